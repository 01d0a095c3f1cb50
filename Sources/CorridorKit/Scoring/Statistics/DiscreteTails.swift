/// Upper tails of counts. One-sided; mid-p counts half of the observed value itself, so that p of a discrete
/// count is not too large on average (Lancaster 1961, "Significance tests in discrete distributions", JASA 56).
enum DiscreteTails {
  /// Null: k of n with the same chance each, independent. P(X > k) + P(X = k) / 2 for `midP`, else P(X >= k).
  static func binomial(_ k: Int, of n: Int, chance: Double, midP: Bool = true) -> Double {
    guard n > 0, k >= 0, chance > 0, chance < 1 else { return 1 }
    guard k <= n else { return 0 }
    let (log1, log0) = (naturalLogarithm(chance), logarithmOfOnePlus(-chance))
    return sum(from: k, through: n, midP: midP) { i in
      let (a, b) = (Double(i), Double(n - i))
      return exponential(
        -logBeta(a + 1, b + 1) - naturalLogarithm(Double(n) + 1) + a * log1 + b * log0)
    }
  }

  /// Null: a Poisson count of that mean whose rate differs between payers by a gamma law, so that counts have
  /// the given variance: a negative binomial. With variance at or below the mean: Poisson.
  ///
  /// r = mean^2 / (variance - mean), P(X = k) = Gamma(k + r) / (k! Gamma(r)) (r / (r + mean))^r (mean / (r +
  /// mean))^k.
  static func negativeBinomial(
    _ k: Int, mean: Double, variance: Double, midP: Bool = false
  ) -> Double {
    guard k > 0 || midP, mean > 0 else { return k > 0 ? 0 : 1 }
    let logMean = naturalLogarithm(mean)
    let mass: (Int) -> Double
    if variance <= mean * (1 + 1e-9) {
      mass = { exponential(Double($0) * logMean - mean - logGamma(Double($0) + 1)) }
    } else {
      let r = mean * mean / (variance - mean)
      let stay = r * naturalLogarithm(r / (r + mean))
      let step = logMean - naturalLogarithm(r + mean)
      mass = { i in
        let rise = i == 0 ? 0 : -logBeta(Double(i), r) - naturalLogarithm(Double(i))
        return exponential(rise + stay + Double(i) * step)
      }
    }
    // The lower part is finite; near 1 the tail loses nothing that matters.
    let lower = (0..<k).reduce(0.0) { $0 + mass($1) }
    let upper = lower < 0.5 ? 1 - lower : tail(from: k, mass)
    return max(0, upper - (midP ? mass(k) / 2 : 0))
  }

  /// Null: somebody draws `n` of `all` things at random, of which `marked` are marked. P(X >= k) of the marked ones
  /// among those drawn.
  ///
  /// P(X = k) = C(marked, k) C(all - marked, n - k) / C(all, n); what follows comes by the ratio of neighbours.
  static func hypergeometric(_ k: Int, of n: Int, marked: Int, among all: Int) -> Double {
    guard n >= 0, marked >= 0, n <= all, marked <= all else { return 1 }
    let (least, most) = (max(0, n + marked - all), min(n, marked))
    guard k > least else { return 1 }
    guard k <= most else { return 0 }
    let (rest, left) = (Double(all - marked), Double(n - k))
    var mass = exponential(
      logChoices(Double(marked), Double(k)) + logChoices(rest, left)
        - logChoices(Double(all), Double(n)))
    var sum = 0.0
    for x in k...most {
      sum += mass
      let unmarked = rest - Double(n - x)
      mass *= Double(marked - x) * Double(n - x) / (Double(x + 1) * (unmarked + 1))
    }
    return min(sum, 1)
  }

  /// The natural logarithm of the number of ways to choose `k` of `n`.
  private static func logChoices(_ n: Double, _ k: Double) -> Double {
    -logBeta(n - k + 1, k + 1) - naturalLogarithm(n + 1)
  }

  /// Until what is left is below a thousandth of a millionth of a millionth of the sum.
  private static func tail(from k: Int, _ mass: (Int) -> Double) -> Double {
    var sum = 0.0
    var i = k
    while true {
      let next = mass(i)
      sum += next
      if next <= sum * 1e-17 || i > k + 1_000_000 { return sum }
      i += 1
    }
  }

  private static func sum(
    from k: Int, through n: Int, midP: Bool, _ mass: (Int) -> Double
  ) -> Double {
    var sum = 0.0
    for i in stride(from: n, through: k, by: -1) { sum += mass(i) * (i == k && midP ? 0.5 : 1) }
    return min(sum, 1)
  }
}
