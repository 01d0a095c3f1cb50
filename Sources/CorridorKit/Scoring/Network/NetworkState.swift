/// What the network says of every payer: the most telling beneficiary's vote, or what stands in for it where
/// nobody else pays a payer's beneficiaries.
struct NetworkState: Sendable {
  /// One payer's share.
  struct Verdict: Equatable, Sendable {
    /// The most telling beneficiary; nil if none speaks for a look.
    var beneficiary: UInt32?
    /// Its two steps, thousandths of a bit before weights; halved where the relation is family-like.
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
      graph: graph, beneficiaries: beneficiaries, rule: rule, listed: listed)
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
      var verdict = Verdict()
      var best: Int64 = 0
      var bestWhole: Int64 = 0
      for edge in graph.span(of: payer) {
        let relation = graph.edges[edge]
        guard votes.payers[Int(relation.beneficiary)] >= 2 else { continue }
        let vote = sum(edge)
        bestWhole = max(bestWhole, vote)
        let taken = relation.isFamilyLike ? vote / 2 : vote
        guard taken > best else { continue }
        best = taken
        let divisor: Int32 = relation.isFamilyLike ? 2 : 1
        verdict.beneficiary = relation.beneficiary
        verdict.first = votes.first[edge] / divisor
        verdict.second = votes.second[edge] / divisor
      }
      verdicts.append(verdict)
      whole.append(bestWhole)
    }
    let imputation = UnsharedImputation(graph: graph, payers: votes.payers, network: whole)
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
