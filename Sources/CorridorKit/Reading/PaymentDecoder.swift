/// Turns records of one table into payments, exclusions and rejections.
///
/// Origin and destination come first: most rows of an export are out of scope, and what is out of scope is
/// decided before its parties are touched.
struct PaymentDecoder {
  let plan: ColumnPlan
  let scope: Scope
  let order: DateOrder?
  let births: BirthReading
  let payeeBirths: BirthReading
  let decimal: DecimalMark?
  let isOrderForced: Bool
  let isDecimalForced: Bool
  /// Whether cells are only looked at, to decide how to read them.
  let isSurvey: Bool
  let timeZoneOffset: Int
  let checksUTF8: Bool
  let lastDay: Int
  let columns: Columns
  /// A column of AM and PM beside the time; -1 if there is none.
  let halfColumn: Int
  let midnightsAreDays: Bool
  let width: Int
  private let secondHeader: SecondHeader
  /// Whether something was concluded of all rows from those of the sample.
  private let checksAssumptions: Bool
  /// The currency last found to be that of the country assumed for the payers.
  private var homeCurrency: Currency?
  private let watchesRows: Bool
  private let watchesParties: Bool
  /// What cells of few words meant so far.
  var memos: CellMemos
  /// What rows say that contradicts, or decides, how dates and amounts are read.
  var readings = Readings()
  /// A cell was met that more evidence is needed to read; the pass is void.
  var isUndecided = false
  /// Bytes of rejected records, without their line ends.
  private(set) var rejectedBytes = 0
  /// What payments in scope leave unknown.
  var doubts = ReadingDoubts()

  /// Columns of the roles, as plain numbers for the inner loop.
  struct Columns {
    /// Year, month and day in columns of their own, where no column holds the whole date.
    let year, month, day: Int
    let transaction, timestamp, time, zone, amount, debit, credit, currency, direction: Int
    let channel: Int
    let status, reversal: Int
    let payerID, payerAccount, payerName, payerBirth, payerCountry, payerBIC: Int
    let payerSecondAccount, payeeSecondAccount: Int
    let payerMiddle, payerFamily, payerFamily2, payeeMiddle, payeeFamily, payeeFamily2: Int
    let payeeID, payeeAccount, payeeName, payeeBirth, payeePlace, payeeCountry, payeeBIC: Int

    init(_ plan: ColumnPlan) {
      transaction = plan.index(.transactionID)
      timestamp = plan.index(.timestamp)
      let hasParts = timestamp < 0 && plan.hasDateParts
      year = hasParts ? plan.index(.dateYear) : -1
      month = hasParts ? plan.index(.dateMonth) : -1
      day = hasParts ? plan.index(.dateDay) : -1
      time = plan.index(.timeOfDay)
      zone = plan.index(.timeZone)
      amount = plan.index(.amount)
      debit = plan.index(.debitAmount)
      credit = plan.index(.creditAmount)
      currency = plan.index(.currency)
      direction = plan.index(.direction)
      channel = plan.index(.channel)
      status = plan.index(.status)
      reversal = plan.index(.reversal)
      payerID = plan.index(.payerID)
      payerAccount = plan.index(.payerAccount)
      payerSecondAccount = plan.index(.payerSecondAccount)
      payeeSecondAccount = plan.index(.payeeSecondAccount)
      payerName = plan.index(.payerName)
      payerMiddle = plan.index(.payerMiddleName)
      payerFamily = plan.index(.payerFamilyName)
      payerFamily2 = plan.index(.payerSecondFamilyName)
      payeeMiddle = plan.index(.payeeMiddleName)
      payeeFamily = plan.index(.payeeFamilyName)
      payeeFamily2 = plan.index(.payeeSecondFamilyName)
      payerBirth = plan.index(.payerBirthDate)
      payerCountry = plan.index(.payerCountry)
      payerBIC = plan.index(.payerBIC)
      payeeID = plan.index(.payeeID)
      payeeAccount = plan.index(.payeeAccount)
      payeeName = plan.index(.payeeName)
      payeeBirth = plan.index(.payeeBirthDate)
      payeePlace = plan.index(.payeePlace)
      payeeCountry = plan.index(.payeeCountry)
      payeeBIC = plan.index(.payeeBIC)
    }
  }

