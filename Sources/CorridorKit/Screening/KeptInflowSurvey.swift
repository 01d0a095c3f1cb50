/// Who receives from several payers of a ledger on disk: finds what ``InflowSurvey`` finds in memory.
///
/// What a payer pays to a beneficiary that others pay too is sorted by beneficiary, so that one is added up at a
/// time. For payers who share a second beneficiary every pair of a payer's shared beneficiaries is sorted: scratch
/// space grows with their square, at most a payer's ``InflowSurvey/mostBeneficiaries``.
struct KeptInflowSurvey {
  private let judge: KeptJudge
  let exchange: BeneficiaryExchange
  private let ranks: PartyRanks
  /// Beneficiaries with a payment left, reversals apart; known when inflows are.
  private(set) var receivingCount = 0

  init(_ judge: KeptJudge) throws(SourceError) {
    self.judge = judge
    (exchange, ranks) = try BeneficiaryExchange.ranked(
      judge.kept, plan: judge.plan, progress: judge.progress)
  }

  private struct Block: Sendable {
    var edges: [Edge] = []
    /// Where each payer's edges begin.
    var starts: [Int] = []
    /// Payments of an edge to other countries than its first.
    var further: [Edge] = []
  }

  /// Inflows of two payers or more, in their order.
  mutating func inflows() throws(SourceError) -> KeptInflows {
    var receiving = 0
    let counters = try judge.inflows(exchange) { if $0.first ?? 0 > 0 { receiving += 1 } }
    receivingCount = receiving
    var edges = RecordSorter<Edge>(judge.plan)
    var pairs = RecordSorter<Pair>(judge.plan)
    let survey = self
    var count = 0
    try judge.blocks.forEach { block throws(SourceError) -> Block in
      try survey.edges(of: block, try counters.of(block))
    } _: { block, found throws(SourceError) in
      let first = survey.judge.kept.firstPayer(of: block)
      for edge in found.edges + found.further { try edges.append(edge) }
      count += found.edges.count
      for payer in 0..<found.starts.count - 1 {
        let own = found.edges[found.starts[payer]..<found.starts[payer + 1]]
        try Self.pair(own, payer: first + payer, in: &pairs)
      }
    }
    judge.progress?.begin(.comparing)
    let links = try Self.links(&pairs, judge.plan)
    judge.progress?.begin(.comparing, of: count)
    return try inflows(&edges, links)
  }

  private func edges(of block: Int, _ counters: [Int64]) throws(SourceError) -> Block {
    let ledger = try judge.ledger(block).ledger
    let receivers = Receivers(rows: counters)
    let keys = try exchange.keys(of: block)
    let found = InflowSurvey(ledger: ledger, policy: judge.policy, threads: 1).edges(receivers)
    var block = Block(starts: found.starts)
    for edge in found.edges {
      let beneficiary = Int(edge.beneficiary)
      var record = Edge(
        edge, key: keys[beneficiary], payers: receivers[beneficiary].payers,
        kind: receivers.kind(beneficiary, rule: judge.policy.receivers))
      block.edges.append(record)
      for destination in edge.destinations.dropFirst() {
        record.destination = destination.country.packed
        record.destinationCount = Int32(clamping: destination.count)
        record.isFurther = true
        block.further.append(record)
      }
    }
    return block
  }

  /// Keeps every two of a payer's shared beneficiaries of which one links.
  private static func pair(
    _ edges: ArraySlice<Edge>, payer: Int, in pairs: inout RecordSorter<Pair>
  ) throws(SourceError) {
    guard edges.count <= InflowSurvey.mostBeneficiaries else { return }
    for (place, one) in edges.enumerated() {
      for other in edges.dropFirst(place + 1) where one.links || other.links {
        let (low, high) = one.key < other.key ? (one, other) : (other, one)
        try pairs.append(
          Pair(
            low: low.key, high: high.key, payer: UInt64(payer), lowLinks: low.links,
            highLinks: high.links))
      }
    }
  }

  /// Of each beneficiary the payers who share another one that links with another of its payers; some more than once.
  private static func links(
    _ pairs: inout RecordSorter<Pair>, _ plan: MemoryPlan
  ) throws(SourceError) -> SortedRecords<Link> {
    var sorted = try pairs.sorted()
    var links = RecordSorter<Link>(plan)
    func note(_ pair: Pair) throws(SourceError) {
      if pair.highLinks { try links.append(Link(key: pair.low, payer: pair.payer)) }
      if pair.lowLinks { try links.append(Link(key: pair.high, payer: pair.payer)) }
    }
    var last: Pair?
    var isNoted = false
    while let pair = try sorted.next() {
      if let before = last, before.low == pair.low, before.high == pair.high {
        if !isNoted { try note(before) }
        try note(pair)
        isNoted = true
      } else {
        isNoted = false
      }
      last = pair
    }
    return try links.sorted()
  }

