/// What one block says to those after it about quotes.
struct QuoteState {
  /// All ones if the block ended inside quotes.
  var inside: UInt64 = 0
  /// Whether the last byte was an edge of a cell or a quote, so that an opening quote may follow.
  var afterEdge: UInt64 = 1
  /// Whether the last byte was a closing quote, so that an edge or a quote must follow.
  var afterClosing: UInt64 = 0

  var isInside: Bool { inside != 0 }
}

/// The structure of one block of 64 bytes, as bit masks.
struct BlockMasks {
  /// Separators and line ends outside quotes, before the first irregular quote.
  let structural: UInt64
  /// Every line end, also inside quotes: the line feed of CR LF, a CR alone, a line feed alone.
  let lineEnds: UInt64
  /// Whether a quote stands where well-formed quoting has none; `structural` ends before it.
  let hasIrregularQuote: Bool

  @inline(__always)
  init(_ bytes: ByteWindow, at start: Int, dialect: Dialect, state: inout QuoteState) {
    let block = bytes.block(at: start)
    let left = bytes.count - start
    let beyond: UInt64 = left >= 64 ? 0 : ~UInt64(0) << UInt64(left)
    let separators = block.mask(of: dialect.separator) & ~beyond
    lineEnds = Self.lineEnds(block, bytes, at: start) & ~beyond
    let edges = separators | lineEnds
    guard let quote = dialect.quote else {
      structural = edges
      hasIrregularQuote = false
      return
    }
    let quotes = block.mask(of: quote) & ~beyond
    if quotes | state.inside | state.afterClosing == 0 {
      structural = edges
      hasIrregularQuote = false
      state.afterEdge = edges >> 63
      return
    }
    // A CR before a line feed is no line end of its own, but an edge all the same.
    let allEdges = separators | lineEnds | (block.mask(of: 0x0D) & ~beyond)
    let irregular = Self.irregularQuotes(
      quotes, edges: allEdges, beyond: beyond, state: &state)
    let inside = irregular.inside
    let regular: UInt64 =
      irregular.mask == 0 ? ~0 : (irregular.mask & (~irregular.mask &+ 1)) &- 1
    structural = edges & ~inside & regular
    hasIrregularQuote = irregular.mask != 0
  }

  /// Line ends of a block: line feeds, and CR without one behind it.
  @inline(__always)
  static func lineEnds(_ block: ByteBlock, _ bytes: ByteWindow, at start: Int) -> UInt64 {
    let feeds = block.mask(of: 0x0A)
    let returns = block.mask(of: 0x0D)
    guard returns != 0 else { return feeds }
    let after = start + ByteBlock.size
    let nextIsFeed: UInt64 = after < bytes.count && bytes[after] == 0x0A ? 1 : 0
    return feeds | returns & ~(feeds >> 1 | nextIsFeed << 63)
  }

  /// Quotes that are not structural, and which bytes stand inside quotes; carries the state on.
  @inline(__always)
  static func irregularQuotes(
    _ quotes: UInt64, edges: UInt64, beyond: UInt64, state: inout QuoteState
  ) -> (mask: UInt64, inside: UInt64) {
    let inside = quotes.prefixXor ^ state.inside
    let opening = quotes & inside
    let closing = quotes & ~inside
    let allowed = edges | quotes | beyond
    // Bit 0 stands for the byte after a closing quote that ended the block before.
    var irregular = opening & ~(allowed << 1 | state.afterEdge)
    irregular |= closing & ~(allowed >> 1 | 1 << 63)
    irregular |= state.afterClosing & ~allowed
    state.inside = UInt64(bitPattern: Int64(bitPattern: inside) >> 63)
    state.afterEdge = allowed >> 63
    state.afterClosing = closing >> 63
    return (irregular, inside)
  }
}
