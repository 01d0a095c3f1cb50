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
    request.reading.progress?.begin(.counting)
    let described: Described
    switch gathered.payments {
    case .inMemory(let ledger): described = Described(ledger, gathered, request)
    case .onDisk(let kept): described = try Described(KeptJudge(kept, gathered, request), request)
    }
    let counts = gathered.counts(reversed: described.reversed, overlap: described.overlap)
    let lastDay = CivilDate(daysSince1970: Int(floorDivide(described.end, 86_400)))
    var report = BeneficiaryReport(
      inputs: gathered.inputs, counts: counts, policy: request.policy,
      asOf: counts.end(on: lastDay),
      inScope: described.inScope, shared: described.shared, rows: described.rows,
      leftOut: described.leftOut)
    report.manifest = gathered.manifest(of: request)
    report.hasExactCells = request.hasExactCells
    return BeneficiaryResult(
      report: report, bytesRead: gathered.bytesRead,
      notes: gathered.notes + described.overlap.notes, ledgerFiles: gathered.ledgerFiles)
  }
}

/// A description of inflows, and what is to be said to whoever ran it.
public struct BeneficiaryResult: Sendable {
  public var report: BeneficiaryReport
  /// Bytes of all exports together.
  public let bytesRead: Int
  /// Sentences about the inputs, not for the report.
  public let notes: [String]
  /// The ledger files among what was read, for the audit.
  package let ledgerFiles: [ReportInput]

  /// What became of every row.
  public var counts: Counts { report.counts }
}

/// Inflows, and what is to be said beside them.
private struct Described {
  let rows: BeneficiaryReport.Rows
  let shared: Int
  let leftOut: [ReceiverKind: Int]
  let inScope: Int
  let reversed: Int
  let overlap: Overlap
  /// The last second of the data.
  let end: Int64

  init(_ gatheredLedger: Ledger, _ gathered: Gathering, _ request: ScreeningRequest) {
    let all = gatheredLedger.found(by: gathered.pseudonyms)
    overlap = gathered.overlap(in: all)
    let (ledger, reversed) = Reversals.applied(to: all)
    self.reversed = reversed
    let inflows = InflowSurvey(
      ledger: ledger, policy: request.policy, threads: request.threads,
      progress: request.reading.progress
    ).inflows()
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
    self.rows = .held(rows)
    self.leftOut = leftOut
    shared = inflows.count
    inScope = ledger.receivingCount
    end = Screening.lastSecond(of: ledger, asOf: request.asOf)
  }

  init(_ judge: KeptJudge, _ request: ScreeningRequest) throws(SourceError) {
    judge.begin(.counting, [.exchange, .overlap, .facts, .inflows, .edges])
    var survey = try KeptInflowSurvey(judge)
    overlap = try judge.overlap(survey.exchange)
    let facts = try judge.facts()
    reversed = facts.reversed
    end = judge.end(facts)
    let inflows = try survey.inflows()
    let most = request.all ? Int.max : request.top
    rows = .kept(inflows, most: most)
    shared = inflows.count
    leftOut = inflows.kinds.mapValues { max($0 - most, 0) }.filter { $0.value > 0 }
    inScope = survey.receivingCount
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
