import Testing

@testable import CorridorKit

@Suite("inflows on disk")
struct KeptInflowSurveyTests {
  private static func outputs(_ request: ScreeningRequest) throws -> [[UInt8]] {
    let result = try Screening.beneficiaries(of: request)
    return try BeneficiaryReport.Format.allCases.map { format in
      let sink = ByteSink()
      try result.report.write(as: format, to: sink)
      return sink.bytes
    } + [Array(result.notes.joined(separator: "\n").utf8)]
  }

  private static func isOnDisk(_ request: ScreeningRequest) throws -> Bool {
    if case .onDisk = try Gathering(request).payments { true } else { false }
  }

  @Test(
    "descriptions have the same bytes for any memory and threads, all or the first few",
    arguments: 0..<4 as Range<UInt64>)
  func random(seed: UInt64) throws {
    var random = TestRandom(seed: seed + 500)
    // Some payers share several beneficiaries, some beneficiaries are hubs or in rhythm, some names are bare.
    let rows = (0..<500).map { number in
      let day = Int.random(in: 1...28, using: &random)
      let payer = Int.random(in: 0...40, using: &random)
      let month = Int.random(in: 1...6, using: &random)
      let payee = Int.random(in: 0...(number.isMultiple(of: 2) ? 5 : 60), using: &random)
      let reversed = Int.random(in: 0...19, using: &random) == 0
      let cents = Int.random(in: 1...9, using: &random) * 1_000 + 50
      return "t\(number),2025-0\(month)-\(day < 10 ? "0" : "")\(day)T13:00:00Z,p\(payer),"
        + "\(["AU", "DE", "GB"].randomElement(using: &random)!),b\(payee),"
        + "\(["PH", "TH", "MX"].randomElement(using: &random)!),\(cents / 100).\(cents % 100),USD,"
        + (reversed ? "reversed" : "completed")
    }
    let export = try LedgerFileTests.file(rows)
    var plain = SpillingTests.request([export.path], budget: 1 << 30)
    plain.policy.receivers.hubPayers = 12
    plain.wantsDigests = true
    plain.pseudonyms = seed == 3 ? Pseudonyms(key: [UInt8](repeating: 3, count: 32)) : nil
    for all in [true, false] {
      plain.all = all
      plain.top = 3
      let expected = try Self.outputs(plain)
      #expect(try !Self.isOnDisk(plain))
      for (budget, threads) in [(1, 1), (40 << 10, 3)] {
        var request = plain
        request.memory = budget
        request.threads = threads
        #expect(try Self.isOnDisk(request))
        #expect(try Self.outputs(request) == expected, "budget \(budget), all: \(all)")
      }
    }
  }

  @Test("a made-up world is described alike on disk and in memory")
  func world() throws {
    var options = SynthesisOptions()
    options.payers = 300
    options.seed = 11
    options.reversedShare = 0.02
    var bytes: [UInt8] = []
    _ = try synthesize(options) { bytes += $0 }
    let export = try TemporaryFile(bytes)
    let plain = SpillingTests.request([export.path], budget: 1 << 30)
    var request = plain
    request.memory = 100 << 10
    request.threads = 2
    #expect(try Self.isOnDisk(request))
    #expect(try Self.outputs(request) == Self.outputs(plain))
  }
}
