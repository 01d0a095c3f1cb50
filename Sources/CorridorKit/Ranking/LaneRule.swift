/// Which lane a payer belongs to.
///
/// Whoever was under age at the last payment is never a suspect: such a payer stands in the victim lane if the
/// payments have a victim's shape, else in none. Age alone opens no lane, since most minors in an export send
/// pocket money, pay for games or stand in for a parent. Where purchase and victim both fire the victim lane
/// wins unless the history is long. Both scores are shown in either lane. Whoever pays large and rising sums to one
/// receiver stands among possible victims of fraud; a purchaser's many small sums never look so.
struct LaneRule: Sendable {
  let policy: Policy

  /// What a lane depends on beside the points of families: kept of every payer until its neighbours have spoken.
  struct Facts: Sendable {
    let isMinor: Bool
    let hasLongHistory: Bool
    /// Whether enough payments went into the victim lane's corridors.
    let isVictimCorridor: Bool
  }

  func facts(of profile: PayerProfile, _ points: IndicatorPoints) -> Facts {
    Facts(
      isMinor: profile.ageAtLastPayment.map { $0 < policy.victim.minorAge } ?? false,
      hasLongHistory: hasLongHistory(profile), isVictimCorridor: points[.victimCorridor] > 0)
  }

  func lane(_ facts: Facts, _ judgement: Judgement, score: Int) -> Lane {
    if facts.isVictimCorridor, !facts.hasLongHistory,
      judgement.victimScore >= Int(Points.rounded(policy.victim.threshold))
    {
      return .possibleVictim
    }
    let enters =
      score >= Int(Points.rounded(policy.ranking.threshold))
      || min(score, judgement.own) >= Int(Points.rounded(policy.ranking.ownThreshold))
    if judgement.fraudScore >= Int(Points.rounded(policy.fraud.threshold)),
      !(enters && facts.hasLongHistory)
    {
      return .possibleFraudVictim
    }
    return enters && !facts.isMinor ? .possiblePurchase : .none
  }

  private func hasLongHistory(_ profile: PayerProfile) -> Bool {
    guard let first = profile.payments.first, let last = profile.payments.last else { return false }
    let span = Double(last.sentAt.seconds - first.sentAt.seconds) / 86_400
    return profile.payments.count >= policy.victim.longPayments && span >= policy.victim.longDays
  }
}
