import Testing

@testable import CorridorKit

@Suite("quoting by the letter of RFC 4180")
struct StrictQuotingTests {
  private func holds(_ text: String, _ separator: Character = ",", isWhole: Bool = true) -> Bool {
    Array(text.utf8).withWindow {
      StrictQuoting.holds(
        $0, isWhole: isWhole, separator: separator.asciiValue ?? 0, quote: 0x22)
    }
  }

  @Test(
    "holds where every quote opens, closes or is doubled, and rows are as wide",
    arguments: [
      "a,\"b\"\n1,2\n", "a,\"b\"\n1,2", "\"a\",\"b\"\r\n\"1\"\"\",\"2,\n3\"\r\n",
      "a,\"b\"\n\n1,\"\"\n",
    ])
  func strict(text: String) { #expect(holds(text)) }

  @Test(
    "does not where a quote stands elsewhere, rows differ, or nothing is quoted",
    arguments: [
      "a,b\n1,2\n", "a,\"b\"x\n1,2\n", "a,b\"c\"\n1,2\n", "a,\"b\"\n1\n", "a,\"b\"\n1,\"2\n",
      "a, \"b\"\n1,2\n", "\"a\"\n\"b\"\n", "a,\"b\"\n", "a,\"x\\\"y\"\n1,2\n",
    ])
  func loose(text: String) { #expect(!holds(text)) }

  @Test("where quotes and apostrophes both stand so, what cells look like decides as before")
  func both() throws {
    let text = "'id','note','sum'\n'one','rent','5'\n'two',\"x\",'6'\n'three','gift','7'\n"
    #expect(
      holds(text)
        && Array(text.utf8).withWindow {
          StrictQuoting.holds($0, isWhole: true, separator: 0x2C, quote: 0x27)
        })
    let found = Array(text.utf8).withWindow {
      DialectDetector($0, isWhole: true, options: ReadingOptions()).detect().dialect
    }
    #expect(found.separator == 0x2C && found.quote == 0x27)
  }

  @Test("a text that is cut may end within a cell")
  func cut() {
    #expect(holds("a,\"b\"\n1,\"2\"\n3,\"\"\"4,", isWhole: false))
    #expect(!holds("a,\"b\"\n1,\"2\"\n3,\"\"\"4,"))
  }

  /// Whole tables as they stand in memos: other separators, quotes of every kind, backslashes, payments of nobody.
  private static func memo(_ random: inout TestRandom) -> String {
    let count = Int.random(in: 1...400, using: &random)
    let separator = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
    let end = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
    func table(_ row: (Int) -> [String]) -> String {
      (0..<count).map { row($0).joined(separator: separator) }.joined(separator: end)
    }
    switch Int.random(in: 0..<7, using: &random) {
    case 0:
      return header.replacing(",", with: separator) + end
        + table {
          ["EV\($0)", "2025-02-03T10:00:00Z", "EVIL", "GB", "E", "PH", "9.99", "GBP", "z"]
        }
    case 1: return table { ["\"EV\($0)\"", "\"a\"", "\"b\""] }
    case 2: return table { ["'\($0)'", "'\($0)'", "'x'"] }
    case 3: return "it's \"quoted\" 12\" \\\" x\\"
    case 4: return "# comment" + end + "# comment"
    case 5: return "sep=;" + end + table { ["\($0)", "1,50"] }
    default: return "gift"
    }
  }

  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency,purpose"

  @Test(
    "a legal file gains no row from tables in its memos, whatever separators and quotes these have",
    arguments: 0..<40 as Range<UInt64>)
  func memos(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let count = Int.random(in: 4...40, using: &random)
    var text = Self.header + "\n"
    for index in 0..<count {
      let memo = Self.memo(&random)
      let mustQuote = memo.contains { ",\"\n\r".contains($0) } || memo.contains("\r\n")
      let cell = mustQuote ? "\"\(memo.replacing("\"", with: "\"\""))\"" : memo
      text += "T\(index),2025-01-05T10:00:00Z,P\(index % 5),GB,Q\(index % 7),PH,12.34,GBP,\(cell)\n"
    }
    let result = try read(text)
    #expect(result.taken.map(\.transaction) == (0..<count).map { "T\($0)" })
    #expect(result.rejected.isEmpty)
  }
}
