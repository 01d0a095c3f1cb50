/// Inputs made into one ledger.
public struct LedgerResult: Sendable {
  private let gathered: Gathering

  init(_ gathered: Gathering) { self.gathered = gathered }

  /// What became of every row.
  public var counts: Counts { gathered.counts() }

  /// Payers with a payment or reversal in scope.
  public var payers: Int { gathered.ledger.payerCount }

  /// Every rejected row, by input and line; empty unless asked for.
  public var rejected: [RejectedRecord] { gathered.rejected }

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

  /// Writes the ledger.
  public func write(as format: Format, to sink: any ReportSink) throws {
    switch format {
    case .ledger:
      let head = LedgerHead(
        scope: gathered.scope, rates: gathered.rates, sources: gathered.records)
      try gathered.ledger.write(head) { bytes in try sink.write(bytes) }
    case .csv: try LedgerCSV(ledger: gathered.ledger).write(to: sink)
    }
  }
}
