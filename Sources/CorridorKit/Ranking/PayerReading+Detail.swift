extension PayerReading {
  /// A payer's line with what only describes: counterfactuals, the chance of each share among its peers, and every
  /// statistic.
  func detail(
    of payer: Int, _ summary: PayerSummary, in ranking: some RankedPayers
  ) -> PayerSummary {
    let profile = profile(of: payer)
    var summary = tested(summary)
    summary.counterfactuals = counterfactuals(of: summary, in: ranking)
    let company = company(of: payer, population.networkPeers(of: profile))
    // It stands with the first finding that looks at whom the payer shares with.
    for indicator in [Indicator.sharedBeneficiaries, .linkedPayers, .closedCircle] {
      guard company.others > 0,
        case .evidence(var evidence) = summary.findings[indicator.ordinal]
      else { continue }
      evidence.company = company
      summary.findings[indicator.ordinal] = .evidence(evidence)
      break
    }
    summary.statistics =
      PayerStatistics(
        profile: profile, company: company,
        evenShare: ordinaryShare(.evenAmounts, summary.peers)?.mean ?? 0.5,
        isEvenShareMeasured: population.precisionOfMean(.evenAmounts, summary.peers) == .stated,
        rate: rates[population.cohort(of: profile)], days: rates.days,
        mostValues: policy.escalation.mostValues
      ).all
    return summary
  }

  /// A payer's line with the chance of each share among its peers.
  func tested(_ summary: PayerSummary) -> PayerSummary {
    var summary = summary
    for indicator in Indicator.allCases {
      guard case .evidence(let evidence) = summary.findings[indicator.ordinal],
        let ordinary = ordinaryShare(indicator, summary.peers),
        evidence.count >= BetaBinomial.leastPayments
      else { continue }
      let shown = Int((evidence.observed * Double(evidence.count)).rounded())
      summary.findings[indicator.ordinal] = .evidence(
        evidence.with(pValue: ordinary.upperTail(shown, of: evidence.count)))
    }
    return summary
  }

  /// Who shares several small beneficiaries with the payer.
  ///
  /// - Parameter peers: the payer's group in the network.
  private func company(of payer: Int, _ peers: Int) -> SharedCompany {
    guard let network = population.network else {
      return SharedCompany(beneficiaries: 0, others: 0, expected: 0, most: 0, chance: 1)
    }
    let shared = network.verdict(of: payer).shared
    let (small, most) = (Int(shared.small), Int(shared.most))
    let sharing = network.scales.sharing[peers]
    return SharedCompany(
      beneficiaries: small, others: Int(shared.others),
      expected: small < 2 ? 0 : sharing.expected(2, of: small), most: most,
      chance: most < 2 ? 1 : min(sharing.expected(most, of: small), 1))
  }

  /// Where the payer would stand without each family that says anything, for a look or against it, where that changes
  /// the rank.
  private func counterfactuals(
    of payer: PayerSummary, in ranking: some RankedPayers
  ) -> [Counterfactual] {
    guard payer.lane == .possiblePurchase || payer.lane == .none else { return [] }
    let whole = Judgement(payer.findings, policy: policy)
    let families = IndicatorFamily.allCases.filter { $0.isOfPurchase && whole[$0] != 0 }
    let found = families.map { family in
      let score = whole.purchaseScore(policy.ranking, without: family)
      return Counterfactual(
        family: family, score: score, rank: ranking.rank(of: score, but: payer.rank - 1))
    }
    return found.filter { $0.rank != payer.rank }
  }

  /// How a share differs between the payers of a group of peers; nil for indicators of another kind.
  private func ordinaryShare(_ indicator: Indicator, _ peers: Int) -> BetaBinomial? {
    guard [.evenAmounts, .nightPayments, .beneficiarySwitches].contains(indicator) else {
      return nil
    }
    // Empty where a scorer that counts nothing took the place of the built-in one.
    let table = population.tables[indicator.ordinal]
    return table.isEmpty ? nil : LikelihoodTable.ordinary(peers, in: table)
  }
}

/// Payments in scope of each cohort's payers, over the days from the first payment of all to the end of the data.
struct CohortRates: Tallied {
  private var rates: [PaymentRate]
  let days: Int

  /// - Parameters:
  ///   - first: the first second with a payment; nil if there is none.
  ///   - end: the last second that counts.
  init(cohorts: Int, from first: Int64?, to end: Int64) {
    rates = [PaymentRate](repeating: PaymentRate(), count: cohorts)
    days = Int((end - min(first ?? end, end)) / 86_400) + 1
  }

  mutating func observe(_ verdict: Assessment.Verdict) {
    guard verdict.payments > 0 else { return }
    rates[Int(verdict.cohort)].observe(count: Int(verdict.payments), days: days)
  }

  var cells: [Int64] {
    get { rates.cells }
    set { rates.cells = newValue }
  }

  subscript(cohort: Int) -> PaymentRate { rates[cohort] }
}
