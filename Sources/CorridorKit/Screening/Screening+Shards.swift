/// A run over many shards of the payers, each of which may be on a machine of its own.
///
/// Three things are done, and any engine can do them: every shard says its part of a step (``shard(_:)``), what they say
/// is combined (``combine(_:)``), and when all steps are through the report is made (``gathered(_:_:)``).
extension Screening {
  /// The steps in their order, and whether what is said in one is combined range by range of beneficiaries.
  public static let steps: [(name: String, isOfBeneficiaries: Bool)] =
    RoundStep.allCases.map { ($0.name, $0.isOfBeneficiaries) }

  /// Works out what a shard has to say after what it heard.
  ///
  /// - Throws: ``SourceError`` if an input or an answer cannot be used. Then nothing was written.
  public static func shard(_ request: ShardRequest) throws(SourceError) -> ShardResult {
    var screening = request.screening
    screening.reading.needsDigest = true
    // Who is one person was said when the exports were dealt; here it is only held against the payers.
    let identities = try screening.identities.map(IdentitiesFile.init)
    screening.identities = nil
    let cleared = try screening.cleared.map { path throws(SourceError) in
      try ClearedFile(path: path)
    }
    let plan = screening.memoryPlan
    let talk = try ShardTalk(
      shard: request.shard - 1, of: request.shards, settings: try request.settings,
      heard: request.heard, plan)
    let gathered = try Gathering(screening, makesLedger: true, onDisk: true)
    guard case .onDisk(let kept) = gathered.payments else {
      preconditionFailure("a shard's payments are held on disk")
    }
    try kept.expectPayers(of: talk, identities)
    screening.reading.progress?.begin(.counting)
    var judge = KeptJudge(kept, gathered, screening)
    judge.talk = talk
    judge.intake = IntakeFacts.rows(of: gathered, kept)
    judge.listed = try screening.watchlist.map(WatchlistFile.init)?.parties(nil)
    judge.reference = try request.reference?.counts
    do {
      try judge.speak(to: talk, most: request.most, cleared)
    } catch {
      // It stops where it has something to say; anything else is a fault.
      guard talk.said != nil else { throw error }
    }
    return ShardResult(
      said: talk.said, notes: gathered.notes, inputs: gathered.inputs,
      ledgerFiles: gathered.ledgerFiles)
  }

  /// The files of a directory, by name, but for unfinished outputs; none is needed.
  public static func files(in directory: String) throws(SourceError) -> [String] {
    try InputSet.regularFiles(in: directory)
  }

  /// Adds up what all shards say of one step, or of one range of it.
  ///
  /// - Parameters:
  ///   - paths: what every shard said, in any order.
  ///   - memory: bytes that their rows may take; nil: half the machine's.
  ///   - progress: is told how much of it is added up.
  public static func combine(
    _ paths: [String], memory: Int? = nil, progress: RunProgress? = nil
  ) throws(SourceError) -> CombinedRound {
    CombinedRound(
      try RoundMerger(
        paths, budget: max(memory ?? MemoryPlan.standardBudget, ScreeningRequest.leastMemory),
        progress: progress))
  }

