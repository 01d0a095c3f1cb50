extension Ledger {
  /// The same payments without a word of where they were read: all from one source, each payer's numbered 1, 2, 3.
  ///
  /// What overlaps has been found by then; nothing can be found to overlap with it later.
  func withoutPlaces(from source: Source) -> Ledger {
    var rows = rows
    for payer in 0..<payerCount {
      for (number, row) in (payerStarts[payer]..<payerStarts[payer + 1]).enumerated() {
        rows[row].input = 0
        rows[row].line = Int64(number) + 1
        rows[row].flags.remove(.repeated)
      }
    }
    return Ledger(
      sources: [source], payers: payers, beneficiaries: beneficiaries, transactions: transactions,
      rows: rows, payerStarts: payerStarts, repeats: [:], duplicates: duplicates,
      conflictingIDs: conflictingIDs)
  }
}
