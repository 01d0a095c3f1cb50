/// The first records of a file, copied, to learn from before anything is decoded.
///
/// All cells stand in one buffer: a copy of its own for each took longer than all that is learnt from it.
struct Sample {
  typealias Cell = ArraySlice<UInt8>

  struct Row {
    let cells: Cells
    /// Where the record begins and ends in the file's text.
    let extent: Range<Int>
    /// From 1.
    let line: Int

    /// Whether every cell is empty or blank.
    var isBlank: Bool { cells.allSatisfy { $0.allSatisfy { $0 <= 0x20 } } }
  }

  /// The cells of one record.
  struct Cells: RandomAccessCollection {
    fileprivate let copies: Copies
    /// The number of the record's first cell among all, and how many it has.
    fileprivate let first: Int
    let count: Int

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> Cell {
      precondition(index >= 0 && index < count, "a cell outside its record")
      let number = first + index
      return copies.bytes[(number == 0 ? 0 : copies.ends[number - 1])..<copies.ends[number]]
    }
  }

  /// The cells of all records, one behind the other, and where each ends.
  fileprivate final class Copies: Sendable {
    let bytes: [UInt8]
    let ends: [Int]

    init(_ bytes: [UInt8], ends: [Int]) {
      self.bytes = bytes
      self.ends = ends
    }
  }

  /// The records, blank ones left out.
  let rows: [Row]
  let blankLines: Int

  /// - Parameter isWhole: whether `text` is all of the file; else its last record may be cut and is left out.
  init(_ text: ByteWindow, isWhole: Bool, dialect: Dialect, limit: Int = 1_000) {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    var found: [(firstCell: Int, extent: Range<Int>, line: Int)] = []
    blankLines = Self.forEachRecord(in: text, isWhole: isWhole, dialect: dialect, limit: limit) {
      record, line in
      found.append((ends.count, record.extent, line()))
      for index in 0..<record.cellCount {
        record.cell(index).unguarded.append(to: &bytes)
        ends.append(bytes.count)
      }
    }
    let copies = Copies(bytes, ends: ends)
    rows = found.indices.map { index in
      let next = index + 1 < found.count ? found[index + 1].firstCell : ends.count
      let first = found[index].firstCell
      return Row(
        cells: Cells(copies: copies, first: first, count: next - first),
        extent: found[index].extent, line: found[index].line)
    }
  }

  /// Hands out the first records that are neither blank nor comments, each with a way to ask for its line, and
  /// returns how many blank ones stood between them.
  ///
  /// - Parameter cells: reused where many dialects are tried on one text.
  @discardableResult
  static func forEachRecord(
    in text: ByteWindow, isWhole: Bool, dialect: Dialect, limit: Int,
    cells: CellTable = CellTable(), _ body: (Record, () -> Int) -> Void
  ) -> Int {
    var scanner = RecordScanner(text, dialect: dialect, cells: cells)
    var counter = LineCounter(dialect)
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
  func withWindow<R>(_ body: (ByteWindow) -> R) -> R { self[...].withWindow(body) }
}

extension ArraySlice<UInt8> {
  /// Calls `body` with a window on the bytes.
  func withWindow<R>(_ body: (ByteWindow) -> R) -> R {
    unsafe withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return body(.empty) }
      return body(unsafe ByteWindow(base: base, count: buffer.count))
    }
  }
}
