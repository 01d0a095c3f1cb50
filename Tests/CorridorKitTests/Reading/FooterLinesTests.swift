import Testing

@testable import CorridorKit

@Suite("Footers")
struct FooterLinesTests {
  private static let head =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"

  private static func row(_ number: Int) -> String {
    "T\(number),2025-03-14,P,AU,B,PH,5.00,AUD\n"
  }

  @Test("lines of one cell below the last row are footers, above it rejected rows, for any chunks")
  func place() throws {
    let text =
      Self.head + (0..<40).map(Self.row).joined() + "Page 1\n"
      + (40..<80).map(Self.row).joined() + "End of report\nPrinted by hand,,,,,,,\n"
    for (threads, chunk) in [(1, 1 << 20), (2, 700), (5, 64)] {
      var options = ReadingOptions()
      options.chunkSize = chunk
      let result = try read(text, options: options, threads: threads)
      #expect(result.taken.count == 80)
      #expect(result.reasons == [.fieldCount(expected: 8, found: 1)])
      #expect(result.rejected.map(\.error.line) == [42])
      #expect(result.summary.skipped.footers == 2)
      #expect(result.summary.rowsRead == 81)
    }
  }

  @Test("a row that another separator keeps together is no footer")
  func otherSeparator() throws {
    let result = try read(Self.head + Self.row(1) + "T2;2025-03-14;P;AU;B;PH;5.00;AUD\n")
    #expect(result.summary.skipped.footers == 0)
    #expect(result.rejected.count == 1)
  }

  @Test(
    "what may be left of a cut row is rejected",
    arguments: ["T99", "T99\n", "2025-03-1\n", "Pay", "Pay\u{FFFD} er\n"])
  func cut(end: String) throws {
    let result = try read(Self.head + Self.row(1) + end)
    #expect(result.summary.skipped.footers == 0)
    #expect(result.rejected.count == 1)
  }

  @Test("more lines than a footer has are rejected rows", arguments: [1, 3])
  func many(threads: Int) throws {
    var options = ReadingOptions()
    options.chunkSize = 2_000
    let result = try read(
      Self.head + Self.row(1) + String(repeating: "note\n", count: 1_001), options: options,
      threads: threads)
    #expect(result.rejected.count == 1_001)
    #expect(result.summary.skipped.footers == 0)
    #expect(result.summary.rowsRead == 1_002)
  }
}
