/// What to study: the inputs, and which of their payers are compared.
public struct StudyRequest: Sendable {
  public var screening: ScreeningRequest
  /// A CSV file that lists payers, or beneficiaries whose payers are meant.
  public var cohort: String?
  /// The same of a group to compare with; nil: every other payer.
  public var against: String?
  public var options = StudyOptions()

  public init(_ screening: ScreeningRequest) { self.screening = screening }
}

/// A study, and what whoever ran it should know.
public struct StudyResult: Sendable {
  public var report: StudyReport
  /// Bytes of all exports together.
  public let bytesRead: Int
  /// Sentences about the inputs, not for the report.
  public let notes: [String]
  /// The ledger files among what was read, for the audit.
  package let ledgerFiles: [ReportInput]
}

extension Screening {
  /// The tables of published studies from the inputs of `request`.
  ///
  /// - Throws: ``SourceError`` if an input, the rates, the columns file or a list of parties cannot be used, or
  ///   if a listed group has no payment in scope.
  public static func study(_ request: StudyRequest) throws(SourceError) -> StudyResult {
    let cohort = try request.cohort.map(CohortFile.init)
    let against = try request.against.map(CohortFile.init)
    let gathered = try Gathering(request.screening)
    let means = StudyMeans(plan: request.screening.memoryPlan, least: request.options.leastCell)
    let gatheredGroups: GatheredGroups
    switch gathered.payments {
    case .inMemory(let ledger):
      gatheredGroups = try GatheredGroups(
        ledger.found(by: gathered.pseudonyms), request.screening, cohort, against, means)
    case .onDisk(let kept):
      gatheredGroups = try GatheredGroups(
        KeptJudge(kept, gathered, request.screening), cohort, against, means)
    }
    let groups = gatheredGroups.groups
    try cohort?.expectPayments(groups.cohort)
    try against?.expectPayments(groups.comparison)
    let lastDay = Int(floorDivide(gatheredGroups.end, 86_400))
    let study = try Study(
      groups, policy: request.screening.policy, end: lastDay, options: request.options,
      threads: request.screening.threads, plan: means.plan, progress: gathered.progress)
    var selection: [String] = []
    if let cohort {
      selection.append("Cohort: \(cohort.words).")
      selection.append(
        against.map { "Comparison: \($0.words), without the cohort." }
          ?? "Comparison: every other payer.")
    }
    let pseudonyms = request.screening.pseudonyms
    let warnings =
      (pseudonyms.map(ReportWarning.pseudonyms) ?? [])
      + ReportWarning.ledgers(gathered.makings, beside: pseudonyms)
    selection += warnings.map { $0.sentence(in: .english) }
    let counts = gathered.counts(reversed: gatheredGroups.reversed)
    let report = StudyReport(
      study: study, inputs: gathered.inputs, counts: counts, policy: request.screening.policy,
      asOf: counts.end(on: CivilDate(daysSince1970: lastDay)),
      selection: selection, manifest: gathered.manifest(of: request.screening),
      pseudonyms: request.screening.pseudonyms)
    return StudyResult(
      report: report, bytesRead: gathered.bytesRead,
      notes: gathered.notes + gatheredGroups.notes, ledgerFiles: gathered.ledgerFiles)
  }
}

/// The groups of a study, and what is to be said beside them.
private struct GatheredGroups {
  private(set) var groups: StudyGroups
  private(set) var reversed: Int
  /// The last second of the data.
  let end: Int64
  /// How much was found of each list.
  let notes: [String]

  init(
    _ all: Ledger, _ request: ScreeningRequest, _ cohort: CohortFile?, _ against: CohortFile?,
    _ means: StudyMeans
  ) throws(SourceError) {
    let (ledger, reversed) = Reversals.applied(to: all)
    groups = try StudyGroups(
      ledger: ledger, cohort: cohort?.listed(in: ledger), against: against?.listed(in: ledger),
      means)
    self.reversed = reversed
    end = Screening.lastSecond(of: ledger, asOf: request.asOf)
    notes = [cohort, against].compactMap { $0?.note(in: ledger) }
  }

  private struct Part: Sendable {
    let ledger: Ledger
    let numbers: [UInt32]
    var listed: [StudyGroups.Listed?] = []
    var hits: [Set<[UInt8]>] = []
  }

  /// Block by block, so that of all payments only what a study counts is held.
  init(
    _ judge: KeptJudge, _ cohort: CohortFile?, _ against: CohortFile?, _ means: StudyMeans
  ) throws(SourceError) {
    judge.begin(.counting, [.exchange, .facts, .payments])
    let exchange = try BeneficiaryExchange(
      judge.kept, plan: judge.plan, progress: judge.progress)
    let lists = [cohort, against].map { $0?.parties(judge.pseudonyms) }
    let facts = try judge.facts()
    (reversed, end) = (facts.reversed, judge.end(facts))
    var groups = StudyGroups.Builder(hasCohort: cohort != nil, means)
    var hits = [Set<[UInt8]>](repeating: [], count: lists.count)
    try judge.blocks.forEach { block throws(SourceError) -> Part in
      let ledger = try judge.ledger(block).ledger
      var part = Part(
        ledger: ledger,
        numbers: try exchange.keys(of: block).map { UInt32(exchange.place(of: $0)) })
      for list in lists {
        part.listed.append(list.map { StudyGroups.Listed($0.watchlist(in: ledger)) })
        part.hits.append(list?.hits(in: ledger) ?? [])
      }
      return part
    } _: { _, part throws(SourceError) in
      try groups.add(part.ledger, cohort: part.listed[0], against: part.listed[1]) {
        part.numbers[Int($0)]
      }
      for (number, found) in part.hits.enumerated() { hits[number].formUnion(found) }
    }
    self.groups = try groups.finish()
    notes = zip([cohort, against], hits).compactMap { $0?.note(found: $1.count) }
  }
}

extension StudyGroups.Listed {
  fileprivate init(_ found: Watchlist) {
    self.init(payers: Set(found.payers.keys), beneficiaries: Set(found.beneficiaries.keys))
  }
}
