/// Makes profiles from a ledger, one payer at a time, in space that is used again.
struct ProfileBuilder: Sendable {
  private let ledger: Ledger
  private let policy: Policy
  private let receivers: Receivers?
  /// Seconds ahead of UTC by country; `Int32.min` where none is known.
  private let offsets: [Int32]
  /// Where a beneficiary's relation stands in the profile under construction.
  private var relationOfBeneficiary: [UInt32: Int] = [:]
  private var scratch: [Int64] = []
  /// Which relations have a residual payment.
  private var seen: [Bool] = []
  private var sums: [(relation: Int, index: Int)] = []

  /// - Parameter receivers: nil while these are still being counted.
  init(ledger: Ledger, policy: Policy, receivers: Receivers?) {
    self.ledger = ledger
    self.policy = policy
    self.receivers = receivers
    var offsets = [Int32](repeating: .min, count: 26 * 26)
    for row in CountryTable.rows {
      if let minutes = row.standardOffsetMinutes {
        offsets[row.country.pairIndex] = Int32(minutes * 60)
      }
    }
    self.offsets = offsets
  }

  /// Fills `profile` with the payments of `payer`.
  mutating func load(_ payer: Int, into profile: inout PayerProfile) {
    profile.payer = payer
    profile.payments.removeAll(keepingCapacity: true)
    profile.relations.removeAll(keepingCapacity: true)
    relationOfBeneficiary.removeAll(keepingCapacity: true)
    let born = birthDay(of: payer)
    for row in ledger.rows(of: payer) { append(row, bornOn: born, to: &profile) }
    describeRelations(of: &profile)
    selectResidual(of: &profile)
    profile.cohort = commonestDestination(profile.payments) ?? profile.cohort
    profile.ageAtLastPayment = ledger.rows(of: payer).last.flatMap { row in
      age(bornOn: born, onDay: row.sentAt.dayNumber)
    }
  }

  /// The payer's birth date from whichever row has one, since not every export does. Where rows differ the
  /// latest holds that does not lie after the payer's first payment: taking somebody for younger never makes a
  /// suspect, and one mistyped date must not make a minor's age unknown.
  private func birthDay(of payer: Int) -> Int32 {
    let rows = ledger.rows(of: payer)
    guard let first = rows.first?.sentAt.dayNumber else { return PaymentRow.unknownBirthDay }
    return rows.lazy.map(\.birthDay).filter { Int($0) <= first }.max()
      ?? PaymentRow.unknownBirthDay
  }

  private mutating func append(
    _ row: PaymentRow, bornOn born: Int32, to profile: inout PayerProfile
  ) {
    let relation: Int
    if let known = relationOfBeneficiary[row.beneficiary] {
      relation = known
    } else {
      relation = profile.relations.count
      relationOfBeneficiary[row.beneficiary] = relation
      profile.relations.append(Relation(beneficiary: Int(row.beneficiary)))
    }
    profile.relations[relation].payments += 1
    let offset = offsets[row.origin.pairIndex]
    let sentAt = row.sentAt
    let age = age(bornOn: born, onDay: sentAt.dayNumber)
    profile.payments.append(
      ProfilePayment(
        sentAt: sentAt, amount: Money(minorUnits: row.minorUnits, currency: row.currency),
        referenceCents: Int(row.reference), origin: row.origin, destination: row.destination,
        localSecond: offset == .min ? nil : sentAt.secondOfDay(offsetSeconds: Int(offset)),
        relation: relation, paidAsMinor: age.map { $0 < policy.victim.minorAge } ?? false))
  }

  /// Full years between two days.
  private func age(bornOn birth: Int32, onDay day: Int) -> Int? {
    guard birth != PaymentRow.unknownBirthDay, Int(birth) <= day else { return nil }
    let (born, now) = (CivilDate(daysSince1970: Int(birth)), CivilDate(daysSince1970: day))
    let hadBirthday = (now.month, now.day) >= (born.month, born.day)
    return now.year - born.year - (hadBirthday ? 0 : 1)
  }

