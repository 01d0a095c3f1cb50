import FoundationEssentials
import Testing

@testable import CorridorKit

@Suite("Compressed inputs")
struct CompressedInputTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
  /// `printf 'T1,...\n' | gzip -n`: the header above and one payment.
  private static func packed() throws -> [UInt8] {
    let text = header + "T1,2025-03-01,P,AU,B,PH,10.00,AUD\n"
    // A stored block of RFC 1951 inside RFC 1952, with its CRC-32 and length.
    let bytes = Array(text.utf8)
    var result: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1]
    let count = UInt16(bytes.count)
    for word in [count, ~count] { result += [UInt8(word & 255), UInt8(word >> 8)] }
    result += bytes
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    for word in [~crc, UInt32(bytes.count)] {
      result += [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: word >> $0) }
    }
    return result
  }

  @Test("gzip is unpacked through the installed tool")
  func gzip() throws {
    let result = try read(try Self.packed())
    #expect(result.taken.map(\.transaction) == ["T1"])
  }

  @Test("a file that was cut short is an error that says so")
  func cut() throws {
    let bytes = try Array(Self.packed().dropLast(12))
    #expect {
      try read(bytes)
    } throws: { error in
      (error as? SourceError)?.what == "the gzip file is damaged or cut short"
    }
  }

  @Test(
    "a file that is no CSV is named as what it is",
    arguments: [
      ("%PDF-1.7 and so on", "PDF"), ("PK\u{3}\u{4}abc", "workbook"), ("", "empty"),
      ("<?xml version='1.0'?><a/>", "XML"),
    ])
  func foreign(text: String, word: String) throws {
    #expect {
      try read(text)
    } throws: { error in
      (error as? SourceError)?.what.contains(word) == true
    }
  }

  @Test("bytes that are no text of any kind are named as such, a table without the columns is not")
  func noText() throws {
    var stream = RandomStream(seed: 4)
    let bytes = (0..<3_000).map { _ in UInt8(truncatingIfNeeded: stream.next()) }
    for (bytes, word) in [(bytes, "no text"), (Array("a,b\n1,2\n".utf8), "needed columns")] {
      #expect {
        try read(bytes)
      } throws: { error in
        (error as? SourceError)?.what.contains(word) == true
      }
    }
  }
}
