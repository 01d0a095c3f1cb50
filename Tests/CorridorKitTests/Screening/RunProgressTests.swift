import Testing

@testable import CorridorKit

@Suite("progress of a run")
struct RunProgressTests {
  private typealias Ended = [(phase: RunProgress.Phase, done: Int, of: Int?)]

  /// Payments of two layouts, with a list, so that every round of every phase has something to do.
  private struct Inputs {
    let files: [TemporaryFile]
    let list: TemporaryFile

    init() throws {
      var random = TestRandom(seed: 61)
      let rows = LedgerFileTests.rows(600, random: &random)
      let other = LedgerFileTests.header.replacing("payer_id", with: "sender_id")
      let text = ([other] + rows[300...]).joined(separator: "\n") + "\n"
      files = [
        try LedgerFileTests.file(Array(rows[..<400])), try TemporaryFile(Array(text.utf8)),
      ]
      list = try TemporaryFile(Array("beneficiary,payer\nb1,\nb2,p3\n".utf8))
    }

    func request(budget: Int, threads: Int) -> ScreeningRequest {
      var request = SpillingTests.request(files.map(\.path), budget: budget)
      request.threads = threads
      request.all = true
      request.wantsDigests = true
      return request
    }
  }

  private static func report(_ request: ScreeningRequest) throws -> [UInt8] {
    let result = try Screening.run(request)
    var bytes: [UInt8] = []
    for format in [ReportFormat.json, .csv] {
      let sink = ByteSink()
      try result.report.write(as: format, to: sink)
      bytes += sink.bytes
    }
    return bytes
  }

  /// Each phase ended with all its steps done, and none with more. Who is left without a payment has no rank.
  private static func expectWhole(_ ended: Ended, _ place: String) {
    for case (let phase, let done, let steps?) in ended {
      let isWhole = phase == .ranking ? (steps / 2...steps).contains(done) : done == steps
      #expect(isWhole, "\(phase) \(place): \(done) of \(steps)")
    }
  }

  private static func has(_ phases: [RunProgress.Phase], in ended: Ended) -> Bool {
    var rest = phases[...]
    for (phase, _, steps) in ended where phase == rest.first && steps ?? 0 > 0 {
      rest.removeFirst()
    }
    return rest.isEmpty
  }

  @Test(
    "every phase behind the reading ends with all its steps done, and no byte depends on who looks",
    arguments: [(1 << 30, 1), (1 << 30, 3), (40 << 10, 1), (40 << 10, 3)] as [(Int, Int)],
    [false, true])
  func phases(means: (budget: Int, threads: Int), hasList: Bool) throws {
    let inputs = try Inputs()
    var request = inputs.request(budget: means.budget, threads: means.threads)
    request.watchlist = hasList ? inputs.list.path : nil
    let unseen = try Self.report(request)
    let progress = RunProgress()
    request.reading.progress = progress
    #expect(try Self.report(request) == unseen)
    let ended = progress.ended
    Self.expectWhole(ended, "\(means) \(hasList)")
    let isInMemory = means.budget > 1 << 20
    // Lines of the JSON report, then of the CSV report, whose phase has not ended.
    let judged: [RunProgress.Phase] =
      isInMemory
      ? [.sorting, .counting, .judging, .comparing]
      : [.merging, .counting, .judging, .comparing, .ranking]
    #expect(Self.has(judged + [.digesting, .writing], in: ended), "\(ended)")
    let state = progress.state
    #expect(state.phase == .writing && state.stepsDone == state.stepsExpected)
    #expect(state.rowsRead == 700 && state.bytesRead >= state.bytesExpected ?? .max)
  }

  @Test("inflows, populations, studies, ledgers and tables count their steps too")
  func others() throws {
    let inputs = try Inputs()
    for budget in [1 << 30, 40 << 10] {
      func ended(_ body: (ScreeningRequest) throws -> Void) rethrows -> Ended {
        var request = inputs.request(budget: budget, threads: 2)
        request.policy.cohorts.population = 1
        let progress = RunProgress()
        request.reading.progress = progress
        try body(request)
        progress.begin(.reading)
        return progress.ended
      }
      let counted = try ended { _ = try PopulationResult.counting($0) }
      Self.expectWhole(counted, "population \(budget)")
      #expect(Self.has([.counting], in: counted))
      let described = try ended { _ = try Screening.beneficiaries(of: $0) }
      #expect(Self.has([.counting], in: described))
      for (phase, done, steps) in described where phase == .counting {
        if let steps { #expect(done == steps, "inflows \(budget)") }
      }
      let studied = try ended {
        var request = StudyRequest($0)
        request.options.draws = 3
        _ = try Screening.study(request)
      }
      Self.expectWhole(studied, "study \(budget)")
      #expect(Self.has([.tabling], in: studied))
      let written = try ended {
        try Screening.ledger(of: $0).write(as: .ledger, to: ByteSink())
      }
      #expect(written.last?.phase == .writing && written.last?.of ?? 0 > 0)
    }
  }

  @Test("a made-up world counts payers as they are made and payments as they are written")
  func world() throws {
    var options = SynthesisOptions()
    options.payers = 3_000
    let progress = RunProgress()
    var (told, unseen): ([UInt8], [UInt8]) = ([], [])
    _ = try synthesize(options, telling: progress) { told += $0 }
    _ = try synthesize(options) { unseen += $0 }
    #expect(told == unseen)
    let made = progress.ended.first { $0.phase == .making }
    #expect(made?.of == 3_000 && (2_000...3_000).contains(made?.done ?? 0))
    #expect(progress.state.phase == .writing && progress.state.stepsExpected ?? 0 > 3_000)
  }

  @Test("a phase begins with none of its steps done, whatever was counted before")
  func begin() {
    let progress = RunProgress()
    progress.begin(.sorting, of: 10)
    progress.add(steps: 7)
    #expect(progress.state.stepsDone == 7 && progress.state.stepsExpected == 10)
    progress.begin(.ranking)
    #expect(progress.state.stepsDone == 0 && progress.state.stepsExpected == nil)
    #expect(progress.state.phase == .ranking)
  }

  @Test("pieces of a span are the span, in order", arguments: [0, 1, 4_096, 4_097, 10_000])
  func pieces(count: Int) {
    let pieces = Array((5..<5 + count).pieces)
    #expect(pieces.flatMap { Array($0) } == Array(5..<5 + count))
    #expect(pieces.allSatisfy { (1...4_096).contains($0.count) })
  }
}
