/// What became of every row, as lines that add up.
struct CountsText {
  let counts: Counts
  var style = TextStyle()

  var lines: [String] {
    var table = Table(columns: [.init(""), .init("", .trailing), .init("")])
    table.add(["  " + style.messages["rows.read"], DecimalText.grouped(counts.rowsRead), ""])
    for (name, value, reasons) in [
      ("rejected", counts.rejected, counts.rejectedReasons),
      ("duplicates", counts.duplicates, [:]),
      ("out_of_scope", counts.outOfScope, counts.outOfScopeReasons),
      ("in_scope", counts.inScope, [:]),
    ] {
      table.add([
        "  " + style.messages["rows.\(name)"], DecimalText.grouped(value), breakdown(reasons),
      ])
    }
    var lines = ["", style.messages["rows.heading"]]
    for (row, line) in zip(table.rows, table.lines) {
      // A breakdown that does not fit goes on below, under its first word.
      let reasons = row[2]
      let first = String(line.dropLast(reasons.count))
      lines += reasons.isEmpty ? [line] : style.wrapped(reasons, first: first)
    }
    lines += style.wrapped(style.messages["rows.equation"], first: "  ")
    if counts.conflictingIDs > 0 {
      lines += style.wrapped(
        style.messages["rows.conflicting", ["n": .count(counts.conflictingIDs)]])
    }
    return lines
  }

  /// All counts in one line, for a report's head: `Rows: read 5 = rejected 1 + duplicates 0 + ...`.
  var sentence: String {
    style.messages[
      "rows.sentence",
      [
        "read": .count(counts.rowsRead), "rejected": .count(counts.rejected),
        "duplicates": .count(counts.duplicates), "out": .count(counts.outOfScope),
        "in": .count(counts.inScope),
      ]]
  }

  /// `domestic 12, ceiling 3`: by falling count, then by the reasons' English names, in the language's words.
  func breakdown(_ reasons: [String: Int]) -> String {
    reasons.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\(style.messages["rows.why.\($0.key)"]) \(DecimalText.grouped($0.value))" }
      .joined(separator: ", ")
  }
}
