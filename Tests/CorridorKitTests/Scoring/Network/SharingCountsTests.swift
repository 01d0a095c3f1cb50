import Testing

@testable import CorridorKit

@Suite("how often small beneficiaries are shared by chance")
struct SharingCountsTests {
  private static let rule = Policy.standard.network

  private static func counts(_ payers: [[Int]]) -> SharingCounts {
    var counts = SharingCounts(rule)
    for sizes in payers { counts.observe(sizes) }
    return counts
  }

  @Test(
    "parts counted apart and added up are the whole, cell by cell",
    arguments: 0..<10 as Range<UInt64>)
  func parts(seed: UInt64) {
    var random = TestRandom(seed: seed)
    let most = BlockVotes.circleColumns(Self.rule)
    let payers = (0..<200).map { _ in
      (0..<Int.random(in: 0...8, using: &random)).map { _ in
        Int.random(in: 2...most, using: &random)
      }
    }
    let whole = Self.counts(payers)
    let cut = Int.random(in: 0...200, using: &random)
    let (a, b) = (Self.counts(Array(payers[..<cut])), Self.counts(Array(payers[cut...])))
    var merged = b
    merged.merge(a)
    var added = SharingCounts(Self.rule)
    added.cells = zip(a.cells, b.cells).map(+)
    #expect(merged.cells == whole.cells && added.cells == whole.cells)
    #expect(added.expected(2, of: 5) == whole.expected(2, of: 5))
    #expect(whole.cells.count == SharingCounts(Self.rule).cells.count && whole.isPossible)
  }

  @Test("a circle without co-payers leaves no small beneficiary, and nothing is expected")
  func noCircle() {
    var rule = Self.rule
    rule.circlePayers = 0
    var counts = SharingCounts(rule)
    for _ in 0..<9 { counts.observe([]) }
    #expect(counts.beneficiaries == 0 && counts.expected(2, of: 0) == 0)
  }

  @Test(
    "payers of more small beneficiaries than there are cells stand in the last, with their mean")
  func agents() {
    let few = [[Int]](repeating: [2, 2], count: 2)
    let agent = [Int](repeating: 2, count: 3_000)
    let counts = Self.counts(few + [agent, agent])
    #expect(counts.beneficiaries == 3_002)
    #expect(counts.cells.count == SharingCounts(Self.rule).cells.count)
    // One payer of two: the other of two, and two agents of 3,000.
    let all = 3_002
    let expected =
      DiscreteTails.hypergeometric(2, of: 2, marked: 2, among: all)
      + 2 * DiscreteTails.hypergeometric(2, of: 2, marked: 3_000, among: all)
    #expect(abs(counts.expected(2, of: 2) - expected) < 1e-12)
    // An agent counts the other agent only, and the two of two.
    let agents =
      DiscreteTails.hypergeometric(2, of: 3_000, marked: 3_000, among: all)
      + 2 * DiscreteTails.hypergeometric(2, of: 3_000, marked: 2, among: all)
    #expect(abs(counts.expected(2, of: 3_000) - agents) < 1e-12)
  }

  @Test("what nobody can have counted is told")
  func impossible() {
    for number in [-1, Int64.max] {
      var counts = Self.counts([[2, 3]])
      counts.cells[4] = number
      #expect(!counts.isPossible)
    }
  }

  @Test("a payer's view whose path or company cannot be is refused")
  func views() throws {
    let ledger = LedgerMaker.ledger([
      TestPayment(payer: "a", beneficiary: "x", day: 20_000, dollars: 40),
      TestPayment(payer: "a", beneficiary: "y", day: 20_001, dollars: 40),
    ])
    let list = ListedParties(beneficiaries: [("z", 1)], payers: [], nil)
    let scales = NetworkState.Scales(
      NeighbourHabits.Counts(groups: 1), [SharingCounts(Self.rule)],
      PeerGroups([], Policy.standard.cohorts), .standard)
    func read(
      _ listed: ListedParties?, _ change: (inout NetworkState.Verdict) -> Void
    ) throws -> NetworkState.Verdict? {
      var verdict = NetworkState.Verdict()
      (verdict.beneficiary, verdict.listed, verdict.listedPayers) = (1, 0, 6)
      verdict.shared = SharingCounts.Shared(small: 2, others: 3, most: 2)
      change(&verdict)
      let network = NetworkState(verdicts: [verdict], payers: [7, 7], scales: scales)
      var wire = WireWriter()
      var history = PayerHistory()
      PayerView.write(
        0, of: ledger, network, inflows: [Int64](repeating: 0, count: 2 * Receivers.columns),
        to: &wire, using: &history)
      var population = LedgerMaker.assessment([]).population
      _ = try PayerView.read(
        wire.bytes, sources: [LedgerMaker.source("a.csv")], listed, scales, into: &population)
      return population.network?.verdict(of: 0)
    }
    let found = try #require(try read(list) { _ in })
    #expect(found.listed == 0 && found.listedPayers == 6 && found.beneficiary == 1)
    #expect(found.shared == SharingCounts.Shared(small: 2, others: 3, most: 2))
    #expect(throws: WireFault.self) { try read(nil) { _ in } }
    let changes: [(inout NetworkState.Verdict) -> Void] = [
      { $0.listed = 1 }, { $0.listed = -1 }, { $0.listedPayers = 0 }, { $0.beneficiary = nil },
      { $0.shared.small = 3 }, { $0.shared.most = 3 }, { $0.shared.most = 1 },
      { $0.shared.others = 0 },
    ]
    for change in changes { #expect(throws: WireFault.self) { try read(list, change) } }
  }
}
