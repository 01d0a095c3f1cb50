/// V03: sums as they are extorted: a first payment up to about EUR 250, in all up to about EUR 1,500.
///
/// Formula: bits = 3 x fade(first / limit) x fade(total / limit) x rise(first / US$40) - 1. A fade is 1 up to
/// its limit and falls to 0 at twice the limit; the rise is 1 from US$40 on, since demands are seldom lower.
///
/// Sources: FATF 2025, below EUR 250 at first, EUR 1,500 in all [second-hand]; National Crime Agency 2025,
/// about 100 pounds [second-hand]. US$40 is our own choice.
struct VictimAmounts: Scorer {
  let policy: Policy
  let indicator = Indicator.victimAmounts

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let first = profile.payments.first else { return .notTestable(.tooFewPayments) }
    let rule = policy.victim
    let firstAmount = Double(first.referenceCents) / 100
    let total = Double(profile.totalReferenceCents) / 100
    let fit =
      Fade.over(firstAmount, limit: rule.firstAmount) * Fade.over(total, limit: rule.totalAmount)
      * min(firstAmount / 40, 1)
    return .evidence(
      Evidence(
        points: Points.rounded((3 * fit - 1) * policy.weights[indicator]), observed: total,
        expected: rule.totalAmount, count: profile.payments.count))
  }
}
