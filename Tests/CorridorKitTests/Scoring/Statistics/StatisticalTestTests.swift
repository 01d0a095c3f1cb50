import Testing

@testable import CorridorKit

@Suite("statistical tests")
struct StatisticalTestTests {
  func near(_ value: Double, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
    abs(value - expected) <= tolerance * max(abs(expected), 1e-3)
  }

  @Test(
    "Mann-Kendall of short series equals the count of all orders",
    arguments: StatisticsValues.mannKendallExact)
  func mannKendall(values: [Int64], p: Double) throws {
    #expect(near(try #require(MannKendall(values)).pValue, p))
  }

  @Test("Mann-Kendall of ten values equals pymannkendall's, halved for one side")
  func mannKendallLong() throws {
    let values: [Int64] = [3, 5, 4, 6, 8, 7, 9, 12, 10, 11]
    let test = try #require(MannKendall(values))
    #expect(test.sum == 37)
    #expect(test.variance == 125)
    #expect(near(test.pValue, 0.001_282_183_741_805_332_1 / 2))
    #expect(senSlope(values) == 1)
    let mirrored = try #require(MannKendall(values.reversed()))
    #expect(mirrored.sum == -37)
    #expect(near(mirrored.pValue, 1 - test.pValue))
  }

  @Test("too little is not testable", arguments: 0..<4)
  func tooLittle(count: Int) {
    #expect(MannKendall((0..<count).map { Int64($0) }) == nil)
    #expect(GreenwoodSpacing(gaps: [Int64](repeating: 5, count: count)) == nil)
    #expect(Burstiness(gaps: [Int64](repeating: 5, count: count)) == nil)
    #expect(RobustScore([Double](repeating: 1, count: count)) == nil)
    var tally = CircleTally()
    for _ in 0..<count { tally.observe(0.5) }
    #expect(RayleighTest(tally) == nil)
    #expect(PaymentRate().exceedance(count: 5, days: 9) == nil)
    #expect(EmpiricalNull([Int32](repeating: 4, count: 199)) == nil)
  }

  @Test("equal values and gaps of nothing are not testable")
  func degenerate() {
    #expect(MannKendall([7, 7, 7, 7, 7]) == nil)
    #expect(GreenwoodSpacing(gaps: [0, 0, 0, 0, 0]) == nil)
    #expect(Burstiness(gaps: [0, 0, 0, 0, 0, 0]) == nil)
    #expect(RobustScore([1, 1, 1, 1, 1, 1, 1, 9]) == nil)
    #expect(EmpiricalNull([Int32](repeating: 4, count: 5_000)) == nil)
  }

  @Test("binomial tails and mid-p equal SciPy's", arguments: StatisticsValues.binomial)
  func binomial(k: Int, n: Int, chance: Double, tail: Double, midP: Double) {
    #expect(near(DiscreteTails.binomial(k, of: n, chance: chance, midP: false), tail, 1e-11))
    #expect(near(DiscreteTails.binomial(k, of: n, chance: chance), midP, 1e-11))
  }

  @Test(
    "hypergeometric tails equal those of whole numbers", arguments: StatisticsValues.hypergeometric)
  func hypergeometric(k: Int, n: Int, marked: Int, all: Int, tail: Double) {
    let found = DiscreteTails.hypergeometric(k, of: n, marked: marked, among: all)
    #expect(abs(found - tail) <= 1e-12 * tail)
    #expect(DiscreteTails.hypergeometric(0, of: n, marked: marked, among: all) == 1)
    #expect(DiscreteTails.hypergeometric(n + 1, of: n, marked: marked, among: all) == 0)
  }

