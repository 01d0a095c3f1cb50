/// In which order a file writes day, month and year where all three are numbers.
public enum DateOrder: String, CaseIterable, Sendable {
  case dayMonthYear = "dmy"
  case monthDayYear = "mdy"
  case yearMonthDay = "ymd"
}

/// A set of orders: what a column still allows.
struct DateOrders: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  static let dayMonthYear = DateOrders(rawValue: 1)
  static let monthDayYear = DateOrders(rawValue: 2)
  static let yearMonthDay = DateOrders(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ order: DateOrder) {
    switch order {
    case .dayMonthYear: self = .dayMonthYear
    case .monthDayYear: self = .monthDayYear
    case .yearMonthDay: self = .yearMonthDay
    }
  }
}

/// A date as a cell states it, with what time and offset stand beside it.
struct Stamp: Equatable {
  /// Days since 1970-01-01 as written.
  var day: Int
  /// Seconds after midnight as written; nil if the cell has no time.
  var secondOfDay: Int?
  /// Seconds ahead of UTC as written; nil if the cell does not say.
  var offsetSeconds: Int?
  /// Whether a sixtieth second is written, which stands here as the one before it: see ``LeapSecond``.
  var isLeapSecond = false
}

/// Reads dates and times: ISO 8601, numbers in any order, names of months, seconds and milliseconds since
/// 1970, and the serial days of spreadsheets.
///
/// Years of two digits: 50 to 99 are 1950 to 1999, 00 to 49 are 2000 to 2049 (own choice: POSIX's `%y` turns at 69, but of
/// payments neither 1969 nor 2069 is one, see ``PlausibleYears``); for
/// birth dates 30 to 99 are 1930 to 1999, 00 to 29 are 2000 to 2029 (own choice).
/// Three numbers with points are day first, unless the first cannot be a day: no country writes the month
/// first with points. Whether a year of two digits may come first, ``YearPlace`` tells.
enum DateReader {
  /// The stamp in `cell` under `order`; nil if there is none.
  @inline(__always)
  static func read(_ cell: ByteWindow, order: DateOrder, isBirthDate: Bool = false) -> Stamp? {
    if let stamp = readISO(cell) { return stamp }
    return readSlowly(cell, order: order, isBirthDate: isBirthDate)
  }

  /// The orders under which `cell` is a date with digits in three places; all three if none matters.
  ///
  /// A cell of digits alone is no date here: too many other things are written so.
  ///
  /// - Parameter packed: whether six digits are one, as in a column that is known to hold dates.
  static func readings(of cell: ByteWindow, packed: Bool = false) -> DateOrders {
    if readISO(cell) != nil { return [.dayMonthYear, .monthDayYear, .yearMonthDay] }
    guard let scan = DateScan(cell), !scan.isCompact || (packed && scan.isPacked) else { return [] }
    var orders: DateOrders = []
    for order in DateOrder.allCases where scan.stamp(order: order, isBirthDate: false) != nil {
      orders.insert(DateOrders(order))
    }
    return orders
  }

  /// Whether the orders in `orders` read different days from the cell.
  static func differs(_ cell: ByteWindow, between orders: DateOrders) -> Bool {
    guard readISO(cell) == nil, let scan = DateScan(cell) else { return false }
    var days: Set<Int> = []
    for order in DateOrder.allCases where orders.contains(DateOrders(order)) {
      if let stamp = scan.stamp(order: order, isBirthDate: false) { days.insert(stamp.day) }
    }
    return days.count > 1
  }

  @inline(never)
  private static func readSlowly(
    _ cell: ByteWindow, order: DateOrder, isBirthDate: Bool
  ) -> Stamp? {
    DateScan(cell)?.stamp(order: order, isBirthDate: isBirthDate)
  }

  /// `YYYY-MM-DD`, then nothing or `T` or a blank, `HH:MM[:SS]` and `Z` or nothing.
  @inline(__always)
  static func readISO(_ cell: ByteWindow) -> Stamp? {
    guard cell.count >= 10, cell[4] == 0x2D, cell[7] == 0x2D else { return nil }
    guard let high = two(cell, 0), let low = two(cell, 2), let month = two(cell, 5),
      let day = two(cell, 8), let date = CivilDate(year: high * 100 + low, month: month, day: day)
    else { return nil }
    if cell.count == 10 { return Stamp(day: date.daysSince1970) }
    guard cell.count >= 16, cell[10] == 0x54 || cell[10] == 0x20, cell[13] == 0x3A,
      let hour = two(cell, 11), let minute = two(cell, 14), hour < 24, minute < 60
    else { return nil }
    var second = 0
    var isLeap = false
    var end = 16
    if cell.count >= 19, cell[16] == 0x3A, let value = two(cell, 17), value < 61 {
      isLeap = value == 60
      second = min(value, 59)
      end = 19
    }
    var offset: Int?
    if end + 1 == cell.count, cell[end] == 0x5A {
      offset = 0
      end += 1
    }
    guard end == cell.count else { return nil }
    return Stamp(
      day: date.daysSince1970, secondOfDay: hour * 3600 + minute * 60 + second,
      offsetSeconds: offset, isLeapSecond: isLeap)
  }

  /// Two digits as a number.
  @inline(__always)
  private static func two(_ bytes: ByteWindow, _ index: Int) -> Int? {
    let tens = bytes[index] &- 0x30
    let ones = bytes[index + 1] &- 0x30
    return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : nil
  }

  /// Seconds after midnight in a cell of its own; nil if it holds no time.
  static func timeOfDay(_ cell: ByteWindow) -> (seconds: Int, offset: Int?, isLeap: Bool)? {
    var scan = TimeScan(cell, from: 0)
    guard scan.read(), scan.index == cell.count else { return nil }
    return (scan.seconds, scan.offsetSeconds, scan.isLeapSecond)
  }
}
