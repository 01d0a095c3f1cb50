/// B11: the other payers of one's beneficiaries stand out as well.
///
/// Formula: points = weight x the greatest, over beneficiaries that are not set aside, of
/// (sum of the other payers' votes) / (number of other payers + `network.shrinkage`). A vote is the payer's
/// own local score within `network.vote_floor` and `network.vote_cap`; the payer's own is left out.
///
/// Source: AUSTRAC case study, low-value remittances to a common beneficiary sent by multiple customers
/// [verified]. Spreading is our own method; compare He et al. (2017), "BiRank", TKDE 29(1).
/// Misleads: relatives, neighbours and customers share beneficiaries too: what they share is only as
/// suspicious as they are themselves.
struct SharedBeneficiaries: Scorer {
  let policy: Policy
  let indicator = Indicator.sharedBeneficiaries

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let network = population.network else { return .unremarkable }
    guard !profile.residualRelations.isEmpty else {
      let hasHub = profile.relations.contains { $0.receiver == .hub }
      return .notTestable(hasHub ? .onlyHubs : .nothingLeft)
    }
    var best: (bits: Double, relation: Int)?
    for index in profile.residualRelations {
      let beneficiary = profile.relations[index].beneficiary
      guard network.payers[beneficiary] > 1 else { continue }
      let bits = network.meanVote(
        of: beneficiary, without: profile.payer, shrinkage: policy.network.shrinkage)
      if bits > best?.bits ?? -.infinity { best = (bits, index) }
    }
    guard let best else { return .unremarkable }
    let points = Points.rounded(best.bits * policy.weights[indicator])
    guard points != 0 else { return .unremarkable }
    let beneficiary = profile.relations[best.relation].beneficiary
    return .evidence(
      Evidence(
        points: points, observed: best.bits, expected: 0,
        count: Int(network.payers[beneficiary]) - 1,
        payments: profile.residual.filter { profile.payments[$0].relation == best.relation }))
  }
}
