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
  }

  private let verdicts: [Verdict]
  /// Payers of each beneficiary over relations that are not set aside.
  let payers: [UInt32]

  init(
    graph: NetworkGraph, beneficiaries: Int, policy: Policy, listed: (Int) -> Double
  ) {
    let rule = policy.network
    let votes = BeneficiaryVotes(
      graph: graph, beneficiaries: beneficiaries, policy: policy, listed: listed)
    payers = votes.payers
    let ratio = policy.weights[.linkedPayers] / max(policy.weights[.sharedBeneficiaries], 1e-9)
    /// Both steps in the unit of the first.
    func sum(_ edge: Int) -> Int64 {
      Int64(votes.first[edge]) + Int64((ratio * Double(votes.second[edge])).rounded())
    }
    var verdicts: [Verdict] = []
    verdicts.reserveCapacity(graph.payerCount)
    var whole: [Int64] = []
    whole.reserveCapacity(graph.payerCount)
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
        verdict.beneficiary = relation.beneficiary
        verdict.first = Int32((strength * Double(votes.first[edge])).rounded())
        verdict.second = Int32((strength * Double(votes.second[edge])).rounded())
      }
      verdicts.append(verdict)
      whole.append(Int64(best.rounded()))
    }
    let imputation = UnsharedImputation(
      graph: graph, payers: votes.payers, network: whole, rule: rule)
    let circles = ClosedCircles(graph: graph, payers: votes.payers, rule: rule)
    for payer in verdicts.indices {
      let imputed = imputation.points(of: payer)
      let voted =
        Int64(verdicts[payer].first)
        + Int64((ratio * Double(verdicts[payer].second)).rounded())
      if imputed > voted {
        verdicts[payer] = Verdict(imputed: Int32(clamping: imputed))
      }
      if imputed > 0 || voted > 0 {
        verdicts[payer].isClosedCircle = circles.holds(payer)
      }
    }
    self.verdicts = verdicts
  }

  func verdict(of payer: Int) -> Verdict { verdicts[payer] }
}
