/// Makes profiles from a ledger, one payer at a time, in space that is used again.
struct ProfileBuilder: Sendable {
  private let ledger: Ledger
  private let policy: Policy
  private let receivers: Receivers?
  /// Seconds ahead of UTC by country; `Int32.min` where none is known.
  private let offsets = Self.standardOffsets
  private let isVictimDestination: [Bool]
  /// Where a beneficiary's relation stands in the profile under construction, if it has many.
  private var relationOfBeneficiary: [UInt32: Int] = [:]
  private var scratch: [Int64] = []
  /// Which relations have a residual payment.
  private var seen: [Bool] = []
  /// The payments relation by relation, each relation's oldest first.
  private var places: [Int] = []
  private var destinations: [(country: Country, payments: Int)] = []

  private static let standardOffsets: [Int32] = {
    var offsets = [Int32](repeating: .min, count: 26 * 26)
    for row in CountryTable.rows {
      if let minutes = row.standardOffsetMinutes {
        offsets[row.country.pairIndex] = Int32(minutes * 60)
      }
    }
    return offsets
  }()

  /// So many relations are searched one by one.
  private static let fewRelations = 12

  /// - Parameter receivers: nil while these are still being counted.
  init(ledger: Ledger, policy: Policy, receivers: Receivers?) {
    self.ledger = ledger
    self.policy = policy
    self.receivers = receivers
    var isVictimDestination = [Bool](repeating: false, count: 26 * 26)
    for country in policy.corridors.victim { isVictimDestination[country.pairIndex] = true }
    self.isVictimDestination = isVictimDestination
  }

  /// Fills `profile` with the payments of `payer`.
  mutating func load(_ payer: Int, into profile: inout PayerProfile) {
    profile.payer = payer
    profile.payments.clear()
    profile.relations.clear()
    let rows = ledger.payerStarts[payer]..<ledger.payerStarts[payer + 1]
    let born = birthDay(rows)
    let adult = adultDay(bornOn: born)
    for index in rows {
      append(ledger.rows[index], bornOn: born, adultOn: adult, to: &profile)
    }
    if profile.relations.count > Self.fewRelations {
      relationOfBeneficiary.removeAll(keepingCapacity: true)
    }
    describeRelations(of: &profile)
    selectResidual(of: &profile)
    profile.cohort = commonestDestination(profile.payments) ?? profile.cohort
    profile.ageAtLastPayment = profile.payments.last.flatMap {
      age(bornOn: born, onDay: $0.sentAt.dayNumber)
    }
    profile.shape = PayerShape(
      profile, isVictimDestination: isVictimDestination, scratch: &scratch)
  }

  /// The payer's birth date from whichever row has one, since not every export does. Where rows differ the
  /// latest holds that does not lie after the payer's first payment: taking somebody for younger never makes a
  /// suspect, and one mistyped date must not make a minor's age unknown.
  private func birthDay(_ rows: Range<Int>) -> Int32 {
    guard let first = rows.first else { return PaymentRow.unknownBirthDay }
    let firstDay = ledger.rows[first].sentAt.dayNumber
    var latest = PaymentRow.unknownBirthDay
    for index in rows where Int(ledger.rows[index].birthDay) <= firstDay {
      latest = max(latest, ledger.rows[index].birthDay)
    }
    return latest
  }

  private mutating func append(
    _ row: PaymentRow, bornOn born: Int32, adultOn adult: Int, to profile: inout PayerProfile
  ) {
    let relation = relation(of: row.beneficiary, in: &profile)
    profile.relations[relation].payments += 1
    let offset = offsets[row.origin.pairIndex]
    let sentAt = row.sentAt
    var paidAsMinor = false
    if born != PaymentRow.unknownBirthDay {
      let day = sentAt.dayNumber
      paidAsMinor = day >= Int(born) && day < adult
    }
    profile.payments.append(
      ProfilePayment(
        sentAt: sentAt, amount: Money(minorUnits: row.minorUnits, currency: row.currency),
        referenceCents: Int(row.reference), origin: row.origin, destination: row.destination,
        localSecond: offset == .min ? nil : sentAt.secondOfDay(offsetSeconds: Int(offset)),
        relation: relation, paidAsMinor: paidAsMinor))
  }

  /// The place of a beneficiary's relation, which is made if there is none.
  private mutating func relation(
    of beneficiary: UInt32, in profile: inout PayerProfile
  ) -> Int {
    let count = profile.relations.count
    if count <= Self.fewRelations {
      for place in 0..<count where profile.relations[place].beneficiary == Int(beneficiary) {
        return place
      }
    } else if let known = relationOfBeneficiary[beneficiary] {
      return known
    }
    var relation = Relation(beneficiary: Int(beneficiary))
    relation.isKnownByNameOnly =
      ledger.beneficiaries.isBareName(Int(beneficiary)) || ledger.payers.isBareName(profile.payer)
    profile.relations.append(relation)
    if count >= Self.fewRelations {
      if count == Self.fewRelations {
        for place in 0..<count {
          relationOfBeneficiary[UInt32(profile.relations[place].beneficiary)] = place
        }
      }
      relationOfBeneficiary[beneficiary] = count
    }
    return count
  }

