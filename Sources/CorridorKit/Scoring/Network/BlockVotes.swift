/// What each beneficiary's other payers say about one of its payers: a vote an edge, in two steps, for one block of
/// payers.
///
/// First, measure by measure and never as one sum: how far the other payers' mean stands out among
/// beneficiaries with as many payers (``TailBits``). So the population itself tempers each measure: where two
/// hundred beneficiaries are paid at night, night is worth little. vote = sum of weight x min(tail - 1, cap);
/// an average beneficiary gives 0.
/// Second, what the other payers' own points and their best other beneficiaries add.
///
/// - Means: for an edge (payer p, beneficiary b) with m payers, (sum over the other payers q of x_q + k x prior) /
///   (m - 1 + k). One further step lets each q pass on, besides its own x_q, c / j^(3/4) of what q's other j
///   shared beneficiaries show; nothing flows back to where it came from.
/// - Shares: of something among the payments of the other payers, at most three payments a payer, (sum of k min(n, 3) / n
///   + c g) / (sum of min(n, 3) + c), where `g` is the share among all edges of the payers that it is compared with and `c` is `votes.prior_payments`; times
///   16, so that shares spread over the same bins as bits.
/// - Weights are the policy's (``Policy/VoteRule``).
///
/// What concerns a beneficiary is added up over all blocks between the steps (``NetworkBlocks``). Sums are of
/// integers, so that no split changes them.
struct BlockVotes: Sendable {
  let block: SharedGraph
  let policy: Policy
  private let general: RelationShares
  /// By measure and edge: messages until the measure's last step, then its value.
  private var values: [[Int32]]
  private(set) var habits: NeighbourHabits
  /// First step, by edge, thousandths of a bit.
  private(set) var first: [Int32] = []
  /// Second step, by edge: bits by which it stands out, at most the cap, less 1.
  private(set) var second: [Int32] = []
  private var messages: [Int32] = []
  /// Listed beneficiaries that other payers of each beneficiary pay: see ``addListed(to:)``. Blocks in memory, which
  /// hear the same row of numbers, hold it once.
  var listedPlaces: [Int64] = []
  /// What comes of the votes: see ``decide()``.
  var decided = Decided()

  private var rule: Policy.NetworkRule { policy.network }
  private var graph: NetworkGraph { block.graph }

  /// What is asked of a beneficiary's other payers; the first seven are means of what payers show themselves.
  enum Measure: Int, CaseIterable {
    case amount, breadth, escalation, count, night, even, shared, lowShare, nightShare, origins

    static let means = Array(allCases[..<7])

    func weight(_ rule: Policy.VoteRule) -> Double {
      switch self {
      case .amount: rule.amounts
      case .breadth: rule.breadth
      case .escalation: rule.escalation
      case .count: rule.counts
      case .night: rule.nights
      case .even: rule.evenAmounts
      case .shared: rule.shared
      case .lowShare: rule.lowValues
      case .nightShare: rule.nightShare
      case .origins: rule.origins
      }
    }
  }

  init(_ block: SharedGraph, _ general: RelationShares, policy: Policy) {
    self.block = block
    self.policy = policy
    self.general = general
    habits = NeighbourHabits(block)
    values = [[Int32]](repeating: [], count: Measure.allCases.count)
    for measure in Measure.means {
      values[measure.rawValue] = sent { own(measure, $0) }
    }
  }

  /// What a payer shows of a measure, thousandths.
  private func own(_ measure: Measure, _ payer: Int) -> Int32 {
    let local = graph.local[payer]
    return switch measure {
    case .amount: local.amount
    case .breadth: local.breadth
    case .escalation: local.escalation
    case .count: local.count
    case .night: local.night
    case .even: local.even
    case .shared: Int32(min(block.shared[payer], UInt32(policy.votes.sharedMost))) * 1_000
    case .lowShare, .nightShare, .origins: 0
    }
  }

  /// What each payer shows as a message along its edges.
  private func sent(_ value: (Int) -> Int32) -> [Int32] {
    var messages: [Int32] = []
    let starts = graph.starts
    messages.reserveCapacity(graph.edges.count)
    for payer in 0..<graph.payerCount {
      let own = value(payer)
      for _ in starts[payer]..<starts[payer + 1] { messages.append(own) }
    }
    return messages
  }

  private func prior(_ measure: Measure) -> Int32 {
    measure == .shared ? Points.rounded(policy.votes.sharedPrior) : 0
  }

  // MARK: First exchange: what payers show themselves

