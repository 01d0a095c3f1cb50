import Testing

@testable import CorridorKit

@Suite("checksum")
struct ChecksumTests {
  @Test("CRC-32C gives the values of RFC 3720, appendix B.4, and of the catalogue")
  func published() {
    #expect(Checksum.of([UInt8](repeating: 0, count: 32)[...]) == 0x8A91_36AA)
    #expect(Checksum.of([UInt8](repeating: 0xFF, count: 32)[...]) == 0x62A8_AB43)
    #expect(Checksum.of(Array(0..<32)[...]) == 0x46DD_794E)
    #expect(Checksum.of(Array("123456789".utf8)[...]) == 0xE306_9283)
  }

  @Test("numbers come back as they were written, at every width", arguments: 0..<64)
  func numbers(bit: Int) throws {
    let value = UInt64(1) << UInt64(bit)
    var wire = WireWriter()
    for number in [value, value - 1, .max] { wire.number(number) }
    for number in [Int64(bitPattern: value), -Int64(bitPattern: value - 1), .min] {
      wire.signed(number)
    }
    var reader = WireReader(wire.bytes[...])
    for number in [value, value - 1, .max] { #expect(try reader.number() == number) }
    for number in [Int64(bitPattern: value), -Int64(bitPattern: value - 1), .min] {
      #expect(try reader.signed() == number)
    }
    #expect(reader.isAtEnd)
  }

  @Test("a number that is cut or longer than 64 bits is refused")
  func malformed() {
    for bytes in [[0x80], [UInt8](repeating: 0xFF, count: 10), [UInt8](repeating: 0x80, count: 12)]
    {
      #expect(throws: WireFault.malformed) {
        var reader = WireReader(bytes[...])
        _ = try reader.number()
      }
    }
  }
}
