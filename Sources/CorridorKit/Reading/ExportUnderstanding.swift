/// Learns from the first bytes of a file what it is and how to read it.
struct ExportUnderstanding {
  private let name: String
  private let head: ChunkBuffer
  private let isWhole: Bool
  private let options: ReadingOptions
  private let entry: ColumnsFile.Entry?
  private let codes: [Int: Bool]

  /// - Parameter codes: whether columns hold codes, where the payments in scope told.
  init(
    name: String, head: ChunkBuffer, isWhole: Bool, options: ReadingOptions,
    codes: [Int: Bool] = [:]
  ) {
    self.codes = codes
    self.name = name
    self.head = head
    self.isWhole = isWhole
    entry = options.columns?.entry(for: name)
    self.options = options.merged(with: entry)
  }

  func understanding() throws(SourceError) -> Understanding {
    let opening = try TextOpening(head, isWhole: isWhole, name: name, options: options)
    let (encoding, text, detected) = (opening.encoding, opening.text, opening.dialect)
    let sample = Sample(text.window, isWhole: isWhole, dialect: detected.dialect)
    guard !sample.rows.isEmpty else { throw noRecord(text.window, detected.dialect) }
    let header = try HeaderFinder(
      sample, declarationLength: detected.declarationLength, options,
      stated: entry?.columns.values.compactMap { $0?.column } ?? []
    ).find(name: name)
    var assignment = ColumnAssignment(
      names: header.names, rows: header.rows, entry: entry, codes: codes)
    let plan: ColumnPlan
    if options.describesUnusable {
      plan = assignment.describedPlan(input: name)
    } else {
      plan = try assignment.plan(input: name)
      try checkComplete(plan, text.window)
    }
    var understanding = Understanding(
      encoding: encoding.encoding, markLength: encoding.markLength, dialect: detected.dialect,
      dialectCertainty: detected.certainty, headerLine: header.line, plan: plan,
      headerBytes: header.bytes(in: text.window), dataStart: header.dataStart,
      titleLines: header.titleLines, readings: Readings(), dateOrder: options.dateOrder,
      decimal: options.decimal, timeZoneOffset: options.timeZoneOffset ?? plan.zoneInHeader ?? 0,
      assumesTimeZone: options.timeZoneOffset == nil && plan.zoneInHeader == nil)
    understanding.halfColumn = HalfDay.column(plan, header.rows)
    understanding.learn(from: header.rows, options: options)
    understanding.formsAreTold = HalfSwappedDates.areTold(plan, options)
    let trouble =
      PlausibleYears.trouble(header.rows, plan, input: name)
      ?? UnreadableColumns.trouble(header.rows, plan, input: name)
    if !options.describesUnusable, let trouble { throw trouble }
    if options.describesUnusable {
      // A run decides these by all rows in scope.
      let likely =
        trouble ?? HalfSwappedDates.trouble(header.rows, plan, options, input: name)
        ?? understanding.readings.digits.contradiction(input: name)
      if plan.missing.isEmpty || plan.awaitsParty {
        understanding.plan.trouble = plan.trouble ?? likely
      }
      understanding.usesQuotes = detected.dialect.isQuoteSeen(in: text.window)
      understanding.cellStatistics = header.names.indices.map {
        CellStatistics(column: $0, rows: header.rows)
      }
    }
    return understanding
  }

  /// What to say where no record ends within the first megabyte, or none is there.
  private func noRecord(_ text: ByteWindow, _ dialect: Dialect) -> SourceError {
    if !isWhole, let tooLong = Self.firstRecordTooLong(text, dialect, name: name) { return tooLong }
    return SourceError(
      .unusable, input: name,
      what: isWhole ? "the file holds no record" : "the first megabyte holds no record",
      remedy: "Give an export with a header and at least one payment.")
  }

