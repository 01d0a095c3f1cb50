/// CRC-32C (Castagnoli), the checksum of every part of a ledger file: it finds accidents, not forgery.
///
/// Polynomial 0x1EDC6F41, reflected, as in RFC 3720, section 12.1 and appendix B.4; eight bytes a step by tables.
enum Checksum {
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var state = UInt32.max
    var index = bytes.startIndex
    while index + 8 <= bytes.endIndex {
      let low =
        state
        ^ (UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
          | UInt32(bytes[index + 3]) << 24)
      state =
        entry(7, low) ^ entry(6, low >> 8) ^ entry(5, low >> 16) ^ entry(4, low >> 24)
        ^ entry(3, UInt32(bytes[index + 4])) ^ entry(2, UInt32(bytes[index + 5]))
        ^ entry(1, UInt32(bytes[index + 6])) ^ entry(0, UInt32(bytes[index + 7]))
      index += 8
    }
    while index < bytes.endIndex {
      state = entry(0, state ^ UInt32(bytes[index])) ^ state >> 8
      index += 1
    }
    return ~state
  }

  @inline(__always)
  private static func entry(_ table: Int, _ value: UInt32) -> UInt32 {
    tables[table << 8 | Int(value & 0xFF)]
  }

  /// The remainder of every byte, followed by none to seven zero bytes.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var rest = UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0x82F6_3B78 : rest >> 1 }
      tables[byte] = rest
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = before >> 8 ^ tables[Int(before & 0xFF)]
    }
    return tables
  }()
}
