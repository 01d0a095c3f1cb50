import Testing

@testable import CorridorKit

@Suite("Cells longer than a record may be")
struct LongCellTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency,memo\n"

  private static func row(_ number: Int, _ memo: String = "x") -> String {
    "T\(number),2025-05-1\(number % 10)T10:00:00Z,P\(number % 9),AU,B\(number % 7),PH,20.00,AUD,\(memo)\n"
  }

  /// Lines that look like payments, so many bytes at least.
  private static func lines(_ bytes: Int) -> String {
    let line = row(7)
    return String(repeating: line, count: bytes / line.utf8.count + 1)
  }

  private static func file(_ rows: Int, memo: String, at place: Int) -> String {
    header + (0..<rows).map { $0 == place ? row($0, memo) : row($0) }.joined()
  }

  @Test(
    "a quoted memo of more than a megabyte is one rejected row, whatever its lines look like",
    arguments: [0, 1_500, 2_999], [1, 5])
  func longMemo(place: Int, threads: Int) throws {
    let memo = "\"" + Self.lines(Dialect.longestRecord + 50_000) + "\""
    let result = try read(Self.file(3_000, memo: memo, at: place), threads: threads)
    #expect(result.taken.count == 2_999)
    #expect(result.rejected.map(\.error.reason.countedAs) == ["too_long"])
    #expect(result.rejected.first?.error.line == place + 2)
  }

  @Test("what follows a long memo in its row belongs to the row")
  func behindTheMemo() throws {
    let memo = "\"" + Self.lines(Dialect.longestRecord) + "\",\"and\nmore\",z"
    let result = try read(Self.file(20, memo: memo, at: 4))
    #expect(result.taken.count == 19)
    #expect(result.rejected.count == 1)
  }

  @Test(
    "a quote that nothing closes for megabytes ends the run with its line and the option",
    arguments: [1, 4])
  func unclosed(threads: Int) throws {
    let text = Self.file(100_000, memo: "\"stray", at: 40)
    let found = #expect(throws: SourceError.self) {
      _ = try read(text, threads: threads).taken.count
    }
    #expect(found?.place == "line 42")
    #expect(found?.remedy.contains("--quote none") == true)
    var options = ReadingOptions()
    options.quote = .some(nil)
    #expect(try read(text, options: options, threads: threads).taken.count == 100_000)
  }

  @Test("a stray quote that the end of the file leaves open is text")
  func stray() throws {
    #expect(try read(Self.file(2_000, memo: "\"stray", at: 40)).taken.count == 2_000)
  }

  @Test("a quote that opens behind the longest record's end ends the run: its lines are no rows")
  func quoteBehindLongLine() throws {
    let long = String(repeating: "z", count: 2 * Dialect.longestRecord)
    let text = Self.file(50, memo: long + ",\"" + Self.lines(1_000) + "\"", at: 7)
    let found = #expect(throws: SourceError.self) { _ = try read(text).taken.count }
    #expect(found?.place == "line 9")
    #expect(try read(Self.file(50, memo: long, at: 7)).taken.count == 49)
  }
}
