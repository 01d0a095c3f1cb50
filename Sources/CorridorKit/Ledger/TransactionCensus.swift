/// Which transaction ids come again on other payments, when all of them together are not held.
struct TransactionCensus: Sendable {
  private var streams: BucketStreams

  init(_ plan: MemoryPlan) { streams = BucketStreams(plan) }

  /// Notes the payments of a block. A reversal carries its payment's id by design and is not asked.
  mutating func note(_ ledger: Ledger) throws(SourceError) {
    for row in ledger.rows where row.transaction != 0 && !row.flags.contains(.reversal) {
      let id = ledger.transactions.bytes(Int(row.transaction) - 1)
      try streams.append(to: id.bucket(of: streams.count)) { wire in
        wire.text(id)
        wire.number(UInt64(row.input))
        wire.number(UInt64(row.line))
      }
    }
  }

  /// The payments that share an id.
  ///
  /// - Parameter tell: is told how many parts are compared, of how many.
  consuming func conflicts(
    _ sources: [Ledger.Source], tell: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(SourceError) -> IDConflicts {
    try streams.finish()
    var conflicts = IDConflicts.Collector(sources)
    var ids = 0
    for bucket in 0..<streams.count {
      defer { tell(bucket + 1, streams.count) }
      var table = ByteTable()
      var counts: [UInt8] = []
      try forEach(in: bucket) { id, _ in
        let number = Int(table.number(ofTagged: id))
        if number == counts.count { counts.append(0) }
        counts[number] = min(2, counts[number] + 1)
      }
      guard counts.contains(2) else { continue }
      ids += counts.count { $0 > 1 }
      try forEach(in: bucket) { id, place in
        if counts[Int(table.number(ofTagged: id))] > 1 { conflicts.note(id, place) }
      }
    }
    return conflicts.conflicts(ids: ids)
  }

  private func forEach(
    in bucket: Int, _ body: (ArraySlice<UInt8>, Ledger.Repeat) -> Void
  ) throws(SourceError) {
    var reader = streams.reader(bucket)
    while let entry = try reader.next({ (wire: inout WireReader) throws(WireFault) in
      let id = try wire.text()
      let input = UInt32(truncatingIfNeeded: try wire.number())
      return (id, Ledger.Repeat(input: input, line: Int64(truncatingIfNeeded: try wire.number())))
    }) {
      body(entry.0, entry.1)
    }
  }
}
