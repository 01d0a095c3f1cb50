/// What the payments of one payer may take: all of them are held at once, so that a file which gives everything to one
/// payer would outgrow any budget.
struct PayerLimit: Sendable {
  /// Bytes of memory of all payments of one payer where they are merged.
  let bytes: Int
  /// The budget that this is a part of.
  let budget: Int
  let sources: [Ledger.Source]

  /// Bytes of memory that a payment of such a payer takes where all are judged, each with a beneficiary of its own
  /// (measured).
  private static let bytesOfOne = 640

  /// Why a payer ends the run: with the same words however its rows were dealt into runs.
  func error(for payer: [UInt8], in runs: [ScratchRun]) throws(SourceError) -> SourceError {
    var (rows, bytes) = (0, 0)
    var first: (input: UInt32, line: Int64) = (.max, .max)
    for run in runs {
      var reader = ScratchRun.Reader(run, blocks: run.blocks(of: payer))
      while try reader.next() {
        guard reader.history.payer == payer else { continue }
        let repeats = reader.history.repeats.values.reduce(0) { $0 + $1.count }
        rows += reader.history.rows.count + repeats
        bytes += reader.history.byteSize
        for row in reader.history.rows where (row.input, row.line) < first {
          first = (row.input, row.line)
        }
      }
    }
    let wanted = max(
      rows * Self.bytesOfOne, MemoryPlan.budget(forPayerOf: bytes) + 1 << 20, 2 * budget)
    return SourceError(
      .unusable,
      input: sources.indices.contains(Int(first.input)) ? sources[Int(first.input)].name : "-",
      what: "\(rows) rows have one payer, whose payments are held at once: more than"
        + " \(budget >> 20)M of memory holds",
      place: "line \(first.line)",
      remedy: "Give --memory \(wanted >> 20)M, or look whether that column tells payers apart.")
  }
}

extension PayerLimit {
  init(_ plan: MemoryPlan, _ sources: [Ledger.Source]) {
    self.init(bytes: plan.mostOfOnePayer, budget: plan.budget, sources: sources)
  }
}
