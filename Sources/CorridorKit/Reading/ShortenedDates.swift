/// Dates in digits alone that lost a nought, or are counted otherwise than they look: some of a column's cells, or all, can be
/// read as something else.
///
/// - Five digits: serial days, of 2009 to 2018 above all, or a month or day, a day or month, and a year (`30125`), whose leading
///   nought was lost.
/// - Seven digits: day, month and year without a nought, or a year and the day of the year (`2022031`).
/// - Ten digits: seconds since 1970, or day and minute in two digits each.
/// - Twelve digits: a day of four digits for the year with hour and minute, or one of two for the year with the second;
///   of 2020 (`200103141500`) and of the 20th the latter look like the years 2001 to 2012.
///
/// They are read under the first meaning, for which a number decides that has no other. If none of the whole file has,
/// the run ends: chance makes five digits such a date one time in three, but not with years so close; ten, one time in fifty.
/// Evidence is only ever added, so threads and order do not matter.
struct ShortenedDates: Sendable {
  /// So many years apart may parts of five digits lie to be the dates of one export. Own choice.
  private static let mostYears = 10
  /// So many years between serial days of one export are no history of payments. Own choice.
  private static let mostSerialYears = 30

  private var five = SerialParts()
  /// The least and the greatest of them, each with the first line it stands in.
  private var least = (value: Int.max, line: Int.max)
  private var greatest = (value: Int.min, line: Int.max)
  /// 1970-01-01, which stands for no date in many an export and says nothing of the others.
  private static let unixZero = 25_569
  /// Serial days with a time, as only serial days have it.
  private var hasFractions = false
  /// Six digits that are a date in some order.
  private var six = Found()
  private var seven = Meanings()
  private var ten = SerialParts()
  /// Ten digits that are no seconds of our time.
  private var beyond = Found()
  private var twelve = Meanings()

  private struct Found {
    var count = 0
    var line = Int.max

    mutating func see(_ line: @autoclosure () -> Int) {
      if count == 0 { self.line = line() }
      count += 1
    }

    mutating func merge(_ other: Found) {
      count += other.count
      line = min(line, other.line)
    }
  }

  /// Numbers with a first and a second meaning, of which they may have both.
  private struct Meanings {
    var both = Found()
    var onlyFirst = Found()
    var onlySecond = Found()

    mutating func see(first: Bool, second: Bool, line: @autoclosure () -> Int) {
      switch (first, second) {
      case (true, true): both.see(line())
      case (true, false): onlyFirst.see(line())
      case (false, true): onlySecond.see(line())
      case (false, false): break
      }
    }

    mutating func merge(_ other: Meanings) {
      both.merge(other.both)
      onlyFirst.merge(other.onlyFirst)
      onlySecond.merge(other.onlySecond)
    }

    var isOpen: Bool { both.count > 0 && onlyFirst.count == 0 }
  }

  /// Takes a cell of the column of dates; one that is not written in digits alone says nothing.
  @inline(__always)
  mutating func see(_ cell: ByteWindow, line: @autoclosure () -> Int) {
    guard cell.count >= 5, cell[2] &- 0x30 <= 9, cell[4] &- 0x30 <= 9 else { return }
    seeDigits(cell, line: line())
  }

  @inline(never)
  private mutating func seeDigits(_ cell: ByteWindow, line: @autoclosure () -> Int) {
    var value = 0
    var digits = 0
    let most = min(cell.count, 13)
    while digits < most, cell[digits] &- 0x30 <= 9 {
      // Thirteen digits at most.
      value = value &* 10 &+ Int(cell[digits] &- 0x30)
      digits &+= 1
    }
    if digits == 5, Self.isFraction(cell, from: 5) { hasFractions = true }
    guard digits == cell.count, !Self.standsForNone(cell, value) else { return }
    switch digits {
    case 5 where (20_000...80_000).contains(value):
      if value != Self.unixZero {
        // Rows come in rising lines.
        if value < least.value { least = (value, line()) }
        if value > greatest.value { greatest = (value, line()) }
      }
      five.see(line: line()) { $0 == .yearFirst ? nil : SerialParts.year(value, $0) }
    case 6 where Self.isDate(value): six.see(line())
    case 7, 8:
      seven.see(
        first: DateScan.isDayThenYear(value),
        second: digits == 7 && (1_970...2_099).contains(value / 1_000)
          && (1...366).contains(value % 1_000), line: line())
    case 10 where cell[0] == 0x30 || value >= 2_000_000_000: beyond.see(line())
    case 10:
      ten.see(line: line()) {
        SerialParts.isClock(value % 10_000) ? SerialParts.year(value / 10_000, $0) : nil
      }
    case 12: seeTwelve(value, line: line())
    default: return
    }
  }

  /// Whether a decimal mark and digits alone stand from a place on.
  private static func isFraction(_ cell: ByteWindow, from start: Int) -> Bool {
    start + 1 < cell.count && (cell[start] == 0x2E || cell[start] == 0x2C)
      && (start + 1..<cell.count).allSatisfy { cell[$0] &- 0x30 <= 9 }
  }

  /// Whether six digits are a date in two digits each.
  private static func isDate(_ value: Int) -> Bool {
    SerialParts.Order.allCases.contains { SerialParts.year(value, $0) != nil }
  }

  /// Noughts or nines alone stand for no date at all.
  private static func standsForNone(_ cell: ByteWindow, _ value: Int) -> Bool {
    value == 0 || (cell[0] == 0x39 && (0..<cell.count).allSatisfy { cell[$0] == 0x39 })
  }

