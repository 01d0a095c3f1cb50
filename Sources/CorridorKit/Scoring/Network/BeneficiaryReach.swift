/// F01: a beneficiary with about as many payers as collectors have.
///
/// Formula: the greatest, over beneficiaries that are not set aside, of log2 (t / c) of the class of its
/// number of payers; never below 0. `t` is our own choice around the published figures, `c` the share of
/// beneficiaries in that class.
///
/// Sources: AUSTRAC case study, a common beneficiary [verified]; one seizure held about 120 buyer accounts a
/// seller account (Europol 2024) [derived], of which one institution sees few.
struct BeneficiaryReach: Scorer {
  let policy: Policy
  let indicator = Indicator.beneficiaryReach

  /// By class of ``ReachClass``.
  static let typology = [0.12, 0.12, 0.2, 0.22, 0.17, 0.1, 0.05, 0.015, 0.005]

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let network = population.network else { return .unremarkable }
    guard !profile.residualRelations.isEmpty else { return .notTestable(.nothingLeft) }
    let total = Double(network.reach.reduce(0, +)) + 0.5 * Double(ReachClass.count)
    var best: (bits: Double, relation: Int) = (0, 0)
    for index in profile.residualRelations {
      let reach = ReachClass.of(Int(network.payers[profile.relations[index].beneficiary]))
      let share = (Double(network.reach[reach]) + 0.5) / total
      let bits = logarithm2(Self.typology[reach] / share)
      if bits > best.bits { best = (bits, index) }
    }
    let points = Points.rounded(best.bits * policy.weights[indicator])
    guard points > 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points,
        observed: Double(network.payers[profile.relations[best.relation].beneficiary]),
        expected: 1, count: profile.residualRelations.count,
        payments: profile.residual.filter { profile.payments[$0].relation == best.relation }))
  }
}
