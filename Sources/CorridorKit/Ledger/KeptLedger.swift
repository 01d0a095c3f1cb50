/// A ledger that lies on disk, in blocks of whole payers, each of which is read as a ledger of its own.
struct KeptLedger: Sendable {
  private let run: ScratchRun
  private let firstPayers: [Int]
  let sources: [Ledger.Source]
  /// Payers with a payment or reversal in scope.
  private(set) var payerCount = 0
  private(set) var rowCount = 0
  private(set) var duplicates = 0
  /// Payments that share a transaction id and differ otherwise.
  private(set) var conflicts = IDConflicts()
  /// By source: payments and further places of them, before anything was left out.
  private(set) var found: [Int]
  /// By source and reason: payments that lie outside a narrower scope or after a day.
  private(set) var fallen: [[Scope.Exclusion: Int]]
  /// The rates by which sums were converted.
  private(set) var rates = UsedRates()

  var blockCount: Int { run.blocks.count }

  /// Payments, beyond the first of each id, that share it.
  var conflictingIDs: Int { conflicts.beyondFirst }

  /// How many payers a block holds.
  func payers(of block: Int) -> Int { run.blocks[block].payers }

  /// Whether a block is so large, by one payer's payments, that it is held alone.
  func isHeld(alone block: Int) -> Bool { run.blocks[block].range.count > mostBeside }

  private let mostBeside: Int

  /// The number of a block's first payer, from 0 through all blocks.
  func firstPayer(of block: Int) -> Int { firstPayers[block] }

  /// The payments of a block as a ledger in which beneficiaries are numbered payer by payer, whoever else pays them.
  func ledger(_ block: Int) throws(SourceError) -> Ledger {
    var reader = ScratchRun.Reader(run, blocks: block..<block + 1)
    var part = LaidLedger()
    while try reader.next() { part.append(reader.history) }
    return part.ledger(sources: sources)
  }

  /// The blocks in which payers of an id may stand, whatever the kind of the id.
  func blocks(of payer: String) -> Range<Int> { run.blocks(of: Array(payer.utf8)) }

  /// Merges runs that were moved to disk.
  ///
  /// - Parameters:
  ///   - runs: whose inputs are numbered as `sources`.
  ///   - sources: the inputs, in any order.
  ///   - joins: as for ``Ledger``.
  ///   - narrowing: what is left out, where ledgers of a wider scope were read.
  ///   - place: what stands for all sources where nothing may tell which one a payment came from.
  ///   - noted: rates of which those that were used are kept.
  ///   - plan: how much is held at a time.
  ///   - progress: is told of every payer of a run that is merged, then of the ids that are compared.
  init(
    merging runs: [ScratchRun], sources: [Ledger.Source], joins: Bool,
    narrowing: (scope: LedgerScope, asOf: CivilDate?)?, from place: Ledger.Source? = nil,
    rates noted: UsedRates,
    reference: Currency, plan: MemoryPlan, progress: RunProgress? = nil
  ) throws(SourceError) {
    let histories = runs.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.payers } }
    // Merging into fewer runs leaves fewer histories; how many is not known before.
    let isDeep = Self.groups(runs, plan).count > 1
    progress?.begin(.merging, of: isDeep ? nil : 2 * histories)
    let limit = PayerLimit(plan, sources)
    let (fewer, excess) = try Self.merged(runs, limit, plan: plan)
    var merger = try ScratchRun.Merger(fewer, limit, before: excess.payer)
    // A block is closed by hand, where a part of the merge ends.
    var writer = ScratchRun.Writer(
      ScratchFile(in: plan.folder), blockSize: .max, limit: (limit, fewer))
    var ids = TransactionCensus(plan)
    mostBeside = plan.mostBeside
    let none = Ledger(merging: [], sources: sources, joins: joins)
    self.sources = place.map { [$0] } ?? none.sources
    found = [Int](repeating: 0, count: none.sources.count)
    fallen = [[Scope.Exclusion: Int]](repeating: [:], count: none.sources.count)
    var payers = 0
    var taken = 0
    while let builder = try merger.next(size: plan.blockSize) {
      progress?.add(steps: merger.taken - taken)
      taken = merger.taken
      var ledger = Ledger(merging: [builder], sources: sources, joins: joins)
      ledger.countPlaces(into: &found)
      if let narrowing {
        let (narrow, left) = ledger.narrowed(to: narrowing.scope, asOf: narrowing.asOf)
        ledger = narrow
        for (source, reasons) in left.enumerated() {
          fallen[source].merge(reasons, uniquingKeysWith: +)
        }
      }
      if let place { ledger = ledger.withoutPlaces(from: place) }
      payers += ledger.payerCount
      rowCount += ledger.rows.count
      duplicates += ledger.duplicates
      rates.keep(allOf: ledger.used(of: noted, reference: reference))
      try ids.note(ledger)
      try writer.append(ledger)
      try writer.closeBlock()
    }
    try excess.check()
    payerCount = payers
    conflicts = try ids.conflicts(self.sources) { done, of in
      progress?.add(steps: histories * done / of - histories * (done - 1) / of)
    }
    run = writer.run
    var first = 0
    firstPayers = writer.run.blocks.map { block in
      defer { first += block.payers }
      return first
    }
  }

  /// Merges runs into fewer ones until so many are left as can be read at a time.
  ///
  /// Where a payer has more than fits all that come before go on, since one of them may have too.
  private static func merged(
    _ runs: [ScratchRun], _ limit: PayerLimit, plan: MemoryPlan
  ) throws(SourceError) -> ([ScratchRun], FirstExcess) {
    var runs = runs
    var excess = FirstExcess()
    while true {
      let groups = groups(runs, plan)
      guard groups.count > 1 else { return (runs, excess) }
      let file = ScratchFile(in: plan.folder)
      var fewer: [ScratchRun] = []
      for group in groups {
        // A run alone was merged as far as it can be.
        guard group.count > 1 else {
          fewer.append(runs[group.lowerBound])
          continue
        }
        var merger = try ScratchRun.Merger(runs[group], limit, among: runs, before: excess.payer)
        var writer = ScratchRun.Writer(file, blockSize: 1 << 15, limit: (limit, runs))
        do throws(SourceError) {
          while let builder = try merger.next(size: plan.blockSize) {
            try writer.append(Ledger(keepingInputsOf: builder))
          }
        } catch {
          guard let payer = writer.excess ?? merger.excess else { throw error }
          excess.note(payer, error)
        }
        try writer.closeBlock()
        fewer.append(writer.run)
      }
      runs = fewer
    }
  }

  /// Which runs are merged at a time: as many as can be read, and of which the largest payers fit beside each other,
  /// since a merge holds one payer of each; two whatever these take.
  private static func groups(_ runs: [ScratchRun], _ plan: MemoryPlan) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var (start, held) = (0, 0)
    for (number, run) in runs.enumerated() {
      let isFull =
        number - start == plan.mostRuns
        || number - start >= 2 && held + run.largestPart > plan.mostOfOnePayer
      if isFull {
        groups.append(start..<number)
        (start, held) = (number, 0)
      }
      held += run.largestPart
    }
    groups.append(start..<runs.count)
    return groups
  }
}
