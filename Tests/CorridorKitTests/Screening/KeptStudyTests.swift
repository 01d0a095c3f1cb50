import Testing

@testable import CorridorKit

@Suite("studies of ledgers on disk")
struct KeptStudyTests {
  private static func outputs(_ request: StudyRequest) throws -> [[UInt8]] {
    let result = try Screening.study(request)
    return try StudyReport.Format.allCases.map { format in
      let sink = ByteSink()
      try result.report.write(as: format, to: sink)
      return sink.bytes
    } + [Array(result.notes.joined(separator: "\n").utf8)]
  }

  @Test(
    "tables have the same bytes for any memory and threads, with and without lists",
    arguments: 0..<3 as Range<UInt64>)
  func sameBytes(seed: UInt64) throws {
    var random = TestRandom(seed: seed + 900)
    let export = try LedgerFileTests.file(LedgerFileTests.rows(500, random: &random))
    let cohort = try TemporaryFile(
      Array((seed < 2 ? "payer,beneficiary\np3,\np5,\n,b2\nnobody,\n" : "payer\np1\np3\n").utf8))
    let against = try TemporaryFile(Array("payer\np2\np5\np7\n".utf8))
    defer { withExtendedLifetime((export, cohort, against)) {} }
    var plain = StudyRequest(SpillingTests.request([export.path], budget: 1 << 30))
    plain.options.draws = 20
    plain.options.leastCell = 1
    if seed > 0 { plain.cohort = cohort.path }
    if seed > 1 {
      plain.against = against.path
      plain.screening.pseudonyms = Pseudonyms(key: [UInt8](repeating: 5, count: 32))
    }
    let expected = try Self.outputs(plain)
    // What it is not stands before all that it says, in every form that is not rows only.
    let opening = "{\n  \"schema\": \"corridorkit/study/1\",\n  \"what_this_is_not\": \"Tables of"
    #expect(expected[2].starts(with: opening.utf8))
    #expect(expected[0].starts(with: StudyReport.purpose.prefix(60).utf8))
    for (budget, threads) in [(1, 1), (40 << 10, 3)] {
      var request = plain
      request.screening.memory = budget
      request.screening.threads = threads
      guard case .onDisk = try Gathering(request.screening).payments else {
        Issue.record("held in memory at \(budget)")
        continue
      }
      #expect(try Self.outputs(request) == expected, "budget \(budget)")
    }
  }
}