  /// Sending countries as bits; low sums and nights, judged and shown; means; habits.
  static let firstColumns = 5 + Measure.means.count + NeighbourHabits.Kind.allCases.count
  /// The column whose total is the union of bits.
  static let countriesColumn = 0

  func addFirst(to sums: inout [Int64]) {
    let bits = general.countryBits
    let (edges, starts, origins) = (graph.edges, graph.starts, graph.origins)
    for payer in origins.indices {
      let bit = Int64(bitPattern: bits[origins[payer].pairIndex])
      for edge in edges[starts[payer]..<starts[payer + 1]] {
        let place = Int(edge.beneficiary) * Self.firstColumns
        sums[place] |= bit
        sums[place + 1] += Int64(edge.counted)
        sums[place + 2] += Int64(edge.low)
        sums[place + 3] += Int64(edge.timed)
        sums[place + 4] += Int64(edge.night)
      }
    }
    var column = 5
    func add(_ messages: [Int32]) {
      for edge in messages.indices {
        sums[Int(edges[edge].beneficiary) * Self.firstColumns + column] += Int64(messages[edge])
      }
      column += 1
    }
    for measure in Measure.means { add(values[measure.rawValue]) }
    for kind in NeighbourHabits.Kind.allCases { add(habits.values(of: kind)) }
  }

  mutating func take(first totals: [Int64]) {
    let width = Self.firstColumns
    values[Measure.lowShare.rawValue] = shares(general.low) { edge, place in
      (edge.counted, edge.low, totals[place * width + 1], totals[place * width + 2])
    }
    values[Measure.nightShare.rawValue] = shares(general.night) { edge, place in
      (edge.timed, edge.night, totals[place * width + 3], totals[place * width + 4])
    }
    // 2 x log2 of the number of countries from which a beneficiary is paid.
    let bits = (0...64).map { $0 == 0 ? 0 : Points.rounded(2 * logarithm2(Double($0))) }
    values[Measure.origins.rawValue] = graph.edges.map {
      bits[totals[Int($0.beneficiary) * width + Self.countriesColumn].nonzeroBitCount]
    }
    for measure in Measure.means {
      let own = values[measure.rawValue]
      let heard = othersMean(
        own, prior: prior(measure), totals, columns: width, at: 5 + measure.rawValue)
      values[measure.rawValue] = passedOn(own, heard)
    }
    for kind in NeighbourHabits.Kind.allCases {
      habits.take(
        kind, totals, columns: width, at: 5 + Measure.means.count + kind.rawValue)
    }
  }

  private typealias Part = (judged: UInt8, shown: UInt8, allJudged: Int64, allShown: Int64)

  private func shares(
    _ general: [Double], _ part: (NetworkGraph.Edge, Int) -> Part
  ) -> [Int32] {
    let unit = Double(NetworkGraph.Edge.unit)
    let prior = Double(policy.votes.priorPayments)
    return zip(graph.edges, block.groupOfEdge).map { edge, group in
      let part = part(edge, Int(edge.beneficiary))
      let others = Double(part.allShown - Int64(part.shown)) / unit + prior * general[Int(group)]
      let number = max(Double(part.allJudged - Int64(part.judged)) + prior, 1)
      return Points.rounded(16 * others / number)
    }
  }

  /// - Parameter sums: of all payers, `columns` a beneficiary, that of the messages at the place `column`.
  private func othersMean(
    _ messages: [Int32], prior: Int32, _ sums: [Int64], columns: Int, at column: Int
  ) -> [Int32] {
    let k = rule.shrinkage
    let lent = k * Double(prior)
    let (edges, payers) = (graph.edges, block.payersOfEdge)
    return messages.indices.map { edge in
      let sum = sums[Int(edges[edge].beneficiary) * columns + column]
      let others = Double(sum - Int64(messages[edge])) + lent
      let number = Double(payers[edge]) - 1 + k
      return number > 0 ? Int32(clamping: Int64((others / number).rounded())) : 0
    }
  }

  private func passedOn(_ messages: [Int32], _ means: [Int32]) -> [Int32] {
    var messages = messages
    let (shared, payers, starts) = (block.shared, block.payersOfEdge, graph.starts)
    let (passedOn, quarters) = (rule.passedOn, rule.passedOnQuarters)
    for payer in shared.indices where shared[payer] > 1 {
      let span = starts[payer]..<starts[payer + 1]
      var sum: Int64 = 0
      for edge in span where payers[edge] >= 2 { sum += Int64(means[edge]) }
      for edge in span {
        let isShared = payers[edge] >= 2
        let others = Int(shared[payer]) - (isShared ? 1 : 0)
        guard others > 0 else { continue }
        let rest = sum - (isShared ? Int64(means[edge]) : 0)
        let lent = passedOn * Double(rest) / quarterPower(others, quarters: quarters)
        // A policy may let an agent's thousands of beneficiaries pass on more than a message holds.
        messages[edge] = Int32(clamping: Int64(messages[edge]) + Int64(lent.rounded()))
      }
    }
    return messages
  }

