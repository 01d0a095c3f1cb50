/// In which order the birth dates of a file's first rows are written, apart from the order of the payments' dates: a person's file
/// and a payment system need not write alike.
///
/// The birth dates' own cells decide. Where they leave it open, the order that the payments' dates show counts; where
/// those show none either, the run ends, as it does where birth dates contradict each other.
struct BirthDateOrder: Sendable {
  private var dayFirst = Readings.Evidence()
  private var monthFirst = Readings.Evidence()
  private var yearFirst = Readings.Evidence()
  private var ambiguous = Readings.Evidence()

  mutating func see(_ cell: ByteWindow, line: Int) {
    guard DateReader.readISO(cell) == nil else { return }
    let orders = DateReader.readings(of: cell, packed: true)
    switch orders.subtracting(.yearMonthDay) {
    case .dayMonthYear: dayFirst.see(line)
    case .monthDayYear: monthFirst.see(line)
    case []: if orders == .yearMonthDay { yearFirst.see(line) }
    default:
      if DateReader.differs(cell, between: [.dayMonthYear, .monthDayYear]) { ambiguous.see(line) }
    }
  }

  mutating func merge(_ other: BirthDateOrder) {
    dayFirst.merge(other.dayFirst)
    monthFirst.merge(other.monthFirst)
    yearFirst.merge(other.yearFirst)
    ambiguous.merge(other.ambiguous)
  }

  /// The order that the birth dates themselves show; nil if they show none, or two.
  var order: DateOrder? {
    switch (dayFirst.isSeen, monthFirst.isSeen, yearFirst.isSeen) {
    case (true, false, false): .dayMonthYear
    case (false, true, false): .monthDayYear
    case (false, false, true): .yearMonthDay
    default: nil
    }
  }

  /// Why birth dates cannot be read without a given order; nil if they can.
  ///
  /// - Parameter payments: the order that the payments' dates show.
  func trouble(input: String, payments: DateOrder?) -> SourceError? {
    let needs = [dayFirst, monthFirst, yearFirst].filter(\.isSeen).map(\.line)
    if needs.count > 1 {
      return SourceError(
        .unusable, input: input, what: "the birth dates are in two orders",
        place: "lines \(needs[0]) and \(needs[1])",
        remedy: "Give --date-order dmy, mdy or ymd; birth dates that contradict it are left out.")
    }
    guard needs.isEmpty, ambiguous.isSeen, payments == nil else { return nil }
    return SourceError(
      .unusable, input: input,
      what: "no birth date tells whether the day or the month comes first",
      place: "line \(ambiguous.line)",
      remedy: "Give --date-order dmy or --date-order mdy.")
  }
}
