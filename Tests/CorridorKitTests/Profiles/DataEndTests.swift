import Testing

@testable import CorridorKit

@Suite("the end of the data")
struct DataEndTests {
  private static func end(_ payers: [[Int]]) -> Int? {
    var end = DataEnd()
    for days in payers { end.observe(days) }
    return end.day
  }

  /// Payers who each pay on two days of a year, the last of them on day 20,364.
  private static let usual = (0..<100).map { [20_000 + $0, 20_265 + $0] }

  @Test("one payment dated years later does not move it, and every other payment still can")
  func mistyped() {
    #expect(Self.end(Self.usual) == 20_364)
    #expect(Self.end(Self.usual + [[20_100, 25_000]]) == 20_364)
    #expect(Self.end(Self.usual + [[20_100, 20_380]]) == 20_380)
    #expect(Self.end(Self.usual + [[20_100, 2_000_000], [30_000]]) == 20_364)
  }

  @Test("few payers need no company, and none have no end")
  func few() {
    #expect(Self.end([]) == nil)
    #expect(Self.end([[5], [400]]) == 400)
    #expect(Self.end([[-40_000]]) == -40_000)
    // Ten payers want two, and no month holds two.
    #expect(Self.end((0..<10).map { [$0 * 1_000] }) == 8_000)
  }

  @Test("a sparse extract ends where its last payers do, though its first month was busier")
  func sparse() {
    let busy = [[0], [1], [2], [3], [4]]
    let rest = (1...60).map { [$0 * 10] }
    #expect(Self.end(busy + rest) == 560)
    #expect(Self.end(busy + rest + [[9_000]]) == 570)
  }

  @Test("who pays after the end is known, and the last day of these")
  func later() throws {
    func later(_ payers: [[Int]]) -> DataEnd.Later? {
      var end = DataEnd()
      for days in payers { end.observe(days) }
      return end.later
    }
    #expect(later([]) == nil)
    #expect(later(Self.usual) == nil)
    let found = try #require(later(Self.usual + [[20_100, 25_000], [25_000], [20_400, 26_000]]))
    #expect(found.payers == 3)
    #expect(found.lastDay == CivilDate(daysSince1970: 26_000))
  }

  @Test("payments are recent to the thirtieth day and no longer")
  func window() {
    let many = (0..<40).map { _ in [100] }
    #expect(Self.end(many + [[130]]) == 130)
    #expect(Self.end(many + [[131]]) == 100)
  }

  @Test("parts may be counted apart and in any order", arguments: 0..<20 as Range<UInt64>)
  func merging(seed: UInt64) {
    var stream = RandomStream(seed: seed)
    let payers = (0..<60).map { _ in
      (0..<stream.below(6)).map { _ in 20_000 + stream.below(400) }.sorted()
    }
    var (first, second) = (DataEnd(), DataEnd())
    for days in payers.prefix(25) { first.observe(days) }
    for days in payers.dropFirst(25).reversed() { second.observe(days) }
    second.merge(first)
    #expect(second.day == Self.end(payers))
    // By the definition, day by day.
    let paid = Set(payers.flatMap { $0 })
    let needed = min(1 + payers.count { !$0.isEmpty } / 10, 5)
    let slow = paid.filter { day in
      payers.count { $0.contains { $0 <= day && $0 >= day - 30 } } >= needed
    }
    let last = payers.compactMap(\.last).sorted(by: >)[needed - 1]
    #expect(second.day == max(slow.max() ?? last, last))
  }
}
