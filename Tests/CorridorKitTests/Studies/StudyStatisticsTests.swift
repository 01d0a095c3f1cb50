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
  func quantiles(values: [Int64], expected: [Double]) throws {
    let shares: [Int64] = [0, 1_000, 2_500, 5_000, 7_500, 9_000, 10_000]
    let sorted = try StudyMaker.values(values)
    let found = try sorted.quantiles(shares, 0, .once, sorted.tally(0, .once))
    #expect(found == expected)
  }

  @Test(
    "a payer that counts twice counts as two equal ones, in memory and on disk",
    arguments: 0..<40 as Range<UInt64>)
  func weights(seed: UInt64) throws {
    var stream = RandomStream(seed: seed)
    let values = (0..<9_000).map { _ in Int64(stream.below(2_000)) }
    let weights = PayerWeights(seed: seed, group: 0, draw: 1)
    let repeated = values.enumerated().flatMap { payer, value in
      [Int64](repeating: value, count: Int(weights[UInt32(payer)]))
    }
    let once = try StudyMaker.values(repeated)
    let shares: [Int64] = [0, 1_000, 2_500, 3_333, 5_000, 9_000, 10_000]
    for budget in [1, 1 << 30] {
      let drawn = try StudyMaker.values(values, budget: budget)
      let (a, b) = (try drawn.tally(0, weights), try once.tally(0, .once))
      #expect(
        try drawn.quantiles(shares, 0, weights, a) == once.quantiles(shares, 0, .once, b))
      #expect(a.mean == b.mean)
      #expect(try drawn.share(below: 1_000, 0, weights) == once.share(below: 1_000, 0, .once))
    }
  }

  @Test("payers are drawn with the law of Poisson and mean 1")
  func poisson() {
    var counts = [Int](repeating: 0, count: 21)
    let (payers, draws) = (5_000, 40)
    for draw in 0..<draws {
      let weights = PayerWeights(seed: 7, group: 0, draw: draw)
      for payer in 0..<UInt32(payers) { counts[Int(weights[payer])] += 1 }
      #expect(weights.total(of: payers) == (0..<UInt32(payers)).reduce(0) { $0 + weights[$1] })
    }
    let all = Double(payers * draws)
    var chance = 0.367_879_441_171_442_33
    for number in 0..<8 {
      let error = (chance * (1 - chance) / all).squareRoot()
      #expect(abs(Double(counts[number]) / all - chance) < 4 * error, "\(number)")
      chance /= Double(number + 1)
    }
  }

  @Test("several values of a payer are one for what is beside a value")
  func beside() throws {
    var sorter = SortedValues.Sorter(levels: 2, StudyMaker.means())
    for payer in 0..<6 as Range<UInt32> {
      try sorter.add([(1, 4), (0, 10), (0, 10), (0, Int64(20 + payer))], of: payer)
    }
    let values = try sorter.sorted()
    #expect(values.payers == [6, 6])
    #expect(try values.tally(0, .once).count == 18)
    #expect(try values.payersBeside(10, 0) == 6)
    #expect(try values.payersBeside(22, 0) == 4)
    #expect(try values.payersBeside(9, 0) == 0)
    #expect(try values.payers(below: 23, 0) == (6, 3))
  }

  // SciPy 1.17.1, stats.spearmanr.
  @Test("the rank correlation is Spearman's, ties and weights included")
  func spearman() throws {
    let pairs: [(Int64, Int64)] = [
      (1, 3), (2, 1), (2, 4), (4, 4), (5, 9), (6, 2), (7, 8), (7, 6),
    ]
    let once = try #require(RankCorrelation.of(pairs))
    #expect(abs(once - 0.539_403_845_891_628_7) < 1e-12)
    #expect(RankCorrelation.of([(1, 1), (1, 2), (1, 3)]) == nil)
  }

  @Test(
    "payers that count twice are ranked as two equal ones, in memory and on disk",
    arguments: 0..<10 as Range<UInt64>)
  func ranked(seed: UInt64) throws {
    var stream = RandomStream(seed: seed)
    let histories = (0..<300).map { _ in
      (0..<2 + stream.below(5)).map { _ in Int64(stream.below(30)) }
    }
    func ranked(_ payers: [Int], budget: Int) throws -> PayersRanked {
      var builder = PayersRanked.Builder(StudyMaker.means(budget: budget))
      for (number, payer) in payers.enumerated() {
        let amounts = histories[payer]
        try builder.add(UInt32(number), amounts: amounts, gaps: amounts.dropLast().map { 30 - $0 })
      }
      return try builder.finish()
    }
    let weights = PayerWeights(seed: seed, group: 2, draw: 3)
    let repeated = (0..<300).flatMap { payer in
      [Int](repeating: payer, count: Int(weights[UInt32(payer)]))
    }
    let once = try ranked(repeated, budget: 1 << 30).correlations(.once)
    for budget in [1, 1 << 30] {
      let drawn = try ranked(Array(0..<300), budget: budget).correlations(weights)
      for (a, b) in zip(drawn, once) { #expect(abs((a ?? 9) - (b ?? 0)) < 1e-9) }
    }
    let medians = histories.map { history -> (Int64, Int64) in
      let sorted = history.sorted()
      return (Int64(sorted.count), sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2])
    }
    let first = try ranked(Array(0..<300), budget: 1).correlations(.once)[0]
    #expect(first == RankCorrelation.of(medians))
  }

  @Test("the Gini coefficient of one to four is a quarter, of equals nought")
  func gini() throws {
    for (values, expected) in [([1, 2, 3, 4], 0.25), ([5, 5, 5], 0.0)] as [([Int64], Double)] {
      let measures = try ConcentrationMeasures(StudyMaker.values(values), prefix: "x", points: [])
      let found = try #require(try measures.values(.once)[3])
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
    let group = try StudyMaker.group(again + once)
    let measures = try FirstRepeatMeasures(group, end: Int(end), least: 1, StudyMaker.means())
    let values = try measures.values(.once)
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
    let group = try StudyMaker.group(
      cents.map { cents -> [(day: Int32, cents: Int64)] in [(0, cents)] })
    let bootstrap = Bootstrap(draws: 1_000, seed: 1, threads: 2)
    let measures = try OverviewMeasures(group, currency: .usd, StudyMaker.means())
    let draws = try bootstrap.replicates(of: measures, payers: 400, group: 0)
    let interval = Bootstrap.interval(draws[4])
    let found = try #require(interval)
    let mean = Double(cents.reduce(0, +)) / 400
    let squares = cents.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    let error = (squares / 399 / 400).squareRoot() / 100
    #expect(abs(found.low - (mean / 100 - 1.96 * error)) < 0.25 * error)
    #expect(abs(found.high - (mean / 100 + 1.96 * error)) < 0.25 * error)
  }
}