  /// The report of all shards.
  ///
  /// - Parameters:
  ///   - words: the combined files of all steps that are not of beneficiaries, in any order.
  ///   - request: as the shards were asked, without inputs.
  public static func gathered(
    _ words: [String], _ request: ShardRequest
  ) throws(SourceError) -> (report: Report, notes: [String]) {
    let progress = request.screening.reading.progress
    let limit = RoundLimit(budget: request.screening.memoryPlan.budget)
    let words = try RoundWords(
      words, settings: try request.settings, limit, progress: progress)
    progress?.begin(.ranking)
    let policy = request.screening.policy
    let scorers = Scorers(policy: policy, replacements: request.screening.scorers)
    let reference = try request.reference
    let facts = try LedgerFacts(try words.rows(.facts))
    let intake = try IntakeFacts(try words.rows(.facts), shards: words.shards)
    let counted = try words.tally(
      .counts, from: CountedShard(scorers.counting, cohorts: facts.destinations.sorted()))
    let population = facts.population(
      counted.counts, reference: reference?.counts, policy: policy, scorers: scorers,
      asOf: request.screening.asOf)
    let peers = population.networkPeers
    let habits = try words.tally(.habits, from: NeighbourHabits.Counts(groups: peers.count))
    let sharing = try words.tally(
      .sharing, from: [SharingCounts](repeating: SharingCounts(policy.network), count: peers.count))
    let census = try ScoreCensus(try words.rows(.ranking))
    guard census.fits(cohorts: population.cohorts.count) else { throw ShardTalk.malformed }
    try limit.expectRoom(for: census.chancesSize, "ranking")
    var rates = CohortRates(
      cohorts: population.cohorts.count, from: facts.first, to: population.end)
    rates.cells = try words.cells(.rates, columns: rates.cells.count)
    let (counts, sources) = intake.counts(facts)
    let list = try request.screening.watchlist.map(WatchlistFile.init)
    let reader = ViewReader(
      policy: policy, population: population,
      scales: NetworkState.Scales(habits, sharing, peers, policy),
      scorers: scorers, listed: list?.parties(nil), chances: census.chances(policy), rates: rates,
      sources: sources.map(\.source))
    let lines = try words.lines(
      most: request.most, cohorts: population.cohorts.count, among: census.count, reader)
    let assessment = GatheredAssessment(
      policy: policy, population: population, paymentCount: facts.rows,
      beneficiaryCount: Int(counted.beneficiaries), lines: lines, lanes: census.lanes,
      scores: census.purchaseOrder, reader: reader)
    var summary = assessment.populationSummary(reference)
    summary.warnings += facts.missing.warnings(of: facts.rows)
    summary.warnings += ReportWarning.ledgers(intake.makings, beside: nil)
    var report = Report(
      inputs: ReportInput.all(sources.map(\.source)), counts: counts, policy: policy,
      population: summary, ranking: assessment,
      asOf: counts.end(on: assessment.lastDay), selection: lines.keys.sorted())
    report.later = facts.later(asOf: request.screening.asOf)
    report.manifest = request.screening.manifest.stating(
      intake.makings, beside: LedgerMaking(request.screening))
    report.hasExactCells = request.screening.hasExactCells
    report.progress = progress
    report.holdsEveryLine = lines.count == assessment.count
    var notes = list?.notes(hits: facts.hits.count) ?? []
    if let path = request.screening.cleared {
      let cleared = try ClearedFile(path: path)
      var examined: [Int: Examination] = [:]
      for place in lines.keys {
        examined[place] = cleared.examination(of: assessment.payer(at: place))
      }
      report.marks = Marks(cleared: examined)
      notes += cleared.notes(found: try words.cleared)
    }
    return (report, notes)
  }
}

/// What one shard is asked.
public struct ShardRequest: Sendable {
  /// Inputs, policy, lists and means; its ``ScreeningRequest/top`` and ``ScreeningRequest/all`` say how many payers will
  /// be printed.
  public var screening: ScreeningRequest
  /// The shard's number, from 1.
  public var shard: Int
  /// How many shards there are.
  public var shards: Int
  /// Files that were combined for this shard, or for all.
  public var heard: [String]

  /// A request to one shard, from 1, of so many.
  public init(_ screening: ScreeningRequest, shard: Int, of shards: Int, heard: [String] = []) {
    self.screening = screening
    self.shard = shard
    self.shards = shards
    self.heard = heard
  }

  var most: Int { screening.all ? .max : screening.top }

  var reference: PopulationFile? {
    get throws(SourceError) {
      guard let path = screening.population else { return nil }
      return try PopulationFile(path: path, policy: screening.policy)
    }
  }

