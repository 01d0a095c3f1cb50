import ByteKernels

/// Cuts a text into chunks of whole records, so that threads can decode them in any order.
///
/// Serial and exact: one pass over masks of line ends and quotes, at the speed of the cache, knows for every
/// line end whether it ends a record; nothing is guessed about what a chunk begins with.
/// Irregular quoting is decided here by ``LenientRecord`` with all the bytes that follow; a worker that
/// reads the chunk comes to the same records, because a cut is always the end of a record.
final class RecordSplitter {
  /// A run of whole records.
  struct Chunk {
    /// The line of the first record, from 1.
    var firstLine = 1
    /// Where the chunk begins in the input as it was read.
    var byteOffset = 0
    /// Where it begins in the text.
    var textOffset = 0
    /// A single record longer than ``Dialect/longestRecord``, of which only the beginning is here.
    var isTooLong = false
  }

  private let source: TextSource
  private let dialect: Dialect
  private let chunkSize: Int
  private let rest = ChunkBuffer()
  private let ignoredCells = CellTable()
  private var line: Int
  private var byteOffset: Int
  private var textOffset = 0
  private var skipsLine = false
  /// The byte before the one that is skipped next.
  private var skipped: UInt8 = 0

  init(
    _ source: TextSource, dialect: Dialect, chunkSize: Int = 1 << 20
  ) {
    self.source = source
    self.dialect = dialect
    self.chunkSize = max(1, chunkSize)
    line = 1
    byteOffset = source.markLength
  }

  /// Fills `buffer` with the next records; nil after the last.
  func next(into buffer: ChunkBuffer) throws(SourceError) -> Chunk? {
    buffer.removeAll()
    buffer.append(rest.window)
    rest.removeAll()
    if skipsLine { try skipToLineEnd(buffer) }
    var wanted = chunkSize
    while true {
      while buffer.count < wanted, !source.isAtEnd { try source.fill(buffer) }
      guard buffer.count > 0 else { return nil }
      let cut = lastRecordEnd(in: buffer.window, isFinal: source.isAtEnd)
      if cut.end > 0 { return emit(buffer, end: cut.end) }
      if cut.isUnclosed { throw unclosed() }
      if cut.isTooLong {
        var chunk = emit(buffer, end: min(buffer.count, Dialect.longestRecord))
        chunk.isTooLong = true
        skipsLine = true
        skipped = buffer.window[buffer.count - 1]
        return chunk
      }
      // Twice as much, so that a long record is not scanned again for every read.
      wanted = max(buffer.count * 2, buffer.count + chunkSize)
    }
  }

  private func emit(_ buffer: ChunkBuffer, end: Int) -> Chunk {
    rest.append(buffer.window(end..<buffer.count))
    buffer.removeLast(buffer.count - end)
    let chunk = Chunk(firstLine: line, byteOffset: byteOffset, textOffset: textOffset)
    textOffset += buffer.count
    line += BlockLoops.lineEnds(
      in: buffer.window, countingReturns: dialect.endsLinesWithReturns)
    byteOffset += source.encoding.sourceLength(of: buffer.window)
    return chunk
  }

  /// What nobody can decide, so that no line further down is taken for a row that may be text of a cell.
  private func unclosed() -> SourceError {
    SourceError(
      .unusable, input: source.input.name,
      what:
        "a quote opens in a record that is longer than is read, so that it cannot be told where the"
        + " record ends: the quote is a stray one, or lines further down are its cell's",
      place: "line \(line)",
      remedy: "If it is a stray one, --quote none reads all quotes as text; else shorten the cell.")
  }

  /// Drops what is left of a line that was too long.
  private func skipToLineEnd(_ buffer: ChunkBuffer) throws(SourceError) {
    while true {
      let bytes = buffer.window
      var index = 0
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
        // Lines further down may be text of the cell that begins here.
        if bytes[index] == dialect.quote, skipped == dialect.separatorEnd { throw unclosed() }
        skipped = bytes[index]
        index += 1
      }
      let isDecided = index + 1 < bytes.count || source.isAtEnd
      if index < bytes.count, isDecided {
        var end = index + 1
        if bytes[index] == 0x0D, end < bytes.count, bytes[end] == 0x0A { end += 1 }
        if dialect.endsLinesWithReturns || bytes[end - 1] == 0x0A { line += 1 }
        drop(end, of: buffer)
        skipsLine = false
        return
      }
      drop(index, of: buffer)
      guard !source.isAtEnd else { return }
      try source.fill(buffer)
    }
  }

  private func drop(_ count: Int, of buffer: ChunkBuffer) {
    textOffset += count
    byteOffset += source.encoding.sourceLength(of: buffer.window(0..<count))
    let kept = buffer.window(count..<buffer.count).bytes
    buffer.removeAll()
    buffer.append(kept)
  }

  /// Where the last whole record of `bytes` ends; 0 if none does.
  private func lastRecordEnd(
    in bytes: ByteWindow, isFinal: Bool
  ) -> (end: Int, isTooLong: Bool, isUnclosed: Bool) {
    var cut = BKCut(at: 0)
    while true {
      if dialect.isPlain, cut.next < bytes.count {
        BlockLoops.cut(bytes, isFinal: isFinal, dialect: dialect, &cut)
      } else {
        cut.irregular = true
      }
      let start = cut.start
      if dialect.isPlain, !cut.irregular {
        let isInside = cut.state.inside != 0
        let isShort = bytes.count - start <= Dialect.longestRecord
        if isFinal, !isInside {
          return isShort ? (bytes.count, false, false) : (start, start == 0, false)
        }
        if !isFinal, isShort { return (start, false, false) }
      }
      guard start < bytes.count else { return (start, false, false) }
      // Irregular, inside quotes at the end, too long, or a dialect with escapes: read byte by byte.
      switch lenientEnd(bytes, start, isFinal: isFinal) {
      case .record(_, let end): cut = BKCut(at: end)
      case .needsMore: return (start, false, false)
      case .tooLong: return (start, start == 0, false)
      case .unclosed: return (start, false, start == 0)
      }
      if cut.start >= bytes.count { return (cut.start, false, false) }
    }
  }

  private func lenientEnd(
    _ bytes: ByteWindow, _ start: Int, isFinal: Bool
  ) -> LenientRecord.Outcome {
    LenientRecord(in: bytes, at: start, isFinal: isFinal, dialect: dialect).read(into: ignoredCells)
  }
}