  private func inflows(
    _ edges: inout RecordSorter<Edge>, _ links: SortedRecords<Link>
  ) throws(SourceError) -> KeptInflows {
    var (edges, links) = (try edges.sorted(), links)
    var writer = KeptInflows.Writer(judge.plan, ranks: ranks)
    var steps = StepCounter(judge.progress)
    while let first = edges.first {
      let rank = try ranks.byKey.value(at: exchange.place(of: first.key))
      var sum = InflowSum(beneficiary: Int(rank))
      var count = 0
      var middle: (low: Int64, high: Int64) = (0, 0)
      let payers = Int(first.payers)
      while let edge = edges.first, edge.key == first.key {
        _ = try edges.next()
        edge.add(to: &sum)
        guard !edge.isFurther else { continue }
        if count == (payers - 1) / 2 { middle.low = edge.medianCents }
        if count == payers / 2 { middle.high = edge.medianCents }
        count += 1
      }
      var inflow = sum.inflow
      inflow.medianCents = [middle.low, middle.high].median
      inflow.kind = first.receiverKind
      var last: UInt64?
      while let link = links.first, link.key == first.key {
        _ = try links.next()
        if link.payer != last { inflow.linkedPayers += 1 }
        last = link.payer
      }
      try writer.append(inflow)
      steps.count(count)
    }
    return try writer.inflows()
  }
}

/// One payer's payments to one shared beneficiary; of more than one country of destination one record each.
private struct Edge: SortableRecord {
  let key: BeneficiaryExchange.Key
  let medianCents: Int64
  let totalCents: Int64
  let payments: Int32
  let low: Int32
  let timed: Int32
  let night: Int32
  let firstDay: Int32
  let lastDay: Int32
  /// All payers of the beneficiary.
  let payers: UInt32
  var destinationCount: Int32
  let origin: UInt16
  var destination: UInt16
  let kind: UInt8
  let isRegular: Bool
  /// Whether only the destination counts, all else having been counted before.
  var isFurther = false

  init(
    _ edge: InflowEdge, key: BeneficiaryExchange.Key, payers: UInt32, kind: ReceiverKind
  ) {
    self.key = key
    self.payers = payers
    self.kind = UInt8(ReceiverKind.allCases.firstIndex(of: kind) ?? 0)
    medianCents = edge.medianCents
    totalCents = edge.totalCents
    payments = edge.payments
    low = edge.low
    timed = edge.timed
    night = edge.night
    firstDay = edge.firstDay
    lastDay = edge.lastDay
    origin = edge.origin.packed
    isRegular = edge.isRegular
    destination = edge.destinations.first?.country.packed ?? 0
    destinationCount = Int32(clamping: edge.destinations.first?.count ?? 0)
  }

  var receiverKind: ReceiverKind { ReceiverKind.allCases[Int(kind)] }

  /// Whether the beneficiary links those who pay it.
  var links: Bool { receiverKind == .ordinary }

  /// By beneficiary, then by the middle of the sums.
  static func precedes(_ a: Edge, _ b: Edge) -> Bool {
    if a.key != b.key { return a.key < b.key }
    return a.isFurther != b.isFurther ? b.isFurther : a.medianCents < b.medianCents
  }

  func add(to sum: inout InflowSum) {
    guard let destination = Country(packed: destination), let origin = Country(packed: origin)
    else { return }
    guard !isFurther else { return sum.add(Int(destinationCount), to: destination) }
    var edge = InflowEdge(
      beneficiary: 0, payments: payments, isRegular: isRegular, origin: origin,
      medianCents: medianCents)
    edge.totalCents = totalCents
    edge.low = low
    edge.timed = timed
    edge.night = night
    edge.firstDay = firstDay
    edge.lastDay = lastDay
    edge.destinations = [(destination, Int(destinationCount))]
    sum.add(edge)
  }
}

/// Two beneficiaries of one payer.
private struct Pair: SortableRecord {
  let low: BeneficiaryExchange.Key
  let high: BeneficiaryExchange.Key
  let payer: UInt64
  let lowLinks: Bool
  let highLinks: Bool

  static func precedes(_ a: Pair, _ b: Pair) -> Bool {
    a.low != b.low ? a.low < b.low : a.high < b.high
  }
}

private struct Link: SortableRecord {
  let key: BeneficiaryExchange.Key
  let payer: UInt64

  static func precedes(_ a: Link, _ b: Link) -> Bool {
    a.key != b.key ? a.key < b.key : a.payer < b.payer
  }
}
