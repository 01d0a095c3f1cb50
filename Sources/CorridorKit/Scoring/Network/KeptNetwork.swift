/// Blocks on disk, which number beneficiaries each for itself.
///
/// A block's votes are made anew whenever they are asked for, from its graph and all that was heard so far.
struct KeptNetwork: NetworkBlocks, Sendable {
  private enum Heard: Sendable {
    case totals(BeneficiaryExchange.Rows, @Sendable (inout BlockVotes, [Int64]) -> Void)
    case word(@Sendable (inout BlockVotes) -> Void)
  }

  private let graphs: KeptGraphs
  private let general: RelationShares
  private let exchange: BeneficiaryExchange
  private let policy: Policy
  private let runner: BlockRunner
  private var heard: [Heard] = []

  /// - Parameters:
  ///   - whole: all relations of all payers.
  ///   - payers: of each beneficiary of a block.
  init(
    _ whole: KeptGraphs, payers: BeneficiaryExchange.Rows, _ exchange: BeneficiaryExchange,
    policy: Policy, _ peers: PeerGroups, folder: String, threads: Int,
    progress: RunProgress? = nil
  ) throws(SourceError) {
    var graphs = KeptGraphs(policy: policy, folder: folder, groups: peers.count)
    for number in 0..<whole.count {
      let block = try whole.block(number)
      let counts = try payers.of(number).map { UInt32(clamping: $0) }
      let speakers = SharedGraph.Speakers(payers: counts, listed: block.speakers.listed)
      try graphs.append(
        SharedGraph(
          of: block.graph, speakers, places: speakers.places(of: counts.count),
          firstPayer: block.firstPayer))
      progress?.add(steps: 1)
    }
    let reduced = graphs
    self.graphs = graphs
    self.exchange = try exchange.narrowed { number throws(SourceError) in
      try reduced.speakers(of: number).numbers
    }
    let totals = whole.totals
    let empty = RelationTotals(groups: peers.count)
    general = RelationShares(
      try exchange.talk?.sum(from: empty) { () throws(SourceError) in totals } ?? totals, peers)
    self.policy = policy
    runner = BlockRunner(count: graphs.count, threads: threads, progress: progress)
  }

  /// The votes of a block as far as they have come.
  func votes(_ number: Int) throws(SourceError) -> BlockVotes {
    var votes = BlockVotes(try graphs.block(number), general, policy: policy)
    for heard in heard {
      switch heard {
      case .totals(let rows, let hear): hear(&votes, try rows.of(number))
      case .word(let hear): hear(&votes)
      }
    }
    return votes
  }

  mutating func exchange(
    columns: Int, _ rule: BeneficiaryExchange.Combination,
    say: @escaping @Sendable (BlockVotes, inout [Int64]) -> Void,
    hear: @escaping @Sendable (inout BlockVotes, [Int64]) -> Void
  ) throws(SourceError) {
    let told = self
    let rows = try exchange.totals(columns: columns, rule, blocks: runner) {
      number throws(SourceError) in
      let votes = try told.votes(number)
      var rows = [Int64](repeating: 0, count: votes.block.speakers.count * columns)
      say(votes, &rows)
      return rows
    }
    heard.append(.totals(rows, hear))
  }

  func pass(columns: Int, _ rule: BeneficiaryExchange.Combination) throws(SourceError) {
    try exchange.talk?.meet(columns: columns, rule).finish()
  }

  func count<Sum: Tallied>(
    from empty: Sum, merging: (inout Sum, Sum) -> Void,
    _ observe: @escaping @Sendable (BlockVotes, inout Sum) -> Void
  ) throws(SourceError) -> Sum {
    guard let talk = exchange.talk else { return try own(from: empty, merging: merging, observe) }
    return try talk.sum(from: empty) { () throws(SourceError) in
      try own(from: empty, merging: merging, observe)
    }
  }

  /// The same over this shard's blocks alone.
  private func own<Sum: Tallied>(
    from empty: Sum, merging: (inout Sum, Sum) -> Void,
    _ observe: @escaping @Sendable (BlockVotes, inout Sum) -> Void
  ) throws(SourceError) -> Sum {
    var total = empty
    try runner.forEach { number throws(SourceError) in
      var sum = empty
      observe(try votes(number), &sum)
      return sum
    } _: { _, sum in
      merging(&total, sum)
    }
    return total
  }

  mutating func tell(_ hear: @escaping @Sendable (inout BlockVotes) -> Void) throws(SourceError) {
    heard.append(.word(hear))
  }
}
