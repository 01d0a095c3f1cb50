/// M01: payments to the same people in a steady rhythm, as family support has; speaks for the payer.
///
/// Formula: points = `rhythm.only` x share of all payments that stand in a relation with a rhythm, if nothing
/// else is left to judge; `rhythm.beside` x that share otherwise, because a purchaser may support a family too.
///
/// Sources: IFAD 2018, US$200 to 300 every one to two months [verified]; ADB, mean US$340 [second-hand]. The
/// sizes of the points are our own choice. What a rhythm is: ``Policy/RhythmRule``.
/// Blind spot: whoever buys abuse by the month, always from the same person.
struct FamilyRhythm: Scorer {
  let policy: Policy
  let indicator = Indicator.familyRhythm

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    var kept = 0
    for relation in profile.relations where relation.isRhythmic { kept += relation.payments }
    return kept == 0 ? 0 : points(kept, profile)
  }

  private func points(_ kept: Int, _ profile: PayerProfile) -> Int32 {
    let share = Double(kept) / Double(profile.payments.count)
    let bits = (profile.residual.isEmpty ? policy.rhythm.only : policy.rhythm.beside) * share
    return Points.rounded(bits * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let kept = profile.payments.indices.filter {
      profile.relations[profile.payments[$0].relation].isRhythmic
    }
    guard !kept.isEmpty else {
      return profile.payments.count < policy.rhythm.payments
        ? .notTestable(.tooFewPayments) : .unremarkable
    }
    let share = Double(kept.count) / Double(profile.payments.count)
    return .evidence(
      Evidence(
        points: points(kept.count, profile), observed: share, expected: 0,
        count: profile.payments.count, payments: kept))
  }
}
