/// M01, in the network: few co-payers, most of whom share several beneficiaries; speaks for the payer.
///
/// Formula: minus weight x `network.circle_discount` of what the network says against a payer who stands in a closed circle: at most
/// `network.circle_payers` others pay any of the same beneficiaries (those with 2 to `network.circle_beneficiary`
/// payers), and at least `network.circle_share` of these share two or more.
///
/// Source: own choice: siblings, couples and relatives support the same people.
/// Blind spot: a handful of purchasers who all pay the same two facilitators and nobody else.
struct ClosedCircle: NeighbourScorer {
  let policy: Policy
  let indicator = Indicator.closedCircle

  func points(of verdict: NetworkState.Verdict) -> Int32 {
    guard verdict.isClosedCircle else { return 0 }
    let voted =
      policy.weights[.sharedBeneficiaries] * Double(verdict.first)
      + policy.weights[.linkedPayers] * Double(verdict.second)
      + policy.weights[.unsharedBeneficiaries] * Double(verdict.imputed)
    let taken = policy.network.circleDiscount * policy.weights[indicator]
    return min(Points.rounded(-voted / 1_000 * taken), 0)
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let network = population.network else { return .unremarkable }
    if let reason = NetworkScorer.hindrance(in: profile) { return .notTestable(reason) }
    let points = points(of: network.verdict(of: profile.payer))
    guard points < 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points, observed: 1, expected: 0, count: profile.residualRelations.count,
        payments: profile.residual))
  }
}
