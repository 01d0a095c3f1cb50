import Testing

@testable import CorridorKit

@Suite("q")
struct ScoreChancesTests {
  /// Scores whose upper side is exponential, as the null assumes.
  static func ordinary(_ count: Int, _ random: inout TestRandom) -> [Int32] {
    (0..<count).map { _ in
      Int32(-3_000 - 2_000 * naturalLogarithm(random.uniform(1e-9...1)))
    }
  }

  @Test("in a world without buyers hardly anybody has a small q", arguments: 0..<8 as Range<UInt64>)
  func nobody(seed: UInt64) {
    var random = TestRandom(seed: seed)
    let scores = Self.ordinary(20_000, &random)
    let chances = ScoreChances(
      scores: scores, cohorts: scores.map { _ in 0 }, policy: .standard)
    #expect(scores.indices.count { (chances[scores[$0], cohort: 0] ?? 1) <= 0.1 } <= 3)
  }

  @Test("planted payers are found, and the share of others among them is near what q promises")
  func planted() {
    var random = TestRandom(seed: 5)
    let scores =
      Self.ordinary(20_000, &random)
      + (0..<40).map { _ in Int32.random(in: 22_000...60_000, using: &random) }
    let chances = ScoreChances(scores: scores, cohorts: scores.map { _ in 0 }, policy: .standard)
    let taken = scores.indices.filter { (chances[scores[$0], cohort: 0] ?? 1) <= 0.2 }
    let wrong = taken.count { $0 < 20_000 }
    #expect(taken.count - wrong >= 35)
    #expect(Double(wrong) <= 0.4 * Double(taken.count))
  }

  @Test("whatever the order of payers, q is the same to the last bit")
  func order() {
    var random = TestRandom(seed: 6)
    let scores = Self.ordinary(3_000, &random)
    let cohorts = scores.indices.map { Int32($0 % 3) }
    let order = scores.indices.shuffled(using: &random)
    let one = ScoreChances(scores: scores, cohorts: cohorts, policy: .standard)
    let other = ScoreChances(
      scores: order.map { scores[$0] }, cohorts: order.map { cohorts[$0] }, policy: .standard)
    for (score, cohort) in zip(scores, cohorts) {
      #expect(other[score, cohort: cohort] == one[score, cohort: cohort])
    }
  }

  @Test("under a thousand payers, or with equal scores, q is empty")
  func empty() {
    var random = TestRandom(seed: 7)
    let few = Self.ordinary(999, &random)
    let none = ScoreChances(scores: few, cohorts: few.map { _ in 0 }, policy: .standard)
    #expect(none[few[0], cohort: 0] == nil)
    let equal = [Int32](repeating: 100, count: 4_000)
    let flat = ScoreChances(scores: equal, cohorts: equal.map { _ in 0 }, policy: .standard)
    #expect(flat[100, cohort: 0] == nil)
  }

  @Test("a small cohort borrows the null of all, and payers without payments have no q")
  func small() {
    var random = TestRandom(seed: 8)
    let scores = Self.ordinary(2_000, &random)
    let cohorts = scores.indices.map { Int32($0 < 50 ? 1 : $0 < 60 ? -1 : 0) }
    let chances = ScoreChances(scores: scores, cohorts: cohorts, policy: .standard)
    #expect(chances[scores[0], cohort: 1] != nil)
    #expect(chances[scores[55], cohort: -1] == nil)
  }
}
