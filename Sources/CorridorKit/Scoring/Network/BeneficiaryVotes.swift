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

  /// - Parameter listed: the weight of a beneficiary, by its number in `shared`; 0 for most.
  init(
    _ shared: SharedGraph, policy: Policy, threads: Int, listed: (Int) -> Double
  ) {
    let graph = shared.graph
    rule = policy.network
    borrowed = policy.votes.borrowed
    payers = shared.payers
    let count = graph.edges.count
    let measures = Self.measures(shared, policy)
    let votes = ParallelSpans.fold(measures.count, threads: threads) {
      [Int32](repeating: 0, count: count)
    } _: { votes, span in
      for measure in measures[span] { Self.add(measure, to: &votes, shared, policy) }
    }
    first = votes.first ?? []
    for more in votes.dropFirst() {
      for edge in first.indices { first[edge] += more[edge] }
    }
    second = [Int32](repeating: 0, count: count)
    for (edge, relation) in graph.edges.enumerated() {
      let listing = listed(Int(relation.beneficiary))
      if listing > 0 { lifts[edge] = listing }
    }
    addSecondStep(graph)
  }

  /// What is asked of a beneficiary's other payers: a value an edge, and what its tail bits weigh.
  private struct Measure: Sendable {
    let weight: Double
    let values: @Sendable () -> [Int32]

    init(_ weight: Double, _ values: @escaping @Sendable () -> [Int32]) {
      self.weight = weight
      self.values = values
    }
  }

  private static func measures(_ shared: SharedGraph, _ policy: Policy) -> [Measure] {
    let graph = shared.graph
    let weights = policy.votes
    let means = NeighbourMeans(
      graph: graph, payers: shared.payers, shared: shared.shared, rule: policy.network)
    let shares = NeighbourShares(
      graph: graph, payers: shared.payers, prior: weights.priorPayments)
    let local = graph.local
    return [
      Measure(weights.amounts) { means.means { local[$0].amount } },
      Measure(weights.lowValues) {
        shares.shares(general: shared.lowShare) { ($0.counted, $0.low) }
      },
      Measure(weights.breadth) { means.means { local[$0].breadth } },
      Measure(weights.escalation) { means.means { local[$0].escalation } },
      Measure(weights.shared) {
        means.means(prior: Points.rounded(weights.sharedPrior)) {
          Int32(min(shared.shared[$0], UInt32(weights.sharedMost))) * 1_000
        }
      },
      Measure(weights.counts) { means.means { local[$0].count } },
      Measure(weights.nights) { means.means { local[$0].night } },
      Measure(weights.nightShare) {
        shares.shares(general: shared.nightShare) { ($0.timed, $0.night) }
      },
      Measure(weights.evenAmounts) { means.means { local[$0].even } },
      Measure(weights.origins) { originBits(shared) },
    ]
  }

  /// Adds a measure's tail bits to the votes.
  private static func add(
    _ measure: Measure, to votes: inout [Int32], _ shared: SharedGraph, _ policy: Policy
  ) {
    let (graph, payers) = (shared.graph, shared.payers)
    let values = measure.values()
    var tails = TailBits(range: range, step: step, borrowed: policy.votes.borrowed)
    for (edge, value) in values.enumerated() {
      let number = Int(payers[Int(graph.edges[edge].beneficiary)])
      if number >= 2 { tails.observe(value, payers: number) }
    }
    tails.finish()
    for (edge, value) in values.enumerated() {
      let number = Int(payers[Int(graph.edges[edge].beneficiary)])
      guard number >= 2 else { continue }
      let bits = min(tails.bits(value, payers: number) - 1, policy.network.tailCap)
      votes[edge] += Points.rounded(measure.weight * bits)
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
  private static func originBits(_ shared: SharedGraph) -> [Int32] {
    let graph = shared.graph
    var number = [UInt64](repeating: 0, count: 26 * 26)
    // More than 64 sending countries share the last bit: no beneficiary is known that has them all.
    for (index, country) in shared.countries.enumerated() {
      number[country.pairIndex] = UInt64(min(index, 63))
    }
    var seen = [UInt64](repeating: 0, count: shared.payers.count)
    for payer in 0..<graph.payerCount {
      let bit = UInt64(1) << number[graph.origins[payer].pairIndex]
      for edge in graph.span(of: payer) { seen[Int(graph.edges[edge].beneficiary)] |= bit }
    }
    let bits = (0...64).map { $0 == 0 ? 0 : Points.rounded(2 * logarithm2(Double($0))) }
    return graph.edges.map { bits[seen[Int($0.beneficiary)].nonzeroBitCount] }
  }
}
