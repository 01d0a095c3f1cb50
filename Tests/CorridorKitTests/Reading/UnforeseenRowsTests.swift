import Testing

@testable import CorridorKit

@Suite("Rows that show what the first ones did not")
struct UnforeseenRowsTests {
  private static let plain =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"

  /// More than the sample of a thousand rows.
  private static func many(_ row: (Int) -> String, _ count: Int = 30_000) -> String {
    (0..<count).map(row).joined()
  }

  private func trouble(_ text: String, _ threads: Int) -> SourceError? {
    #expect(throws: SourceError.self) { try read(text, threads: threads) }
  }

  @Test(
    "the header of another table ends the run with its line, at any number of threads",
    arguments: [1, 3], [2, 30_000])
  func secondTable(threads: Int, count: Int) throws {
    let first = Self.plain + Self.many({ "T\($0),2025-05-13,P,AU,B,PH,5.00,AUD\n" }, count)
    let second =
      "transaction_id,timestamp,payee_id,payee_country,payer_id,payer_country,amount,currency\n"
    let row = "T9,2025-05-14,B9,PH,P9,IN,77.00,USD\n"
    let found = trouble(first + "\n" + second + row, threads)
    #expect(found?.what == "another table begins, with other names of columns")
    #expect(found?.place == "line \(count + 3)")
    #expect(found?.remedy.contains("before this line") == true)
    // The same names are the same table, however they are written.
    let same = second.replacing(
      "payee_id,payee_country,payer_id,payer_country",
      with:
        "Payer ID,payer_country,payee_id,payee_country")
    #expect(
      try read(first + same + "T9,2025-05-14,P,AU,B,PH,77.00,USD\n", threads: threads)
        .taken.count == count + 1)
  }

  @Test("a rejected row of words is no header")
  func noHeader() throws {
    let text =
      Self.plain + "T1,2025-05-13,P,AU,B,PH,5.00,AUD\n"
      + "cancelled,unknown,P,AU,B,PH,none,AUD\n"
    #expect(try read(text).reasons.count == 1)
  }

  @Test(
    "a minus below a sample without one ends an account's list, wherever it stands",
    arguments: [1, 3])
  func minus(threads: Int) throws {
    let header = "Date,Counterparty,Counterparty account,Amount,Currency\n"
    func row(_ number: Int, _ sign: String) -> String {
      "2025-05-1\(number % 10),Rosa,PH\(1000 + number % 7),\(sign)5\(number % 10).00,AUD\n"
    }
    var options = ReadingOptions()
    options.columns = try ColumnsFile(
      parsing: Array(
        """
        {"files": [{"match": "*.csv", "columns": {"timestamp": {"column": "Date"},
          "amount": {"column": "Amount"}},
          "constants": {"payer_id": "P1", "payer_country": "AU", "payee_country": "PH"}}]}
        """.utf8), name: "columns.json")
    let pluses = Self.many { row($0, "") }
    #expect(try read(header + pluses, options: options, threads: threads).taken.count == 30_000)
    let found = #expect(throws: SourceError.self) {
      try read(header + pluses + row(1, "-"), options: options, threads: threads)
    }
    #expect(found?.place == "line 30002")
    #expect(found?.remedy.contains("negative is outgoing") == true)
  }

  @Test(
    "a second currency below a sample with one, which told the payer's country, ends the run",
    arguments: [1, 3])
  func currency(threads: Int) throws {
    let header = "transaction_id,timestamp,payer_id,payee_id,payee_country,amount,currency\n"
    func row(_ number: Int, _ currency: String) -> String {
      "T\(number),2025-05-13,P\(number % 9),B\(number % 7),PH,5\(number % 10).00,\(currency)\n"
    }
    let one = header + Self.many { row($0, "AUD") }
    #expect(try read(one, threads: threads).taken.count == 30_000)
    let found = trouble(one + row(30_000, "GBP") + row(30_001, "AUD"), threads)
    #expect(found?.what.contains("a second currency") == true)
    #expect(found?.place == "line 30002")
    #expect(found?.remedy.contains("payer_country") == true)
  }
}
