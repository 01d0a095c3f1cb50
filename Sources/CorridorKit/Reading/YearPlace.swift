/// Where the year stands in dates of three numbers of two digits: `25-03-14` and `14-03-25` are both read first
/// or last.
///
/// A file covers few years and many days. Own choice: one end holds the days if it takes six values or more, two
/// of them more than twenty apart, while the other end lies within eight years. Less is no evidence: the first of
/// a month over six years looks like six days of one year, and many rows of one day like any year.
enum YearPlace: Sendable {
  case last
  case first
  /// Neither end tells: dates that both read are ambiguous.
  case open

  /// The values that one end takes.
  private struct End {
    private var values: Set<Int> = []
    private var lowest = Int.max
    private var highest = Int.min

    mutating func see(_ value: Int) {
      values.insert(value)
      lowest = min(lowest, value)
      highest = max(highest, value)
    }

    var isEmpty: Bool { values.isEmpty }
    var mayBeDays: Bool { values.count >= 6 && highest - lowest > 20 }
    var mayBeYears: Bool { !values.isEmpty && highest - lowest < 8 }
  }

  /// From the cells of the sample; last where they are written otherwise.
  ///
  /// Points and slashes stand between the numbers of dates that begin with the day, or in America the month: such
  /// dates are not year first for want of evidence. With points they never are: where their last number takes the
  /// values of days it is open.
  init(_ cells: some Sequence<[UInt8]>) {
    var first = End()
    var last = End()
    var isPointed = false
    var isCustomary = true
    for cell in cells {
      cell.withWindow { cell in
        let text = cell.trimmed
        guard !DateReader.readings(of: text, packed: true).isEmpty, let scan = DateScan(text),
          let found = scan.shortEnds
        else { return }
        first.see(found.first)
        last.see(found.last)
        isPointed = isPointed || scan.separator == 0x2E
        isCustomary = isCustomary && [0x2E, 0x2F].contains(scan.separator)
      }
    }
    if first.isEmpty {
      self = .last
    } else if last.mayBeDays, first.mayBeYears {
      self = isPointed ? .open : .first
    } else if first.mayBeDays, last.mayBeYears {
      self = .last
    } else {
      self = isCustomary ? .last : .open
    }
  }
}
