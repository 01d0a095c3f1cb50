/// What a run over a ledger on disk tells whoever waits for it: blocks, each as often as it is gone through.
extension KeptJudge {
  /// Ways through all blocks.
  enum Pass {
    /// Beneficiaries find the buckets in which they meet.
    case exchange
    /// Ids that inputs of several layouts share.
    case overlap
    case facts, inflows, counts, graphs
    /// How many pay each beneficiary.
    case payers
    /// All rounds of the network.
    case network
    /// What payers pay to shared beneficiaries.
    case edges
    /// Payments are handed out.
    case payments
  }

  /// Goes on to a phase of such passes. Among other shards nobody knows how many are left: the run ends where it has to
  /// wait for an answer, and what was answered is not asked again.
  func begin(_ phase: RunProgress.Phase, _ passes: [Pass]) {
    let all = passes.reduce(0) { $0 + turns(of: $1) }
    progress?.begin(phase, of: talk == nil ? all * kept.blockCount : nil)
  }

  /// How often each block is a step of a pass.
  private func turns(of pass: Pass) -> Int {
    switch pass {
    case .facts, .counts, .graphs, .edges, .payments: return 1
    // What all blocks say goes out and comes back.
    case .exchange, .inflows, .payers: return 2
    case .overlap: return Set(Overlap.layouts(layouts).compactMap { $0 }).count > 1 ? 3 : 0
    case .network:
      let rounds = KeptNetwork.rounds(hasList: listed != nil)
      return 1 + 2 * rounds.exchanges + rounds.counts
    }
  }
}
