import ByteKernels

/// 64 bytes, asked at once where a byte stands.
///
/// The classic first stage of fast CSV and JSON readers: Langdale and Lemire (2019), "Parsing gigabytes of
/// JSON per second", VLDB Journal 28(6). Swift has no movemask, so the comparison is C, compiled into here.
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

  @inline(__always)
  private static func bits(_ bytes: SIMD16<UInt8>, _ byte: UInt8) -> UInt64 {
    bk_mask16(bytes, byte)
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