  /// - Parameter memos: what was learnt in inputs before.
  init(
    _ understanding: Understanding, options: ReadingOptions, scope: Scope,
    memos: consuming CellMemos = CellMemos()
  ) {
    plan = understanding.plan
    memos.prepare(for: plan)
    self.memos = memos
    self.scope = scope
    order = understanding.dateOrder
    births = understanding.births
    payeeBirths = understanding.payeeBirths
    decimal = understanding.decimal
    isOrderForced = options.dateOrder != nil
    isDecimalForced = options.decimal != nil
    isSurvey = understanding.isSurvey
    timeZoneOffset = understanding.timeZoneOffset
    checksUTF8 = understanding.encoding == .utf8
    lastDay = options.asOf?.daysSince1970 ?? Int.max
    columns = Columns(understanding.plan)
    halfColumn = understanding.halfColumn
    midnightsAreDays = understanding.midnightsAreDays
    secondHeader = SecondHeader(understanding.plan, columns)
    checksAssumptions = plan.assumesAllOutgoing || plan.assumedPayerCountry != nil
    watchesRows = plan.watchesRows
    watchesParties = !plan.toldByCells.isEmpty
    readings.watched.parties = plan.toldByCells.map { _ in WatchedRows.CodeCount() }
    readings.yearPlace = understanding.readings.yearPlace
    readings.forms.isTelling = understanding.formsAreTold || understanding.isSurvey
    width = understanding.plan.columns.count
  }

  /// Why a row is no payment in scope.
  enum Stop: Error {
    case excluded(Scope.Exclusion)
    case rejected(IngestError.Reason, column: Int)
  }

  /// Decodes one record and hands it to `sink`.
  @inline(__always)
  mutating func decode<Sink: PaymentSink>(
    _ record: Record, places: inout PlaceFinder, into sink: inout Sink
  ) {
    do {
      try decodeOrStop(record, places: &places, into: &sink)
    } catch {
      switch error {
      case .excluded(let exclusion): sink.exclude(exclusion)
      case .rejected(let reason, let column):
        if secondHeader.isOne(record) {
          readings.secondHeader.see(places.place(of: record.extent.lowerBound).line)
        }
        reject(record, reason, column, &places, &sink)
      }
    }
  }

  @inline(never)
  mutating func reject<Sink: PaymentSink>(
    _ record: Record, _ reason: IngestError.Reason, _ column: Int, _ places: inout PlaceFinder,
    _ sink: inout Sink
  ) {
    rejectedBytes += record.raw.count
    sink.reject(Self.rejection(of: record, reason, column: column, &places))
  }

  /// Rejects a record that was held back.
  mutating func reject<Sink: PaymentSink>(_ row: RejectedRow, length: Int, into sink: inout Sink) {
    rejectedBytes += length
    sink.reject(row)
  }

  /// A rejected record with its text, cut at a bound.
  static func rejection(
    of record: Record, _ reason: IngestError.Reason, column: Int = -1,
    _ places: inout PlaceFinder
  ) -> RejectedRow {
    let place = places.place(of: record.extent.lowerBound)
    return RejectedRow(
      error: IngestError(
        reason: reason, column: column < 0 ? nil : column + 1, line: place.line,
        byteOffset: place.byteOffset),
      text: record.raw.slice(0..<min(record.raw.count, longestText)).bytes)
  }

  /// Bytes of a rejected record that are kept; own choice.
  private static let longestText = 2_000

