import Testing

@testable import CorridorKit

@Suite("distributions and bins")
struct DistributionTests {
  @Test(
    "beta-binomial bits equal SciPy's",
    arguments: [
      (3, 10, 1.6, 1.9, 0.5, 4.5, 0.8998868840267821), (0, 5, 2.5, 1.3, 1, 1, -2.056192565861892),
      (12, 12, 1.6, 1.9, 2, 8, 9.117511815622256),
    ])
  func betaBinomial(
    k: Int, n: Int, a: Double, b: Double, c: Double, d: Double, expected: Double
  ) {
    let bits = BetaBinomial(alpha: a, beta: b).bits(
      k, of: n, against: BetaBinomial(alpha: c, beta: d))
    #expect(abs(bits - expected) < 1e-12)
  }

  @Test(
    "the beta-binomial's upper tail equals SciPy's, mid-p",
    arguments: [
      (3, 10, 1.2, 6.5, 0.1837793209559534), (0, 4, 0.5, 0.5, 0.86328125),
      (12, 12, 2, 5, 0.00035014005602240935), (7, 60, 1.6, 1.9, 0.917979131784489),
      (55, 60, 0.9, 7.2, 3.5675759508314654e-07), (1, 1, 3, 4, 0.21428571428571433),
    ])
  func betaBinomialTail(k: Int, n: Int, a: Double, b: Double, expected: Double) {
    let tail = BetaBinomial(alpha: a, beta: b).upperTail(k, of: n)
    #expect(abs(tail / expected - 1) < 1e-11)
  }

  @Test("a beta-binomial is fitted back from shares drawn around one fifth")
  func fit() {
    var random = TestRandom(seed: 9)
    var cells = [Int64](repeating: 0, count: BetaBinomial.cellCount)
    for _ in 0..<20_000 {
      // Two kinds of payers, 10 % and 30 %: mean 0.2, variance of shares 0.01.
      let chance = Bool.random(using: &random) ? 0.1 : 0.3
      let shown = (0..<12).count { _ in random.uniform(0...1) < chance }
      var span = cells.mutableSpan
      BetaBinomial.observe(shown, of: 12, into: &span, at: 0)
    }
    let fitted = BetaBinomial(fitting: cells.map { Double($0) })
    #expect(abs(fitted.mean - 0.2) < 0.01)
    let correlation = 1 / (fitted.alpha + fitted.beta + 1)
    #expect(abs(correlation - 0.01 / 0.16) < 0.01)
  }

  @Test(
    "a value falls into the bin it begins, and into the ends beyond them",
    arguments: [(-5.0, 0), (0, 0), (0.99, 0), (1, 1), (2.5, 2), (99, 2)])
  func bins(value: Double, bin: Int) {
    #expect(Binning(edges: [0, 1, 2, 3]).bin(of: value) == bin)
  }

  @Test("normal masses add up to one")
  func masses() {
    let masses = Binning.even(from: -3, to: 4, width: 0.3).normalMasses(
      mean: 1, deviation: 0.8, floor: 0.03)
    #expect(abs(masses.reduce(0, +) - 1) < 1e-12)
  }

  @Test("a cohort without payers has the shares of all, and shares add up to one")
  func smoothing() {
    let histogram = CohortHistogram(cohorts: 2, classes: 1, bins: 2)
    let shares = histogram.shares(
      of: [900, 100, 0, 0], borrowing: [1, 1], rule: Policy.standard.cohorts)
    #expect(abs(shares[0] + shares[1] - 1) < 1e-12)
    // By hand: all lean on an even spread with 200 observations, their size class on all with 50.
    let overall = (900 + 200 * 0.5) / (1_000.0 + 200)
    #expect(abs(shares[2] - (900 + 50 * overall) / (1_000 + 50)) < 1e-12)
    #expect(abs(shares[2] + shares[3] - 1) < 1e-12)
  }

  @Test("a cohort that borrows nothing has the same shares whatever the others count")
  func alone() {
    let rule = Policy.standard.cohorts
    let histogram = CohortHistogram(cohorts: 2, classes: 2, bins: 2)
    let own: [Double] = [700, 300, 4, 6]
    let before = histogram.shares(of: own + [0, 0, 0, 0], borrowing: [0, 1], rule: rule)
    let after = histogram.shares(of: own + [5, 900, 80, 7], borrowing: [0, 1], rule: rule)
    #expect(before[..<4] == after[..<4] && before[4...] != after[4...])
    // By hand: the second class leans on both of the cohort's with 50, and these on an even spread with 200.
    let both = (704 + 200 * 0.5) / (1_010.0 + 200)
    let general = (4 + 50 * both) / (10.0 + 50)
    #expect(abs(after[2] - (4 + 200 * general) / (10 + 200)) < 1e-12)
  }

  @Test(
    "a ramp is level outside its points and straight between them",
    arguments: [(0.0, 2.0), (1, 2), (1.5, 1), (2, 0), (9, 0)])
  func ramp(x: Double, y: Double) {
    #expect(Ramp((1, 2), (2, 0)).value(at: x) == y)
    #expect(Ramp((1, 2), (2, 0)).value(at: x * 8, unit: 8) == y)
  }

  @Test(
    "a power in quarters is that of the quarters' roots",
    arguments: [(16, 0, 1.0), (16, 1, 2), (16, 2, 4), (16, 3, 8), (16, 4, 16), (1, 3, 1)])
  func quarters(n: Int, quarters: Int, expected: Double) {
    #expect(quarterPower(n, quarters: quarters) == expected)
  }

  @Test("tail bits: the median gives about one bit, the greatest of a thousand about eleven")
  func tails() {
    var tails = TailBits(range: 0...10_000, step: 10, borrowed: 50, groups: 1)
    for value in 0..<1_000 {
      tails.observe([Int32(value * 10)], payers: [2], groups: [0])
      tails.observe([Int32(value * 10)], payers: [2], groups: [0])
    }
    tails.finish(PeerGroups([40], Policy.standard.cohorts))
    #expect(abs(tails.bits(5_000, payers: 2, group: 0) - 1) < 0.01)
    #expect(abs(tails.bits(9_990, payers: 2, group: 0) - 10.97) < 0.01)
  }
}
