/// Judges the payers of a ledger: each once by its own payments, then by what its neighbours add.
struct Judge: Sendable {
  let ledger: Ledger
  let policy: Policy
  let scorers: Scorers
  let threads: Int
  /// Is told the phases and their steps: payers, then rounds of the network.
  var progress: RunProgress?

  /// What one payer's own payments say, kept until the network has spoken.
  struct Own: Sendable {
    let sums: Judgement.Sums
    let facts: LaneRule.Facts
    let payments: Int32
    let total: Int64
    let cohort: Int32
  }

  struct Part: Sendable {
    var own: [Own] = []
    var graph: NetworkGraph
  }

  /// Judges every payer, and notes in `population` what beneficiaries say of their payers.
  func verdicts(in population: inout Population) -> [Assessment.Verdict] {
    progress?.begin(.judging, of: ledger.payerCount)
    var parts = own(in: population)
    let hasList = population.watchlist != nil
    let rounds = ResidentNetwork.rounds(hasList: hasList)
    progress?.begin(.comparing, of: 2 * rounds.exchanges + rounds.counts + rounds.words)
    var payers = [UInt32](repeating: 0, count: ledger.beneficiaries.count)
    for part in parts { part.graph.countPayers(into: &payers) }
    var graphs: [NetworkGraph] = []
    for index in parts.indices {
      graphs.append(parts[index].graph)
      parts[index].graph = NetworkGraph(policy: policy)
    }
    var blocks = ResidentNetwork(
      graphs, payers: payers, listed: population.watchlist?.beneficiaries ?? [:], policy: policy,
      population.networkPeers, threads: threads, progress: progress)
    let scales = blocks.spread(policy, population.networkPeers, hasList: hasList)
    let network = NetworkState(
      verdicts: blocks.votes.flatMap(\.decided.verdicts), payers: payers, scales: scales)
    population.network = network
    progress?.begin(.ranking)
    let firsts = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.own.count) }
    let judged = parts
    return ParallelSpans.map(judged.count, threads: threads) { span in
      span.flatMap { verdicts(judged[$0].own, from: firsts[$0], network) }
    }.flatMap { $0 }
  }

  /// Judges every payer without the network.
  func own(in population: Population) -> [Part] {
    let (lanes, bounds) = (LaneRule(policy: policy), Judgement.Bounds(policy))
    let most = Points.rounded(policy.votes.lent)
    return ParallelSpans.map(ledger.payerCount, threads: threads) { span in
      var part = Part(graph: NetworkGraph(policy: policy))
      part.own.reserveCapacity(span.count)
      var builder = ProfileBuilder(
        ledger: ledger, policy: policy, receivers: population.receivers)
      var profile = PayerProfile()
      var points = IndicatorPoints()
      for piece in span.pieces {
        for payer in piece {
          // A payer whose payments were all taken back has an empty profile, so that numbers stay in step.
          builder.load(payer, into: &profile)
          points.reset()
          scorers.askLent(profile, population, &points)
          part.graph.append(
            profile, local: LocalPoints(points, within: bounds, lending: most),
            group: population.networkPeers(of: profile))
          scorers.askUnlent(profile, population, &points)
          part.own.append(
            Own(
              sums: points.sums, facts: lanes.facts(of: profile, points),
              payments: Int32(clamping: profile.payments.count),
              total: Int64(profile.totalReferenceCents),
              cohort: profile.payments.isEmpty ? -1 : Int32(population.cohort(of: profile))))
        }
        progress?.add(steps: piece.count)
      }
      return part
    }
  }

  /// Adds the network's points and decides.
  ///
  /// - Parameters:
  ///   - own: of payers in the order of their numbers.
  ///   - first: the number of the first of them.
  func verdicts(_ own: [Own], from first: Int = 0, _ network: NetworkState) -> [Assessment.Verdict]
  {
    let (lanes, bounds) = (LaneRule(policy: policy), Judgement.Bounds(policy))
    var verdicts: [Assessment.Verdict] = []
    verdicts.reserveCapacity(own.count)
    for own in own {
      var sums = own.sums
      scorers.askNeighbours(network.verdict(of: first + verdicts.count), &sums)
      let judgement = Judgement(sums, within: bounds)
      let score = judgement.purchaseScore(policy.ranking)
      let lane = lanes.lane(own.facts, judgement, score: score)
      verdicts.append(
        Assessment.Verdict(
          score: Int32(clamping: score),
          victimScore: Int32(clamping: judgement.victimScore(in: lane)),
          lane: lane, payments: own.payments,
          total: own.total, cohort: own.cohort))
    }
    return verdicts
  }
}
