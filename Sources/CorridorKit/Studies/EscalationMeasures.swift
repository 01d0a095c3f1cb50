/// Whether a payer's sums rise and its gaps shrink with the order of payment, and how both go with their number.
///
/// - Within a payer: from four payments on, Spearman's correlation of amount, and of gap, with the order, and
///   the one-sided test of Mann and Kendall for a rise of amounts and a fall of gaps at 0.05. Of very long
///   histories the first thousand payments are looked at.
/// - Across payers of two payments or more: Spearman's correlation of the number of payments, the payer's
///   median amount and its median gap.
struct EscalationMeasures: StudyMeasures {
  /// What one payer's history says; the payer's number in the group.
  private struct Trend: BitwiseCopyable {
    let payer: UInt32
    let amountRises: Bool
    let gapFalls: Bool
  }

  private let trends: StudyRecords<Trend>
  private let payers: Int
  private let across: PayersRanked
  /// Correlations with the order, in millionths: of amounts, of gaps.
  private let orders: SortedValues
  /// Payers by their trends: neither, of amounts, of gaps, both.
  private let together: [Int]

  private static let longest = 1_000
  private static let level = 0.05

  init(_ group: StudyGroup, _ means: StudyMeans) throws(SourceError) {
    payers = group.payerCount
    var trends = StudyRecords<Trend>.Writer(means)
    var across = PayersRanked.Builder(means)
    var orders = SortedValues.Sorter(levels: 2, means)
    var together = [0, 0, 0, 0]
    try group.forEachPayer { payer, history throws(SourceError) in
      guard history.count >= 2 else { return }
      let (amounts, gaps) = (history.map(\.reference), history.gaps)
      try across.add(payer, amounts: amounts, gaps: gaps)
      guard amounts.count >= MannKendall.leastValues else { return }
      let (sums, days) = (
        Array(amounts.prefix(Self.longest)), Array(gaps.prefix(Self.longest))
      )
      let trend = Trend(
        payer: payer,
        amountRises: MannKendall(sums).map { $0.pValue < Self.level } ?? false,
        gapFalls: MannKendall(days.map { -$0 }).map { $0.pValue < Self.level } ?? false)
      together[(trend.amountRises ? 1 : 0) + (trend.gapFalls ? 2 : 0)] += 1
      try trends.append(trend)
      for (place, values) in [sums, days].enumerated() {
        if let order = Self.correlation(values) {
          try orders.add(order, level: place, of: payer)
        }
      }
    }
    self.trends = try trends.finish()
    self.across = try across.finish()
    self.orders = try orders.sorted()
    self.together = together
  }

  /// With the order, in millionths, so that medians are of whole numbers.
  private static func correlation(_ values: [Int64]) -> Int64? {
    RankCorrelation.of(values.enumerated().map { (Int64($0), $1) })
      .map { Int64(($0 * 1_000_000).rounded(.toNearestOrEven)) }
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

  func values(_ weights: PayerWeights) throws(SourceError) -> [Double?] {
    var (all, rising, falling, both): (Int64, Int64, Int64, Int64) = (0, 0, 0, 0)
    try trends.forEachPiece { piece in
      for trend in piece {
        let weight = weights[trend.payer]
        all += weight
        if trend.amountRises { rising += weight }
        if trend.gapFalls { falling += weight }
        if trend.amountRises && trend.gapFalls { both += weight }
      }
    }
    func share(_ count: Int64) -> Double? { all == 0 ? nil : Double(count) / Double(all) }
    return [
      Double(all), share(rising), share(falling), share(both),
      try orders.median(0, weights).map { $0 / 1_000_000 },
      try orders.median(1, weights).map { $0 / 1_000_000 },
      weights.isResampled ? nil : Double(across.count),
    ] + (try across.correlations(weights))
  }

  func support() throws(SourceError) -> [Int] {
    let (n, repeating) = (trends.count, across.count)
    // Payers of two and of four payments, taken from one another, tell those of two and three: a class of another table.
    let between = repeating > n ? repeating - n : Int.max
    func side(_ count: Int) -> Int { min(count, n - count, between) }
    return [
      min(Disclosure.support(n, of: payers), between), side(together[1] + together[3]),
      side(together[2] + together[3]), min(fewestTogether, between),
      try besideMedian(0), try besideMedian(1),
      Disclosure.support(repeating, of: payers), repeating, repeating, repeating,
    ]
  }

  /// The fewest payers that the three shares tell of together: each less both, and neither.
  private var fewestTogether: Int {
    together.filter { $0 > 0 && $0 < trends.count }.min() ?? 0
  }

  private func besideMedian(_ level: Int) throws(SourceError) -> Int {
    try orders.payersBeside(try orders.median(level, .once), level)
  }

  func support(ofBound bound: Double, of figure: Int) throws(SourceError) -> Int {
    switch figures[figure].measure {
    case "median_spearman_amount_order":
      try orders.payersBeside(printed: bound, scale: 1_000_000, 0)
    case "median_spearman_gap_order":
      try orders.payersBeside(printed: bound, scale: 1_000_000, 1)
    default: .max
    }
  }
}
