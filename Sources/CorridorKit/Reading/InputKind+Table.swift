extension InputKind {
  /// How files of one kind begin.
  struct Kind: Sendable {
    let signature: [UInt8]
    /// Where the signature stands.
    var offset = 0
    /// Whether it is text, in which upper and lower case are one and blanks may stand before it.
    var isText = false
    /// Whether the signature could also begin a table: then some byte that no text has must follow it.
    var isDoubtful = false
    let what: String
    let remedy: String

    /// Whether a file begins so.
    ///
    /// - Parameter start: where its text begins.
    func begins(_ head: ByteWindow, from start: Int = 0) -> Bool {
      let first = start + offset
      guard first + signature.count <= head.count else { return false }
      for (place, byte) in signature.enumerated() {
        let found = head[first + place]
        let isUpper = isText && (0x41...0x5A).contains(found)
        let isUpperHere = isText && (0x41...0x5A).contains(byte)
        guard (isUpper ? found | 0x20 : found) == (isUpperHere ? byte | 0x20 : byte) else {
          return false
        }
      }
      guard isDoubtful else { return true }
      let next = first + signature.count
      return (next..<min(next + 64, head.count)).contains { head[$0] < 0x09 || head[$0] == 0x7F }
    }
  }

  private static func text(_ signature: String, _ what: String, _ remedy: String) -> Kind {
    Kind(signature: Array(signature.utf8), isText: true, what: what, remedy: remedy)
  }

  private static func bytes(
    _ signature: [UInt8], at offset: Int = 0, _ what: String, _ remedy: String
  ) -> Kind {
    Kind(signature: signature, offset: offset, what: what, remedy: remedy)
  }

  /// Letters that a table could begin with, too.
  private static func letters(
    _ signature: String, at offset: Int = 0, _ what: String, _ remedy: String
  ) -> Kind {
    Kind(
      signature: Array(signature.utf8), offset: offset, isDoubtful: true, what: what,
      remedy: remedy)
  }

  static let kinds: [Kind] = documents + data + archives + others

  private static let asTable = "Write the table out as CSV first."
  private static let fromSheet =
    "Save the sheet as CSV (UTF-8) from the spreadsheet program."
  private static let calledXLS =
    "Some banks call it XLS: open it in a spreadsheet program and save it as CSV (UTF-8)."
  private static let fromXML =
    "Export the transactions as CSV; camt and goAML files are not read directly."
  private static let printed =
    "Ask the bank for the same list as CSV; a printed table cannot be read safely."
  private static let picture =
    "Ask the bank for the list itself as CSV; a picture of a table cannot be read safely."

  private static let documents: [Kind] = [
    text("%PDF", "a PDF document", printed),
    text("%!PS", "a PostScript document", printed),
    text(#"{\rtf"#, "a text document (RTF)", "Save the table in it as CSV (UTF-8)."),
    bytes(
      [0x50, 0x4B, 0x03, 0x04], "a ZIP archive or a workbook (XLSX, ODS)",
      "Unpack it, or save the sheet as CSV (UTF-8) from the spreadsheet program."),
    bytes(
      [0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive", "Ask for the file anew: it holds nothing."),
    bytes(
      [0xD0, 0xCF, 0x11, 0xE0], "an old workbook (XLS) or another old Office file", fromSheet),
    bytes([0x09, 0x08, 0x10, 0x00], "an old workbook (XLS)", fromSheet),
    text("<?xml", "an XML document", fromXML),
    text("<Document", "an XML document", fromXML),
    text("<report>", "an XML document", fromXML),
    text("<!DOCTYPE", "a web page", calledXLS),
    text("<html", "a web page", calledXLS),
    text("<head>", "a web page", calledXLS),
    text("<table>", "a web page", calledXLS),
    text("<table ", "a web page", calledXLS),
    text("<meta ", "a web page", calledXLS),
  ]

  private static let data: [Kind] = [
    letters("PAR1", "a Parquet file", asTable),
    letters("PARE", "an encrypted Parquet file", "Decrypt it and write it out as CSV first."),
    bytes(Array("Obj".utf8) + [1], "an Avro file", asTable),
    letters("ORC", "an ORC file", asTable),
    bytes(Array("ARROW1".utf8) + [0], "an Arrow file", asTable),
    letters("FEA1", "a Feather file", asTable),
    bytes([0xFF, 0xFF, 0xFF, 0xFF], "a stream of Arrow", asTable),
    bytes(Array("SQLite format 3".utf8) + [0], "an SQLite database", asTable),
    bytes([0x00, 0x01, 0x00, 0x00] + Array("Standard".utf8), "an Access database", asTable),
    bytes([0x89, 0x48, 0x44, 0x46], "an HDF5 file", asTable),
    bytes([0x93] + Array("NUMPY".utf8), "a NumPy array", asTable),
    letters("$FL2", "an SPSS file", asTable),
    text("<stata_dta>", "a Stata file", asTable),
    letters("RDX3", "an R file", asTable),
    letters("RDX2", "an R file", asTable),
  ]

  private static let archives: [Kind] = [
    letters("ustar", at: 257, "a tar archive", inside),
    bytes([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "a RAR archive", inside),
    bytes([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive", inside),
    letters("MSCF", "a cabinet archive", inside),
    bytes(
      [0x1F, 0x8B], "compressed with gzip on standard input",
      "Give the file itself, or `gzip -dc FILE | corridor ... -`."),
    bytes(
      [0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd on standard input",
      "Give the file itself, or `zstd -dc FILE | corridor ... -`."),
    bytes(
      [0xFD, 0x37, 0x7A, 0x58], "compressed with xz on standard input",
      "Give the file itself, or `xz -dc FILE | corridor ... -`."),
    letters("BZh", "a bzip2 file", "Unpack it with bzip2 -d and give the file inside."),
    bytes(
      [0x04, 0x22, 0x4D, 0x18], "an LZ4 file", "Unpack it with lz4 -d and give the file inside."),
    letters("LZIP", "an lzip file", "Unpack it with lzip -d and give the file inside."),
    bytes([0x1F, 0x9D], "a file packed with compress", "Unpack it and give the file inside."),
    text(
      "-----BEGIN PGP", "encrypted or signed with PGP",
      "Decrypt it where the key is, and give the file inside."),
    text(
      "age-encryption.org", "encrypted with age",
      "Decrypt it where the key is, and give the file inside."),
  ]

  private static let inside = "Unpack it and give the files inside."
  private static let program = "Give the exports: a program holds no payments."

  private static let others: [Kind] = [
    bytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a picture (PNG)", picture),
    bytes([0xFF, 0xD8, 0xFF], "a picture (JPEG)", picture),
    letters("GIF87a", "a picture (GIF)", picture),
    letters("GIF89a", "a picture (GIF)", picture),
    bytes([0x49, 0x49, 0x2A, 0x00], "a picture (TIFF)", picture),
    bytes([0x4D, 0x4D, 0x00, 0x2A], "a picture (TIFF)", picture),
    letters("BM", "a picture (BMP)", picture),
    letters("RIFF", "a picture, a sound or a film (RIFF)", picture),
    bytes([0x7F] + Array("ELF".utf8), "a program (ELF)", program),
    letters("MZ", "a program (EXE)", program),
    bytes([0xCF, 0xFA, 0xED, 0xFE], "a program (Mach-O)", program),
    bytes([0xCA, 0xFE, 0xBA, 0xBE], "a program", program),
  ]
}
