/// Counts lines of a chunk up to a place, going forward, when somebody asks.
///
/// Only payments in scope and rejected rows need their line, so counting is left to them.
struct LineCounter {
  /// ``Dialect/endsLinesWithReturns``.
  private let countsReturns: Bool
  private var counted = 0
  private var lines = 0

  init(_ dialect: Dialect) { countsReturns = dialect.endsLinesWithReturns }

  /// How many lines end before `offset`, which must not fall from call to call.
  mutating func lines(before offset: Int, in bytes: ByteWindow) -> Int {
    if offset > counted {
      lines += BlockLoops.lineEnds(
        in: bytes.slice(counted..<offset), countingReturns: countsReturns)
      counted = offset
    }
    return lines
  }
}
