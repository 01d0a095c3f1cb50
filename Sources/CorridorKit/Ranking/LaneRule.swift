/// Which lane a payer belongs to.
///
/// Whoever was under age at the last payment is never a suspect: such a payer stands in the victim lane if the
/// payments have a victim's shape, else in none. Age alone opens no lane, since most minors in an export send
/// pocket money, pay for games or stand in for a parent. Where purchase and victim both fire the victim lane
/// wins unless the history is long. Both scores are shown in either lane.
struct LaneRule: Sendable {
  let policy: Policy

  func lane(
    of profile: PayerProfile, findings: [Finding], judgement: Judgement
  ) -> Lane {
    let rule = policy.victim
    let isMinor = profile.ageAtLastPayment.map { $0 < rule.minorAge } ?? false
    let corridor = findings[Indicator.victimCorridor.ordinal]
    if judgement.victimScore >= Int(Points.rounded(rule.threshold)), corridor.points > 0,
      !hasLongHistory(profile)
    {
      return .possibleVictim
    }
    if isMinor { return .none }
    let score = judgement.purchaseScore(policy.ranking)
    let enters =
      score >= Int(Points.rounded(policy.ranking.threshold))
      || min(score, judgement.own) >= Int(Points.rounded(policy.ranking.ownThreshold))
    return enters ? .possiblePurchase : .none
  }

  private func hasLongHistory(_ profile: PayerProfile) -> Bool {
    guard let first = profile.payments.first, let last = profile.payments.last else { return false }
    let span = Double(last.sentAt.seconds - first.sentAt.seconds) / 86_400
    return profile.payments.count >= policy.victim.longPayments && span >= policy.victim.longDays
  }
}
