/// What stands in for the network where it cannot be asked: nobody else pays the payer's beneficiaries.
///
/// Formula: u x E(s), where u is the share of the payer's beneficiaries that nobody else pays, and E(s) the
/// mean network points of payers with u < `network.imputed_share` whose own score lies in the same half bit, two
/// half bits either side pooled, `network.imputed_payers` imaginary payers with none added, made rising in s. Without it whoever pays strangers of
/// their own would rank below those with the same pattern who are seen to share.
struct UnsharedImputation: Sendable {
  private let graph: NetworkGraph
  private let unshared: [Double]
  private let expected: [Double]

  private static let bins = 71

  /// - Parameter network: each payer's network points, thousandths of a bit.
  init(graph: NetworkGraph, payers: [UInt32], network: [Int64], rule: Policy.NetworkRule) {
    self.graph = graph
    unshared = (0..<graph.payerCount).map { payer in
      let span = graph.span(of: payer)
      let alone = span.count { payers[Int(graph.edges[$0].beneficiary)] < 2 }
      return Double(alone) / Double(max(span.count, 1))
    }
    var sums = [Int64](repeating: 0, count: Self.bins)
    var counts = sums
    for payer in 0..<graph.payerCount where unshared[payer] < rule.imputedShare {
      let bin = Self.bin(graph.local[payer].total)
      sums[bin] += network[payer]
      counts[bin] += 1
    }
    var expected: [Double] = []
    for bin in 0..<Self.bins {
      let range = max(0, bin - 2)...min(Self.bins - 1, bin + 2)
      let mean =
        Double(sums[range].reduce(0, +))
        / max(Double(counts[range].reduce(0, +) + Int64(rule.imputedPayers)), 1)
      expected.append(max(mean, expected.last ?? mean))
    }
    self.expected = expected
  }

  /// Thousandths of a bit.
  func points(of payer: Int) -> Int64 {
    guard unshared[payer] > 0, !graph.span(of: payer).isEmpty else { return 0 }
    return Int64((unshared[payer] * expected[Self.bin(graph.local[payer].total)]).rounded())
  }

  /// Half bits from -10 on.
  private static func bin(_ total: Int32) -> Int {
    min(max(Int(floorDivide(Int64(total), 500)) + 20, 0), bins - 1)
  }
}
