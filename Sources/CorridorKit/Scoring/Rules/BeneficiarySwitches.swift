/// B04, third part: the next payment goes to somebody else, soon.
///
/// Formula: k = payments to another beneficiary than the payment before, at most `breadth.window` days after
/// it, of the n - 1 payments that have one before; log2 of the beta-binomial likelihood under the typology
/// (`breadth.switch_alpha`, `switch_beta`: own choice) over that under the population's own distribution.
///
/// Source: the Westpac statement of claim, "multiple beneficiaries ... within short timeframes" [second-hand].
/// Misleads: customers of several sellers, large families, couriers.
struct BeneficiarySwitches: PopulationScorer {
  let policy: Policy
  let indicator = Indicator.beneficiarySwitches

  /// The payments that switch.
  private func switches(_ profile: PayerProfile) -> [Int] {
    zip(profile.residual, profile.residual.dropFirst()).compactMap { earlier, later in
      let (before, after) = (profile.payments[earlier], profile.payments[later])
      let gap = after.sentAt.seconds - before.sentAt.seconds
      let isSwitch =
        before.relation != after.relation && gap <= Int64(policy.breadth.window) * 86_400
      return isSwitch ? later : nil
    }
  }

  var row: CellRow? { nil }

  func cellCount(cohorts: Int) -> Int { BetaBinomial.cellCount }

  func observe(_ profile: PayerProfile, cohort: Int, into cells: inout [Int64]) {
    guard profile.residual.count >= 2 else { return }
    BetaBinomial.observe(
      switches(profile).count, of: profile.residual.count - 1, into: &cells, at: 0)
  }

  /// Shape of the population's distribution: alpha, beta.
  func table(from cells: [Int64], cohorts: Int, policy: Policy) -> [Double] {
    let fitted = BetaBinomial(fitting: cells[...])
    return [fitted.alpha, fitted.beta]
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard profile.residual.count >= 2 else {
      return .notTestable(profile.residual.isEmpty ? .nothingLeft : .tooFewPayments)
    }
    let table = population.tables[indicator.ordinal]
    let ordinary = BetaBinomial(alpha: table[0], beta: table[1])
    let found = switches(profile)
    let pairs = profile.residual.count - 1
    let typology = BetaBinomial(alpha: policy.breadth.switchAlpha, beta: policy.breadth.switchBeta)
    let bits = typology.bits(found.count, of: pairs, against: ordinary)
    let points = Points.rounded(bits * policy.weights[indicator])
    guard points != 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points, observed: Double(found.count) / Double(pairs), expected: ordinary.mean,
        count: pairs, payments: points > 0 ? found : []))
  }
}
