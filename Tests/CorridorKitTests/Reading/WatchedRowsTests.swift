import Testing

@testable import CorridorKit

@Suite("What the first rows tell is held against all rows")
struct WatchedRowsTests {
  private static let header =
    "id,date,payer_id,payer_country,payee_id,payee_country,amount,currency"

  private static func row(_ number: Int, _ amount: String, _ mark: String) -> String {
    "T\(number),2025-05-1\(number % 10),P\(number % 9),AU,B\(number % 7),PH,\(amount),AUD,\(mark)\n"
  }

  private static func file(
    _ name: String, _ first: (String, String), _ second: (String, String), _ counts: (Int, Int)
  ) -> String {
    header + ",\(name)\n" + (0..<counts.0).map { row($0, first.0, first.1) }.joined()
      + (counts.0..<counts.0 + counts.1).map { row($0, second.0, second.1) }.joined()
  }

  private func columns(_ columns: String) throws -> ReadingOptions {
    var options = ReadingOptions()
    options.columns = try ColumnsFile(
      parsing: Array("{\"files\": [{\"columns\": {\(columns)}}]}".utf8), name: "columns.json")
    return options
  }

  @Test(
    "rows marked as incoming beside named parties end the run unless a columns file says what they are",
    arguments: [
      ("CdtDbtInd", "DBIT", "CRDT"), ("Dr/Cr", "Dr", "Cr"), ("Direction", "outgoing", "incoming"),
      ("direction", "Sent", "Received"), ("Soll/Haben", "S", "H"), ("Type", "Debit", "Credit"),
    ])
  func sides(name: String, debit: String, credit: String) throws {
    let text =
      Self.header + ",\(name)\n" + Self.row(1, "5.00", debit) + Self.row(2, "6.00", credit)
    let found = #expect(throws: SourceError.self) { try read(text) }
    #expect(found?.place == "lines 2 and 3")
    #expect(found?.remedy.contains("\"credits\"") == true)
    let use = "\"direction\": {\"column\": \"\(name)\", \"credits\":"
    let all = try read(text, options: columns("\(use) \"payments\"}"))
    #expect(all.taken.count == 2)
    let outgoing = try read(text, options: columns("\(use) \"incoming\"}"))
    #expect(outgoing.taken.map(\.money.minorUnits) == [500])
    #expect(outgoing.excluded == [.notOutgoing: 1])
  }

  @Test("rows of one side, or of another side out of scope, are payments of whom they name")
  func oneSide() throws {
    let credits = Self.header + ",CdtDbtInd\n" + Self.row(1, "5.00", "CRDT")
    #expect(try read(credits).taken.count == 1)
    let inbound = "T9,2025-05-12,P9,PH,B9,AU,7.00,AUD,DBIT\n"
    #expect(try read(credits + inbound).taken.count == 1)
  }

  @Test(
    "what many rows show otherwise than the first ones ends the run, at any number of threads",
    arguments: [1, 3])
  func contradictions(threads: Int) throws {
    let cases: [(String, (String, String), (String, String), (Int, Int), String)] = [
      ("memo", ("-5.00", "x"), ("5.00", "x"), (25_000, 26_000), "no minus"),
      ("memo", ("5.00", "x"), ("-5.00", "x"), (25_000, 26_000), "have a minus"),
      ("memo", ("-5.00", "x"), ("5.00", "x"), (25_000, 9_000), "no minus"),
      ("reversal", ("5.00", "Y"), ("5.00", "N"), (25_000, 9_000), "taken back"),
      ("reversal", ("5.00", "N"), ("5.00", "Y"), (25_000, 26_000), "taken back"),
      ("reversal", ("5.00", "Y"), ("5.00", "N"), (25_000, 26_000), "taken back"),
      ("zz", ("5.00", "debit"), ("5.00", "credit"), (25_000, 5), "one word"),
    ]
    for (name, first, second, counts, words) in cases {
      let found = #expect(throws: SourceError.self) {
        try read(Self.file(name, first, second, counts), threads: threads)
      }
      #expect(found?.what.contains(words) == true)
      let line = name == "reversal" && first.1 == "Y" || words == "no minus" ? 2 : counts.0 + 2
      #expect(found?.place == "line \(words == "no minus" ? counts.0 + 2 : line)")
    }
  }

  @Test("a few amounts without a minus are refunds where most have one, and rejected the other way")
  func fewRefunds() throws {
    let plus = try read(Self.file("memo", ("-5.00", "x"), ("5.00", "x"), (25_000, 8_000)))
    #expect(plus.taken.count { $0.isReversal } == 8_000)
    let minus = try read(Self.file("memo", ("5.00", "x"), ("-5.00", "x"), (25_000, 8_000)))
    #expect(minus.taken.count == 25_000)
    #expect(minus.reasons.count == 8_000)
  }

  @Test("refunds that only a column of kinds tells are refunds wherever they stand")
  func kinds() throws {
    let late = try read(Self.file("type", ("5.00", "Transfer"), ("5.00", "Refund"), (25_000, 3)))
    #expect(late.taken.count { $0.isReversal } == 3)
    let beside = try read(
      Self.header + ",type,status\n" + Self.row(1, "5.00", "payment,succeeded")
        + Self.row(2, "5.00", "refund,succeeded") + Self.row(3, "5.00", "payment,succeeded"))
    #expect(beside.taken.map(\.isReversal) == [false, true, false])
  }

  @Test("payments with a minus among refunds without one are not refunds alone")
  func fewSigns() {
    let text =
      Self.header + ",zz\n" + Self.row(1, "-5.00", "x") + Self.row(2, "-6.00", "x")
      + Self.row(3, "6.00", "x")
    let found = #expect(throws: SourceError.self) { try read(text) }
    #expect(found?.remedy.contains("\"sign\"") == true)
  }
}
