import Testing

@testable import CorridorKit

@Suite("payments that move to disk")
struct SpillingTests {
  /// Far below what is of use, so that a few hundred payments make many runs, which take several passes.
  static let budgets = [1, 60 << 10, 400 << 10, 1 << 20]

  static func request(
    _ inputs: [String], budget: Int, threads: Int = 1, scratch: String? = nil
  ) -> ScreeningRequest {
    var request = ScreeningRequest(inputs: inputs)
    request.memory = budget
    request.leastBudget = 1
    request.threads = threads
    request.scratch = scratch
    request.all = true
    return request
  }

  @Test(
    "a ledger has the same bytes and counts for any memory, threads and order",
    arguments: 0..<3 as Range<UInt64>)
  func ledger(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let rows = LedgerFileTests.rows(1_500, random: &random)
    let twice = Array(rows.shuffled(using: &random)[..<200])
    let first = try LedgerFileTests.file(Array(rows[..<700]))
    let second = try LedgerFileTests.file((rows[700...] + twice).shuffled(using: &random))
    let inputs = [first.path, second.path]
    let plain = ScreeningRequest(inputs: inputs)
    let whole = try Screening.ledger(of: plain)
    let expected = ByteSink()
    try whole.write(as: .ledger, to: expected)
    let part = try TemporaryFile(try LedgerFileTests.ledger(of: [first.path]))
    for (index, budget) in Self.budgets.enumerated() {
      for inputs in [inputs, [part.path, second.path, first.path]] {
        let threads = 1 + (index + inputs.count) % 8
        let result = try Screening.ledger(
          of: Self.request(inputs, budget: budget, threads: threads))
        let sink = ByteSink()
        try result.write(as: .ledger, to: sink)
        #expect(sink.bytes == expected.bytes, "budget \(budget), \(threads) threads")
        #expect(result.counts == whole.counts)
        #expect(result.payers == whole.payers)
      }
    }
  }

  /// The first line that differs, of both; a comparison of all bytes as arrays would take minutes to print.
  static func difference(_ a: [UInt8], _ b: [UInt8]) -> String? {
    guard a != b else { return nil }
    let lines = [a, b].map { $0.split(separator: 10, omittingEmptySubsequences: false) }
    for (x, y) in zip(lines[0], lines[1]) where x != y {
      return String(decoding: x, as: UTF8.self) + "\n" + String(decoding: y, as: UTF8.self)
    }
    return "\(lines[0].count) and \(lines[1].count) lines"
  }

  static func report(
    _ request: ScreeningRequest, as format: ReportFormat = .json
  ) throws -> [UInt8] {
    let sink = ByteSink()
    try Screening.run(request).report.write(as: format, to: sink)
    return sink.bytes
  }

