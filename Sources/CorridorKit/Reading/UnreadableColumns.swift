/// Tells a file of which a needed column was misunderstood from one with a few bad rows.
enum UnreadableColumns {
  /// So many cells that are filled and that nothing reads are no accident; own choice.
  private static let least = 3

  /// Why the file cannot be read where not one cell of the sample is what its column was taken for; nil otherwise.
  static func trouble(
    _ rows: [Sample.Row], _ plan: ColumnPlan, input: String
  ) -> SourceError? {
    for (role, reads) in readers where role != .timestamp || !plan.statesTime {
      let column = plan.index(role)
      guard column >= 0 else { continue }
      var line: Int?
      var filled = 0
      var nines = 0
      let isRead = rows.contains { row in
        guard column < row.cells.count else { return false }
        return row.cells[column].withWindow { cell in
          let cell = cell.trimmed
          guard !Placeholder.isOne(cell) else { return false }
          filled += 1
          line = line ?? row.line
          if cell.count == 9, DigitLayout.areAlone(in: cell) { nines += 1 }
          return reads(cell)
        }
      }
      guard !isRead, filled >= least, let line else { continue }
      if role == .timestamp, nines == filled {
        return ShortenedDates.trouble(
          "numbers of nine digits are seconds since 1970 up to September 2001, or days and times that"
            + " lost digits",
          [line], counted: ("seconds", "1970-01-01"), written: "DDMMYYhhmm", input: input)
      }
      return SourceError(
        .unusable, input: input,
        what:
          "no cell of the first rows can be read as \(role.rawValue): \(plan.columns[column].name)",
        place: "from line \(line) on",
        remedy:
          "Name the right column in a columns file (--columns FILE), or export it in another form;"
          + " `corridor inspect` shows how columns are understood.")
    }
    return nil
  }

  private static let readers: [(ColumnRole, @Sendable (ByteWindow) -> Bool)] = [
    (
      .timestamp,
      { cell in DateOrder.allCases.contains { DateReader.read(cell, order: $0) != nil } }
    ),
    (.payerCountry, { CountryReader.read($0) != nil }),
    (.payeeCountry, { CountryReader.read($0) != nil }),
    (.currency, { CurrencyReader.ofColumn($0) != nil }),
    (.amount, { AmountReader.shape(of: $0) != .unreadable }),
  ]
}
