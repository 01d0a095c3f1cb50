/// V02: a few payments in quick succession, then none.
///
/// Formula: bits = 5 x fade(span / window) x fade(payments / most) - 1, over payments into the victim lane's
/// corridors; two payments count half of three. A fade is 1 up to its limit and falls to 0 at twice the limit.
/// No silence yet, because the data ends before `victim.silence` days have passed: not testable, not failed.
/// A history of `victim.long_payments` over `victim.long_days`: -8 bits.
///
/// Sources: FinCEN FIN-2025-NTC2, a series of payments over a short period [verified]; FATF 2025, multiple
/// rapid payments that may stop abruptly [second-hand]. Limits in days are our own choice.
/// Misleads: one emergency paid in two parts.
struct BurstThenSilence: Scorer {
  let policy: Policy
  let indicator = Indicator.burstThenSilence

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let payments = profile.payments
    guard let first = payments.first, let last = payments.last, payments.count >= 2 else {
      return .notTestable(.tooFewPayments)
    }
    let rule = policy.victim
    let span = Double(last.sentAt.seconds - first.sentAt.seconds) / 86_400
    if payments.count >= rule.longPayments, span >= rule.longDays {
      return evidence(bits: -8, span: span, payments: payments.count)
    }
    let silence = Double(population.end - last.sentAt.seconds) / 86_400
    guard silence >= rule.silence else { return .notTestable(.silenceCutOff) }
    let few = payments.count == 2 ? 0.5 : 1
    let fit =
      Fade.over(span, limit: rule.window)
      * Fade.over(Double(payments.count), limit: Double(rule.maximumPayments)) * few
    return evidence(bits: 5 * fit - 1, span: span, payments: payments.count)
  }

  private func evidence(bits: Double, span: Double, payments: Int) -> Finding {
    .evidence(
      Evidence(
        points: Points.rounded(bits * policy.weights[indicator]), observed: span,
        expected: policy.victim.window, count: payments, payments: Array(0..<payments)))
  }
}

/// How well a value keeps a limit that is not sharp.
enum Fade {
  /// 1 up to the limit, falling to 0 at twice the limit.
  static func over(_ value: Double, limit: Double) -> Double {
    guard limit > 0 else { return value <= 0 ? 1 : 0 }
    return min(max(2 - value / limit, 0), 1)
  }
}
