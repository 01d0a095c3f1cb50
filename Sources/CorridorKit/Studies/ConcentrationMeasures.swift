/// How unevenly payments, or sums, fall on payers: shares of the first and last, Gini, the Lorenz curve.
///
/// - Top 3 % and bottom 25 %: the payers by rising value, as many as the share of all, rounded half up; under a
///   bootstrap's weights the payer at the border counts in part. Shares of 589 that are not known to be cut
///   otherwise.
/// - Gini: 2 (sum of i x_i) / (n sum of x_i) - (n + 1) / n over values in rising order, i from 1.
/// - Of whole numbers, such as payments, a share with enough decimals tells the number itself, since how many there
///   are in all is told. So it is rounded to steps within which twice the least cell lies. The rule is our own.
struct ConcentrationMeasures: StudyMeasures {
  private let prefix: String
  /// What each payer holds, rising, with the payer.
  private let holdings: SortedValues
  private let payers: Int
  /// Shares of payers, in 10,000, at which the Lorenz curve is printed, rising.
  let points: [Int64]
  /// Whether what the lowest payers hold is told, and what the highest do.
  private let tells: Bool
  private let tellsTop: Bool
  /// What shares and the coefficient are rounded to; nil where they are printed as they are.
  private let steps: (share: Double, gini: Double)?

  /// - Parameters:
  ///   - counted: how many whole things are held in all; nil where sums of money are held.
  ///   - least: the least number of payers of a printed cell.
  ///   - holdings: what each payer holds, one value a payer.
  ///   - tells: false where another table withholds how many payers hold how much: sums of the lowest would tell it.
  ///   - tellsTop: false where sums of the highest would.
  init(
    _ holdings: SortedValues, prefix: String, points: [Int64], counted: Int64? = nil,
    least: Int = 1, tells: Bool = true, tellsTop: Bool = true
  ) {
    self.prefix = prefix
    self.points = points
    self.tells = tells
    self.tellsTop = tellsTop
    self.holdings = holdings
    payers = holdings.payers[0]
    steps = counted.flatMap { all in
      guard least > 1, all > 0, holdings.payers[0] > 0 else { return nil }
      let share = Double(2 * least) / Double(all)
      // What a payment of the next payer instead changes is two of n times as many.
      return (Self.step(share), Self.step(2 * share / Double(holdings.payers[0])))
    }
  }

  /// The next of 0.0001, 0.0002, 0.0005, 0.001 and so on that is not below.
  static func step(_ least: Double) -> Double {
    for power in [10_000.0, 1_000, 100, 10] {
      for first in [1.0, 2, 5] where first / power >= least { return first / power }
    }
    return 1
  }

  private static func rounded(_ value: Double, to step: Double?) -> Double {
    guard let step else { return value }
    return (value / step).rounded(.toNearestOrAwayFromZero) * step
  }

  static let top: Int64 = 9_700
  private static let bottom: Int64 = 2_500

  /// How many of `payers` a share of them in 10,000 is, rounded half up.
  static func place(_ share: Int64, of payers: Int) -> Int {
    Int((share * Int64(payers) + 5_000) / 10_000)
  }

  /// Twentieths, and where the top 3 % begin, but none so near to the one before or to the ends that fewer
  /// than `least` payers lie between: two points of a curve tell what lies between them.
  static func points(payers: Int, least: Int) -> [Int64] {
    var kept: [Int64] = [0]
    func place(_ share: Int64) -> Int { Self.place(share, of: payers) }
    // What the tables name goes first; other points give way to it.
    let named = [bottom, top].filter { place($0) >= least && payers - place($0) >= least }
    let fixed = (named + [0, 10_000]).map(place)
    for share in stride(from: Int64(500), to: 10_000, by: 500) where !named.contains(share) {
      let isFar = fixed.allSatisfy { abs($0 - place(share)) >= least }
      if isFar, place(share) - place(kept[kept.count - 1]) >= least { kept.append(share) }
    }
    return (kept + named + [10_000]).sorted()
  }

  var figures: [StudyFigure] {
    [
      StudyFigure("\(prefix)_top_3_percent", "share", places: 4, interval: true),
      StudyFigure("\(prefix)_bottom_25_percent", "share", places: 4, interval: true),
      StudyFigure("\(prefix)_between", "share", places: 4, interval: true),
      StudyFigure("\(prefix)_gini", "", places: 4, interval: true),
    ]
      + points.map { point in
        StudyFigure("\(prefix)_lorenz_\(Self.percent(point))", "share", places: 4)
      }
  }

  private static func percent(_ share: Int64) -> String {
    share < 1_000 ? "0\(share / 100)" : "\(share / 100)"
  }

  func values(_ weights: PayerWeights) throws(SourceError) -> [Double?] {
    let tally = try holdings.tally(0, weights)
    guard tally.count > 0, tally.sum > 0 else { return figures.map { _ in nil } }
    let sum = Double(tally.sum)
    // What is asked for of how many of the lowest, rising.
    let shares = [Self.bottom, Self.top] + (weights.isResampled ? [] : points)
    let places = shares.map { ($0 * tally.count + 5_000) / 10_000 }
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    var held = [Double](repeating: 1, count: places.count)
    var next = 0
    var (n, below, ranked): (Int64, Int128, Double) = (0, 0, 0)
    try holdings.forEach { value, payer, _ in
      let weight = weights[payer]
      guard weight > 0 else { return }
      while next < order.count, places[order[next]] <= n + weight {
        let taken = below + Int128(places[order[next]] - n) * Int128(value)
        held[order[next]] = Double(taken) / sum
        next += 1
      }
      // Places n + 1 to n + weight, added up.
      let ranks = Double(weight) * (Double(n) + (Double(weight) + 1) / 2)
      ranked += ranks * Double(value)
      n += weight
      below += Int128(value) * Int128(weight)
    }
    let gini = 2 * ranked / (Double(n) * sum) - (Double(n) + 1) / Double(n)
    held = held.map { Self.rounded($0, to: steps?.share) }
    let curve =
      weights.isResampled
      ? [Double?](repeating: nil, count: points.count) : held.dropFirst(2).map { $0 }
    return [1 - held[1], held[0], held[1] - held[0], Self.rounded(gini, to: steps?.gini)] + curve
  }

  func support() -> [Int] {
    let low = Self.place(Self.bottom, of: payers)
    let high = payers - Self.place(Self.top, of: payers)
    guard tells else {
      // One payer is few wherever few are withheld.
      return [tellsTop ? high : 1, 1, 1, 1] + points.map { _ in 1 }
    }
    // The three add up to 1, and nobody stands in the top of a small group: then the two others tell each other.
    let between = [high, low].filter { $0 > 0 }.min() ?? payers
    return [high, low, between, payers] + points.map { _ in payers }
  }
}
