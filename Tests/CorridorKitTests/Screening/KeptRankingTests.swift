import Testing

@testable import CorridorKit

@Suite("ranking on disk")
struct KeptRankingTests {
  @Test("runs merge into the order of a ranking in memory, ties and all")
  func order() throws {
    var random = TestRandom(seed: 64)
    func few(_ most: Int32) -> Int32 { Int32.random(in: 0...most, using: &random) }
    let verdicts = (0..<64 * 20).map { _ in
      Assessment.Verdict(
        score: few(3) * 1_000, victimScore: few(2) * 1_000,
        lane: Lane(rawValue: UInt8(few(3))) ?? .none, payments: 1 + few(2), total: Int64(few(2)),
        cohort: 0)
    }
    let plan = MemoryPlan(budget: 1, folder: ScratchFile.standardFolder, threads: 1)
    var sorter = KeptRanking.Sorter(plan)
    for payer in verdicts.indices.shuffled(using: &random) {
      try sorter.append(
        KeptRanking.Record(verdicts[payer], payer: payer, lastDay: payer * 2, view: payer..<payer))
    }
    let ranking = try sorter.ranking()
    let expected = Assessment.ordered(verdicts).payers.map { Int64($0) }
    #expect(ranking.count == expected.count)
    for lane in Lane.allCases {
      #expect(ranking.lanes[Int(lane.rawValue)] == verdicts.count { $0.lane == lane })
    }
    for places in [Array(expected.indices), expected.indices.shuffled(using: &random)] {
      #expect(try places.map { try ranking.record(at: $0).payer } == places.map { expected[$0] })
    }
    #expect(try ranking.record(at: 1_100).lastDay == Int32(expected[1_100]) * 2)
  }

  @Test("a ranking of nobody has no place")
  func empty() throws {
    let plan = MemoryPlan(budget: 1, folder: ScratchFile.standardFolder, threads: 1)
    #expect(try KeptRanking.Sorter(plan).ranking().count == 0)
  }

  @Test("pages that were given up are read again")
  func pages() throws {
    let plan = MemoryPlan(budget: 1, folder: ScratchFile.standardFolder, threads: 1)
    var sorter = KeptRanking.Sorter(plan)
    let count = 40 * 512 + 7
    for payer in 0..<count {
      let verdict = Assessment.Verdict(
        score: 0, victimScore: 0, lane: .none, payments: 1, total: 0, cohort: 0)
      try sorter.append(KeptRanking.Record(verdict, payer: payer, lastDay: 0, view: 0..<0))
    }
    let ranking = try sorter.ranking()
    for start in [0, 511, 3] {
      for place in stride(from: start, to: count, by: 512) {
        #expect(try ranking.record(at: place).payer == Int64(place))
      }
    }
  }
}
