/// The votes of all payers, block by block, wherever blocks are held, and the sums that they exchange.
///
/// One way for one block and for many, in memory and on disk: what is said of a payer depends on totals over all
/// blocks only, and these are sums of integers.
protocol NetworkBlocks {
  /// What can go wrong where blocks are held.
  associatedtype Failure: Error

  /// Adds up over all blocks what each says of its beneficiaries, and tells every block the totals.
  ///
  /// - Parameters:
  ///   - columns: how many numbers are said of a beneficiary.
  ///   - rule: how they become one.
  ///   - say: adds a block's numbers, `columns` a beneficiary, one after the other.
  ///   - hear: takes the totals of a block's beneficiaries, laid out alike.
  mutating func exchange(
    columns: Int, _ rule: BeneficiaryExchange.Combination,
    say: @escaping @Sendable (BlockVotes, inout [Int64]) -> Void,
    hear: @escaping @Sendable (inout BlockVotes, [Int64]) -> Void
  ) throws(Failure)

  /// Goes past an exchange in which nothing is asked of beneficiaries, so that other shards do not wait for it.
  func pass(columns: Int, _ rule: BeneficiaryExchange.Combination) throws(Failure)

  /// Counts over all blocks.
  func count<Sum: Tallied>(
    from empty: Sum, merging: (inout Sum, Sum) -> Void,
    _ observe: @escaping @Sendable (BlockVotes, inout Sum) -> Void
  ) throws(Failure) -> Sum

  /// Tells every block something.
  mutating func tell(_ hear: @escaping @Sendable (inout BlockVotes) -> Void) throws(Failure)
}

extension NetworkBlocks {
  /// How often ``spread(_:_:hasList:)`` exchanges, counts and tells.
  static func rounds(hasList: Bool) -> (exchanges: Int, counts: Int, words: Int) {
    (hasList ? 6 : 4, 5, 2)
  }

  /// Lets suspicion travel over shared beneficiaries, up to every block's ``BlockVotes/decided``.
  ///
  /// - Parameters:
  ///   - peers: with whom each group of payers is compared.
  ///   - hasList: whether there is a watchlist, so that paths from it are asked for.
  mutating func spread(
    _ policy: Policy, _ peers: PeerGroups, hasList: Bool
  ) throws(Failure) -> NetworkState.Scales {
    try exchange(
      columns: BlockVotes.firstColumns, .sums(bits: BlockVotes.countriesColumn)
    ) {
      $0.addFirst(to: &$1)
    } hear: {
      $0.take(first: $1)
    }
    let habits = try count(from: NeighbourHabits.Counts(groups: peers.count)) {
      $0.merge($1)
    } _: {
      $0.habits.observe(into: &$1)
    }
    let sharing = try count(
      from: [SharingCounts](repeating: SharingCounts(policy.network), count: peers.count)
    ) { sums, more in
      for index in sums.indices { sums[index].merge(more[index]) }
    } _: {
      $0.observe(into: &$1)
    }
    let scales = NetworkState.Scales(habits, sharing, peers, policy)
    try exchange(columns: BlockVotes.secondColumns, .sums(bits: nil)) {
      $0.addSecond(to: &$1)
    } hear: {
      $0.take(second: $1)
    }
    var tails = try count(from: BlockVotes.tails(policy, groups: peers.count)) { sums, more in
      for index in sums.indices { sums[index].merge(more[index]) }
    } _: {
      $0.observe(into: &$1)
    }
    for index in tails.indices { tails[index].finish(peers) }
    let measured = tails
    try tell { $0.vote(measured) }
    try exchange(columns: 1, .sums(bits: nil)) {
      $0.addThird(to: &$1)
    } hear: {
      $0.take(third: $1)
    }
    var tail = try count(from: BlockVotes.secondTail(policy, groups: peers.count)) {
      $0.merge($1)
    } _: {
      $0.observe(into: &$1)
    }
    tail.finish(peers)
    let second = tail
    try tell {
      $0.vote(second: second)
      $0.decide(scales)
    }
    var table = try count(from: UnsharedImputation(groups: peers.count)) {
      $0.merge($1)
    } _: {
      $0.observe(into: &$1)
    }
    table.finish(peers, policy.network)
    let imputation = table
    try exchange(columns: BlockVotes.circleColumns(policy.network), .list) {
      $0.addMembers(to: &$1)
    } hear: {
      $0.finish(imputation, members: $1)
    }
    try findPaths(hasList: hasList)
    return scales
  }

