import CorridorKit

/// `corridor score --format goaml`: a draft of a goAML report through the unit's own codes.
struct GoAMLCommand {
  private let score: ScoreCommand
  private let draft: GoAMLOptions
  private let output: String?
  private let audit: AuditFile?
  private let raw: RawArguments

  init(checking raw: RawArguments) throws(CommandError) {
    for name in [Option.Name.rejects, .exact, .schema, .since] where raw.has(name) {
      throw RawArguments.usage("--\(name.rawValue) does not go with --format goaml")
    }
    draft = try GoAMLOptions(checking: raw)
    score = try ScoreCommand(checking: raw.without([.format, .output, .goamlCodes, .xsd]))
    output = raw.text(.output)
    audit = raw.audit
    self.raw = raw
    try OutputPlace.expectApart(
      ResultPlace("the draft", output ?? "-"), ResultPlace("the audit file", audit?.path))
    try ScreeningOptions(checking: raw).expectNoInput(
      at: [output ?? "-", audit?.path], and: draft.files)
  }

  func run() throws {
    let codes = try draft.readCodes()
    var request = try score.request()
    request.wantsDigests = audit != nil
    request.manifest = try RunStatement.manifest(of: raw, .score)
    let file = try Output(path: output)
    let notes = try ProgressLine.during(score.progress, of: &request) { request, line in
      let result = try Screening.run(request)
      guard let made = result.report.goAMLDraft(lane: draft.lane, codes: codes) else {
        throw CommandError(
          .unusableInput,
          "no payer to print stands in the lane \(draft.lane.name): there is no draft")
      }
      try draft.check(made)
      try audit?.append(.score, AuditChain.Account(result.report), request.manifest)
      try line.sink(file).write(made.bytes)
      try file.finish()
      return made.notes
    }
    GoAMLOptions.say(notes)
  }
}
