/// Inputs made into one ledger.
public struct LedgerResult: Sendable {
  private let gathered: Gathering
  private let onlyPayer: String?

  init(_ gathered: Gathering, onlyPayer: String?) {
    self.gathered = gathered
    self.onlyPayer = onlyPayer
  }

  /// Whether a file that begins with these bytes is a ledger.
  package static func isLedger(_ beginning: [UInt8]) -> Bool { LedgerFormat.isLedger(beginning) }

  /// What became of every row.
  public var counts: Counts { gathered.counts() }

  /// The exports that the payments were read from, now or when ledgers among the inputs were made.
  public var inputs: [ReportInput] { gathered.inputs }

  /// The ledger files among what was read, for the audit.
  package var ledgerFiles: [ReportInput] { gathered.ledgerFiles }

  /// Payers with a payment or reversal in scope.
  public var payers: Int {
    switch gathered.payments {
    case .inMemory(let ledger): ledger.payerCount
    case .onDisk(let kept): kept.payerCount
    }
  }

  /// Hands out every rejected row, by input and line, as few at a time as they are held; none unless asked for.
  public func forEachRejected(_ body: (RejectedRecord) throws -> Void) throws {
    try gathered.rejected.forEach { input, row in
      try body(RejectedRecord(input: input, error: row.error, text: row.text))
    }
  }

  /// Bytes of all exports that were read.
  public var bytesRead: Int { gathered.bytesRead }

  /// Sentences about the inputs for whoever runs the tool.
  public var notes: [String] { gathered.notes }

  /// The forms a ledger can be written in.
  public enum Format: String, CaseIterable, Sendable {
    /// The ledger file, which every subcommand reads as it reads exports.
    case ledger
    /// The payments in scope as CSV.
    case csv
  }

  /// Writes the ledger in parts, a sink each, by payer: all payments of one payer are in one part, and which one
  /// depends on the payer's id and the number of parts alone (`Ledger.part(of:count:)`). All parts
  /// together are the ledger.
  public func write(parts sinks: [any ReportSink]) throws {
    let head = head
    var writers = try sinks.map { sink in
      try LedgerWriter(head) { bytes in try sink.write(bytes) }
    }
    var steps = StepCounter(gathered.progress)
    gathered.progress?.begin(.writing, of: payers)
    try forEachBlock { ledger in
      try ledger.forEachHistory { history in
        steps.count()
        try writers[Ledger.part(of: history.payer, count: sinks.count)].append(history)
      }
    }
    for index in writers.indices { try writers[index].finish() }
  }

  private var head: LedgerHead {
    let own = LedgerMakings(gathered.making)
    var makings = gathered.makings
    makings.merge(own)
    var sources = gathered.records
    if gathered.pseudonyms != nil {
      // Ids of ledgers among the inputs were put under the key by this run.
      for number in sources.indices { sources[number].makings.merge(own) }
    }
    return LedgerHead(
      scope: gathered.scope, rates: gathered.rates, makings: makings, sources: sources)
  }

  /// Writes the ledger.
  ///
  /// - Parameters:
  ///   - format: the form.
  ///   - exact: whether CSV cells stay as they are, also where a spreadsheet takes one for a formula.
  ///   - sink: takes the bytes.
  public func write(
    as format: Format, exact: Bool = false, to sink: any ReportSink
  ) throws {
    switch format {
    case .ledger:
      var writer = try LedgerWriter(head) { bytes in try sink.write(bytes) }
      var steps = StepCounter(gathered.progress)
      gathered.progress?.begin(.writing, of: payers)
      try forEachBlock { ledger in
        try ledger.forEachHistory { history in
          steps.count()
          try writer.append(history)
        }
      }
      try writer.finish()
    case .csv:
      var lines = LineWriter(to: sink)
      gathered.progress?.begin(.writing)
      try LedgerCSV.writeHeader(to: &lines)
      try forEachBlock { ledger in
        try LedgerCSV(ledger: ledger, isExact: exact).write(to: &lines)
      }
      try lines.flush()
    }
  }

  /// Whether no payment is left to be written.
  public var isEmpty: Bool {
    get throws {
      var isEmpty = true
      try forEachBlock { isEmpty = isEmpty && $0.rows.isEmpty }
      return isEmpty
    }
  }

  /// Hands out all payments in the order of payers, as few at a time as they are held.
  private func forEachBlock(_ body: (Ledger) throws -> Void) throws {
    switch gathered.payments {
    case .inMemory(let ledger): try body(part(of: ledger))
    case .onDisk(let kept):
      for block in 0..<kept.blockCount { try body(part(of: try kept.ledger(block))) }
    }
  }

  private func part(of ledger: Ledger) -> Ledger {
    onlyPayer.map { ledger.found(by: gathered.pseudonyms).only($0) } ?? ledger
  }
}
