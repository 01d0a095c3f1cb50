/// The order of byte strings, by eight bytes at a time.
enum ByteOrder {
  private struct Entry: BitwiseCopyable {
    /// Eight bytes of the string, the first in the highest byte; zeros beyond its end.
    var word: UInt64
    var number: UInt32
  }

  /// So few strings of a common beginning are compared with each other.
  private static let few = 24

  /// The numbers of all strings of a list in the order of their bytes; equal strings in the order of their numbers.
  static func sorted(_ strings: ByteList) -> [UInt32] {
    var entries = (0..<strings.count).map { Entry(word: 0, number: UInt32($0)) }
    strings.arena.withWindow { bytes in
      // Both views live only during this call, while nobody else touches the arrays.
      unsafe entries.withUnsafeMutableBufferPointer { entries in
        // A list instead of recursion: how far strings agree is up to whoever wrote them.
        var pending = [(range: 0..<entries.count, depth: 0)]
        while let (range, depth) = pending.popLast() {
          unsafe sort(entries, range, bytes, strings, depth: depth) {
            pending.append(($0, depth + 8))
          }
        }
      }
    }
    return entries.map(\.number)
  }

  /// Sorts strings that agree in their first `depth` bytes, zeros standing for what is beyond an end, by their next
  /// eight bytes. Many that agree in these too are handed to `later`.
  @unsafe
  private static func sort(
    _ entries: UnsafeMutableBufferPointer<Entry>, _ range: Range<Int>, _ bytes: ByteWindow,
    _ strings: ByteList, depth: Int, later: (Range<Int>) -> Void
  ) {
    var longest = 0
    for index in range {
      let string = unsafe strings.range(Int(entries[index].number))
      longest = max(longest, string.count)
      unsafe entries[index].word = bytes.word(string.dropFirst(depth))
    }
    guard longest > depth else {
      // All have ended: what is left to tell them apart are zeros at their ends.
      unsafe RadixSort.sort(entries, range) { UInt64(strings.range(Int($0.number)).count) }
      return
    }
    unsafe RadixSort.sort(entries, range) { $0.word }
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, unsafe entries[end].word == entries[start].word { end += 1 }
      if end - start > few {
        later(start..<end)
      } else if end - start > 1 {
        var part = unsafe UnsafeMutableBufferPointer(rebasing: entries[start..<end])
        unsafe part.sort { a, b in
          let (first, second) = (strings.range(Int(a.number)), strings.range(Int(b.number)))
          return precedes(first, second, bytes, from: depth + 8) ?? (a.number < b.number)
        }
      }
      start = end
    }
  }

  /// Whether one string comes before another from which it does not differ before `depth`; nil if both are equal.
  private static func precedes(
    _ a: Range<Int>, _ b: Range<Int>, _ bytes: ByteWindow, from depth: Int
  ) -> Bool? {
    var depth = depth
    while depth < a.count, depth < b.count {
      let (x, y) = (bytes.word(a.dropFirst(depth)), bytes.word(b.dropFirst(depth)))
      if x != y { return x < y }
      depth += 8
    }
    return a.count == b.count ? nil : a.count < b.count
  }
}
