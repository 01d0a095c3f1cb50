import Testing

@testable import CorridorKit

@Suite("judging on disk")
struct KeptJudgeTests {
  /// The first line that differs, of both; a comparison of all bytes as arrays would take minutes to print.
  private static func difference(_ a: [UInt8], _ b: [UInt8]) -> String? {
    guard a != b else { return nil }
    let lines = [a, b].map { $0.split(separator: 10, omittingEmptySubsequences: false) }
    for (x, y) in zip(lines[0], lines[1]) where x != y {
      return String(decoding: x, as: UTF8.self) + "\n" + String(decoding: y, as: UTF8.self)
    }
    return "\(lines[0].count) and \(lines[1].count) lines"
  }

  private static func report(
    _ result: ScreeningResult, as format: ReportFormat = .json
  ) throws -> [UInt8] {
    let sink = ByteSink()
    try result.report.write(as: format, to: sink)
    return sink.bytes
  }

  /// Where payments were held.
  private static func isOnDisk(_ result: ScreeningResult) -> Bool {
    result.assessment is KeptAssessment
  }

  @Test(
    "reports and words have the same bytes for any memory, threads, order and overlap",
    arguments: 0..<3 as Range<UInt64>)
  func report(seed: UInt64) throws {
    var random = TestRandom(seed: seed + 100)
    let rows = LedgerFileTests.rows(400, random: &random)
    let again = Array(rows[..<40]).map { $0.replacing(",b1,", with: ",b2,") }
    let first = try LedgerFileTests.file(Array(rows[..<220]) + again)
    // Another layout with ids of the first, and some of its rows.
    let other = LedgerFileTests.header.replacing("payer_id", with: "sender_id")
    let text = ([other] + rows[200...].shuffled(using: &random)).joined(separator: "\n") + "\n"
    let second = try TemporaryFile(Array(text.utf8))
    let ledger = try TemporaryFile(try LedgerFileTests.ledger(of: [first.path]))
    let list = try TemporaryFile(Array("beneficiary,payer\nb1,\nb2,p3\nnobody,\n".utf8))
    let withLedger = seed == 2
    var plain = SpillingTests.request(
      withLedger ? [second.path, first.path, ledger.path] : [first.path, second.path],
      budget: 1 << 30)
    plain.watchlist = seed == 1 ? nil : list.path
    plain.asOf = seed == 1 ? CivilDate(iso: "2025-03-20") : nil
    plain.wantsDigests = true
    let expected = try Screening.run(plain)
    #expect(!Self.isOnDisk(expected))
    #expect(expected.report.counts.conflicts.count >= 1)
    if !withLedger { #expect((expected.report.counts.sharedIDs?.beneficiaries ?? 0) > 0) }
    for (index, budget) in [seed == 0 ? 1 : 20 << 10, 60 << 10].enumerated() {
      var request = plain
      request.inputs.reverse()
      request.memory = budget
      request.threads = 8 - (index * 3 + Int(seed)) % 8
      let found = try Screening.run(request)
      #expect(Self.isOnDisk(found), "budget \(budget)")
      let difference = try Self.difference(Self.report(found), Self.report(expected))
      #expect(difference == nil, "budget \(budget)")
      #expect(found.notes.sorted() == expected.notes.sorted())
    }
  }

  @Test(
    "a made-up world is ranked, explained, tabulated and counted alike on disk and in memory",
    arguments: [3] as [UInt64])
  func world(seed: UInt64) throws {
    var options = SynthesisOptions()
    options.payers = 700
    options.seed = seed
    options.baseRate = 0.05
    options.reversedShare = 0.02
    var bytes: [UInt8] = []
    _ = try synthesize(options) { bytes += $0 }
    let export = try TemporaryFile(bytes)
    var plain = SpillingTests.request([export.path], budget: 1 << 30)
    // So few payers have q and are counted.
    plain.policy.cohorts.population = 150
    plain.policy.cohorts.small = 100
    let population = try PopulationResult.counting(plain)
    let reference = try TemporaryFile(population.text)
    plain.scorers = [ManyPayments()]
    for path in [nil, reference.path] {
      plain.population = path
      let expected = try Screening.run(plain)
      #expect(expected.report.ranking.summary(at: 0).qValue != nil)
      for (budget, threads) in [path == nil ? (1 << 20, 2) : (200 << 10, 5)] {
        var request = plain
        request.memory = budget
        request.threads = threads
        let found = try Screening.run(request)
        #expect(Self.isOnDisk(found))
        for format in [ReportFormat.csv, .text] {
          let reports = try [found, expected].map { try Self.report($0, as: format) }
          #expect(Self.difference(reports[0], reports[1]) == nil)
        }
        #expect(try Self.explanations(found) == Self.explanations(expected))
        #expect(found.notes == expected.notes)
        #expect(try PopulationResult.counting(request).text == population.text)
      }
    }
  }

  @Test("payers are found and cleared by the ids that their pseudonyms stand for")
  func pseudonyms() throws {
    var random = TestRandom(seed: 31)
    let export = try LedgerFileTests.file(LedgerFileTests.rows(400, random: &random))
    let list = try TemporaryFile(Array("payer,until,by\np3,2025-03-10,ab\np7,2025-03-20,\n".utf8))
    var plain = SpillingTests.request([export.path], budget: 1 << 30)
    plain.cleared = list.path
    for key in [nil, Pseudonyms(key: [UInt8](repeating: 9, count: 32))] {
      plain.pseudonyms = key
      let expected = try Screening.run(plain)
      var request = plain
      request.memory = 1
      let found = try Screening.run(request)
      #expect(Self.isOnDisk(found) && !Self.isOnDisk(expected))
      #expect(found.report.marks.cleared?.count == 2)
      for number in 0..<12 {
        let places = found.places(of: "p\(number)")
        #expect(places.count == 1, "p\(number)")
        #expect(places == expected.places(of: "p\(number)"))
        // Whoever knows the pseudonym finds the payer too.
        let shown = try #require(places.first.map { found.report.ranking.summary(at: $0) })
        #expect((shown.payer.text == "p\(number)") == (key == nil))
        #expect(found.places(of: shown.payer.text) == places)
      }
      #expect(found.places(of: "p12").isEmpty)
      // Asked for together, in any order and more than once, each is found where it is found alone.
      let together = [7, 12, 0, 7, 11].map { "p\($0)" }
      let places = together.map { found.places(of: $0) }
      #expect(found.assessment.places(of: together) == places)
      #expect(expected.assessment.places(of: together) == places)
      #expect(try Self.difference(Self.report(found), Self.report(expected)) == nil)
      #expect(found.notes == expected.notes)
    }
  }

  private static func explanations(_ result: ScreeningResult) throws -> [UInt8] {
    let sink = ByteSink()
    for rank in [0, 5, result.report.ranking.count - 1] {
      let payer = result.report.ranking.summary(at: rank).payer.text
      for place in result.places(of: payer) {
        try result.report.writeExplanation(of: place, to: sink)
      }
    }
    #expect(!sink.bytes.isEmpty)
    return sink.bytes
  }

  /// A scorer of one's own.
  private struct ManyPayments: Scorer {
    let indicator = Indicator.evenAmounts

    func finding(in profile: PayerProfile, against population: Population) -> Finding {
      .evidence(
        Evidence(
          points: Int32(profile.payments.count), observed: 0.5, expected: 0.25,
          count: profile.payments.count, payments: []))
    }
  }
}
