import CorridorKit

/// `corridor records`: a messy file's first table as clean CSV.
struct RecordsCommand {
  private let input: String
  private let selection: RecordsPrinter.Selection
  private let reading: ReadingOptions
  private let output: String?
  private let progress: ProgressLine.Wish
  private let raw: RawArguments

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    input = try raw.input()
    reading = try raw.reading()
    output = raw.text(.output)
    progress = try raw.choice(.progress, ProgressLine.Wish.self) ?? .auto
    if raw.text(.table) == "all" {
      selection = .all
    } else {
      selection = .table(try raw.integer(.table, in: 1...1_000_000) ?? 1)
    }
    try OutputPlace.expectApart(
      ResultPlace("the records", output ?? "-"), ResultPlace("the audit file", raw.audit?.path))
    try OutputPlace.expectNoInput(at: [output ?? "-", raw.audit?.path], among: [input])
  }

  func run() throws {
    let output = try Output(path: output)
    // They leave as they are read, so that the line comes first.
    if let audit = raw.audit {
      try audit.append(
        .records, AuditChain.Account(inputs: try RunStatement.inputs([input]), policy: nil),
        try RunStatement.manifest(of: raw, .records))
    }
    let summary = try ProgressLine.during(progress) { line in
      var reading = reading
      reading.progress = line?.progress
      let printer = RecordsPrinter(path: input, options: reading, selection: selection)
      let place = line.sink(output)
      // The printer asks only whether to go on; what stopped it is thrown on afterwards.
      var failure: (any Error)?
      let summary = try printer.print { bytes in
        do {
          try place.write(bytes)
          return true
        } catch {
          failure = error
          return false
        }
      }
      if let failure { throw failure }
      return summary
    }
    if case .table(let wanted) = selection, wanted > summary.tables {
      let count = "\(summary.tables) table\(summary.tables == 1 ? "" : "s")"
      throw CommandError(.unusableInput, "--table: the file holds \(count), none with that number")
    }
    try output.finish()
    for words in [summary.words, summary.replacement].compactMap({ $0 }) { Words.say(words) }
  }
}