  @inline(__always)
  private mutating func decodeOrStop<Sink: PaymentSink>(
    _ record: Record, places: inout PlaceFinder, into sink: inout Sink
  ) throws(Stop) {
    try checkWidth(record)
    if checksAssumptions { checkAssumptions(record, &places) }
    if plan.direction != .named, try isIncoming(record), !takesBack(record) {
      throw .excluded(.notOutgoing)
    }
    let origin = try Self.country(
      record, columns.payerCountry, columns.payerBIC, plan.payerIBANColumn,
      plan.constants.payerCountry, &memos.origins)
    let destination = try Self.country(
      record, columns.payeeCountry, columns.payeeBIC, plan.payeeIBANColumn,
      plan.constants.payeeCountry, &memos.destinations)
    if let exclusion = scope.exclusion(from: origin, to: destination) {
      throw .excluded(exclusion)
    }
    var isReversal = columns.reversal >= 0 && ReversalMark.isSet(record.value(columns.reversal))
    if plan.direction == .column, DirectionWords.isReversedDebit(record.value(columns.direction)) {
      isReversal = true
    }
    if columns.status >= 0 {
      switch status(record) {
      case .completed: break
      case .unknown: if !plan.statusIsKind { doubts.unknownStatuses += 1 }
      case .notCompleted: throw .excluded(.notCompleted)
      case .reversed: isReversal = true
      }
    }
    if plan.kindColumn >= 0, isRefundByKind(record) { isReversal = true }
    if !plan.marks.isEmpty, isMarkedNotMade(record) { throw .excluded(.notCompleted) }
    if watchesRows { watch(record, isReversal: isReversal, &places) }
    let sentAt = try instant(record, &places)
    if sentAt.dayNumber > lastDay { throw .excluded(.afterAsOf) }
    let (money, isNegative) = try amount(record, &places)
    if isNegative { readings.watched.negative += 1 } else { readings.watched.positive += 1 }
    if plan.takesBackPositive, !isNegative {
      isReversal = true
      readings.watched.firstPositive.see(places.place(of: record.extent.lowerBound).line)
    }
    if plan.takesBackNegative, isNegative {
      isReversal = true
      readings.watched.firstNegative.see(places.place(of: record.extent.lowerBound).line)
    }
    if plan.refundColumn >= 0, try isPaidBack(record, money, &places) { isReversal = true }
    let reference: Int64
    switch scope.referenceAmount(money.minorUnits, money.currency, onDay: sentAt.dayNumber) {
    case .success(let amount): reference = amount
    case .failure(let failure): throw .excluded(failure.exclusion)
    }
    if watchesParties { watchParties(record) }
    var payer = try payer(record)
    var payee = try payee(record, &places)
    if checksUTF8 {
      // A head in UTF-8 does not promise that all of the file is.
      guard EncodingDetector.isUTF8(payer.text), EncodingDetector.isUTF8(payee.text),
        EncodingDetector.isUTF8(record.value(columns.transaction))
      else { throw .rejected(.encoding, column: -1) }
    }
    let transaction = transaction(record)
    if max(payer.text.count, payee.text.count, transaction.count) > PartyID.longest {
      throw tooLong(payer: payer, payee: payee)
    }
    if let namespace = plan.namespace {
      payer.text = prefixed(payer.text, namespace, record)
      payee.text = prefixed(payee.text, namespace, record)
    }
    let channel = channel(record)
    if sentAt.hasTimeOfDay { doubts.hasHours = true } else { doubts.lacksHours = true }
    let place = places.place(of: record.extent.lowerBound)
    let payment = DecodedPayment(
      payerKind: payer.kind, payer: payer.text, beneficiaryKind: payee.kind,
      beneficiary: payee.text, transaction: transaction, sentAt: sentAt,
      minorUnits: money.minorUnits, currency: money.currency, referenceMinorUnits: reference,
      origin: origin, destination: destination, channel: channel, isReversal: isReversal,
      payerBirthDay: birthDay(record, sentOn: sentAt.dayNumber, line: place.line), line: place.line,
      byteOffset: place.byteOffset)
    sink.take(payment)
  }

  /// A row may end with empty cells beyond the header's; any other width is rejected.
  @inline(__always)
  private func checkWidth(_ record: Record) throws(Stop) {
    let count = record.cellCount
    guard count != width else { return }
    if count > width {
      var index = width
      while index < count, record.value(index).isEmpty { index += 1 }
      if index == count { return }
    }
    throw .rejected(.fieldCount(expected: width, found: count), column: -1)
  }

