import Testing

@testable import CorridorKit

@Suite("Years of two digits")
struct ShortYearTests {
  private static func file(_ dates: [String]) -> String {
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
      + dates.enumerated().map { "T\($0),\($1),P,AU,B,PH,5.00,AUD\n" }.joined()
  }

  /// Ten days of March 2025, written by `form`.
  private static func days(_ form: (String) -> String) -> [String] {
    (3...12).map { form($0 < 10 ? "0\($0)" : "\($0)") }
  }

  private func seconds(_ text: String, _ options: ReadingOptions = ReadingOptions()) throws
    -> [Int64]
  {
    try read(text, options: options).taken.map(\.sentAt.seconds)
  }

  @Test("the end that takes few values is the year, with signs and without")
  func spread() throws {
    let expected = try seconds(Self.file(Self.days { "2025-03-\($0)" }))
    #expect(try seconds(Self.file(Self.days { "25-03-\($0)" })) == expected)
    #expect(try seconds(Self.file(Self.days { "25.03.\($0)" })) == expected)
    #expect(try seconds(Self.file(Self.days { "2503\($0)" })) == expected)
    #expect(try seconds(Self.file(Self.days { "\($0).03.25" })) == expected)
    #expect(
      try seconds(Self.file(Self.days { "\($0)0325" } + ["310325"])) == expected + [1_743_379_200])
  }

  @Test(
    "few dates that both ends could begin end the run, and the option settles them",
    arguments: ["25-03-04 25-03-09", "250304 250309", "140325 140325"])
  func open(dates: String) throws {
    let text = Self.file(dates.split(separator: " ").map(String.init))
    let trouble = #expect(throws: SourceError.self) { try read(text) }
    #expect(trouble?.remedy == "Give --date-order dmy, mdy or ymd.")
    var options = ReadingOptions()
    options.dateOrder = .yearMonthDay
    #expect(try read(text, options: options).taken.count == 2)
  }

  @Test("a date that reads the same from either end says nothing")
  func alike() throws {
    let found = try seconds(Self.file(Self.days { "2503\($0)" } + ["250325"]))
    #expect(found.last == 1_742_860_800)
    #expect(found.count == 11)
  }

  @Test("a pointed date with a short year behind stays day first")
  func pointed() throws {
    #expect(try seconds(Self.file(["14.03.25"])) == [1_741_910_400])
  }

  @Test("six digits are no date where the column is not known to hold dates")
  func packed() { #expect(Array("250304".utf8).withWindow { CellKind($0) } == .amount) }
}
