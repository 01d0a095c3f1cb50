/// Walks the records of a chunk that begins and ends with whole records.
///
/// Well-formed quoting is read 64 bytes at a time: bit masks of separators, line ends and quotes, the
/// prefix exclusive or of the quotes for what stands inside them. Every quote is checked to be structural
/// (an opening one after an edge or a quote, a closing one before an edge or a quote); the record of one
/// that is not goes to ``LenientRecord``, and the scan resumes behind it. Both give a well-formed record
/// the same meaning, so nothing depends on which of them read it.
struct RecordScanner {
  private let bytes: ByteWindow
  private let dialect: Dialect
  private let cells: CellTable

  /// Where the next record begins.
  private(set) var recordStart = 0
  private var cellStart = 0

  private var blockStart = 0
  private var nextBlock = 0
  /// Separators and line ends outside quotes that are not walked yet, up to the first irregular quote.
  private var structural: UInt64 = 0
  private var lineEnds: UInt64 = 0
  private var hasIrregularQuote = false

  private var state = QuoteState()

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
    cells.beginPlain()
    cellStart = recordStart
    while true {
      while structural != 0 {
        let bit = structural.trailingZeroBitCount
        structural &= structural &- 1
        let position = blockStart &+ bit
        if lineEnds >> UInt64(bit) & 1 == 0 {
          cells.append(start: cellStart, end: position)
          cellStart = position &+ 1
        } else {
          return finish(at: position)
        }
      }
      if hasIrregularQuote { return nextLeniently() }
      guard nextBlock < bytes.count else {
        if state.isInside { return nextLeniently() }
        return finish(at: bytes.count)
      }
      loadBlock()
    }
  }

  @inline(__always)
  private mutating func finish(at position: Int) -> Record? {
    if position - recordStart > Dialect.longestRecord { return nextLeniently() }
    var end = position
    if end > recordStart, position < bytes.count, bytes[position] == 0x0A, bytes[end - 1] == 0x0D {
      end -= 1
    }
    cells.append(start: cellStart, end: end)
    let extent = recordStart..<end
    recordStart = position + 1
    return Record(chunk: bytes, extent: extent, cells: cells, quote: dialect.quote)
  }

  @inline(__always)
  private mutating func loadBlock() {
    blockStart = nextBlock
    nextBlock += ByteBlock.size
    let masks = BlockMasks(bytes, at: blockStart, dialect: dialect, state: &state)
    structural = masks.structural
    lineEnds = masks.lineEnds
    hasIrregularQuote = masks.hasIrregularQuote
  }

  @inline(never)
  private mutating func nextLeniently() -> Record? {
    let start = recordStart
    let lenient = LenientRecord(in: bytes, at: start, isFinal: true, dialect: dialect)
    let extent: Range<Int>
    var isTooLong = false
    switch lenient.read(into: cells) {
    case .record(let contentEnd, let next):
      extent = start..<contentEnd
      recordStart = next
    case .needsMore, .tooLong:
      var end = min(bytes.count, start + Dialect.longestRecord)
      extent = start..<end
      isTooLong = true
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      recordStart = min(bytes.count, end + 1)
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { recordStart += 1 }
    }
    // The blocks behind the record are read afresh from where it ended.
    nextBlock = recordStart
    structural = 0
    hasIrregularQuote = false
    state = QuoteState()
    var record = Record(chunk: bytes, extent: extent, cells: cells, quote: dialect.quote)
    record.isTooLong = isTooLong
    return record
  }
}
