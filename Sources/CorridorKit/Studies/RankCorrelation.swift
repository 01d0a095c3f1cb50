/// Spearman's rank correlation of pairs under payers' weights: the product-moment correlation of mid-ranks.
///
/// Equal values share the mean of their places; a pair that counts twice takes two places.
/// - nil with fewer than three pairs, or where either side is all equal.
///
/// Source: Spearman (1904), "The proof and measurement of association between two things", American Journal of
/// Psychology 15; ties after Kendall (1975), "Rank Correlation Methods".
struct RankCorrelation: Sendable {
  private let first: SortedValues
  private let second: SortedValues
  /// Pairs that there are.
  let count: Int

  init(_ pairs: [(Int64, Int64)]) {
    count = pairs.count
    first = SortedValues(
      pairs.enumerated().map { SortedValues.Entry(value: $1.0, payer: UInt32($0)) })
    second = SortedValues(
      pairs.enumerated().map { SortedValues.Entry(value: $1.1, payer: UInt32($0)) })
  }

  /// - Parameter counts: how often each pair counts.
  func value(_ counts: [Int64]) -> Double? {
    let (x, y) = (Self.ranks(first, counts), Self.ranks(second, counts))
    let n = counts.reduce(0, +)
    guard n >= 3 else { return nil }
    // Twice a mid-rank is whole, and so is twice the mean of all, n + 1.
    var (xy, xx, yy): (Double, Double, Double) = (0, 0, 0)
    for index in counts.indices where counts[index] > 0 {
      let (a, b) = (Double(x[index] - n - 1), Double(y[index] - n - 1))
      let weight = Double(counts[index])
      xy += weight * a * b
      xx += weight * a * a
      yy += weight * b * b
    }
    guard xx > 0, yy > 0 else { return nil }
    return xy / (xx.squareRoot() * yy.squareRoot())
  }

  /// Twice the mid-rank of every pair.
  private static func ranks(_ values: SortedValues, _ counts: [Int64]) -> [Int64] {
    var ranks = [Int64](repeating: 0, count: counts.count)
    var below: Int64 = 0
    var start = 0
    let entries = values.entries
    while start < entries.count {
      var end = start
      var here: Int64 = 0
      while end < entries.count, entries[end].value == entries[start].value {
        here += counts[Int(entries[end].payer)]
        end += 1
      }
      for index in start..<end { ranks[Int(entries[index].payer)] = 2 * below + here + 1 }
      below += here
      start = end
    }
    return ranks
  }
}
