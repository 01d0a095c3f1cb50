/// How the birth dates of one column are read.
struct BirthReading: Equatable, Sendable {
  /// nil while nothing says it: then only what reads the same under every order is believed.
  var order: DateOrder?
  /// Whether five digits are the serial days of spreadsheets.
  var hasSerials = true
  /// Whether the columns file states the order, so that cells say nothing of it.
  var isStated = false

  func readsAlike(_ other: BirthReading) -> Bool {
    order == other.order && hasSerials == other.hasSerials
  }
}

/// What the birth dates of one column show of how they are written, apart from the payments' dates: a person's file
/// and a payment system need not write alike.
///
/// The birth dates of payments in scope decide, wherever in the file they stand. Where they leave it open, the order that
/// is given or that the payments' dates show counts; where there is none either, the run ends, as it does where birth dates
/// contradict each other and none is given.
/// Payees' birth dates end no run: they are no number, and tell namesakes apart as they are written as well.
/// Evidence is only ever added, so threads and order do not matter.
struct BirthDateOrder: Sendable {
  private var dayFirst = Readings.Evidence()
  private var monthFirst = Readings.Evidence()
  private var yearFirst = Readings.Evidence()
  /// Read day first, or month first, and year first too: the former unless another can only be year first.
  private var dayOrYearFirst = Readings.Evidence()
  private var monthOrYearFirst = Readings.Evidence()
  private var ambiguous = Readings.Evidence()
  /// As the former, where the year cannot come first.
  private var ambiguousYearLast = Readings.Evidence()
  /// Five digits: serial days, or a day and a month of a year of two digits whose nought was lost, as beside six digits.
  private var five = SerialParts()
  /// Dates of six digits.
  private var six = 0
  /// Beside so many of five digits one of six is a mistake. Own choice.
  private static let fiveToOneSix = 20

  mutating func see(_ cell: ByteWindow, line: Int) {
    guard DateReader.readISO(cell) == nil else { return }
    let orders = DateReader.readings(of: cell, packed: true)
    switch orders {
    case .dayMonthYear: dayFirst.see(line)
    case .monthDayYear: monthFirst.see(line)
    case .yearMonthDay: yearFirst.see(line)
    case [.dayMonthYear, .yearMonthDay]: dayOrYearFirst.see(line)
    case [.monthDayYear, .yearMonthDay]: monthOrYearFirst.see(line)
    case []: break
    default:
      if DateReader.differs(cell, between: [.dayMonthYear, .monthDayYear]) {
        ambiguous.see(line)
        if !orders.contains(.yearMonthDay) { ambiguousYearLast.see(line) }
      }
    }
  }

  /// Takes a cell of a payment, which is read under `reading`.
  ///
  /// What the reading reads says nothing new once a cell was seen that only its order reads.
  @inline(__always)
  mutating func see(_ cell: ByteWindow, _ reading: BirthReading, isRead: Bool, line: Int) {
    seeDigits(cell, line: line)
    if !reading.isStated, !isRead || !isShown(reading.order) { see(cell, line: line) }
  }

  private func isShown(_ order: DateOrder?) -> Bool {
    switch order {
    case .dayMonthYear?: dayFirst.isSeen
    case .monthDayYear?: monthFirst.isSeen
    case .yearMonthDay?: yearFirst.isSeen
    case nil: false
    }
  }

  /// Whether a cell holds five or six digits and nothing else.
  static func isShort(_ cell: ByteWindow) -> Bool {
    (5...6).contains(cell.count) && DigitLayout.areAlone(in: cell)
  }

  /// Takes what five or six digits say of five, whatever the order.
  @inline(__always)
  mutating func seeDigits(_ cell: ByteWindow, line: Int) {
    if cell.count > 6 { return }
    if Self.isShort(cell) { seeShort(cell, line) }
  }

  @inline(never)
  private mutating func seeShort(_ cell: ByteWindow, _ line: Int) {
    let value = (0..<cell.count).reduce(0) { $0 * 10 + Int(cell[$1] &- 0x30) }
    // What stands for no date at all.
    guard value != 0, value != 99_999, value != 999_999 else { return }
    if cell.count == 6 {
      if !DateReader.readings(of: cell, packed: true).isEmpty { six += 1 }
      return
    }
    five.see(line: line) { order in
      // Of any year: who was born in 1940 pays today. A year of two digits that comes first loses its nought from 2000 on alone.
      let (year, month, day) = SerialParts.parts(value, order)
      return order == .yearFirst
        ? nil : CivilDate(year: 2_000 + year, month: month, day: day)?.year
    }
  }

