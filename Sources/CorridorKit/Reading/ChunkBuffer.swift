/// Bytes on the heap that one thread at a time fills and reads, kept and reused.
///
/// Safe by construction: it owns its memory, every write is checked against the capacity, and there are
/// always ``BlockLoops/size`` initialised bytes beyond `count`, so that whole blocks can be loaded.
/// A window of it is valid until the next call that appends, removes or reserves.
@safe
final class ChunkBuffer {
  private var base: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 4096) {
    self.capacity = max(capacity, 64)
    let total = self.capacity + BlockLoops.size
    unsafe base = UnsafeMutablePointer<UInt8>.allocate(capacity: total)
    unsafe base.initialize(repeating: 0, count: total)
  }

  deinit { unsafe base.deallocate() }

  var window: ByteWindow { unsafe ByteWindow(base: UnsafePointer(base), count: count) }

  /// The bytes of `range`, clamped to what is filled.
  @inline(__always)
  func window(_ range: Range<Int>) -> ByteWindow {
    let clamped = range.clamped(to: 0..<count)
    return unsafe ByteWindow(base: UnsafePointer(base) + clamped.lowerBound, count: clamped.count)
  }

  func removeAll() { count = 0 }

  func removeLast(_ dropped: Int) { count = max(0, count - dropped) }

  /// Makes room for `wanted` bytes in all.
  func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = max(wanted, capacity * 2)
    let total = larger + BlockLoops.size
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: total)
    unsafe moved.initialize(repeating: 0, count: total)
    unsafe moved.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = moved
    capacity = larger
  }

  @inline(__always)
  func append(_ byte: UInt8) {
    if count == capacity { reserve(count + 1) }
    unsafe base[count] = byte
    count += 1
  }

  /// - Precondition: `bytes` is no window of this buffer.
  func append(_ bytes: ByteWindow) {
    reserve(count + bytes.count)
    let at = count
    _ = unsafe bytes.withPointer { source in
      unsafe (base + at).update(from: source, count: bytes.count)
    }
    count += bytes.count
  }

  func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Lets `body` write at the end: it is given the place and the room there, and returns what it used.
  func appendUsing<E: Error>(
    room: Int, _ body: (UnsafeMutableRawPointer, Int) throws(E) -> Int
  ) throws(E) -> Int {
    reserve(count + room)
    let used = unsafe try body(UnsafeMutableRawPointer(base + count), room)
    precondition(used >= 0 && used <= room, "more bytes were written than there was room for")
    count += used
    return used
  }
}
