/// B11, where it cannot be asked: nobody else pays the payer's beneficiaries.
///
/// Formula: weight x ``UnsharedImputation``: what payers with as many points of their own get from the network on
/// average, times the share of beneficiaries that nobody else pays. It adds nothing that the payer's own pattern
/// does not say; it only keeps such payers from falling behind for want of neighbours. Beneficiaries known by name only
/// are left out: two exports' equal names may be two people, so nobody knows who else pays them. So are all of a payer who
/// is known by a name only.
///
/// Source: own choice. About 65 % of offences in chat logs involved no facilitator (AIC T&I 639) [verified], so
/// many beneficiaries will be seen with one payer only.
struct UnsharedBeneficiaries: NeighbourScorer {
  let policy: Policy
  let indicator = Indicator.unsharedBeneficiaries

  func points(of verdict: NetworkState.Verdict) -> Int32 {
    max(Points.rounded(Double(verdict.imputed) / 1_000 * policy.weights[indicator]), 0)
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let network = population.network else { return .unremarkable }
    if let reason = NetworkScorer.hindrance(in: profile) { return .notTestable(reason) }
    let points = points(of: network.verdict(of: profile.payer))
    guard points > 0 else { return .unremarkable }
    let known = profile.residualRelations.filter { !profile.relations[$0].isKnownByNameOnly }
    let alone = Set(known.filter { network.payers[profile.relations[$0].beneficiary] < 2 })
    return .evidence(
      Evidence(
        points: points, observed: Double(alone.count),
        expected: Double(known.count), count: known.count,
        payments: profile.residual.filter { alone.contains(profile.payments[$0].relation) }))
  }
}
