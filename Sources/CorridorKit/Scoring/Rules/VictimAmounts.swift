/// V03: sums as they are extorted: a first payment up to about EUR 250, in all up to about EUR 1,500.
///
/// Formula: bits = first + total + mean, all soft: first: 0.5 up to `victim.first_amount`, -0.5 at 1.5 times and
/// -3 at twice that; total: 0.5 up to `victim.total_amount`, -2 at twice and -20 at four times that; mean of the
/// payments: -3 up to US$20, 0 from US$40 on, since demands are seldom lower.
///
/// Sources: FATF 2025, below EUR 250 at first, EUR 1,500 in all [second-hand]; National Crime Agency 2025,
/// about 100 pounds [second-hand]. Sizes, and US$20 to 40, are our own choice.
struct VictimAmounts: Scorer {
  let policy: Policy
  let indicator = Indicator.victimAmounts

  private static let mean = Ramp((20, -3), (40, 0))

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard !profile.payments.isEmpty else { return .notTestable(.tooFewPayments) }
    let shape = PayerShape(profile, policy: policy)
    let (first, total) = (policy.victim.firstAmount, policy.victim.totalAmount)
    let bits =
      Ramp((first, 0.5), (1.5 * first, -0.5), (2 * first, -3)).value(at: shape.first)
      + Ramp((total, 0.5), (2 * total, -2), (4 * total, -20)).value(at: shape.total)
      + Self.mean.value(at: shape.total / Double(shape.payments))
    return .evidence(
      Evidence(
        points: Points.rounded(bits * policy.weights[indicator]), observed: shape.total,
        expected: total, count: shape.payments))
  }
}
