import CorridorKit

/// `corridor calibrate`: a policy file whose weights fit the outcomes of examinations.
struct CalibrateCommand {
  private let screening: ScreeningOptions
  private let outcomes: String
  private let output: String?

  init(checking raw: RawArguments) throws(CommandError) {
    screening = try ScreeningOptions(checking: raw)
    guard let outcomes = raw.text(.outcomes) else {
      throw RawArguments.usage(
        "--outcomes is needed: a CSV file with the columns payer and outcome")
    }
    self.outcomes = outcomes
    output = raw.text(.output)
    try screening.expectNoInput(at: [output ?? "-"], and: [outcomes])
  }

  func run() throws {
    var request = try screening.request()
    let output = try Output(path: output)
    let calibration = try ProgressLine.during(screening.progress, of: &request) { request, _ in
      try Calibration.run(request, outcomes: outcomes)
    }
    try output.write(Array(calibration.policy.overridesText.utf8))
    try output.finish()
    for note in calibration.notes { Words.say(note) }
  }
}
