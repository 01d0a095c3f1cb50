/// Collects payments in scope as rows, numbering parties and texts as they come.
///
/// One builder a thread; ``Ledger`` merges builders into one sorted run.
struct RunBuilder: PaymentSink, Sendable {
  /// Parts a party from what it identifies within: a bare name of a payer from its input, a beneficiary from a
  /// payer.
  static let withinPayer: UInt8 = 0x1F

  private(set) var payers = ByteTable()
  private(set) var beneficiaries = ByteTable()
  /// One a payment that has an id: most ids come once, so they are compared when payments are sorted, not here.
  private(set) var transactions = ByteList()
  private(set) var rows: [PaymentRow] = []
  private(set) var exclusions = [Int](repeating: 0, count: Scope.Exclusion.allCases.count)
  var rejected = RejectedRows()
  /// Rejected rows by the name of their reason.
  private(set) var rejections: [String: Int] = [:]
  /// Payments whose payer is known by a bare name only, by input.
  private(set) var namedOnly: [UInt32: Int] = [:]
  private let keepsText: Bool
  private var input: UInt32
  /// What a payer's bare name identifies within; empty where that stands in its pseudonym.
  var nameScope: [UInt8]

  /// The number of the input it was made for.
  var inputNumber: Int { Int(input) }

  /// Gives the input another number, of which all payments must be.
  mutating func renumber(_ number: Int) {
    guard number != inputNumber else { return }
    namedOnly = namedOnly[input].map { [UInt32(number): $0] } ?? [:]
    input = UInt32(number)
    for index in rows.indices { rows[index].input = input }
  }
  private var scratch: [UInt8] = []
  /// Of how many rows, the last, the parties wait for their numbers.
  private var unsettled = 0

  /// So many payments are looked up together: enough to wait for memory once for all, few enough for the cache.
  private static let batch = 64

  /// - Parameters:
  ///   - input: the number of the input that is read.
  ///   - keepsText: whether the text of rejected rows is wanted.
  ///   - nameScope: tells the input from others, so that equal bare names of payers are one within it only.
  init(input: Int, keepsText: Bool, nameScope: [UInt8] = []) {
    self.input = UInt32(input)
    self.keepsText = keepsText
    self.nameScope = nameScope
  }

  mutating func take(_ payment: borrowing DecodedPayment) {
    queuePayer(payment)
    queueBeneficiary(payment)
    if !payment.transaction.isEmpty { transactions.append(payment.transaction, suffix: 0) }
    let transaction = payment.transaction.isEmpty ? 0 : UInt32(transactions.count)
    var flags: PaymentRow.Flags = []
    if payment.sentAt.hasTimeOfDay { flags.insert(.timeOfDay) }
    if payment.sentAt.hasOffset { flags.insert(.offset) }
    if payment.isReversal { flags.insert(.reversal) }
    rows.append(
      PaymentRow(
        payer: 0, beneficiary: 0, seconds: payment.sentAt.seconds,
        minorUnits: payment.minorUnits, reference: Int32(clamping: payment.referenceMinorUnits),
        birthDay: payment.payerBirthDay ?? PaymentRow.unknownBirthDay, transaction: transaction,
        input: input, line: Int64(payment.line), currency: payment.currency,
        origin: payment.origin, destination: payment.destination, channel: payment.channel,
        flags: flags))
    unsettled += 1
    if unsettled == Self.batch { settle() }
  }

  /// Whether every row knows its parties' numbers.
  var isSettled: Bool { unsettled == 0 }

  /// Gives the rows that wait for it the numbers of their parties.
  mutating func settle() {
    guard unsettled > 0 else { return }
    let first = rows.count - unsettled
    // Taken out while they change, so that nobody else holds them.
    var waiting: [PaymentRow] = []
    swap(&waiting, &rows)
    payers.settle { waiting[first + $0].payer = $1 }
    beneficiaries.settle { waiting[first + $0].beneficiary = $1 }
    swap(&waiting, &rows)
    unsettled = 0
  }

