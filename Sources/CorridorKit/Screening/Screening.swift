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
    let inputs = try InputSet(opening: request.inputs)
    let scope = Scope(policy: request.policy, rates: try request.rateTable())
    let listed = try request.watchlist.map(WatchlistFile.init)
    var reading = request.reading
    if let path = request.columns { reading.columns = try ColumnsFile(path: path) }
    reading.asOf = request.asOf
    reading.needsDigest = reading.needsDigest || request.wantsDigests
    let identities = try request.identities.map(IdentitiesFile.init)
    var collected = Intake()
    for file in inputs.files {
      do {
        let reader = ExportReader(input: file, options: reading, scope: scope)
        try collected.take(reader, request, identities)
      } catch {
        guard request.skipsUnusable, error.kind == .unusable, inputs.files.count > 1 else {
          throw error
        }
        collected.leaveOut(error)
      }
    }
    collected.notes(of: identities)
    guard collected.rowsRead > 0 else {
      throw SourceError(
        .unusable, input: inputs.files.first?.name ?? "-", what: "no input holds a data row",
        remedy: "Give exports with at least one row below the header.")
    }
    return result(of: collected, listed, request)
  }

  private static func result(
    of collected: Intake, _ listed: WatchlistFile?, _ request: ScreeningRequest
  ) -> ScreeningResult {
    let merged = Ledger(
      merging: collected.builders, sources: collected.sources, threads: request.threads)
    let (ledger, reversed) = Reversals.applied(to: merged)
    let end = lastSecond(of: ledger, asOf: request.asOf)
    let assessment = Assessment(
      ledger: ledger, policy: request.policy, watchlist: listed?.watchlist(in: ledger), end: end,
      threads: request.threads)
    var report = Report(
      inputs: collected.inputs, counts: collected.counts(merged: merged, reversed: reversed),
      policy: request.policy, population: assessment.populationSummary, ranking: assessment,
      asOf: CivilDate(daysSince1970: Int(floorDivide(end, 86_400))),
      selection: assessment.selection(request), narrowing: request.narrowing)
    report.manifest = request.manifest
    report.hasExactCells = request.hasExactCells
    return ScreeningResult(
      report: report, rejected: collected.rejected,
      bytesRead: collected.inputs.reduce(0) { $0 + $1.bytes },
      notes: collected.notes + (listed?.notes(in: ledger) ?? []),
      assessment: assessment)
  }

  /// The end of the data: the last second of the day given as `--as-of`, or of the day of the last payment.
  private static func lastSecond(of ledger: Ledger, asOf: CivilDate?) -> Int64 {
    let day =
      asOf?.daysSince1970 ?? ledger.rows.map { $0.sentAt.dayNumber }.max() ?? 0
    return Int64(day) * 86_400 + 86_399
  }
}
