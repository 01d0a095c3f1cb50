import CorridorKit

/// `corridor features`: payers by indicators as a table for other programs, and what its columns mean.
struct FeaturesCommand {
  private let screening: ScreeningOptions
  private let output: String?
  private let dictionary: String?

  init(checking raw: RawArguments) throws(CommandError) {
    screening = try ScreeningOptions(checking: raw)
    output = raw.text(.output)
    dictionary = raw.text(.dictionary)
    try OutputPlace.expectApart(
      ResultPlace("the table", output ?? "-"), ResultPlace("its dictionary", dictionary))
    try screening.expectNoInput(at: [output ?? "-", dictionary])
  }

  func run() throws {
    var request = try screening.request()
    let table = try Output(path: output)
    let words = try dictionary.map { path in try Output(path: path) }
    let result = try ProgressLine.during(screening.progress, of: &request) { request, line in
      let result = try Screening.run(request)
      if let words { try words.fill { try Report.writeFeatureDictionary(to: line.sink($0)) } }
      try table.fill { try result.report.writeFeatures(to: line.sink($0)) }
      try Output.finish([words, table])
      return result
    }
    for note in result.notes { Words.say(note) }
  }
}
