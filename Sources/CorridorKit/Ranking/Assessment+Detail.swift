extension Assessment {
  /// The payer at a place with what only describes: the chance of each share among all payers, and every statistic.
  func detail(at place: Int) -> PayerSummary {
    let profile = profile(of: verdict(at: place).payer)
    var summary = summary(at: place)
    for indicator in Indicator.allCases {
      guard case .evidence(let evidence) = summary.findings[indicator.ordinal],
        let ordinary = ordinaryShare(indicator), evidence.count >= BetaBinomial.leastPayments
      else { continue }
      let shown = Int((evidence.observed * Double(evidence.count)).rounded())
      summary.findings[indicator.ordinal] = .evidence(
        evidence.with(pValue: ordinary.upperTail(shown, of: evidence.count)))
    }
    summary.statistics =
      PayerStatistics(
        profile: profile, evenShare: ordinaryShare(.evenAmounts)?.mean ?? 0.5,
        rate: rates[population.cohort(of: profile)], days: rateDays,
        mostValues: policy.escalation.mostValues
      ).all
    return summary
  }

  /// How a share differs between all payers; nil for indicators of another kind.
  private func ordinaryShare(_ indicator: Indicator) -> BetaBinomial? {
    guard [.evenAmounts, .nightPayments, .beneficiarySwitches].contains(indicator) else {
      return nil
    }
    // Empty where a scorer that counts nothing took the place of the built-in one.
    let table = population.tables[indicator.ordinal]
    return table.isEmpty ? nil : LikelihoodTable(values: table).ordinary
  }

  /// Payments in scope of each cohort's payers, over the days from the first payment of all to the end of the data.
  static func rates(
    _ verdicts: [Verdict], cohorts: Int, days: Int
  ) -> [PaymentRate] {
    var rates = [PaymentRate](repeating: PaymentRate(), count: cohorts)
    for verdict in verdicts where verdict.payments > 0 {
      rates[Int(verdict.cohort)].observe(count: Int(verdict.payments), days: days)
    }
    return rates
  }
}
