/// What inputs have in common that a reader of the report should know: ids that stand in several layouts,
/// and transaction ids that stand on payments of different content.
struct Overlap {
  /// Parties found in inputs of more than one layout, and taken for one because their ids are equal.
  private(set) var shared: SharedIDs?
  /// Payments that share a transaction id and differ otherwise.
  private(set) var conflicts = IDConflicts()

  /// - Parameter layouts: by the ledger's source numbers; empty where it is not known.
  init(of ledger: Ledger, layouts: [String]) {
    let layouts = Self.layouts(layouts)
    if Set(layouts.compactMap { $0 }).count > 1 { shared = Self.shared(ledger, layouts) }
    if ledger.conflictingIDs > 0 { conflicts = Self.conflicts(ledger) }
  }

  init(shared: SharedIDs?, conflicts: IDConflicts) {
    self.shared = shared
    self.conflicts = conflicts
  }

  /// The layouts that differ, by name; of no use if there is one only.
  static func layouts(_ layouts: [String]) -> [Int?] {
    let names = Array(Set(layouts.filter { !$0.isEmpty })).sorted()
    return layouts.map { names.firstIndex(of: $0) }
  }

  private static func shared(_ ledger: Ledger, _ layouts: [Int?]) -> SharedIDs {
    var shared = SharedIDs(layouts: Set(layouts.compactMap { $0 }).count)
    var first = [Int](repeating: -1, count: ledger.beneficiaries.count)
    var isShared = [Bool](repeating: false, count: ledger.beneficiaries.count)
    for payer in 0..<ledger.payerCount {
      var found: Set<Int> = []
      for index in ledger.payerStarts[payer]..<ledger.payerStarts[payer + 1] {
        let row = ledger.rows[index]
        let inputs = [row.input] + (ledger.repeats[index] ?? []).map(\.input)
        for layout in inputs.compactMap({ layouts[Int($0)] }) {
          found.insert(layout)
          let number = Int(row.beneficiary)
          if first[number] < 0 { first[number] = layout }
          if first[number] != layout { isShared[number] = true }
        }
      }
      if found.count > 1 { shared.payers += 1 }
    }
    shared.beneficiaries = isShared.count { $0 }
    return shared
  }

  private static func conflicts(_ ledger: Ledger) -> IDConflicts {
    var seen = [UInt8](repeating: 0, count: ledger.transactions.count + 1)
    let rows = ledger.rows.lazy.filter { $0.transaction != 0 && !$0.flags.contains(.reversal) }
    for row in rows { seen[Int(row.transaction)] = min(2, seen[Int(row.transaction)] + 1) }
    var found = IDConflicts.Collector(ledger.sources)
    for row in rows where seen[Int(row.transaction)] > 1 {
      found.note(ledger.transactions.bytes(Int(row.transaction) - 1), Ledger.Repeat(row))
    }
    return found.conflicts(ids: seen.count { $0 > 1 })
  }

  /// The first few conflicts, for whoever runs the tool.
  var notes: [String] {
    let shown = 10
    var notes = conflicts.listed.prefix(shown).map { places in
      "one transaction id, different content, counted as separate payments: "
        + places.map { "\($0.input) line \($0.line)" }.joined(separator: ", ")
    }
    if conflicts.ids > notes.count {
      let listed = conflicts.unlisted == 0 ? "all" : "the first \(IDConflicts.mostListed) places"
      notes.append(
        "\(conflicts.ids - notes.count) more such transaction ids; --format json lists \(listed)")
    }
    if conflicts.unlisted > 0 {
      notes.append(
        "\(conflicts.unlisted) more payments with such ids are counted, and their places not listed"
      )
    }
    return notes
  }
}