  /// Full years between two days.
  private func age(bornOn birth: Int32, onDay day: Int) -> Int? {
    guard birth != PaymentRow.unknownBirthDay, Int(birth) <= day else { return nil }
    let (born, now) = (CivilDate(daysSince1970: Int(birth)), CivilDate(daysSince1970: day))
    let hadBirthday = (now.month, now.day) >= (born.month, born.day)
    return now.year - born.year - (hadBirthday ? 0 : 1)
  }

  /// The first day on which ``age(bornOn:onDay:)`` is the policy's age of majority.
  private func adultDay(bornOn birth: Int32) -> Int {
    guard birth != PaymentRow.unknownBirthDay else { return .min }
    let born = CivilDate(daysSince1970: Int(birth))
    let year = born.year + policy.victim.minorAge
    // Who was born on 29 February comes of age on 1 March of a year without one.
    let birthday =
      CivilDate(year: year, month: born.month, day: born.day)
      ?? CivilDate(year: year, month: 3, day: 1)
    return birthday?.daysSince1970 ?? .max
  }

  private mutating func describeRelations(of profile: inout PayerProfile) {
    if profile.relations.count == profile.payments.count, policy.receivers.steadyPayments > 1 {
      // Every payment has a relation of its own, in the same order.
      for number in profile.relations.indices {
        profile.relations[number].medianCents = Int64(profile.payments[number].referenceCents)
        profile.relations[number].receiver = kind(profile.relations[number])
      }
      return
    }
    scratch.clear()
    var next = 0
    for relation in profile.relations {
      scratch.append(Int64(next))
      next += relation.payments
    }
    places.clear()
    while places.count < profile.payments.count { places.append(0) }
    for (index, payment) in profile.payments.enumerated() {
      places[Int(scratch[payment.relation])] = index
      scratch[payment.relation] += 1
    }
    var start = 0
    for relation in profile.relations.indices {
      let end = start + profile.relations[relation].payments
      describe(relation, payments: start..<end, of: &profile)
      start = end
    }
  }

  private func kind(_ relation: Relation) -> ReceiverKind {
    receivers?.kind(relation.beneficiary, rule: policy.receivers) ?? .ordinary
  }

  private mutating func describe(
    _ number: Int, payments span: Range<Int>, of profile: inout PayerProfile
  ) {
    var relation = profile.relations[number]
    if span.count >= 2 {
      scratch.clear()
      for place in span.dropFirst() {
        let gap =
          profile.payments[places[place]].sentAt.seconds
          - profile.payments[places[place - 1]].sentAt.seconds
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
      scratch.clear()
      for place in span { scratch.append(profile.payments[places[place]].amount.sumKey) }
      scratch.sort()
      relation.isFixedSum =
        Double(scratch.longestRun) > policy.receivers.fixedShare * Double(span.count)
    }
    scratch.clear()
    for place in span { scratch.append(Int64(profile.payments[places[place]].referenceCents)) }
    scratch.sort()
    relation.medianCents = scratch.median
    relation.receiver = kind(relation)
    profile.relations[number] = relation
  }

  private mutating func selectResidual(of profile: inout PayerProfile) {
    profile.residual.clear()
    profile.gaps.clear()
    profile.residualRelations.clear()
    var last: Int64?
    for index in profile.payments.indices {
      let payment = profile.payments[index]
      if profile.relations[payment.relation].isAside || payment.paidAsMinor { continue }
      let seconds = payment.sentAt.seconds
      if let last { profile.gaps.append(max(seconds - last, 3_600)) }
      last = seconds
      profile.residual.append(index)
    }
    if profile.residual.count == profile.payments.count {
      // Nothing is set aside, as with most payers: every relation has such a payment.
      for index in profile.relations.indices { profile.residualRelations.append(index) }
      return
    }
    seen.clear()
    while seen.count < profile.relations.count { seen.append(false) }
    for index in profile.residual { seen[profile.payments[index].relation] = true }
    for index in profile.relations.indices where seen[index] {
      profile.residualRelations.append(index)
    }
  }

  private mutating func commonestDestination(_ payments: [ProfilePayment]) -> Country? {
    guard let first = payments.first?.destination else { return nil }
    if payments.allSatisfy({ $0.destination == first }) { return first }
    destinations.clear()
    for payment in payments {
      if let place = destinations.firstIndex(where: { $0.country == payment.destination }) {
        destinations[place].payments += 1
      } else {
        destinations.append((payment.destination, 1))
      }
    }
    return destinations.min { a, b in
      a.payments != b.payments ? a.payments > b.payments : a.country < b.country
    }?.country
  }
}

extension Money {
  /// Equal for equal sums of one currency only: the code stands in the low bits.
  var sumKey: Int64 { minorUnits &* 32_768 &+ Int64(currency.tripleIndex) }
}

extension Array {
  /// Empties the array and keeps its room.
  ///
  /// Most payers have one or two payments: to take off so few one by one is less work than
  /// `removeAll(keepingCapacity:)`, which replaces a range by any collection.
  @inline(__always)
  mutating func clear() {
    if count > 4 { return removeAll(keepingCapacity: true) }
    while !isEmpty { removeLast() }
  }
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
