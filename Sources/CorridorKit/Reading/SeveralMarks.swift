/// Separators of two or three bytes: `||`, `~#`, `|~|`.
enum SeveralMarks {
  /// What stands between cells that one byte does not separate; empty if nothing does.
  ///
  /// Own choice: the commonest run of two or three marks, if four of five runs of its bytes are that run or, around empty
  /// cells, repeat it, the first line's all, and no fewer runs than lines.
  static func separator(in text: ByteWindow) -> [UInt8] {
    var counts: [[UInt8]: Int] = [:]
    var lines = 1
    forEachRun(in: text, of: marks) { run, _ in
      counts[run, default: 0] += 1
    } line: {
      lines += 1
    }
    let found = counts.filter { (2...3).contains($0.key.count) }.max { one, other in
      one.value == other.value
        ? other.key.lexicographicallyPrecedes(one.key) : one.value < other.value
    }
    guard let separator = found?.key, let count = found?.value, count >= lines - 1, count > 1 else {
      return []
    }
    var fitting = 0
    var others = 0
    var isFirstLine = true
    forEachRun(in: text, of: Marks(separator)) { run, isOnFirstLine in
      let repeats =
        run.count.isMultiple(of: separator.count)
        && run.indices.allSatisfy { run[$0] == separator[$0 % separator.count] }
      if repeats { fitting += 1 } else { others += 1 }
      if !repeats, isOnFirstLine { isFirstLine = false }
    } line: {
    }
    return isFirstLine && fitting >= others * 4 ? separator : []
  }

  /// Marks of which such separators are made: none that stands within numbers, dates, quotes or prose.
  private static let marks = Marks("|;~^#@$&*+\t".utf8)

  /// A set of bytes below 128, a bit each: asked for every byte of a text.
  private struct Marks {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ bytes: some Sequence<UInt8>) {
      for byte in bytes where byte < 0x80 {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
      }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
      byte < 0x80 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }
  }

  private static func forEachRun(
    in text: ByteWindow, of marks: Marks, _ body: ([UInt8], Bool) -> Void, line: () -> Void
  ) {
    var run: [UInt8] = []
    var isFirstLine = true
    for index in 0..<text.count {
      let byte = text[index]
      if marks.contains(byte) {
        run.append(byte)
        continue
      }
      if !run.isEmpty {
        body(run, isFirstLine)
        run.removeAll(keepingCapacity: true)
      }
      if byte == 0x0A || (byte == 0x0D && (index + 1 >= text.count || text[index + 1] != 0x0A)) {
        line()
        if index > 0 { isFirstLine = false }
      }
    }
    if !run.isEmpty { body(run, isFirstLine) }
  }
}
