/// Judges the payers of a ledger on disk, block by block, by what ``Judge`` and ``NetworkBlocks`` do for a ledger in
/// memory.
struct KeptJudge: Sendable {
  let kept: KeptLedger
  let policy: Policy
  let scorers: Scorers
  let pseudonyms: Pseudonyms?
  /// By the ledger's source numbers; empty where it is not known.
  let layouts: [String]
  let asOf: CivilDate?
  let threads: Int
  let plan: MemoryPlan
  let progress: RunProgress?
  var listed: ListedParties?
  /// The ordinary side from elsewhere.
  var reference: PopulationCounts?
  /// The other shards of the payers, where there are any.
  var talk: ShardTalk?
  /// What the intake found, to be told to them.
  var intake: [RoundRow] = []

  init(_ kept: KeptLedger, _ gathered: Gathering, _ request: ScreeningRequest) {
    self.kept = kept
    policy = request.policy
    scorers = Scorers(policy: request.policy, replacements: request.scorers)
    pseudonyms = gathered.pseudonyms
    layouts = gathered.records.map(\.layout)
    asOf = request.asOf
    threads = request.threads
    plan = request.memoryPlan
    progress = request.reading.progress
  }

  /// What stays the same for all blocks while payers are judged.
  struct Ground: Sendable {
    let population: Population
    let inflows: BeneficiaryExchange.Rows
  }

  var blocks: BlockRunner {
    let kept = kept
    return BlockRunner(count: kept.blockCount, threads: threads, progress: progress) {
      kept.isHeld(alone: $0)
    }
  }

  /// The payments of a block without what was reversed.
  func ledger(_ block: Int) throws(SourceError) -> (ledger: Ledger, fallen: Int) {
    Reversals.applied(to: try kept.ledger(block).found(by: pseudonyms))
  }

  func judged() throws(SourceError) -> Judged {
    begin(.counting, [.exchange, .overlap, .facts, .inflows, .counts])
    let exchange = try BeneficiaryExchange(kept, plan: plan, progress: progress)
    let overlap = try overlap(exchange)
    let course = try course(exchange)
    var chances = course.judged.chances
    chances.finish(policy)
    let assessment = KeptAssessment(
      policy: policy, paymentCount: course.facts.rows, beneficiaryCount: course.receiving,
      ranking: course.judged.ranking, kept: kept, views: course.judged.views,
      population: course.ground.population, scales: course.scales, scorers: scorers,
      listed: listed, pseudonyms: pseudonyms, chances: chances, rates: course.rates)
    return Judged(
      ranking: assessment, reversed: course.facts.reversed, listedHits: course.facts.hits.count,
      missing: course.facts.missing, overlap: overlap, later: course.facts.later(asOf: asOf))
  }

  /// All that comes of the payments.
  struct Course {
    let facts: LedgerFacts
    /// Beneficiaries with a payment left, reversals apart; of a shard those that its payers pay.
    let receiving: Int
    let ground: Ground
    let scales: NetworkState.Scales
    let judged: JudgedBlocks
    let rates: CohortRates
  }

  /// The way from payments to verdicts: one for a whole ledger and for a shard among others.
  func course(_ exchange: BeneficiaryExchange) throws(SourceError) -> Course {
    let facts = try facts()
    var receiving = 0
    let inflows = try inflows(exchange) { if $0.first ?? 0 > 0 { receiving += 1 } }
    let ground = Ground(
      population: population(facts, try counts(facts, inflows)), inflows: inflows)
    var own = KeptValues<Judge.Own>(ScratchFile(in: plan.folder))
    begin(.judging, [.graphs])
    let graphs = try graphs(ground, &own)
    begin(.comparing, [.payers, .network])
    let payers = try exchange.totals(columns: 1, .sums(bits: nil), blocks: blocks) {
      block throws(SourceError) in
      let block = try graphs.block(block)
      var counts = [UInt32](repeating: 0, count: block.speakers.count)
      block.graph.countPayers(into: &counts)
      return counts.map { Int64($0) }
    }
    let peers = ground.population.networkPeers
    var network = try KeptNetwork(
      graphs, payers: payers, exchange, policy: policy, peers, folder: plan.folder,
      threads: threads, progress: progress)
    let scales = try network.spread(policy, peers, hasList: listed != nil)
    var rates = CohortRates(
      cohorts: ground.population.cohorts.count, from: facts.first, to: ground.population.end)
    let judged = try verdicts(ground, own, network, payers, scales, &rates)
    return Course(
      facts: facts, receiving: receiving, ground: ground, scales: scales, judged: judged,
      rates: rates)
  }

