/// B01: payments of the size that paid abuse costs.
///
/// Formula: points = n^(-1/2) x sum over payments of log2 (t / c), where `t` is a log-normal density around
/// the published price (`amount.centre`, `amount.spread`) and `c` the share of the cohort's payments in the
/// same bin of 0.25 in the natural logarithm of US dollars.
///
/// Sources: AUSTRAC case study, A$10 to A$100 [verified]; AIC T&I 639, median A$51 [verified]; FATF 2025,
/// EUR 10 to 200 [second-hand]; ECPAT Sweden, SEK 90 to 300 [verified].
/// Misleads: wherever small sums are usual (poor families, small sellers' customers, adult relationships).
struct LowValueBand: PerPaymentScorer {
  let policy: Policy
  let indicator = Indicator.lowValueBand

  /// From US$2 to the policy's low thousand; larger sums share the last bin.
  static let binning = Binning.even(
    from: naturalLogarithm(2), to: naturalLogarithm(1_010), width: 0.25)
  static let bins = WholeBinning(binning, through: 101_000) { naturalLogarithm(Double($0) / 100) }

  func typology(_ policy: Policy) -> [Double] {
    Self.binning.normalMasses(
      mean: naturalLogarithm(policy.amount.centre), deviation: policy.amount.spread,
      floor: policy.cohorts.typologyFloor)
  }

  /// Cents.
  func forEachValue(_ profile: PayerProfile, _ body: (Int64) -> Void) {
    for index in profile.residual { body(Int64(profile.payments[index].referenceCents)) }
  }

  func valueCount(_ profile: PayerProfile) -> Int { profile.residual.count }

  /// The share of payments within the core and the extended band.
  func observed(_ profile: PayerProfile) -> Double {
    Double(witnesses(profile).count) / Double(profile.residual.count)
  }

  func expected(_ counts: ArraySlice<Int64>) -> Double {
    let low = Self.binning.bin(of: naturalLogarithm(policy.amount.coreLow))
    let high = Self.binning.bin(of: naturalLogarithm(policy.amount.extendedHigh))
    let total = counts.reduce(0, +)
    let within = counts.dropFirst(low).prefix(high - low + 1).reduce(0, +)
    return total == 0 ? 0 : Double(within) / Double(total)
  }

  func precision(_ counts: ArraySlice<Int64>) -> Evidence.Precision {
    counts.contains { $0 > 0 } ? .stated : .unknown
  }

  func witnesses(_ profile: PayerProfile) -> [Int] {
    let band = Int(policy.amount.coreLow * 100)...Int(policy.amount.extendedHigh * 100)
    return profile.residual.filter { band.contains(profile.payments[$0].referenceCents) }
  }
}
