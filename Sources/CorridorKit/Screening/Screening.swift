/// The front door: from inputs and a policy to a report.
///
/// Reads every input as a stream, keeps what is in scope as a sorted run, judges every payer in it and hands
/// back a ranking that can be asked line by line. Nothing is written; nothing touches a network.
public enum Screening {
  /// Screens the inputs of `request`.
  ///
  /// - Throws: ``SourceError`` if an input, the rates, the watchlist or the columns file cannot be used. Then
  ///   nothing was written.
  public static func run(_ request: ScreeningRequest) throws(SourceError) -> ScreeningResult {
    let listed = try request.watchlist.map(WatchlistFile.init)
    let cleared = try request.cleared.map { path throws(SourceError) in
      try ClearedFile(path: path, tellsBy: request.pseudonyms == nil)
    }
    var reference: PopulationFile?
    if let path = request.population {
      reference = try PopulationFile(path: path, policy: request.policy)
      // Files are called after banks and people.
      if let name = reference?.name, let pseudonyms = request.pseudonyms {
        reference?.name = pseudonyms.file(name: name, digest: "").name
      }
    }
    return try result(of: try Gathering(request), listed, cleared, reference, request)
  }

  /// The inputs of `request` as one ledger, ready to be written.
  ///
  /// - Throws: ``SourceError`` if an input, the rates or the columns file cannot be used.
  public static func ledger(of request: ScreeningRequest) throws(SourceError) -> LedgerResult {
    LedgerResult(
      try Gathering(request, makesLedger: true), onlyPayer: request.onlyPayer)
  }

  private static func result(
    of gathered: Gathering, _ listed: WatchlistFile?, _ cleared: ClearedFile?,
    _ reference: PopulationFile?, _ request: ScreeningRequest
  ) throws(SourceError) -> ScreeningResult {
    request.reading.progress?.begin(.counting)
    let judged = try judged(gathered, listed, reference, request)
    let assessment = judged.ranking
    let examined = cleared?.places(in: assessment)
    let selection = Selection(assessment, request, cleared: examined).result
    var population = assessment.populationSummary(reference)
    population.warnings += judged.missing.warnings(of: population.payments)
    if request.statesLeftOut {
      // In front, so that `verify` without such an input shows the line that names it.
      population.warnings = ReportWarning.leftOut(gathered.leftOut) + population.warnings
    }
    if let pseudonyms = request.pseudonyms {
      population.warnings += ReportWarning.pseudonyms(pseudonyms)
    }
    population.warnings += ReportWarning.ledgers(gathered.makings, beside: request.pseudonyms)
    let counts = gathered.counts(reversed: judged.reversed, overlap: judged.overlap)
    var report = Report(
      inputs: gathered.inputs, counts: counts, policy: request.policy, population: population,
      ranking: assessment,
      asOf: counts.end(on: assessment.lastDay), selection: selection.places,
      narrowing: request.narrowing)
    report.later = judged.later
    report.budget = request.printingBudget(of: assessment.count)
    report.marks = Marks(cleared: examined, drawn: selection.drawn)
    report.manifest = gathered.manifest(of: request)
    report.ledgerFiles = gathered.ledgerFiles
    report.rates = gathered.rateTable
    report.earlier = request.earlier
    if let name = report.earlier?.name, let pseudonyms = request.pseudonyms {
      report.earlier?.name = pseudonyms.file(name: name, digest: "").name
    }
    report.hasExactCells = request.hasExactCells
    report.threads = request.threads
    report.progress = request.reading.progress
    return ScreeningResult(
      report: report, rejected: gathered.rejected, bytesRead: gathered.bytesRead,
      notes: gathered.notes + judged.overlap.notes + birthDateNotes(judged.missing[.birthDate])
        + (listed?.notes(hits: judged.listedHits) ?? [])
        + (cleared?.notes(found: examined?.count ?? 0) ?? []), assessment: assessment)
  }

  /// The ranking, and what is to be said beside it.
  private static func judged(
    _ gathered: Gathering, _ listed: WatchlistFile?, _ reference: PopulationFile?,
    _ request: ScreeningRequest
  ) throws(SourceError) -> Judged {
    switch gathered.payments {
    case .inMemory(let gatheredLedger):
      let all = gatheredLedger.found(by: gathered.pseudonyms)
      let overlap = gathered.overlap(in: all)
      let (ledger, reversed) = Reversals.applied(to: all)
      let watchlist = listed?.watchlist(in: ledger)
      let dataEnd = request.asOf == nil ? DataEnd(ledger, threads: request.threads) : nil
      let end = lastSecond(of: dataEnd, asOf: request.asOf)
      let assessment = Assessment(
        ledger: ledger, policy: request.policy, watchlist: watchlist,
        reference: reference?.counts, end: end, threads: request.threads,
        replacements: request.scorers, progress: request.reading.progress)
      return Judged(
        ranking: assessment, reversed: reversed, listedHits: watchlist?.count ?? 0,
        missing: MissingFacts(ledger, threads: request.threads), overlap: overlap,
        later: dataEnd?.later)
    case .onDisk(let kept):
      var judge = KeptJudge(kept, gathered, request)
      judge.listed = listed?.parties(gathered.pseudonyms)
      judge.reference = reference?.counts
      return try judge.judged()
    }
  }

  private static func birthDateNotes(_ count: Int) -> [String] {
    count == 0
      ? []
      : [
        "\(count) row\(count == 1 ? "" : "s") with a birth date after the payer's first payment: not used"
      ]
  }

  /// The end of the data: the last second of the day given as `--as-of`, or of the ``DataEnd``.
  static func lastSecond(of ledger: Ledger, asOf: CivilDate?) -> Int64 {
    lastSecond(of: asOf == nil ? DataEnd(ledger) : nil, asOf: asOf)
  }

  /// The same where the ``DataEnd`` is known; nil: a day is given.
  static func lastSecond(of end: DataEnd?, asOf: CivilDate?) -> Int64 {
    Int64(asOf?.daysSince1970 ?? end?.day ?? 0) * 86_400 + 86_399
  }
}

/// A ranking, and what whoever ran it should know.
struct Judged {
  let ranking: any JudgedPayers
  /// Rows that reversals took away, themselves among them.
  let reversed: Int
  /// Listed parties in the data.
  let listedHits: Int
  let missing: MissingFacts
  let overlap: Overlap
  /// Whose payments lie after the end of the data.
  let later: DataEnd.Later?
}
