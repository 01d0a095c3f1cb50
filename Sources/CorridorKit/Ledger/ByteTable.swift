/// Distinct byte strings, each numbered in the order in which it first came.
///
/// An open-addressing table on a seeded hash: ids are chosen by those who are looked for, so the seed is
/// random in every run and no result depends on it. A slot carries half of its hash, so that other strings are told
/// apart without a look at their bytes.
struct ByteTable: Sendable {
  private(set) var strings = ByteList()
  private var hashes: [UInt64] = []
  /// The upper half of the hash above the number plus one; 0 is empty.
  private var slots: [UInt64]
  private var mask: Int
  /// The hashes and texts of strings that wait to be looked up.
  private var waiting: [UInt64] = []
  private var texts = ByteList()
  private let seed: UInt64

  init(minimumCapacity: Int = 64) {
    var size = 128
    while size < minimumCapacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    seed = UInt64.random(in: .min ... .max)
  }

  var count: Int { hashes.count }

  var isSettled: Bool { waiting.isEmpty }

  /// Bytes of memory that it takes, about.
  var byteSize: Int {
    strings.byteSize + 8 * (hashes.capacity + slots.count)
  }

  /// The number of `window` followed by `suffix`, which is given one if it is new.
  mutating func number(of window: ByteWindow, suffix: UInt8) -> UInt32 {
    number(of: window, suffix: suffix, hash: hash(window, suffix))
  }

  /// Keeps a string to be looked up by ``settle(_:)``, and lets memory fetch the place where it should stand.
  ///
  /// A table of many strings does not fit into the cache: looked up one by one, each waits three times for memory.
  mutating func queue(_ window: ByteWindow, suffix: UInt8) {
    let hash = hash(window, suffix)
    waiting.append(hash)
    texts.append(window, suffix: suffix)
    slots.fetch(Int(truncatingIfNeeded: hash) & mask)
  }

  /// Looks up what waits, in the order in which it came, and hands each place in that order and number to `body`.
  mutating func settle(_ body: (Int, UInt32) -> Void) {
    for hash in waiting {
      if let number = likely(hash) { strings.fetchRange(number) }
    }
    for hash in waiting {
      if let number = likely(hash) { strings.fetchBytes(number) }
    }
    // Taken out while they are read, so that nobody else holds them.
    var queue = ByteList()
    swap(&queue, &texts)
    queue.arena.withWindow { bytes in
      for place in waiting.indices {
        let range = queue.range(place)
        let text = bytes.slice(range.lowerBound..<range.upperBound - 1)
        let suffix = bytes[range.upperBound - 1]
        body(place, number(of: text, suffix: suffix, hash: waiting[place]))
      }
    }
    queue.removeAll()
    swap(&queue, &texts)
    waiting.removeAll(keepingCapacity: true)
  }

  /// Whose string probably has this hash.
  @inline(__always)
  private func likely(_ hash: UInt64) -> Int? {
    let entry = slots[Int(truncatingIfNeeded: hash) & mask]
    guard entry != 0, (entry ^ hash) >> 32 == 0 else { return nil }
    return Int(UInt32(truncatingIfNeeded: entry)) - 1
  }

  private mutating func number(
    of window: ByteWindow, suffix: UInt8, hash: UInt64
  ) -> UInt32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { break }
      if (entry ^ hash) >> 32 == 0 {
        let number = UInt32(truncatingIfNeeded: entry) - 1
        if equals(Int(number), window, suffix) { return number }
      }
      slot = (slot + 1) & mask
    }
    return append(window, suffix, hash, at: slot)
  }

  private mutating func append(
    _ window: ByteWindow, _ suffix: UInt8, _ hash: UInt64, at slot: Int
  ) -> UInt32 {
    let number = UInt32(hashes.count)
    hashes.append(hash)
    strings.append(window, suffix: suffix)
    slots[slot] = Self.entry(hash, number)
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  @inline(__always)
  private static func entry(_ hash: UInt64, _ number: UInt32) -> UInt64 {
    (hash >> 32) << 32 | UInt64(number + 1)
  }

  private mutating func grow() {
    let size = slots.count * 2
    mask = size - 1
    slots = [UInt64](repeating: 0, count: size)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Self.entry(hash, UInt32(number))
    }
  }

  private func equals(_ number: Int, _ window: ByteWindow, _ suffix: UInt8) -> Bool {
    let range = strings.range(number)
    guard range.count == window.count + 1, strings.arena[range.upperBound - 1] == suffix else {
      return false
    }
    // Both ranges lie within their buffers: the arena's as the list says, the window's by its count.
    return unsafe strings.arena.withUnsafeBytes { arena in
      unsafe window.withPointer { pointer in
        unsafe compareBytes(arena.baseAddress, offset: range.lowerBound, pointer, window.count)
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