  /// What to say of a first megabyte in which a record begins and none ends; nil if none begins.
  static func firstRecordTooLong(
    _ text: ByteWindow, _ dialect: Dialect, name: String
  ) -> SourceError? {
    guard let first = Sample(text, isWhole: true, dialect: dialect, limit: 1).rows.first else {
      return nil
    }
    return SourceError(
      .unusable, input: name,
      what: "the first record is longer than \(Dialect.longestRecord) bytes, the most that is read",
      place: "line \(first.line)",
      remedy: "Leave out columns that are not needed. If a quote is opened there and never closed,"
        + " --quote none reads it as text.")
  }

  private func checkComplete(_ plan: ColumnPlan, _ text: ByteWindow) throws(SourceError) {
    guard !plan.awaitsParty, let trouble = Self.incomplete(plan, name: name) else { return }
    if InputKind.isNoText(text) {
      throw SourceError(
        .unusable, input: name,
        what: "this is no text, so not a CSV file: it holds control bytes that no text has",
        remedy: "Give the export as CSV; of an unusual encoding --encoding names it.")
    }
    throw trouble
  }

  /// What to say where needed columns were not found; nil if all were.
  static func incomplete(_ plan: ColumnPlan, name: String) -> SourceError? {
    let missing = plan.missing
    guard !missing.isEmpty else { return nil }
    // By their numbers: what was taken for a header may be a row of a file that has none, and name people.
    let found = plan.columns.enumerated().compactMap { index, column in
      column.role.map { "\($0.rawValue) (column \(index + 1))" }
    }
    let places = plan.toldByCells.filter { plan.columns[$0.column].role == nil && !$0.areCodes }
      .map { "column \($0.column + 1)" }
    return SourceError(
      .unusable, input: name,
      what: "needed columns were not found: \(missing.joined(separator: "; ")). "
        + "Found: \(found.isEmpty ? "none" : found.joined(separator: ", "))"
        + (plan.awaitsParty && !places.isEmpty
          ? ". Of names in \(places.joined(separator: ", ")) nothing tells whether they are a party's"
          : ""),
      place: "the header",
      remedy: "Name them in a columns file (--columns FILE); `corridor inspect --columns-out FILE` "
        + "writes one to edit.")
  }
}

extension Understanding {
  /// A pass that only collects what dates and amounts say.
  var isSurvey: Bool {
    get { surveys }
    set {
      surveys = newValue
      if newValue {
        dateOrder = nil
        decimal = nil
      }
    }
  }

  /// Whether the sample leaves two readings that give different payments.
  var isAmbiguous: Bool {
    (dateOrder == nil && readings.ambiguousDate.isSeen)
      || (decimal == nil && readings.ambiguousAmount.isSeen)
  }

  /// Takes what the rows in scope say, for which the first rows, of payments out of scope too, were only a guess.
  ///
  /// - Parameter seen: in a pass that decided all it met.
  /// - Returns: whether some cell is read otherwise now than in that pass.
  mutating func turn(by seen: Readings, options: ReadingOptions) -> Bool {
    if plan.has(.timestamp), plan.timeUnit == nil, seen.showsMidnight,
      midnightsAreDays == seen.showsHour
    {
      midnightsAreDays = !seen.showsHour
      return true
    }
    if options.dateOrder == nil, let guess = dateOrder, guess != seen.order(after: guess) {
      dateOrder = seen.order(after: guess)
      return true
    }
    if options.decimal == nil, let guess = decimal, let told = seen.decimal, guess != told {
      decimal = told
      return true
    }
    return false
  }

