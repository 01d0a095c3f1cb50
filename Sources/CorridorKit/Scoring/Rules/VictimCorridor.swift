/// V04: the payments went into corridors that sextortion uses.
///
/// Formula: `victim.corridor_bits` of the share of payments that went there; with none at all the indicator is not testable and the lane is closed.
///
/// Sources: Thorn and NCMEC 2024, 47 % tie to Nigeria and Côte d'Ivoire [verified]; National Crime Agency 2025
/// [second-hand]; a helpline's sample, 24 of 48 to the Philippines [verified]. Sizes are our own choice.
struct VictimCorridor: Scorer {
  let policy: Policy
  let indicator = Indicator.victimCorridor

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    guard profile.shape.victimPayments > 0 else { return 0 }
    return Points.rounded(
      policy.victim.corridorBits.value(at: profile.shape.victimShare) * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let hits = profile.payments.indices.filter {
      policy.corridors.victim.contains(profile.payments[$0].destination)
    }
    guard !hits.isEmpty else { return .notTestable(.otherCorridor) }
    let share = Double(hits.count) / Double(profile.payments.count)
    let points = points(in: profile, against: population)
    guard points != 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points, observed: share, expected: 0, count: profile.payments.count,
        payments: hits))
  }
}
