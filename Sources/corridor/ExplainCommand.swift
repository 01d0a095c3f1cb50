import CorridorKit

/// `corridor explain`: everything about one payer, down to the rows.
struct ExplainCommand {
  private enum Form: String, CaseIterable {
    case text, html
  }

  private let screening: ScreeningOptions
  private let payer: String
  private let output: String?
  private let audit: AuditFile?
  private let raw: RawArguments
  private let language: Language
  private let isPage: Bool

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    audit = raw.text(.audit).map { AuditFile(path: $0) }
    screening = try ScreeningOptions(checking: raw)
    guard let payer = raw.text(.payer) else {
      throw RawArguments.usage("--payer is needed: the id as the export or a report writes it")
    }
    self.payer = payer
    output = raw.text(.output)
    let ending = output?.split(separator: ".").last?.lowercased()
    isPage =
      try raw.choice(.format, Form.self).map { $0 == .html }
      ?? (ending == "html" || ending == "htm")
    language = try raw.choice(.language, Language.self) ?? .english
    try screening.expectNoInput(at: [output, audit?.path])
  }

  func run() throws {
    let terminal = TerminalProbe.output(at: output)
    let output = try Output(path: output)
    var request = try screening.request()
    if audit != nil || isPage {
      request.wantsDigests = true
      request.manifest = try RunStatement.manifest(of: raw, .explain)
    }
    let result = try Screening.run(request)
    let places = result.places(of: payer)
    guard !places.isEmpty else {
      throw CommandError(
        .unusableInput,
        "no payer \(payer) has a payment in scope\n  the id must be written as in the export")
    }
    try audit?.append(.explain, result.report, request.manifest)
    if isPage {
      try result.report.writeExplanationPage(of: places, in: language, to: output)
    }
    for (index, place) in places.enumerated() where !isPage {
      // An id and an account may read alike and be two payers.
      if index > 0 { try output.write([10]) }
      try result.report.writeExplanation(
        of: place, in: language, on: terminal, to: output)
    }
    try output.finish()
    for note in result.notes { Words.say(note) }
  }
}
