/// V06: sums that fall, as under negotiation, or that step up, as under pressure.
///
/// Formula: of the n - 1 changes from one payment to the next, the share that goes the commoner way by at least
/// `victim.step` of the earlier sum (down, or up); `victim.step_bits` of that share, where the whole history has at
/// least three payments within `victim.window` days. Longer histories and fewer payments: not testable.
///
/// Sources: one published case, US$500, then 300, then 150 [verified, a single case]; paying leads to further demands
/// (Child Focus). Sizes are our own choice.
/// Misleads: instalments and top-ups within a fortnight.
struct NegotiatedSums: Scorer {
  let policy: Policy
  let indicator = Indicator.negotiatedSums

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    // Most payers have fewer.
    profile.shape.payments < 3 ? 0 : finding(in: profile, against: population).points
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let rule = policy.victim
    let shape = profile.shape
    guard shape.payments >= 3, shape.span <= rule.window else {
      return .notTestable(.tooFewPayments)
    }
    let sums = profile.payments.map { Double($0.referenceCents) }
    let changes = zip(sums, sums.dropFirst())
    let falls = changes.count { $1 <= $0 * (1 - rule.step) }
    let rises = changes.count { $1 >= $0 * (1 + rule.step) }
    let share = Double(max(falls, rises)) / Double(sums.count - 1)
    let points = Points.rounded(rule.stepBits.value(at: share) * policy.weights[indicator])
    guard points != 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points, observed: share, expected: 0, count: sums.count,
        payments: points > 0 ? Array(profile.payments.indices) : []))
  }
}
