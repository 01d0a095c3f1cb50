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
  public let report: StudyReport
  /// Bytes of all exports together.
  public let bytesRead: Int
  /// Sentences about the inputs, not for the report.
  public let notes: [String]
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
    let (ledger, reversed) = Reversals.applied(to: try gathered.whole())
    let end = lastSecond(of: ledger, asOf: request.screening.asOf)
    let groups = StudyGroups(
      ledger: ledger, cohort: cohort?.listed(in: ledger), against: against?.listed(in: ledger))
    try cohort?.expectPayments(groups.cohort)
    try against?.expectPayments(groups.comparison)
    let lastDay = Int(floorDivide(end, 86_400))
    let study = Study(
      groups, policy: request.screening.policy, end: lastDay, options: request.options,
      threads: request.screening.threads)
    var selection: [String] = []
    if let cohort {
      selection.append("Cohort: \(cohort.words).")
      selection.append(
        against.map { "Comparison: \($0.words), without the cohort." }
          ?? "Comparison: every other payer.")
    }
    if let pseudonyms = request.screening.pseudonyms {
      selection += ReportWarning.pseudonyms(pseudonyms).map { $0.sentence(in: .english) }
    }
    let report = StudyReport(
      study: study, inputs: gathered.inputs, counts: gathered.counts(reversed: reversed),
      policy: request.screening.policy, asOf: CivilDate(daysSince1970: lastDay),
      selection: selection, manifest: request.screening.manifest,
      pseudonyms: request.screening.pseudonyms)
    let notes = [cohort, against].compactMap { $0?.note(in: ledger) }
    return StudyResult(
      report: report, bytesRead: gathered.bytesRead, notes: gathered.notes + notes)
  }
}
