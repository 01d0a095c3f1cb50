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
  private(set) var rows: [Row] = []
  private(set) var blankLines = 0

  /// - Parameter isWhole: whether `text` is all of the file; else its last record may be cut and is left out.
  init(_ text: ByteWindow, isWhole: Bool, dialect: Dialect, limit: Int = 1_000) {
    let cells = CellTable()
    var scanner = RecordScanner(text, dialect: dialect, cells: cells)
    var counter = LineCounter()
    while rows.count < limit, let record = scanner.next() {
      if !isWhole, scanner.recordStart >= text.count { break }
      if record.isBlank {
        blankLines += 1
        continue
      }
      if let comment = dialect.comment, text[record.extent.lowerBound] == comment { continue }
      var copies: [[UInt8]] = []
      for index in 0..<record.cellCount { copies.append(record.cell(index).bytes) }
      rows.append(
        Row(
          cells: copies, extent: record.extent,
          line: 1 + counter.lines(before: record.extent.lowerBound, in: text)))
    }
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
