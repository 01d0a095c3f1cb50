extension Inspection {
  /// One screen of plain text, ending in a line feed.
  public var text: String {
    var lines: [String] = []
    lines.append("\(TerminalText.escaped(input)): \(encoding.rawValue), \(dialectWords)")
    lines.append(headerWords)
    lines.append(timeWords)
    if let birthWords { lines.append(birthWords) }
    for limit in limits { lines += WrappedText.lines(limit, first: "note: ", indent: 2) }
    lines.append("")
    let width = min(34, max(6, columns.map(\.name.count).max() ?? 6))
    lines.append("  " + pad("column", width) + "  " + pad("taken as", 18) + "  cells")
    for column in columns { lines.append(words(column, width)) }
    lines.append("")
    if let trouble {
      lines += WrappedText.lines("not usable as it stands: \(trouble.what)", indent: 2)
      if !trouble.place.isEmpty { lines.append("  at: \(trouble.place)") }
      lines += WrappedText.lines(trouble.remedy, first: "  ")
      return lines.joined(separator: "\n") + "\n"
    }
    lines.append(
      "\(rowsRead) rows: \(inScope) in scope, \(outOfScope.values.reduce(0, +)) out of scope, "
        + "\(rejected) rejected")
    if !outOfScope.isEmpty {
      let parts = outOfScope.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      lines += WrappedText.lines(
        parts.map { "\($0.key) \($0.value)" }.joined(separator: ", "), first: "  out of scope: ")
    }
    lines += doubts.sentences.map { "  \($0)" }
    if doubts.birthDatesAfterPayment > 0 {
      lines.append("  birth dates after the payment, not used: \(doubts.birthDatesAfterPayment)")
    }
    if let skippedWords { lines += WrappedText.lines(skippedWords, first: "  not rows: ") }
    for rejection in rejections {
      let place = rejection.error.column.map { ", column \($0)" } ?? ""
      lines.append("  line \(rejection.error.line)\(place): \(rejection.error.reason.words)")
      if let text = rejection.text { lines.append("    \(Self.printable(text))") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var dialectWords: String {
    let quote = quoteInUse.map { "quote \(Self.name($0))" } ?? "nothing quoted"
    let escape = dialect.escape.map { ", escape \(Self.name($0))" } ?? ""
    let blanks = dialect.skipsLeadingBlanks ? ", blanks after separators" : ""
    return
      "separator \(dialect.separators.map(Self.name).joined(separator: dialect.separators.contains { $0 <= 0x20 } ? " " : "")), \(quote)\(escape)\(blanks) "
      + "(\(Int((certainty * 100).rounded())) % sure)"
  }

  private var headerWords: String {
    headerLine.map { "header on line \($0), \(columns.count) columns" }
      ?? "no header, \(columns.count) columns"
  }

  private var timeWords: String {
    let zone = TimeZoneOffset.text(timeZoneOffset)
    let order = dateOrder.map { ", dates \($0.rawValue)" } ?? ""
    let mark = decimal.map { ", decimals after \($0 == .point ? "a point" : "a comma")" } ?? ""
    return
      "stamps without an offset are \(zone)\(assumesTimeZone ? " (assumed)" : "")\(order)\(mark)"
  }

  /// The orders of birth dates, which are their own.
  private var birthWords: String? {
    let parts = [("birth dates", birthDateOrder), ("payees' birth dates", payeeBirthDateOrder)]
      .compactMap { whose, order in order.map { "\(whose) \($0.rawValue)" } }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private var skippedWords: String? {
    let parts = [
      (skipped.titles, "above the header"), (skipped.blank, "blank"),
      (skipped.comments, "comments"), (skipped.repeatedHeaders, "repeated headers"),
      (skipped.totals, "totals"), (skipped.footers, "footers"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func words(_ column: Column, _ width: Int) -> String {
    let taken =
      column.ignoredBecause.map { "never used: \($0)" } ?? column.role?.rawValue ?? "-"
    var cells = column.kind
    if column.empty > 0 { cells += ", \(share(column.empty, column)) empty" }
    if column.unlike > 0 { cells += ", \(share(column.unlike, column)) otherwise" }
    if !column.examples.isEmpty {
      cells +=
        ": "
        + column.examples.map { String(Self.printable($0).prefix(30)) }
        .joined(separator: " | ")
    }
    return "  " + pad(String(Self.printable(column.name).prefix(width)), width) + "  "
      + pad(taken, 18) + "  " + cells
  }

  private func share(_ count: Int, _ column: Column) -> String {
    "\(count * 100 / max(1, column.sampled)) %"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func name(_ byte: UInt8) -> String {
    switch byte {
    case 0x09: "tab"
    case 0x20: "blank"
    case 0x21...0x7E: String(decoding: [byte], as: UTF8.self)
    default: "byte \(byte)"
    }
  }

  /// Spelled out, so that a cell cannot steer a terminal.
  private static func printable(_ text: String) -> String { TerminalText.escaped(text) }
}

extension IngestError.Reason {
  /// One phrase, without any text of the row.
  public var words: String {
    switch self {
    case .fieldCount(let expected, let found): "\(found) cells where the header has \(expected)"
    case .payerMissing: "no payer"
    case .beneficiaryMissing: "no beneficiary"
    case .timestamp(let kind): "time: \(kind)"
    case .amount(let kind): "amount: \(kind)"
    case .currency(let kind): "currency: \(kind)"
    case .country(let kind): "country: \(kind)"
    case .encoding: "bytes that the encoding does not allow"
    case .foreignTable: "another table, whose columns are not understood"
    case .tooLong: "a record or an id longer than the reader's bound"
    case .contradiction(let kind): "contradiction: \(kind)"
    }
  }
}
