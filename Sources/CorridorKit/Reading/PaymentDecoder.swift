/// Turns records of one table into payments, exclusions and rejections.
///
/// Origin and destination come first: most rows of an export are out of scope, and what is out of scope is
/// decided before its parties are touched.
struct PaymentDecoder {
  private let plan: ColumnPlan
  private let scope: Scope
  private let order: DateOrder?
  private let decimal: DecimalMark?
  private let isOrderForced: Bool
  private let isDecimalForced: Bool
  /// Whether cells are only looked at, to decide how to read them.
  private let isSurvey: Bool
  private let timeZoneOffset: Int
  private let lastDay: Int
  private let columns: Columns
  private let width: Int
  /// What rows say that contradicts, or decides, how dates and amounts are read.
  private(set) var readings = Readings()
  /// A cell was met that more evidence is needed to read; the pass is void.
  private(set) var isUndecided = false

  /// Columns of the roles, as plain numbers for the inner loop.
  private struct Columns {
    let transaction, timestamp, time, amount, debit, currency, direction, channel, status: Int
    let payerID, payerAccount, payerName, payerBirth, payerCountry, payerBIC: Int
    let payeeID, payeeAccount, payeeName, payeeBirth, payeePlace, payeeCountry, payeeBIC: Int

    init(_ plan: ColumnPlan) {
      transaction = plan.index(.transactionID)
      timestamp = plan.index(.timestamp)
      time = plan.index(.timeOfDay)
      amount = plan.index(.amount)
      debit = plan.index(.debitAmount)
      currency = plan.index(.currency)
      direction = plan.index(.direction)
      channel = plan.index(.channel)
      status = plan.index(.status)
      payerID = plan.index(.payerID)
      payerAccount = plan.index(.payerAccount)
      payerName = plan.index(.payerName)
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

  init(_ understanding: Understanding, options: ReadingOptions, scope: Scope) {
    plan = understanding.plan
    self.scope = scope
    order = understanding.dateOrder
    decimal = understanding.decimal
    isOrderForced = options.dateOrder != nil
    isDecimalForced = options.decimal != nil
    isSurvey = understanding.isSurvey
    timeZoneOffset = understanding.timeZoneOffset
    lastDay = options.asOf?.daysSince1970 ?? Int.max
    columns = Columns(understanding.plan)
    width = understanding.plan.columns.count
  }

  /// Why a row is no payment in scope.
  private enum Stop: Error {
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
      case .rejected(let reason, let column): reject(record, reason, column, &places, &sink)
      }
    }
  }

  @inline(never)
  private func reject<Sink: PaymentSink>(
    _ record: Record, _ reason: IngestError.Reason, _ column: Int, _ places: inout PlaceFinder,
    _ sink: inout Sink
  ) {
    sink.reject(Self.rejection(of: record, reason, column: column, &places))
  }

