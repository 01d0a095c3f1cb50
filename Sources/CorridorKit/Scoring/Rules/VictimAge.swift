/// V01: the payer is a minor or a young adult. Speaks for protection, never for purchase.
///
/// Formula: under `victim.minor_age` at the last payment: the threshold of the victim lane or 8 bits, whichever is
/// more (the lane itself follows from the age, ``LaneRule``); up to `victim.young_age`: 2 bits; older: -1 bit, since nearly half of reporters are 20 to 39.
///
/// Sources: Thorn and NCMEC 2024, 90 % of victims are boys of 14 to 17 [verified]; FBI IC3 2021 [verified].
/// The sizes of the points are our own choice.
struct VictimAge: Scorer {
  let policy: Policy
  let indicator = Indicator.victimAge

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let age = profile.ageAtLastPayment else { return .notTestable(.noBirthDate) }
    let bits: Double =
      if age < policy.victim.minorAge {
        max(policy.victim.threshold, 8)
      } else if age <= policy.victim.youngAge {
        2
      } else {
        -1
      }
    return .evidence(
      Evidence(
        points: Points.rounded(bits * policy.weights[indicator]), observed: Double(age),
        expected: Double(policy.victim.youngAge), count: profile.payments.count))
  }
}
