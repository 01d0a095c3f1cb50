/// M03, first part: one sum again and again, as fees, instalments and donations are.
///
/// Formula: log2 (t / c) of the bin of the commonest sum's share, within the size class. At least
/// `amount.repeated_payments` residual payments; `t` is `amount.repeated_masses`.
///
/// Source: own choice; child sponsorship is a fixed sum (visayans.org) [verified], prices of abuse vary
/// (ECPAT Sweden, SEK 90 to 300) [verified].
struct RepeatedAmount: PerPayerScorer {
  let policy: Policy
  let indicator = Indicator.repeatedAmount

  static let binning = Binning(edges: [-0.01, 0.15, 0.3, 0.45, 0.6, 0.8, 0.95, 1.01])

  func typology(_ policy: Policy) -> [Double] {
    policy.amount.repeatedMasses
  }

  func measure(_ profile: PayerProfile, _ policy: Policy) -> Result<Measure, NotTestable> {
    guard profile.residual.count >= policy.amount.repeatedPayments else {
      return .failure(NotTestable(profile.residual.isEmpty ? .nothingLeft : .tooFewPayments))
    }
    let sums = profile.residualPayments.map { $0.amount.sumKey }
    let run = sums.sorted().longestRun
    return .success(
      Measure(value: Double(run) / Double(sums.count), count: sums.count))
  }
}
