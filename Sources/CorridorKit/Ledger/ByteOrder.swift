/// The order of byte strings, by as many bytes at a time as tell them apart.
///
/// Ids of one export begin alike and use few letters. So each sort first looks which bytes occur at which place:
/// where all strings agree a byte tells nothing, and where ten digits occur it is a number below ten. The places
/// together make one small number a string, whose order is that of the bytes.
enum ByteOrder {
  /// So few strings of a common beginning are compared with each other.
  private static let few = 64

  /// The numbers of all strings of a list in the order of their bytes; equal strings in the order of their numbers.
  static func sorted(_ strings: ByteList) -> [UInt32] {
    // Each string's key above its number.
    var entries = (0..<strings.count).map { UInt64($0) }
    strings.arena.withWindow { bytes in
      // Both views live only during this call, while nobody else touches the arrays.
      unsafe entries.withUnsafeMutableBufferPointer { entries in
        // A list instead of recursion: how far strings agree is up to whoever wrote them.
        var pending = [(range: 0..<entries.count, depth: 0)]
        while let (range, depth) = pending.popLast() {
          unsafe sort(entries, range, bytes, strings, depth: depth) { pending.append(($0, $1)) }
        }
      }
    }
    return entries.map { UInt32(truncatingIfNeeded: $0) }
  }

  /// Sorts strings that agree in their first `depth` bytes, zeros standing for what is beyond an end, by the bytes
  /// from there on that one key holds. Many that agree in these too are handed to `later` with their depth.
  @unsafe
  private static func sort(
    _ entries: UnsafeMutableBufferPointer<UInt64>, _ range: Range<Int>, _ bytes: ByteWindow,
    _ strings: ByteList, depth: Int, later: (Range<Int>, Int) -> Void
  ) {
    guard range.count > few else {
      unsafe compare(entries, range, bytes, strings, depth: depth)
      return
    }
    var alphabet = ByteAlphabet()
    for index in range {
      let number = unsafe Int(UInt32(truncatingIfNeeded: entries[index]))
      alphabet.observe(bytes, strings.range(number).dropFirst(depth))
    }
    let isEnd = alphabet.longest == 0
    if !isEnd { alphabet.finish() }
    for index in range {
      let number = unsafe entries[index] & 0xFFFF_FFFF
      let string = strings.range(Int(number))
      // All have ended: what is left to tell them apart are zeros at their ends.
      let key =
        isEnd
        ? UInt32(clamping: string.count)
        : alphabet.key(bytes, string.dropFirst(depth))
      unsafe entries[index] = UInt64(key) << 32 | number
    }
    unsafe RadixSort.sort(entries, range) { $0 >> 32 }
    guard !isEnd else { return }
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, unsafe entries[end] >> 32 == entries[start] >> 32 { end += 1 }
      if end - start > few {
        later(start..<end, depth + alphabet.places)
      } else if end - start > 1 {
        unsafe compare(entries, start..<end, bytes, strings, depth: depth + alphabet.places)
      }
      start = end
    }
  }

  /// Sorts few strings that agree in their first `depth` bytes by comparing them.
  @unsafe
  private static func compare(
    _ entries: UnsafeMutableBufferPointer<UInt64>, _ range: Range<Int>, _ bytes: ByteWindow,
    _ strings: ByteList, depth: Int
  ) {
    for place in range.dropFirst() {
      let entry = unsafe entries[place]
      let number = UInt32(truncatingIfNeeded: entry)
      let string = strings.range(Int(number))
      var free = place
      while free > range.lowerBound {
        let before = unsafe UInt32(truncatingIfNeeded: entries[free - 1])
        let other = strings.range(Int(before))
        guard precedes(string, other, bytes, from: depth) ?? (number < before) else { break }
        unsafe entries[free] = entries[free - 1]
        free -= 1
      }
      unsafe entries[free] = entry
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

/// Which bytes occur at each of some places of many strings, and the key that they make.
private struct ByteAlphabet {
  private static let mostPlaces = 24

  /// Four words of 64 bits a place: whether each byte occurs there.
  private var seen = [UInt64](repeating: 0, count: 4 * mostPlaces)
  /// What each byte adds to the key, by place.
  private var values: [UInt32] = []
  /// Bytes of the longest string.
  private(set) var longest = 0
  /// How many places the key holds.
  private(set) var places = 0

  /// - Parameter string: within `bytes`; zeros stand for what is beyond its end.
  mutating func observe(_ bytes: ByteWindow, _ string: Range<Int>) {
    longest = max(longest, string.count)
    let shown = min(string.count, Self.mostPlaces)
    for place in 0..<shown {
      let byte = bytes[string.lowerBound + place]
      seen[place << 2 | Int(byte >> 6)] |= 1 << UInt64(byte & 63)
    }
    if shown < Self.mostPlaces { ends |= 1 << UInt32(shown) }
  }

  /// At which places strings have ended.
  private var ends: UInt32 = 0

  /// Decides how many places fit into a key of 32 bits: at least four.
  mutating func finish() {
    var hasEnded = false
    var sizes: [UInt64] = []
    var product: UInt64 = 1
    for place in 0..<min(longest, Self.mostPlaces) {
      hasEnded = hasEnded || ends >> UInt32(place) & 1 == 1
      if hasEnded { seen[place << 2] |= 1 }
      let size = seen[place << 2..<(place + 1) << 2].reduce(UInt64(0)) {
        $0 + UInt64($1.nonzeroBitCount)
      }
      guard product * size <= 1 << 32 else { break }
      product *= size
      sizes.append(size)
    }
    places = sizes.count
    values = [UInt32](repeating: 0, count: places << 8)
    var weight = product
    for place in 0..<places {
      weight /= sizes[place]
      var rank: UInt64 = 0
      for byte in 0..<256 where seen[place << 2 | byte >> 6] >> UInt64(byte & 63) & 1 == 1 {
        values[place << 8 | byte] = UInt32(truncatingIfNeeded: rank * weight)
        rank += 1
      }
    }
  }

  /// The key of a string that was observed. What is beyond its end is the least byte there is: it adds nothing.
  @inline(__always)
  func key(_ bytes: ByteWindow, _ string: Range<Int>) -> UInt32 {
    var key: UInt32 = 0
    for place in 0..<min(string.count, places) {
      key &+= values[place << 8 | Int(bytes[string.lowerBound + place])]
    }
    return key
  }
}
