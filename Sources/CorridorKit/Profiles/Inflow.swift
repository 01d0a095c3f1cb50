/// What one beneficiary receives, and from whom: a description in counts, never a score.
///
/// A beneficiary may be a child, a relative, a school, a shop or an agent: nothing here tells them apart, and
/// nothing here is evidence against anybody. Counts are of payers where they can be, so that one busy payer
/// does not paint the others.
struct Inflow: Equatable, Sendable {
  /// The beneficiary's number in its ledger.
  let beneficiary: Int
  /// What its steady payers make of it, as for the indicators.
  var kind = ReceiverKind.ordinary
  var payers = 0
  /// Payers who also share another beneficiary with another of its payers. Relatives do, and so do customers
  /// of one network. Beneficiaries that are hubs or look like organisations do not link.
  var linkedPayers = 0
  /// Payers with one payment to it.
  var payersOnce = 0
  /// Payers with at least three payments to it.
  var steadyPayers = 0
  /// Of those, payers in rhythm or with a fixed sum, as supporters and members are.
  var regularPayers = 0
  var payments = 0
  /// Cents of the reference currency.
  var totalCents: Int64 = 0
  /// The middle of its payers' median sums, cents of the reference currency.
  var medianCents: Int64 = 0
  /// Payments within the policy's core band, ends included.
  var lowPayments = 0
  /// Payments with a known local hour, and of these at night.
  var timedPayments = 0
  var nightPayments = 0
  /// Payers by country of their last payment to it, by falling number, then by code.
  var origins: [(country: Country, count: Int)] = []
  /// Payments by country of destination, ordered alike.
  var destinations: [(country: Country, count: Int)] = []
  /// Days since 1970-01-01, UTC.
  var firstDay = 0
  var lastDay = 0

  static func == (a: Inflow, b: Inflow) -> Bool {
    a.beneficiary == b.beneficiary && a.kind == b.kind && a.payers == b.payers
      && a.linkedPayers == b.linkedPayers && a.payersOnce == b.payersOnce
      && a.steadyPayers == b.steadyPayers && a.regularPayers == b.regularPayers
      && a.payments == b.payments && a.totalCents == b.totalCents
      && a.medianCents == b.medianCents && a.lowPayments == b.lowPayments
      && a.timedPayments == b.timedPayments && a.nightPayments == b.nightPayments
      && a.origins.elementsEqual(b.origins, by: ==)
      && a.destinations.elementsEqual(b.destinations, by: ==)
      && a.firstDay == b.firstDay && a.lastDay == b.lastDay
  }

  /// From most payers to fewest, then most payments, then by the bytes that identify the beneficiary, which
  /// its number follows. Never by anything that looks like suspicion.
  static func precedes(_ a: Inflow, _ b: Inflow) -> Bool {
    if a.payers != b.payers { return a.payers > b.payers }
    if a.payments != b.payments { return a.payments > b.payments }
    return a.beneficiary < b.beneficiary
  }
}

/// One payer's payments to one beneficiary that others pay too, as far as an inflow counts them.
struct InflowEdge: Sendable {
  let beneficiary: UInt32
  let payments: Int32
  let isRegular: Bool
  let origin: Country
  let medianCents: Int64
  var totalCents: Int64 = 0
  var low: Int32 = 0
  var timed: Int32 = 0
  var night: Int32 = 0
  var firstDay = Int32.max
  var lastDay = Int32.min
  /// Payments by destination, in the order in which they were first seen; nearly always one.
  var destinations: [(country: Country, count: Int)] = []

  init(_ relation: Relation, origin: Country) {
    beneficiary = UInt32(relation.beneficiary)
    payments = Int32(clamping: relation.payments)
    isRegular = relation.payments >= 3 && (relation.isRhythmic || relation.isFixedSum)
    self.origin = origin
    medianCents = relation.medianCents
  }

  /// One whose sums are stated.
  init(
    beneficiary: UInt32, payments: Int32, isRegular: Bool, origin: Country, medianCents: Int64
  ) {
    self.beneficiary = beneficiary
    self.payments = payments
    self.isRegular = isRegular
    self.origin = origin
    self.medianCents = medianCents
  }

  mutating func add(_ payment: ProfilePayment, core: ClosedRange<Int>, hours: Policy.HourTypology) {
    totalCents += Int64(payment.referenceCents)
    if core.contains(payment.referenceCents) { low += 1 }
    if let second = payment.localSecond {
      timed += 1
      if hours.isNight(second / 3_600) { night += 1 }
    }
    let day = Int32(clamping: payment.sentAt.dayNumber)
    firstDay = min(firstDay, day)
    lastDay = max(lastDay, day)
    if let place = destinations.firstIndex(where: { $0.country == payment.destination }) {
      destinations[place].count += 1
    } else {
      destinations.append((payment.destination, 1))
    }
  }
}
