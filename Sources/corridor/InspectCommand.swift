import CorridorKit

/// `corridor inspect`: how an export is understood, on one screen.
struct InspectCommand {
  private enum Form: String, CaseIterable {
    case text, json
  }

  private let input: String
  private let policy: String?
  private let columns: String?
  private let form: Form
  private let showsExamples: Bool
  private let reading: ReadingOptions
  private let output: String?
  private let columnsOut: String?
  private let progress: ProgressLine.Wish
  private let raw: RawArguments

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    input = try raw.input()
    policy = raw.text(.policy)
    columns = raw.text(.columns)
    form = try raw.choice(.format, Form.self) ?? .text
    showsExamples = raw.has(.examples)
    reading = try raw.reading()
    output = raw.text(.output)
    columnsOut = raw.text(.columnsOut)
    progress = try raw.choice(.progress, ProgressLine.Wish.self) ?? .auto
    try OutputPlace.expectApart(
      ResultPlace("the screen", output ?? "-"), ResultPlace("the columns file", columnsOut),
      ResultPlace("the audit file", raw.audit?.path))
    try OutputPlace.expectNoInput(
      at: [output ?? "-", columnsOut, raw.audit?.path],
      among: [input, policy, columns].compactMap { $0 })
  }

  func run() throws {
    var options = reading
    if let columns { options.columns = try ColumnsFile(path: columns) }
    let output = try Output(path: output)
    let columnsFile = try columnsOut.map { path in try Output(path: path) }
    let policy = try PolicyFromFile.policy(at: policy)
    let inspected = try ProgressLine.during(progress) { line in
      options.progress = line?.progress
      return try InspectedFile(
        path: input, options: options, policy: policy, showsExamples: showsExamples)
    }
    var columnsText = ""
    if columnsFile != nil {
      guard case .export(let inspection) = inspected else {
        throw RawArguments.usage("--columns-out is for exports: a ledger has no columns")
      }
      columnsText = inspection.columnsFile
    }
    if let audit = raw.audit {
      try audit.append(
        .inspect, AuditChain.Account(inputs: try RunStatement.inputs([input]), policy: policy),
        try RunStatement.manifest(of: raw, .inspect))
    }
    if let columnsFile { try columnsFile.fill { try $0.write(Array(columnsText.utf8)) } }
    try output.fill {
      try $0.write(Array((form == .json ? inspected.json : inspected.text).utf8))
    }
    try Output.finish([columnsFile, output])
  }
}
