import CorridorKit

/// `corridor score`: exports in, a ranked and explained report out.
struct ScoreCommand {
  private let screening: ScreeningOptions
  private let top: Int
  private let all: Bool
  private let budget: Int?
  private let sample: Int?
  private let narrowing: Narrowing
  private let language: Language
  private let format: ReportFormat
  private let output: String?
  private let rejects: String?
  private let exact: Bool
  private let audit: AuditFile?
  private let raw: RawArguments

  /// Scores, or prints the schema of what a JSON report holds.
  static func run(_ raw: RawArguments) throws {
    if raw.text(.format) == "goaml" { return try GoAMLCommand(checking: raw).run() }
    guard raw.has(.schema) else { return try ScoreCommand(checking: raw).run() }
    try raw.expectNoOperands()
    try raw.expectOnly(beside: .schema)
    let output = try Output(path: raw.text(.output))
    try output.write(Array(Report.schemaText.utf8))
    try output.finish()
  }

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    screening = try ScreeningOptions(checking: raw)
    top = try raw.integer(.top, in: 1...1_000_000_000) ?? 20
    all = raw.has(.all)
    budget = try raw.integer(.budget, in: 1...100_000)
    sample = try raw.integer(.sample, in: 1...1_000_000)
    narrowing = Narrowing(activeSince: try raw.date(.activeSince), lane: try raw.lane())
    language = try raw.choice(.language, Language.self) ?? .english
    output = raw.text(.output)
    rejects = raw.text(.rejects)
    format = try raw.form(ReportFormat.self, of: output, else: .text, beside: ["goaml"])
    exact = raw.has(.exact)
    audit = raw.audit
    if exact, format != .csv { throw RawArguments.usage("--exact is for CSV reports only") }
    try GoAMLOptions.expectNone(raw)
    if all, raw.has(.top) { throw RawArguments.usage("--all and --top exclude each other") }
    if budget != nil, all || raw.has(.top) {
      throw RawArguments.usage("--budget excludes --top and --all")
    }
    if sample != nil, all { throw RawArguments.usage("--all leaves nobody for --sample to draw") }
    if sample != nil, narrowing.lane.map({ $0 != .possiblePurchase && $0 != .none }) ?? false {
      throw RawArguments.usage("--sample draws in the purchase order only, which --lane leaves out")
    }
    try OutputPlace.expectApart(
      ResultPlace("the report", output ?? "-"), ResultPlace("the rejected rows", rejects),
      ResultPlace("the audit file", audit?.path))
    try screening.expectNoInput(at: [output ?? "-", rejects, audit?.path])
  }

  /// What the options ask for, apart from where and in what form it is written.
  func request() throws(CommandError) -> ScreeningRequest {
    var request = try screening.request()
    request.top = top
    request.all = all
    request.budget = budget
    request.sample = sample
    request.narrowing = narrowing
    return request
  }

  /// Whether a line says how far the run has come.
  var progress: ProgressLine.Wish { screening.progress }

  func run() throws {
    var request = try request()
    request.wantsDigests =
      format == .html || format == .json || format == .jsonl || audit != nil
    request.wantsRejectedRows = rejects != nil
    if request.wantsDigests { request.manifest = try RunStatement.manifest(of: raw, .score) }
    request.hasExactCells = exact
    let started = ContinuousClock.now
    // Opened before anything is read, so that a mistaken path costs no waiting.
    let report = try Output(path: output)
    let rejectsFile = try rejects.map { path in try Output(path: path) }
    let (result, seconds) = try ProgressLine.during(progress, of: &request) { request, line in
      let result = try Screening.run(request)
      let seconds = (ContinuousClock.now - started) / .seconds(1)
      try audit?.append(.score, AuditChain.Account(result.report), request.manifest)
      if let rejectsFile {
        try rejectsFile.fill { try result.writeRejected(to: line.sink($0)) }
      }
      try report.fill {
        try result.report.write(
          as: format, in: language, on: TerminalProbe.output(at: output), to: line.sink($0))
      }
      try Output.finish([rejectsFile, report])
      return (result, seconds)
    }
    for note in result.notes { Words.say(note) }
    let counts = result.report.counts
    if counts.rejected > 0, rejects == nil {
      Words.say(
        "\(counts.rejected) of \(counts.rowsRead) rows rejected; --rejects FILE lists them, `corridor"
          + " inspect` says why")
    }
    Words.say(Speed.sentence(rows: result.report.counts.rowsRead, result.bytesRead, seconds))
  }
}

/// How fast it went, for standard error only: a report holds no time.
enum Speed {
  static func sentence(rows: Int, _ bytes: Int, _ seconds: Double) -> String {
    let megabytes = Double(bytes) / 1_000_000
    let rate = seconds > 0 ? megabytes / seconds : 0
    return "\(rows) rows, \(tenths(megabytes)) MB in \(tenths(seconds)) s, \(tenths(rate)) MB/s"
  }

  private static func tenths(_ value: Double) -> String {
    let units = Int((value * 10).rounded())
    return "\(units / 10).\(units % 10)"
  }
}
