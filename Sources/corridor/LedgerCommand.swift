import CorridorKit

/// `corridor ledger`: exports and ledgers in, one ledger out.
struct LedgerCommand {
  private let screening: ScreeningOptions
  private let format: LedgerResult.Format
  private let output: String?
  private let rejects: String?

  init(checking raw: RawArguments) throws(CommandError) {
    screening = try ScreeningOptions(checking: raw)
    output = raw.text(.output)
    rejects = raw.text(.rejects)
    let ending = output?.split(separator: ".").last?.lowercased()
    format =
      try raw.choice(.format, LedgerResult.Format.self) ?? (ending == "csv" ? .csv : .ledger)
    if format == .ledger, output == nil || output == "-" {
      throw RawArguments.usage(
        "a ledger is a binary file: -o FILE says where to; --format csv prints the payments")
    }
    if let rejects, rejects == output ?? "-" {
      throw RawArguments.usage("the ledger and the rejected rows cannot go to one place")
    }
    // A ledger may take the place of one that it is made from: that is read whole before.
    try screening.expectNoInput(at: [rejects] + (format == .csv ? [output] : []))
  }

  func run() throws {
    var request = try screening.request()
    request.wantsRejectedRows = rejects != nil
    let started = ContinuousClock.now
    let ledger = try Output(path: output)
    let rejectsFile = try rejects.map { path in try Output(path: path) }
    let result = try Screening.ledger(of: request)
    if let rejectsFile {
      try result.writeRejected(to: rejectsFile)
      try rejectsFile.finish()
    }
    try result.write(as: format, to: ledger)
    try ledger.finish()
    for note in result.notes { Words.say(note) }
    let counts = result.counts
    Words.say(
      "\(counts.inScope) payments of \(result.payers) payers in scope; of \(counts.rowsRead) rows"
        + " \(counts.rejected) rejected, \(counts.duplicates) duplicates,"
        + " \(counts.outOfScope) out of scope")
    let seconds = (ContinuousClock.now - started) / .seconds(1)
    Words.say(Speed.sentence(rows: counts.rowsRead, result.bytesRead, seconds))
  }
}