  @Test("negative binomial tails equal SciPy's", arguments: StatisticsValues.negativeBinomial)
  func negativeBinomial(k: Int, mean: Double, variance: Double, tail: Double) {
    let found = DiscreteTails.negativeBinomial(k, mean: mean, variance: variance)
    #expect(near(found, tail, 1e-11))
    if tail < 1e-3 { #expect(abs(found / tail - 1) < 1e-9) }
  }

  @Test("the Poisson mid-p of ten against four equals SciPy's")
  func poissonMidP() {
    let p = DiscreteTails.negativeBinomial(10, mean: 4, variance: 4, midP: true)
    #expect(near(p, 0.005_486_004_458_723_799_5))
  }

  @Test("Rayleigh's length and p equal NumPy's", arguments: StatisticsValues.rayleigh)
  func rayleigh(turns: [Double], length: Double, p: Double) throws {
    var tally = CircleTally()
    for turn in turns { tally.observe(turn) }
    let test = try #require(RayleighTest(tally))
    #expect(near(test.meanResultantLength, length, 1e-11))
    #expect(near(test.pValue, p, 1e-10))
  }

  @Test("Rayleigh on eight directions equals astropy's")
  func rayleighPublished() throws {
    var tally = CircleTally()
    for degrees in [10.0, 20, 15, 350, 5, 30, 12, 200] { tally.observe(degrees / 360) }
    let test = try #require(RayleighTest(tally))
    #expect(near(test.meanResultantLength, 0.733_908_648_624_244_3, 1e-11))
    #expect(near(test.pValue, 0.008_806_493_556_918_205, 1e-10))
    #expect(near(test.meanDirection * 360, 10.340_574_683_107_251, 1e-10))
  }

  @Test("sines and cosines lie on the circle and at the quarters")
  func circle() {
    for step in -16...16 {
      let (sine, cosine) = sineAndCosine(ofTurn: Double(step) / 16 + 0.013)
      #expect(abs(sine * sine + cosine * cosine - 1) < 1e-14)
    }
    #expect(abs(sineAndCosine(ofTurn: 0.25).sine - 1) < 1e-15)
    #expect(abs(sineAndCosine(ofTurn: 1.5).cosine + 1) < 1e-15)
    #expect(abs(sineAndCosine(ofTurn: 1.0 / 12).sine - 0.5) < 1e-15)
  }

  @Test(
    "Greenwood's distribution is that of two million simulated series",
    arguments: StatisticsValues.greenwood)
  func greenwood(gaps: Int, sum: Double, below: Double) {
    #expect(abs(GreenwoodSpacing.distribution(sum, gaps: gaps) - below) < 0.002)
  }

  @Test("bursts and spacing of one series equal the published figures")
  func burstiness() throws {
    let times: [Int64] = [0, 1, 2, 3, 10, 11, 12, 40, 41, 80]
    let gaps = zip(times, times.dropFirst()).map { $1 - $0 }
    let found = try #require(Burstiness(gaps: gaps))
    #expect(near(found.plain, 0.207_212_537_199_459_95))
    #expect(near(found.corrected, 0.409_674_182_709_910_13))
    let spacing = try #require(GreenwoodSpacing(gaps: gaps))
    #expect(near(spacing.sumOfSquares, 0.36875))
    #expect(abs(spacing.upper - 0.0105) < 0.000_5)
    let clock = try #require(GreenwoodSpacing(gaps: [7, 7, 7, 7, 7, 7, 7, 8]))
    #expect(clock.lower < 0.001)
  }

  @Test("robust scores equal SciPy's", arguments: StatisticsValues.robust)
  func robust(values: [Double], x: Double, score: Double) throws {
    #expect(near(try #require(RobustScore(values)).score(of: x), score))
  }

  @Test("Benjamini-Hochberg equals SciPy's, whatever the order of the chances")
  func benjaminiHochberg() {
    let p = [0.212, 0.001, 0.008, 0.039, 0.216, 0.041, 0.042, 0.06, 0.074, 0.205]
    let q = [0.216, 0.01, 0.04, 0.084, 0.216, 0.084, 0.084, 0.1, 0.74 / 7, 0.216]
    for (found, expected) in zip(FalseDiscovery.qValues(of: p), q) {
      #expect(near(found, expected, 1e-12))
    }
    #expect(FalseDiscovery.qValues(of: []).isEmpty)
  }

  @Test("merged halves equal all at once", arguments: 0..<6 as Range<UInt64>)
  func merging(seed: UInt64) {
    var random = TestRandom(seed: seed)
    var (whole, left, right) = (PaymentRate(), PaymentRate(), PaymentRate())
    var (circle, first, second) = (CircleTally(), CircleTally(), CircleTally())
    for index in 0..<200 {
      let count = Int.random(in: 1...40, using: &random)
      let days = Int.random(in: 1...700, using: &random)
      whole.observe(count: count, days: days)
      let turn = random.uniform(0...1)
      circle.observe(turn)
      if index % 3 == 0 {
        left.observe(count: count, days: days)
        first.observe(turn)
      } else {
        right.observe(count: count, days: days)
        second.observe(turn)
      }
    }
    right.merge(left)
    second.merge(first)
    #expect(right == whole)
    #expect(second == circle)
  }

  @Test("a rate drawn by a gamma law: its tail holds its level, and shrinkage draws inwards")
  func rate() throws {
    var random = TestRandom(seed: 77)
    var rate = PaymentRate()
    var payers: [Int] = []
    for _ in 0..<4_000 {
      // Exponential rates (gamma of shape 1), mean 6 a year: geometric counts.
      let chance = 1.0 / 7
      var count = 0
      while random.uniform(0...1) > chance { count += 1 }
      payers.append(count)
      rate.observe(count: count, days: 365)
    }
    let extreme = payers.count { (rate.exceedance(count: $0, days: 365) ?? 1) <= 0.05 }
    #expect((100...240).contains(extreme))
    let shrunken = try #require(rate.shrunkenRate(count: 40, days: 365))
    #expect(shrunken < 40.0 / 365)
    #expect(shrunken > 20.0 / 365)
  }
}
