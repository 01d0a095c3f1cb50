import CorridorKit

/// `corridor population`: what payers of some exports show, as counts, for scoring others against.
struct PopulationCommand {
  private let screening: ScreeningOptions
  private let output: String?

  init(checking raw: RawArguments) throws(CommandError) {
    screening = try ScreeningOptions(checking: raw)
    output = raw.text(.output)
    try screening.expectNoInput(at: [output ?? "-"])
  }

  func run() throws {
    let output = try Output(path: output)
    var request = try screening.request()
    let population = try ProgressLine.during(screening.progress, of: &request) { request, _ in
      try PopulationResult.counting(request)
    }
    try output.write(population.text)
    try output.finish()
    for note in population.notes { Words.say(note) }
  }
}
