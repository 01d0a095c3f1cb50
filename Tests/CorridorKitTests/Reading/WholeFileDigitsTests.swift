import Testing

@testable import CorridorKit

@Suite("dates in digits alone, below the first rows")
struct WholeFileDigitsTests {
  private static let head =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"

  private static func file(_ stamps: [String]) -> String {
    head + stamps.enumerated().map { "T\($0),\($1),P,AU,B,PH,5.00,AUD\n" }.joined()
  }

  /// More rows than are read to understand a file.
  private static func many(_ stamp: String, then others: [String]) -> [String] {
    Array(repeating: stamp, count: 1_005) + others
  }

  @Test(
    "what the whole file leaves open or contradicts ends the run with its lines, whatever the threads",
    arguments: [
      ("2025-03-14", ["30125"], "dates of five digits are serial days", "line 1007"),
      ("2025-03-14", ["1903141500"], "numbers of ten digits are", "line 1007"),
      ("2025-03-14", ["200103141500"], "dates of twelve digits", "line 1007"),
      ("2025-03-14", ["2022013", "2022014"], "numbers of seven digits are", "line 1007"),
      ("43250", ["250331", "130325"], "dates of five and of six digits", "lines 2 and 1007"),
      ("45730", ["31425", "41525"], "dates of five digits that would lie", "lines 2 and 1007"),
      ("45730", ["45731", "75000"], "dates of five digits that would lie", "lines 2 and 1008"),
      ("250331", ["30125"], "dates of five digits are serial days", "line 1007"),
      (
        "1741962600", Array(repeating: "2503141500", count: 400), "numbers of ten digits of which",
        "lines 2 and 1007"
      ),
      ("202503141500", Array(repeating: "250314150010", count: 60), "dates of twelve", "line 2"),
      ("2022013", ["2022113", "2022114"], "numbers of seven digits of which", "lines 2 and 1007"),
    ] as [(String, [String], String, String)])
  func refused(first: String, others: [String], what: String, place: String) throws {
    for (threads, chunk) in [(1, 1 << 18), (3, 4_096)] {
      var options = ReadingOptions()
      options.dateOrder = .yearMonthDay
      options.chunkSize = chunk
      let trouble = try #require(throws: SourceError.self) {
        try read(Self.file(Self.many(first, then: others)), options: options, threads: threads)
      }
      #expect(trouble.exitCode == 65 && trouble.place == place, "\(trouble.place)")
      #expect(trouble.what.hasPrefix(what), "\(trouble.what)")
      #expect(trouble.remedy.contains("\"digits\": \""))
    }
  }

  @Test(
    "one date below the first rows tells what all count",
    arguments: [
      ("42801", "43250", 1_488_844_800), ("42801", "42802.5", 1_488_844_800),
      ("1903141500", "1741962600", 1_903_141_500), ("200103141500", "202003151500", 984_582_000),
      ("2022013", "15032024", 1_359_763_200),
    ] as [(String, String, Int64)])
  func told(stamp: String, teller: String, first: Int64) throws {
    let result = try read(Self.file(Self.many(stamp, then: [teller])), threads: 2)
    #expect(result.taken.count == 1_006 && result.taken.first?.sentAt.seconds == first)
  }

  @Test("a single row of other digits is a row, and rejected where nothing reads it")
  func single() throws {
    let serial = try read(Self.file(Self.many("2025-03-14", then: ["45730", "91231"])))
    #expect(serial.taken.last?.sentAt.dayNumber == 20_161)
    #expect(serial.reasons == [.timestamp("no date")])
    let seconds = try read(Self.file(Self.many("1741962600", then: ["2503141500", "0503141500"])))
    #expect(seconds.reasons == [.timestamp("no date"), .timestamp("no date")])
  }

  @Test(
    "thirteen and sixteen digits that are a day before a year and a time are no seconds",
    arguments: ["1032025103000", "1403202510300000", "1403202510300099", "0314202510300000"])
  func written(stamp: String) throws {
    let result = try read(Self.file(["2025-03-14", stamp, "1741962600000", "1741962600000000"]))
    #expect(result.taken.count == 3 && result.reasons == [.timestamp("no date")])
  }

  private static func columns(_ timestamp: String) throws -> ReadingOptions {
    var options = ReadingOptions()
    options.columns = try ColumnsFile(
      parsing: Array(
        #"{"files": [{"columns": {"timestamp": {"column": "timestamp", \#(timestamp)}}}]}"#.utf8),
      name: "columns.json")
    return options
  }

  @Test(
    "the columns file says how digits are a date, with a lost nought or without",
    arguments: [
      ("DDMMYY", ["140325", "30125", "2025-03-14"], [20_161, 20_091, 20_161]),
      ("MMDDYY", ["031425", "30125"], [20_161, 20_148]),
      ("YYMMDD", ["250314", "90314"], [20_161, 14_317]),
      ("YYYYDDD", ["2022013", "2024366", "2023366"], [19_005, 20_088]),
      ("DDMMYYYY", ["14032025", "1032025"], [20_161, 20_148]),
    ] as [(String, [String], [Int])])
  func stated(layout: String, stamps: [String], days: [Int]) throws {
    let options = try Self.columns("\"digits\": \"\(layout)\"")
    let result = try read(Self.file(stamps), options: options)
    #expect(result.taken.map(\.sentAt.dayNumber) == days)
    #expect(result.taken.allSatisfy { !$0.sentAt.hasTimeOfDay })
  }

  @Test(
    "and leaves out what only begins with digits", arguments: ["40125.0", "140325 ?", "45717,5"])
  func notAlone(cell: String) throws {
    let options = try Self.columns("\"digits\": \"DDMMYY\"")
    let result = try read(Self.file(["140325", "\"\(cell)\""]), options: options)
    #expect(result.taken.count == 1 && result.reasons == [.timestamp("no date")])
  }

  @Test(
    "and the hour behind, in the zone that stamps are in",
    arguments: [
      ("YYMMDDhhmm", "2503141030"), ("DDMMYYhhmm", "1403251030"), ("hhmmDDMMYY", "1030140325"),
      ("YYMMDDhhmmss", "250314103000"), ("YYYYMMDDhhmm", "202503141030"),
      ("YYYYMMDDhh", "2025031410"), ("DDMMYYYYhhmmss", "14032025103000"),
    ])
  func hours(layout: String, stamp: String) throws {
    var options = try Self.columns("\"digits\": \"\(layout)\"")
    options.timeZoneOffset = 3_600
    let payment = try #require(try read(Self.file([stamp]), options: options).taken.first)
    let hour: Int64 = layout.hasSuffix("DDhh") ? 36_000 : 37_800
    #expect(payment.sentAt.seconds == 1_741_910_400 + hour - 3_600)
    #expect(payment.sentAt.hasTimeOfDay)
  }

  @Test(
    "each error about digits names a remedy that works",
    arguments: [
      (["30125", "40125"], [20_091, 20_092]), (["200103141500"], [18_264]),
      (["1403141500"], [16_143]), (["2022013"], [19_005]),
      (["501031415", "501031416", "501031417"], [12_057, 12_057, 12_057]),
    ])
  func remedies(stamps: [String], days: [Int]) throws {
    let trouble = try #require(throws: SourceError.self) { try read(Self.file(stamps)) }
    let stated = trouble.remedy.split(separator: "`").filter { $0.hasPrefix("\"digits\"") }
    let options = try Self.columns(String(try #require(stated.first)))
    let result = try read(Self.file(stamps), options: options)
    #expect(result.taken.map(\.sentAt.dayNumber) == days, "\(stated)")
  }

  @Test("numbers that count may stand beside whole dates")
  func counted() throws {
    let options = try Self.columns(#""unit": "days", "since": "1899-12-30""#)
    let result = try read(Self.file(["2025-03-14", "30125", "45730"]), options: options)
    #expect(result.taken.map(\.sentAt.dayNumber) == [20_161, 4_556, 20_161])
  }

  @Test(
    "a layout of digits that is no whole day is refused",
    arguments: [
      "DDMM", "YYMMDDmm", "YYYYMMDDDD", "YYYYYYMMDD", "DDMMYYDD", "YYYYDDDMM", "jjmmtt", "",
      "YYMMDDhhss", "YYYYYMMDD",
    ])
  func layouts(text: String) throws {
    #expect(DigitLayout(text) == nil)
    let trouble = try #require(throws: SourceError.self) {
      try Self.columns("\"digits\": \"\(text)\"")
    }
    #expect(trouble.exitCode == 65 && trouble.what.contains("YYYY or YY"))
  }

  @Test("a layout beside a unit, or of another column, is refused")
  func misplaced() {
    #expect(throws: SourceError.self) {
      try Self.columns(#""unit": "days", "digits": "DDMMYY""#)
    }
    #expect(throws: SourceError.self) {
      try ColumnsFile(
        parsing: Array(
          #"{"files": [{"columns": {"amount": {"column": "a", "digits": "DDMMYY"}}}]}"#.utf8),
        name: "columns.json")
    }
  }

  @Test("nine digits say in their error what settles them")
  func nine() throws {
    let trouble = try #require(throws: SourceError.self) {
      try read(Self.file(["951782400", "951782401", "951782402"]))
    }
    #expect(trouble.what.hasPrefix("numbers of nine digits") && trouble.place == "line 2")
    #expect(trouble.remedy.contains(#""unit": "seconds", "since": "1970-01-01""#))
    let options = try Self.columns(#""unit": "seconds", "since": "1970-01-01""#)
    let result = try read(Self.file(["951782400", "1741962600"]), options: options)
    #expect(result.taken.map(\.sentAt.seconds) == [951_782_400, 1_741_962_600])
  }

  @Test("the columns file that inspect writes keeps how times are counted or written")
  func kept() throws {
    let file = try TemporaryFile(Array(Self.file(["140325", "150325"]).utf8))
    defer { withExtendedLifetime(file) {} }
    for stated in [#""digits":"DDMMYY""#, #""unit":"minutes","since":"2000-02-01""#] {
      let inspection = try Inspection(path: file.path, options: Self.columns(stated))
      #expect(inspection.columnsFile.replacing(" ", with: "").contains(stated))
    }
  }
}
