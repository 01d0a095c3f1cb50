/// M03: payments to organisations, as donors and members make them; speaks for the payer.
///
/// A beneficiary counts as an organisation when at least `receivers.organisation_payers` steady payers, and at
/// least `receivers.organisation_share` of them, pay in rhythm or a fixed sum. Any other beneficiary with very
/// many payers is a hub and says nothing: agents serve facilitators too.
///
/// Formula: points = `receivers.organisation_only` x share of all payments that went to organisations, if
/// nothing else is left to judge; `receivers.organisation_beside` x that share otherwise.
///
/// Sources: child sponsorship is a fixed sum by the month to an organisation (visayans.org) [verified]; UK
/// mean donation GBP 27 [second-hand]. The sizes of the points are our own choice.
struct OrganisationGiving: Scorer {
  let policy: Policy
  let indicator = Indicator.organisationGiving

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    var given = 0
    for relation in profile.relations where isGiving(relation) { given += relation.payments }
    return given == 0 ? 0 : points(given, profile)
  }

  private func isGiving(_ relation: Relation) -> Bool {
    relation.receiver == .organisation && !relation.isRhythmic
  }

  private func points(_ given: Int, _ profile: PayerProfile) -> Int32 {
    let share = Double(given) / Double(profile.payments.count)
    let bits =
      share
      * (profile.residual.isEmpty
        ? policy.receivers.organisationOnly : policy.receivers.organisationBeside)
    return Points.rounded(bits * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let given = profile.payments.indices.filter {
      isGiving(profile.relations[profile.payments[$0].relation])
    }
    guard !given.isEmpty else { return .unremarkable }
    let share = Double(given.count) / Double(profile.payments.count)
    return .evidence(
      Evidence(
        points: points(given.count, profile), observed: share, expected: 0,
        count: profile.payments.count, payments: given))
  }
}
