import Testing

@testable import CorridorKit

@Suite("dates in digits alone that are not what they look like")
struct ShortenedDatesTests {
  private static func file(_ stamps: [String]) -> String {
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
      + stamps.enumerated().map { "T\($0),\($1),P,AU,B,PH,5.00,AUD\n" }.joined()
  }

  @Test(
    "they end the run with a line of each, whatever order of day and month is given",
    arguments: [
      (["031425", "31525", "111725", "41525"], "dates of five and of six digits", "lines 3 and 2"),
      (["31425", "41525", "51625"], "dates of five digits that would lie", "lines 2 and 4"),
      (["1403251430", "2103251430", "2203251430"], "numbers of ten digits", "lines 2 and 3"),
      (["0103251430", "1403251430", "0203251430"], "numbers of ten digits", "lines 3 and 2"),
    ] as [([String], String, String)])
  func refused(stamps: [String], what: String, place: String) throws {
    for order in [nil, DateOrder.dayMonthYear, .monthDayYear] {
      var options = ReadingOptions()
      options.dateOrder = order
      let trouble = try #require(throws: SourceError.self) {
        try read(Self.file(stamps), options: options)
      }
      #expect(trouble.exitCode == 65 && trouble.what.hasPrefix(what) && trouble.place == place)
    }
  }

  @Test(
    "serial days, seconds and six digits by themselves are read as they stand",
    arguments: [
      ["45717", "45718", "38000"], ["1741962600", "1741962601"], ["250314", "250315"],
      ["45717", "45718", "123456"], ["45717", "45718", "00000", "99999"],
      ["45717", "45718", "000000"],
      ["1741962600", "1741962601", "1741962602", "1741962603", "9999999999", "2147483647"],
    ])
  func taken(stamps: [String]) throws {
    var options = ReadingOptions()
    options.dateOrder = .yearMonthDay
    let good = stamps.filter { Set($0).count > 1 && !["2147483647", "123456"].contains($0) }
    #expect(try read(Self.file(stamps), options: options).taken.count == good.count)
  }

  @Test(
    "the serial day of 1970-01-01, which stands for none, ends no file, and others say what settles it"
  )
  func stray() throws {
    let stamps = (0..<60).map { "\(45_700 + $0)" }
    #expect(try read(Self.file(stamps + ["25569", "25569"])).taken.count == 62)
    for more in [["25570"], ["25569", "25568"]] {
      for threads in [1, 3] {
        var options = ReadingOptions()
        options.chunkSize = 512
        let trouble = try #require(throws: SourceError.self) {
          try read(Self.file(more + stamps), options: options, threads: threads)
        }
        #expect(trouble.what.hasPrefix("dates of five digits that would lie"))
        #expect(trouble.remedy.contains(#""unit": "days", "since": "1899-12-30""#))
      }
    }
  }

  @Test(
    "only a decimal mark and digits are a time that a serial day has",
    arguments: [("30125.5", true), ("30125,25", true), ("30125 ?", false), ("30125.", false)])
  func fractions(cell: String, isTold: Bool) throws {
    let text = Self.file(["30225", "\"\(cell)\""])
    if isTold {
      #expect(try read(text).taken.count == 2)
    } else {
      #expect(throws: SourceError.self) { try read(text) }
    }
  }

  @Test("sixteen digits that begin with a day are no microseconds")
  func hundredths() throws {
    let result = try read(Self.file(["2025-03-14", "2025031414301599", "1741962600000000"]))
    #expect(result.reasons == [.timestamp("no date")])
    #expect(result.taken.count == 2)
  }
}
