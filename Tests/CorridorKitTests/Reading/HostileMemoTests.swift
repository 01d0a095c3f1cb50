import Testing

@testable import CorridorKit

@Suite("Memos that look like payments")
struct HostileMemoTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency,purpose\n"

  /// Every fourth memo is forty lines that look like records; doubled quotes in some.
  private static func file(records: Int, lineEnd: String) -> (bytes: [UInt8], sum: Int64) {
    var text = header
    var sum: Int64 = 0
    for index in 0..<records {
      let cents = Int64(index % 9_000 + 100)
      sum += cents
      var memo = "gift"
      if index % 4 == 0 {
        let fake =
          "F\(index),2025-01-01T00:00:00Z,P1,AU,\(index % 8 == 0 ? "\"\"B\"\"" : "B"),PH,99.99,AUD,x"
        memo = "\"" + [String](repeating: fake, count: 40).joined(separator: lineEnd) + "\""
      }
      let amount = "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
      text +=
        "T\(index),2025-03-01T10:00:00Z,P\(index % 50),AU,B\(index % 30),PH,\(amount),AUD,\(memo)\(lineEnd)"
    }
    return (Array(text.utf8), sum)
  }

  @Test("gain no row at any thread count, chunk and read size", arguments: ["\n", "\r\n"])
  func injected(lineEnd: String) throws {
    let (bytes, sum) = Self.file(records: 200, lineEnd: lineEnd)
    var reference: [String]?
    for (threads, chunk, read) in [
      (1, 1 << 20, 1 << 18), (2, 4_096, 1_000), (3, 900, 977), (8, 10_000, 5_000), (8, 100, 64),
    ] {
      var options = ReadingOptions()
      options.chunkSize = chunk
      options.readSize = read
      let result = try CorridorKitTests.read(bytes, options: options, threads: threads)
      #expect(result.summary.rowsRead == 200)
      #expect(result.rejected.isEmpty)
      #expect(result.taken.reduce(0) { $0 + $1.money.minorUnits } == sum)
      let facts = result.taken.map { "\($0.facts) \($0.line) \($0.byteOffset)" }
      if let reference { #expect(facts == reference) } else { reference = facts }
    }
  }

  @Test("CR CR LF endings give blank lines and no second rows")
  func doubledReturns() throws {
    let text =
      Self.header
      + "T1,2025-03-01,P,AU,B,PH,10.00,AUD,x\r\r\nT2,2025-03-02,P,AU,B,PH,11.00,AUD,y\r\r\n"
    let result = try CorridorKitTests.read(text)
    #expect(result.taken.map(\.transaction) == ["T1", "T2"])
    #expect(result.summary.rowsRead == 2)
  }
}