  /// SHA-256 over all that must be equal in every shard and step.
  var settings: [UInt8] {
    get throws(SourceError) {
      var hash = SHA256()
      let texts = [
        "shards", ToolVersion.number, screening.policy.digest, screening.asOf?.description ?? "",
        String(most),
      ]
      for text in texts { hash.update(Array("\(text)\n".utf8)) }
      for path in [
        screening.watchlist, screening.population, screening.identities, screening.cleared,
      ] {
        hash.update([path == nil ? 0 : 1])
        guard let path else { continue }
        let file = try InputFile.open(path)
        let buffer = ChunkBuffer(capacity: 1 << 16)
        var sum = SHA256()
        while try file.read(into: buffer, room: 1 << 16) > 0 {
          sum.update(buffer.window.bytes)
          buffer.removeAll()
        }
        hash.update(sum.finish())
      }
      return hash.finish()
    }
  }
}

/// What a shard has to say.
public struct ShardResult: Sendable {
  let said: ShardTalk.Said?
  /// Sentences about the inputs for whoever runs the tool.
  public let notes: [String]
  /// The exports that the shard's payments were read from.
  public let inputs: [ReportInput]
  /// The ledger files among what was read, for the audit.
  package let ledgerFiles: [ReportInput]

  /// The step; nil if all is said and heard.
  public var step: String? { said?.step.name }

  /// How many files there are: one a range of beneficiaries, or one; 0 if all is said and heard.
  public var files: Int { said?.parts.count ?? 0 }

  /// Whether files are ranges of beneficiaries.
  public var isOfBeneficiaries: Bool { said?.step.isOfBeneficiaries ?? false }

  /// Writes every file.
  public func write(to sinks: [any ReportSink]) throws {
    for (file, sink) in zip(said?.parts ?? [], sinks) {
      var offset = 0
      while offset < file.size {
        let end = min(offset + 1 << 20, file.size)
        try sink.write(try file.read(offset..<end))
        offset = end
      }
    }
  }
}

/// What shards say of one step, ready to be added up.
public struct CombinedRound {
  private let merger: RoundMerger

  init(_ merger: RoundMerger) { self.merger = merger }

  /// How many files come of it: one a shard, or one for all.
  public var files: Int { merger.answers }

  /// Whether there is one file a shard.
  public var isOfBeneficiaries: Bool { merger.heads[0].step.isOfBeneficiaries }

  /// Writes every file, in the order of shards.
  public func write(to sinks: [any ReportSink]) throws {
    try merger.write(to: sinks.map { sink in { bytes in try sink.write(bytes) } })
  }
}

extension KeptLedger {
  /// Refuses payers that belong to another shard, or are known to be another person.
  func expectPayers(
    of talk: ShardTalk, _ identities: IdentitiesFile?
  ) throws(SourceError) {
    for block in 0..<blockCount {
      let payers = try ledger(block).payers
      for number in 0..<payers.count {
        let payer = Array(payers.bytes(number))
        guard Ledger.part(of: payer, count: talk.shards) == talk.shard else {
          throw SourceError(
            .unusable, input: "shard \(talk.shard + 1) of \(talk.shards)",
            what: "a payer in it belongs to another shard",
            remedy: "Give what `corridor ledger --partitions \(talk.shards)` wrote for this one.")
        }
        guard let identities else { continue }
        let kind = payer.last.flatMap { PartyID.Kind(rawValue: $0) } ?? .id
        let person = Array(SortedParties.text(of: payer[...])).withWindow {
          identities.person(of: $0, kind)
        }
        if let person, person + [PartyID.Kind.id.rawValue] != payer {
          throw SourceError(
            .unusable, input: "shard \(talk.shard + 1) of \(talk.shards)",
            what: "a payer in it is listed as another person",
            remedy: "Give --identities to `corridor ledger --partitions` too, for every export.")
        }
      }
    }
  }
}