  /// Takes a row of another run, once for every place that it was read from.
  ///
  /// - Parameter source: the number here of a source of that run.
  mutating func take(_ history: PayerHistory, row index: Int, source: (UInt32) -> UInt32) {
    settle()
    var row = history.rows[index]
    row.payer = payers.number(ofTagged: history.payer[...])
    row.beneficiary = beneficiaries.number(
      ofTagged: history.beneficiaries[Int(row.beneficiary)])
    if row.transaction != 0 {
      let text = history.transactions[Int(row.transaction) - 1]
      transactions.append(text)
      row.transaction = UInt32(transactions.count)
    }
    row.flags.remove(.repeated)
    row.input = source(row.input)
    if history.payer.last == PartyID.Kind.nameWithinPayer.rawValue {
      namedOnly[row.input, default: 0] += 1
    }
    rows.append(row)
    for place in history.repeats[index] ?? [] {
      row.input = source(place.input)
      row.line = place.line
      rows.append(row)
    }
  }

  /// Bytes of memory that payments take, about.
  var byteSize: Int {
    rows.capacity * MemoryLayout<PaymentRow>.stride + payers.byteSize + beneficiaries.byteSize
      + transactions.byteSize
  }

  /// Lets go of all payments; what was counted stays.
  mutating func removePayments() {
    payers = ByteTable()
    beneficiaries = ByteTable()
    transactions = ByteList()
    rows = []
  }

  mutating func exclude(_ reason: Scope.Exclusion) {
    exclusions[reason.ordinal] += 1
  }

  mutating func exclude(_ reason: Scope.Exclusion, rows: Int) {
    exclusions[reason.ordinal] += rows
  }

  var rejectedRows: Int { rejections.values.reduce(0, +) }

  mutating func reject(_ row: RejectedRow) {
    rejections[row.error.reason.countedAs, default: 0] += 1
    if keepsText { rejected.append(row) }
  }

  private mutating func queuePayer(_ payment: borrowing DecodedPayment) {
    guard payment.payerKind == .nameWithinPayer else {
      payers.queue(payment.payer, suffix: payment.payerKind.rawValue)
      return
    }
    namedOnly[input, default: 0] += 1
    scratch.removeAll(keepingCapacity: true)
    appendPayer(payment)
    Self.queue(scratch, suffix: payment.payerKind.rawValue, in: &payers)
  }

  /// Of a beneficiary's bare name, the payer is part. So it is of all beneficiaries of a payer's bare name: who
  /// might be several people must not be held to share a beneficiary with others.
  private mutating func queueBeneficiary(_ payment: borrowing DecodedPayment) {
    let (kind, payerKind) = (payment.beneficiaryKind, payment.payerKind)
    let suffix = kind.rawValue
    guard kind == .nameWithinPayer || payerKind == .nameWithinPayer
    else {
      beneficiaries.queue(payment.beneficiary, suffix: suffix)
      return
    }
    scratch.removeAll(keepingCapacity: true)
    for index in 0..<payment.beneficiary.count { scratch.append(payment.beneficiary[index]) }
    scratch.append(Self.withinPayer)
    scratch.append(payment.payerKind.rawValue)
    appendPayer(payment)
    Self.queue(scratch, suffix: suffix, in: &beneficiaries)
  }

  private mutating func appendPayer(_ payment: borrowing DecodedPayment) {
    for index in 0..<payment.payer.count { scratch.append(payment.payer[index]) }
    guard payment.payerKind == .nameWithinPayer else { return }
    scratch.append(Self.withinPayer)
    scratch.append(contentsOf: nameScope)
  }

  private static func queue(_ text: [UInt8], suffix: UInt8, in table: inout ByteTable) {
    text.withWindow { table.queue($0, suffix: suffix) }
  }
}

extension ByteTable {
  /// The number of a text whose last byte is its kind.
  mutating func number(ofTagged text: ArraySlice<UInt8>) -> UInt32 {
    unsafe text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, let kind = text.last else { return 0 }
      // The window lives only during this call, over bytes that nobody changes meanwhile.
      return unsafe number(of: ByteWindow(base: base, count: buffer.count - 1), suffix: kind)
    }
  }
}

extension IngestError.Reason {
  /// The name under which the counts of a report add it up.
  var countedAs: String {
    switch self {
    case .fieldCount: "field_count"
    case .payerMissing: "payer_missing"
    case .beneficiaryMissing: "beneficiary_missing"
    case .timestamp: "timestamp"
    case .amount: "amount"
    case .currency: "currency"
    case .country: "country"
    case .encoding: "encoding"
    case .foreignTable: "foreign_table"
    case .tooLong: "too_long"
    case .contradiction: "contradiction"
    }
  }
}

extension Scope.Exclusion {
  /// Its place in the order of declaration.
  var ordinal: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
