/// Spearman's rank correlation of pairs under weights: the product-moment correlation of mid-ranks.
///
/// Equal values share the mean of their places; a pair that counts twice takes two places.
/// - nil with fewer than three pairs, or where either side is all equal.
///
/// Source: Spearman (1904), "The proof and measurement of association between two things", American Journal of
/// Psychology 15; ties after Kendall (1975), "Rank Correlation Methods".
struct RankCorrelation: Sendable {
  /// Pairs that count, and twice the mean of the places of either side, which is whole.
  private let n: Int64
  private var xy = 0.0
  private var xx = 0.0
  private var yy = 0.0

  /// Of no pair yet.
  ///
  /// - Parameter count: how often all pairs count together.
  init(count: Int64) { n = count }

  /// Adds a pair that counts so often, by twice the mid-rank of either side.
  mutating func add(_ x: Int64, _ y: Int64, times: Int64) {
    let (a, b) = (Double(x - n - 1), Double(y - n - 1))
    let weight = Double(times)
    xy += weight * a * b
    xx += weight * a * a
    yy += weight * b * b
  }

  var value: Double? {
    guard n >= 3, xx > 0, yy > 0 else { return nil }
    return xy / (xx.squareRoot() * yy.squareRoot())
  }

  /// Twice the mid-rank of each of several values, by how often each counts, the lowest first.
  static func ranks(_ counts: [Int64]) -> [Int64] {
    var below: Int64 = 0
    return counts.map { count in
      defer { below += count }
      return 2 * below + count + 1
    }
  }

  /// Of some pairs that are held, each once.
  static func of(_ pairs: [(Int64, Int64)]) -> Double? {
    let (first, second) = (Values(pairs.map(\.0)), Values(pairs.map(\.1)))
    var counts = (first.counts, second.counts)
    for (a, b) in pairs {
      counts.0[first.place(of: a)] += 1
      counts.1[second.place(of: b)] += 1
    }
    let (x, y) = (ranks(counts.0), ranks(counts.1))
    var sums = RankCorrelation(count: Int64(pairs.count))
    for (a, b) in pairs { sums.add(x[first.place(of: a)], y[second.place(of: b)], times: 1) }
    return sums.value
  }

  /// The different values of one side.
  struct Values: Sendable {
    /// Rising.
    let distinct: [Int64]

    init(rising distinct: [Int64]) { self.distinct = distinct }

    init(_ values: [Int64]) {
      let sorted = values.sorted()
      distinct = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }
        .map { sorted[$0] }
    }

    /// Nought for each value.
    var counts: [Int64] { [Int64](repeating: 0, count: distinct.count) }

    /// Where a value stands that is there.
    func place(of value: Int64) -> Int {
      var (low, high) = (0, distinct.count)
      while low < high {
        let middle = (low + high) / 2
        if distinct[middle] < value { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}
