/// Walks the records of a chunk that begins and ends with whole records.
///
/// Well-formed quoting is read 64 bytes at a time, for all records up to an irregular one at once: bit masks
/// of separators, line ends and quotes, the prefix exclusive or of the quotes for what stands inside them.
/// Every quote is checked to be structural (an opening one after an edge or a quote, a closing one before an
/// edge or a quote); the record of one that is not goes to ``LenientRecord``, and the scan resumes behind
/// it. Both give a well-formed record the same meaning, so nothing depends on which of them read it.
struct RecordScanner {
  private let bytes: ByteWindow
  private let dialect: Dialect
  private let cells: CellTable

  /// Where the next record begins.
  private(set) var recordStart = 0
  private var indexed = CellTable.Indexed()
  private var isIndexed = false
  /// The next of the indexed records.
  private var row = 0

  /// - Parameter cells: reused for every record.
  init(_ bytes: ByteWindow, dialect: Dialect, cells: CellTable) {
    self.bytes = bytes
    self.dialect = dialect
    self.cells = cells
  }

  /// The next record; nil after the last.
  @inline(__always)
  mutating func next() -> Record? {
    guard recordStart < bytes.count else { return nil }
    if cells.scratch.count > 0 { cells.scratch.removeAll() }
    guard dialect.isPlain else { return nextLeniently() }
    if row >= indexed.rows {
      if !isIndexed { index() }
      // None before an irregular one.
      if row >= indexed.rows { return nextLeniently() }
    }
    let (start, position) = cells.select(row: row)
    row += 1
    if position - start > Dialect.longestRecord { return nextLeniently() }
    var end = position
    if end > start, position < bytes.count, bytes[position] == 0x0A, bytes[end - 1] == 0x0D {
      end -= 1
      cells.shortenRecord()
    }
    recordStart = position + 1
    return Record(chunk: bytes, extent: start..<end, cells: cells, quote: dialect.quote)
  }

  /// Passes over records that `sieve` knows to be out of scope, up to one that it does not.
  @inline(__always)
  mutating func pass(_ sieve: borrowing ScopeSieve) -> ScopeSieve.Passed {
    if row >= indexed.rows {
      guard recordStart < bytes.count, dialect.isPlain, !isIndexed else {
        return ScopeSieve.Passed()
      }
      index()
    }
    let passed = cells.pass(sieve, bytes, rows: row..<indexed.rows)
    guard passed.rows > 0 else { return passed }
    row += passed.rows
    recordStart = passed.end + 1
    return passed
  }

  private mutating func index() {
    indexed = cells.index(bytes, from: recordStart, dialect: dialect)
    isIndexed = true
    row = 0
  }

  @inline(never)
  private mutating func nextLeniently() -> Record? {
    let start = recordStart
    let lenient = LenientRecord(in: bytes, at: start, isFinal: true, dialect: dialect)
    let extent: Range<Int>
    var isTooLong = false
    switch lenient.read(into: cells) {
    case .record(let contentEnd, let next):
      isTooLong = contentEnd - start > Dialect.longestRecord
      extent = start..<(isTooLong ? start + Dialect.longestRecord : contentEnd)
      recordStart = next
    case .needsMore, .tooLong, .unclosed:
      var end = min(bytes.count, start + Dialect.longestRecord)
      extent = start..<end
      isTooLong = true
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      recordStart = min(bytes.count, end + 1)
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { recordStart += 1 }
    }
    // What stands behind the record is indexed afresh from where it ended.
    indexed = CellTable.Indexed()
    isIndexed = false
    row = 0
    var record = Record(chunk: bytes, extent: extent, cells: cells, quote: dialect.quote)
    record.isTooLong = isTooLong
    return record
  }
}
