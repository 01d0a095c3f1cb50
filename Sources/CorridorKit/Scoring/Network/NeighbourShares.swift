/// The share of something among the payments of a beneficiary's other payers, at most three payments a payer.
///
/// (sum over the others of k min(n, 3) / n + c g) / (sum over the others of min(n, 3) + c), where `g` is the
/// share among all edges and `c` is `votes.prior_payments`; times 16, so that shares spread over the same bins
/// as bits.
struct NeighbourShares: Sendable {
  let graph: NetworkGraph
  let payers: [UInt32]
  /// Imaginary payments of the general share.
  let prior: Int

  /// - Parameters:
  ///   - general: the share among all edges.
  ///   - part: of an edge, how many payments are judged and how many of them show it.
  func shares(
    general: Double, _ part: (NetworkGraph.Edge) -> (judged: UInt8, shown: UInt8)
  ) -> [Int32] {
    var sums = [SIMD2<Int64>](repeating: .zero, count: payers.count)
    for edge in graph.edges {
      let (of, which) = part(edge)
      sums[Int(edge.beneficiary)] &+= SIMD2(Int64(of), Int64(which))
    }
    let unit = Double(NetworkGraph.Edge.unit)
    return graph.edges.map { edge in
      let (of, which) = part(edge)
      let sum = sums[Int(edge.beneficiary)]
      let others = Double(sum[1] - Int64(which)) / unit + Double(prior) * general
      let number = max(Double(sum[0] - Int64(of)) + Double(prior), 1)
      return Points.rounded(16 * others / number)
    }
  }
}
