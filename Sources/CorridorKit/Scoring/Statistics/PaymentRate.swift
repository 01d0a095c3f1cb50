/// How many payments payers of a cohort make in how much time: what a payer's rate is held against.
///
/// Gamma-Poisson: a payer's count over an exposure is Poisson, rates differ between payers by a gamma law. Sums
/// are integers, so any order and any split adds up to the same.
/// - Fitted by moments: m = sum of counts / sum of exposures, v = (sum of (count^2 - count) - m^2 sum of
///   exposure^2) / sum of exposure^2; shape = m^2 / v, at most 1e6 where v is not above 0.
/// - Shrunken rate: (shape + count) / (shape / m + exposure).
/// - Exceedance: the negative binomial tail of the count with mean m e and variance m e + v e^2.
/// - Not testable below ``leastPayers`` payers or ``leastPayments`` payments.
///
/// Source: Robbins (1956), "An empirical Bayes approach to statistics"; DuMouchel (1999), "Bayesian data mining in
/// large frequency tables", The American Statistician 53.
struct PaymentRate: Equatable, Tallied {
  static let leastPayers = 30
  static let leastPayments = 2
  private(set) var payers: Int64 = 0
  private(set) var counts: Int64 = 0
  /// Days; at most 36,500 a payer.
  private(set) var exposures: Int64 = 0
  private(set) var factorials: Int64 = 0
  private(set) var squares: Int64 = 0

  mutating func observe(count: Int, days: Int) {
    let (count, days) = (Int64(min(max(count, 0), 100_000)), Int64(min(max(days, 1), 36_500)))
    payers += 1
    counts += count
    exposures += days
    factorials += count * (count - 1)
    squares += days * days
  }

  mutating func merge(_ other: PaymentRate) {
    payers += other.payers
    counts += other.counts
    exposures += other.exposures
    factorials += other.factorials
    squares += other.squares
  }

  var cells: [Int64] {
    get { [payers, counts, exposures, factorials, squares] }
    set {
      (payers, counts, exposures) = (newValue[0], newValue[1], newValue[2])
      (factorials, squares) = (newValue[3], newValue[4])
    }
  }

  private var law: (mean: Double, spread: Double)? {
    guard payers >= Self.leastPayers, counts > 0, squares > 0 else { return nil }
    let mean = Double(counts) / Double(exposures)
    let spread = (Double(factorials) - mean * mean * Double(squares)) / Double(squares)
    return (mean, max(spread, mean * mean * 1e-6))
  }

  /// A payer's rate a day, drawn towards the cohort's.
  func shrunkenRate(count: Int, days: Int) -> Double? {
    guard let (mean, spread) = law else { return nil }
    let shape = mean * mean / spread
    return (shape + Double(count)) / (shape / mean + Double(max(days, 1)))
  }

  /// The chance of so many payments or more.
  func exceedance(count: Int, days: Int) -> Double? {
    guard count >= Self.leastPayments, let (mean, spread) = law else { return nil }
    let e = Double(max(days, 1))
    return DiscreteTails.negativeBinomial(
      count, mean: mean * e, variance: mean * e + spread * e * e)
  }
}
