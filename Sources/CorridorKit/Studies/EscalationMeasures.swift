/// Whether a payer's sums rise and its gaps shrink with the order of payment, and how both go with their number.
///
/// - Within a payer: from four payments on, Spearman's correlation of amount, and of gap, with the order, and
///   the one-sided test of Mann and Kendall for a rise of amounts and a fall of gaps at 0.05. Of very long
///   histories the first thousand payments are looked at.
/// - Across payers of two payments or more: Spearman's correlation of the number of payments, the payer's
///   median amount and its median gap.
struct EscalationMeasures: StudyMeasures {
  /// What one payer's history says; the payer's number in the group.
  private struct Trend: Sendable {
    let payer: UInt32
    let amountRises: Bool
    let gapFalls: Bool
    /// Millionths.
    let amount: Int64?
    let gap: Int64?
  }

  private let trends: [Trend]
  private let payers: Int
  private let across: [RankCorrelation]
  /// The payers of ``across``.
  private let repeating: [UInt32]
  private let amountTrends: SortedValues
  private let gapTrends: SortedValues

  private static let longest = 1_000
  private static let level = 0.05

  init(_ group: StudyGroup) {
    payers = group.payerCount
    var trends: [Trend] = []
    var repeating: [UInt32] = []
    var sides: [(count: Int64, amount: Int64, gap: Int64)] = []
    for payer in 0..<group.payerCount {
      let amounts = group.payments(of: payer).map(\.reference)
      let gaps = group.gaps(of: payer)
      guard amounts.count >= 2 else { continue }
      repeating.append(UInt32(payer))
      // Twice the median, so that the middle of two is whole.
      sides.append(
        (Int64(amounts.count), Self.twiceMedian(amounts), Self.twiceMedian(gaps)))
      guard amounts.count >= MannKendall.leastValues else { continue }
      trends.append(Self.trend(UInt32(payer), amounts, gaps))
    }
    self.trends = trends
    self.repeating = repeating
    across = [
      RankCorrelation(sides.map { ($0.count, $0.amount) }),
      RankCorrelation(sides.map { ($0.count, $0.gap) }),
      RankCorrelation(sides.map { ($0.amount, $0.gap) }),
    ]
    func sorted(_ value: (Trend) -> Int64?) -> SortedValues {
      SortedValues(
        trends.compactMap { trend in
          value(trend).map { SortedValues.Entry(value: $0, payer: trend.payer) }
        })
    }
    amountTrends = sorted(\.amount)
    gapTrends = sorted(\.gap)
  }

  private static func trend(_ payer: UInt32, _ amounts: [Int64], _ gaps: [Int64]) -> Trend {
    let (sums, days) = (Array(amounts.prefix(longest)), Array(gaps.prefix(longest)))
    let falling = days.map { -$0 }
    return Trend(
      payer: payer,
      amountRises: MannKendall(sums).map { $0.pValue < level } ?? false,
      gapFalls: MannKendall(falling).map { $0.pValue < level } ?? false,
      amount: correlation(sums), gap: correlation(days))
  }

  /// With the order, in millionths, so that medians are of whole numbers.
  private static func correlation(_ values: [Int64]) -> Int64? {
    let pairs = values.enumerated().map { (Int64($0), $1) }
    let once = [Int64](repeating: 1, count: values.count)
    return RankCorrelation(pairs).value(once)
      .map { Int64(($0 * 1_000_000).rounded(.toNearestOrEven)) }
  }

  private static func twiceMedian(_ values: [Int64]) -> Int64 {
    let sorted = values.sorted()
    return sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
  }

  var figures: [StudyFigure] {
    func share(_ name: String) -> StudyFigure {
      StudyFigure(name, "share", places: 4, interval: true)
    }
    func correlation(_ name: String) -> StudyFigure {
      StudyFigure(name, "", places: 3, interval: true)
    }
    return [
      StudyFigure("payers_of_four_payments", "payers"), share("amount_rises"),
      share("gap_falls"), share("both"), correlation("median_spearman_amount_order"),
      correlation("median_spearman_gap_order"), StudyFigure("payers_of_two_payments", "payers"),
      correlation("spearman_count_amount"), correlation("spearman_count_gap"),
      correlation("spearman_amount_gap"),
    ]
  }

  func values(_ weights: PayerWeights) -> [Double?] {
    var (all, rising, falling, both): (Int64, Int64, Int64, Int64) = (0, 0, 0, 0)
    for trend in trends {
      let weight = weights[trend.payer]
      all += weight
      if trend.amountRises { rising += weight }
      if trend.gapFalls { falling += weight }
      if trend.amountRises && trend.gapFalls { both += weight }
    }
    func share(_ count: Int64) -> Double? { all == 0 ? nil : Double(count) / Double(all) }
    let counts = repeating.map { weights[$0] }
    return [
      Double(all), share(rising), share(falling), share(both),
      amountTrends.median(weights).map { $0 / 1_000_000 },
      gapTrends.median(weights).map { $0 / 1_000_000 },
      Double(counts.reduce(0, +)),
    ] + across.map { $0.value(counts) }
  }

  func support() -> [Int] {
    let n = trends.count
    // Payers of two and of four payments, taken from one another, tell those of two and three: a class of another table.
    let between = repeating.count > n ? repeating.count - n : Int.max
    func side(_ shows: (Trend) -> Bool) -> Int {
      let count = trends.count(where: shows)
      return min(count, trends.count - count, between)
    }
    return [
      min(Disclosure.support(n, of: payers), between), side(\.amountRises), side(\.gapFalls),
      min(fewestTogether, between),
      Self.beside(amountTrends, payers), Self.beside(gapTrends, payers),
      Disclosure.support(repeating.count, of: payers), repeating.count, repeating.count,
      repeating.count,
    ]
  }

  /// The fewest payers that the three shares tell of together: each less both, and neither.
  private var fewestTogether: Int {
    var cells = [0, 0, 0, 0]
    for trend in trends { cells[(trend.amountRises ? 1 : 0) + (trend.gapFalls ? 2 : 0)] += 1 }
    return cells.filter { $0 > 0 && $0 < trends.count }.min() ?? 0
  }

  private static func beside(_ trends: SortedValues, _ payers: Int) -> Int {
    trends.median(PayerWeights(once: payers)).map(trends.payersBeside) ?? 0
  }

  func support(ofBound bound: Double, of figure: Int) -> Int {
    switch figures[figure].measure {
    case "median_spearman_amount_order":
      amountTrends.payersBeside(printed: bound, scale: 1_000_000)
    case "median_spearman_gap_order": gapTrends.payersBeside(printed: bound, scale: 1_000_000)
    default: .max
    }
  }
}
