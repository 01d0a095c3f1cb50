/// Payers whose co-payers are few and share most beneficiaries with them, as families and couples do.
///
/// A payer stands in a closed circle when at most `network.circle_payers` others pay any of the same
/// beneficiaries (those with 2 to `network.circle_beneficiary` payers) and at least `network.circle_share` of these share two or more.
struct ClosedCircles: Sendable {
  private let graph: NetworkGraph
  private let counts: [UInt32]
  private let rule: Policy.NetworkRule
  /// Payers by beneficiary: where each one's begin, and who they are.
  private let starts: [Int]
  private let members: [UInt32]
  private let sizes: ClosedRange<UInt32>

  init(graph: NetworkGraph, payers: [UInt32], rule: Policy.NetworkRule) {
    self.graph = graph
    self.rule = rule
    counts = payers
    let sizes = 2...UInt32(rule.circleBeneficiary)
    self.sizes = sizes
    var starts = [0]
    starts.reserveCapacity(payers.count + 1)
    for count in payers {
      starts.append(starts[starts.count - 1] + (sizes.contains(count) ? Int(count) : 0))
    }
    var next = starts
    var members = [UInt32](repeating: 0, count: starts[starts.count - 1])
    for payer in 0..<graph.payerCount {
      for edge in graph.span(of: payer) {
        let beneficiary = Int(graph.edges[edge].beneficiary)
        guard sizes.contains(payers[beneficiary]) else { continue }
        members[next[beneficiary]] = UInt32(payer)
        next[beneficiary] += 1
      }
    }
    self.starts = starts
    self.members = members
  }

  func holds(_ payer: Int) -> Bool {
    // Few: more than the rule allows end the search.
    var coPayers: [(payer: UInt32, shared: Int)] = []
    for edge in graph.span(of: payer) {
      let beneficiary = Int(graph.edges[edge].beneficiary)
      guard sizes.contains(counts[beneficiary]) else { continue }
      for member in members[starts[beneficiary]..<starts[beneficiary + 1]]
      where member != UInt32(payer) {
        if let known = coPayers.firstIndex(where: { $0.payer == member }) {
          coPayers[known].shared += 1
        } else {
          coPayers.append((member, 1))
          if coPayers.count > rule.circlePayers { return false }
        }
      }
    }
    guard !coPayers.isEmpty else { return false }
    let close = coPayers.count { $0.shared >= 2 }
    return Double(close) >= rule.circleShare * Double(coPayers.count)
  }
}
