import CorridorKit

/// `corridor features`: payers by indicators as a table for other programs, and what its columns mean.
struct FeaturesCommand {
  private let screening: ScreeningOptions
  private let output: String?
  private let dictionary: String?
  private let raw: RawArguments

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    screening = try ScreeningOptions(checking: raw)
    output = raw.text(.output)
    dictionary = raw.text(.dictionary)
    try OutputPlace.expectApart(
      ResultPlace("the table", output ?? "-"), ResultPlace("its dictionary", dictionary),
      ResultPlace("the audit file", raw.audit?.path))
    try screening.expectNoInput(at: [output ?? "-", dictionary, raw.audit?.path])
  }

  func run() throws {
    var request = try screening.request()
    if raw.audit != nil {
      request.wantsDigests = true
      request.manifest = try RunStatement.manifest(of: raw, .features)
    }
    let table = try Output(path: output)
    let words = try dictionary.map { path in try Output(path: path) }
    let result = try ProgressLine.during(screening.progress, of: &request) { request, line in
      let result = try Screening.run(request)
      try raw.audit?.append(.features, AuditChain.Account(result.report), request.manifest)
      if let words { try words.fill { try Report.writeFeatureDictionary(to: line.sink($0)) } }
      try table.fill { try result.report.writeFeatures(to: line.sink($0)) }
      try Output.finish([words, table])
      return result
    }
    for note in result.notes { Words.say(note) }
  }
}
