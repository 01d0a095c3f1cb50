/// Whether values rise with their order, by the signs of all pairs.
///
/// Null: every order of the values is equally likely. One-sided: a small ``pValue`` speaks for a rise.
/// - Formula: S = sum over i < j of sign(x_j - x_i). Fewer than ten values: exact, ties included, from the
///   number of inversions of a multiset, [n]_q! / product of [t]_q!. From ten on: var = (n (n - 1)(2n + 5) -
///   sum of t (t - 1)(2t + 5)) / 18, z = (S - 1) / sqrt(var) for S > 0, (S + 1) / sqrt(var) for S < 0.
/// - Not testable below ``leastValues`` values or if all are equal: nil.
///
/// Sources: Mann (1945), "Nonparametric tests against trend", Econometrica 13; Kendall (1975), "Rank
/// Correlation Methods"; MacMahon (1915), "Combinatory Analysis", for inversions of multisets.
struct MannKendall: Equatable, Sendable {
  static let leastValues = 4
  let sum: Int
  let variance: Double
  /// The chance of so great a rise; the exact one below ten values.
  let pValue: Double

  init?(_ values: [Int64]) {
    let n = values.count
    guard n >= Self.leastValues else { return nil }
    var sum = 0
    for later in 1..<n {
      for earlier in 0..<later {
        sum += values[later] > values[earlier] ? 1 : values[later] < values[earlier] ? -1 : 0
      }
    }
    let ties = Self.ties(of: values)
    guard ties.count > 1 else { return nil }
    func weight(_ t: Int) -> Int { t * (t - 1) * (2 * t + 5) }
    self.sum = sum
    variance = Double(weight(n) - ties.reduce(0) { $0 + weight($1) }) / 18
    if n < 10 {
      pValue = Self.exactTail(sum, ties: ties)
    } else {
      let corrected = sum > 0 ? sum - 1 : sum < 0 ? sum + 1 : 0
      pValue = normalDistribution(-Double(corrected) / variance.squareRoot())
    }
  }

  /// How often each value stands there.
  private static func ties(of values: [Int64]) -> [Int] {
    var ties: [Int] = []
    var last: Int64?
    for value in values.sorted() {
      if value == last { ties[ties.count - 1] += 1 } else { ties.append(1) }
      last = value
    }
    return ties
  }

  /// P(S >= sum) over all orders of the multiset.
  private static func exactTail(_ sum: Int, ties: [Int]) -> Double {
    var counts = [1]
    var placed = 0
    for t in ties {
      // Gaussian binomial [placed + t choose t]: times (1 - q^(placed + i)), by (1 - q^i).
      for i in 1...t {
        counts = dividing(multiplying(counts, placed + i), i)
      }
      placed += t
    }
    let pairs = counts.count - 1
    // S = untied pairs - 2 inversions.
    let most = (pairs - sum) / 2
    let below = counts.prefix(max(0, most + 1)).reduce(0, +)
    return Double(below) / Double(counts.reduce(0, +))
  }

  private static func multiplying(_ a: [Int], _ k: Int) -> [Int] {
    var product = a + [Int](repeating: 0, count: k)
    for index in a.indices { product[index + k] -= a[index] }
    return product
  }

  private static func dividing(_ a: [Int], _ k: Int) -> [Int] {
    var quotient = a
    for index in k..<max(k, a.count) { quotient[index] += quotient[index - k] }
    return Array(quotient.dropLast(k))
  }
}

/// The median of the slopes of all pairs, a step of order being the unit; nil below two values.
///
/// Source: Sen (1968), "Estimates of the regression coefficient based on Kendall's tau", JASA 63.
func senSlope(_ values: [Int64]) -> Double? {
  guard values.count >= 2 else { return nil }
  var slopes: [Double] = []
  for later in 1..<values.count {
    for earlier in 0..<later {
      slopes.append(Double(values[later] - values[earlier]) / Double(later - earlier))
    }
  }
  slopes.sort()
  return (slopes[(slopes.count - 1) / 2] + slopes[slopes.count / 2]) / 2
}
