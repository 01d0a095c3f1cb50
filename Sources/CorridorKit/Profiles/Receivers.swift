/// What every beneficiary's inflow looks like: six counters each, from which its kind follows.
struct Receivers: Sendable {
  /// Payers in scope.
  private(set) var payers: [UInt32]
  /// Payers with as many payments to it as make a steady payer.
  private(set) var steady: [UInt32]
  /// Of those, payers in rhythm or with a fixed sum.
  private(set) var regular: [UInt32]

  /// Payers whose whole history is one short burst.
  private(set) var bursts: [UInt32]
  /// Payers whose history is long.
  private(set) var longLived: [UInt32]

  /// Payers with one payment to it.
  private var once: [UInt32]

  init(count: Int) {
    payers = [UInt32](repeating: 0, count: count)
    steady = payers
    regular = payers
    bursts = payers
    longLived = payers
    once = payers
  }

  /// Counts one payer at each of the beneficiaries.
  mutating func observe(_ profile: PayerProfile, policy: Policy) {
    let shape = PayerShape(profile, policy: policy)
    let isBurst = shape.isBurst(policy.bursts)
    let isLongLived = shape.isLongLived(policy.bursts)
    for relation in profile.relations {
      observe(relation, policy.receivers)
      if isBurst { bursts[relation.beneficiary] += 1 }
      if isLongLived { longLived[relation.beneficiary] += 1 }
    }
  }

  private mutating func observe(_ relation: Relation, _ rule: Policy.ReceiverRule) {
    payers[relation.beneficiary] += 1
    if relation.payments == 1 { once[relation.beneficiary] += 1 }
    guard relation.payments >= rule.steadyPayments else { return }
    steady[relation.beneficiary] += 1
    if relation.isRhythmic || relation.isFixedSum { regular[relation.beneficiary] += 1 }
  }

  mutating func merge(_ other: Receivers) {
    for index in payers.indices {
      payers[index] += other.payers[index]
      steady[index] += other.steady[index]
      regular[index] += other.regular[index]
      bursts[index] += other.bursts[index]
      longLived[index] += other.longLived[index]
      once[index] += other.once[index]
    }
  }

  /// How many others pay the relation's beneficiary, and how many of them paid once only.
  func company(of relation: Relation) -> (others: Int, once: Int) {
    let others = Int(payers[relation.beneficiary]) - 1
    return (others, Int(once[relation.beneficiary]) - (relation.payments == 1 ? 1 : 0))
  }

  func kind(_ beneficiary: Int, rule: Policy.ReceiverRule) -> ReceiverKind {
    let regular = Int(regular[beneficiary])
    if regular >= rule.organisationPayers,
      Double(regular) >= rule.organisationShare * Double(steady[beneficiary])
    {
      return .organisation
    }
    return Int(payers[beneficiary]) >= rule.hubPayers ? .hub : .ordinary
  }
}
