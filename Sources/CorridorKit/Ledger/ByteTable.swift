/// Distinct byte strings, each numbered in the order in which it first came.
///
/// An open-addressing table on a seeded hash: ids are chosen by those who are looked for, so the seed is
/// random in every run and no result depends on it. Bytes lie end to end in one arena.
struct ByteTable: Sendable {
  private(set) var arena: [UInt8] = []
  /// Where each string begins; one more than there are strings.
  private(set) var starts: [Int] = [0]
  private var hashes: [UInt64] = []
  /// Number plus one; 0 is empty.
  private var slots: [UInt32]
  private var mask: Int
  private let seed: UInt64

  init(minimumCapacity: Int = 64) {
    var size = 128
    while size < minimumCapacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
    seed = UInt64.random(in: .min ... .max)
  }

  var count: Int { hashes.count }

  /// Bytes of memory that it takes, about.
  var byteSize: Int {
    arena.capacity + 8 * (starts.capacity + hashes.capacity) + 4 * slots.count
  }

  /// The string of a number, as a range of the arena.
  func range(_ number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }

  func bytes(_ number: Int) -> ArraySlice<UInt8> { arena[range(number)] }

  /// The number of `window` followed by `suffix`, which is given one if it is new.
  mutating func number(of window: ByteWindow, suffix: UInt8) -> UInt32 {
    let hash = hash(window, suffix)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { break }
      let number = Int(entry) - 1
      if hashes[number] == hash, equals(number, window, suffix) { return UInt32(number) }
      slot = (slot + 1) & mask
    }
    return append(window, suffix, hash, at: slot)
  }

  private mutating func append(
    _ window: ByteWindow, _ suffix: UInt8, _ hash: UInt64, at slot: Int
  ) -> UInt32 {
    let number = UInt32(hashes.count)
    hashes.append(hash)
    unsafe window.withPointer { pointer in
      unsafe arena.append(contentsOf: UnsafeBufferPointer(start: pointer, count: window.count))
    }
    arena.append(suffix)
    starts.append(arena.count)
    slots[slot] = number + 1
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    let size = slots.count * 2
    mask = size - 1
    slots = [UInt32](repeating: 0, count: size)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number) + 1
    }
  }

  private func equals(_ number: Int, _ window: ByteWindow, _ suffix: UInt8) -> Bool {
    let start = starts[number]
    let length = starts[number + 1] - start
    guard length == window.count + 1, arena[start + length - 1] == suffix else { return false }
    // Both ranges lie within their buffers: the arena's by `starts`, the window's by its count.
    return unsafe arena.withUnsafeBytes { arena in
      unsafe window.withPointer { pointer in
        unsafe compareBytes(arena.baseAddress, offset: start, pointer, window.count)
      } ?? true
    }
  }

  /// Multiply and fold eight bytes at a time, after the mum hash (Vladimir Makarov, 2016).
  private func hash(_ window: ByteWindow, _ suffix: UInt8) -> UInt64 {
    var state = seed ^ (UInt64(window.count) << 8 | UInt64(suffix))
    unsafe window.withPointer { pointer in
      let raw = unsafe UnsafeRawPointer(pointer)
      var index = 0
      while index + 8 <= window.count {
        let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        state = fold(state ^ word, 0x9e37_79b9_7f4a_7c15)
        index += 8
      }
      var tail: UInt64 = 0
      while index < window.count {
        tail = tail << 8 | UInt64(unsafe pointer[index])
        index += 1
      }
      state = fold(state ^ tail, 0xd6e8_feb8_6659_fd93)
    }
    return fold(state, 0xa076_1d64_78bd_642f)
  }

  @inline(__always)
  private func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}

/// Whether `count` bytes are equal. Both pointers hold that many; nil stands for no bytes.
@unsafe
private func compareBytes(
  _ base: UnsafeRawPointer?, offset: Int, _ other: UnsafePointer<UInt8>, _ count: Int
) -> Bool {
  guard let base = unsafe base else { return count == 0 }
  let raw = unsafe UnsafeRawPointer(other)
  var index = 0
  while index + 8 <= count {
    let a = unsafe base.loadUnaligned(fromByteOffset: offset + index, as: UInt64.self)
    let b = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    if a != b { return false }
    index += 8
  }
  while index < count {
    let a = unsafe base.load(fromByteOffset: offset + index, as: UInt8.self)
    if unsafe a != raw.load(fromByteOffset: index, as: UInt8.self) { return false }
    index += 1
  }
  return true
}
