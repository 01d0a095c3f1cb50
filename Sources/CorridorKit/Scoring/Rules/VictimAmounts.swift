/// V03: sums as they are extorted: a first payment up to about EUR 250, in all up to about EUR 1,500.
///
/// Formula: bits = first + total + mean, all soft: `victim.first_bits` of the first payment in multiples of
/// `victim.first_amount`; `victim.total_bits` of the sum in multiples of `victim.total_amount`;
/// `victim.mean_bits` of the mean payment, since demands are seldom lower than US$40.
///
/// Sources: FATF 2025, below EUR 250 at first, EUR 1,500 in all [second-hand]; National Crime Agency 2025,
/// about 100 pounds [second-hand]. Sizes, and US$20 to 40, are our own choice.
struct VictimAmounts: Scorer {
  let policy: Policy
  let indicator = Indicator.victimAmounts

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard !profile.payments.isEmpty else { return .notTestable(.tooFewPayments) }
    let shape = PayerShape(profile, policy: policy)
    let rule = policy.victim
    let bits =
      rule.firstBits.value(at: shape.first, unit: rule.firstAmount)
      + rule.totalBits.value(at: shape.total, unit: rule.totalAmount)
      + rule.meanBits.value(at: shape.total / Double(shape.payments))
    return .evidence(
      Evidence(
        points: Points.rounded(bits * policy.weights[indicator]), observed: shape.total,
        expected: rule.totalAmount, count: shape.payments))
  }
}
