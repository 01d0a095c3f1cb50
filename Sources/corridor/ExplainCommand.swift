import CorridorKit

/// `corridor explain`: everything about one payer, down to the rows.
struct ExplainCommand {
  private enum Form: String, CaseIterable {
    case text, html, goaml
  }

  private let screening: ScreeningOptions
  private let payer: String
  private let output: String?
  private let audit: AuditFile?
  private let raw: RawArguments
  private let language: Language
  private let form: Form
  private let draft: GoAMLOptions?

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    audit = raw.audit
    screening = try ScreeningOptions(checking: raw)
    guard let payer = raw.text(.payer) else {
      throw RawArguments.usage("--payer is needed: the id as the export or a report writes it")
    }
    self.payer = payer
    output = raw.text(.output)
    form = try raw.form(Form.self, of: output, else: .text)
    language = try raw.choice(.language, Language.self) ?? .english
    if form == .goaml {
      draft = try GoAMLOptions(checking: raw)
    } else {
      draft = nil
      try GoAMLOptions.expectNone(raw)
      if raw.has(.lane) { throw RawArguments.usage("--lane goes with --format goaml only") }
    }
    try OutputPlace.expectApart(
      ResultPlace("the explanation", output ?? "-"), ResultPlace("the audit file", audit?.path))
    try screening.expectNoInput(at: [output ?? "-", audit?.path], and: draft?.files ?? [])
  }

  func run() throws {
    let codes = try draft?.readCodes()
    let terminal = TerminalProbe.output(at: output)
    let output = try Output(path: output)
    var request = try screening.request()
    if audit != nil || form == .html {
      request.wantsDigests = true
      request.manifest = try RunStatement.manifest(of: raw, .explain)
    }
    let (result, notes) = try ProgressLine.during(screening.progress, of: &request) {
      request, line in
      let result = try Screening.run(request)
      let notes = try write(result, request.manifest, codes, on: terminal, to: line.sink(output))
      try output.finish()
      return (result, notes)
    }
    if form == .goaml { GoAMLOptions.say(notes) }
    for note in result.notes { Words.say(note) }
  }

  /// Writes the payer in the form that was asked for, and returns what a draft lacks.
  private func write(
    _ result: ScreeningResult, _ manifest: Manifest, _ codes: GoAMLCodes?,
    on terminal: Terminal?, to output: any ReportSink
  ) throws -> [String] {
    let places = result.places(of: payer)
    guard !places.isEmpty else {
      throw CommandError.noSuchPayer(isJoined: raw.text(.identities) != nil)
    }
    switch form {
    case .html:
      try audit?.append(.explain, AuditChain.Account(result.report), manifest)
      try result.report.writeExplanationPage(of: places, in: language, to: output)
    case .text:
      try audit?.append(.explain, AuditChain.Account(result.report), manifest)
      for (index, place) in places.enumerated() {
        // An id and an account may read alike and be two payers.
        if index > 0 { try output.write([10]) }
        try result.report.writeExplanation(of: place, in: language, on: terminal, to: output)
      }
    case .goaml:
      guard let draft, let codes else { return [] }
      guard let made = result.report.goAMLDraft(lane: draft.lane, codes: codes, places: places)
      else { throw notInLane(result.report, places, draft.lane) }
      try draft.check(made)
      try audit?.append(.explain, AuditChain.Account(result.report), manifest)
      try output.write(made.bytes)
      return made.notes
    }
    return []
  }

  /// Who is not in the lane that was asked for is not drafted in another one.
  private func notInLane(_ report: Report, _ places: [Int], _ lane: Lane) -> CommandError {
    let standing = Set(places.map { report.ranking.outline(at: $0).lane })
    if standing == [lane], places.allSatisfy({ report.marks.cleared?[$0] != nil }) {
      return CommandError(
        .unusableInput,
        "the payer stands in --cleared, and drafts are not made of cleared payers"
          + "\n  leave out --cleared for a draft of what is new since")
    }
    let lanes = standing.map(\.name).sorted()
    let remedy =
      lanes.contains(Lane.possibleVictim.name)
      ? "\n  --lane possible_victim asks for a draft for the protection of a victim" : ""
    return CommandError(
      .unusableInput,
      "the payer stands in the lane \(lanes.joined(separator: ", ")), not \(lane.name): there is no"
        + " draft\(remedy)")
  }
}
