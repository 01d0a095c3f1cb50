/// Takes back what was reversed: a reversal and the payment that it equals do not count.
///
/// A reversal finds its payment by the transaction id, or without one by beneficiary, amount and currency,
/// not later than itself; the latest such payment falls. What is left over of reversals falls too.
enum Reversals {
  /// The ledger without reversals and what they took back, and how many rows fell.
  static func applied(to ledger: Ledger) -> (ledger: Ledger, fallen: Int) {
    guard ledger.rows.contains(where: { $0.flags.contains(.reversal) }) else { return (ledger, 0) }
    var rows: [PaymentRow] = []
    var starts = [0]
    var repeats: [Int: [Ledger.Repeat]] = [:]
    var fallen = 0
    for payer in 0..<ledger.payerCount {
      let span = ledger.payerStarts[payer]..<ledger.payerStarts[payer + 1]
      let falls = falling(ledger.rows[span])
      for index in span {
        if falls.contains(index) {
          fallen += 1
          continue
        }
        if let places = ledger.repeats[index] { repeats[rows.count] = places }
        rows.append(ledger.rows[index])
      }
      starts.append(rows.count)
    }
    let left = Ledger(
      sources: ledger.sources, payers: ledger.payers, beneficiaries: ledger.beneficiaries,
      transactions: ledger.transactions, rows: rows, payerStarts: starts, repeats: repeats,
      duplicates: ledger.duplicates, conflictingIDs: ledger.conflictingIDs)
    return (left, fallen)
  }

  /// What a reversal and its payment have in common.
  private struct Key: Hashable {
    let beneficiary: UInt32
    let minorUnits: Int64
    let currency: Currency
    /// 0 in the key by which reversals without an id look.
    let transaction: UInt32
  }

  /// The rows of one payer that fall, by their number in the ledger.
  private static func falling(_ rows: ArraySlice<PaymentRow>) -> Set<Int> {
    guard rows.contains(where: { $0.flags.contains(.reversal) }) else { return [] }
    var falls: Set<Int> = []
    var open: [Key: [Int]] = [:]
    for index in rows.indices {
      let row = rows[index]
      func key(_ transaction: UInt32) -> Key {
        Key(
          beneficiary: row.beneficiary, minorUnits: row.minorUnits, currency: row.currency,
          transaction: transaction)
      }
      guard row.flags.contains(.reversal) else {
        open[key(0), default: []].append(index)
        if row.transaction != 0 { open[key(row.transaction), default: []].append(index) }
        continue
      }
      falls.insert(index)
      // A payment found under one key may have fallen under the other: then the one before it.
      while let paid = open[key(row.transaction)]?.popLast() {
        if falls.insert(paid).inserted { break }
      }
    }
    return falls
  }
}
