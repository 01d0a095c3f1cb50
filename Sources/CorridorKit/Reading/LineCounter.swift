/// Counts lines of a chunk up to a place, going forward, when somebody asks.
///
/// Only payments in scope and rejected rows need their line, so counting is left to them: one more pass
/// over masks, skipped where nobody asks.
struct LineCounter {
  private var counted = 0
  private var lines = 0

  /// How many lines end before `offset`, which must not fall from call to call.
  mutating func lines(before offset: Int, in bytes: ByteWindow) -> Int {
    if offset > counted {
      lines += Self.lineEnds(in: bytes.slice(counted..<offset))
      counted = offset
    }
    return lines
  }

  /// Line feeds, and CR without one behind it, also inside quotes.
  static func lineEnds(in bytes: ByteWindow) -> Int {
    var count = 0
    var start = 0
    while start < bytes.count {
      let block = bytes.block(at: start)
      count += BlockMasks.lineEnds(block, bytes, at: start).nonzeroBitCount
      start += ByteBlock.size
    }
    return count
  }
}
