/// What a file's cells still allow: the order of dates and the decimal mark.
///
/// Evidence is only ever added, so threads and order do not matter.
struct Readings: Sendable {
  /// The first line that shows something; `Int.max` if none does.
  struct Evidence: Sendable {
    var line = Int.max

    var isSeen: Bool { line < Int.max }

    mutating func see(_ line: Int) { self.line = min(self.line, line) }

    mutating func merge(_ other: Evidence) { line = min(line, other.line) }
  }

  /// What the sample says of years of two digits; the same for all threads.
  var yearPlace = YearPlace.last
  /// A date that only day first, month first, or year first reads.
  var needsDayFirst = Evidence()
  var needsMonthFirst = Evidence()
  var needsYearFirst = Evidence()
  /// A date that day first and month first read as different days.
  var ambiguousDate = Evidence()
  var needsPoint = Evidence()
  var needsComma = Evidence()
  var ambiguousAmount = Evidence()
  /// Amounts whose mark can only be one of thousands, since their currency has fewer places: they tell
  /// where nothing else does.
  var fitsPoint = Evidence()
  var fitsComma = Evidence()

  mutating func merge(_ other: Readings) {
    needsDayFirst.merge(other.needsDayFirst)
    needsMonthFirst.merge(other.needsMonthFirst)
    needsYearFirst.merge(other.needsYearFirst)
    ambiguousDate.merge(other.ambiguousDate)
    needsPoint.merge(other.needsPoint)
    needsComma.merge(other.needsComma)
    ambiguousAmount.merge(other.ambiguousAmount)
    fitsPoint.merge(other.fitsPoint)
    fitsComma.merge(other.fitsComma)
  }

  @inline(__always)
  mutating func seeDate(_ cell: ByteWindow, line: @autoclosure () -> Int) {
    if DateReader.readISO(cell) != nil { return }
    seeOtherDate(cell, line: line())
  }

  @inline(never)
  private mutating func seeOtherDate(_ cell: ByteWindow, line: Int) {
    let orders = DateReader.readings(of: cell, packed: true)
    if yearPlace != .last, orders.contains(.yearMonthDay), orders != .yearMonthDay {
      // `25-05-25` is one day whichever end is the year.
      guard DateReader.differs(cell, between: orders) else { return }
      if yearPlace == .first { needsYearFirst.see(line) } else { ambiguousDate.see(line) }
      return
    }
    if yearPlace != .last, let scan = DateScan(cell), scan.mayEndInDays {
      // `25-02-30` is a mistake in one order and a day in another: it settles nothing.
      if yearPlace == .open { ambiguousDate.see(line) }
      return
    }
    // Year first with two digits counts only where nothing else reads the cell.
    switch orders.subtracting(.yearMonthDay) {
    case .dayMonthYear: needsDayFirst.see(line)
    case .monthDayYear: needsMonthFirst.see(line)
    case [.dayMonthYear, .monthDayYear]:
      if DateReader.differs(cell, between: [.dayMonthYear, .monthDayYear]) {
        ambiguousDate.see(line)
      }
    default: if orders == .yearMonthDay { needsYearFirst.see(line) }
    }
  }

  /// - Parameter exponent: of the row's currency, if it is known.
  mutating func seeAmount(
    _ cell: ByteWindow, exponent: Int? = nil, line: @autoclosure () -> Int
  ) {
    switch AmountReader.shape(of: cell) {
    case .needs(.point): needsPoint.see(line())
    case .needs(.comma): needsComma.see(line())
    case .ambiguous:
      ambiguousAmount.see(line())
      switch AmountReader.thousandsOnly(cell, exponent: exponent) {
      case .point: fitsPoint.see(line())
      case .comma: fitsComma.see(line())
      case nil: break
      }
    case .plain, .unreadable: break
    }
  }

  /// The order the dates are in; nil while two are possible or none was needed.
  var dateOrder: DateOrder? {
    switch (needsDayFirst.isSeen, needsMonthFirst.isSeen, needsYearFirst.isSeen) {
    case (true, false, false): .dayMonthYear
    case (false, true, false): .monthDayYear
    case (false, false, true): .yearMonthDay
    default: nil
    }
  }

  var decimal: DecimalMark? {
    switch (needsPoint.isSeen, needsComma.isSeen) {
    case (true, false): .point
    case (false, true): .comma
    case (true, true): nil
    case (false, false):
      switch (fitsPoint.isSeen, fitsComma.isSeen) {
      case (true, false): .point
      case (false, true): .comma
      default: nil
      }
    }
  }

  /// What the whole file leaves open or contradicts, as an error that names the option; nil if nothing.
  func trouble(input: String, options: ReadingOptions) -> SourceError? {
    if options.dateOrder == nil {
      let needs = [needsDayFirst, needsMonthFirst, needsYearFirst].filter(\.isSeen).map(\.line)
      if needs.count > 1 {
        return SourceError(
          .unusable, input: input, what: "the dates are in two orders",
          place: "lines \(needs[0]) and \(needs[1])",
          remedy: "Give --date-order dmy, mdy or ymd; rows that contradict it are rejected.")
      }
      if needs.isEmpty, ambiguousDate.isSeen {
        return SourceError(
          .unusable, input: input,
          what: yearPlace == .open
            ? "no date tells whether the day, the month or the year comes first"
            : "no date tells whether the day or the month comes first",
          place: "line \(ambiguousDate.line)",
          remedy: yearPlace == .open
            ? "Give --date-order dmy, mdy or ymd."
            : "Give --date-order dmy or --date-order mdy.")
      }
    }
    if options.decimal == nil {
      if needsPoint.isSeen, needsComma.isSeen {
        return SourceError(
          .unusable, input: input, what: "amounts use both the point and the comma for decimals",
          place: "lines \(needsPoint.line) and \(needsComma.line)",
          remedy: "Give --decimal . or --decimal , and rows that contradict it are rejected.")
      }
      if !needsPoint.isSeen, !needsComma.isSeen, fitsPoint.isSeen, fitsComma.isSeen {
        return SourceError(
          .unusable, input: input,
          what: "amounts use both the comma and the point for thousands",
          place: "lines \(fitsPoint.line) and \(fitsComma.line)",
          remedy: "Give --decimal . or --decimal , and rows that contradict it are rejected.")
      }
      if decimal == nil, ambiguousAmount.isSeen {
        return SourceError(
          .unusable, input: input,
          what: "no amount tells whether the mark before three digits marks decimals or thousands",
          place: "line \(ambiguousAmount.line)",
          remedy: "Give --decimal . or --decimal , to say which sign marks decimals.")
      }
    }
    return nil
  }
}
