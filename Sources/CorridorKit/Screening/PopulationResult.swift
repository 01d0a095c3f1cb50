/// The ordinary side of some inputs, ready to be given away.
public struct PopulationResult: Sendable {
  /// The file's bytes.
  public let text: [UInt8]
  /// Sentences for whoever runs the tool.
  public let notes: [String]
  /// What was counted.
  public let inputs: [ReportInput]
  /// The ledger files among what was read, for the audit.
  package let ledgerFiles: [ReportInput]

  /// Destinations of fewer payers are folded together.
  public static let leastPayers = PopulationCounts.leastPayers
  /// Bins in which fewer payers may stand are folded together.
  public static let leastInBin = PopulationCounts.leastInBin

  /// Counts what the payers of a request's inputs show.
  ///
  /// - Throws: ``SourceError`` if an input cannot be used, or if so few payers are left that their counts would tell of
  ///   single persons.
  public static func counting(
    _ request: ScreeningRequest
  ) throws(SourceError) -> PopulationResult {
    var request = request
    // What scorers of one's own would count has no place in the file.
    request.scorers = []
    let gathered = try Gathering(request)
    let policy = request.policy
    let scorers = Scorers(policy: policy)
    let counts: PopulationCounts
    switch gathered.payments {
    case .inMemory(let all):
      let ledger = Reversals.applied(to: all).ledger
      let progress = request.reading.progress
      progress?.begin(.counting, of: ledger.payerCount)
      let survey = PopulationSurvey(
        ledger: ledger, policy: policy, scorers: scorers, threads: request.threads,
        progress: progress)
      counts = survey.counts()
    case .onDisk(let kept):
      counts = try KeptJudge(kept, gathered, request).counts()
    }
    guard counts.payerCount >= policy.cohorts.population else {
      throw SourceError(
        .unusable, input: gathered.inputs.first?.name ?? "-",
        what: "only \(counts.payerCount) payers have a payment in scope",
        remedy:
          "A population file tells of \(policy.cohorts.population) payers at least, so that it"
          + " shows what is ordinary and nobody in it can be told apart.")
    }
    let folded = counts.folded(scorers.counting)
    let cohorts = folded.cohorts.count { $0 != .folded }
    return PopulationResult(
      text: PopulationFile.text(folded, policy: policy),
      notes: gathered.notes + [
        "\(counts.payerCount) payers; cohorts of \(PopulationCounts.leastPayers) or more: \(cohorts), all others"
          + " folded into \(Country.folded)"
      ], inputs: gathered.inputs, ledgerFiles: gathered.ledgerFiles)
  }
}
