/// F03: the payers of one's beneficiary also stand out by themselves and by whom else they pay.
///
/// Formula: points = weight x (tail bits - 1) of the second step of ``BlockVotes``: the mean, over the other
/// payers, of their own points and of the best vote among their other beneficiaries, held against
/// beneficiaries with as many payers. So suspicion travels from a listed beneficiary to a payer, to his other
/// beneficiaries and to their payers.
///
/// Source: own method for the published direction of B11.
struct LinkedPayers: NeighbourScorer {
  let policy: Policy
  let indicator = Indicator.linkedPayers

  func points(of verdict: NetworkState.Verdict) -> Int32 {
    NetworkScorer.points(verdict.second, of: verdict, weight: policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let network = population.network else { return .unremarkable }
    if let reason = NetworkScorer.hindrance(in: profile) { return .notTestable(reason) }
    let verdict = network.verdict(of: profile.payer)
    return NetworkScorer.finding(
      points(of: verdict), of: verdict, in: profile, network)
  }
}
