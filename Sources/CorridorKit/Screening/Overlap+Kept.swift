extension Overlap {
  /// The same of a ledger on disk.
  ///
  /// - Parameter layouts: by the ledger's source numbers; empty where it is not known.
  init(
    of kept: KeptLedger, _ exchange: BeneficiaryExchange, layouts: [String], blocks: BlockRunner
  ) throws(SourceError) {
    let layouts = LayoutBits(layouts: Self.layouts(layouts))
    guard layouts.count > 1 else {
      self.init(shared: nil, conflicts: kept.conflicts)
      return
    }
    var shared = SharedIDs(layouts: layouts.count)
    try blocks.forEach { block throws(SourceError) in
      let ledger = try kept.ledger(block)
      return (0..<ledger.payerCount).count { payer in
        var seen = [Int64](repeating: 0, count: layouts.columns)
        for index in ledger.payerStarts[payer]..<ledger.payerStarts[payer + 1] {
          layouts.add(ledger, index, to: &seen, at: 0)
        }
        return layouts.areSeveral(seen[...])
      }
    } _: { _, found in
      shared.payers += found
    }
    var beneficiaries = 0
    _ = try exchange.totals(columns: layouts.columns, .union, blocks: blocks) { row in
      if layouts.areSeveral(row) { beneficiaries += 1 }
    } _: { block throws(SourceError) in
      let ledger = try kept.ledger(block)
      var rows = [Int64](repeating: 0, count: ledger.beneficiaries.count * layouts.columns)
      for index in ledger.rows.indices {
        let start = Int(ledger.rows[index].beneficiary) * layouts.columns
        layouts.add(ledger, index, to: &rows, at: start)
      }
      return rows
    }
    shared.beneficiaries = beneficiaries
    self.init(shared: shared, conflicts: kept.conflicts)
  }
}

/// Sets of layouts as bits.
private struct LayoutBits: Sendable {
  /// By the ledger's source numbers.
  let layouts: [Int?]
  let count: Int

  init(layouts: [Int?]) {
    self.layouts = layouts
    count = Set(layouts.compactMap { $0 }).count
  }

  /// Numbers that a set takes.
  var columns: Int { (count + 63) / 64 }

  /// Adds the layouts that a payment stood in.
  func add(_ ledger: Ledger, _ index: Int, to sets: inout [Int64], at start: Int) {
    let inputs = [ledger.rows[index].input] + (ledger.repeats[index] ?? []).map(\.input)
    for layout in inputs.compactMap({ layouts[Int($0)] }) {
      sets[start + layout / 64] |= Int64(bitPattern: UInt64(1) << UInt64(layout % 64))
    }
  }

  func areSeveral(_ set: ArraySlice<Int64>) -> Bool {
    set.reduce(0) { $0 + $1.nonzeroBitCount } > 1
  }
}
