/// Byte strings one after the other in one arena.
struct ByteList: Sendable {
  private(set) var arena: [UInt8] = []
  /// Where each begins; one more than there are.
  private(set) var starts = [0]

  var count: Int { starts.count - 1 }

  /// Bytes of memory that it takes, about.
  var byteSize: Int { arena.capacity + MemoryLayout<Int>.stride * starts.capacity }

  /// The same without room that is not used.
  var usedBytes: Int { arena.count + MemoryLayout<Int>.stride * starts.count }

  func range(_ number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }

  subscript(number: Int) -> ArraySlice<UInt8> { arena[range(number)] }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    arena.append(contentsOf: bytes)
    starts.append(arena.count)
  }

  mutating func append(_ window: ByteWindow) {
    appendBytes(window)
    starts.append(arena.count)
  }

  /// Appends `window` followed by `suffix` as one string.
  mutating func append(_ window: ByteWindow, suffix: UInt8) {
    appendBytes(window)
    arena.append(suffix)
    starts.append(arena.count)
  }

  private mutating func appendBytes(_ window: ByteWindow) {
    unsafe window.withPointer { pointer in
      unsafe arena.append(contentsOf: UnsafeBufferPointer(start: pointer, count: window.count))
    }
  }

  /// Appends all strings of another list.
  mutating func append(_ other: ByteList) {
    let offset = arena.count
    arena.append(contentsOf: other.arena)
    starts.reserveCapacity(starts.count + other.count)
    for start in other.starts.dropFirst() { starts.append(start + offset) }
  }

  /// Lets memory fetch where a string stands, which ``fetchBytes(_:)`` has to know.
  @inline(__always)
  func fetchRange(_ number: Int) { starts.fetch(number) }

  /// Lets memory fetch a string's first bytes.
  @inline(__always)
  func fetchBytes(_ number: Int) { arena.fetch(starts[number]) }

  /// Makes room for so many bytes and strings.
  mutating func reserve(_ bytes: Int, _ strings: Int) {
    arena.reserveCapacity(bytes)
    starts.reserveCapacity(strings + 1)
  }

  /// Lets `body` append the bytes of the next string to the arena.
  mutating func append<E: Error>(_ body: (inout [UInt8]) throws(E) -> Void) throws(E) {
    try body(&arena)
    starts.append(arena.count)
  }

  mutating func removeAll() {
    arena.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
  }
}
