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
    for index in profile.residual {
      guard let shows = judge(profile.payments[index]) else { continue }
      judged += 1
      if shows { shown += 1 }
    }
    return (shown, judged)
  }

  var row: CellRow { BetaBinomial.row }

  func cellCount(cohorts: Int) -> Int { cohorts * BetaBinomial.cellCount }

  func observe(
    _ profile: PayerProfile, cohort: Int, into cells: inout MutableSpan<Int64>, at first: Int
  ) {
    // So few say too little of their own share: see `BetaBinomial`.
    guard profile.residual.count >= BetaBinomial.leastPayments else { return }
    let tally = tally(profile)
    BetaBinomial.observe(
      tally.shown, of: tally.judged, into: &cells, at: first + cohort * BetaBinomial.cellCount)
  }

  /// A ``LikelihoodTable`` against the distribution of each group of peers.
  func table(from cells: [Int64], peers: PeerGroups, policy: Policy) -> [Double] {
    LikelihoodTable.values(typology(policy), against: peers.compared(cells))
  }

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    let tally = tally(profile)
    return tally.judged == 0
      ? 0 : points(tally.shown, of: tally.judged, population.peers(of: profile), population)
  }

  private func points(
    _ shown: Int, of judged: Int, _ group: Int, _ population: Population
  ) -> Int32 {
    let bits = LikelihoodTable.bits(
      shown, of: judged, against: group, byTable: indicator.ordinal, of: population.tables)
    return Points.rounded(bits * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    let tally = tally(profile)
    guard tally.judged > 0 else {
      return .notTestable(profile.residual.isEmpty ? .nothingLeft : reasonWithoutPayments)
    }
    let group = population.peers(of: profile)
    let points = points(tally.shown, of: tally.judged, group, population)
    guard points != 0 else { return .unremarkable }
    let ordinary = LikelihoodTable.ordinary(group, in: population.tables[indicator.ordinal])
    return .evidence(
      Evidence(
        points: points, observed: Double(tally.shown) / Double(tally.judged),
        expected: ordinary.mean, count: tally.judged,
        payments: points > 0
          ? profile.residual.filter { judge(profile.payments[$0]) == true } : []
      ).with(population.precisionOfMean(indicator, group)))
  }
}

extension Population {
  /// How exactly the mean share of a group of peers is known, of an indicator that fits a ``BetaBinomial`` to them.
  func precisionOfMean(_ indicator: Indicator, _ group: Int) -> Evidence.Precision {
    let sums = peers.compared(cells[indicator.ordinal])[group]
    return BetaBinomial.canFit(sums) ? .stated : .unknown
  }
}
