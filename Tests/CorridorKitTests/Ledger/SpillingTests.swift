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

  @Test(
    "a scratch folder that is not there is refused at the start, needed or not",
    arguments: [1, 1 << 30])
  func noFolder(budget: Int) throws {
    var random = TestRandom(seed: 22)
    let export = try LedgerFileTests.file(LedgerFileTests.rows(600, random: &random))
    let request = Self.request([export.path], budget: budget, scratch: "/nowhere/at/all")
    for run in [
      { _ = try Screening.ledger(of: request) }, { _ = try Screening.run(request) },
      { _ = try PopulationResult.counting(request) },
    ] {
      let error = #expect(throws: SourceError.self) { try run() }
      #expect(error?.exitCode == 73)
      #expect(error?.remedy.contains("--scratch") == true)
    }
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
