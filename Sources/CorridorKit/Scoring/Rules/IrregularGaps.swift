/// B02, second part: gaps that differ widely, as sessions and pauses make them.
///
/// Formula: log2 (t / c) of the bin of the standard deviation of the natural logarithms of the gaps, within
/// the size class; `t` is `gap.irregular_masses`. At least `gap.irregular_gaps` gaps.
///
/// Source: own choice for a published direction: bursts (Westpac pleading, "within short timeframes")
/// [second-hand] within series of years (the same pleading); AIC T&I 589 gives the period of its data only.
/// Misleads: for anybody who pays by need rather than by calendar.
struct IrregularGaps: PerPayerScorer {
  let policy: Policy
  let indicator = Indicator.irregularGaps

  static let binning = Binning(edges: [-0.01, 0.15, 0.35, 0.6, 0.9, 1.2, 1.6, 2.2, 9])

  func typology(_ policy: Policy) -> [Double] {
    policy.gap.irregularMasses
  }

  func measure(_ profile: PayerProfile, _ policy: Policy) -> Result<Measure, NotTestable> {
    guard profile.gaps.count >= policy.gap.irregularGaps else {
      return .failure(NotTestable(profile.residual.isEmpty ? .nothingLeft : .tooFewPayments))
    }
    let logarithms = profile.gaps.map { naturalLogarithm(Double($0)) }
    let mean = logarithms.reduce(0, +) / Double(logarithms.count)
    let square = logarithms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return .success(
      Measure(
        value: (square / Double(logarithms.count)).squareRoot(), count: profile.gaps.count))
  }
}