  /// What inputs have in common.
  func overlap(_ exchange: BeneficiaryExchange) throws(SourceError) -> Overlap {
    try Overlap(of: kept, exchange, layouts: layouts, blocks: blocks)
  }

  /// The last second of the data.
  func end(_ facts: LedgerFacts) -> Int64 {
    facts.lastSecond(asOf: asOf)
  }

  func facts() throws(SourceError) -> LedgerFacts {
    guard let talk else { return try ownFacts() }
    let rows = try talk.gather(columns: LedgerFacts.columns) { () throws(SourceError) in
      try ownFacts().roundRows + intake
    }
    // Shards of other exports are told apart before anything rests on them.
    _ = try IntakeFacts(rows, shards: talk.shards)
    return try LedgerFacts(rows)
  }

  private func ownFacts() throws(SourceError) -> LedgerFacts {
    var all = LedgerFacts()
    try blocks.forEach { block throws(SourceError) -> LedgerFacts in
      let (ledger, reversed) = try ledger(block)
      var facts = LedgerFacts()
      facts.reversed = reversed
      facts.rows = ledger.rows.count
      facts.missing = MissingFacts(ledger)
      for row in ledger.rows {
        facts.destinations.insert(row.destination)
        facts.first = min(facts.first ?? row.seconds, row.seconds)
      }
      facts.end = DataEnd(ledger)
      facts.hits = listed?.hits(in: ledger) ?? []
      return facts
    } _: { _, facts in
      all.merge(facts)
    }
    return all
  }

  private func survey(_ block: Int) throws(SourceError) -> PopulationSurvey {
    PopulationSurvey(
      ledger: try ledger(block).ledger, policy: policy, scorers: scorers, threads: 1)
  }

  /// What payers show, and nothing else.
  func counts() throws(SourceError) -> PopulationCounts {
    begin(.counting, [.exchange, .facts, .inflows, .counts])
    let exchange = try BeneficiaryExchange(kept, plan: plan, progress: progress)
    return try counts(try facts(), try inflows(exchange))
  }

  /// What beneficiaries' inflow looks like.
  ///
  /// - Parameter visit: is shown every beneficiary's counters once, in no order.
  func inflows(
    _ exchange: BeneficiaryExchange, visit: (ArraySlice<Int64>) -> Void = { _ in }
  ) throws(SourceError) -> BeneficiaryExchange.Rows {
    try exchange.totals(
      columns: Receivers.columns, .sums(bits: nil), blocks: blocks, visit: visit
    ) { block throws(SourceError) in
      try survey(block).receivers().rows
    }
  }

  private func counts(
    _ facts: LedgerFacts, _ inflows: BeneficiaryExchange.Rows
  ) throws(SourceError) -> PopulationCounts {
    let cohorts = facts.destinations.sorted()
    guard let talk else { return try ownCounts(cohorts, inflows) }
    let empty = CountedShard(scorers.counting, cohorts: cohorts)
    let sum = try talk.sum(from: empty) { () throws(SourceError) in
      CountedShard(counts: try ownCounts(cohorts, inflows), beneficiaries: Int64(talk.owned))
    }
    return sum.counts
  }

  private func ownCounts(
    _ cohorts: [Country], _ inflows: BeneficiaryExchange.Rows
  ) throws(SourceError) -> PopulationCounts {
    let numbers = Population.numbers(of: cohorts)
    let layout = PopulationSurvey.Layout(scorers.counting, cohorts: cohorts.count)
    var sum = PopulationSurvey.Tally(layout)
    try blocks.forEach { block throws(SourceError) -> PopulationSurvey.Tally in
      try survey(block).tally(Receivers(rows: try inflows.of(block)), layout, numbers)
    } _: { _, tally in
      sum.add(tally, times: 1)
    }
    return sum.counts(of: cohorts, layout)
  }

  private func population(_ facts: LedgerFacts, _ found: PopulationCounts) -> Population {
    facts.population(found, reference: reference, policy: policy, scorers: scorers, asOf: asOf)
  }

