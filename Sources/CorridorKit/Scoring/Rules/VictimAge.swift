/// V01: the payer is a minor or a young adult. Speaks for protection, never for purchase.
///
/// Formula: under `victim.minor_age` at the last payment: `victim.minor_bits`; up to `victim.young_age`:
/// `victim.young_bits`; older: `victim.older_bits`, little, since nearly half of reporters are 20 to 39. Age alone
/// opens no lane; it closes that of purchase (``LaneRule``).
///
/// Sources: Thorn and NCMEC 2024, 90 % of victims are boys of 14 to 17 [verified]; FBI IC3 2021 [verified].
/// The sizes of the points are our own choice.
/// Misleads: most minors who send money abroad are nobody's victims.
struct VictimAge: Scorer {
  let policy: Policy
  let indicator = Indicator.victimAge

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    // Most exports hold no birth date.
    profile.ageAtLastPayment == nil ? 0 : finding(in: profile, against: population).points
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let age = profile.ageAtLastPayment else { return .notTestable(.noBirthDate) }
    let rule = policy.victim
    let bits =
      age < rule.minorAge
      ? rule.minorBits : age <= rule.youngAge ? rule.youngBits : rule.olderBits
    return .evidence(
      Evidence(
        points: Points.rounded(bits * policy.weights[indicator]), observed: Double(age),
        expected: Double(policy.victim.youngAge), count: profile.payments.count))
  }
}
