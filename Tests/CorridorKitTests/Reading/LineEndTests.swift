import Testing

@testable import CorridorKit

@Suite("Lines")
struct LineEndTests {
  private static let columns =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency,note"

  private static func row(_ number: Int, _ note: String = "") -> String {
    "T\(number),2025-03-14,P,AU,B,PH,5.00,AUD,\(note)"
  }

  /// A return within quotes, one within a cell that nothing quotes, and a row that is rejected.
  private static func text(_ end: String) -> String {
    let rows =
      [columns, row(1, "\"a\rb\rc\""), row(2, "\"a\nb\"")] + (3..<60).map { row($0) }
      + ["T60,never,P,AU,B,PH,5.00,AUD,", row(61)]
    return rows.joined(separator: end) + end
  }

  @Test(
    "a line has the number that editors give it: a lone CR counts only where lines end so",
    arguments: [("\n", 62), ("\r\n", 62), ("\r", 64)])
  func numbers(end: String, line: Int) throws {
    for (threads, chunk) in [(1, 1 << 20), (2, 700), (5, 64)] {
      var options = ReadingOptions()
      options.chunkSize = chunk
      let result = try read(Self.text(end), options: options, threads: threads)
      #expect(result.rejected.map(\.error.line) == [line])
      #expect(result.taken.map(\.line).first == 2)
      #expect(result.taken.map(\.line).last == line + 1)
      #expect(result.summary.understanding.dialect.endsLinesWithReturns == (end == "\r"))
    }
  }

  @Test("a lone CR outside quotes ends a record all the same, on the line where it stands")
  func records() throws {
    let text = Self.columns + "\n" + Self.row(1) + "\r" + Self.row(2) + "\n" + Self.row(3) + "\n"
    let result = try read(text)
    #expect(result.taken.map(\.transaction) == ["T1", "T2", "T3"])
    #expect(result.taken.map(\.line) == [2, 2, 3])
  }

  @Test("what ends in the middle of a line has its line end all the same", arguments: ["\n", "\r"])
  func unended(end: String) throws {
    for rows in 1...3 {
      let text = ([Self.columns] + (0..<rows).map { Self.row($0) }).joined(separator: end)
      #expect(try read(text).taken.map(\.line) == Array(2...rows + 1))
    }
    let none = Array("a,b".utf8).withWindow { Dialect().learningLineEnd(of: $0) }
    #expect(!none.endsLinesWithReturns)
  }

  @Test("the header's line and the lines of a user's list are counted alike")
  func others() throws {
    let titled = try read("\"Export\rof March\"\n" + Self.text("\n"))
    #expect(titled.summary.understanding.headerLine == 2)
    for (text, line) in [
      ("payer,until\n\"a\rb\",2025-01-01\nc,2025-01-02\n", 3), ("payer,until\ra,x\rc,y\r", 3),
    ] {
      let rows = Array(text.utf8).withWindow { window in
        try? ListFile(window, name: "list", known: ["payer", "until"], needed: [["payer"]]).rows
      }
      #expect(rows?.last?.line == line)
    }
  }
}
