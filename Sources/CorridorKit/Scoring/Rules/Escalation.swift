/// B05: amounts rise while gaps shrink.
///
/// Formula: log2 (t / c) of the bin of tau(amounts) - tau(gaps), where tau is Kendall's rank correlation
/// with time, sum of signs over pairs / number of pairs, over at most `escalation.most_values` evenly chosen
/// values; `t` is `escalation.masses`. At least `escalation.payments` residual payments.
///
/// Source: AIC T&I 589: with more payments the median amount rose, gaps shortened, and the two were
/// correlated [verified]. Without figures: masses are our own choice.
struct Escalation: PerPayerScorer {
  let policy: Policy
  let indicator = Indicator.escalation

  static let binning = Binning(edges: [-2.1, -0.6, -0.3, -0.1, 0.1, 0.3, 0.6, 2.1])

  func typology(_ policy: Policy) -> [Double] { policy.escalation.masses }

  func measure(_ profile: PayerProfile, _ policy: Policy) -> Result<Measure, NotTestable> {
    guard profile.residual.count >= policy.escalation.payments else {
      return .failure(NotTestable(profile.residual.isEmpty ? .nothingLeft : .tooFewPayments))
    }
    let amounts = kendallTau(profile.residualPayments.map { Int64($0.referenceCents) })
    let gaps = kendallTau(profile.gaps)
    return .success(Measure(value: amounts - gaps, count: profile.residual.count))
  }

  /// Kendall's tau against time, at most `escalation.most_values` evenly chosen.
  private func kendallTau(_ values: [Int64]) -> Double {
    let chosen: [Int64]
    let most = policy.escalation.mostValues
    if values.count <= most {
      chosen = values
    } else {
      chosen = (0..<most).map { values[$0 * (values.count - 1) / (most - 1)] }
    }
    guard chosen.count >= 2 else { return 0 }
    var sum = 0
    for later in 1..<chosen.count {
      for earlier in 0..<later { sum += Int((chosen[later] - chosen[earlier]).signum()) }
    }
    return Double(sum) / Double(chosen.count * (chosen.count - 1) / 2)
  }
}
