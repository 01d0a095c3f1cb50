/// A scorer that measures one value a payment (or a gap) and compares each with those of the same cohort.
///
/// Payments of one payer are not independent, so bits are summed and divided by a power of their number, in
/// the standard policy (`cohorts.dependence_quarters`) the square root: points = weight x n^(-1/2) x sum of
/// log2 (typology / cohort) over the bins of n values. For the same reason no payer counts for more than
/// `cohorts.most_values` values in the cohort's shares: the few who pay most often would otherwise be
/// compared with themselves.
protocol PerPaymentScorer: PopulationScorer {
  /// Bins of the natural logarithm of the value.
  static var binning: Binning { get }
  /// The same bins by the whole number that is measured.
  static var bins: WholeBinning { get }

  /// The typology's mass of each bin.
  func typology(_ policy: Policy) -> [Double]
  /// Hands every value to `body` as a whole number: cents, seconds.
  func forEachValue(_ profile: PayerProfile, _ body: (Int64) -> Void)
  /// How many values there are.
  func valueCount(_ profile: PayerProfile) -> Int
  /// What the report shows as observed: the median, a share.
  func observed(_ profile: PayerProfile) -> Double
  /// The same for the cohort, from its counts by bin.
  func expected(_ counts: ArraySlice<Int64>) -> Double
  /// How exactly that is known.
  func precision(_ counts: ArraySlice<Int64>) -> Evidence.Precision
  /// The payments that show it, for the report.
  func witnesses(_ profile: PayerProfile) -> [Int]

  var policy: Policy { get }
}

extension PerPaymentScorer {
  var row: CellRow {
    CellRow(bins: Self.binning.count, mostOfOnePayer: Int64(Self.unit * policy.cohorts.mostValues))
  }

  func cellCount(cohorts: Int) -> Int { cohorts * Self.binning.count }

  /// What a whole value counts in the cells: divisible by most small numbers.
  private static var unit: Int { 27_720 }

  func observe(
    _ profile: PayerProfile, cohort: Int, into cells: inout MutableSpan<Int64>, at first: Int
  ) {
    let count = valueCount(profile)
    guard count > 0 else { return }
    let first = first + cohort * Self.binning.count
    let weight = Int64(Self.unit * min(count, policy.cohorts.mostValues) / count)
    let bins = Self.bins
    forEachValue(profile) { cells[first + bins.bin(of: $0)] += weight }
  }

  /// Whole thousandths, so that the order of payments changes nothing when they are summed.
  func table(from cells: [Int64], peers: PeerGroups, policy: Policy) -> [Double] {
    CohortHistogram(
      cohorts: peers.cohorts, classes: 1, bins: Self.binning.count, unit: Double(Self.unit)
    ).bits(
      of: cells.map { Double($0) }, borrowing: peers.borrowedByCohort, typology: typology(policy),
      rule: policy.cohorts
    )
    .map { Double(Points.rounded($0)) }
  }

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    let count = valueCount(profile)
    guard count > 0 else { return 0 }
    let place = indicator.ordinal
    let first = population.cohort(of: profile) * Self.binning.count
    let bins = Self.bins
    var sum = 0.0
    // The table is not taken out: that would count a reference, on a counter that all threads share.
    forEachValue(profile) { sum += population.tables[place][first + bins.bin(of: $0)] }
    let bits = sum / 1_000 / quarterPower(count, quarters: policy.cohorts.dependenceQuarters)
    return Points.rounded(bits * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let count = valueCount(profile)
    guard count > 0 else {
      return .notTestable(
        profile.residual.isEmpty ? .nothingLeft : .tooFewPayments)
    }
    let points = points(in: profile, against: population)
    guard points != 0 else { return .unremarkable }
    let first = population.cohort(of: profile) * Self.binning.count
    let cells = population.cells[indicator.ordinal][first..<first + Self.binning.count]
    return .evidence(
      Evidence(
        points: points, observed: observed(profile), expected: expected(cells), count: count,
        payments: points > 0 ? witnesses(profile) : []
      ).with(precision(cells)))
  }
}
