import CorridorKit

/// `corridor compare A.json B.json`: who rose, fell, entered and left between two reports, and why.
struct CompareCommand {
  private let reports: [String]
  private let format: RankingChanges.Format
  private let language: Language
  private let isExact: Bool
  private let output: String?
  private let progress: ProgressLine.Wish
  private let raw: RawArguments

  init(checking raw: RawArguments) throws(CommandError) {
    guard raw.operands.count == 2 else {
      throw RawArguments.usage("two reports are needed, the earlier one first: A.json B.json")
    }
    self.raw = raw
    reports = raw.operands
    output = raw.text(.output)
    format = try raw.form(RankingChanges.Format.self, of: output, else: .text)
    language = try raw.choice(.language, Language.self) ?? .english
    isExact = raw.has(.exact)
    progress = try raw.choice(.progress, ProgressLine.Wish.self) ?? .auto
    if isExact, format != .csv { throw RawArguments.usage("--exact is for CSV only") }
    try OutputPlace.expectApart(
      ResultPlace("the comparison", output ?? "-"),
      ResultPlace("the audit file", raw.audit?.path))
    try OutputPlace.expectNoInput(at: [output ?? "-", raw.audit?.path], among: reports)
  }

  func run() throws {
    let output = try Output(path: output)
    let terminal = TerminalProbe.output(at: self.output)
    try ProgressLine.during(progress) { line in
      line?.progress.expect(bytes: SmallFile.sizes(reports), hasRows: false)
      let before = try ReportFile.ranking(at: reports[0], telling: line?.progress)
      let after = try ReportFile.ranking(at: reports[1], telling: line?.progress)
      if let audit = raw.audit {
        try audit.append(
          .compare, AuditChain.Account(inputs: try RunStatement.inputs(reports), policy: nil),
          try RunStatement.manifest(of: raw, .compare))
      }
      line?.progress.begin(.comparing)
      try RankingChanges(from: before, to: after)
        .write(as: format, in: language, isExact: isExact, on: terminal, to: line.sink(output))
      try output.finish()
    }
  }
}
