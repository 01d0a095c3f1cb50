/// Prints a file's tables as plain CSV: header first, then the records, cell text unchanged.
///
/// UTF-8, commas, RFC 4180 quoting, LF. Ragged rows stay as they are; several header lines are joined by a
/// blank per column; a header is never invented.
public struct RecordsPrinter: Sendable {
  /// Which of a file's tables are printed.
  public enum Selection: Equatable, Sendable {
    /// From 1, in the order of the file.
    case table(Int)
    /// One after the other, with a blank line between.
    case all
  }

  /// What was printed and what was left out.
  public struct Summary: Equatable, Sendable {
    /// Rows of the first table, without its header.
    public var rows = 0
    public var tables = 0
    public var skipped = SkippedLines()
    /// Records longer than is read. Part of one would look like one.
    public var tooLong = 0
    /// Lines with bytes that are no UTF-8, which came out as U+FFFD.
    public var replaced = 0

    /// Words for standard error; nil if nothing was left out.
    public var words: String? {
      var parts: [String] = []
      func count(_ number: Int, _ what: String) {
        if number > 0 { parts.append("\(number) \(what)\(number == 1 ? "" : "s")") }
      }
      count(skipped.titles, "title line")
      count(skipped.comments, "comment line")
      count(skipped.blank, "blank line")
      count(skipped.totals, "total line")
      count(skipped.footers, "footer line")
      count(max(0, tables - 1), "further table")
      if tooLong > 0 {
        parts.append(
          "\(tooLong) record\(tooLong == 1 ? "" : "s") of more than \(Dialect.longestRecord) bytes")
      }
      return parts.isEmpty ? nil : "left out: " + parts.joined(separator: ", ")
    }

    /// Words on what was changed; nil if nothing was.
    public var replacement: String? {
      guard replaced > 0 else { return nil }
      return
        "\(replaced) line\(replaced == 1 ? "" : "s") with bytes that are no UTF-8: these are U+FFFD now"
        + " (--encoding says what they are)"
    }
  }

  private let path: String
  private let options: ReadingOptions
  private let selection: Selection

  public init(
    path: String, options: ReadingOptions = ReadingOptions(), selection: Selection = .table(1)
  ) {
    self.path = path
    self.options = options
    self.selection = selection
  }

  /// Reads the file and hands pieces of the output to `write`, which says whether to go on.
  @discardableResult
  public func print(to write: ([UInt8]) -> Bool) throws(SourceError) -> Summary {
    let input = try InputFile.open(path)
    input.tell(options.progress)
    input.longestUnpacked = options.longestUnpacked
    let opening = try TextOpening(input, options: options)
    let dialect = opening.dialect.dialect
    let sample = Sample(opening.text.window, isWhole: opening.isWhole, dialect: dialect)
    if sample.rows.isEmpty, !opening.isWhole,
      let tooLong = ExportUnderstanding.firstRecordTooLong(
        opening.text.window, dialect, name: input.name)
    {
      throw tooLong
    }
    let shape = TableShape(sample, headerLine: options.headerLine)
    var walker = TableWalker(shape, sample: sample)
    let source = TextSource(
      input, head: opening.head, encoding: opening.encoding, digests: false,
      readSize: options.readSize)
    let splitter = RecordSplitter(source, dialect: dialect, chunkSize: options.chunkSize)
    var output = RecordsOutput(selection)
    let buffer = ChunkBuffer(capacity: 1 << 20)
    let cells = CellTable()
    let firstRow = shape.firstRowStart(in: sample)
    var (comments, tooLong) = (0, 0)
    while let chunk = try splitter.next(into: buffer) {
      let rows = walker.rows
      defer { options.progress?.add(rows: walker.rows - rows, rejected: 0) }
      var scanner = RecordScanner(buffer.window, dialect: dialect, cells: cells)
      while let record = scanner.next() {
        let offset = chunk.textOffset + record.extent.lowerBound
        if let comment = dialect.comment, record.raw.first == comment {
          comments += 1
          continue
        }
        if record.isTooLong || chunk.isTooLong {
          tooLong += 1
          continue
        }
        walker.take(record, at: offset, isTitle: offset < firstRow) { output.take($0, $1) }
      }
      if !output.flush(write, atLeast: 1 << 16) {
        return summary(walker, comments, tooLong, output)
      }
    }
    walker.finish { output.take($0, $1) }
    _ = output.flush(write, atLeast: 1)
    return summary(walker, comments, tooLong, output)
  }

  private func summary(
    _ walker: TableWalker, _ comments: Int, _ tooLong: Int, _ output: RecordsOutput
  ) -> Summary {
    var skipped = walker.skipped
    skipped.comments = comments
    return Summary(
      rows: walker.rows, tables: walker.tables, skipped: skipped, tooLong: tooLong,
      replaced: output.replaced)
  }
}

/// Gathers the lines of the tables that were asked for.
private struct RecordsOutput {
  private let selection: RecordsPrinter.Selection
  private var bytes: [UInt8] = []
  private(set) var replaced = 0

  init(_ selection: RecordsPrinter.Selection) {
    self.selection = selection
  }

  mutating func take(_ role: TableWalker.Role, _ line: [UInt8]) {
    switch (role, selection) {
    case (.header(let table), .all):
      if table > 1 { bytes.append(0x0A) }
      append(line)
    case (.row, .all): append(line)
    case (.header(let table), .table(let wanted)), (.row(let table), .table(let wanted)):
      if table == wanted { append(line) }
    }
  }

  private mutating func append(_ line: [UInt8]) {
    if line.withWindow({ EncodingDetector.isUTF8($0) }) {
      bytes += line
    } else {
      replaced += 1
      bytes += Array(String(decoding: line, as: UTF8.self).utf8)
    }
  }

  /// Hands out what was gathered once it is long enough; false if no more is wanted.
  mutating func flush(_ write: ([UInt8]) -> Bool, atLeast least: Int) -> Bool {
    guard bytes.count >= least else { return true }
    defer { bytes.removeAll(keepingCapacity: true) }
    return write(bytes)
  }
}
