import Testing

@testable import CorridorKit

@Suite("many short inputs, read several at once")
struct ManyFilesTests {
  /// Exports of a few rows each, in several encodings and layouts, some with rows that are rejected.
  static func files(_ count: Int, seed: UInt64) throws -> [TemporaryFile] {
    var random = TestRandom(seed: seed)
    return try (0..<count).map { number in
      var rows = LedgerFileTests.rows(Int.random(in: 1...30, using: &random), random: &random)
      if number % 5 == 0 { rows.append("x,not a date,p1,AU,b1,PH,10.00,USD,completed") }
      let end = number % 3 == 0 ? "\r\n" : "\n"
      var text = ([LedgerFileTests.header] + rows).joined(separator: end) + end
      if number % 7 == 0 { text = text.replacing(",", with: ";") }
      let bytes =
        number % 4 == 0
        ? [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        : Array(text.utf8)
      return try TemporaryFile(bytes, name: "part-\(100 + number).csv")
    }
  }

  static func request(_ files: [TemporaryFile], threads: Int) -> ScreeningRequest {
    var request = ScreeningRequest(inputs: files.map(\.path))
    request.threads = threads
    request.all = true
    request.wantsDigests = true
    request.wantsRejectedRows = true
    return request
  }

  /// All that a run says: its report, what it says beside, and the rows that it rejects.
  static func words(_ request: ScreeningRequest) throws -> [String] {
    let result = try Screening.run(request)
    let sink = ByteSink()
    try result.report.write(as: .json, to: sink)
    var rejected: [String] = []
    try result.forEachRejected { row in
      let (error, text) = (row.error, String(decoding: row.text, as: UTF8.self))
      rejected.append("\(row.input) \(error.line) \(error.byteOffset) \(text)")
    }
    return [String(decoding: sink.bytes, as: UTF8.self)] + result.notes + rejected
  }

  @Test(
    "what a run says is the same for any number of threads and any memory",
    arguments: 0..<3 as Range<UInt64>)
  func threads(seed: UInt64) throws {
    let files = try Self.files(40, seed: seed)
    defer { withExtendedLifetime(files) {} }
    let expected = try Self.words(Self.request(files, threads: 1))
    #expect(expected.contains { $0.hasPrefix("part-105.csv ") && $0.hasSuffix("completed") })
    for threads in [2, 5] {
      #expect(try Self.words(Self.request(files, threads: threads)) == expected)
    }
    var small = Self.request(files, threads: 3)
    small.memory = 60 << 10
    small.leastBudget = 1
    #expect(try Self.words(small) == expected)
  }

  @Test("the first input that cannot be used is the one named, whichever is found out first")
  func firstError() throws {
    var files = try Self.files(30, seed: 4)
    for number in [11, 12, 29] {
      let bytes = Array("a,b\n1,2\n".utf8)
      files[number] = try TemporaryFile(bytes, name: "part-\(100 + number).csv")
    }
    defer { withExtendedLifetime(files) {} }
    for threads in [1, 2, 5] {
      let error = #expect(throws: SourceError.self) {
        try Self.words(Self.request(files, threads: threads))
      }
      #expect(error?.input == "part-111.csv")
      #expect(error?.remedy.contains("--skip-unusable") == true)
    }
  }

  @Test("inputs that are left out change nothing that is said of the others")
  func leftOut() throws {
    let good = try Self.files(30, seed: 5)
    var files = good
    for (place, name) in [(3, "bad-1.csv"), (4, "bad-2.csv"), (20, "bad-3.csv")] {
      files.insert(try TemporaryFile(Array("a,b\n1,2\n".utf8), name: name), at: place)
    }
    defer { withExtendedLifetime((good, files)) {} }
    let expected = try Self.words(Self.request(good, threads: 1))
    for threads in [1, 2, 5] {
      var request = Self.request(files, threads: threads)
      request.skipsUnusable = true
      let words = try Self.words(request)
      #expect(words.filter { !$0.contains("left out (--skip-unusable)") } == expected)
      #expect(words.count == expected.count + 3)
    }
  }

  @Test("a report that states what was left out counts all and names the first ten")
  func statedLeftOut() throws {
    let good = try Self.files(2, seed: 7)
    let bad = try (0..<12).reversed().map { number in
      try TemporaryFile(Array("a,b\n1,2\n".utf8), name: "bad-\(100 + number).csv")
    }
    defer { withExtendedLifetime((good, bad)) {} }
    func warnings(_ files: [TemporaryFile]) throws -> [String] {
      var request = Self.request(files, threads: 2)
      request.skipsUnusable = true
      request.statesLeftOut = true
      return try Screening.run(request).report.population.warnings.map { $0.sentence(in: .english) }
    }
    let names = (0..<10).map { "bad-\(100 + $0).csv, " }.joined()
    let expected =
      "12 inputs (\(names)...) could not be used and are left out (--skip-unusable): nothing of them"
      + " stands in this report."
    #expect(try warnings(good + bad) == [expected] + warnings(good))
  }

  @Test("files after each other of which one is long, packed away or a ledger are read as alone")
  func mixed() throws {
    var random = TestRandom(seed: 6)
    let short = try Self.files(6, seed: 6)
    let rows = LedgerFileTests.rows(20_000, random: &random)
    let long = try LedgerFileTests.file(rows)
    let ledger = try TemporaryFile(
      try LedgerFileTests.ledger(of: [short[0].path]), name: "kept.ledger")
    let files = [short[1], short[2], long, short[3], ledger, short[4], short[5]]
    defer { withExtendedLifetime(files) {} }
    let expected = try Self.words(Self.request(files, threads: 1))
    for threads in [2, 5] {
      #expect(try Self.words(Self.request(files, threads: threads)) == expected)
    }
  }

  @Test(
    "a channel is the same word for word, whether or not its cell is ASCII",
    arguments: [
      "money_transfer", "Cash pickup", "MOBILE MONEY", "uberweisung", "BANK", "wallet",
      "crypto-ATM",
      "Card", "post office", "", "ria",
    ])
  func channel(text: String) {
    // A letter that folds to nothing known keeps the cell off the path for ASCII.
    let plain = Array(text.utf8).withWindow(ChannelWords.channel)
    let other = Array((text + " \u{03B2}").utf8).withWindow(ChannelWords.channel)
    #expect(plain == other)
  }
}
