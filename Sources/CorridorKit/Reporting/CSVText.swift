/// One record of CSV as RFC 4180 writes it, with a line feed at its end.
enum CSVText {
  /// Cells with commas between, quoted where needed, no line feed.
  static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",")
  }

  /// Appends a comma and a cell behind it.
  static func append(next cell: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: ","))
    let start = bytes.count
    bytes.append(contentsOf: cell.utf8)
    let needsQuotes = bytes[start...].contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 10 || byte == 13
    }
    guard needsQuotes else { return }
    bytes.removeLast(bytes.count - start)
    bytes.append(contentsOf: quoted(cell).utf8)
  }

  /// A text cell that no spreadsheet takes for a formula: where it starts like one and is not a number, an
  /// apostrophe stands in front.
  ///
  /// Source: OWASP, "CSV Injection". Starts meant: `=`, `+`, `-`, `@`, tab, carriage return and line feed, and
  /// the full-width forms of the first four, which spreadsheets in East Asian languages take alike; also behind
  /// marks that do not show (``Unicode/Scalar/isVisible``), which some programs drop when they open a file.
  ///
  /// Likewise within a cell behind a semicolon, a tab or a line end, where a program whose columns or rows these part begins
  /// another cell: quotes in the middle of what it takes for one do not keep it from that.
  static func guarded(_ text: String) -> String {
    guard text.utf8.contains(where: parts) else { return guardedStart(text) }
    var guarded = ""
    var part = ""
    func close() {
      // A quote before it may be one that opens the cell.
      let bare = String(part.drop { $0 == "\"" })
      if guardedStart(bare) != bare { guarded += "'" }
      guarded += part
      part = ""
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII, parts(UInt8(truncatingIfNeeded: scalar.value)) {
        close()
        guarded.unicodeScalars.append(scalar)
      } else {
        part.unicodeScalars.append(scalar)
      }
    }
    close()
    // A tab or a line end at the very start is a formula's start itself.
    let first = text.utf8.first ?? 0
    return parts(first) && first != UInt8(ascii: ";") ? "'" + guarded : guarded
  }

  private static func parts(_ byte: UInt8) -> Bool {
    [UInt8(ascii: ";"), 9, 10, 13].contains(byte)
  }

  private static func guardedStart(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if startsFormula(first) { return isNumber(text) ? text : "'" + text }
    guard !first.isVisible, let shown = text.unicodeScalars.first(where: \.isVisible),
      startsFormula(shown)
    else { return text }
    return "'" + text
  }

  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 10 || byte == 13
    }
    guard needsQuotes else { return cell }
    var text = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  /// An optional sign, digits, and at most one point with digits after it.
  private static func isNumber(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    if bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "-") { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (48...57).contains($0) } }
  }
}
