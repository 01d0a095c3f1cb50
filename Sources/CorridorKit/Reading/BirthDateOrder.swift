/// How the birth dates of one column are read.
struct BirthReading: Equatable, Sendable {
  /// nil while nothing says it: then only what reads the same under every order is believed.
  var order: DateOrder?
  /// Whether five digits are the serial days of spreadsheets.
  var hasSerials = true
  /// Whether the columns file states the order, so that cells say nothing of it.
  var isStated = false
  /// Whether birth dates seen show the order.
  var isShown = false

  func readsAlike(_ other: BirthReading) -> Bool {
    order == other.order && hasSerials == other.hasSerials
  }

  /// Whether a birth date says something of the column's order: any while it is not known, then what cannot be read.
  func isTold(isRead: Bool) -> Bool { !isStated && (!isShown || !isRead) }
}

/// What the birth dates of one column show of how they are written, apart from the payments' dates: a person's file
/// and a payment system need not write alike.
///
/// The birth dates' own cells decide. Where they leave it open, the order that is given or that the payments' dates show
/// counts; where there is none either, the run ends, as it does where birth dates contradict each other and none is given.
/// Payees' birth dates end no run: they are no number, and tell namesakes apart as they are written as well.
/// Evidence is only ever added, so threads and order do not matter.
struct BirthDateOrder: Sendable {
  private var dayFirst = Readings.Evidence()
  private var monthFirst = Readings.Evidence()
  private var yearFirst = Readings.Evidence()
  private var ambiguous = Readings.Evidence()
  /// Five digits: serial days, or a day and a month of a year of two digits whose nought was lost, as beside six digits.
  private var five = SerialParts()
  private var hasSix = false

  /// - Parameter isUsed: whether a payment's party has this birth date; else it only tells of the others.
  mutating func see(_ cell: ByteWindow, line: Int, isUsed: Bool = true) {
    guard DateReader.readISO(cell) == nil else { return }
    let orders = DateReader.readings(of: cell, packed: true)
    switch orders.subtracting(.yearMonthDay) {
    case .dayMonthYear: dayFirst.see(line)
    case .monthDayYear: monthFirst.see(line)
    case []: if orders == .yearMonthDay { yearFirst.see(line) }
    default:
      if isUsed, DateReader.differs(cell, between: [.dayMonthYear, .monthDayYear]) {
        ambiguous.see(line)
      }
    }
  }

  /// Takes a cell of the first rows.
  ///
  /// - Parameter isStated: whether the columns file states the order.
  mutating func learn(_ cell: ByteWindow, line: Int, isStated: Bool) {
    seeDigits(cell, line: line)
    if !isStated { see(cell, line: line, isUsed: false) }
  }

  /// Whether a cell holds five or six digits and nothing else.
  static func isShort(_ cell: ByteWindow) -> Bool {
    (5...6).contains(cell.count) && DigitLayout.areAlone(in: cell)
  }

  /// Takes what five or six digits say of five, whatever the order.
  @inline(__always)
  mutating func seeDigits(_ cell: ByteWindow, line: Int) {
    if cell.count > 6 || (hasSix && cell.count == 6) { return }
    if Self.isShort(cell) { seeShort(cell, line) }
  }

  @inline(never)
  private mutating func seeShort(_ cell: ByteWindow, _ line: Int) {
    let value = (0..<cell.count).reduce(0) { $0 * 10 + Int(cell[$1] &- 0x30) }
    // What stands for no date at all.
    guard value != 0, value != 99_999, value != 999_999 else { return }
    if cell.count == 6 { hasSix = true }
    guard cell.count == 5 else { return }
    five.see(value, line: line) { order in
      let (first, second, year) = (value / 10_000, value / 100 % 100, value % 100)
      let date =
        switch order {
        case .yearFirst: CivilDate?.none
        case .dayFirst: CivilDate(year: 2_000 + year, month: second, day: first)
        case .monthFirst: CivilDate(year: 2_000 + year, month: first, day: second)
        }
      return date?.year
    }
  }

  mutating func merge(_ other: BirthDateOrder) {
    dayFirst.merge(other.dayFirst)
    monthFirst.merge(other.monthFirst)
    yearFirst.merge(other.yearFirst)
    ambiguous.merge(other.ambiguous)
    five.merge(other.five)
    hasSix = hasSix || other.hasSix
  }

  /// Whether anything was seen by which birth dates may be read otherwise.
  var hasEvidence: Bool { isSeen || five.count > 0 }

  private var needs: [Int] { [dayFirst, monthFirst, yearFirst].filter(\.isSeen).map(\.line) }

  /// Whether any birth date asks for an order.
  var isSeen: Bool { !needs.isEmpty || ambiguous.isSeen }

  /// The order that the birth dates themselves show; nil if they show none, or two.
  var order: DateOrder? {
    switch (dayFirst.isSeen, monthFirst.isSeen, yearFirst.isSeen) {
    case (true, false, false): .dayMonthYear
    case (false, true, false): .monthDayYear
    case (false, false, true): .yearMonthDay
    default: nil
    }
  }

  /// How the column is read.
  ///
  /// - Parameters:
  ///   - stated: the order that the columns file states of this column.
  ///   - given: the order that is given for the payments' dates.
  ///   - payments: the order that the payments' dates show.
  func reading(stated: DateOrder?, given: DateOrder?, payments: DateOrder?) -> BirthReading {
    BirthReading(
      order: stated ?? order ?? given ?? (needs.isEmpty ? payments : nil),
      hasSerials: five.count == 0 || !(hasSix || five.isOpen()), isStated: stated != nil,
      isShown: order != nil)
  }

  /// Why the payers' birth dates cannot be read without a given order; nil if they can.
  ///
  /// - Parameter payments: the order that the payments' dates show.
  func trouble(input: String, payments: DateOrder?) -> SourceError? {
    let alone =
      ", or for birth dates alone say it in a columns file (--columns FILE), as"
      + " `\"payer_birth_date\": {\"column\": \"...\", \"order\": \"dmy\"}`"
    if needs.count > 1 {
      return SourceError(
        .unusable, input: input, what: "the birth dates are in two orders",
        place: "lines \(needs[0]) and \(needs[1])",
        remedy: "Give --date-order dmy, mdy or ymd" + alone
          + "; birth dates that contradict it are left out.")
    }
    guard needs.isEmpty, ambiguous.isSeen, payments == nil else { return nil }
    return SourceError(
      .unusable, input: input,
      what: "no birth date tells whether the day or the month comes first",
      place: "line \(ambiguous.line)",
      remedy: "Give --date-order dmy or --date-order mdy" + alone + ".")
  }
}
