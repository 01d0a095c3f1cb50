import ByteKernels

/// The loops over blocks of 64 bytes, as the rest of the reader calls them.
///
/// The classic first stage of fast CSV and JSON readers: Langdale and Lemire (2019), "Parsing gigabytes of
/// JSON per second", VLDB Journal 28(6). Swift has no movemask, so the loops are C.
enum BlockLoops {
  /// Bytes of one block.
  static let size = 64

  /// Line feeds, also inside quotes; a CR without one behind it only where the file's lines end so.
  static func lineEnds(in bytes: ByteWindow, countingReturns: Bool) -> Int {
    unsafe bytes.withPointer { unsafe Int(bk_count_lines($0, bytes.count, countingReturns)) } ?? 0
  }

  /// Goes on looking for the ends of records until the end of `bytes` or an irregular record.
  static func cut(_ bytes: ByteWindow, isFinal: Bool, dialect: Dialect, _ cut: inout BKCut) {
    var state = cut
    _ = unsafe bytes.withPointer { start in
      unsafe bk_cut(
        start, bytes.count, BKDialect(dialect), isFinal, Dialect.longestRecord, &state)
    }
    cut = state
  }
}

extension BKDialect {
  init(_ dialect: Dialect) {
    self.init(
      separator: dialect.separator, quote: dialect.quote ?? 0, quotes: dialect.quote != nil)
  }
}

extension BKCut {
  /// From the beginning of a record.
  init(at start: Int) {
    self.init(
      start: start, next: start,
      state: BKQuoteState(inside: 0, after_edge: 1, after_closing: 0), irregular: false)
  }
}
