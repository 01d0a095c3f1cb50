/// Where the year stands in dates of three numbers of two digits: `25-03-14` and `14-03-25` are both read first
/// or last.
///
/// A file covers few years and many days, so the number that takes few values is the year. Own choice: one
/// end with at least six values and three times as many as the other holds the days.
enum YearPlace: Sendable {
  case last
  case first
  /// Neither end tells: dates that both read are ambiguous.
  case open

  /// From the cells of the sample; last where they are written otherwise.
  init(_ cells: some Sequence<[UInt8]>) {
    var ends: (first: Set<Int>, last: Set<Int>) = ([], [])
    var isPacked = false
    for cell in cells {
      cell.withWindow { cell in
        let text = cell.trimmed
        guard DateReader.readings(of: text, packed: true).contains(.yearMonthDay),
          let scan = DateScan(text), let found = scan.shortEnds
        else { return }
        ends.first.insert(found.first)
        ends.last.insert(found.last)
        isPacked = isPacked || scan.isPacked
      }
    }
    self = Self.place(first: ends.first.count, last: ends.last.count, isPacked: isPacked)
  }

  /// - Parameter isPacked: digits without signs, which custom writes either way; with signs the year comes last.
  private static func place(first: Int, last: Int, isPacked: Bool) -> YearPlace {
    if last >= 6, last >= 3 * first { return .first }
    guard isPacked else { return last > first ? .open : .last }
    return first >= 6 && first >= 3 * last ? .last : (first == 0 ? .last : .open)
  }
}
