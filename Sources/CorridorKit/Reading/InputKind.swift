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
    if isJSON(head) {
      throw SourceError(
        .unusable, input: name, what: "this is a JSON document, not a CSV file",
        remedy: "Export the transactions as CSV.")
    }
    for kind in kinds
    where kind.signature.indices.allSatisfy({ index in
      index < head.count && head[index] == kind.signature[index]
    }) {
      throw SourceError(
        .unusable, input: name, what: "this is \(kind.what), not a CSV file",
        remedy: kind.remedy)
    }
  }

  /// Whether a JSON object or a list of them begins here, and no cell of a table that holds one: nothing but a
  /// line end or another value follows it.
  private static func isJSON(_ head: ByteWindow) -> Bool {
    guard head.count > 1, head[0] == 0x7B && head[1] == 0x22 || head[0] == 0x5B && head[1] == 0x7B
    else { return false }
    var depth = 0
    var isText = false
    var index = 0
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

  private static let kinds: [(signature: [UInt8], what: String, remedy: String)] = [
    (
      Array("%PDF".utf8), "a PDF document",
      "Ask the bank for the same list as CSV; a printed table cannot be read safely."
    ),
    (
      [0x50, 0x4B, 0x03, 0x04], "a ZIP archive or a workbook (XLSX, ODS)",
      "Unpack it, or save the sheet as CSV (UTF-8) from the spreadsheet program."
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0], "an old workbook (XLS)",
      "Save the sheet as CSV (UTF-8) from the spreadsheet program."
    ),
    (
      Array("<?xml".utf8), "an XML document",
      "Export the transactions as CSV; camt and goAML files are not read directly."
    ),
    (
      Array("<!DOCTYPE".utf8), "a web page",
      "Some banks call it XLS: open it in a spreadsheet program and save it as CSV (UTF-8)."
    ),
    (
      Array("<html".utf8), "a web page",
      "Some banks call it XLS: open it in a spreadsheet program and save it as CSV (UTF-8)."
    ),
    (Array("PAR1".utf8), "a Parquet file", "Write it out as CSV first."),
    (Array("SQLite format 3".utf8), "an SQLite database", "Write the table out as CSV first."),
    ([0x52, 0x61, 0x72, 0x21], "a RAR archive", "Unpack it and give the files inside."),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive", "Unpack it and give the files inside."),
    (
      [0x1F, 0x8B], "compressed with gzip on standard input",
      "Give the file itself, or `gzip -dc FILE | corridor ... -`."
    ),
    (
      [0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd on standard input",
      "Give the file itself, or `zstd -dc FILE | corridor ... -`."
    ),
    (
      [0xFD, 0x37, 0x7A, 0x58], "compressed with xz on standard input",
      "Give the file itself, or `xz -dc FILE | corridor ... -`."
    ),
    ([0x42, 0x5A, 0x68], "a bzip2 file", "Unpack it with bzip2 -d and give the file inside."),
  ]
}
