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

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    let shape = profile.shape
    guard shape.payments > 0 else { return 0 }
    let bits =
      policy.victim.firstBits.value(at: shape.first, unit: policy.victim.firstAmount)
      + policy.victim.totalBits.value(at: shape.total, unit: policy.victim.totalAmount)
      + policy.victim.meanBits.value(at: shape.total / Double(shape.payments))
    return Points.rounded(bits * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let shape = profile.shape
    guard shape.payments > 0 else { return .notTestable(.tooFewPayments) }
    return .evidence(
      Evidence(
        points: points(in: profile, against: population), observed: shape.total,
        expected: policy.victim.totalAmount, count: shape.payments))
  }
}
