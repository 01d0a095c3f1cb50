/// Dates in digits alone that lost a nought, or are counted otherwise than they look: a part of a column's cells can be
/// read as something else, and the rest cannot, or lies decades away.
enum ShortenedDates {
  /// So many years between serial days of one export are no history of payments. Own choice.
  private static let mostYears = 30

  /// The error for a sample whose dates are such; nil if they are not. No order of day and month settles it.
  static func trouble(_ rows: [Sample.Row], _ plan: ColumnPlan, input: String) -> SourceError? {
    let column = plan.index(.timestamp)
    guard plan.timeUnit == nil, column >= 0 else { return nil }
    var five = Found()
    var six = Found()
    var seconds = Found()
    var beyond = Found()
    var parts = SerialParts()
    for row in rows where column < row.cells.count {
      let cell = Array(row.cells[column].drop { $0 <= 0x20 }.prefix { $0 > 0x20 })
      parts.see(cell, row.line)
      guard (5...10).contains(cell.count), cell.allSatisfy({ $0 &- 0x30 <= 9 }),
        let value = Int(String(decoding: cell, as: UTF8.self))
      else { continue }
      // What stands for no date at all.
      if cell.allSatisfy({ $0 == 0x30 }) || cell.allSatisfy({ $0 == 0x39 }) { continue }
      switch cell.count {
      case 5: if (20_000...80_000).contains(value) { five.see(value, row.line) }
      case 6: six.see(value, row.line)
      case 10 where cell[0] == 0x30 || value >= 2_000_000_000: beyond.see(value, row.line)
      case 10: seconds.see(value, row.line)
      default: continue
      }
    }
    let remedy =
      "Write them as YYYY-MM-DD, with the time behind, before they are read; or say in a columns file"
      + " (--columns FILE) what they count: `unit` and `since` of `timestamp`."
    // One of either is a mistake in a single row.
    if five.count > 1, six.count > 1 {
      return SourceError(
        .unusable, input: input,
        what: "dates of five and of six digits in one column: a leading nought was lost, and five"
          + " digits are also the serial number of another day",
        place: "lines \(five.line) and \(six.line)", remedy: remedy)
    }
    if five.count > 1, five.greatest - five.least > mostYears * 366 {
      return SourceError(
        .unusable, input: input,
        what:
          "dates of five digits that would lie more than \(mostYears) years apart as serial days",
        place: "line \(five.line)", remedy: remedy)
    }
    if seconds.count > 0, beyond.count > 1, beyond.count * 4 >= seconds.count + beyond.count {
      return SourceError(
        .unusable, input: input,
        what:
          "numbers of ten digits of which some are seconds since 1970 and others cannot be: they"
          + " look like days and minutes in two digits each",
        place: "lines \(seconds.line) and \(beyond.line)", remedy: remedy)
    }
    if let (what, line) = parts.trouble {
      return SourceError(
        .unusable, input: input, what: what, place: "line \(line)", remedy: remedy)
    }
    return nil
  }

  private struct Found {
    var count = 0
    var line = 0
    var least = Int.max
    var greatest = 0

    mutating func see(_ value: Int, _ line: Int) {
      if count == 0 { self.line = line }
      count += 1
      least = min(least, value)
      greatest = max(greatest, value)
    }
  }
}
