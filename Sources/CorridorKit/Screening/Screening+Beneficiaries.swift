extension Screening {
  /// Describes who receives from several payers in the inputs of `request`.
  ///
  /// Scores nobody. `request.top` beneficiaries of each kind of inflow are printed, or with `request.all` all.
  ///
  /// - Throws: ``SourceError`` if an input, the rates or the columns file cannot be used.
  public static func beneficiaries(
    of request: ScreeningRequest
  ) throws(SourceError) -> BeneficiaryResult {
    let gathered = try Gathering(request)
    request.reading.progress?.enter(.judging)
    let all = try gathered.whole()
    let overlap = gathered.overlap(in: all)
    let (ledger, reversed) = Reversals.applied(to: all)
    let inflows = InflowSurvey(ledger: ledger, policy: request.policy, threads: request.threads)
      .inflows()
    var taken: [ReceiverKind: Int] = [:]
    var leftOut: [ReceiverKind: Int] = [:]
    var rows: [BeneficiaryReport.Row] = []
    for inflow in inflows {
      let isPrinted = request.all || taken[inflow.kind, default: 0] < request.top
      guard isPrinted else {
        leftOut[inflow.kind, default: 0] += 1
        continue
      }
      taken[inflow.kind, default: 0] += 1
      rows.append(.init(party: ledger.beneficiaries[inflow.beneficiary], inflow: inflow))
    }
    let end = lastSecond(of: ledger, asOf: request.asOf)
    var report = BeneficiaryReport(
      inputs: gathered.inputs, counts: gathered.counts(reversed: reversed, overlap: overlap),
      policy: request.policy, asOf: CivilDate(daysSince1970: Int(floorDivide(end, 86_400))),
      inScope: ledger.receivingCount, shared: inflows.count, rows: rows, leftOut: leftOut)
    report.manifest = request.manifest
    report.hasExactCells = request.hasExactCells
    return BeneficiaryResult(
      report: report, bytesRead: gathered.bytesRead, notes: gathered.notes + overlap.notes)
  }
}

/// A description of inflows, and what is to be said to whoever ran it.
public struct BeneficiaryResult: Sendable {
  public var report: BeneficiaryReport
  /// Bytes of all exports together.
  public let bytesRead: Int
  /// Sentences about the inputs, not for the report.
  public let notes: [String]

  /// What became of every row.
  public var counts: Counts { report.counts }
}

extension Gathering {
  /// All payments in memory, wherever they were gathered.
  func whole() throws(SourceError) -> Ledger {
    switch payments {
    case .inMemory(let ledger): ledger.found(by: pseudonyms)
    case .onDisk(let kept): try kept.whole().found(by: pseudonyms)
    }
  }
}

extension Ledger {
  /// How many beneficiaries have a payment left, reversals apart.
  fileprivate var receivingCount: Int {
    var seen = [Bool](repeating: false, count: beneficiaries.count)
    for row in rows { seen[Int(row.beneficiary)] = true }
    return seen.count { $0 }
  }
}
