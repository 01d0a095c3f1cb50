/// B04, third part: the next payment goes to somebody else, soon.
///
/// Formula: k = payments to another beneficiary than the payment before, at most `breadth.window` days after
/// it, of the n - 1 payments that have one before; log2 of the beta-binomial likelihood under the typology
/// (`breadth.switch_alpha`, `switch_beta`: own choice) over that under that of the payer's peers (``PeerGroups``).
///
/// Source: the Westpac statement of claim, "multiple beneficiaries ... within short timeframes" [second-hand].
/// Misleads: customers of several sellers, large families, couriers.
struct BeneficiarySwitches: PopulationScorer {
  let policy: Policy
  let indicator = Indicator.beneficiarySwitches

  /// Hands every payment that switches to `body`.
  private func forEachSwitch(_ profile: PayerProfile, _ body: (Int) -> Void) {
    let longest = Int64(policy.breadth.window) * 86_400
    guard profile.residualRelations.count > 1 else { return }
    for place in profile.residual.indices.dropFirst() {
      let later = profile.residual[place]
      let (before, after) = (profile.payments[profile.residual[place - 1]], profile.payments[later])
      let gap = after.sentAt.seconds - before.sentAt.seconds
      if before.relation != after.relation, gap <= longest { body(later) }
    }
  }

  private func switches(_ profile: PayerProfile) -> Int {
    var count = 0
    forEachSwitch(profile) { _ in count += 1 }
    return count
  }

  var row: CellRow { BetaBinomial.row }

  func cellCount(cohorts: Int) -> Int { cohorts * BetaBinomial.cellCount }

  func observe(
    _ profile: PayerProfile, cohort: Int, into cells: inout MutableSpan<Int64>, at first: Int
  ) {
    guard profile.residual.count > BetaBinomial.leastPayments else { return }
    BetaBinomial.observe(
      switches(profile), of: profile.residual.count - 1, into: &cells,
      at: first + cohort * BetaBinomial.cellCount)
  }

  /// A ``LikelihoodTable`` against the distribution of each group of peers.
  func table(from cells: [Int64], peers: PeerGroups, policy: Policy) -> [Double] {
    let typology = BetaBinomial(alpha: policy.breadth.switchAlpha, beta: policy.breadth.switchBeta)
    return LikelihoodTable.values(typology, against: peers.compared(cells))
  }

  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    let pairs = profile.residual.count - 1
    guard pairs >= 1 else { return 0 }
    let bits = LikelihoodTable.bits(
      switches(profile), of: pairs, against: population.peers(of: profile),
      byTable: indicator.ordinal, of: population.tables)
    return Points.rounded(bits * policy.weights[indicator])
  }

  func finding(in profile: PayerProfile, against population: Population) -> Finding {
    guard profile.residual.count >= 2 else {
      return .notTestable(profile.residual.isEmpty ? .nothingLeft : .tooFewPayments)
    }
    let points = points(in: profile, against: population)
    guard points != 0 else { return .unremarkable }
    let group = population.peers(of: profile)
    let ordinary = LikelihoodTable.ordinary(group, in: population.tables[indicator.ordinal])
    let pairs = profile.residual.count - 1
    var found: [Int] = []
    forEachSwitch(profile) { found.append($0) }
    return .evidence(
      Evidence(
        points: points, observed: Double(found.count) / Double(pairs), expected: ordinary.mean,
        count: pairs, payments: points > 0 ? found : []
      ).with(population.precisionOfMean(indicator, group)))
  }
}
