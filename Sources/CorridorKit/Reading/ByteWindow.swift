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

  /// Without blanks (space, tab, no-break space) and line ends at either end. Other controls are text: an
  /// id that begins with one is another id.
  @inline(__always)
  var trimmed: ByteWindow {
    if count > 0, self[0] > 0x20, self[count - 1] > 0x20, self[0] != 0xC2, self[count - 1] != 0xA0 {
      return self
    }
    return trimmedSlowly
  }

  @inline(never)
  private var trimmedSlowly: ByteWindow {
    var low = 0
    var high = count
    while low < high {
      if Self.isBlank(self[low]) {
        low += 1
      } else if low + 1 < high, self[low] == 0xC2, self[low + 1] == 0xA0 {
        low += 2
      } else {
        break
      }
    }
    while high > low {
      if Self.isBlank(self[high - 1]) {
        high -= 1
      } else if high - 2 >= low, self[high - 2] == 0xC2, self[high - 1] == 0xA0 {
        high -= 2
      } else {
        break
      }
    }
    return slice(low..<high)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
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