  private mutating func seeTwelve(_ value: Int, line: @autoclosure () -> Int) {
    let day = value / 10_000
    let isLong =
      (1_970...2_099).contains(day / 10_000) && SerialParts.isClock(value % 10_000)
      && CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100) != nil
    let isShort =
      SerialParts.isClock(value / 100 % 10_000) && value % 100 < 60
      && Self.isDate(value / 1_000_000)
    twelve.see(first: isLong, second: isShort, line: line())
  }

  mutating func merge(_ other: ShortenedDates) {
    five.merge(other.five)
    if (other.least.value, other.least.line) < (least.value, least.line) { least = other.least }
    // Of equal ones the first.
    if (other.greatest.value, -other.greatest.line) > (greatest.value, -greatest.line) {
      greatest = other.greatest
    }
    hasFractions = hasFractions || other.hasFractions
    six.merge(other.six)
    seven.merge(other.seven)
    ten.merge(other.ten)
    beyond.merge(other.beyond)
    twelve.merge(other.twelve)
  }
}

extension ShortenedDates {
  /// The error where some cells cannot be what the others are; nil if none. No order of day and month settles it.
  ///
  /// - Note: It counts rows: of the sample or of one pass, never of both.
  func contradiction(input: String) -> SourceError? {
    // One of either is a mistake in a single row.
    if five.count > 1, six.count > 1 {
      return Self.trouble(
        "dates of five and of six digits in one column: a leading nought was lost, and five"
          + " digits are also the serial number of another day",
        [five.line, six.line], written: "DDMMYY", input: input)
    }
    if least.value < greatest.value,
      greatest.value - least.value > Self.mostSerialYears * 366
    {
      return Self.trouble(
        "dates of five digits that would lie more than \(Self.mostSerialYears) years apart as"
          + " serial days",
        [least.line, greatest.line].sorted(), counted: Self.serialDays, written: "DDMMYY",
        input: input)
    }
    if seven.both.count > 0, seven.onlySecond.count > 1 {
      return Self.trouble(
        "numbers of seven digits of which some are a day, a month and a year and others cannot be:"
          + " they look like a year and the day of the year",
        [seven.both.line, seven.onlySecond.line], written: "YYYYDDD", input: input)
    }
    // Of days and minutes in two digits each a third at least lie beyond: from the 20th, or of 2020, or from January to
    // September. A quarter is own choice.
    if ten.count > 0, beyond.count > 1, beyond.count * 4 >= ten.count + beyond.count {
      return Self.trouble(
        "numbers of ten digits of which some are seconds since 1970 and others cannot be: they"
          + " look like days and minutes in two digits each",
        [ten.line, beyond.line], written: "YYMMDDhhmm", input: input)
    }
    // Of dates with a year of two digits one in six at most, all of 2020, looks like the other: so small a share of them are
    // mistakes in single rows. A twentieth is own choice.
    let long = twelve.both.count + twelve.onlyFirst.count
    if long > 0, twelve.onlySecond.count * 20 >= long {
      return Self.trouble(
        Self.twelveDigits, [min(twelve.both.line, twelve.onlyFirst.line)], written: "YYMMDDhhmmss",
        input: input)
    }
    return nil
  }

  /// The error where no cell of the file tells which of two meanings all have; nil if one does.
  func openness(input: String) -> SourceError? {
    if five.isOpen(within: Self.mostYears), !hasFractions {
      return Self.trouble(
        "dates of five digits are serial days, or days and months with years of two digits"
          + " that lost a nought",
        [five.line], counted: Self.serialDays, written: "DDMMYY", input: input)
    }
    if seven.isOpen {
      return Self.trouble(
        "numbers of seven digits are a day, a month and a year, or a year and the day of the year",
        [seven.both.line], written: "YYYYDDD", input: input)
    }
    if ten.isOpen() {
      return Self.trouble(
        "numbers of ten digits are seconds since 1970, or days and minutes in two digits each",
        [ten.line], counted: ("seconds", "1970-01-01"), written: "YYMMDDhhmm", input: input)
    }
    if twelve.isOpen {
      return Self.trouble(
        Self.twelveDigits, [twelve.both.line], written: "YYMMDDhhmmss", input: input)
    }
    return nil
  }

  /// What spreadsheets count from.
  private static let serialDays = (unit: "days", since: "1899-12-30")

  private static let twelveDigits =
    "dates of twelve digits begin with a year of four digits, or of two and end in seconds"

  /// - Parameters:
  ///   - counted: the unit and the day from which such numbers count, if they may count something.
  ///   - written: how they may be written instead.
  static func trouble(
    _ what: String, _ lines: [Int], counted: (unit: String, since: String)? = nil,
    written: String, input: String
  ) -> SourceError {
    let count = counted.map {
      " `\"unit\": \"\($0.unit)\", \"since\": \"\($0.since)\"` if they count, else"
    }
    return SourceError(
      .unusable, input: input, what: what,
      place: lines.count > 1 ? "lines \(lines[0]) and \(lines[1])" : "line \(lines[0])",
      remedy: "Say in a columns file (--columns FILE), with the `column` of `timestamp`,"
        + (count ?? "") + " in which order they are written, as `\"digits\": \"\(written)\"`."
        + " Or write them as YYYY-MM-DD, with the time behind, before they are read.")
  }
}
