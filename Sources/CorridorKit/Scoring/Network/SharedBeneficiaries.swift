/// B11 and F01: the other payers of one's beneficiaries stand out, measure by measure.
///
/// Formula: points = weight x vote of the most telling beneficiary, first step of ``BlockVotes``: for each
/// measure (sums, spread over beneficiaries, escalation, count, night, even sums, sending countries) how rare
/// it is among beneficiaries with as many payers that the other payers show so much. Halved where the relation
/// looks like support for a relative.
///
/// Sources: AUSTRAC case study, low-value remittances to a common beneficiary sent by multiple customers
/// [verified]; one seizure held about 120 buyer accounts a seller account (Europol 2024) [derived]. Spreading is
/// our own method; compare He et al. (2017), "BiRank", TKDE 29(1).
/// Misleads: relatives, neighbours and customers share beneficiaries too: what they share is only as
/// suspicious as they are, and no more than few other beneficiaries show.
struct SharedBeneficiaries: NeighbourScorer {
  let policy: Policy
  let indicator = Indicator.sharedBeneficiaries

  func points(of verdict: NetworkState.Verdict) -> Int32 {
    NetworkScorer.points(verdict.first, of: verdict, weight: policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let network = population.network else { return .unremarkable }
    if let reason = NetworkScorer.hindrance(in: profile) { return .notTestable(reason) }
    let verdict = network.verdict(of: profile.payer)
    return NetworkScorer.finding(
      points(of: verdict), of: verdict, in: profile, network)
  }
}

/// What scorers of the network share.
enum NetworkScorer {
  /// Why nothing can be said of a payer's company; nil if something can.
  static func hindrance(in profile: PayerProfile) -> Finding.Reason? {
    guard profile.residualRelations.isEmpty else {
      let areNames = profile.residualRelations.allSatisfy {
        profile.relations[$0].isKnownByNameOnly
      }
      return areNames ? .beneficiariesKnownByNameOnly : nil
    }
    let areHubs = profile.relations.allSatisfy { $0.receiver == .hub }
    return areHubs && !profile.relations.isEmpty ? .onlyHubs : .nothingLeft
  }

  /// Why, where nobody else is seen to pay any of these beneficiaries.
  static func noCompany(
    _ relations: some Sequence<Int>, of profile: PayerProfile
  ) -> Finding.Reason {
    relations.contains { profile.relations[$0].isKnownByNameOnly }
      ? .beneficiariesKnownByNameOnly : .onlyPayer
  }

  /// The points of one step of the vote of the most telling beneficiary.
  static func points(
    _ vote: Int32, of verdict: NetworkState.Verdict, weight: Double
  ) -> Int32 {
    verdict.beneficiary == nil ? 0 : Points.rounded(Double(vote) / 1_000 * weight)
  }

  /// Evidence from one step of that vote. Observed are the beneficiary's payers.
  static func finding(
    _ points: Int32, of verdict: NetworkState.Verdict, in profile: PayerProfile,
    _ network: NetworkState
  ) -> Finding {
    guard points != 0, let beneficiary = verdict.beneficiary else { return .unremarkable }
    let relation = profile.relations.firstIndex { $0.beneficiary == Int(beneficiary) }
    let others = Int(network.payers[Int(beneficiary)]) - 1
    return .evidence(
      Evidence(
        points: points, observed: Double(others), expected: 0, count: others,
        payments: profile.residual.filter { profile.payments[$0].relation == relation }))
  }
}
