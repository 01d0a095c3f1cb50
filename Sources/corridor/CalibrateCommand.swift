import CorridorKit

/// `corridor calibrate`: a policy file whose weights fit the outcomes of examinations.
struct CalibrateCommand {
  private let screening: ScreeningOptions
  private let outcomes: String
  private let output: String?
  private let raw: RawArguments

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    screening = try ScreeningOptions(checking: raw)
    guard let outcomes = raw.text(.outcomes) else {
      throw RawArguments.usage(
        "--outcomes is needed: a CSV file with the columns payer and outcome")
    }
    self.outcomes = outcomes
    output = raw.text(.output)
    try OutputPlace.expectApart(
      ResultPlace("the policy", output ?? "-"), ResultPlace("the audit file", raw.audit?.path))
    try screening.expectNoInput(at: [output ?? "-", raw.audit?.path], and: [outcomes])
  }

  func run() throws {
    var request = try screening.request()
    if raw.audit != nil {
      request.wantsDigests = true
      request.manifest = try RunStatement.manifest(of: raw, .calibrate)
    }
    let output = try Output(path: output)
    let calibration = try ProgressLine.during(screening.progress, of: &request) { request, _ in
      try Calibration.run(request, outcomes: outcomes)
    }
    try raw.audit?.append(
      .calibrate,
      AuditChain.Account(
        inputs: calibration.inputs, ledgerFiles: calibration.ledgerFiles, policy: request.policy),
      request.manifest)
    try output.write(Array(calibration.policy.overridesText.utf8))
    try output.finish()
    for note in calibration.notes { Words.say(note) }
  }
}
