/// Cuts a text into chunks of whole records, so that threads can decode them in any order.
///
/// Serial and exact: one pass over masks of line ends and quotes, several times faster than decoding,
/// knows for every line end whether it ends a record; nothing is guessed about what a chunk begins with.
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
  private let rest = ChunkBuffer(capacity: 1 << 16)
  private let ignoredCells = CellTable()
  private var line: Int
  private var byteOffset: Int
  private var textOffset = 0
  private var skipsLine = false

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
      if cut.isTooLong {
        var chunk = emit(buffer, end: min(buffer.count, Dialect.longestRecord))
        chunk.isTooLong = true
        skipsLine = true
        return chunk
      }
      wanted = buffer.count + chunkSize
    }
  }

  private func emit(_ buffer: ChunkBuffer, end: Int) -> Chunk {
    rest.append(buffer.window(end..<buffer.count))
    buffer.removeLast(buffer.count - end)
    let chunk = Chunk(firstLine: line, byteOffset: byteOffset, textOffset: textOffset)
    textOffset += buffer.count
    line += LineCounter.lineEnds(in: buffer.window)
    byteOffset += source.encoding.sourceLength(of: buffer.window)
    return chunk
  }

  /// Drops what is left of a line that was too long.
  private func skipToLineEnd(_ buffer: ChunkBuffer) throws(SourceError) {
    while true {
      let bytes = buffer.window
      var index = 0
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      let isDecided = index + 1 < bytes.count || source.isAtEnd
      if index < bytes.count, isDecided {
        var end = index + 1
        if bytes[index] == 0x0D, end < bytes.count, bytes[end] == 0x0A { end += 1 }
        line += 1
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
  ) -> (end: Int, isTooLong: Bool) {
    var start = 0
    var next = 0
    var state = QuoteState()
    while true {
      guard next < bytes.count, dialect.isPlain else {
        if isFinal, !state.isInside, dialect.isPlain {
          return bytes.count - start > Dialect.longestRecord
            ? (start, start == 0) : (bytes.count, false)
        }
        if !isFinal, dialect.isPlain, bytes.count - start <= Dialect.longestRecord {
          return (start, false)
        }
        guard start < bytes.count else { return (start, false) }
        // Inside quotes, too long, or a dialect with escapes: read it byte by byte.
        switch lenientEnd(bytes, start, isFinal: isFinal) {
        case .record(_, let end): start = end
        case .needsMore: return (start, false)
        case .tooLong: return (start, start == 0)
        }
        next = start
        state = QuoteState()
        if start >= bytes.count { return (start, false) }
        continue
      }
      let masks = BoundaryMasks(bytes, at: next, isFinal: isFinal, dialect: dialect, state: &state)
      var isLenient = masks.hasIrregularQuote
      if masks.recordEnds != 0 {
        let first = next + masks.recordEnds.trailingZeroBitCount
        if first - start > Dialect.longestRecord {
          isLenient = true
        } else {
          start = next + 64 - masks.recordEnds.leadingZeroBitCount
        }
      } else if next - start > Dialect.longestRecord {
        isLenient = true
      }
      next += ByteBlock.size
      guard isLenient else { continue }
      switch lenientEnd(bytes, start, isFinal: isFinal) {
      case .record(_, let end): start = end
      case .needsMore: return (start, false)
      case .tooLong: return (start, start == 0)
      }
      next = start
      state = QuoteState()
    }
  }

  private func lenientEnd(
    _ bytes: ByteWindow, _ start: Int, isFinal: Bool
  ) -> LenientRecord.Outcome {
    LenientRecord(in: bytes, at: start, isFinal: isFinal, dialect: dialect).read(into: ignoredCells)
  }
}

/// Where records end in one block of 64 bytes.
private struct BoundaryMasks {
  let recordEnds: UInt64
  let hasIrregularQuote: Bool

  @inline(__always)
  init(
    _ bytes: ByteWindow, at start: Int, isFinal: Bool, dialect: Dialect, state: inout QuoteState
  ) {
    let block = bytes.block(at: start)
    let left = bytes.count - start
    let beyond: UInt64 = left >= 64 ? 0 : ~UInt64(0) << UInt64(left)
    var ends = BlockMasks.lineEnds(block, bytes, at: start) & ~beyond
    if !isFinal, left <= 64, left > 0, bytes[bytes.count - 1] == 0x0D {
      // Whether a line feed follows the last CR is not read yet.
      ends &= ~(1 << UInt64(left - 1))
    }
    let quotes = dialect.quote.map { block.mask(of: $0) & ~beyond } ?? 0
    if quotes | state.inside | state.afterClosing == 0 {
      recordEnds = ends
      hasIrregularQuote = false
      state.afterEdge = (ends | block.mask(of: dialect.separator)) >> 63
      return
    }
    let edges =
      (block.mask(of: dialect.separator) | block.mask(of: 0x0D) | block.mask(of: 0x0A)) & ~beyond
    let found = BlockMasks.irregularQuotes(quotes, edges: edges, beyond: beyond, state: &state)
    let regular: UInt64 = found.mask == 0 ? ~0 : (found.mask & (~found.mask &+ 1)) &- 1
    recordEnds = ends & ~found.inside & regular
    hasIrregularQuote = found.mask != 0
  }
}
