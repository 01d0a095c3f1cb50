import CorridorKit

/// `corridor ledger`: exports and ledgers in, one ledger out.
struct LedgerCommand {
  private let screening: ScreeningOptions
  private let format: LedgerResult.Format
  private let output: String?
  private let rejects: String?
  private let partitions: Int?
  private let payer: String?
  private let exact: Bool
  private let raw: RawArguments

  init(checking raw: RawArguments) throws(CommandError) {
    self.raw = raw
    screening = try ScreeningOptions(checking: raw)
    output = raw.text(.output)
    rejects = raw.text(.rejects)
    partitions = try raw.integer(.partitions, in: 1...256)
    payer = raw.text(.payer)
    format = try raw.form(
      LedgerResult.Format.self, of: output,
      else: payer != nil && output == nil ? .csv : .ledger)
    exact = raw.has(.exact)
    if exact, format != .csv { throw RawArguments.usage("--exact is for CSV only") }
    if partitions != nil, format == .csv {
      throw RawArguments.usage("--partitions is for ledger files only")
    }
    if format == .ledger, output == nil || output == "-" {
      throw RawArguments.usage(
        "a ledger is a binary file: -o FILE says where to; --format csv prints the payments")
    }
    for place in places {
      try OutputPlace.expectApart(
        ResultPlace("the ledger", place ?? "-"), ResultPlace("the rejected rows", rejects),
        ResultPlace("the audit file", raw.audit?.path))
    }
    try screening.expectNoInput(at: [rejects, raw.audit?.path])
    // A ledger may take the place of one that it is made from, which is read whole before, and of nothing else.
    let takesLedgers = format == .ledger
    try screening.expectNoInput(at: places.map { $0 ?? "-" }) { place in
      takesLedgers && SmallFile.beginning(of: place).map(LedgerResult.isLedger) ?? false
    }
  }

  func run() throws {
    var request = try screening.request()
    request.wantsRejectedRows = rejects != nil
    request.onlyPayer = payer
    // Payments as CSV state nothing, so that what can be read once only may be read for them.
    if format == .ledger || raw.audit != nil {
      request.manifest = try RunStatement.manifest(of: raw, .ledger)
    }
    request.wantsDigests = true
    try Descriptor.expectRoom(for: places.count)
    let started = ContinuousClock.now
    let ledgers = try places.map { place in try Output(path: place) }
    let rejectsFile = try rejects.map { path in try Output(path: path) }
    let result = try ProgressLine.during(screening.progress, of: &request) { request, line in
      let result = try Screening.ledger(of: request)
      if payer != nil, try result.isEmpty {
        throw CommandError.noSuchPayer(isJoined: request.identities != nil)
      }
      try raw.audit?.append(
        .ledger,
        AuditChain.Account(
          inputs: result.inputs, ledgerFiles: result.ledgerFiles, policy: request.policy),
        request.manifest)
      if let rejectsFile {
        try rejectsFile.fill { try result.writeRejected(to: line.sink($0)) }
      }
      if partitions == nil {
        try ledgers[0].fill { try result.write(as: format, exact: exact, to: line.sink($0)) }
      } else {
        try result.write(parts: ledgers)
      }
      try Output.finish([rejectsFile] + ledgers)
      return result
    }
    for note in result.notes { Words.say(note) }
    if payer != nil { return }
    let counts = result.counts
    Words.say(
      "\(counts.inScope) payments of \(result.payers) payers in scope; of \(counts.rowsRead) rows"
        + " \(counts.rejected) rejected, \(counts.duplicates) duplicates,"
        + " \(counts.outOfScope) out of scope")
    let seconds = (ContinuousClock.now - started) / .seconds(1)
    Words.say(Speed.sentence(rows: counts.rowsRead, result.bytesRead, seconds))
  }

  /// Where results go: one place, or one a part.
  private var places: [String?] {
    guard let partitions, let output else { return [output] }
    return PartPlaces.of(output, count: partitions)
  }
}

/// Names of files that belong together: `all.ledger` in three parts is `all-1-of-3.ledger` and so on.
enum PartPlaces {
  static func of(_ output: String, count: Int) -> [String] {
    let slash = output.lastIndex(of: "/").map { output.index(after: $0) } ?? output.startIndex
    let name = output[slash...]
    // A dot in front belongs to the name.
    let dot = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
    let width = String(count).count
    return (1...max(count, 1)).map { number in
      let digits = String(number)
      let padded = String(repeating: "0", count: width - digits.count) + digits
      return "\(output[..<dot])-\(padded)-of-\(count)\(output[dot...])"
    }
  }
}
