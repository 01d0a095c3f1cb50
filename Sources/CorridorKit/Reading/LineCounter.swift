/// Counts lines of a chunk up to a place, going forward, when somebody asks.
///
/// Only payments in scope and rejected rows need their line, so counting is left to them.
struct LineCounter {
  private var counted = 0
  private var lines = 0

  /// How many lines end before `offset`, which must not fall from call to call.
  mutating func lines(before offset: Int, in bytes: ByteWindow) -> Int {
    if offset > counted {
      lines += BlockLoops.lineEnds(in: bytes.slice(counted..<offset))
      counted = offset
    }
    return lines
  }
}
