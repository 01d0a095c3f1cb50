/// A small file that a user writes: UTF-8 CSV with a header, of which some columns are known.
///
/// Watchlist, cleared payers, identities, cohorts, outcomes. Further columns are ignored and named.
struct ListFile: Sendable {
  /// One row: the known columns' cells, outer blanks trimmed.
  struct Row: Equatable, Sendable {
    let line: Int
    private let cells: [String: String]

    init(line: Int, cells: [String: String]) {
      self.line = line
      self.cells = cells
    }

    /// The cell of a known column; nil if the file lacks the column or the cell is empty.
    subscript(column: String) -> String? {
      guard let cell = cells[column], !cell.isEmpty else { return nil }
      return cell
    }
  }

  let name: String
  let rows: [Row]
  /// Columns that were found among the known ones.
  let columns: Set<String>
  /// Columns that were ignored.
  let ignored: [String]
  /// SHA-256 of the file's bytes.
  let digest: [UInt8]

  /// - Parameters:
  ///   - needed: at least one of each group must be there.
  init(
    path: String, known: [String], needed: [[String]]
  ) throws(SourceError) {
    let (name, bytes) = try GivenFile.list.read(path)
    defer { withExtendedLifetime(bytes) {} }
    try self.init(bytes.window, name: name, known: known, needed: needed)
  }

  init(
    _ bytes: ByteWindow, name: String, known: [String], needed: [[String]]
  ) throws(SourceError) {
    try InputKind.check(bytes, name: name)
    guard EncodingDetector.isUTF8(bytes) else {
      throw SourceError(
        .unusable, input: name, what: "the file is not UTF-8", remedy: "Save it as UTF-8.")
    }
    self.name = name
    digest = SHA256.digest(of: bytes.bytes)
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    let text = bytes.slice((hasMark ? 3 : 0)..<bytes.count)
    var header: [String] = []
    var rows: [Row] = []
    let dialect = Self.dialect(of: text).learningLineEnd(of: text)
    var scanner = RecordScanner(text, dialect: dialect, cells: CellTable())
    var counter = LineCounter(dialect)
    while let record = scanner.next() {
      if record.isBlank { continue }
      let line = 1 + counter.lines(before: record.extent.lowerBound, in: text)
      let values = (0..<record.cellCount).map { record.value($0).text }
      if header.isEmpty {
        header = values.map { HeaderWords.words(of: $0).joined(separator: "_") }
        try Self.check(header, name: name, known, needed: needed, line: line)
        continue
      }
      guard values.count <= header.count || values[header.count...].allSatisfy(\.isEmpty) else {
        throw SourceError(
          .unusable, input: name, what: "the row has more cells than the header",
          place: "line \(line)", remedy: "Put cells that hold a comma into quotes.")
      }
      var cells: [String: String] = [:]
      for (column, value) in zip(header, values) where known.contains(column) {
        cells[column] = value
      }
      rows.append(Row(line: line, cells: cells))
    }
    if header.isEmpty { try Self.check([], name: name, known, needed: needed, line: 1) }
    self.rows = rows
    columns = Set(header).intersection(known)
    ignored = header.filter { !known.contains($0) }
  }

  /// The separator that the first line holds most of, outside quotes; a comma if none. A blank separates
  /// nothing: ids may hold one.
  private static func dialect(of text: ByteWindow) -> Dialect {
    let separators: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
    var counts = [Int](repeating: 0, count: separators.count)
    var isQuoted = false
    var hasContent = false
    for index in 0..<text.count {
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D, !isQuoted {
        if hasContent { break }
        continue
      }
      hasContent = true
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, let place = separators.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    var dialect = Dialect(separator: separators[counts.firstIndex(of: most) ?? 0])
    dialect.skipsLeadingBlanks = true
    return dialect
  }

  private static func check(
    _ header: [String], name: String, _ known: [String], needed: [[String]], line: Int
  ) throws(SourceError) {
    // Where there is no header, its cells are data: they are counted, never shown.
    for group in needed where !group.contains(where: header.contains) {
      throw SourceError(
        .unusable, input: name,
        what: "the header lacks the column \(group.joined(separator: " or "))",
        place: "line \(line)",
        remedy: "The first line names the columns, with , ; | or a tab between;"
          + " \(header.count) column\(header.count == 1 ? " was" : "s were") found.")
    }
    for column in known where header.count(where: { $0 == column }) > 1 {
      throw SourceError(
        .unusable, input: name, what: "the column \(column) stands there twice",
        place: "line \(line)", remedy: "Keep the column that is meant.")
    }
  }
}
