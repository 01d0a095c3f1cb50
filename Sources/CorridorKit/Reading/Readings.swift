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

    func merged(_ other: Evidence) -> Evidence { Evidence(line: min(line, other.line)) }
  }

  /// Where years of two digits stand, by what was seen before the pass; the same for all threads.
  var yearPlace = YearPlace.last
  /// What the dates seen say of it.
  var yearEnds = YearEnds()
  /// Whether the order of the pass did not read a date that another reads.
  var showsOthers = false
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
  /// The same where the currency has some places, so that it may be a sum of too many.
  var likelyPoint = Evidence()
  var likelyComma = Evidence()
  /// Whether whole amounts of at most three digits, and of more without a mark, were seen: only beside the
  /// former alone is a mark before three digits one of thousands.
  var showsShortWholes = false
  var showsLongWholes = false
  /// The header of another table below the first.
  var secondHeader = Evidence()
  /// A minus in one account's list whose sample has none.
  var signUnforeseen = Evidence()
  /// A currency of another country than the one that the sample's only currency was taken to tell.
  var currencyUnforeseen = Evidence()
  /// Whether midnights, and other times, were seen: midnights alone are days that a database wrote.
  var showsMidnight = false
  var showsHour = false
  /// How the birth dates of payers and of payees are written.
  var births = BirthDateOrder()
  var payeeBirths = BirthDateOrder()
  /// Dates with two numbers behind a dash.
  var dashed = DashedHours()
  /// Dates in digits alone.
  var digits = ShortenedDates()
  /// In which forms which days are written; of one pass alone.
  var forms = DateForms()
  /// What rows in scope show of what the first rows told.
  var watched = WatchedRows()

  mutating func merge(_ other: Readings) {
    showsOthers = showsOthers || other.showsOthers
    needsDayFirst.merge(other.needsDayFirst)
    needsMonthFirst.merge(other.needsMonthFirst)
    needsYearFirst.merge(other.needsYearFirst)
    ambiguousDate.merge(other.ambiguousDate)
    needsPoint.merge(other.needsPoint)
    needsComma.merge(other.needsComma)
    ambiguousAmount.merge(other.ambiguousAmount)
    fitsPoint.merge(other.fitsPoint)
    fitsComma.merge(other.fitsComma)
    likelyPoint.merge(other.likelyPoint)
    likelyComma.merge(other.likelyComma)
    showsShortWholes = showsShortWholes || other.showsShortWholes
    showsLongWholes = showsLongWholes || other.showsLongWholes
    yearEnds.merge(other.yearEnds)
    secondHeader.merge(other.secondHeader)
    signUnforeseen.merge(other.signUnforeseen)
    currencyUnforeseen.merge(other.currencyUnforeseen)
    showsMidnight = showsMidnight || other.showsMidnight
    showsHour = showsHour || other.showsHour
    births.merge(other.births)
    payeeBirths.merge(other.payeeBirths)
    dashed.merge(other.dashed)
    digits.merge(other.digits)
    forms.merge(other.forms)
    watched.merge(other.watched)
  }

  /// Whether a date was seen that only this order reads.
  @inline(__always)
  func shows(_ order: DateOrder) -> Bool {
    switch order {
    case .dayMonthYear: needsDayFirst.isSeen
    case .monthDayYear: needsMonthFirst.isSeen
    case .yearMonthDay: needsYearFirst.isSeen
    }
  }

  /// Whether an amount was seen that cannot do without this mark.
  @inline(__always)
  func shows(_ mark: DecimalMark) -> Bool {
    mark == .point ? needsPoint.isSeen : needsComma.isSeen
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
      case (.point, true)?: fitsPoint.see(line())
      case (.comma, true)?: fitsComma.see(line())
      case (.point, false)?: likelyPoint.see(line())
      case (.comma, false)?: likelyComma.see(line())
      case nil: break
      }
    case .plain:
      let digits = (0..<cell.count).count { cell[$0] &- 0x30 <= 9 }
      if digits > 3 { showsLongWholes = true } else { showsShortWholes = true }
    case .unreadable: break
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

  /// The order in which dates are read again that were read under a guess; the guess where they need another, where two
  /// are needed or none is known.
  func order(after guess: DateOrder) -> DateOrder {
    if let dateOrder { return dateOrder }
    let isNeeded = DateOrder.allCases.contains { shows($0) } || ambiguousDate.isSeen
    // What needs no order, as `05/05/2025`, ends in the year.
    return guess == .yearMonthDay && showsOthers && !isNeeded ? .dayMonthYear : guess
  }

  /// The mark that some amount cannot do without.
  var neededDecimal: DecimalMark? {
    switch (needsPoint.isSeen, needsComma.isSeen) {
    case (true, false): .point
    case (false, true): .comma
    default: nil
    }
  }

  /// The needed mark, or the one that is left where the other could only mark thousands.
  ///
  /// `1.255 EUR` alone may as well be a sum of too many places: only whole amounts under a thousand beside it show
  /// that the file writes no decimals.
  var decimal: DecimalMark? {
    if needsPoint.isSeen || needsComma.isSeen { return neededDecimal }
    let tells = showsShortWholes && !showsLongWholes
    switch (thousandsCommas.isSeen, thousandsPoints.isSeen) {
    case (true, false): return fitsPoint.isSeen || tells ? .point : nil
    case (false, true): return fitsComma.isSeen || tells ? .comma : nil
    default: return nil
    }
  }

  /// Amounts in which a comma, or a point, can only mark thousands.
  private var thousandsCommas: Evidence { fitsPoint.merged(likelyPoint) }
  private var thousandsPoints: Evidence { fitsComma.merged(likelyComma) }

  /// What the whole file leaves open or contradicts, as an error that names the option; nil if nothing.
  func trouble(input: String, options: ReadingOptions) -> SourceError? {
    if let trouble = unforeseen(input: input) { return trouble }
    if let trouble = dashed.trouble(input: input) ?? digits.openness(input: input) {
      return trouble
    }
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
      if let trouble = births.trouble(input: input, payments: dateOrder) { return trouble }
    }
    if options.decimal == nil {
      if needsPoint.isSeen, needsComma.isSeen {
        return SourceError(
          .unusable, input: input, what: "amounts use both the point and the comma for decimals",
          place: "lines \(needsPoint.line) and \(needsComma.line)",
          remedy: "Give --decimal . or --decimal , and rows that contradict it are rejected.")
      }
      if !needsPoint.isSeen, !needsComma.isSeen, thousandsCommas.isSeen, thousandsPoints.isSeen {
        return SourceError(
          .unusable, input: input,
          what: "amounts use both the comma and the point for thousands",
          place: "lines \(thousandsCommas.line) and \(thousandsPoints.line)",
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

  /// What no row of the sample showed and another row does, so that the file was understood wrongly.
  private func unforeseen(input: String) -> SourceError? {
    if secondHeader.isSeen {
      return SourceError(
        .unusable, input: input, what: "another table begins, with other names of columns",
        place: "line \(secondHeader.line)",
        remedy:
          "Cut the file before this line and give both parts.")
    }
    if signUnforeseen.isSeen {
      return SourceError(
        .unusable, input: input,
        what: "an amount has a sign, while others, taken as payments, have none",
        place: "line \(signUnforeseen.line)",
        remedy: "Say in a columns file (--columns FILE) what signs of `amount` mean: `\"sign\"` is "
          + "\"negative is outgoing\", \"positive is outgoing\" or \"ignored\".")
    }
    if currencyUnforeseen.isSeen {
      return SourceError(
        .unusable, input: input,
        what:
          "a second currency stands below the first rows, whose one currency was taken to tell the "
          + "payer's country",
        place: "line \(currencyUnforeseen.line)",
        remedy: "Give `payer_country` as a constant in a columns file (--columns FILE).")
    }
    return nil
  }
}
