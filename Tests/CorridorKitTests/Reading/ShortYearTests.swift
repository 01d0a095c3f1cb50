import Testing

@testable import CorridorKit

@Suite("Years of two digits")
struct ShortYearTests {
  private static func file(_ dates: [String]) -> String {
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
      + dates.enumerated().map { "T\($0),\($1),P,AU,B,PH,5.00,AUD\n" }.joined()
  }

  /// The third to the 25th of March 2025, written by `form`.
  private static func days(_ form: (String) -> String) -> [String] {
    (3...25).map { form($0 < 10 ? "0\($0)" : "\($0)") }
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
    #expect(try seconds(Self.file(Self.days { "25/03/\($0)" })) == expected)
    #expect(try seconds(Self.file(Self.days { "\($0)-03-25" })) == expected)
    #expect(try seconds(Self.file(Self.days { "\($0)/03/25" })) == expected)
    #expect(try seconds(Self.file(Self.days { "2503\($0)" })) == expected)
    #expect(try seconds(Self.file(Self.days { "\($0).03.25" })) == expected)
    #expect(
      try seconds(Self.file(Self.days { "\($0)0325" } + ["310325"])) == expected + [1_743_379_200])
  }

  @Test(
    "few dates that both ends could begin end the run, and the option settles them",
    arguments: [
      "25-03-04 25-03-09", "250304 250309", "140325 140325", "25-03-14 25-03-14",
      "01-03-19 01-03-24", "19-03-25 24-03-25",
    ])
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
    #expect(found.count == 24)
  }

  @Test(
    "a thousand rows of one day say nothing of where the year stands, the rest of the file does",
    arguments: [1, 2], ["-", "/"])
  func oneDay(threads: Int, sign: String) throws {
    let dates = [String](repeating: "25\(sign)03\(sign)14", count: 1_200)
    let trouble = #expect(throws: SourceError.self) {
      try read(Self.file(dates), threads: threads)
    }
    #expect(trouble?.remedy == "Give --date-order dmy, mdy or ymd.")
    let days = Self.days { "25\(sign)03\(sign)\($0)" }
    let result = try read(Self.file(dates + days), threads: threads)
    #expect(result.taken.count == 1_223)
    #expect(Set(result.taken.map { $0.sentAt.description.prefix(8) }) == ["2025-03-"])
    let others = Self.days { "\($0)\(sign)03\(sign)14" }
    let last = try read(Self.file(dates + others), threads: threads).taken
    #expect(Set(last.map { $0.sentAt.description.prefix(8) }) == ["2014-03-"])
    #expect(try seconds(Self.file(dates + ["99\(sign)03\(sign)14"])).first == 1_741_910_400)
  }

  @Test("with slashes five days or an end that cannot be years is enough, a single day is not")
  func slashes() throws {
    let day: Int64 = 86_400
    #expect(
      try seconds(Self.file((14...18).map { "\($0)/03/25" }))
        == (0...4).map { 1_741_910_400 + $0 * day })
    #expect(try seconds(Self.file(["14/03/25", "02/04/25"])).first == 1_741_910_400)
    for dates in [
      ["25/03/14"], ["14/03/25", "15/03/25"], ["25/03/14", "25/03/16", "25/03/17"],
      ["23/05/20", "24/05/20", "25/05/20"],
    ] {
      let trouble = #expect(throws: SourceError.self) { try read(Self.file(dates)) }
      #expect(trouble?.remedy == "Give --date-order dmy, mdy or ymd.")
    }
    // Who writes the month first shows it by a day beyond the twelfth.
    #expect(try seconds(Self.file(["03/14/25", "03/04/25"])).first == 1_741_910_400)
  }

  @Test("a day that no month has does not settle where the year stands")
  func mistake() throws {
    let dates = [String](repeating: "25-03-14", count: 20) + ["25-02-30"]
    #expect(throws: SourceError.self) { try read(Self.file(dates)) }
    let result = try read(Self.file(Self.days { "25-03-\($0)" } + ["25-02-30"]))
    #expect(result.taken.count == 23)
    #expect(result.reasons == [.timestamp("no date")])
  }

  @Test("the first of a month over years is six years, not six days", arguments: [1, 12])
  func firstOfMonth(months: Int) throws {
    func dates(_ sign: String) -> [String] {
      (19...24).flatMap { year in
        (1...months).map { "01\(sign)\($0 < 10 ? "0" : "")\($0)\(sign)\(year)" }
      }
    }
    let days = try read(Self.file(dates("."))).taken.map(\.sentAt.description)
    #expect(days.first == "2019-01-01")
    #expect(days.last?.hasPrefix("2024-") == true)
    #expect(throws: SourceError.self) { try read(Self.file(dates("-"))) }
  }

  @Test("a date with points is never year first: what looks so ends the run")
  func pointedDays() throws {
    let text = Self.file(Self.days { "25.03.\($0)" })
    #expect(throws: SourceError.self) { try read(text) }
    var options = ReadingOptions()
    options.dateOrder = .yearMonthDay
    #expect(try seconds(text, options).first == 1_740_960_000)
    #expect(try seconds(Self.file(["25.03.14", "26.03.14"])) == [1_395_705_600, 1_395_792_000])
  }

  @Test("few pointed dates that both ends could begin end the run, days before few years do not")
  func pointedYears() throws {
    let open = #expect(throws: SourceError.self) {
      try read(Self.file((13...18).map { "25.05.\($0)" }))
    }
    #expect(open?.remedy == "Give --date-order dmy, mdy or ymd.")
    let days = try read(Self.file((13...18).map { "\($0).05.25" })).taken
    #expect(days.first?.sentAt.description == "2025-05-13")
    let years = try read(Self.file(["03.05.23", "17.06.24", "28.11.25", "03.01.22"])).taken
    #expect(years.first?.sentAt.description == "2023-05-03")
  }

  @Test("birth dates do not tell where the year of a payment stands")
  func births() throws {
    let rows = (0..<20).map { "T\($0),25-03-14,P,14.07.85,AU,B,PH,5.00,AUD\n" }.joined()
    let head = "transaction_id,timestamp,payer_id,payer_birth_date,payer_country,payee_id,"
    #expect(throws: SourceError.self) {
      try read(head + "payee_country,amount,currency\n" + rows)
    }
  }

  @Test("a pointed date with a short year behind stays day first")
  func pointed() throws {
    #expect(try seconds(Self.file(["14.03.25"])) == [1_741_910_400])
  }

  @Test("six digits are no date where the column is not known to hold dates")
  func packed() { #expect(Array("250304".utf8).withWindow { CellKind($0) } == .amount) }
}
