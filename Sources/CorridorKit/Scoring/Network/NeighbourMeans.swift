/// What a beneficiary's other payers show on average, seen from each of its payers.
///
/// For an edge (payer p, beneficiary b) with m payers: (sum over the other payers q of x_q + k x prior) /
/// (m - 1 + k). One further step lets each q pass on, besides its own x_q, c / j^(3/4) of what q's other j
/// shared beneficiaries show; nothing flows back to where it came from. All sums are of integers.
struct NeighbourMeans: Sendable {
  let graph: NetworkGraph
  /// Payers of each beneficiary.
  let payers: [UInt32]
  /// Shared beneficiaries of each payer.
  let shared: [UInt32]
  let rule: Policy.NetworkRule

  /// - Parameter value: a payer's own, thousandths of a bit.
  func means(prior: Int32 = 0, _ value: (Int) -> Int32) -> [Int32] {
    var messages = [Int32](repeating: 0, count: graph.edges.count)
    for payer in 0..<graph.payerCount {
      let own = value(payer)
      for edge in graph.span(of: payer) { messages[edge] = own }
    }
    let first = othersMean(messages, prior: prior)
    for payer in 0..<graph.payerCount where shared[payer] > 1 {
      let span = graph.span(of: payer)
      var sum: Int64 = 0
      for edge in span where isShared(edge) { sum += Int64(first[edge]) }
      for edge in span {
        let others = Int(shared[payer]) - (isShared(edge) ? 1 : 0)
        guard others > 0 else { continue }
        let rest = sum - (isShared(edge) ? Int64(first[edge]) : 0)
        let lent =
          rule.passedOn * Double(rest)
          / quarterPower(others, quarters: rule.passedOnQuarters)
        messages[edge] = messages[edge] &+ Int32(lent.rounded())
      }
    }
    return othersMean(messages, prior: prior)
  }

  func isShared(_ edge: Int) -> Bool {
    payers[Int(graph.edges[edge].beneficiary)] >= 2
  }

  private func othersMean(_ messages: [Int32], prior: Int32) -> [Int32] {
    var sums = [Int64](repeating: 0, count: payers.count)
    for (edge, message) in messages.enumerated() {
      sums[Int(graph.edges[edge].beneficiary)] += Int64(message)
    }
    let k = rule.shrinkage
    return messages.enumerated().map { edge, message in
      let beneficiary = Int(graph.edges[edge].beneficiary)
      let others = Double(sums[beneficiary] - Int64(message)) + k * Double(prior)
      let number = Double(payers[beneficiary]) - 1 + k
      return number > 0 ? Int32((others / number).rounded()) : 0
    }
  }
}
