/// What the network says of every payer: the most telling beneficiary's vote, or what stands in for it where
/// nobody else pays a payer's beneficiaries.
struct NetworkState: Sendable {
  /// One payer's share.
  struct Verdict: Equatable, Sendable {
    /// The most telling beneficiary; nil if none speaks for a look.
    var beneficiary: UInt32?
    /// Its two steps, thousandths of a bit before weights: taken in part only where the payer's history is
    /// short, the company small, or the relation looks like support for a relative.
    var first: Int32 = 0
    var second: Int32 = 0
    /// In place of both, where the payer's beneficiaries are paid by nobody else.
    var imputed: Int32 = 0
    /// Whether the payer stands in a closed circle, as families do.
    var isClosedCircle = false
    /// What the other payers' number of payments and their company say, thousandths of a bit before weights.
    var othersPayments: Int32 = 0
    var othersCompany: Int32 = 0
  }

  private let verdicts: [Verdict]
  /// How the other payers of each payer's beneficiaries pay.
  let habits: NeighbourHabits
  /// Payers of each beneficiary over relations that are not set aside.
  let payers: [UInt32]

  /// - Parameter listed: the weight of a beneficiary on the watchlist; 0 for most.
  init(
    graph whole: NetworkGraph, beneficiaries: Int, policy: Policy, threads: Int,
    listed: (Int) -> Double
  ) {
    let rule = policy.network
    var payers = [UInt32](repeating: 0, count: beneficiaries)
    for edge in whole.edges { payers[Int(edge.beneficiary)] += 1 }
    self.payers = payers
    let habits = NeighbourHabits(graph: whole, payers: payers, policy: policy)
    self.habits = habits
    let shared = SharedGraph(of: whole, payers: payers) { listed($0) > 0 }
    let graph = shared.graph
    let votes = BeneficiaryVotes(shared, policy: policy, threads: threads) {
      listed(Int(shared.beneficiaryNumbers[$0]))
    }
    let ratio = policy.weights[.linkedPayers] / max(policy.weights[.sharedBeneficiaries], 1e-9)
    /// Both steps in the unit of the first.
    func sum(_ edge: Int) -> Int64 {
      Int64(votes.first[edge]) + Int64((ratio * Double(votes.second[edge])).rounded())
    }
    var verdicts = [Verdict](repeating: Verdict(), count: whole.payerCount)
    var network = [Int64](repeating: 0, count: whole.payerCount)
    for payer in 0..<graph.payerCount {
      // Little history limits how strong the evidence can be.
      let payments = Double(graph.payments[payer])
      let history = payments / max(payments + rule.history, 1)
      var verdict = Verdict()
      var best = 0.0
      for edge in graph.span(of: payer) {
        let relation = graph.edges[edge]
        let others = Double(votes.payers[Int(relation.beneficiary)]) - 1
        guard others >= 1 else { continue }
        let company = others / (others + rule.company)
        let strength = history * company * (relation.isFamilyLike ? rule.familyShare : 1)
        let taken = strength * Double(sum(edge))
        guard taken > best else { continue }
        best = taken
        verdict.beneficiary = shared.beneficiaryNumbers[Int(relation.beneficiary)]
        verdict.first = Int32((strength * Double(votes.first[edge])).rounded())
        verdict.second = Int32((strength * Double(votes.second[edge])).rounded())
      }
      verdicts[Int(shared.payerNumbers[payer])] = verdict
      network[Int(shared.payerNumbers[payer])] = Int64(best.rounded())
    }
    let imputation = UnsharedImputation(
      graph: whole, payers: payers, network: network, rule: rule)
    let circles = ClosedCircles(graph: graph, payers: shared.payers, rule: rule)
    // The place among payers who share a beneficiary of the next one to come.
    var next = 0
    for payer in verdicts.indices {
      let isSharing = next < graph.payerCount && Int(shared.payerNumbers[next]) == payer
      if isSharing { next += 1 }
      let imputed = imputation.points(of: payer)
      let voted =
        Int64(verdicts[payer].first)
        + Int64((ratio * Double(verdicts[payer].second)).rounded())
      if imputed > voted {
        verdicts[payer] = Verdict(imputed: Int32(clamping: imputed))
      }
      if isSharing, imputed > 0 || voted > 0 {
        verdicts[payer].isClosedCircle = circles.holds(next - 1)
      }
    }
    for payer in verdicts.indices {
      verdicts[payer].othersPayments = habits.payments.habits[payer].bits
      verdicts[payer].othersCompany = habits.company.habits[payer].bits
    }
    self.verdicts = verdicts
  }

  func verdict(of payer: Int) -> Verdict { verdicts[payer] }
}
