/// k of n where the chance itself differs between payers as a beta distribution.
///
/// log P(k | n, a, b) = log C(n, k) + log B(k + a, n - k + b) - log B(a, b). Dependence between one payer's
/// payments is what the beta carries, so n payments never count as n independent witnesses.
struct BetaBinomial: Equatable, Sendable {
  let alpha: Double
  let beta: Double

  var mean: Double { alpha / (alpha + beta) }

  /// Bits by which k of n fits `self` better than `other`. The binomial coefficient cancels.
  func bits(_ k: Int, of n: Int, against other: BetaBinomial) -> Double {
    (logLikelihood(k, n) - other.logLikelihood(k, n)) * LogarithmKernel.inverseOfLn2
  }

  /// The chance of k of n or more where the share itself differs so between payers, one-sided, mid-p.
  ///
  /// P(X > k) + P(X = k) / 2, P(X = i) = B(i + a, n - i + b) / (B(a, b) (n + 1) B(i + 1, n - i + 1)).
  func upperTail(_ k: Int, of n: Int) -> Double {
    guard n > 0, k >= 0 else { return 1 }
    guard k <= n else { return 0 }
    let choices = naturalLogarithm(Double(n) + 1)
    func mass(_ i: Int) -> Double {
      exponential(logLikelihood(i, n) - choices - logBeta(Double(i) + 1, Double(n - i) + 1))
    }
    var sum = mass(k) / 2
    for i in stride(from: n, to: k, by: -1) { sum += mass(i) }
    return min(sum, 1)
  }

  private func logLikelihood(_ k: Int, _ n: Int) -> Double {
    logBeta(Double(k) + alpha, Double(n - k) + beta) - logBeta(alpha, beta)
  }

  /// One in the fixed point of the sums below: 20 bits.
  private static let scale = 1_048_576.0

  /// Integers from which a population's distribution is fitted, whatever their order: sums of weight, of
  /// weight x share, of weight x share squared and of weight / n.
  static let cellCount = 4
  /// The cells of a cohort: sums, the first of which no payer adds more than twelve to.
  static let row = CellRow(bins: cellCount, mostOfOnePayer: 12, areSums: true)
  static let leastPayments = 3

  /// Adds one payer's k of n; payers of fewer than three payments say too little of their own share.
  static func observe(
    _ k: Int, of n: Int, into cells: inout MutableSpan<Int64>, at first: Int
  ) {
    guard n >= leastPayments else { return }
    let weight = Double(min(n, 12))
    let share = Double(k) / Double(n)
    cells[first] += Int64(min(n, 12))
    cells[first + 1] += Int64((weight * share * scale).rounded())
    cells[first + 2] += Int64((weight * share * share * scale).rounded())
    cells[first + 3] += Int64((weight / Double(n) * scale).rounded())
  }

  /// Whether so much was counted, ten payers' worth, that a distribution can be fitted to it.
  static func canFit(_ sums: [Double]) -> Bool { (sums.first ?? 0) >= 120 }

  /// Fitted by moments: the variance of shares beyond what binomial chance gives is the payers' own.
  ///
  /// m = mean share, v = variance of shares, e = m (1 - m) mean(1 / n); intraclass correlation
  /// rho = (v - e) / (m (1 - m) - e) within [0.01, 0.9]; alpha + beta = 1 / rho - 1.
  ///
  /// - Parameter sums: what was counted, or several cohorts' counts together (``PeerGroups``).
  init(fitting sums: [Double]) {
    // Below that any share is as likely as any other.
    guard Self.canFit(sums) else {
      self.init(alpha: 1, beta: 1)
      return
    }
    let weight: Double = max(sums[0], 1e-9)
    let scaled: Double = weight * Self.scale
    let mean: Double = min(max(sums[1] / scaled, 1e-3), 1 - 1e-3)
    let spread: Double = mean * (1 - mean)
    let variance: Double = max(sums[2] / scaled - mean * mean, 0)
    let chance: Double = spread * sums[3] / scaled
    let own: Double = (variance - chance) / (spread - chance + 1e-9)
    let rho: Double = min(max(own, 0.01), 0.9)
    let size = 1 / rho - 1
    self.init(alpha: mean * size, beta: (1 - mean) * size)
  }

  init(alpha: Double, beta: Double) {
    self.alpha = alpha
    self.beta = beta
  }
}
