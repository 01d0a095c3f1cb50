/// Takes back what was reversed: a reversal and the payment that it equals do not count.
///
/// Both have beneficiary, amount and currency in common, and the payment is not later. First every reversal whose
/// transaction id such a payment carries takes that payment. Then every other one, without an id or with an id of its
/// own, takes the latest such payment that is left, by time: whatever id that has. Of several at one instant it takes one of
/// its own origin, destination and channel, where there is one. What is left over of reversals falls too.
/// - Misleads: an export that overwrites the status of a row in its place, and holds an equal payment before it,
///   loses both. Nothing in such a row tells it from a reversal that stands for itself.
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
    /// 0 in the key by which reversals look that name no payment.
    let transaction: UInt32

    init(_ row: PaymentRow, transaction: UInt32) {
      beneficiary = row.beneficiary
      minorUnits = row.minorUnits
      currency = row.currency
      self.transaction = transaction
    }
  }

  /// Payments of one key by their numbers, the latest last.
  private struct Open {
    private struct Way: Hashable {
      let origin: Country
      let destination: Country
      let channel: Channel

      init(_ row: PaymentRow) {
        (origin, destination, channel) = (row.origin, row.destination, row.channel)
      }
    }

    private var all: [Int] = []
    private var byWay: [Way: [Int]] = [:]

    mutating func append(_ index: Int, of rows: ArraySlice<PaymentRow>) {
      all.append(index)
      byWay[Way(rows[index]), default: []].append(index)
    }

    /// The latest that is left; of several at one instant the last one that went the reversal's way.
    ///
    /// - Parameter taken: those that earlier reversals took, which are forgotten here only now.
    mutating func latest(
      for reversal: PaymentRow, in rows: ArraySlice<PaymentRow>, but taken: Set<Int>
    ) -> Int? {
      let way = Way(reversal)
      while let last = all.last, taken.contains(last) { all.removeLast() }
      while let last = byWay[way]?.last, taken.contains(last) { byWay[way]?.removeLast() }
      guard let latest = all.last else { return nil }
      guard let own = byWay[way]?.last, rows[own].seconds == rows[latest].seconds else {
        return latest
      }
      return own
    }
  }

  /// The rows of one payer that fall, by their number in the ledger.
  private static func falling(_ rows: ArraySlice<PaymentRow>) -> Set<Int> {
    guard rows.contains(where: { $0.flags.contains(.reversal) }) else { return [] }
    var falls: Set<Int> = []
    var named: [Key: [Int]] = [:]
    var left: Set<Int> = []
    for index in rows.indices {
      let row = rows[index]
      let key = Key(row, transaction: row.transaction)
      guard row.flags.contains(.reversal) else {
        if row.transaction != 0 { named[key, default: []].append(index) }
        continue
      }
      falls.insert(index)
      if row.transaction != 0, let paid = named[key]?.popLast() {
        falls.insert(paid)
      } else {
        left.insert(index)
      }
    }
    var open: [Key: Open] = [:]
    for index in rows.indices where left.contains(index) || !falls.contains(index) {
      let key = Key(rows[index], transaction: 0)
      if !left.contains(index) {
        open[key, default: Open()].append(index, of: rows)
      } else if let paid = open[key]?.latest(for: rows[index], in: rows, but: falls) {
        falls.insert(paid)
      }
    }
    return falls
  }
}