  private mutating func findPaths(hasList: Bool) throws(Failure) {
    let columns = BlockVotes.pathColumns
    guard hasList else {
      try pass(columns: columns, .least)
      return try pass(columns: columns, .sums(bits: nil))
    }
    try exchange(columns: columns, .least) {
      $0.addListed(to: &$1)
    } hear: {
      $0.take(listed: $1)
    }
    try exchange(columns: columns, .sums(bits: nil)) {
      $0.addPathPayers(to: &$1)
    } hear: {
      $0.takePaths($1)
    }
  }
}

/// Blocks in memory, which number beneficiaries alike.
struct ResidentNetwork: NetworkBlocks {
  private(set) var votes: [BlockVotes]
  private let speakers: Int
  private let threads: Int
  /// Each count and word is a step of it, and each exchange two: what is said, and what is heard.
  private let progress: RunProgress?

  /// - Parameters:
  ///   - graphs: of successive payers.
  ///   - payers: of each of the ledger's beneficiaries.
  ///   - listed: those on the watchlist.
  init(
    _ graphs: consuming [NetworkGraph], payers: [UInt32], listed: [Int: Watchlist.Listing],
    policy: Policy, _ peers: PeerGroups, threads: Int, progress: RunProgress? = nil
  ) {
    let speakers = SharedGraph.Speakers(payers: payers, listed: listed)
    let places = speakers.places(of: payers.count)
    var totals = RelationTotals(groups: peers.count)
    var blocks: [SharedGraph] = []
    var first = 0
    for index in graphs.indices {
      let graph = graphs[index]
      totals.observe(graph)
      blocks.append(SharedGraph(of: graph, speakers, places: places, firstPayer: first))
      first += graph.payerCount
      graphs[index] = NetworkGraph(policy: policy)
    }
    let (all, general) = (blocks, RelationShares(totals, peers))
    votes = ParallelSpans.map(all.count, threads: threads) { span in
      span.map { BlockVotes(all[$0], general, policy: policy) }
    }.flatMap { $0 }
    self.speakers = speakers.count
    self.threads = threads
    self.progress = progress
  }

  mutating func exchange(
    columns: Int, _ rule: BeneficiaryExchange.Combination,
    say: @escaping @Sendable (BlockVotes, inout [Int64]) -> Void,
    hear: @escaping @Sendable (inout BlockVotes, [Int64]) -> Void
  ) throws(Never) {
    let size = speakers * columns
    let blocks = votes
    // A table of sums a thread: no more than four, so that they stay small beside the payments.
    let sums = ParallelSpans.fold(blocks.count, threads: min(threads, 4)) {
      [Int64](repeating: 0, count: size)
    } _: { sums, span in
      for block in blocks[span] { say(block, &sums) }
    }
    var totals = sums.first ?? []
    for more in sums.dropFirst() { rule.add(more, to: &totals, columns: columns) }
    let all = totals
    progress?.add(steps: 1)
    tell { hear(&$0, all) }
  }

  func pass(columns: Int, _ rule: BeneficiaryExchange.Combination) throws(Never) {}

  func count<Sum: Tallied>(
    from empty: Sum, merging: (inout Sum, Sum) -> Void,
    _ observe: @escaping @Sendable (BlockVotes, inout Sum) -> Void
  ) throws(Never) -> Sum {
    let blocks = votes
    let sums = ParallelSpans.fold(blocks.count, threads: threads) {
      empty
    } _: { sum, span in
      for block in blocks[span] { observe(block, &sum) }
    }
    var total = sums.first ?? empty
    for more in sums.dropFirst() { merging(&total, more) }
    progress?.add(steps: 1)
    return total
  }

  mutating func tell(_ hear: @escaping @Sendable (inout BlockVotes) -> Void) throws(Never) {
    let blocks = votes
    votes = []
    votes = ParallelSpans.map(blocks.count, threads: threads) { span in
      span.map { number in
        var block = blocks[number]
        hear(&block)
        return block
      }
    }.flatMap { $0 }
    progress?.add(steps: 1)
  }
}
