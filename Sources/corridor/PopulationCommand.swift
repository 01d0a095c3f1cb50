import CorridorKit

/// `corridor population`: what payers of some exports show, as counts, for scoring others against.
struct PopulationCommand {
  private let screening: ScreeningOptions
  private let output: String?
  private let raw: RawArguments

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    screening = try ScreeningOptions(checking: raw)
    output = raw.text(.output)
    try OutputPlace.expectApart(
      ResultPlace("the population", output ?? "-"),
      ResultPlace("the audit file", raw.audit?.path))
    try screening.expectNoInput(at: [output ?? "-", raw.audit?.path])
  }

  func run() throws {
    let output = try Output(path: output)
    var request = try screening.request()
    if raw.audit != nil {
      request.wantsDigests = true
      request.manifest = try RunStatement.manifest(of: raw, .population)
    }
    let population = try ProgressLine.during(screening.progress, of: &request) { request, _ in
      try PopulationResult.counting(request)
    }
    try raw.audit?.append(
      .population,
      AuditChain.Account(
        inputs: population.inputs, ledgerFiles: population.ledgerFiles, policy: request.policy),
      request.manifest)
    try output.write(population.text)
    try output.finish()
    for note in population.notes { Words.say(note) }
  }
}
