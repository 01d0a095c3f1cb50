/// B04, second part: how the payments spread over beneficiaries, given how many payments there are.
///
/// Formula: log2 (t / c) of the bin of beneficiaries / payments, within the size class. At least
/// `breadth.spread_payments` residual payments; `t` is `breadth.spread_masses`.
///
/// Source: own choice for the published direction of B04.
struct BeneficiariesPerPayment: PerPayerScorer {
  let policy: Policy
  let indicator = Indicator.beneficiariesPerPayment

  static let binning = Binning(edges: [0, 0.06, 0.12, 0.2, 0.3, 0.45, 0.65, 0.99, 1.01])

  func typology(_ policy: Policy) -> [Double] {
    policy.breadth.spreadMasses
  }

  func measure(_ profile: PayerProfile, _ policy: Policy) -> Result<Measure, NotTestable> {
    guard profile.residual.count >= policy.breadth.spreadPayments else {
      return .failure(NotTestable(profile.residual.isEmpty ? .nothingLeft : .tooFewPayments))
    }
    let beneficiaries = profile.residualRelations.count
    return .success(
      Measure(
        value: Double(beneficiaries) / Double(profile.residual.count),
        count: profile.residual.count))
  }
}
