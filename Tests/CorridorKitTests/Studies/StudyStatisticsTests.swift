import Testing

@testable import CorridorKit

@Suite("statistics of studies")
struct StudyStatisticsTests {
  // NumPy 2.4.6, quantile(method="averaged_inverted_cdf").
  @Test(
    "quantiles are those of the second definition of Hyndman and Fan",
    arguments: [
      ([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5], [1, 1, 2, 4, 5, 6, 9]),
      ([10, 20, 30, 40], [10, 10, 15, 25, 35, 40, 40]),
    ] as [([Int64], [Double])])
  func quantiles(values: [Int64], expected: [Double]) {
    let shares: [Int64] = [0, 1_000, 2_500, 5_000, 7_500, 9_000, 10_000]
    let found = StudyMaker.values(values).quantiles(shares, PayerWeights(once: values.count))
    #expect(found == expected)
  }

  @Test("a payer that is drawn twice counts as two equal ones", arguments: 0..<40 as Range<UInt64>)
  func weights(seed: UInt64) {
    var stream = RandomStream(seed: seed)
    let values = (0..<9).map { _ in Int64(stream.below(20)) }
    let weights = PayerWeights(drawing: 9, from: &stream)
    let repeated = zip(values, weights.counts).flatMap { value, count in
      [Int64](repeating: value, count: Int(count))
    }
    let (drawn, once) = (StudyMaker.values(values), StudyMaker.values(repeated))
    let all = PayerWeights(once: repeated.count)
    let shares: [Int64] = [0, 1_000, 2_500, 3_333, 5_000, 9_000, 10_000]
    #expect(drawn.quantiles(shares, weights) == once.quantiles(shares, all))
    #expect(drawn.mean(weights) == once.mean(all))
    #expect(drawn.share(below: 10, weights) == once.share(below: 10, all))
  }

  // SciPy 1.17.1, stats.spearmanr.
  @Test("the rank correlation is Spearman's, ties and weights included")
  func spearman() throws {
    let pairs: [(Int64, Int64)] = [
      (1, 3), (2, 1), (2, 4), (4, 4), (5, 9), (6, 2), (7, 8), (7, 6),
    ]
    let correlation = RankCorrelation(pairs)
    let once = try #require(correlation.value([Int64](repeating: 1, count: 8)))
    #expect(abs(once - 0.539_403_845_891_628_7) < 1e-12)
    let weighted = try #require(correlation.value([2, 1, 1, 1, 1, 1, 1, 1].map(Int64.init)))
    let doubled = try #require(
      RankCorrelation([pairs[0]] + pairs).value([Int64](repeating: 1, count: 9)))
    #expect(abs(weighted - doubled) < 1e-12)
    #expect(RankCorrelation([(1, 1), (1, 2), (1, 3)]).value([1, 1, 1]) == nil)
  }

  @Test("the Gini coefficient of one to four is a quarter, of equals nought")
  func gini() throws {
    for (values, expected) in [([1, 2, 3, 4], 0.25), ([5, 5, 5], 0.0)] as [([Int64], Double)] {
      let measures = ConcentrationMeasures(values, prefix: "x", points: [])
      let found = try #require(measures.values(PayerWeights(once: values.count))[3])
      #expect(abs(found - expected) < 1e-12)
    }
  }

  // Freireich et al. (1963), remission under 6-MP, as every textbook estimates it.
  @Test("the time to the first repeat is estimated as Kaplan and Meier do")
  func kaplanMeier() throws {
    let repeats: [Int32] = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    let followed: [Int32] = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    let end: Int32 = 1_000
    let again = repeats.map { days -> [(day: Int32, cents: Int64)] in
      [(100, 5_000), (100 + days, 5_000)]
    }
    let once = followed.map { days -> [(day: Int32, cents: Int64)] in [(end - days, 5_000)] }
    let group = StudyMaker.group(again + once)
    let measures = FirstRepeatMeasures(group, end: Int(end), least: 1)
    let values = measures.values(PayerWeights(once: group.payerCount))
    for (place, survival) in [(2, 0.8067), (3, 0.6902), (4, 0.4482)] {
      let share = try #require(values[place])
      #expect(abs(1 - share - survival) < 5e-5)
    }
    // Nobody was followed beyond 35 days.
    #expect(values[5] == nil)
    #expect(values.last == 23)
  }

  @Test("a bootstrap interval of a mean is about two standard errors each way")
  func interval() throws {
    var stream = RandomStream(seed: 5)
    let cents = (0..<400).map { _ in Int64(stream.uniform(1_000, 9_000)) }
    let group = StudyMaker.group(
      cents.map { cents -> [(day: Int32, cents: Int64)] in [(0, cents)] })
    let bootstrap = Bootstrap(draws: 1_000, seed: 1, threads: 2)
    let measures = OverviewMeasures(group, currency: .usd)
    let draws = bootstrap.replicates(of: measures, payers: 400, group: 0)
    let interval = Bootstrap.interval(draws.map { $0[4] })
    let found = try #require(interval)
    let mean = Double(cents.reduce(0, +)) / 400
    let squares = cents.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    let error = (squares / 399 / 400).squareRoot() / 100
    #expect(abs(found.low - (mean / 100 - 1.96 * error)) < 0.25 * error)
    #expect(abs(found.high - (mean / 100 + 1.96 * error)) < 0.25 * error)
  }
}
