/// All inputs of a request, exports and ledgers alike, as one run: what every subcommand on payments starts with.
struct Gathering: Sendable {
  /// Where payments are held.
  enum Payments: Sendable {
    case inMemory(Ledger)
    case onDisk(KeptLedger)
  }

  /// Payments and reversals in scope, up to the day of `--as-of`.
  let payments: Payments
  /// The sources of `ledger`, by its numbers.
  let records: [SourceRecord]
  /// The same before what was found in them was counted.
  let came: Came
  let scope: LedgerScope
  /// The rates by which the ledger's sums were converted; known only where a ledger is read or written.
  let rates: UsedRates
  /// How this run makes a ledger, and how the ledgers it read were made.
  let making: LedgerMaking
  let makings: LedgerMakings
  /// The rates by which sums of exports are converted.
  let rateTable: RateTable
  let rejected: RejectedInputs
  let notes: [String]
  /// Inputs that could not be used, as a report calls them, by name.
  let leftOut: [String]
  /// The ledger files themselves, where their digests are wanted.
  let ledgerFiles: [ReportInput]
  /// By which ids are found whose pseudonyms stand in the ledger.
  let pseudonyms: Pseudonyms?
  /// Bytes of exports that were read; those inside ledgers are not.
  let bytesRead: Int
  /// Whom everything further on tells how far it is.
  let progress: RunProgress?

  /// What inputs say of themselves, and what was found in them, by source.
  struct Came: Sendable {
    var records: [SourceRecord]
    /// Payments and further places of them.
    var found: [Int]
    /// By reason, payments that lie outside a narrower scope or after a day.
    var fallen: [[Scope.Exclusion: Int]]

    /// What became of every row.
    var settled: [SourceRecord] {
      var records = records
      Gathering.balance(&records, found)
      Gathering.count(fallen, in: &records)
      return records
    }
  }

  /// - Parameters:
  ///   - makesLedger: whether a ledger will be written: then every source needs its digest.
  ///   - onDisk: whether payments are held on disk however few they are.
  init(
    _ request: ScreeningRequest, makesLedger: Bool = false, onDisk: Bool = false
  ) throws(SourceError) {
    let inputs = try InputSet(opening: request.inputs)
    inputs.tell(request.reading.progress)
    let table = try request.rateTable()
    rateTable = table
    scope = LedgerScope(policy: request.policy)
    let ledgers = try inputs.beginnings().map(LedgerFormat.isLedger)
    // Where ledgers are concerned sources of one content are one, so that what overlaps counts once.
    let joins = makesLedger || ledgers.contains(true)
    var reading = request.reading
    if let path = request.columns { reading.columns = try ColumnsFile(path: path) }
    reading.asOf = request.asOf
    // By their digests inputs of one name are told apart.
    reading.needsDigest =
      reading.needsDigest || request.wantsDigests || joins || inputs.haveNamesakes
      || request.pseudonyms?.movesDates == true
    let identities = try request.identities.map(IdentitiesFile.init)
    let exportScope = Scope(policy: request.policy, rates: table)
    let plan = request.memoryPlan
    pseudonyms = request.pseudonyms
    making = LedgerMaking(request)
    var intake = Intake(plan, making, try PseudonymRule.of(request, scope, table))
    // A folder that the user names is tried before work is done that it may be needed for.
    if request.scratch != nil { try intake.prepareScratch() }
    let ahead = ReadAhead(
      request: request, reading: reading, scope: exportScope, identities: identities)
    var read: ArraySlice<Result<ReadExport, SourceError>> = []
    for (number, (file, isLedger)) in zip(inputs.files, ledgers).enumerated() {
      defer { file.park() }
      if read.isEmpty, request.threads > 1 {
        let span = ReadAhead.span(
          from: number, of: inputs.files, ledgers, bytes: intake.aheadBytes)
        if span.count > 1 {
          read =
            ahead.read(
              inputs.files[span], first: intake.records.count,
              intake.spaceAhead(request, joins ? table : nil))[...]
        }
      }
      do {
        if let result = read.popFirst() {
          try intake.take(try result.get(), request, noting: joins ? table : nil)
        } else if isLedger {
          try intake.take(try Self.opened(file, scope, table, request), request, identities)
        } else {
          let reader = ExportReader(input: file, options: reading, scope: exportScope)
          try intake.take(reader, request, identities, noting: joins ? table : nil)
        }
      } catch {
        let error = error.input == file.name ? error.calling(inputs.calledBy[number]) : error
        guard error.kind == .unusable, inputs.files.count > 1 else { throw error }
        guard request.skipsUnusable else { throw error.amongOthers }
        intake.leaveOut(error, named: file.name)
      }
    }
    progress = request.reading.progress
    progress?.begin(.sorting)
    intake.notes(of: identities)
    guard intake.rowsRead > 0 else {
      throw SourceError(
        .unusable, input: inputs.files.first?.name ?? "-", what: "no input holds a data row",
        remedy: "Give exports with at least one row below the header.")
    }
    rejected = intake.rejected
    notes = intake.notes
    bytesRead = intake.bytesRead
    ledgerFiles = intake.ledgerFiles.map { ReportInput($0, under: request.pseudonyms) }
    // Files are called after banks and people.
    leftOut = intake.leftOut.map { request.pseudonyms?.file(name: $0, digest: "").name ?? $0 }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    intake.hideSources()
    makings = intake.makings
    if makesLedger { try LedgerMaking.expectFew(makings) }
    let place = try intake.sourceForAll()
    if onDisk { try intake.moveToDisk() }
    let records = intake.orderedRecords(joins: joins)
    var came = Came(
      records: records, found: [Int](repeating: 0, count: records.count), fallen: [])
    let isNarrow = ledgers.contains(true)
    if intake.runs.isEmpty, !onDisk {
      progress?.begin(.sorting, of: Ledger.stepsOfMerging(intake.builders))
      let merged = Ledger(
        merging: intake.builders, sources: intake.sources, joins: joins, threads: request.threads,
        progress: progress)
      merged.countPlaces(into: &came.found)
      var ledger = merged
      if isNarrow {
        let (narrow, fallen) = merged.narrowed(to: scope, asOf: request.asOf)
        came.fallen = fallen
        ledger = narrow
      }
      if let place { ledger = ledger.withoutPlaces(from: place) }
      payments = .inMemory(ledger)
      rates = ledger.used(of: intake.rates, reference: scope.referenceCurrency)
    } else {
      let kept = try KeptLedger(
        merging: intake.runs, sources: intake.sources, joins: joins,
        narrowing: isNarrow ? (scope, request.asOf) : nil, from: place,
        rates: intake.rates, reference: scope.referenceCurrency, plan: plan, progress: progress)
      came.found = kept.found
      came.fallen = kept.fallen
      payments = .onDisk(kept)
      rates = kept.rates
    }
    self.came = came
    let settled = came.settled
    self.records = place.map { [.together(settled, as: $0)] } ?? settled
  }

