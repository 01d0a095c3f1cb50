/// What each beneficiary's other payers say about one of its payers: a vote an edge, in two steps.
///
/// First, measure by measure and never as one sum: how far the other payers' mean stands out among
/// beneficiaries with as many payers (``TailBits``). So the population itself tempers each measure: where two
/// hundred beneficiaries are paid at night, night is worth little. vote = sum of weight x min(tail - 1, cap);
/// an average beneficiary gives 0.
/// Second, what the other payers' own points and their best other beneficiaries add.
///
/// Weights are the policy's (``Policy/VoteRule``).
struct BeneficiaryVotes: Sendable {
  /// First step, by edge, thousandths of a bit.
  private(set) var first: [Int32]
  /// Second step, by edge: bits by which it stands out, at most the cap, less 1.
  private(set) var second: [Int32]
  /// Payers of each beneficiary.
  let payers: [UInt32]
  /// Weight of the listed beneficiary, by edge; none for most. What a payment to one is worth to the payer
  /// himself stands in ``WatchlistHits``; here it travels on to his other beneficiaries.
  private var lifts: [Int: Double] = [:]
  private let rule: Policy.NetworkRule
  private let borrowed: Int
  private static let range: ClosedRange<Int32> = -8_000...16_000
  private static let step: Int32 = 250

  init(
    graph: NetworkGraph, beneficiaries: Int, policy: Policy,
    listed: (Int) -> Double
  ) {
    let (rule, weights) = (policy.network, policy.votes)
    self.rule = rule
    borrowed = weights.borrowed
    var payers = [UInt32](repeating: 0, count: beneficiaries)
    for edge in graph.edges { payers[Int(edge.beneficiary)] += 1 }
    self.payers = payers
    let count = graph.edges.count
    first = [Int32](repeating: 0, count: count)
    second = first
    var shared = [UInt32](repeating: 0, count: graph.payerCount)
    for payer in 0..<graph.payerCount {
      for edge in graph.span(of: payer) where payers[Int(graph.edges[edge].beneficiary)] >= 2 {
        shared[payer] += 1
      }
    }
    let means = NeighbourMeans(graph: graph, payers: payers, shared: shared, rule: rule)
    let shares = NeighbourShares(graph: graph, payers: payers, prior: weights.priorPayments)
    let local = graph.local
    add(means.means { local[$0].amount }, weight: weights.amounts, graph)
    add(shares.shares { ($0.counted, $0.low) }, weight: weights.lowValues, graph)
    add(means.means { local[$0].breadth }, weight: weights.breadth, graph)
    add(means.means { local[$0].escalation }, weight: weights.escalation, graph)
    add(
      means.means(prior: Points.rounded(weights.sharedPrior)) {
        Int32(min(shared[$0], UInt32(weights.sharedMost))) * 1_000
      }, weight: weights.shared, graph)
    add(means.means { local[$0].count }, weight: weights.counts, graph)
    add(means.means { local[$0].night }, weight: weights.nights, graph)
    add(shares.shares { ($0.timed, $0.night) }, weight: weights.nightShare, graph)
    add(means.means { local[$0].even }, weight: weights.evenAmounts, graph)
    add(Self.originBits(graph, beneficiaries: beneficiaries), weight: weights.origins, graph)
    for (edge, relation) in graph.edges.enumerated() {
      let listing = listed(Int(relation.beneficiary))
      if listing > 0 { lifts[edge] = listing }
    }
    addSecondStep(graph)
  }

  /// Adds a measure's tail bits to the votes.
  private mutating func add(
    _ values: [Int32], weight: Double, _ graph: NetworkGraph
  ) {
    var tails = TailBits(range: Self.range, step: Self.step, borrowed: borrowed)
    for (edge, value) in values.enumerated() {
      let number = Int(payers[Int(graph.edges[edge].beneficiary)])
      if number >= 2 { tails.observe(value, payers: number) }
    }
    tails.finish()
    for (edge, value) in values.enumerated() {
      let number = Int(payers[Int(graph.edges[edge].beneficiary)])
      guard number >= 2 else { continue }
      let bits = min(tails.bits(value, payers: number) - 1, rule.tailCap)
      first[edge] += Points.rounded(weight * bits)
    }
  }

  private mutating func addSecondStep(_ graph: NetworkGraph) {
    let (floor, cap) = (Points.rounded(rule.voteFloor), Points.rounded(rule.voteCap))
    var messages = first
    for (edge, listing) in lifts {
      messages[edge] = max(messages[edge], 0) + Points.rounded(rule.watchlistBits * listing)
    }
    let votes = messages
    var sums = [Int64](repeating: 0, count: payers.count)
    for payer in 0..<graph.payerCount {
      let own = min(max(graph.local[payer].total, floor), cap)
      let best = Self.bestTwo(of: votes, in: graph.span(of: payer))
      for edge in graph.span(of: payer) {
        let other = edge == best.edge ? best.second : best.first
        messages[edge] = own + max(other, 0)
        sums[Int(graph.edges[edge].beneficiary)] += Int64(messages[edge])
      }
    }
    var tails = TailBits(range: -8_000...40_000, step: 500, borrowed: borrowed)
    var values = messages
    for (edge, message) in messages.enumerated() {
      let beneficiary = Int(graph.edges[edge].beneficiary)
      let others = max(Int64(payers[beneficiary]) - 1 + Int64(rule.secondShrinkage), 1)
      values[edge] = Int32(
        clamping: Points.quotient(sums[beneficiary] - Int64(message), others))
      if payers[beneficiary] >= 2 { tails.observe(values[edge], payers: Int(payers[beneficiary])) }
    }
    tails.finish()
    for (edge, value) in values.enumerated() {
      let number = Int(payers[Int(graph.edges[edge].beneficiary)])
      guard number >= 2 else { continue }
      second[edge] = Points.rounded(
        min(tails.bits(value, payers: number) - 1, rule.secondTailCap))
    }
  }

  /// The greatest vote of a payer's edges and which one it is; the greatest of the others.
  private static func bestTwo(
    of votes: [Int32], in span: Range<Int>
  ) -> (edge: Int, first: Int32, second: Int32) {
    var best: (edge: Int, first: Int32, second: Int32) = (-1, 0, 0)
    for edge in span {
      if votes[edge] > best.first {
        best = (edge, votes[edge], best.first)
      } else if votes[edge] > best.second {
        best.second = votes[edge]
      }
    }
    return best
  }

  /// 2 x log2 of the number of countries from which a beneficiary is paid, by edge.
  private static func originBits(_ graph: NetworkGraph, beneficiaries: Int) -> [Int32] {
    let countries = Set(graph.origins).sorted()
    var number: [Country: Int] = [:]
    // More than 64 sending countries share the last bit: no beneficiary is known that has them all.
    for (index, country) in countries.enumerated() { number[country] = min(index, 63) }
    var seen = [UInt64](repeating: 0, count: beneficiaries)
    for payer in 0..<graph.payerCount {
      let bit = UInt64(1) << UInt64(number[graph.origins[payer]] ?? 0)
      for edge in graph.span(of: payer) { seen[Int(graph.edges[edge].beneficiary)] |= bit }
    }
    let bits = (0...64).map { $0 == 0 ? 0 : Points.rounded(2 * logarithm2(Double($0))) }
    return graph.edges.map { bits[seen[Int($0.beneficiary)].nonzeroBitCount] }
  }
}
