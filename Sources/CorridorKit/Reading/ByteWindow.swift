/// A read-only view of bytes that somebody else owns.
///
/// Safe by contract: made only by the reader over a buffer that outlives the view's use, it is passed down
/// the stack and never stored. Every access is checked against `count`.
@safe
struct ByteWindow {
  private let base: UnsafePointer<UInt8>?
  let count: Int

  static var empty: ByteWindow { ByteWindow() }

  private init() {
    unsafe base = nil
    count = 0
  }

  /// - Parameter base: points to at least `count` initialised bytes, unchanged while the view is used.
  @unsafe
  init(base: UnsafePointer<UInt8>, count: Int) {
    precondition(count >= 0, "a window cannot hold fewer than no bytes")
    unsafe self.base = base
    self.count = count
  }

  var isEmpty: Bool { count == 0 }

  var first: UInt8? { count > 0 ? self[0] : nil }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "index outside the window")
    guard let base = unsafe base else { return 0 }
    return unsafe base[index]
  }

  /// The bytes from `range`, clamped to the window.
  @inline(__always)
  func slice(_ range: Range<Int>) -> ByteWindow {
    let clamped = range.clamped(to: 0..<count)
    guard let base = unsafe base, !clamped.isEmpty else { return .empty }
    return unsafe ByteWindow(base: base + clamped.lowerBound, count: clamped.count)
  }

  /// For kernels that need the pointer: `body` must stay within `count` bytes.
  @unsafe @inline(__always)
  func withPointer<R>(_ body: (UnsafePointer<UInt8>) -> R) -> R? {
    guard let base = unsafe base else { return nil }
    return unsafe body(base)
  }

  /// Whether both hold the same bytes.
  func equals(_ other: ByteWindow) -> Bool {
    guard count == other.count, let base = unsafe base, let others = unsafe other.base else {
      return count == other.count
    }
    let (a, b) = unsafe (UnsafeRawPointer(base), UnsafeRawPointer(others))
    var index = 0
    while index + 8 <= count {
      let (x, y) = unsafe (
        a.loadUnaligned(fromByteOffset: index, as: UInt64.self),
        b.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      )
      if x != y { return false }
      index += 8
    }
    while index < count {
      if unsafe base[index] != others[index] { return false }
      index += 1
    }
    return true
  }

  /// The first eight bytes of `range` as a number, the first in the highest byte; zeros beyond its end.
  ///
  /// - Parameter range: within the window.
  @inline(__always)
  func word(_ range: Range<Int>) -> UInt64 {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the window")
    guard let base = unsafe base, !range.isEmpty else { return 0 }
    if range.lowerBound + 8 <= count {
      let raw = unsafe UnsafeRawPointer(base)
      let word = unsafe raw.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
      let missing = max(0, 8 - range.count)
      return UInt64(bigEndian: word) & ~(1 << UInt64(8 * missing) - 1)
    }
    var word: UInt64 = 0
    for index in range.prefix(8) { word = unsafe word << 8 | UInt64(base[index]) }
    return word << UInt64(8 * max(0, 8 - range.count))
  }

  /// Without blanks (space, tab, no-break and thin spaces), line ends and marks that show nothing (zero-width space, byte
  /// order mark, writing direction, the last also as a pair around all) at either end. Other controls are text: an id that begins with one is another id.
  @inline(__always)
  var trimmed: ByteWindow {
    if count > 0, self[0] > 0x20, self[0] < 0x80, self[count - 1] > 0x20, self[count - 1] < 0x80 {
      return self
    }
    return trimmedSlowly
  }

  @inline(never)
  private var trimmedSlowly: ByteWindow {
    var low = 0
    var high = count
    while true {
      while low < high {
        let length = blank(at: low, before: high)
        guard length > 0 else { break }
        low += length
      }
      while high > low {
        let length = (1...3).first { high - $0 >= low && blank(at: high - $0, before: high) == $0 }
        guard let length else { break }
        high -= length
      }
      // A telephone number copied from a list of contacts stands between marks of its direction.
      guard high - low >= 6, opensDirection(low), closesDirection(high - 3) else { break }
      low += 3
      high -= 3
    }
    return slice(low..<high)
  }

  /// How many bytes from a place on are a blank, a line end or a mark that shows nothing; 0 if none is.
  private func blank(at start: Int, before end: Int) -> Int {
    let byte = self[start]
    if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { return 1 }
    if byte == 0xC2 { return start + 1 < end && self[start + 1] == 0xA0 ? 2 : 0 }
    guard byte == 0xE2 || byte == 0xEF, start + 2 < end else { return 0 }
    // U+2000 to U+200F, U+202F, U+2060 and U+FEFF.
    switch (byte, self[start + 1], self[start + 2]) {
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }

  /// U+202A, U+202B, U+202D, U+202E and U+2066 to U+2068.
  private func opensDirection(_ start: Int) -> Bool {
    switch (self[start], self[start + 1], self[start + 2]) {
    case (0xE2, 0x80, 0xAA...0xAB), (0xE2, 0x80, 0xAD...0xAE), (0xE2, 0x81, 0xA6...0xA8): true
    default: false
    }
  }

  /// U+202C and U+2069.
  private func closesDirection(_ start: Int) -> Bool {
    switch (self[start], self[start + 1], self[start + 2]) {
    case (0xE2, 0x80, 0xAC), (0xE2, 0x81, 0xA9): true
    default: false
    }
  }

  /// Without what keeps a spreadsheet from taking a text for a number: `="00123"`, `'00123`.
  ///
  /// An apostrophe is one before a digit or a sign alone: `'t Hart` is a name.
  @inline(__always)
  var unguarded: ByteWindow {
    guard count > 1, self[0] == 0x3D || self[0] == 0x27 else { return self }
    return unguardedSlowly
  }

  @inline(never)
  private var unguardedSlowly: ByteWindow {
    if self[0] == 0x3D {
      guard count > 2, self[1] == 0x22, self[count - 1] == 0x22 else { return self }
      return slice(2..<count - 1).trimmed
    }
    let next = self[1]
    let isGuard =
      next &- 0x30 <= 9 || (count > 2 && [0x2B, 0x2D, 0x3D, 0x40].contains(next))
    return isGuard && self[count - 1] != 0x27 ? slice(1..<count).trimmed : self
  }

  /// A copy of the bytes.
  var bytes: [UInt8] {
    guard let base = unsafe base else { return [] }
    return unsafe [UInt8](UnsafeBufferPointer(start: base, count: count))
  }

  /// Copies the bytes to the end of `list`.
  func append(to list: inout [UInt8]) {
    guard let base = unsafe base else { return }
    unsafe list.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
  }

  /// A copy as text; bytes that are not UTF-8 become U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
