import FoundationEssentials
import Testing

@testable import CorridorKit

/// Messy files as people meet them, each with the separator and quote a person sees: bank statements, logs,
/// lists in cells, decimal commas, titles, stray quotes. Written by hand, not by our own writer.
@Suite("Dialects of real-life files")
struct DialectCasesTests {
  struct Case: Decodable {
    var name: String
    var separator: String
    var quote: String?
    var text: String?
    var base64: String?

    var bytes: [UInt8] {
      if let text { return Array(text.utf8) }
      return Data(base64Encoded: base64 ?? "").map(Array.init) ?? []
    }
  }

  static func cases() throws -> [Case] {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder = folder.deletingLastPathComponent() }
    let data = try Data(contentsOf: folder.appendingPathComponent("Golden/dialect-cases.jsonl"))
    return try data.split(separator: 0x0A).map {
      try JSONDecoder().decode(Case.self, from: Data($0))
    }
  }

  @Test("the separator is found in every case, the quote where one is used")
  func found() throws {
    var right = 0
    let cases = try Self.cases()
    for item in cases {
      let bytes = item.bytes
      let head = ChunkBuffer(capacity: bytes.count + 1)
      bytes.withWindow { head.append($0) }
      let dialect = try TextOpening(
        head, isWhole: true, name: item.name, options: ReadingOptions()
      ).dialect.dialect
      let isRight =
        dialect.separator == item.separator.utf8.first
        && (item.quote == nil || dialect.quote == item.quote?.utf8.first)
      #expect(isRight, "\(item.name): \(dialect)")
      if isRight { right += 1 }
    }
    print("dialects found: \(right) of \(cases.count)")
    #expect(right * 100 >= cases.count * 95)
  }
}
