/// The years in which a payment of an export can have been made; own choice, and the same whatever today is.
///
/// Before 1970 no system wrote instants; beyond 2099 stand years of other calendars and numbers that are no dates. Two
/// digits from 50 to 69 are years before 1970, so that they are no year of a payment. So a year of another calendar (2567, 1446) is never taken for one of ours. What a columns file counts from a day
/// of its own is not bound by them.
enum PlausibleYears {
  /// Days since 1970-01-01, up to 2099-12-31.
  static let days = 0...47_481

  /// Likewise seconds of UTC.
  static let seconds: Range<Int64> = 0..<47_482 * 86_400

  static let words = "a year outside 1970 to 2099"

  /// Which calendar's dates of 1970 to 2099 have such years, in words.
  static func calendar(of year: Int) -> String? {
    switch year {
    case 2_513...2_642: "the Buddhist calendar (Thailand)"
    // 67 as 1967, for 2567.
    case 1_950...1_969: "years of two digits of the Buddhist calendar (Thailand)"
    case 1_348...1_389: "the Persian calendar"
    case 1_390...1_428: "the Islamic or the Persian calendar"
    case 1_429...1_472: "the Islamic calendar"
    default: nil
    }
  }

  /// Why a file cannot be read of whose sample no date lies in these years; nil if one does or none is known.
  static func trouble(
    _ rows: [Sample.Row], _ plan: ColumnPlan, input: String
  ) -> SourceError? {
    guard !plan.statesTime else { return nil }
    let stamps = plan.index(.timestamp)
    let column = stamps >= 0 ? stamps : plan.index(.dateYear)
    guard column >= 0 else { return nil }
    var first: (year: Int, line: Int)?
    for row in rows where column < row.cells.count {
      let years = row.cells[column].withWindow { cell in
        stamps >= 0 ? Self.years(of: cell.trimmed) : DateParts.year(cell.trimmed).map { [$0] } ?? []
      }
      guard let year = years.first else { continue }
      if years.contains(where: { (1_970...2_099).contains($0) }) { return nil }
      first = first ?? (year, row.line)
    }
    guard let first else { return nil }
    let calendar = Self.calendar(of: first.year).map { "; they look like \($0)" } ?? ""
    return SourceError(
      .unusable, input: input,
      what: "no date of the first rows lies in the years 1970 to 2099" + calendar,
      place: "line \(first.line)",
      remedy: "Give dates of the Gregorian calendar, with years of four digits.")
  }

  /// The years that the orders of day, month and year read from a cell.
  private static func years(of cell: ByteWindow) -> [Int] {
    DateOrder.allCases.compactMap { order in
      DateReader.read(cell, order: order).map { CivilDate(daysSince1970: $0.day).year }
    }
  }
}
