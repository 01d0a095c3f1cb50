/// Names files that are no CSV by their first bytes, with what to do about them.
enum InputKind {
  /// Throws if the bytes begin a file that is no text table.
  static func check(_ head: ByteWindow, name: String) throws(SourceError) {
    guard !head.isEmpty else {
      throw SourceError(
        .unusable, input: name, what: "the file is empty",
        remedy: "Give an export with a header and at least one payment.")
    }
    if head.count >= ledgerSignature.count,
      head.slice(0..<ledgerSignature.count).bytes == ledgerSignature
    {
      throw SourceError(
        .unusable, input: name, what: "this is a CorridorKit ledger, not a CSV file",
        remedy: "Its payments were read before: give it to `corridor score` or `corridor explain`.")
    }
    let start = Self.start(of: head)
    if isJSON(head, from: start) {
      throw SourceError(
        .unusable, input: name, what: "this is a JSON document, not a CSV file",
        remedy: "Export the transactions as CSV.")
    }
    for kind in kinds where kind.begins(head) || kind.isText && kind.begins(head, from: start) {
      throw SourceError(
        .unusable, input: name, what: "this is \(kind.what), not a CSV file",
        remedy: kind.remedy)
    }
  }

  /// Whether one byte in fifty of the first is a control byte that texts do not have. NUL is none: some exports are
  /// padded with it. Asked only of what is no table with the needed columns. Own choice.
  static func isNoText(_ head: ByteWindow) -> Bool {
    let seen = min(head.count, 4_096)
    let controls = (0..<seen).count { place in
      let byte = head[place]
      return (0x01...0x08).contains(byte) || (0x0E...0x1A).contains(byte) || byte == 0x7F
    }
    return controls * 50 >= max(seen, 1)
  }

  /// Where text begins: behind a byte order mark, blanks and empty lines.
  private static func start(of head: ByteWindow) -> Int {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var start = head.count >= 3 && head.slice(0..<3).bytes == mark ? 3 : 0
    while start < head.count, isBlank(head[start]) { start += 1 }
    return start
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Whether a JSON object or a list of them begins here, and no cell of a table that holds one: nothing but a
  /// line end or another value follows it.
  private static func isJSON(_ head: ByteWindow, from start: Int) -> Bool {
    var second = start + 1
    while second < head.count, isBlank(head[second]) { second += 1 }
    guard second < head.count,
      head[start] == 0x7B && head[second] == 0x22 || head[start] == 0x5B && head[second] == 0x7B
    else { return false }
    var depth = 0
    var isText = false
    var index = start
    while index < head.count {
      let byte = head[index]
      index += 1
      if isText {
        if byte == 0x5C { index += 1 } else if byte == 0x22 { isText = false }
      } else if byte == 0x22 {
        isText = true
      } else if byte == 0x7B || byte == 0x5B {
        depth += 1
      } else if byte == 0x7D || byte == 0x5D {
        depth -= 1
        if depth == 0 { break }
      }
    }
    while index < head.count, head[index] == 0x20 || head[index] == 0x09 { index += 1 }
    return index >= head.count || [0x0A, 0x0D, 0x7B].contains(head[index])
  }

  /// How a ledger file begins; the layer that writes them holds the same bytes.
  static let ledgerSignature: [UInt8] = [0x8A, 0x43, 0x4B, 0x4C, 0x0D, 0x0A, 0x1A, 0x0A]
}
