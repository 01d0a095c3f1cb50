/// What an indicator found, as one plain sentence with its figures and no full stop.
///
/// A sentence states what was measured and what payers into the same country show; what to make of it is
/// the reader's part. Units are those of ``Evidence/observed``, indicator by indicator. The sentences
/// themselves stand in the table of messages (``Messages`` says how to add one), which may name `observed`,
/// `expected`, `n`, their `mean` (observed for each of n), `k` (observed times n) and the values of the policy below.
struct ReasonText {
  let policy: Policy
  var messages = Messages.english
  /// Ids as they may be shown.
  var shown: (String) -> String = { $0 }

  /// Points that print as 0.0 with one decimal speak neither for nor against (thousandths of a bit).
  static let leastPoints = 50

  func sentence(of indicator: Indicator, _ evidence: Evidence) -> String {
    var values = policyValues
    values["observed"] = .number(evidence.observed)
    values["expected"] = expected(of: indicator, evidence)
    values["n"] = .count(evidence.count)
    values["mean"] = .number(evidence.observed / Double(max(evidence.count, 1)))
    // A share as the payments that it is a share of: what a reader counts.
    values["k"] = .number((evidence.observed * Double(evidence.count)).rounded())
    var sentence = messages["reason.\(indicator.rawValue)\(form(of: indicator, evidence))", values]
    if indicator == .risingSums, !evidence.payments.isEmpty {
      sentence += messages["phrase.one_receiver", ["named": .count(evidence.payments.count)]]
    }
    if let path = evidence.path {
      sentence +=
        messages[
          "phrase.path",
          [
            "beneficiary": .text(shown(path.beneficiary.text)), "payers": .count(path.payers),
            "listed": .text(shown(path.listed)),
          ]]
    }
    if let company = evidence.company {
      sentence +=
        messages[
          "phrase.company",
          ["others": .count(company.others), "expected": .text(chance(company.expected))]]
    }
    return sentence
  }

  /// What others show, in no more exact words than it is known: of a class its middle or its least.
  private func expected(of indicator: Indicator, _ evidence: Evidence) -> Messages.Value {
    switch evidence.precision {
    case .stated: return .number(evidence.expected)
    case .middleOfClass: return .qualified(evidence.expected, by: "phrase.about")
    case .leastOfClass:
      // Edges between whole numbers: what lies above 90.5 is 91 at least.
      let isCount = [.paymentCount, .severalBeneficiaries].contains(indicator)
      let least = isCount ? evidence.expected.rounded(.up) : evidence.expected
      return .qualified(least, by: "phrase.at_least")
    case .unknown: return .text(messages["phrase.too_few"])
    }
  }

  /// What a message's key ends with where one sentence does not fit all: a single payment spans no time, and neither do
  /// payments of one stamp, which may be a date alone.
  private func form(of indicator: Indicator, _ evidence: Evidence) -> String {
    guard indicator == .burstThenSilence, evidence.observed == 0 else { return "" }
    return evidence.count == 1 ? ".single" : ".at_once"
  }

  /// The sentence with the chance of so extreme a value, where that was tested.
  func sentenceWithChance(of indicator: Indicator, _ evidence: Evidence) -> String {
    let plain = sentence(of: indicator, evidence)
    // Among too few the chance is what an assumption leaves, too.
    guard let chance = evidence.pValue, evidence.precision != .unknown else { return plain }
    return "\(plain) (\(messages["phrase.chance", ["p": .text(self.chance(chance))]]))"
  }

  /// A small number with three decimals, or what it is below.
  private func chance(_ value: Double) -> String {
    value < 0.000_5
      ? messages["phrase.under", ["p": .text("0.001")]] : DecimalText.fixed(value, places: 3)
  }

  /// Whether evidence is a reason for or against at all.
  static func speaks(_ evidence: Evidence) -> Bool { abs(Int(evidence.points)) >= leastPoints }

  /// Indicators that were judged and speak neither for nor against; points too few to speak stand beside the name,
  /// since they count.
  static func calm(
    _ payer: PayerSummary, name: (Indicator) -> String = { $0.rawValue }
  ) -> [String] {
    zip(Indicator.allCases, payer.findings).compactMap { indicator, finding in
      switch finding {
      case .unremarkable: return name(indicator)
      case .evidence(let evidence) where !speaks(evidence):
        return evidence.points == 0
          ? name(indicator)
          : "\(name(indicator)) (\(DecimalText.bits(Int(evidence.points))))"
      default: return nil
      }
    }
  }

  /// Why an indicator could not be judged of a payer.
  func sentence(of reason: Finding.Reason, in payer: PayerSummary) -> String {
    let aside = SetAsideText(payer: payer, messages: messages).reasons
    return messages["not_testable.\(reason.rawValue)", ["aside": .text(aside)]]
  }

  /// What sentences may name of the policy.
  private var policyValues: [String: Messages.Value] {
    [
      "band_low": .number(policy.amount.coreLow), "band_high": .number(policy.amount.extendedHigh),
      "window": .count(policy.breadth.window), "night_from": .count(policy.hours.nightFrom),
      "night_to": .count(policy.hours.nightTo), "young_age": .count(policy.victim.youngAge),
      "first_limit": .number(policy.victim.firstAmount),
      "total_limit": .number(policy.victim.totalAmount),
      "mean_limit": .number(policy.victim.meanBits.points.last?.x ?? 0),
    ]
  }
}
