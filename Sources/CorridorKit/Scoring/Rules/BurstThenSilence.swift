/// V02: a few payments in quick succession, then none.
///
/// Formula: bits = speed + number + span + beneficiaries, all soft:
/// - speed: 2 - log2 of the median gap in days, within -4 and 4; one payment: -1.5;
/// - number: -2, -1, 1 for one, two, three payments; 2 from four to eight, falling to 0 at twelve and -20 at 24;
/// - span: 1.5 up to 7 days, 1 at `victim.window`, -2 at 45 days, -20 from 90 on;
/// - beneficiaries: -1 for three, -3 for more.
/// No silence yet, because the data ends before `victim.silence` days have passed: not testable, not failed.
///
/// Sources: FinCEN FIN-2025-NTC2, a series of payments over a short period [verified]; FATF 2025, multiple
/// rapid payments that may stop abruptly [second-hand]. Sizes and limits are our own choice, measured on
/// synthetic worlds.
/// Misleads: one emergency paid in parts; victims of other fraud.
struct BurstThenSilence: Scorer {
  let policy: Policy
  let indicator = Indicator.burstThenSilence

  private static let number = Ramp((1, -2), (2, -1), (3, 1), (4, 2), (8, 2), (12, 0), (24, -20))

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard let last = profile.payments.last else { return .notTestable(.tooFewPayments) }
    let shape = PayerShape(profile, policy: policy)
    let silence = Double(population.end - last.sentAt.seconds) / 86_400
    guard silence >= policy.victim.silence else { return .notTestable(.silenceCutOff) }
    let span = Ramp((7, 1.5), (policy.victim.window, 1), (45, -2), (90, -20))
    var bits = Self.number.value(at: Double(shape.payments)) + span.value(at: shape.span)
    if let gap = shape.medianGap {
      bits += min(max(2 - logarithm2(max(gap, 0.02)), -4), 4)
    } else {
      bits -= 1.5
    }
    if shape.beneficiaries > 2 { bits -= shape.beneficiaries == 3 ? 1 : 3 }
    return .evidence(
      Evidence(
        points: Points.rounded(bits * policy.weights[indicator]), observed: shape.span,
        expected: policy.victim.window, count: shape.payments,
        payments: Array(profile.payments.indices)))
  }
}
