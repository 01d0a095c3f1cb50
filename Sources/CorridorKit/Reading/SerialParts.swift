/// Numbers of digits alone that count days or seconds, or are a day in two digits each, without a sign of which they are.
///
/// - Five digits: serial days, of 2009 to 2018 above all, or a month or day, a day or month, and a year (`30125`), whose leading
///   nought was lost.
/// - Ten digits: seconds since 1970, or day and minute in two digits each.
/// - Twelve digits: a day of four digits for the year with hour and minute, or one of two for the year with the second;
///   of 2020 (`200103141500`) and of the 20th the latter look like the years 2001 to 2012.
///
/// A number that is no date under the second reading decides for the first. If none is in the first rows, the run ends:
/// chance makes five digits such a date one time in three, but not with years so close; ten, one time in fifty.
struct SerialParts {
  /// So many years apart may parts of five digits lie to be the dates of one export. Own choice.
  private static let mostYears = 10

  private enum Order: CaseIterable {
    case yearFirst, dayFirst, monthFirst
  }

  private var five = Kind()
  private var ten = Kind()
  private var twelve = Kind()
  private var twelveBeyond = 0
  /// Serial days with a time, as only serial days have it.
  private var hasFractions = false

  private struct Kind {
    var count = 0
    var line = 0
    /// The orders under which all cells are dates, with their years.
    var years: [Order: ClosedRange<Int>] = [:]

    mutating func see(_ line: Int, _ year: (Order) -> Int?) {
      if count == 0 {
        self.line = line
        for order in Order.allCases {
          if let value = year(order) { years[order] = value...value }
        }
      } else {
        for (order, range) in years {
          years[order] = year(order).map { min(range.lowerBound, $0)...max(range.upperBound, $0) }
        }
      }
      count += 1
    }
  }

  mutating func see(_ cell: [UInt8], _ line: Int) {
    let digits = cell.prefix { $0 &- 0x30 <= 9 }.count
    if digits == 5, digits < cell.count { hasFractions = true }
    guard digits == cell.count, let value = Int(String(decoding: cell, as: UTF8.self)) else {
      return
    }
    switch digits {
    case 5 where (20_000...80_000).contains(value):
      five.see(line) { $0 == .yearFirst ? nil : Self.year(value, $0) }
    case 10 where value < 2_000_000_000 && cell[0] != 0x30:
      ten.see(line) { Self.isClock(value % 10_000) ? Self.year(value / 10_000, $0) : nil }
    case 12:
      let short = Order.allCases.compactMap { order in
        Self.isClock(value / 100 % 10_000) && value % 100 < 60
          ? Self.year(value / 1_000_000, order) : nil
      }
      let day = value / 10_000
      let isLong =
        (1_970...2_099).contains(day / 10_000) && Self.isClock(value % 10_000)
        && CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100) != nil
      if isLong {
        twelve.see(line) { _ in short.first }
      } else if !short.isEmpty {
        twelveBeyond += 1
      }
    default: return
    }
  }

  /// What is open, and the first line of it; nil if nothing is.
  var trouble: (what: String, line: Int)? {
    let close = five.years.values.contains { $0.upperBound - $0.lowerBound <= Self.mostYears }
    if close, !hasFractions {
      return (
        "dates of five digits are serial days, or days and months with years of two digits"
          + " that lost a nought", five.line
      )
    }
    if !ten.years.isEmpty {
      return (
        "numbers of ten digits are seconds since 1970, or days and minutes in two digits each",
        ten.line
      )
    }
    if twelve.count > 0, !twelve.years.isEmpty || twelveBeyond * 20 >= twelve.count {
      return (
        "dates of twelve digits begin with a year of four digits, or of two and end in seconds",
        twelve.line
      )
    }
    return nil
  }

  private static func isClock(_ value: Int) -> Bool { value / 100 < 24 && value % 100 < 60 }

  /// The year of six digits, or of five whose leading nought is lost, under an order; nil if they are no date of a payment.
  private static func year(_ value: Int, _ order: Order) -> Int? {
    let parts = (value / 10_000, value / 100 % 100, value % 100)
    let (year, month, day) =
      switch order {
      case .yearFirst: (parts.0, parts.1, parts.2)
      case .dayFirst: (parts.2, parts.1, parts.0)
      case .monthFirst: (parts.2, parts.0, parts.1)
      }
    let full = year + (year < 50 ? 2_000 : 1_900)
    guard full >= 1_970, CivilDate(year: full, month: month, day: day) != nil else { return nil }
    return full
  }
}
