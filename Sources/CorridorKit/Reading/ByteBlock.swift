/// 64 bytes, asked at once where a byte stands.
///
/// The classic first stage of fast CSV and JSON readers: Langdale and Lemire (2019), "Parsing gigabytes of
/// JSON per second", VLDB Journal 28(6). Swift has no movemask; comparing, replacing with ones and a
/// gathering multiplication give the same 64 bits.
struct ByteBlock {
  static let size = 64

  private let a: SIMD16<UInt8>
  private let b: SIMD16<UInt8>
  private let c: SIMD16<UInt8>
  private let d: SIMD16<UInt8>

  /// - Parameter pointer: points to at least 64 initialised bytes.
  @unsafe @inline(__always)
  init(loading pointer: UnsafePointer<UInt8>) {
    let raw = unsafe UnsafeRawPointer(pointer)
    a = unsafe raw.loadUnaligned(fromByteOffset: 0, as: SIMD16<UInt8>.self)
    b = unsafe raw.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self)
    c = unsafe raw.loadUnaligned(fromByteOffset: 32, as: SIMD16<UInt8>.self)
    d = unsafe raw.loadUnaligned(fromByteOffset: 48, as: SIMD16<UInt8>.self)
  }

  /// One bit a byte, the lowest for the first: set where the byte equals `byte`.
  @inline(__always)
  func mask(of byte: UInt8) -> UInt64 {
    Self.bits(a, byte) | Self.bits(b, byte) << 16 | Self.bits(c, byte) << 32
      | Self.bits(d, byte) << 48
  }

  /// One bit a byte: set where the byte is above 127, so not ASCII.
  @inline(__always)
  var nonASCII: Bool {
    let all = a | b | c | d
    let words = unsafe unsafeBitCast(all, to: SIMD2<UInt64>.self)
    return (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
  }

  @inline(__always)
  private static func bits(_ bytes: SIMD16<UInt8>, _ byte: UInt8) -> UInt64 {
    let ones = SIMD16<UInt8>(repeating: 0)
      .replacing(with: SIMD16<UInt8>(repeating: 1), where: bytes .== byte)
    let words = unsafe unsafeBitCast(ones, to: SIMD2<UInt64>.self)
    // Multiplied one by one: many processors have no multiplication of 64-bit lanes.
    let gather: UInt64 = 0x0102_0408_1020_4080
    return (words[0] &* gather) >> 56 | ((words[1] &* gather) >> 56) << 8
  }
}

extension UInt64 {
  /// Bit n is the exclusive or of bits 0 to n: after quotes, which bytes stand inside them.
  @inline(__always)
  var prefixXor: UInt64 {
    var x = self
    x ^= x << 1
    x ^= x << 2
    x ^= x << 4
    x ^= x << 8
    x ^= x << 16
    x ^= x << 32
    return x
  }
}
