/// What became of every row, as lines that add up.
struct CountsText {
  let counts: Counts

  var lines: [String] {
    var table = Table(columns: [.init("  Rows"), .init("", .trailing), .init("")])
    table.add(["  read", DecimalText.grouped(counts.rowsRead), ""])
    for (name, value, reasons) in [
      ("rejected", counts.rejected, counts.rejectedReasons),
      ("duplicates", counts.duplicates, [:]),
      ("out of scope", counts.outOfScope, counts.outOfScopeReasons),
      ("in scope", counts.inScope, [:]),
    ] {
      table.add(["  " + name, DecimalText.grouped(value), Self.breakdown(reasons)])
    }
    var lines = ["", "Rows"]
    for (row, line) in zip(table.rows, table.lines) {
      // A breakdown that does not fit goes on below, under its first word.
      let reasons = row[2]
      let first = String(line.dropLast(reasons.count))
      lines += reasons.isEmpty ? [line] : WrappedText.lines(reasons, first: first)
    }
    lines += WrappedText.lines(
      "read = rejected + duplicates + out of scope + in scope", first: "  ")
    if counts.conflictingIDs > 0 {
      lines += WrappedText.lines(
        "Rows that share a transaction id and differ otherwise, counted as separate payments:"
          + " \(DecimalText.grouped(counts.conflictingIDs))")
    }
    return lines
  }

  /// `domestic 12, ceiling 3`: by falling count, then by name.
  private static func breakdown(_ reasons: [String: Int]) -> String {
    reasons.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \(DecimalText.grouped($0.value))" }
      .joined(separator: ", ")
  }
}
