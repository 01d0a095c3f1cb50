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
    var first: (source: Ledger.Source, line: Int64)?
    func see(_ input: UInt32, _ line: Int64) {
      guard sources.indices.contains(Int(input)) else { return }
      let source = sources[Int(input)]
      if let first,
        (first.source.name, first.source.digest, first.line) <= (source.name, source.digest, line)
      {
        return
      }
      first = (source, line)
    }
    for run in runs {
      var reader = ScratchRun.Reader(run, blocks: run.blocks(of: payer))
      while try reader.next() {
        let history = reader.history
        guard history.payer == payer else { continue }
        for (index, row) in history.rows.enumerated() {
          let repeats = history.repeats[index] ?? []
          rows += 1 + repeats.count
          // What rows share within a run counts for each: which rows share one is the run's affair.
          bytes += (1 + repeats.count) * history.byteSize(ofRow: index)
          see(row.input, row.line)
          for place in repeats { see(place.input, place.line) }
        }
      }
    }
    let wanted = max(
      rows * Self.bytesOfOne, MemoryPlan.budget(forPayerOf: bytes) + 1 << 20, 2 * budget)
    return SourceError(
      .unusable, input: first?.source.name ?? "-",
      what: "\(rows) rows have one payer, whose payments are held at once: more than"
        + " \(budget >> 20)M of memory holds",
      place: "line \(first?.line ?? 0)",
      remedy: "Give --memory \(wanted >> 20)M, or look whether that column tells payers apart.")
  }
}

/// Of all payers with more than fits the first, in the order of ids: what a run ends with must not depend on how rows were
/// dealt into runs, and so on which of them was met first.
struct FirstExcess {
  private(set) var payer: [UInt8]?
  private var error: SourceError?

  /// Notes one who comes before the one that was noted, for nobody else is looked for.
  mutating func note(_ payer: [UInt8], _ error: SourceError) {
    (self.payer, self.error) = (payer, error)
  }

  func check() throws(SourceError) {
    if let error { throw error }
  }
}

extension PayerLimit {
  init(_ plan: MemoryPlan, _ sources: [Ledger.Source]) {
    self.init(bytes: plan.mostOfOnePayer, budget: plan.budget, sources: sources)
  }
}
