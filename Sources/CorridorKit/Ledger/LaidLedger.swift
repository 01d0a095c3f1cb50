/// Puts histories side by side as a ledger, without sorting or comparing anything: they come in the order of payers
/// and every payer's beneficiaries are numbered for itself.
struct LaidLedger {
  private var payers = ByteList()
  private var beneficiaries = ByteList()
  private var transactions = ByteList()
  private var rows: [PaymentRow] = []
  private var starts = [0]
  private var repeats: [Int: [Ledger.Repeat]] = [:]
  private var duplicates = 0

  mutating func append(_ history: PayerHistory) {
    let payer = UInt32(payers.count)
    let (beneficiary, transaction) = (beneficiaries.count, transactions.count)
    payers.append(history.payer[...])
    for number in 0..<history.beneficiaries.count {
      beneficiaries.append(history.beneficiaries[number])
    }
    for number in 0..<history.transactions.count {
      transactions.append(history.transactions[number])
    }
    let ids = history.transactionNumbers
    for (index, places) in history.repeats {
      repeats[rows.count + index] = places
      duplicates += places.count
    }
    for row in history.rows {
      var row = row
      row.payer = payer
      row.beneficiary += UInt32(beneficiary)
      if row.transaction != 0 {
        row.transaction = UInt32(transaction) + ids[Int(row.transaction) - 1]
      }
      rows.append(row)
    }
    starts.append(rows.count)
  }

  func ledger(sources: [Ledger.Source]) -> Ledger {
    Ledger(
      sources: sources, payers: SortedParties(listing: payers),
      beneficiaries: SortedParties(listing: beneficiaries),
      transactions: SortedParties(listing: transactions), rows: rows, payerStarts: starts,
      repeats: repeats, duplicates: duplicates, conflictingIDs: 0)
  }
}

extension PayerHistory {
  /// The number of each transaction id, from 1, equal ones having one: by it a reversal finds its payment.
  fileprivate var transactionNumbers: [UInt32] {
    guard rows.contains(where: { $0.flags.contains(.reversal) }) else {
      return (0..<transactions.count).map { UInt32($0) + 1 }
    }
    var known: [ArraySlice<UInt8>: UInt32] = [:]
    return (0..<transactions.count).map { place in
      let number = known[transactions[place], default: UInt32(place) + 1]
      known[transactions[place]] = number
      return number
    }
  }
}
