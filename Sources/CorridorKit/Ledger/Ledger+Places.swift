extension Ledger {
  /// The same payments without a word of where they were read: all from one source, each payer's numbered 1, 2, 3, and
  /// then their repeats.
  ///
  /// What overlaps has been found by then; nothing can be found to overlap with it later.
  func withoutPlaces(from source: Source) -> Ledger {
    var rows = rows
    var numbered: [Int: [Repeat]] = [:]
    for payer in 0..<payerCount {
      let own = payerStarts[payer]..<payerStarts[payer + 1]
      for (number, row) in own.enumerated() {
        rows[row].input = 0
        rows[row].line = Int64(number) + 1
      }
      var line = Int64(own.count)
      for row in own {
        numbered[row] = repeats[row]?.map { _ in
          line += 1
          return Repeat(input: 0, line: line)
        }
      }
    }
    return Ledger(
      sources: [source], payers: payers, beneficiaries: beneficiaries, transactions: transactions,
      rows: rows, payerStarts: payerStarts, repeats: numbered, duplicates: duplicates,
      conflictingIDs: conflictingIDs)
  }
}
