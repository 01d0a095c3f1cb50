/// How unevenly payments, or sums, fall on payers: shares of the first and last, Gini, the Lorenz curve.
///
/// - Top 3 % and bottom 25 %: the payers by rising value, as many as the share of all, rounded half up; under a
///   bootstrap's weights the payer at the border counts in part. Shares of 589 that are not known to be cut
///   otherwise.
/// - Gini: 2 (sum of i x_i) / (n sum of x_i) - (n + 1) / n over values in rising order, i from 1.
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

  /// - Parameters:
  ///   - values: what each payer holds.
  ///   - tells: false where another table withholds how many payers hold how much: sums of the lowest would tell it.
  ///   - tellsTop: false where sums of the highest would.
  init(
    _ values: [Int64], prefix: String, points: [Int64], tells: Bool = true, tellsTop: Bool = true
  ) {
    self.prefix = prefix
    self.points = points
    self.tells = tells
    self.tellsTop = tellsTop
    payers = values.count
    holdings = SortedValues(
      values.enumerated().map { SortedValues.Entry(value: $1, payer: UInt32($0)) })
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

  func values(_ weights: PayerWeights) -> [Double?] {
    let shares = held([Self.bottom, Self.top] + (weights.isResampled ? [] : points), weights)
    guard let shares else { return figures.map { _ in nil } }
    let (low, high) = (shares[0], shares[1])
    let curve =
      weights.isResampled
      ? [Double?](repeating: nil, count: points.count) : shares.dropFirst(2).map { $0 }
    return [1 - high, low, high - low, gini(weights)] + curve
  }

  /// The share of all that the lowest payers hold, for shares of payers in 10,000; nil if nobody holds any.
  private func held(_ shares: [Int64], _ weights: PayerWeights) -> [Double]? {
    let count = holdings.count(weights)
    let sum = holdings.entries.reduce(0) { $0 + $1.value * weights[$1.payer] }
    guard count > 0, sum > 0 else { return nil }
    return shares.map { share in
      var left = (share * count + 5_000) / 10_000
      var held: Int64 = 0
      for entry in holdings.entries {
        let taken = min(left, weights[entry.payer])
        held += taken * entry.value
        left -= taken
        if left == 0 { break }
      }
      return Double(held) / Double(sum)
    }
  }

  private func gini(_ weights: PayerWeights) -> Double? {
    var (n, sum, ranked): (Int64, Int64, Double) = (0, 0, 0)
    for entry in holdings.entries {
      let weight = weights[entry.payer]
      guard weight > 0 else { continue }
      // Places n + 1 to n + weight, added up.
      let places = Double(weight) * (Double(n) + (Double(weight) + 1) / 2)
      ranked += places * Double(entry.value)
      n += weight
      sum += weight * entry.value
    }
    guard n > 0, sum > 0 else { return nil }
    return 2 * ranked / (Double(n) * Double(sum)) - (Double(n) + 1) / Double(n)
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
