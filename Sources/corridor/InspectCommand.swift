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

  init(checking raw: RawArguments) throws(CommandError) {
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
      ResultPlace("the screen", output ?? "-"), ResultPlace("the columns file", columnsOut))
    try OutputPlace.expectNoInput(
      at: [output ?? "-", columnsOut], among: [input, policy, columns].compactMap { $0 })
  }

  func run() throws {
    var options = reading
    if let columns { options.columns = try ColumnsFile(path: columns) }
    let output = try Output(path: output)
    let columnsFile = try columnsOut.map { path in try Output(path: path) }
    let policy = try PolicyFromFile.policy(at: policy)
    let inspection = try ProgressLine.during(progress) { line in
      options.progress = line?.progress
      return try Inspection(
        path: input, options: options, policy: policy, showsExamples: showsExamples)
    }
    if let columnsFile {
      try columnsFile.fill { try $0.write(Array(inspection.columnsFile.utf8)) }
    }
    try output.fill {
      try $0.write(Array((form == .json ? inspection.json : inspection.text).utf8))
    }
    try Output.finish([columnsFile, output])
  }
}
