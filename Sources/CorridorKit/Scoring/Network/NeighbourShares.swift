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

  /// - Parameter part: of an edge, how many payments are judged and how many of them show it.
  func shares(_ part: (NetworkGraph.Edge) -> (judged: UInt8, shown: UInt8)) -> [Int32] {
    var judged = [Int64](repeating: 0, count: payers.count)
    var shown = judged
    var (allJudged, allShown): (Int64, Int64) = (0, 0)
    for edge in graph.edges {
      let (of, which) = part(edge)
      judged[Int(edge.beneficiary)] += Int64(of)
      shown[Int(edge.beneficiary)] += Int64(which)
      allJudged += Int64(of)
      allShown += Int64(which)
    }
    let unit = Double(NetworkGraph.Edge.unit)
    let general = Double(allShown) / max(Double(allJudged) * unit, 1)
    return graph.edges.map { edge in
      let (of, which) = part(edge)
      let beneficiary = Int(edge.beneficiary)
      let others = Double(shown[beneficiary] - Int64(which)) / unit + Double(prior) * general
      let number = max(Double(judged[beneficiary] - Int64(of)) + Double(prior), 1)
      return Points.rounded(16 * others / number)
    }
  }
}
