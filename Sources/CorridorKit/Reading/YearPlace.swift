/// Where the year stands in dates of three numbers of two digits: `25-03-14` and `14-03-25` are both read first
/// or last.
enum YearPlace: Sendable {
  case last
  case first
  /// Neither end tells: dates that both read are ambiguous.
  case open
}

/// What the ends of such dates are in one file, which tells where the year stands.
///
/// A file covers few years and many days. Own choice: one end holds the days if it takes six values or more, two
/// of them more than twenty apart, while the other end lies within eight years. Less is no evidence: the first of
/// a month over six years looks like six days of one year, and many rows of one day like any year.
/// With slashes, where the year customarily stands last, less is enough: a first end that cannot be years, or five
/// days or more of at most two months before one year: three are also one day of three years. A single day is no
/// evidence with slashes either.
///
/// Values are only ever added, so threads and order do not matter.
struct YearEnds: Sendable {
  /// The values that one place takes, 0 to 99, a bit each.
  private struct End {
    private var values: UInt128 = 0

    mutating func see(_ value: Int) { values |= 1 << UInt128(value) }
    mutating func merge(_ other: End) { values |= other.values }

    var isEmpty: Bool { values == 0 }
    var count: Int { values.nonzeroBitCount }
    private var spread: Int { 127 - values.leadingZeroBitCount - values.trailingZeroBitCount }
    var mayBeDays: Bool { count >= 6 && spread > 20 }
    /// Whether none is below ten, as few years of payments are.
    var isFromTen: Bool { !isEmpty && values.trailingZeroBitCount >= 10 }
    /// Whether none is beyond the days of a month.
    var fitsDays: Bool { values & ~((1 << 32) - 2) == 0 }
    var mayBeYears: Bool { !isEmpty && spread < 8 }
  }

  private var first = End()
  private var middle = End()
  private var last = End()
  private var isPointed = false
  private var isCustomary = true

  init() {}

  /// Whether the year is not plainly one of four digits, first or behind two numbers of two at most: that is all that
  /// such dates cost.
  private static func mayTell(_ cell: ByteWindow) -> Bool {
    var digits = 0
    var numbers = 0
    for index in 0..<min(cell.count, 11) {
      if cell[index] &- 0x30 <= 9 {
        digits += 1
        continue
      }
      if digits > 0 {
        if digits == 4 { return false }
        if digits > 2 { return true }
        numbers += 1
        digits = 0
        if numbers == 3 { return true }
      }
    }
    return digits != 4
  }

  /// From the cells of the sample.
  init(_ cells: some Sequence<Sample.Cell>) {
    for cell in cells { cell.withWindow { see($0.trimmed) } }
  }

  /// Takes a cell of a column of dates; one written otherwise says nothing.
  mutating func see(_ cell: ByteWindow) {
    guard Self.mayTell(cell), !DateReader.readings(of: cell, packed: true).isEmpty,
      let scan = DateScan(cell),
      let found = scan.shortEnds
    else { return }
    first.see(found.first)
    middle.see(found.middle)
    last.see(found.last)
    isPointed = isPointed || scan.separator == 0x2E
    isCustomary = isCustomary && [0x2E, 0x2F].contains(scan.separator)
  }

  mutating func merge(_ other: YearEnds) {
    first.merge(other.first)
    middle.merge(other.middle)
    last.merge(other.last)
    isPointed = isPointed || other.isPointed
    isCustomary = isCustomary && other.isCustomary
  }

  /// Last where no date is written so.
  ///
  /// Points stand between the numbers of dates that begin with the day: such dates are never year first, and where
  /// their last number takes the values of days, or three values and more than a first one of 10 to 31, it is open.
  var place: YearPlace {
    if first.isEmpty { return .last }
    if last.mayBeDays, first.mayBeYears { return isPointed ? .open : .first }
    if first.mayBeDays, last.mayBeYears { return .last }
    guard isCustomary else { return .open }
    if isPointed {
      let maySwap = first.mayBeYears && first.isFromTen && last.fitsDays
      return maySwap && last.count >= 3 && last.count > first.count ? .open : .last
    }
    let isShortSpan = first.count >= 5 && middle.count <= 2 && last.count == 1
    let endsInYears = last.mayBeYears && (!first.mayBeYears || isShortSpan)
    return endsInYears && first.fitsDays ? .last : .open
  }
}
