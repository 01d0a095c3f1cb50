/// Passes over a ledger that judge its payers: first without their neighbours, then with them.
struct Judge: Sendable {
  let ledger: Ledger
  let policy: Policy
  let scorers: Scorers
  let threads: Int

  /// Judges every payer without the network, then lets beneficiaries speak of their payers.
  func network(in population: Population) -> NetworkState {
    let parts = ParallelSpans.map(ledger.payerCount, threads: threads) { span in
      var part = NetworkGraph()
      forEachProfile(in: span, receivers: population.receivers) { profile in
        let findings = scorers.all.map { $0.finding(in: profile, against: population) }
        part.append(profile, local: LocalPoints(findings, policy: policy), policy: policy)
      }
      return part
    }
    var graph = NetworkGraph()
    for part in parts { graph.append(part) }
    return NetworkState(
      graph: graph, beneficiaries: ledger.beneficiaries.count, policy: policy
    ) { beneficiary in
      population.watchlist?.beneficiaries[beneficiary] ?? 0
    }
  }

  /// Judges every payer by all indicators.
  func verdicts(in population: Population) -> [Assessment.Verdict] {
    let lanes = LaneRule(policy: policy)
    let parts = ParallelSpans.map(ledger.payerCount, threads: threads) { span in
      var verdicts: [Assessment.Verdict] = []
      forEachProfile(in: span, receivers: population.receivers) { profile in
        let findings = scorers.all.map { $0.finding(in: profile, against: population) }
        let judgement = Judgement(findings, policy: policy)
        let score = judgement.purchaseScore(policy.ranking)
        verdicts.append(
          Assessment.Verdict(
            score: Int32(clamping: score), victimScore: Int32(clamping: judgement.victimScore),
            lane: lanes.lane(of: profile, findings: findings, judgement: judgement),
            payments: Int32(clamping: profile.payments.count),
            total: Int64(profile.totalReferenceCents),
            cohort: profile.payments.isEmpty ? -1 : Int32(population.cohort(of: profile))))
      }
      return verdicts
    }
    return Array(parts.joined())
  }

  /// Hands out the profile of every payer of a span; a payer whose payments were all taken back has an
  /// empty one, so that numbers stay in step.
  private func forEachProfile(
    in span: Range<Int>, receivers: Receivers, _ body: (PayerProfile) -> Void
  ) {
    var builder = ProfileBuilder(ledger: ledger, policy: policy, receivers: receivers)
    var profile = PayerProfile()
    for payer in span {
      builder.load(payer, into: &profile)
      body(profile)
    }
  }
}
