/// What each beneficiary's other payers say about one of its payers: a vote an edge, in two steps.
///
/// First, measure by measure and never as one sum: how far the other payers' mean stands out among
/// beneficiaries with as many payers (``TailBits``). So the population itself tempers each measure: where two
/// hundred beneficiaries are paid at night, night is worth little. vote = sum of weight x min(tail - 1, cap);
/// an average beneficiary gives 0.
/// Second, what the other payers' own points and their best other beneficiaries add.
///
/// Weights are our own choice, measured on synthetic worlds.
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
  private static let range: ClosedRange<Int32> = -8_000...16_000
  private static let step: Int32 = 250

  init(
    graph: NetworkGraph, beneficiaries: Int, rule: Policy.NetworkRule,
    listed: (Int) -> Double
  ) {
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
    let shares = NeighbourShares(graph: graph, payers: payers)
    let local = graph.local
    add(means.means { local[$0].amount }, weight: 0.7, graph, rule)
    add(shares.shares { ($0.counted, $0.low) }, weight: 0.4, graph, rule)
    add(means.means { local[$0].breadth }, weight: 1.3, graph, rule)
    add(means.means { local[$0].escalation }, weight: 1, graph, rule)
    add(
      means.means(prior: 1_000) { Int32(min(shared[$0], 6)) * 1_000 }, weight: 0.3, graph, rule)
    add(means.means { local[$0].count }, weight: 0.4, graph, rule)
    add(means.means { local[$0].night }, weight: 0.6, graph, rule)
    add(shares.shares { ($0.timed, $0.night) }, weight: 0.5, graph, rule)
    add(means.means { local[$0].even }, weight: 0.7, graph, rule)
    add(Self.originBits(graph, beneficiaries: beneficiaries), weight: 0.5, graph, rule)
    for (edge, relation) in graph.edges.enumerated() {
      let listing = listed(Int(relation.beneficiary))
      if listing > 0 { lifts[edge] = listing }
    }
    addSecondStep(graph, rule)
  }

  /// Adds a measure's tail bits to the votes.
  private mutating func add(
    _ values: [Int32], weight: Double, _ graph: NetworkGraph, _ rule: Policy.NetworkRule
  ) {
    var tails = TailBits(range: Self.range, step: Self.step)
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

  private mutating func addSecondStep(_ graph: NetworkGraph, _ rule: Policy.NetworkRule) {
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
    var tails = TailBits(range: -8_000...40_000, step: 500)
    var values = messages
    for (edge, message) in messages.enumerated() {
      let beneficiary = Int(graph.edges[edge].beneficiary)
      // Two imaginary neutral payers.
      let others = Int64(payers[beneficiary]) - 1 + 2
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
