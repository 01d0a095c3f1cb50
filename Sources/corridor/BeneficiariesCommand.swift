import CorridorKit

/// `corridor beneficiaries`: who receives from several payers, described and never accused.
struct BeneficiariesCommand {
  private let screening: ScreeningOptions
  private let raw: RawArguments
  private let format: BeneficiaryReport.Format
  private let language: Language
  private let output: String?
  private let top: Int

  /// Describes, or prints the schema of what the JSON form holds.
  static func run(_ raw: RawArguments) throws {
    guard raw.has(.schema) else { return try BeneficiariesCommand(checking: raw).run() }
    try raw.expectNoOperands()
    try raw.expectOnly(beside: .schema)
    let output = try Output(path: raw.text(.output))
    try output.write(Array(BeneficiaryReport.schemaText.utf8))
    try output.finish()
  }

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    screening = try ScreeningOptions(checking: raw)
    top = try raw.integer(.top, in: 1...1_000_000_000) ?? 20
    language = try raw.choice(.language, Language.self) ?? .english
    output = raw.text(.output)
    format = try raw.form(BeneficiaryReport.Format.self, of: output, else: .text)
    if raw.has(.all), raw.has(.top) {
      throw RawArguments.usage("--all and --top exclude each other")
    }
    if raw.has(.exact), format != .csv { throw RawArguments.usage("--exact is for CSV only") }
    try OutputPlace.expectApart(
      ResultPlace("the description", output ?? "-"),
      ResultPlace("the audit file", raw.audit?.path))
    try screening.expectNoInput(at: [output ?? "-", raw.audit?.path])
  }

  func run() throws {
    var request = try screening.request()
    request.top = top
    request.all = raw.has(.all)
    request.hasExactCells = raw.has(.exact)
    request.wantsDigests = format == .json || raw.audit != nil
    if request.wantsDigests {
      request.manifest = try RunStatement.manifest(of: raw, .beneficiaries)
    }
    let terminal = TerminalProbe.output(at: output)
    let file = try Output(path: output)
    let result = try ProgressLine.during(screening.progress, of: &request) { request, line in
      var result = try Screening.beneficiaries(of: request)
      result.report.namesPeople = raw.has(.names)
      try raw.audit?.append(
        .beneficiaries,
        AuditChain.Account(
          inputs: result.report.inputs, ledgerFiles: result.ledgerFiles, policy: request.policy),
        request.manifest)
      line?.progress.begin(.writing)
      try result.report.write(as: format, in: language, on: terminal, to: line.sink(file))
      try file.finish()
      return result
    }
    for note in result.notes { Words.say(note) }
  }
}