  /// Takes the evidence of the sample.
  mutating func learn(from rows: [Sample.Row], options: ReadingOptions) {
    let amounts = [plan.index(.amount), plan.index(.debitAmount)].filter { $0 >= 0 }
    let currency = plan.index(.currency)
    let stamps = plan.index(.timestamp)
    if stamps >= 0 {
      readings.yearEnds = YearEnds(
        rows.lazy.compactMap { [plan] row -> Sample.Cell? in
          guard stamps < row.cells.count else { return nil }
          let cell = row.cells[stamps]
          return cell.withWindow { plan.statesStamp($0.trimmed) } ? nil : cell
        })
      readings.yearPlace = readings.yearEnds.place
    }
    let payers = plan.index(.payerBirthDate)
    let payees = plan.index(.payeeBirthDate)
    births.isStated = plan.birthOrder != nil
    payeeBirths.isStated = plan.payeeBirthOrder != nil
    for row in rows {
      var exponent = plan.constants.currency?.exponent
      if currency >= 0, currency < row.cells.count {
        exponent = row.cells[currency].withWindow { CurrencyReader.ofColumn($0.trimmed)?.exponent }
      }
      if plan.countsMinorUnits { exponent = 0 }
      if stamps >= 0, stamps < row.cells.count {
        row.cells[stamps].withWindow { seeStamp($0.trimmed, line: row.line) }
      }
      if payers >= 0, payers < row.cells.count {
        row.cells[payers].withWindow {
          firstBirths.see($0.trimmed, births, isRead: false, line: row.line)
        }
      }
      if payees >= 0, payees < row.cells.count {
        row.cells[payees].withWindow {
          firstPayeeBirths.see($0.trimmed, payeeBirths, isRead: false, line: row.line)
        }
      }
      for index in amounts where index < row.cells.count {
        row.cells[index].withWindow {
          readings.seeAmount($0.trimmed, exponent: exponent, line: row.line)
        }
      }
      // What was paid back is written as the amounts are.
      if plan.refundColumn >= 0, plan.refundColumn < row.cells.count {
        row.cells[plan.refundColumn].withWindow { cell in
          guard !PaymentDecoder.isNothing(cell.trimmed) else { return }
          readings.seeAmount(cell.trimmed, line: row.line)
        }
      }
    }
    if stamps >= 0, plan.timeUnit == nil {
      let times = plan.index(.timeOfDay)
      let column = times >= 0 ? times : stamps
      midnightsAreDays = Self.areMidnights(
        rows.lazy.compactMap { column < $0.cells.count ? $0.cells[column] : nil },
        areTimes: times >= 0, digits: plan.timeDigits)
    }
    if options.dateOrder == nil { dateOrder = readings.dateOrder }
    // What is only likely is for the whole file to say.
    if options.decimal == nil { decimal = readings.neededDecimal }
    var guesses = readings
    (guesses.births, guesses.payeeBirths) = (firstBirths, firstPayeeBirths)
    settleBirths(guesses, options: options)
  }

  /// Says how birth dates are read by what was seen so far; whether some are read otherwise than before.
  @discardableResult
  mutating func settleBirths(_ readings: Readings, options: ReadingOptions) -> Bool {
    let (payers, payees) = (
      readings.births.reading(
        stated: plan.birthOrder, given: options.dateOrder, payments: readings.dateOrder),
      readings.payeeBirths.reading(
        stated: plan.payeeBirthOrder, given: options.dateOrder, payments: readings.dateOrder)
    )
    let isTurned =
      (readings.births.hasEvidence && !payers.readsAlike(births))
      || (readings.payeeBirths.hasEvidence && !payees.readsAlike(payeeBirths))
    (births, payeeBirths) = (payers, payees)
    return isTurned
  }

  private mutating func seeStamp(_ cell: ByteWindow, line: Int) {
    if plan.statesStamp(cell) { return }
    readings.digits.see(cell, line: line)
    readings.seeDate(cell, line: line)
  }

  /// Whether stamps, or a column of times, have times, and these are all midnight, in whichever order the day is
  /// written.
  private static func areMidnights(
    _ cells: some Sequence<Sample.Cell>, areTimes: Bool, digits: DigitLayout?
  ) -> Bool {
    var isSeen = false
    for cell in cells {
      let found = cell.withWindow { cell -> Int? in
        let cell = cell.trimmed
        if areTimes { return DateReader.timeOfDay(cell)?.seconds }
        if let stamp = DateReader.readISO(cell) { return stamp.secondOfDay }
        if let digits, DigitLayout.areAlone(in: cell) { return digits.stamp(cell)?.secondOfDay }
        return DateOrder.allCases.lazy.compactMap { DateReader.read(cell, order: $0) }.first?
          .secondOfDay
      }
      guard let second = found else { continue }
      guard second == 0 else { return false }
      isSeen = true
    }
    return isSeen
  }
}
