/// All payments of one payer to one beneficiary.
public struct Relation: Equatable, Sendable {
  /// The beneficiary's number in its ledger.
  let beneficiary: Int
  public internal(set) var payments = 0
  /// Median of the gaps between its payments, seconds; nil with fewer than two payments.
  public internal(set) var medianGap: Int64?
  /// Median sum, cents of the reference currency.
  public internal(set) var medianCents: Int64 = 0
  /// Whether its payments keep a rhythm, as family support does.
  public internal(set) var isRhythmic = false
  /// Whether more than `receivers.fixed_share` of its payments are of one sum, of enough to be steady.
  public internal(set) var isFixedSum = false
  public internal(set) var receiver = ReceiverKind.ordinary
  /// Whether its beneficiary or its payer is known by a bare name, so that nobody knows who else pays it.
  public internal(set) var isKnownByNameOnly = false

  /// Whether its sums and gaps are those of support for a relative.
  func looksLikeSupport(_ rule: Policy.NetworkRule) -> Bool {
    Double(medianCents) > rule.familyAmount * 100
      && Double(medianGap ?? 0) >= rule.familyGap * 86_400
  }

  /// Whether its payments are left out of what indicators of purchase look at.
  public var isAside: Bool { isRhythmic || receiver != .ordinary }
}

/// What kind of receiver a beneficiary is, as far as its inflow shows. Never a judgement of the beneficiary.
public enum ReceiverKind: CaseIterable, Sendable {
  case ordinary
  /// Most of its steady payers pay in rhythm or a fixed sum, as donors and members do.
  case organisation
  /// So many payers that paying it says nothing: merchants and agents serve thousands, facilitators too.
  case hub
}
