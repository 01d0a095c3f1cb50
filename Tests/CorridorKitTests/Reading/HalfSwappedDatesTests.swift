import Testing

@testable import CorridorKit

@Suite("dates of which a spreadsheet turned the half around")
struct HalfSwappedDatesTests {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// How a spreadsheet writes a day that it took for one, by form.
  private static let forms: [String: @Sendable (Int, Int) -> String] = [
    "ISO": { month, day in "2024-\(two(month))-\(two(day))" },
    "midnight": { month, day in "2024-\(two(month))-\(two(day)) 00:00:00" },
    "serial": { month, day in
      String((CivilDate(year: 2024, month: month, day: day)?.daysSince1970 ?? 0) + 25_569)
    },
    "named": { month, day in "\(two(day))-\(months[month - 1])-24" },
  ]

  /// Every third day of a year: what has a month of its number is turned around, the rest left as it was.
  private static func file(
    turned form: (Int, Int) -> String, left: (Int, Int) -> String, days: ClosedRange<Int> = 1...28
  ) -> String {
    var rows: [String] = []
    for month in 1...12 {
      for day in days where (month + day).isMultiple(of: 3) {
        rows.append(day <= 12 ? form(day, month) : left(month, day))
      }
    }
    return
      "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
      + rows.enumerated().map { "T\($0),\($1),P,AU,B,PH,5.00,AUD\n" }.joined()
  }

  private static func dayFirst(_ month: Int, _ day: Int) -> String {
    "\(two(day))/\(two(month))/2024"
  }

  @Test("they end the run with a line of each form", arguments: forms.keys.sorted())
  func turned(form: String) throws {
    let write = try #require(Self.forms[form])
    for left in [Self.dayFirst, { "\(Self.two($0))/\(Self.two($1))/2024" }] {
      let text = Self.file(turned: write, left: left)
      let trouble = try #require(throws: SourceError.self) { try read(text) }
      #expect(trouble.exitCode == 65 && trouble.what.hasPrefix("dates in two forms"))
      #expect(trouble.place == "lines 2 and 6")
      let file = try TemporaryFile(Array(text.utf8))
      #expect(try Inspection(path: file.path).trouble == trouble)
      // Whoever knows that the days are right says how the others are written.
      var options = ReadingOptions()
      options.dateOrder =
        text.contains("/2024,") && left(1, 13).hasPrefix("13") ? .dayMonthYear : .monthDayYear
      #expect(try !read(text, options: options).taken.isEmpty)
    }
  }

  @Test("two forms that hold all days are read as they stand", arguments: forms.keys.sorted())
  func honest(form: String) throws {
    let write = try #require(Self.forms[form])
    // One date past the 12th in the form that leaves no doubt shows that nothing was turned.
    let text = Self.file(turned: { write($1, $0) }, left: Self.dayFirst)
    let mixed = text + "T999,\(write(7, 25)),P,AU,B,PH,5.00,AUD\n"
    #expect(try read(mixed).taken.count == mixed.count { $0 == "\n" } - 1)
  }

  @Test(
    "what stands below the first rows counts as well, on any number of threads",
    arguments: forms.keys.sorted())
  func below(form: String) throws {
    let write = try #require(Self.forms[form])
    // A thousand rows and more of days that have a month of their number, sorted by them.
    let turned = (0..<1_020).map { write($0 % 12 + 1, 3) }
    let left = (13...28).map { Self.dayFirst(3, $0) }
    func text(_ stamps: [String]) -> String {
      "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
        + stamps.enumerated().map { "T\($0),\($1),P,AU,B,PH,5.00,AUD\n" }.joined()
    }
    for threads in [1, 3] {
      var options = ReadingOptions()
      options.chunkSize = 4_096
      let trouble = try #require(throws: SourceError.self) {
        try read(text(turned + left), options: options, threads: threads)
      }
      #expect(trouble.what.hasPrefix("dates in two forms") && trouble.place == "lines 2 and 1022")
      // One day past the 12th in the form that leaves no doubt, or before it in the other, wherever.
      for teller in [write(3, 25), Self.dayFirst(3, 5)] {
        let honest = try read(text(turned + left + [teller]), options: options, threads: threads)
        #expect(honest.taken.count == 1_037)
      }
      options.dateOrder = .dayMonthYear
      let given = try read(text(turned + left), options: options, threads: threads)
      #expect(given.taken.count == 1_036)
    }
    #expect(try read(text(turned + left.prefix(7))).taken.count == 1_027)
  }

  @Test("a handful of either is no evidence")
  func few() throws {
    let write = try #require(Self.forms["ISO"])
    let text = Self.file(turned: write, left: Self.dayFirst, days: 12...13)
    #expect(try read(text).taken.count == 8)
  }
}
