/// One payment as a study counts it.
struct StudyPayment: Sendable {
  /// The payer's number in its group.
  var payer: UInt32
  /// The beneficiary's number, the same wherever it stands.
  let beneficiary: UInt32
  /// Days since 1970-01-01 where the payer lives, at its country's fixed standard offset.
  let day: Int32
  /// Hour of day there; -1 where the time of day or the country's offset is not known.
  let hour: Int8
  let channel: Channel
  /// Minor units of the reference currency.
  let reference: Int64
  /// Minor units of `currency`, as paid.
  let minorUnits: Int64
  let currency: Currency
  let corridor: Corridor
}

/// Some payers of a ledger with some of their payments: the unit of every table of a study.
struct StudyGroup: Sendable {
  enum Name: String, CaseIterable, Sendable {
    /// Every payer with a payment in scope.
    case all
    /// Payers that were listed, or payers of listed beneficiaries.
    case cohort
    /// Whom the cohort is compared with.
    case comparison
    /// Payments in neither: never printed, but what remains when the others are taken from all.
    case others
  }

  let name: Name
  /// By payer, then in order of time.
  private(set) var payments: [StudyPayment] = []
  /// Where each payer's payments begin; one more than there are payers.
  private(set) var starts = [0]
  /// Each payer's birth day since 1970-01-01; `PaymentRow.unknownBirthDay` where it is not known.
  private(set) var birthDays: [Int32] = []

  init(_ name: Name) { self.name = name }

  var payerCount: Int { starts.count - 1 }

  func payments(of payer: Int) -> ArraySlice<StudyPayment> {
    payments[starts[payer]..<starts[payer + 1]]
  }

  /// How many payments each payer has.
  var counts: [Int] { (0..<payerCount).map { starts[$0 + 1] - starts[$0] } }

  /// Makes room, so that a large group is not held twice while it grows.
  mutating func reserve(payers: Int, payments: Int) {
    self.payments.reserveCapacity(payments)
    starts.reserveCapacity(payers + 1)
    birthDays.reserveCapacity(payers)
  }

  /// Adds a payer with its payments, oldest first; none adds nothing.
  mutating func add(_ history: [StudyPayment], bornOn birthDay: Int32) {
    guard !history.isEmpty else { return }
    let number = UInt32(payerCount)
    for var payment in history {
      payment.payer = number
      payments.append(payment)
    }
    starts.append(payments.count)
    birthDays.append(birthDay)
  }

  /// Whole days between a payer's payments, in order; the first has none before it.
  func gaps(of payer: Int) -> [Int64] {
    let days = payments(of: payer).map(\.day)
    return zip(days, days.dropFirst()).map { Int64($1 - $0) }
  }
}