  @Test(
    "a report has the same bytes for any memory, threads and order",
    arguments: 0..<3 as Range<UInt64>)
  func report(seed: UInt64) throws {
    var random = TestRandom(seed: seed + 100)
    let rows = LedgerFileTests.rows(900, random: &random)
    let first = try LedgerFileTests.file(Array(rows[..<500]))
    let second = try LedgerFileTests.file(rows[500...].shuffled(using: &random))
    let list = try TemporaryFile(Array("beneficiary,payer\nb1,\nb2,p3\nnobody,\n".utf8))
    var plain = Self.request([first.path, second.path], budget: 1 << 30)
    plain.watchlist = seed.isMultiple(of: 2) ? list.path : nil
    plain.wantsDigests = true
    let expected = try Self.report(plain)
    for (index, budget) in [1, 40 << 10, 300 << 10].enumerated() {
      var request = Self.request(
        [second.path, first.path], budget: budget, threads: 1 + (index * 3 + Int(seed)) % 8)
      request.watchlist = plain.watchlist
      request.wantsDigests = true
      #expect(
        try Self.difference(Self.report(request), expected) == nil, "budget \(budget)")
    }
  }

  @Test(
    "a made-up world of some hundred payers ranks alike on disk and in memory",
    arguments: [3] as [UInt64])
  func world(seed: UInt64) throws {
    var options = SynthesisOptions()
    options.payers = 400
    options.seed = seed
    options.baseRate = 0.05
    options.reversedShare = 0.02
    var bytes: [UInt8] = []
    _ = try synthesize(options) { bytes += $0 }
    let export = try TemporaryFile(bytes)
    let expected = try Self.report(Self.request([export.path], budget: 1 << 30), as: .csv)
    let found = try Self.report(
      Self.request([export.path], budget: 2 << 20, threads: 2), as: .csv)
    #expect(Self.difference(found, expected) == nil)
    let places = try [1 << 30, 2 << 20].map { budget in
      let result = try Screening.run(Self.request([export.path], budget: budget))
      let payer = result.report.ranking.summary(at: 5).payer.text
      let sink = ByteSink()
      for place in result.places(of: payer) {
        try result.report.writeExplanation(of: place, to: sink)
      }
      return sink.bytes
    }
    #expect(places[0] == places[1] && !places[0].isEmpty)
  }

  @Test("payments print as the same CSV")
  func csv() throws {
    var random = TestRandom(seed: 20)
    let export = try LedgerFileTests.file(LedgerFileTests.rows(900, random: &random))
    let sinks = try [
      ScreeningRequest(inputs: [export.path]), Self.request([export.path], budget: 1),
    ]
    .map { request in
      let sink = ByteSink()
      try Screening.ledger(of: request).write(as: .csv, to: sink)
      return sink.bytes
    }
    #expect(sinks[0] == sinks[1])
  }

  @Test("a damaged ledger that is left out leaves nothing on disk that counts")
  func leftOut() throws {
    var random = TestRandom(seed: 21)
    let export = try LedgerFileTests.file(LedgerFileTests.rows(600, random: &random))
    let other = try LedgerFileTests.file(LedgerFileTests.rows(600, random: &random))
    let broken = try TemporaryFile(try LedgerFileTests.ledger(of: [other.path]).dropLast())
    var request = Self.request([broken.path, export.path], budget: 1)
    request.skipsUnusable = true
    let sink = ByteSink()
    try Screening.ledger(of: request).write(as: .ledger, to: sink)
    #expect(try sink.bytes == LedgerFileTests.ledger(of: [export.path]))
  }

  @Test("a scratch folder that is not there is named, with exit code 73")
  func noFolder() throws {
    var random = TestRandom(seed: 22)
    let export = try LedgerFileTests.file(LedgerFileTests.rows(600, random: &random))
    let error = #expect(throws: SourceError.self) {
      try Screening.ledger(of: Self.request([export.path], budget: 1, scratch: "/nowhere/at/all"))
    }
    #expect(error?.exitCode == 73)
    #expect(error?.remedy.contains("--scratch") == true)
  }

  @Test("ledgers with different rates conflict on disk as in memory")
  func rates() throws {
    let row = "t1,2025-03-02T10:00:00Z,p,AU,b,PH,50.00,AUD,completed"
    let rows = (0..<400).map { row.replacingPrefix("t1", with: "t\($0)") }
    let export = try LedgerFileTests.file(rows)
    let small = try LedgerFileTests.file([row])
    var other = Policy.standard
    other.rates = other.rates.map {
      $0.currency.code == "AUD"
        ? OrientationRate(currency: $0.currency, billionths: 700_000_000, date: $0.date) : $0
    }
    let ledger = try TemporaryFile(try LedgerFileTests.ledger(of: [small.path], policy: other))
    for budget in [1, 1 << 30] {
      let error = #expect(throws: SourceError.self) {
        try Screening.ledger(of: Self.request([ledger.path, export.path], budget: budget))
      }
      #expect(error?.exitCode == 65 && error?.what.hasSuffix("AUD on 2025-03-02") == true)
    }
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
