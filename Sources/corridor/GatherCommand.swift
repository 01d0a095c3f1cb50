import CorridorKit

/// `corridor gather`: the report of all shards.
struct GatherCommand {
  /// The forms that hold no more than shards tell.
  enum Format: String, CaseIterable, Sendable {
    case csv
    case json
    case jsonl

    var report: ReportFormat {
      switch self {
      case .csv: .csv
      case .json: .json
      case .jsonl: .jsonl
      }
    }
  }

  private let screening: ScreeningOptions
  private let cut: CutOptions
  private let format: Format
  private let exact: Bool
  private let output: String?
  private let raw: RawArguments

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    screening = try ScreeningOptions(checking: raw)
    cut = try CutOptions(checking: raw)
    output = raw.text(.output)
    format = try raw.form(Format.self, of: output, else: .csv)
    exact = raw.has(.exact)
    if exact, format != .csv { throw RawArguments.usage("--exact is for CSV reports only") }
    try OutputPlace.expectApart(
      ResultPlace("the report", output ?? "-"), ResultPlace("the audit file", raw.audit?.path))
    try screening.expectNoInput(at: [output ?? "-", raw.audit?.path])
  }

  func run() throws {
    var request = try screening.request()
    cut.set(&request)
    request.hasExactCells = exact
    if format != .csv || raw.audit != nil {
      request.manifest = try RunStatement.manifest(of: raw, .gather)
    }
    let output = try Output(path: output)
    let notes = try ProgressLine.during(screening.progress, of: &request) { request, line in
      let (report, notes) = try Screening.gathered(
        screening.inputs, ShardRequest(request, shard: 1, of: 1))
      try raw.audit?.append(.gather, AuditChain.Account(report), request.manifest)
      try report.write(as: format.report, in: .english, on: nil, to: line.sink(output))
      try output.finish()
      return notes
    }
    for note in notes { Words.say(note) }
  }
}
