import CorridorKit

/// `corridor score --format goaml`: a draft of a goAML report through the unit's own codes.
///
/// Payers of the purchase lane only; `--lane possible_victim` asks for a draft for the protection of
/// victims, which the code map must name.
struct GoAMLCommand {
  private let score: ScoreCommand
  private let lane: Lane
  private let codes: String
  private let xsd: String?
  private let output: String?
  private let audit: AuditFile?
  private let raw: RawArguments

  init(checking raw: RawArguments) throws(CommandError) {
    for name in [Option.Name.rejects, .exact] where raw.has(name) {
      throw RawArguments.usage("--\(name.rawValue) does not go with --format goaml")
    }
    guard let codes = raw.text(.goamlCodes) else {
      throw RawArguments.usage("--format goaml needs --goaml-codes: the unit's own codes")
    }
    score = try ScoreCommand(checking: raw.without([.format, .output]))
    lane = try raw.lane() ?? .possiblePurchase
    guard lane == .possiblePurchase || lane == .possibleVictim else {
      throw RawArguments.usage("a goAML draft is of possible_purchase or possible_victim")
    }
    self.codes = codes
    xsd = raw.text(.xsd)
    output = raw.text(.output)
    audit = raw.text(.audit).map { AuditFile(path: $0) }
    self.raw = raw
    for source in raw.operands + [codes, xsd].compactMap({ $0 }) {
      if let output, OutputPlace.isSameFile(output, source) {
        throw RawArguments.usage("\(output) is an input and would be replaced")
      }
    }
  }

  func run() throws {
    let codes = try readCodes()
    guard lane == .possiblePurchase ? codes.purchase != nil : codes.victim != nil else {
      throw CommandError(
        .unusableInput, "\(self.codes): \(lane.name) is not named, so no draft of it is written")
    }
    var request = try score.request()
    request.wantsDigests = audit != nil
    request.manifest = try RunStatement.manifest(of: raw, .score)
    let file = try Output(path: output)
    let result = try Screening.run(request)
    guard let draft = result.report.goAMLDraft(lane: lane, codes: codes) else {
      throw CommandError(
        .unusableInput, "no payer to print stands in the lane \(lane.name): there is no draft")
    }
    if let xsd { try SchemaCheck.check(draft.bytes, against: xsd) }
    try audit?.append(.score, result.report, request.manifest)
    try file.write(draft.bytes)
    try file.finish()
    Words.say("a draft, not ready to file; for the compliance officer:")
    for note in draft.notes { Words.say(note) }
  }

  private func readCodes() throws(CommandError) -> GoAMLCodes {
    do {
      return try GoAMLCodes(file: try SmallFile.read(codes))
    } catch let error as PolicyError {
      throw CommandError(.unusableInput, "\(codes), \(error)")
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError(.internalError, "\(error)")
    }
  }
}