  /// The population as the payers of one block see it.
  private func population(
    _ ground: Ground, _ inflows: [Int64], _ ledger: Ledger
  ) -> Population {
    var seen = ground.population
    seen.receivers = Receivers(rows: inflows)
    seen.watchlist = listed?.watchlist(in: ledger)
    return seen
  }

  private func judge(_ ledger: Ledger) -> Judge {
    Judge(ledger: ledger, policy: policy, scorers: scorers, threads: 1)
  }

  private struct OwnBlock: Sendable {
    let own: [Judge.Own]
    let graph: SharedGraph
  }

  /// What the network calls this shard's first payer: no other shard's payer has the same number.
  private var firstNumber: Int { (talk?.shard ?? 0) << 40 }

  /// What payers show by themselves, and whom they pay.
  private func graphs(
    _ ground: Ground, _ own: inout KeptValues<Judge.Own>
  ) throws(SourceError) -> KeptGraphs {
    var graphs = KeptGraphs(
      policy: policy, folder: plan.folder, groups: ground.population.networkPeers.count)
    try blocks.forEach { block throws(SourceError) -> OwnBlock in
      let ledger = try ledger(block).ledger
      let seen = population(ground, try ground.inflows.of(block), ledger)
      // One thread makes one part.
      let part = judge(ledger).own(in: seen)[0]
      return OwnBlock(
        own: part.own,
        graph: SharedGraph(
          all: part.graph, beneficiaries: ledger.beneficiaries.count,
          listed: seen.watchlist?.beneficiaries ?? [:],
          firstPayer: firstNumber + kept.firstPayer(of: block)))
    } _: { _, part throws(SourceError) in
      try own.append(part.own)
      try graphs.append(part.graph)
    }
    return graphs
  }

  struct JudgedBlocks {
    let ranking: KeptRanking
    let views: ScratchFile
    /// Not finished: scores are counted only.
    let chances: ScoreChances
  }

  private struct BlockJudgement: Sendable {
    var records: [KeptRanking.Record] = []
    var views: [UInt8] = []
  }

  private func verdicts(
    _ ground: Ground, _ own: KeptValues<Judge.Own>, _ network: KeptNetwork,
    _ payers: BeneficiaryExchange.Rows, _ scales: NetworkState.Scales, _ rates: inout CohortRates
  ) throws(SourceError) -> JudgedBlocks {
    let views = ScratchFile(in: plan.folder)
    var sorter = KeptRanking.Sorter(plan)
    var chances = ScoreChances()
    // Payers are counted here, not blocks: once when they are judged, once when they stand in order.
    progress?.begin(.ranking, of: 2 * kept.payerCount)
    var runner = blocks
    runner.progress = nil
    try runner.forEach { block throws(SourceError) -> BlockJudgement in
      let ledger = try ledger(block).ledger
      let network = NetworkState(
        verdicts: try network.votes(block).decided.verdicts,
        payers: try payers.of(block).map { UInt32(clamping: $0) }, scales: scales)
      let verdicts = judge(ledger).verdicts(try own.of(block), network)
      return judgement(
        verdicts, ledger, network, try ground.inflows.of(block),
        first: kept.firstPayer(of: block))
    } _: { block, judged throws(SourceError) in
      progress?.add(steps: kept.payers(of: block))
      let offset = try views.append(judged.views)
      for record in judged.records {
        var record = record
        record.view += Int64(offset)
        chances.observe(record.score, cohort: record.cohort)
        rates.observe(record.verdict)
        try sorter.append(record)
      }
    }
    return JudgedBlocks(
      ranking: try sorter.ranking(progress), views: views, chances: chances)
  }

  private func judgement(
    _ verdicts: [Assessment.Verdict], _ ledger: Ledger, _ network: NetworkState,
    _ inflows: [Int64], first: Int
  ) -> BlockJudgement {
    var judged = BlockJudgement()
    var wire = WireWriter()
    var history = PayerHistory()
    for (payer, verdict) in verdicts.enumerated() where verdict.payments > 0 {
      let start = wire.bytes.count
      PayerView.write(
        payer, of: ledger, network, inflows: inflows, to: &wire, using: &history)
      judged.records.append(
        KeptRanking.Record(
          verdict, payer: first + payer,
          lastDay: ledger.rows(of: payer).last?.sentAt.dayNumber ?? 0,
          view: start..<wire.bytes.count))
    }
    judged.views = wire.bytes
    return judged
  }
}