  mutating func merge(_ other: BirthDateOrder) {
    dayFirst.merge(other.dayFirst)
    monthFirst.merge(other.monthFirst)
    yearFirst.merge(other.yearFirst)
    dayOrYearFirst.merge(other.dayOrYearFirst)
    monthOrYearFirst.merge(other.monthOrYearFirst)
    ambiguous.merge(other.ambiguous)
    ambiguousYearLast.merge(other.ambiguousYearLast)
    five.merge(other.five)
    six += other.six
  }

  /// Whether anything was seen by which birth dates may be read otherwise.
  var hasEvidence: Bool { isSeen || five.count > 0 }

  /// What needs the day first, the month first and the year first.
  private var evidence: (day: Readings.Evidence, month: Readings.Evidence, year: Readings.Evidence)
  {
    if yearFirst.isSeen { return (dayFirst, monthFirst, yearFirst) }
    return (dayFirst.merged(dayOrYearFirst), monthFirst.merged(monthOrYearFirst), yearFirst)
  }

  private var needs: [Int] {
    let (day, month, year) = evidence
    return [day, month, year].filter(\.isSeen).map(\.line)
  }

  /// Whether any birth date asks for an order.
  var isSeen: Bool { !needs.isEmpty || ambiguous.isSeen }

  /// The order that the birth dates themselves show; nil if they show none, or two.
  var order: DateOrder? {
    let (day, month, year) = evidence
    return switch (day.isSeen, month.isSeen, year.isSeen) {
    case (true, false, false): .dayMonthYear
    case (false, true, false): .monthDayYear
    case (false, false, true): .yearMonthDay
    default: nil
    }
  }

  /// The order that the payments' dates show, where it can be the birth dates' too: `20250304` says nothing of
  /// `05/06/2008`.
  private func shared(_ payments: DateOrder?) -> DateOrder? {
    payments == .yearMonthDay && ambiguousYearLast.isSeen ? nil : payments
  }

  /// Whether five digits are serial days: not beside dates of six digits that are no few mistakes, nor where all may be
  /// days and months that lost a nought.
  private var hasSerials: Bool {
    five.count == 0 || (six * Self.fiveToOneSix < five.count && !five.isOpen())
  }

  /// How the column is read.
  ///
  /// - Parameters:
  ///   - stated: the order that the columns file states of this column.
  ///   - given: the order that is given for the payments' dates.
  ///   - payments: the order that the payments' dates show.
  func reading(stated: DateOrder?, given: DateOrder?, payments: DateOrder?) -> BirthReading {
    BirthReading(
      order: stated ?? order ?? given ?? (needs.isEmpty ? shared(payments) : nil),
      hasSerials: hasSerials, isStated: stated != nil)
  }

  /// Why the payers' birth dates cannot be read without a given order; nil if they can.
  ///
  /// - Parameter payments: the order that the payments' dates show.
  func trouble(input: String, payments: DateOrder?) -> SourceError? {
    // The payments' dates need not be in that order: first what leaves them alone.
    let alone =
      "Say it in a columns file (--columns FILE), as"
      + " `\"payer_birth_date\": {\"column\": \"...\", \"order\": \"dmy\"}`, or, if the"
      + " payments' dates are in the same order, give --date-order"
    if needs.count > 1 {
      return SourceError(
        .unusable, input: input, what: "the birth dates are in two orders",
        place: "lines \(needs[0]) and \(needs[1])",
        remedy: alone + " dmy, mdy or ymd; birth dates that contradict it are left out.")
    }
    guard needs.isEmpty, ambiguous.isSeen, shared(payments) == nil else { return nil }
    return SourceError(
      .unusable, input: input,
      what: "no birth date tells whether the day or the month comes first",
      place: "line \(ambiguous.line)",
      remedy: alone + " dmy or mdy.")
  }
}
