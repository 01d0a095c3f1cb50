extension Dialect {
  /// So many records say what a file's lines end with; own choice.
  private static let recordsAsked = 100

  /// The same with what the file's lines end with: CR alone if more of the first records end with it than with a line
  /// feed, whatever stands inside quotes.
  ///
  /// - Parameter start: where the first record begins.
  func learningLineEnd(of text: ByteWindow, from start: Int = 0) -> Dialect {
    var learnt = self
    let rest = text.slice(min(start, text.count)..<text.count)
    var scanner = RecordScanner(rest, dialect: self, cells: CellTable())
    var (returns, feeds) = (0, 0)
    for _ in 0..<Self.recordsAsked {
      // The last record may have no end; then the next would begin behind the text.
      guard scanner.next() != nil, scanner.recordStart <= rest.count else { break }
      switch rest[scanner.recordStart - 1] {
      case 0x0A: feeds += 1
      case 0x0D: returns += 1
      default: break
      }
    }
    learnt.endsLinesWithReturns = returns > feeds
    return learnt
  }
}
