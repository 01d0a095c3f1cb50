import CorridorKit

/// `corridor study`: the tables of published transaction studies from exports and ledgers.
struct StudyCommand {
  private let screening: ScreeningOptions
  private let cohort: String?
  private let against: String?
  private let format: StudyReport.Format
  private let output: String?
  private let options: StudyOptions
  private let raw: RawArguments

  /// Makes the tables, or prints the schema of what the JSON form holds.
  static func run(_ raw: RawArguments) throws {
    guard raw.has(.schema) else { return try StudyCommand(checking: raw).run() }
    try raw.expectNoOperands()
    try raw.expectOnly(beside: .schema)
    let output = try Output(path: raw.text(.output))
    try output.write(Array(StudyReport.schemaText.utf8))
    try output.finish()
  }

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    screening = try ScreeningOptions(checking: raw)
    cohort = raw.text(.cohort)
    against = raw.text(.against)
    output = raw.text(.output)
    format = try raw.form(StudyReport.Format.self, of: output, else: .text)
    var options = StudyOptions()
    options.leastCell = try raw.integer(.minCell, in: 1...1_000_000) ?? options.leastCell
    options.draws = try raw.integer(.bootstrap, in: 0...100_000) ?? options.draws
    options.seed = UInt64(try raw.integer(.seed, in: 0...Int.max) ?? Int(options.seed))
    self.options = options
    if raw.has(.exact), format != .csv { throw RawArguments.usage("--exact is for CSV only") }
    if against != nil, cohort == nil {
      throw RawArguments.usage("--against is compared with --cohort: give both")
    }
    try OutputPlace.expectApart(
      ResultPlace("the study", output ?? "-"), ResultPlace("the audit file", raw.audit?.path))
    try screening.expectNoInput(
      at: [output ?? "-", raw.audit?.path], and: [cohort, against].compactMap { $0 })
  }

  func run() throws {
    var request = StudyRequest(try screening.request())
    request.cohort = cohort
    request.against = against
    request.options = options
    // Text alone names neither digests nor options.
    if format != .text || raw.audit != nil {
      request.screening.wantsDigests = true
      request.screening.manifest = try RunStatement.manifest(of: raw, .study)
    }
    let started = ContinuousClock.now
    let output = try Output(path: output)
    let study = request
    var gathering = request.screening
    let result = try ProgressLine.during(screening.progress, of: &gathering) { screening, line in
      var request = study
      request.screening = screening
      var result = try Screening.study(request)
      result.report.hasExactCells = raw.has(.exact)
      try raw.audit?.append(
        .study,
        AuditChain.Account(
          inputs: result.report.inputs, ledgerFiles: result.ledgerFiles,
          policy: result.report.policy),
        screening.manifest)
      try result.report.write(as: format, to: line.sink(output))
      try output.finish()
      return result
    }
    for note in result.notes { Words.say(note) }
    let seconds = (ContinuousClock.now - started) / .seconds(1)
    Words.say(Speed.sentence(rows: result.report.counts.rowsRead, result.bytesRead, seconds))
  }
}
