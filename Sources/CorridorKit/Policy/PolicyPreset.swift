/// The standard policy with what one jurisdiction's agencies published put in its place.
///
/// Only published values differ. A sum published in a local currency stands in US dollars at the policy's
/// own rate of 2025-06-30, and its source says both; the certainty is that of the published sum. Where nothing
/// was found published the standard stands: nothing is made up to fill a preset.
public enum PolicyPreset: String, CaseIterable, Sendable {
  case au, ca, eu, us, uk

  /// The policy, under the preset's name.
  public var policy: Policy {
    var policy = Policy.standard
    policy.name = rawValue
    switch self {
    case .au:
      policy.amount.coreLow = 6.53
      policy.amount.coreHigh = 65.30
    case .ca:
      policy.corridors.purchase = ["CO", "CU", "DO", "IN", "MX", "PH", "TH", "ZA"]
        .compactMap { Country($0) }
      policy.amount.extendedHigh = 146.25
    case .eu:
      policy.amount.coreLow = 11.72
      policy.amount.extendedHigh = 234.40
      policy.victim.firstAmount = 293
      policy.victim.totalAmount = 1_758
    case .us, .uk: break
    }
    return policy
  }

  /// Where each value that differs comes from, by key.
  var provenances: [String: Provenance] {
    switch self {
    case .au:
      let band = Provenance.published(
        "AUSTRAC case study: A$10 to A$100; at US$0.652997548 of 2025-06-30", .verified)
      return ["amount.core_low": band, "amount.core_high": band]
    case .ca:
      return [
        "corridors.purchase": .published(
          "FINTRAC operational alert of November 2025, which replaces that of 2020: PH TH DO CO MX most"
            + " common, IN ZA CU named", .verifiedSecondHand),
        "amount.extended_high": .published(
          "FINTRAC 2025: often under $200, taken as Canadian; at US$0.731265989 of 2025-06-30",
          .verifiedSecondHand),
      ]
    case .eu:
      let prices = Provenance.published(
        "FATF 2025: EUR 10 to 200; at US$1.172 of 2025-06-30", .verifiedSecondHand)
      let extorted = Provenance.published(
        "FATF 2025: often begins below EUR 250, in all not above EUR 1,500; at US$1.172 of 2025-06-30",
        .verifiedSecondHand)
      return [
        "amount.core_low": prices, "amount.extended_high": prices,
        "victim.first_amount": extorted, "victim.total_amount": extorted,
      ]
    case .us, .uk: return [:]
    }
  }

  /// What whoever asks for it should know, one sentence.
  public var note: String {
    switch self {
    case .au: "the core band is AUSTRAC's; all else is the standard policy's"
    case .ca:
      "destinations and the extended band are FINTRAC's of 2025; all else is the standard policy's"
    case .eu:
      "bands and the victim lane's sums are FATF's in euro; all else is the standard policy's"
    case .us:
      "FinCEN's notices of 2021 and 2025 state no sum, gap or count: every value is the standard"
        + " policy's"
    case .uk:
      "the alerts of JMLIT are not public, and the National Crime Agency names no sum but a demand of"
        + " around 100 pounds, and no countries but three that the standard lists too: every value is the"
        + " standard policy's"
    }
  }

  /// The preset as a policy file, each value with its unit, meaning, source and certainty.
  public var annotatedText: String {
    PolicyText(policy: policy, provenances: provenances).annotated
  }
}
