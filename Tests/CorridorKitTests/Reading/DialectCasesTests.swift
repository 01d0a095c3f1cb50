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

  @Test("a blank that the user or a columns file states is the separator, even between words")
  func blanks() throws {
    let words = Array("alpha beta\ngamma delta\n".utf8)
    var given = ReadingOptions()
    given.separator = 0x20
    let found = words.withWindow { DialectDetector($0, isWhole: true, options: given).detect() }
    #expect(found.dialect.separator == 0x20)
    let text =
      "transaction_id timestamp payer_id payer_country payee_id payee_country amount currency\n"
      + "T1 2025-03-13 a,b,c,d,e,f,g,h,i,j AU B PH 5,00 AUD\n"
    var stated = ReadingOptions()
    let file = #"{"files": [{"match": "*", "dialect": {"separator": " "}}]}"#
    stated.columns = try ColumnsFile(parsing: Array(file.utf8), name: "c")
    for options in [given, stated] {
      #expect(try read(text, options: options).taken.map(\.payer) == ["a,b,c,d,e,f,g,h,i,j"])
    }
  }

  @Test("to score only what may be the best finds the dialect that scoring all finds")
  func promising() throws {
    for item in try Self.cases() {
      let bytes = item.bytes
      let found = [true, false].map { certain in
        bytes.withWindow { text in
          DialectDetector(text, isWhole: true, options: ReadingOptions())
            .detect(needsCertainty: certain).dialect
        }
      }
      #expect(found[0] == found[1], "\(item.name)")
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