  private mutating func describeRelations(of profile: inout PayerProfile) {
    sums.removeAll(keepingCapacity: true)
    for (index, payment) in profile.payments.enumerated() {
      sums.append((payment.relation, index))
    }
    // Stable by time within a relation, because indices rise with time.
    sums.sort { $0.relation != $1.relation ? $0.relation < $1.relation : $0.index < $1.index }
    var start = 0
    for relation in profile.relations.indices {
      let end = start + profile.relations[relation].payments
      describe(relation, payments: start..<end, of: &profile)
      start = end
    }
  }

  private mutating func describe(
    _ number: Int, payments span: Range<Int>, of profile: inout PayerProfile
  ) {
    var relation = profile.relations[number]
    if span.count >= 2 {
      scratch.removeAll(keepingCapacity: true)
      for place in span.dropFirst() {
        let gap =
          profile.payments[sums[place].index].sentAt.seconds
          - profile.payments[sums[place - 1].index].sentAt.seconds
        scratch.append(max(gap, 3_600))
      }
      scratch.sort()
      let median = scratch.median
      relation.medianGap = median
      let rule = policy.rhythm
      let near = scratch.count { abs(Double($0 - median)) <= rule.tolerance * Double(median) }
      relation.isRhythmic =
        span.count >= rule.payments && Double(median) >= rule.minimumGap * 86_400
        && Double(near) >= rule.share * Double(scratch.count)
    }
    if span.count >= policy.receivers.steadyPayments {
      scratch.removeAll(keepingCapacity: true)
      for place in span { scratch.append(profile.payments[sums[place].index].amount.sumKey) }
      scratch.sort()
      relation.isFixedSum =
        Double(scratch.longestRun) > policy.receivers.fixedShare * Double(span.count)
    }
    scratch.removeAll(keepingCapacity: true)
    for place in span {
      scratch.append(Int64(profile.payments[sums[place].index].referenceCents))
    }
    scratch.sort()
    relation.medianCents = scratch.median
    relation.receiver =
      receivers?.kind(relation.beneficiary, rule: policy.receivers) ?? .ordinary
    profile.relations[number] = relation
  }

  private mutating func selectResidual(of profile: inout PayerProfile) {
    profile.residual.removeAll(keepingCapacity: true)
    profile.gaps.removeAll(keepingCapacity: true)
    profile.residualRelations.removeAll(keepingCapacity: true)
    for (index, payment) in profile.payments.enumerated() {
      if profile.relations[payment.relation].isAside || payment.paidAsMinor { continue }
      if let last = profile.residual.last {
        let gap = payment.sentAt.seconds - profile.payments[last].sentAt.seconds
        profile.gaps.append(max(gap, 3_600))
      }
      profile.residual.append(index)
    }
    seen.removeAll(keepingCapacity: true)
    seen.append(contentsOf: repeatElement(false, count: profile.relations.count))
    for index in profile.residual { seen[profile.payments[index].relation] = true }
    for index in profile.relations.indices where seen[index] {
      profile.residualRelations.append(index)
    }
  }

  private func commonestDestination(_ payments: [ProfilePayment]) -> Country? {
    var counts: [(country: Country, payments: Int)] = []
    for payment in payments {
      if let place = counts.firstIndex(where: { $0.country == payment.destination }) {
        counts[place].payments += 1
      } else {
        counts.append((payment.destination, 1))
      }
    }
    return counts.min { a, b in
      a.payments != b.payments ? a.payments > b.payments : a.country < b.country
    }?.country
  }
}

extension Money {
  /// Equal for equal sums of one currency only: the code stands in the low bits.
  var sumKey: Int64 { minorUnits &* 32_768 &+ Int64(currency.tripleIndex) }
}

extension [Int64] {
  /// The middle of a sorted array, of an even number the mean of both middles, rounded down; 0 if empty.
  var median: Int64 {
    guard !isEmpty else { return 0 }
    let (low, high) = (self[(count - 1) / 2], self[count / 2])
    return low + (high - low) / 2
  }

  /// The length of the longest stretch of equal elements in a sorted array.
  var longestRun: Int {
    var best = 0
    var run = 0
    for index in indices {
      run = index > 0 && self[index] == self[index - 1] ? run + 1 : 1
      best = Swift.max(best, run)
    }
    return best
  }
}