  // MARK: Second exchange: what is passed on

  static let secondColumns = Measure.means.count

  func addSecond(to sums: inout [Int64]) {
    let edges = graph.edges
    for measure in Measure.means {
      let messages = values[measure.rawValue]
      for edge in messages.indices {
        let place = Int(edges[edge].beneficiary) * Self.secondColumns
        sums[place + measure.rawValue] += Int64(messages[edge])
      }
    }
  }

  mutating func take(second totals: [Int64]) {
    for measure in Measure.means {
      values[measure.rawValue] = othersMean(
        values[measure.rawValue], prior: prior(measure), totals, columns: Self.secondColumns,
        at: measure.rawValue)
    }
  }

  /// How measures are spread, one counter a measure, in the order of declaration.
  ///
  /// - Parameter groups: of peers.
  static func tails(_ policy: Policy, groups: Int) -> [TailBits] {
    let tail = TailBits(
      range: -8_000...16_000, step: 250, borrowed: policy.votes.borrowed, groups: groups)
    return [TailBits](repeating: tail, count: Measure.allCases.count)
  }

  func observe(into tails: inout [TailBits]) {
    for measure in Measure.allCases {
      tails[measure.rawValue].observe(
        values[measure.rawValue], payers: block.payersOfEdge, groups: block.groupOfEdge)
    }
  }

  // MARK: Third exchange: the second step

  /// Makes the votes of the first step. A listed beneficiary's weight travels on to the payer's other beneficiaries; what
  /// a payment to it is worth to the payer himself stands in ``WatchlistHits``.
  mutating func vote(_ tails: [TailBits]) {
    var votes = [Int32](repeating: 0, count: graph.edges.count)
    for measure in Measure.allCases {
      tails[measure.rawValue].addVotes(
        of: values[measure.rawValue], payers: block.payersOfEdge, groups: block.groupOfEdge,
        weight: measure.weight(policy.votes), cap: rule.tailCap, to: &votes)
      values[measure.rawValue] = []
    }
    first = votes
    if !block.speakers.listed.isEmpty {
      for (edge, relation) in graph.edges.enumerated() {
        guard let listing = block.speakers.listed[Int(relation.beneficiary)] else { continue }
        votes[edge] = max(votes[edge], 0) + Points.rounded(rule.watchlistBits * listing.weight)
      }
    }
    let (floor, cap) = (Points.rounded(rule.voteFloor), Points.rounded(rule.voteCap))
    messages = votes
    let (local, starts) = (graph.local, graph.starts)
    for payer in local.indices {
      let span = starts[payer]..<starts[payer + 1]
      let own = min(max(local[payer].total, floor), cap)
      let best = Self.bestTwo(of: votes, in: span)
      for edge in span {
        messages[edge] = own + max(edge == best.edge ? best.second : best.first, 0)
      }
    }
  }

  func addThird(to sums: inout [Int64]) {
    let edges = graph.edges
    for edge in messages.indices { sums[Int(edges[edge].beneficiary)] += Int64(messages[edge]) }
  }

  mutating func take(third totals: [Int64]) {
    let (edges, payers, shrinkage) = (
      graph.edges, block.payersOfEdge, Int64(rule.secondShrinkage)
    )
    second = messages.indices.map { edge in
      let rest = totals[Int(edges[edge].beneficiary)] - Int64(messages[edge])
      let others = max(Int64(payers[edge]) - 1 + shrinkage, 1)
      return Int32(clamping: Points.quotient(rest, others))
    }
    messages = []
  }

  static func secondTail(_ policy: Policy, groups: Int) -> TailBits {
    TailBits(range: -8_000...40_000, step: 500, borrowed: policy.votes.borrowed, groups: groups)
  }

  func observe(into tail: inout TailBits) {
    tail.observe(second, payers: block.payersOfEdge, groups: block.groupOfEdge)
  }

  mutating func vote(second tail: TailBits) {
    var votes = [Int32](repeating: 0, count: second.count)
    tail.addVotes(
      of: second, payers: block.payersOfEdge, groups: block.groupOfEdge, weight: 1,
      cap: rule.secondTailCap, to: &votes)
    second = votes
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
}
