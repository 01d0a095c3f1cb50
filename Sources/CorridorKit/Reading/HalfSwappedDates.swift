/// Dates of which a spreadsheet turned the half around: opened where the other of day and month comes first, a file's
/// `05/03/2024` becomes the 3rd of May, written anew as a serial day, in ISO 8601 or with the month's name, while
/// `25/12/2024`, which has no such month, stays the text it was. Every cell can be read, and half of them wrongly.
enum HalfSwappedDates {
  /// So many dates of either form must agree (own choice: of honest dates eight and eight would fall so apart
  /// once in a hundred thousand files).
  static let least = 8

  /// Whether nothing is to be told, since the user says how dates are written, or no column holds whole ones.
  static func areTold(_ plan: ColumnPlan, _ options: ReadingOptions) -> Bool {
    options.dateOrder != nil || plan.statesTime || !plan.has(.timestamp)
  }

  /// The error for a sample in which dates of one certain form are all of the first twelve days of a month and those
  /// of three numbers all of the others; nil if a date shows that it is not so. ``DateForms`` tells it of a whole file.
  static func trouble(
    _ rows: [Sample.Row], _ plan: ColumnPlan, _ options: ReadingOptions, input: String
  ) -> SourceError? {
    guard !areTold(plan, options) else { return nil }
    let column = plan.index(.timestamp)
    var early = (count: 0, line: 0)
    var late = (count: 0, line: 0)
    for row in rows where column < row.cells.count {
      let found = row.cells[column].withWindow { form(of: $0.trimmed) }
      switch found {
      case .unknown: continue
      case .early: early = (early.count + 1, early.count == 0 ? row.line : early.line)
      case .late: late = (late.count + 1, late.count == 0 ? row.line : late.line)
      case .telling: return nil
      }
    }
    guard early.count >= least, late.count >= least else { return nil }
    return trouble(early: early.line, late: late.line, input: input)
  }

  static func trouble(early: Int, late: Int, input: String) -> SourceError {
    SourceError(
      .unusable, input: input,
      what: "dates in two forms: those of one are all of the 1st to the 12th, those of the other "
        + "all of the 13th to the 31st, as a spreadsheet leaves them that took days for months",
      place: "lines \(early) and \(late)",
      remedy: "Give the export as the bank made it, not opened and saved. If its days are right, "
        + "--date-order says the order of the others.")
  }

  private enum Form {
    case unknown
    /// Of a form that leaves no doubt, and of the first twelve days of a month.
    case early
    /// Three numbers of which one can only be a day.
    case late
    /// What such a spreadsheet would not have left.
    case telling
  }

  private static func form(of cell: ByteWindow) -> Form {
    if let stamp = DateReader.readISO(cell) { return form(of: stamp) }
    guard let scan = DateScan(cell) else { return .unknown }
    if let ends = scan.dayAndMonth {
      return ends.first > 12 || ends.second > 12 ? .late : .telling
    }
    // Six or eight digits in a row are no spreadsheet's way.
    guard !scan.isPacked, let stamp = scan.stamp(order: .dayMonthYear, isBirthDate: false) else {
      return .unknown
    }
    return form(of: stamp)
  }

  private static func form(of stamp: Stamp) -> Form {
    CivilDate(daysSince1970: stamp.day).day <= 12 ? .early : .telling
  }
}
