/// A scorer that counts how many of a payer's payments show something, and asks whether that share fits
/// the typology's distribution of shares better than the population's.
protocol ShareScorer: PopulationScorer {
  func typology(_ policy: Policy) -> BetaBinomial
  /// Which residual payments are counted and which of these show it; nil if they cannot be judged.
  func judge(_ payment: ProfilePayment) -> Bool?
  /// Why nothing could be judged where there are payments.
  var reasonWithoutPayments: Finding.Reason { get }

  var policy: Policy { get }
}

extension ShareScorer {
  var reasonWithoutPayments: Finding.Reason { .tooFewPayments }

  private func tally(_ profile: PayerProfile) -> (shown: Int, judged: Int) {
    var shown = 0
    var judged = 0
    for payment in profile.residualPayments {
      guard let shows = judge(payment) else { continue }
      judged += 1
      if shows { shown += 1 }
    }
    return (shown, judged)
  }

  var row: CellRow? { nil }

  func cellCount(cohorts: Int) -> Int { BetaBinomial.cellCount }

  func observe(_ profile: PayerProfile, cohort: Int, into cells: inout [Int64]) {
    let tally = tally(profile)
    BetaBinomial.observe(tally.shown, of: tally.judged, into: &cells, at: 0)
  }

  /// Shape of the population's distribution: alpha, beta.
  func table(from cells: [Int64], cohorts: Int, policy: Policy) -> [Double] {
    let fitted = BetaBinomial(fitting: cells[...])
    return [fitted.alpha, fitted.beta]
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let tally = tally(profile)
    guard tally.judged > 0 else {
      return .notTestable(profile.residual.isEmpty ? .nothingLeft : reasonWithoutPayments)
    }
    let table = population.tables[indicator.ordinal]
    let ordinary = BetaBinomial(alpha: table[0], beta: table[1])
    let bits = typology(policy).bits(tally.shown, of: tally.judged, against: ordinary)
    let points = Points.rounded(bits * policy.weights[indicator])
    guard points != 0 else { return .unremarkable }
    return .evidence(
      Evidence(
        points: points, observed: Double(tally.shown) / Double(tally.judged),
        expected: ordinary.mean, count: tally.judged,
        payments: points > 0
          ? profile.residual.filter { judge(profile.payments[$0]) == true } : []))
  }
}
