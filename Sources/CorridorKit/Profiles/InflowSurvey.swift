/// Two passes over a ledger that find who receives from several payers: first how many pay whom, then what
/// the payments to those look like.
///
/// Space: one ``InflowEdge`` for each payer and shared beneficiary. The same inflows come out for any number
/// of threads and any order of the payments.
struct InflowSurvey: Sendable {
  let ledger: Ledger
  let policy: Policy
  let threads: Int
  /// Is told the phases and their steps: payers in two passes, then beneficiaries.
  var progress: RunProgress?

  /// A payer of more beneficiaries links nobody: an agent's account would link all its customers. Own choice;
  /// it also bounds the work, which grows with the square of a payer's shared beneficiaries.
  static let mostBeneficiaries = 1_000

  /// Beneficiaries of at least two payers, in the order of ``Inflow/precedes(_:_:)``.
  ///
  /// Two, because AUSTRAC's case study names payments to a common beneficiary "sent by multiple Australia-based
  /// customers". A bare name identifies only within one payer and so is never shared.
  func inflows() -> [Inflow] {
    progress?.begin(.counting, of: 2 * ledger.payerCount)
    let receivers = receivers()
    let (edges, starts) = edges(receivers)
    var groups = [Int: [Int]](minimumCapacity: edges.count / 2)
    for (index, edge) in edges.enumerated() {
      groups[Int(edge.beneficiary), default: []].append(index)
    }
    var links = Links(edges: edges, starts: starts, beneficiaries: ledger.beneficiaries.count) {
      receivers.kind($0, rule: policy.receivers) == .ordinary
    }
    var found: [Inflow] = []
    progress?.begin(.comparing, of: groups.count)
    let ordered = groups.sorted(by: { $0.key < $1.key })
    for piece in ordered.indices.pieces {
      for (beneficiary, group) in ordered[piece] {
        var inflow = Self.sum(of: group.map { edges[$0] }, to: beneficiary)
        inflow.kind = receivers.kind(beneficiary, rule: policy.receivers)
        inflow.linkedPayers = links.linked(among: group)
        found.append(inflow)
      }
      progress?.add(steps: piece.count)
    }
    return found.sorted(by: Inflow.precedes)
  }

  private func receivers() -> Receivers {
    let parts = ParallelSpans.map(ledger.payerCount, threads: threads) { span in
      var receivers = Receivers(count: ledger.beneficiaries.count)
      forEachProfile(in: span) { receivers.observe($0, policy: policy) }
      return receivers
    }
    var sum = Receivers(count: ledger.beneficiaries.count)
    for part in parts { sum.merge(part) }
    return sum
  }

  /// Edges to shared beneficiaries, payer by payer, and where each payer's begin.
  func edges(_ receivers: Receivers) -> (edges: [InflowEdge], starts: [Int]) {
    let core = Int(policy.amount.coreLow * 100)...Int(policy.amount.coreHigh * 100)
    let parts = ParallelSpans.map(ledger.payerCount, threads: threads) { span in
      var edges: [InflowEdge] = []
      var ends: [Int] = []
      var numbers: [Int] = []
      forEachProfile(in: span) { profile in
        let first = edges.count
        var origins = [Country](repeating: profile.cohort, count: profile.relations.count)
        for payment in profile.payments { origins[payment.relation] = payment.origin }
        numbers = profile.relations.indices.map { number in
          let relation = profile.relations[number]
          guard receivers[relation.beneficiary].payers >= 2 else { return -1 }
          edges.append(InflowEdge(relation, origin: origins[number]))
          return edges.count - 1
        }
        for payment in profile.payments where numbers[payment.relation] >= first {
          edges[numbers[payment.relation]].add(payment, core: core, hours: policy.hours)
        }
        ends.append(edges.count)
      }
      return (edges, ends)
    }
    var edges: [InflowEdge] = []
    var starts = [0]
    for (part, ends) in parts {
      let offset = edges.count
      edges += part
      starts += ends.map { $0 + offset }
    }
    return (edges, starts)
  }

  /// Hands out the profile of every payer of a span; a payer whose payments were all taken back has an
  /// empty one.
  private func forEachProfile(in span: Range<Int>, _ body: (PayerProfile) -> Void) {
    var builder = ProfileBuilder(ledger: ledger, policy: policy, receivers: nil)
    var profile = PayerProfile()
    for piece in span.pieces {
      for payer in piece {
        builder.load(payer, into: &profile)
        body(profile)
      }
      progress?.add(steps: piece.count)
    }
  }

  private static func sum(of edges: [InflowEdge], to beneficiary: Int) -> Inflow {
    var sum = InflowSum(beneficiary: beneficiary)
    for edge in edges { sum.add(edge) }
    var inflow = sum.inflow
    inflow.medianCents = edges.map(\.medianCents).sorted().median
    return inflow
  }
}

/// Which payers of a beneficiary share another one with each other.
private struct Links {
  let edges: [InflowEdge]
  let starts: [Int]
  /// Whether a beneficiary links those who pay it.
  let isLinking: (Int) -> Bool
  private let payerOfEdge: [UInt32]
  /// How many of the payers at hand pay each beneficiary; all 0 between calls.
  private var counts: [UInt32]

  init(
    edges: [InflowEdge], starts: [Int], beneficiaries: Int, isLinking: @escaping (Int) -> Bool
  ) {
    self.edges = edges
    self.starts = starts
    self.isLinking = isLinking
    counts = [UInt32](repeating: 0, count: beneficiaries)
    var payers = [UInt32](repeating: 0, count: edges.count)
    for payer in 0..<starts.count - 1 {
      for edge in starts[payer]..<starts[payer + 1] { payers[edge] = UInt32(payer) }
    }
    payerOfEdge = payers
  }

  /// - Parameter group: the edges of all payers of one beneficiary.
  mutating func linked(among group: [Int]) -> Int {
    for edge in group {
      for other in others(of: edge) { counts[other] += 1 }
    }
    let linked = group.count { edge in
      others(of: edge).contains { counts[$0] >= 2 && isLinking($0) }
    }
    for edge in group {
      for other in others(of: edge) { counts[other] = 0 }
    }
    return linked
  }

  /// What else the payer of an edge pays.
  private func others(of edge: Int) -> [Int] {
    let payer = Int(payerOfEdge[edge])
    let span = starts[payer]..<starts[payer + 1]
    guard span.count <= InflowSurvey.mostBeneficiaries else { return [] }
    return span.lazy.filter { $0 != edge }.map { Int(edges[$0].beneficiary) }
  }
}
