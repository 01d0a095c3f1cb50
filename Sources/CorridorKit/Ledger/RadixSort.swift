/// Sorts by whole numbers, byte by byte from the lowest, without comparing: linear, and stable.
///
/// Bytes in which all keys agree cost nothing, so short keys are sorted in few passes.
enum RadixSort {
  /// So few elements are sorted by comparing.
  private static let few = 48

  /// Sorts `elements` by rising `key`; equal keys keep their order.
  static func sort<Element: BitwiseCopyable>(
    _ elements: inout [Element], by key: (Element) -> UInt64
  ) {
    let all = 0..<elements.count
    unsafe elements.withUnsafeMutableBufferPointer { unsafe sort($0, all, by: key) }
  }

  /// Sorts the elements of a range alone.
  ///
  /// - Parameter range: within `elements`.
  @unsafe
  static func sort<Element: BitwiseCopyable>(
    _ elements: UnsafeMutableBufferPointer<Element>, _ range: Range<Int>,
    by key: (Element) -> UInt64
  ) {
    let part = unsafe UnsafeMutableBufferPointer(rebasing: elements[range])
    guard range.count > few else {
      for place in 0..<part.count {
        let element = unsafe part[place]
        let value = key(element)
        var free = place
        while free > 0, unsafe key(part[free - 1]) > value {
          unsafe part[free] = part[free - 1]
          free -= 1
        }
        unsafe part[free] = element
      }
      return
    }
    var counts = [Int](repeating: 0, count: 8 * 256)
    for index in 0..<range.count {
      let value = unsafe key(part[index])
      for digit in 0..<8 {
        counts[digit << 8 | Int(value >> UInt64(8 * digit) & 0xFF)] += 1
      }
    }
    let scratch = UnsafeMutableBufferPointer<Element>.allocate(capacity: range.count)
    defer { unsafe scratch.deallocate() }
    var (from, to) = unsafe (part, scratch)
    for digit in 0..<8 {
      let shift = UInt64(8 * digit)
      let first = unsafe Int(key(from[0]) >> shift & 0xFF)
      if counts[digit << 8 | first] == range.count { continue }
      var place = 0
      for bucket in digit << 8..<(digit + 1) << 8 {
        let count = counts[bucket]
        counts[bucket] = place
        place += count
      }
      // Places run through 0..<count once: each bucket's from its own start.
      for index in 0..<range.count {
        let element = unsafe from[index]
        let bucket = digit << 8 | Int(key(element) >> shift & 0xFF)
        unsafe to.initializeElement(at: counts[bucket], to: element)
        counts[bucket] += 1
      }
      unsafe swap(&from, &to)
    }
    if unsafe from.baseAddress != part.baseAddress {
      _ = unsafe part.update(fromContentsOf: from)
    }
  }
}
