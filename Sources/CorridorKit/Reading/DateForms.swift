/// What the dates below a file's first rows say of whether a spreadsheet turned half of them around: see ``HalfSwappedDates``.
///
/// One date that such a spreadsheet would not have left tells that none was turned, and nothing more is looked at. Evidence is
/// only ever added, so threads and order do not matter.
struct DateForms: Sendable {
  /// Whether a date was seen that such a spreadsheet would not have left, or nothing is to be told.
  var isTelling = false
  private var early = Found()
  private var late = Found()

  private struct Found {
    var count = 0
    var line = Int.max

    /// Counts no further than is asked for.
    mutating func see(_ line: @autoclosure () -> Int) {
      if count == 0 { self.line = line() }
      if count < HalfSwappedDates.least { count += 1 }
    }

    mutating func merge(_ other: Found) {
      count += other.count
      line = min(line, other.line)
    }
  }

  /// Takes a stamp as `YYYY-MM-DD`, with a time or none.
  mutating func seeISO(_ cell: ByteWindow, line: @autoclosure () -> Int) {
    if (cell[8] &- 0x30) &* 10 &+ (cell[9] &- 0x30) > 12 {
      isTelling = true
    } else {
      early.see(line())
    }
  }

  /// Takes another cell that was read as `stamp`.
  mutating func see(_ cell: ByteWindow, _ stamp: Stamp, line: @autoclosure () -> Int) {
    let isLate = CivilDate(daysSince1970: stamp.day).day > 12
    switch Self.form(of: cell) {
    case .unknown: break
    case .numbers: if isLate { late.see(line()) } else { isTelling = true }
    case .certain: if isLate { isTelling = true } else { early.see(line()) }
    }
  }

  private enum Form {
    case unknown
    /// Day and month as two numbers in front of the year.
    case numbers
    /// A month's name, a year in front, or a serial day.
    case certain
  }

  private static func form(of cell: ByteWindow) -> Form {
    var digits = 0
    while digits < cell.count, cell[digits] &- 0x30 <= 9 { digits += 1 }
    // Other digits in a row are no spreadsheet's way.
    if digits >= 5 { return digits == 5 ? .certain : .unknown }
    guard digits == 1 || digits == 2 else { return .certain }
    var index = digits
    while index < cell.count, [0x2D, 0x2F, 0x2E, 0x20].contains(cell[index]) { index += 1 }
    return index < cell.count && cell[index] &- 0x30 <= 9 ? .numbers : .certain
  }

  mutating func merge(_ other: DateForms) {
    isTelling = isTelling || other.isTelling
    early.merge(other.early)
    late.merge(other.late)
  }

  /// The error where dates of one certain form are all of the first twelve days of a month and those of two numbers
  /// before the year all of the others; nil if it is not so.
  func trouble(input: String) -> SourceError? {
    guard !isTelling, min(early.count, late.count) >= HalfSwappedDates.least else { return nil }
    return HalfSwappedDates.trouble(early: early.line, late: late.line, input: input)
  }
}