  /// A ledger that this run can use.
  private static func opened(
    _ file: InputFile, _ scope: LedgerScope, _ table: RateTable, _ request: ScreeningRequest
  ) throws(SourceError) -> LedgerFile {
    file.longestUnpacked = request.reading.longestUnpacked
    let opened = try LedgerFile(
      file, request.memoryPlan, digests: request.wantsLedgerDigests)
    if let excess = scope.excess(over: opened.head.scope) {
      throw SourceError(
        .unusable, input: file.name, what: "the ledger is narrower than the policy: \(excess)",
        remedy: "Give the policy that the ledger was made with, or make it anew from the exports.")
    }
    // Rates that the user states hold; the standard policy's are for orientation and give way to a ledger's.
    if request.rates != nil || request.policy.rates != Policy.standard.rates,
      let conflict = opened.head.rates.upTo(request.asOf).difference(from: table)
    {
      throw conflict.error(in: file.name, "the ledger was made with another rate than this run's")
    }
    return opened
  }

  /// Rows of a source that no ledger here holds stand in another one; where a source was read in two ways it
  /// has as many rows as were found.
  fileprivate static func balance(_ records: inout [SourceRecord], _ found: [Int]) {
    for number in records.indices {
      let known =
        found[number] + records[number].rejected.values.reduce(0, +)
        + records[number].outOfScope.values.reduce(0, +)
      if known < records[number].rowsRead {
        records[number].outOfScope[Scope.Exclusion.notInLedger.rawValue, default: 0] +=
          records[number].rowsRead - known
      }
      records[number].rowsRead = max(records[number].rowsRead, known)
    }
  }

  fileprivate static func count(
    _ fallen: [[Scope.Exclusion: Int]], in records: inout [SourceRecord]
  ) {
    for (number, reasons) in fallen.enumerated() {
      for (reason, count) in reasons {
        records[number].outOfScope[reason.rawValue, default: 0] += count
      }
    }
  }

  /// Inputs as a report lists them: by name, whatever the order in which they were given.
  var inputs: [ReportInput] {
    ReportInput.all(records.map(\.source))
  }

  /// What inputs have in common, in all payments of this gathering.
  func overlap(in ledger: Ledger) -> Overlap {
    Overlap(of: ledger, layouts: records.map(\.layout))
  }

  /// What became of every row.
  func counts(reversed: Int = 0, overlap: Overlap? = nil) -> Counts {
    var counts = Counts(records, reversed: reversed)
    counts.conflicts = overlap?.conflicts.listed ?? []
    counts.conflictsNotListed = overlap?.conflicts.unlisted ?? 0
    counts.sharedIDs = overlap?.shared
    let rows: Int
    switch payments {
    case .inMemory(let ledger):
      rows = ledger.rows.count
      counts.duplicates = ledger.duplicates
      counts.conflictingIDs = ledger.conflictingIDs
    case .onDisk(let kept):
      rows = kept.rowCount
      counts.duplicates = kept.duplicates
      counts.conflictingIDs = kept.conflictingIDs
    }
    counts.inScope = rows - reversed
    return counts
  }
}

extension ReportInput {
  /// Sources as a report lists them.
  static func all(_ sources: [Ledger.Source]) -> [ReportInput] {
    zip(sources, Ledger.Source.labels(of: sources)).map { source, label in
      ReportInput(
        name: label, bytes: source.bytes, digest: source.digest.isEmpty ? nil : source.digest)
    }
  }

  /// A file whose name and digest tell nobody without the key, if there is one.
  fileprivate init(_ source: Ledger.Source, under pseudonyms: Pseudonyms?) {
    let stated =
      pseudonyms?.file(name: source.name, digest: source.digest)
      ?? (name: source.name, digest: source.digest)
    self.init(
      name: stated.name, bytes: source.bytes, digest: stated.digest.isEmpty ? nil : stated.digest)
  }
}

extension Counts {
  /// What sources say of their rows, with those that reversals took away.
  init(_ records: [SourceRecord], reversed: Int) {
    self.init()
    for record in records {
      rowsRead += record.rowsRead
      rejectedReasons.merge(record.rejected, uniquingKeysWith: +)
      outOfScopeReasons.merge(record.outOfScope, uniquingKeysWith: +)
    }
    if reversed > 0 {
      outOfScopeReasons[Scope.Exclusion.reversed.rawValue, default: 0] += reversed
    }
    rejected = rejectedReasons.values.reduce(0, +)
    outOfScope = outOfScopeReasons.values.reduce(0, +)
  }
}
