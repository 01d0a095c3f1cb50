/// Numbers of digits alone that count days or seconds, and may each be a day in two digits each, with or without an hour, instead.
///
/// A number that is no such date decides for the count. Evidence is only ever added, so threads and order do not matter.
struct SerialParts: Sendable {
  enum Order: CaseIterable {
    case yearFirst, dayFirst, monthFirst
  }

  private(set) var count = 0
  /// The first line of one.
  private(set) var line = Int.max
  private var yearFirst = Years()
  private var dayFirst = Years()
  private var monthFirst = Years()
  /// Whether some order still reads all numbers as dates.
  private var mayBeDates = true

  /// The years of all numbers under one order.
  private struct Years {
    var first = Int.max
    var last = Int.min
    /// Whether all were dates under it.
    var isOpen = true

    mutating func see(_ year: Int?) {
      guard let year else {
        isOpen = false
        return
      }
      first = min(first, year)
      last = max(last, year)
    }

    mutating func merge(_ other: Years) {
      isOpen = isOpen && other.isOpen
      first = min(first, other.first)
      last = max(last, other.last)
    }

    func isOpen(within years: Int) -> Bool { isOpen && first <= last && last - first <= years }
  }

  /// Takes a number.
  ///
  /// - Parameter year: of the date that it is under an order; nil if it is none.
  mutating func see(line: @autoclosure () -> Int, year: (Order) -> Int?) {
    if count == 0 { self.line = line() }
    count += 1
    if mayBeDates { seeYears(year) }
  }

  @inline(never)
  private mutating func seeYears(_ year: (Order) -> Int?) {
    if yearFirst.isOpen { yearFirst.see(year(.yearFirst)) }
    if dayFirst.isOpen { dayFirst.see(year(.dayFirst)) }
    if monthFirst.isOpen { monthFirst.see(year(.monthFirst)) }
    mayBeDates = yearFirst.isOpen || dayFirst.isOpen || monthFirst.isOpen
  }

  mutating func merge(_ other: SerialParts) {
    count += other.count
    line = min(line, other.line)
    yearFirst.merge(other.yearFirst)
    dayFirst.merge(other.dayFirst)
    monthFirst.merge(other.monthFirst)
    mayBeDates = yearFirst.isOpen || dayFirst.isOpen || monthFirst.isOpen
  }

  /// Whether some order reads all numbers as dates of at most so many years.
  func isOpen(within years: Int = .max) -> Bool {
    [yearFirst, dayFirst, monthFirst].contains { $0.isOpen(within: years) }
  }

  /// Whether four digits are an hour and a minute.
  static func isClock(_ value: Int) -> Bool { value / 100 < 24 && value % 100 < 60 }

  /// The year of six digits, or of five whose leading nought is lost, under an order; nil if they are no date of a payment.
  static func year(_ value: Int, _ order: Order) -> Int? {
    let (year, month, day) = parts(value, order)
    let full = year + (year < 50 ? 2_000 : 1_900)
    guard full >= 1_970, CivilDate(year: full, month: month, day: day) != nil else { return nil }
    return full
  }

  /// Two digits each: the year without its century, the month and the day.
  static func parts(_ value: Int, _ order: Order) -> (year: Int, month: Int, day: Int) {
    let parts = (value / 10_000, value / 100 % 100, value % 100)
    return switch order {
    case .yearFirst: (parts.0, parts.1, parts.2)
    case .dayFirst: (parts.2, parts.1, parts.0)
    case .monthFirst: (parts.2, parts.0, parts.1)
    }
  }
}
