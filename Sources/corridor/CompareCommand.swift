import CorridorKit

/// `corridor compare A.json B.json`: who rose, fell, entered and left between two reports, and why.
struct CompareCommand {
  private let reports: [String]
  private let format: RankingChanges.Format
  private let language: Language
  private let isExact: Bool
  private let output: String?

  init(checking raw: RawArguments) throws(CommandError) {
    guard raw.operands.count == 2 else {
      throw RawArguments.usage("two reports are needed, the earlier one first: A.json B.json")
    }
    reports = raw.operands
    output = raw.text(.output)
    format = try raw.form(RankingChanges.Format.self, of: output, else: .text)
    language = try raw.choice(.language, Language.self) ?? .english
    isExact = raw.has(.exact)
    if isExact, format != .csv { throw RawArguments.usage("--exact is for CSV only") }
    try OutputPlace.expectNoInput(at: [output ?? "-"], among: reports)
  }

  func run() throws {
    let output = try Output(path: output)
    let before = try ReportFile.ranking(at: reports[0])
    let after = try ReportFile.ranking(at: reports[1])
    try RankingChanges(from: before, to: after)
      .write(
        as: format, in: language, isExact: isExact, on: TerminalProbe.output(at: self.output),
        to: output)
    try output.finish()
  }
}
