import ByteKernels

/// SHA-256, for the digests by which reports name their inputs and their policy.
///
/// Source: FIPS 180-4, sections 4.1.2, 5.1.1 and 6.2. The platform offers none on Linux without a package.
/// By the processor's SHA instructions where it has them, else in Swift, with the same digests.
package struct SHA256: Sendable {
  private var state: SIMD8<UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  /// Whether the processor's own instructions are left out, as on processors that have none.
  private let isPortable: Bool

  package init(isPortable: Bool = false) {
    self.isPortable = isPortable
    pending.reserveCapacity(64)
  }

  /// The digest of `bytes` at once.
  package static func digest(of bytes: some Sequence<UInt8>) -> [UInt8] {
    var hash = SHA256()
    hash.update(Array(bytes))
    return hash.finish()
  }

  /// Digest bytes as lower-case hexadecimal.
  package static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The 32 bytes of a digest in lower-case hexadecimal; nil for any other text.
  static func bytes(hexadecimal text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: 64, by: 2) {
      guard let high = digit(digits[place]), let low = digit(digits[place + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  package mutating func update(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe update($0) }
  }

  /// Takes more bytes. Reads only within the buffer.
  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    length &+= UInt64(bytes.count)
    var index = 0
    if !pending.isEmpty {
      let taken = min(64 - pending.count, bytes.count)
      for offset in 0..<taken { unsafe pending.append(bytes[offset]) }
      index = taken
      guard pending.count == 64 else { return }
      unsafe pending.withUnsafeBufferPointer { block in
        guard let base = block.baseAddress else { return }
        unsafe compress(base)
      }
      pending.removeAll(keepingCapacity: true)
    }
    if let base = bytes.baseAddress {
      let blocks = (bytes.count - index) / 64
      if blocks > 0, !isPortable, unsafe compressAtOnce(base + index, blocks) {
        index += blocks * 64
      }
      while index + 64 <= bytes.count {
        unsafe compress(base + index)
        index += 64
      }
    }
    while index < bytes.count {
      unsafe pending.append(bytes[index])
      index += 1
    }
  }

  /// The 32 bytes of the digest. The hash is used up.
  package mutating func finish() -> [UInt8] {
    let bits = length &* 8
    var tail: [UInt8] = [0x80]
    while (pending.count + tail.count) % 64 != 56 { tail.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    update(tail)
    return (0..<8).flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: state[word] >> UInt32($0)) }
    }
  }

  /// Whole blocks by the processor's instructions; false, and nothing done, where it has none.
  ///
  /// `bytes` points to 64 readable bytes a block.
  private mutating func compressAtOnce(_ bytes: UnsafePointer<UInt8>, _ blocks: Int) -> Bool {
    var words = state
    let isDone = unsafe withUnsafeMutableBytes(of: &words) { words in
      let constants = Self.constants
      return unsafe constants.span.withUnsafeBufferPointer { constants in
        guard let state = unsafe words.baseAddress?.assumingMemoryBound(to: UInt32.self),
          let first = constants.baseAddress
        else { return false }
        return unsafe bk_sha256(state, first, bytes, blocks)
      }
    }
    if isDone { state = words }
    return isDone
  }

  /// One block. `block` points to 64 readable bytes.
  private mutating func compress(_ block: UnsafePointer<UInt8>) {
    var schedule = InlineArray<64, UInt32>(repeating: 0)
    for t in 0..<16 {
      let word = unsafe UnsafeRawPointer(block).loadUnaligned(
        fromByteOffset: t * 4, as: UInt32.self)
      schedule[t] = UInt32(bigEndian: word)
    }
    for t in 16..<64 {
      let w15 = schedule[t - 15]
      let w2 = schedule[t - 2]
      let s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >> 3)
      let s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >> 10)
      schedule[t] = schedule[t - 16] &+ s0 &+ schedule[t - 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let choice = (e & f) ^ (~e & g)
      let t1 = h &+ s1 &+ choice &+ Self.constants[t] &+ schedule[t]
      let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      h = g
      g = f
      f = e
      e = d &+ t1
      d = c
      c = b
      b = a
      a = t1 &+ s0 &+ majority
    }
    state = state &+ SIMD8(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