  /// A rejected record with its text, cut at a bound.
  static func rejection(
    of record: Record, _ reason: IngestError.Reason, column: Int = -1, _ places: inout PlaceFinder
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
    if plan.direction != .named { try checkDirection(record) }
    let origin = try country(
      record, columns.payerCountry, columns.payerBIC, columns.payerAccount,
      plan.constants.payerCountry)
    let destination = try country(
      record, columns.payeeCountry, columns.payeeBIC, columns.payeeAccount,
      plan.constants.payeeCountry)
    if let exclusion = scope.exclusion(from: origin, to: destination) {
      throw .excluded(exclusion)
    }
    var isReversal = false
    if columns.status >= 0 {
      switch PaymentStatus(record.value(columns.status)) {
      case .completed: break
      case .notCompleted: throw .excluded(.notCompleted)
      case .reversed: isReversal = true
      }
    }
    let sentAt = try instant(record, &places)
    if sentAt.dayNumber > lastDay { throw .excluded(.afterAsOf) }
    let money = try amount(record, &places)
    let reference: Int64
    switch scope.referenceAmount(money.minorUnits, money.currency, onDay: sentAt.dayNumber) {
    case .success(let amount): reference = amount
    case .failure(let failure): throw .excluded(failure.exclusion)
    }
    let payer = try payer(record)
    let payee = try payee(record)
    let place = places.place(of: record.extent.lowerBound)
    let payment = DecodedPayment(
      payerKind: payer.kind, payer: payer.text, beneficiaryKind: payee.kind,
      beneficiary: payee.text, transaction: record.value(columns.transaction), sentAt: sentAt,
      minorUnits: money.minorUnits, currency: money.currency, referenceMinorUnits: reference,
      origin: origin, destination: destination, channel: channel(record), isReversal: isReversal,
      payerBirthDay: birthDay(record), line: place.line, byteOffset: place.byteOffset)
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

  private func checkDirection(_ record: Record) throws(Stop) {
    switch plan.direction {
    case .named: return
    case .column:
      switch DirectionWords.side(record.value(columns.direction)) {
      case .debit: return
      case .credit: throw .excluded(.notOutgoing)
      case nil: throw .rejected(.amount("neither debit nor credit"), column: columns.direction)
      }
    case .sign:
      let cell = record.value(columns.amount)
      var trouble = ""
      for mark in [decimal ?? .point, .comma] {
        if let amount = AmountReader.read(cell, mark: mark, exponent: 4, into: &trouble) {
          if !amount.isNegative, amount.side != .debit { throw .excluded(.notOutgoing) }
          return
        }
      }
    case .twoColumns:
      if record.value(columns.debit).isEmpty { throw .excluded(.notOutgoing) }
    }
  }

  // MARK: Countries

  @inline(__always)
  private func country(
    _ record: Record, _ column: Int, _ bic: Int, _ account: Int, _ constant: Country?
  ) throws(Stop) -> Country {
    if column >= 0 {
      let cell = record.value(column)
      if let country = CountryReader.read(cell) { return country }
      if !cell.isEmpty {
        throw .rejected(.country("no country known by that name"), column: column)
      }
    }
    return try countryOtherwise(record, column, bic, account, constant)
  }

  @inline(never)
  private func countryOtherwise(
    _ record: Record, _ column: Int, _ bic: Int, _ account: Int, _ constant: Country?
  ) throws(Stop) -> Country {
    if account >= 0, let country = AccountCountry.ofIBAN(record.value(account)) { return country }
    if bic >= 0, let country = AccountCountry.ofBIC(record.value(bic)) { return country }
    if let constant { return constant }
    let named = column >= 0 ? column : max(bic, account)
    throw .rejected(.country("the row names no country"), column: named)
  }

  // MARK: Time

  private mutating func instant(
    _ record: Record, _ places: inout PlaceFinder
  ) throws(Stop) -> Instant {
    let cell = record.value(columns.timestamp)
    var stamp = DateReader.readISO(cell)
    if stamp == nil { stamp = try otherStamp(cell, record, &places) }
    guard let stamp else {
      throw .rejected(
        .timestamp(cell.isEmpty ? "the cell is empty" : "no date"), column: columns.timestamp)
    }
    var second = stamp.secondOfDay
    var offset = stamp.offsetSeconds
    if second == nil, columns.time >= 0 {
      let time = record.value(columns.time)
      if !time.isEmpty {
        guard let clock = DateReader.timeOfDay(time) else {
          throw .rejected(.timestamp("no time of day"), column: columns.time)
        }
        second = clock.seconds
        offset = clock.offset
      }
    }
    let midnight = Int64(stamp.day) * 86_400
    guard let second else {
      return Instant(seconds: midnight, hasTimeOfDay: false, hasOffset: false)
    }
    return Instant(
      seconds: midnight + Int64(second) - Int64(offset ?? timeZoneOffset), hasTimeOfDay: true,
      hasOffset: offset != nil)
  }

  @inline(never)
  private mutating func otherStamp(
    _ cell: ByteWindow, _ record: Record, _ places: inout PlaceFinder
  ) throws(Stop) -> Stamp? {
    if let order {
      if let stamp = DateReader.read(cell, order: order) { return stamp }
      if DateReader.readings(of: cell).isEmpty { return nil }
      if isOrderForced {
        throw .rejected(
          .timestamp("a date in another order than --date-order says"), column: columns.timestamp)
      }
      readings.seeDate(cell, line: places.place(of: record.extent.lowerBound).line)
      return nil
    }
    if isSurvey {
      readings.seeDate(cell, line: places.place(of: record.extent.lowerBound).line)
      for order in DateOrder.allCases {
        if let stamp = DateReader.read(cell, order: order) { return stamp }
      }
      return nil
    }
    let orders: DateOrders = [.dayMonthYear, .monthDayYear, .yearMonthDay]
    let possible = DateReader.readings(of: cell)
    if !possible.isEmpty, possible != orders || DateReader.differs(cell, between: orders) {
      isUndecided = true
      return nil
    }
    return DateReader.read(cell, order: .dayMonthYear)
  }

  private func birthDay(_ record: Record) -> Int32? {
    guard columns.payerBirth >= 0 else { return nil }
    let cell = record.value(columns.payerBirth)
    guard !cell.isEmpty else { return nil }
    if let iso = DateReader.readISO(cell) { return Int32(exactly: iso.day) }
    guard let order else {
      // Without a known order only what reads the same under every order is believed.
      let orders: DateOrders = [.dayMonthYear, .monthDayYear]
      guard DateReader.readings(of: cell).isSuperset(of: orders),
        !DateReader.differs(cell, between: orders)
      else { return nil }
      return DateReader.read(cell, order: .dayMonthYear, isBirthDate: true)
        .flatMap { Int32(exactly: $0.day) }
    }
    return DateReader.read(cell, order: order, isBirthDate: true).flatMap { Int32(exactly: $0.day) }
  }

  // MARK: Money

  @inline(__always)
  private mutating func amount(
    _ record: Record, _ places: inout PlaceFinder
  ) throws(Stop) -> Money {
    let column = plan.direction == .twoColumns ? columns.debit : columns.amount
    let cell = record.value(column)
    var currency = plan.constants.currency
    if columns.currency >= 0 {
      let code = record.value(columns.currency)
      currency = CurrencyReader.read(code) ?? (code.isEmpty ? currency : nil)
      guard currency != nil || code.isEmpty else {
        throw .rejected(.currency("no currency known by that code"), column: columns.currency)
      }
    }
    let mark = decimal ?? .point
    var trouble = ""
    if currency == nil {
      currency = AmountReader.read(cell, mark: mark, exponent: 4, into: &trouble)?.currency
    }
    guard let currency else {
      throw .rejected(.currency("the row names no currency"), column: columns.currency)
    }
    if isSurvey {
      readings.seeAmount(cell, line: places.place(of: record.extent.lowerBound).line)
      throw .excluded(.ceiling)
    }
    if decimal == nil { checkDecided(cell) }
    guard
      let amount = AmountReader.read(cell, mark: mark, exponent: currency.exponent, into: &trouble)
    else {
      try contradict(cell, record, column, &places)
      throw .rejected(.amount(trouble), column: column)
    }
    if let attached = amount.currency, attached != currency {
      throw .rejected(
        .currency("the amount's currency is not the currency column's"), column: column)
    }
    if amount.isNegative, plan.direction == .named, !plan.dropsSign {
      throw .rejected(.amount("negative"), column: column)
    }
    guard amount.minorUnits > 0 else { throw .rejected(.amount("zero"), column: column) }
    return Money(minorUnits: amount.minorUnits, currency: currency)
  }

  /// Stops the pass at a cell that reads differently under the two marks.
  private mutating func checkDecided(_ cell: ByteWindow) {
    switch AmountReader.shape(of: cell) {
    case .plain, .unreadable: return
    case .needs, .ambiguous: isUndecided = true
    }
  }

  @inline(never)
  private mutating func contradict(
    _ cell: ByteWindow, _ record: Record, _ column: Int, _ places: inout PlaceFinder
  ) throws(Stop) {
    guard case .needs(let mark) = AmountReader.shape(of: cell), mark != decimal else { return }
    if isDecimalForced {
      throw .rejected(.amount("another decimal mark than --decimal says"), column: column)
    }
    readings.seeAmount(cell, line: places.place(of: record.extent.lowerBound).line)
  }

  // MARK: Parties

  @inline(__always)
  private func payer(
    _ record: Record
  ) throws(Stop) -> (kind: PartyID.Kind, text: ByteWindow) {
    if columns.payerID >= 0 {
      let cell = record.value(columns.payerID)
      if !cell.isEmpty { return (.id, cell) }
    }
    if columns.payerAccount >= 0 {
      let cell = record.value(columns.payerAccount)
      if !cell.isEmpty { return (.account, cell) }
    }
    if columns.payerName >= 0 {
      let name = record.value(columns.payerName)
      if !name.isEmpty {
        let birth = record.value(columns.payerBirth)
        if birth.isEmpty { return (.nameWithinPayer, name) }
        return (.nameWithDetail, joined(name, birth, record))
      }
    }
    if let constant = plan.constants.payerID {
      let start = record.cells.scratch.count
      reserveScratch(record, constant.utf8.count)
      record.cells.scratch.append(constant.utf8)
      return (.id, record.cells.scratch.window(start..<record.cells.scratch.count))
    }
    throw .rejected(
      .payerMissing, column: max(columns.payerID, columns.payerAccount, columns.payerName))
  }

  @inline(__always)
  private func payee(
    _ record: Record
  ) throws(Stop) -> (kind: PartyID.Kind, text: ByteWindow) {
    if columns.payeeID >= 0 {
      let cell = record.value(columns.payeeID)
      if !cell.isEmpty { return (.id, cell) }
    }
    if columns.payeeAccount >= 0 {
      let cell = record.value(columns.payeeAccount)
      if !cell.isEmpty { return (.account, cell) }
    }
    if columns.payeeName >= 0 {
      let name = record.value(columns.payeeName)
      if !name.isEmpty {
        let birth = record.value(columns.payeeBirth)
        if !birth.isEmpty { return (.nameWithDetail, joined(name, birth, record)) }
        let place = record.value(columns.payeePlace)
        if !place.isEmpty { return (.nameWithDetail, joined(name, place, record)) }
        return (.nameWithinPayer, name)
      }
    }
    throw .rejected(
      .beneficiaryMissing, column: max(columns.payeeID, columns.payeeAccount, columns.payeeName))
  }

  /// `name / detail`, in the record's scratch.
  @inline(never)
  private func joined(_ name: ByteWindow, _ detail: ByteWindow, _ record: Record) -> ByteWindow {
    let scratch = record.cells.scratch
    reserveScratch(record, name.count + detail.count + 3)
    guard scratch.count + name.count + detail.count + 3 <= scratch.capacity else { return name }
    let start = scratch.count
    for index in 0..<name.count { scratch.append(name[index]) }
    scratch.append(0x20)
    scratch.append(0x2F)
    scratch.append(0x20)
    for index in 0..<detail.count { scratch.append(detail[index]) }
    return scratch.window(start..<scratch.count)
  }

  /// Only an unused scratch may grow: windows of it must not move.
  private func reserveScratch(_ record: Record, _ wanted: Int) {
    let scratch = record.cells.scratch
    if scratch.count == 0 { scratch.reserve(record.extent.count * 4 + 4096 + wanted) }
  }

  private func channel(_ record: Record) -> Channel {
    guard columns.channel >= 0 else { return plan.constants.channel ?? .unknown }
    return ChannelWords.channel(record.value(columns.channel))
  }
}
