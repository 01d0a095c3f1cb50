import Testing

@testable import CorridorKit

@Suite("two reports compared by the byte")
struct ReportComparisonTests {
  private static func difference(
    _ stated: String, _ computed: String
  ) throws -> ReportComparison.Difference {
    var comparison = ReportComparison(stated: Array("{\n\(stated)\n}\n".utf8))
    comparison.take(Array("{\n\(computed)\n}\n".utf8))
    let difference = comparison.finish()
    return try #require(difference)
  }

  @Test(
    "lines that differ at their end are cut at the same place, and differ where they are shown",
    arguments: [87, 88, 89, 90, 200])
  func end(length: Int) throws {
    let line = String(String(repeating: "0123456789", count: 30).prefix(length))
    let shorter = String(line.dropLast())
    for other in [line + "x", shorter + "x", shorter] {
      let found = try Self.difference(line, other)
      #expect(found.line == 2)
      #expect(found.stated != found.computed)
      #expect(found.stated.hasPrefix("…") == found.computed.hasPrefix("…"))
      let common = zip(found.stated, found.computed).prefix { $0 == $1 }.count
      #expect(common >= 40)
      #expect(common >= found.stated.count - 1)
      #expect(max(found.stated.count, found.computed.count) <= 88)
    }
  }

  @Test("what follows the difference is shown as far as there is room")
  func following() throws {
    let line = String(repeating: "0123456789", count: 30)
    let found = try Self.difference("\(line)a tail", "\(line)b tail")
    #expect(found.stated.hasSuffix("9a tail") && found.computed.hasSuffix("9b tail"))
  }

  @Test("letters that look alike and are other bytes are where the lines differ")
  func alike() throws {
    let line = String(repeating: "0123456789", count: 10)
    let found = try Self.difference("\(line)\u{E9} and \(line)", "\(line)e\u{301} and \(line)")
    #expect(found.stated.unicodeScalars.contains("\u{E9}"))
    #expect(found.computed.unicodeScalars.contains("\u{301}"))
  }
}