  /// Notes a row that shows what the sample did not, of which something was concluded for the whole file.
  @inline(never)
  private mutating func checkAssumptions(_ record: Record, _ places: inout PlaceFinder) {
    if plan.assumesAllOutgoing {
      let cell = record.value(columns.amount)
      let hasPlus = (0..<cell.count).contains { cell[$0] == 0x2B }
      let mayBeSigned = (0..<cell.count).contains { index in
        cell[index] == 0x2D || cell[index] == 0x28 || cell[index] >= 0x80
      }
      if hasPlus || mayBeSigned, let amount = AmountReader.surroundings(of: cell),
        hasPlus || amount.isNegative, !amount.isZero
      {
        readings.signUnforeseen.see(places.place(of: record.extent.lowerBound).line)
      }
    }
    guard let home = plan.assumedPayerCountry else { return }
    let currency =
      columns.currency >= 0
      ? CurrencyReader.ofColumn(record.value(columns.currency))
      : AmountReader.surroundings(of: record.value(columns.amount))?.currency
    guard let currency, currency != homeCurrency else { return }
    if HomeCountry.of(currency) == home {
      homeCurrency = currency
    } else {
      readings.currencyUnforeseen.see(places.place(of: record.extent.lowerBound).line)
    }
  }

  /// Whether a row of one account's list is money that came in.
  private func isIncoming(_ record: Record) throws(Stop) -> Bool {
    switch plan.direction {
    case .named: return false
    case .column:
      switch DirectionWords.side(
        record.value(columns.direction), plan.directionLetters)
      {
      case .debit: return false
      case .credit: return true
      case nil where plan.leavesOthersOutgoing: return false
      case nil: throw .rejected(.amount("neither debit nor credit"), column: columns.direction)
      }
    case .sign:
      guard let amount = AmountReader.surroundings(of: record.value(columns.amount)) else {
        return false
      }
      let isOutgoing =
        amount.side.map { $0 == .debit }
        ?? (!amount.isZero && amount.isNegative != plan.outgoingIsPositive)
      return !isOutgoing
    case .twoColumns:
      return Self.isNothing(record.value(columns.debit))
    }
  }

  /// Whether a row of incoming money says that it takes an outgoing payment back.
  @inline(never)
  private mutating func takesBack(_ record: Record) -> Bool {
    if columns.reversal >= 0, ReversalMark.isSet(record.value(columns.reversal)) { return true }
    if columns.direction >= 0, DirectionWords.isReversedDebit(record.value(columns.direction)) {
      return true
    }
    if plan.kindColumn >= 0, isRefundByKind(record) { return true }
    guard columns.status >= 0 else { return false }
    return status(record) == .reversed
  }

  /// Nothing, or a nought, as exports fill the column that does not apply.
  static func isNothing(_ cell: ByteWindow) -> Bool {
    for index in 0..<cell.count where ![0x30, 0x2E, 0x2C, 0x2D, 0x20].contains(cell[index]) {
      return false
    }
    return true
  }

  @inline(__always)
  private static func country(
    _ record: Record, _ column: Int, _ bic: Int, _ account: Int, _ constant: Country?,
    _ memo: inout CellMemo<Country?>
  ) throws(Stop) -> Country {
    if column >= 0 {
      let cell = record.value(column)
      if cell.count == 2, let country = Country(cell[0], cell[1]) { return country }
      if let country = memo.meaning(of: cell, { CountryReader.read($0) }) { return country }
      if !cell.isEmpty {
        throw .rejected(.country("no country known by that name"), column: column)
      }
    }
    return try Self.countryOtherwise(record, column, bic, account, constant)
  }

  @inline(never)
  private static func countryOtherwise(
    _ record: Record, _ column: Int, _ bic: Int, _ account: Int, _ constant: Country?
  ) throws(Stop) -> Country {
    if account >= 0, let country = AccountCountry.ofIBAN(record.value(account)) { return country }
    if bic >= 0, let country = AccountCountry.ofBIC(record.value(bic)) { return country }
    if let constant { return constant }
    let named = column >= 0 ? column : max(bic, account)
    throw .rejected(.country("the row names no country"), column: named)
  }
}
