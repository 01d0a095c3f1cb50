/// One payment as a study counts it.
struct StudyPayment: BitwiseCopyable, Sendable {
  /// Minor units of the reference currency.
  let reference: Int64
  /// Minor units of `currency`, as paid.
  let minorUnits: Int64
  /// The beneficiary's number, the same wherever it stands.
  let beneficiary: UInt32
  /// Days since 1970-01-01 where the payer lives, at its country's fixed standard offset.
  let day: Int32
  /// The payer's birth day since 1970-01-01; `PaymentRow.unknownBirthDay` where it is not known.
  let birthDay: Int32
  let currency: Currency
  let corridor: Corridor
  /// Hour of day there; -1 where the time of day or the country's offset is not known.
  let hour: Int8
  let channel: Channel
  /// In which of the groups it lies, apart from that of all.
  let part: StudyPart
  /// Whether it is the first of its payer.
  let isFirst: Bool
}

/// Where payments lie when some payers are held against others.
enum StudyPart: UInt8, BitwiseCopyable, Sendable {
  case cohort
  case comparison
  /// In neither, of a payer who is in one of the two.
  case rest
  /// Of a payer who is in neither.
  case outside
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
  /// Of all groups, by payer, then in order of time.
  private let payments: StudyRecords<StudyPayment>
  private let parts: Set<StudyPart>
  let payerCount: Int

  /// - Parameter parts: of the payments, those that are in the group.
  init(
    _ name: Name, of payments: StudyRecords<StudyPayment>, parts: Set<StudyPart>, payers: Int
  ) {
    self.name = name
    self.payments = payments
    self.parts = parts
    payerCount = payers
  }

  /// Shows every payer's number in the group with its payments, oldest first.
  func forEachPayer(
    _ body: (UInt32, [StudyPayment]) throws(SourceError) -> Void
  ) throws(SourceError) {
    guard payerCount > 0 else { return }
    var history: [StudyPayment] = []
    var payer: UInt32 = 0
    try payments.forEachPiece { piece throws(SourceError) in
      for payment in piece {
        if payment.isFirst, !history.isEmpty {
          try body(payer, history)
          payer += 1
          history.removeAll(keepingCapacity: true)
        }
        if parts.contains(payment.part) { history.append(payment) }
      }
    }
    if !history.isEmpty { try body(payer, history) }
  }
}

extension [StudyPayment] {
  /// Whole days between the payments of a payer, in order; the first has none before it.
  var gaps: [Int64] { zip(self, dropFirst()).map { Int64($1.day - $0.day) } }

  /// The sum in the reference currency.
  var total: Int64 { reduce(0) { $0 + $1.reference } }
}
