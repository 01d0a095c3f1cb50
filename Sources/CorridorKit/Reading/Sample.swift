/// The first records of a file, copied, to learn from before anything is decoded.
struct Sample {
  struct Row {
    let cells: [[UInt8]]
    /// Where the record begins and ends in the file's text.
    let extent: Range<Int>
    /// From 1.
    let line: Int

    /// Whether every cell is empty or blank.
    var isBlank: Bool { cells.allSatisfy { $0.allSatisfy { $0 <= 0x20 } } }
  }

  /// The records, blank ones left out.
  let rows: [Row]
  let blankLines: Int

  /// - Parameter isWhole: whether `text` is all of the file; else its last record may be cut and is left out.
  init(_ text: ByteWindow, isWhole: Bool, dialect: Dialect, limit: Int = 1_000) {
    var rows: [Row] = []
    blankLines = Self.forEachRecord(in: text, isWhole: isWhole, dialect: dialect, limit: limit) {
      record, line in
      var copies: [[UInt8]] = []
      for index in 0..<record.cellCount { copies.append(record.cell(index).bytes) }
      rows.append(Row(cells: copies, extent: record.extent, line: line()))
    }
    self.rows = rows
  }

  /// Hands out the first records that are neither blank nor comments, each with a way to ask for its line, and
  /// returns how many blank ones stood between them.
  @discardableResult
  static func forEachRecord(
    in text: ByteWindow, isWhole: Bool, dialect: Dialect, limit: Int,
    _ body: (Record, () -> Int) -> Void
  ) -> Int {
    let cells = CellTable()
    var scanner = RecordScanner(text, dialect: dialect, cells: cells)
    var counter = LineCounter()
    var taken = 0
    var blankLines = 0
    while taken < limit, let record = scanner.next() {
      if !isWhole, scanner.recordStart >= text.count { break }
      if record.isBlank {
        blankLines += 1
        continue
      }
      if let comment = dialect.comment, text[record.extent.lowerBound] == comment { continue }
      taken += 1
      body(record) { 1 + counter.lines(before: record.extent.lowerBound, in: text) }
    }
    return blankLines
  }
}

extension [UInt8] {
  /// Calls `body` with a window on the bytes.
  func withWindow<R>(_ body: (ByteWindow) -> R) -> R {
    unsafe withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return body(.empty) }
      return body(unsafe ByteWindow(base: base, count: buffer.count))
    }
  }
}
