/// B02: payments that follow each other quickly.
///
/// Formula: points = n^(-1/2) x sum over gaps of log2 (t / c), where `t` is a log-normal density around
/// `gap.centre` days and `c` the share of the cohort's gaps in the same bin of 0.4 in the natural logarithm
/// of days. Gaps are those between successive residual payments, an hour at least.
///
/// Source: AIC T&I 634, intervals of less than 20 days [verified].
/// Misleads: for customers who order often, and for several emergencies in one month.
struct ShortGaps: PerPaymentScorer {
  let policy: Policy
  let indicator = Indicator.shortGaps

  static let binning = Binning.even(
    from: naturalLogarithm(1.0 / 24), to: naturalLogarithm(400), width: 0.4)
  static let bins = WholeBinning(binning, through: 401 * 86_400) {
    naturalLogarithm(Double($0) / 86_400)
  }

  func typology(_ policy: Policy) -> [Double] {
    Self.binning.normalMasses(
      mean: naturalLogarithm(policy.gap.centre), deviation: policy.gap.spread,
      floor: policy.cohorts.typologyFloor)
  }

  /// Seconds.
  func forEachValue(_ profile: PayerProfile, _ body: (Int64) -> Void) {
    for gap in profile.gaps { body(gap) }
  }

  func valueCount(_ profile: PayerProfile) -> Int { profile.gaps.count }

  /// The median gap in days.
  func observed(_ profile: PayerProfile) -> Double {
    Double(profile.gaps.sorted().median) / 86_400
  }

  func expected(_ counts: ArraySlice<Int64>) -> Double {
    exponential(Self.binning.median(of: counts))
  }

  func precision(_ counts: ArraySlice<Int64>) -> Evidence.Precision {
    Self.binning.precisionOfMedian(of: counts)
  }

  func witnesses(_ profile: PayerProfile) -> [Int] {
    var found: [Int] = []
    for (index, gap) in profile.gaps.enumerated()
    where Double(gap) < policy.gap.short * 86_400 {
      if found.last != profile.residual[index] { found.append(profile.residual[index]) }
      found.append(profile.residual[index + 1])
    }
    return found
  }
}
