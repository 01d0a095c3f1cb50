/// What every beneficiary's inflow looks like: a few counters each, from which its kind follows.
struct Receivers: Sendable {
  /// One beneficiary's.
  struct Counters: Equatable, Sendable {
    /// Payers in scope.
    fileprivate(set) var payers: UInt32 = 0
    /// Payers with as many payments to it as make a steady payer.
    fileprivate(set) var steady: UInt32 = 0
    /// Of those, payers in rhythm or with a fixed sum.
    fileprivate(set) var regular: UInt32 = 0
    /// Payers whose whole history is one short burst.
    fileprivate(set) var bursts: UInt32 = 0
    /// Payers whose history is long.
    fileprivate(set) var longLived: UInt32 = 0
    /// Payers with one payment to it.
    fileprivate(set) var once: UInt32 = 0
  }

  private var counters: [Counters]

  init(count: Int) {
    counters = [Counters](repeating: Counters(), count: count)
  }

  /// So many numbers a beneficiary are its counters.
  static let columns = 6

  /// - Parameter rows: ``columns`` numbers a beneficiary.
  init(rows: [Int64]) {
    counters = (0..<rows.count / Self.columns).map { beneficiary in
      let row = rows[beneficiary * Self.columns..<(beneficiary + 1) * Self.columns]
        .map { UInt32(truncatingIfNeeded: $0) }
      return Counters(
        payers: row[0], steady: row[1], regular: row[2], bursts: row[3], longLived: row[4],
        once: row[5])
    }
  }

  var rows: [Int64] {
    counters.flatMap { counted in
      [
        counted.payers, counted.steady, counted.regular, counted.bursts, counted.longLived,
        counted.once,
      ].map { Int64($0) }
    }
  }

  subscript(beneficiary: Int) -> Counters { counters[beneficiary] }

  /// How many payers each beneficiary has.
  var payers: [UInt32] { counters.map(\.payers) }

  /// How many have a payer in scope: some have payments only that were reversed.
  var receivingCount: Int { counters.count { $0.payers > 0 } }

  /// Counts one payer at each of the beneficiaries.
  mutating func observe(_ profile: PayerProfile, policy: Policy) {
    let isBurst: UInt32 = profile.shape.isBurst(policy.bursts) ? 1 : 0
    let isLongLived: UInt32 = profile.shape.isLongLived(policy.bursts) ? 1 : 0
    for relation in profile.relations {
      var counted = counters[relation.beneficiary]
      counted.payers += 1
      counted.bursts += isBurst
      counted.longLived += isLongLived
      if relation.payments == 1 { counted.once += 1 }
      if relation.payments >= policy.receivers.steadyPayments {
        counted.steady += 1
        if relation.isRhythmic || relation.isFixedSum { counted.regular += 1 }
      }
      counters[relation.beneficiary] = counted
    }
  }

  mutating func merge(_ other: Receivers) {
    for index in counters.indices {
      let more = other.counters[index]
      counters[index].payers += more.payers
      counters[index].steady += more.steady
      counters[index].regular += more.regular
      counters[index].bursts += more.bursts
      counters[index].longLived += more.longLived
      counters[index].once += more.once
    }
  }

  /// How many others pay the relation's beneficiary, and how many of them paid once only.
  func company(of relation: Relation) -> (others: Int, once: Int) {
    let counted = counters[relation.beneficiary]
    return (Int(counted.payers) - 1, Int(counted.once) - (relation.payments == 1 ? 1 : 0))
  }

  func kind(_ beneficiary: Int, rule: Policy.ReceiverRule) -> ReceiverKind {
    let counted = counters[beneficiary]
    if Int(counted.regular) >= rule.organisationPayers,
      Double(counted.regular) >= rule.organisationShare * Double(counted.steady)
    {
      return .organisation
    }
    return Int(counted.payers) >= rule.hubPayers ? .hub : .ordinary
  }

  /// Of each beneficiary, whether it is an organisation or a hub; empty if none is.
  func unusual(_ rule: Policy.ReceiverRule) -> [Bool] {
    let found = counters.indices.map { kind($0, rule: rule) != .ordinary }
    return found.contains(true) ? found : []
  }
}
