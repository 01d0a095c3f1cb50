/// Payments in scope as one sorted run: by payer, instant, beneficiary, amount, transaction id, source.
///
/// A set: equal payments stand once. Parties are numbered by the order of their bytes, so that the same
/// payments give the same ledger however they were read.
struct Ledger: Sendable {
  /// An input as the ledger knows it.
  struct Source: Equatable, Sendable {
    let name: String
    let bytes: Int
    /// SHA-256 in hexadecimal; empty where it was not computed.
    let digest: String
  }

  let sources: [Source]
  let payers: SortedParties
  let beneficiaries: SortedParties
  let transactions: SortedParties
  let rows: [PaymentRow]
  /// Where each payer's rows begin; one more than there are payers.
  let payerStarts: [Int]
  /// Further places of rows that stood in several inputs, by the row's number, in order.
  let repeats: [Int: [Repeat]]
  /// Rows that equal another one and fell.
  let duplicates: Int
  /// Rows whose transaction id stands on a different payment too.
  let conflictingIDs: Int

  struct Repeat: Hashable, Sendable {
    let input: UInt32
    let line: Int64

    init(input: UInt32, line: Int64) {
      self.input = input
      self.line = line
    }

    init(_ row: PaymentRow) { self.init(input: row.input, line: row.line) }
  }

  var payerCount: Int { payers.count }

  /// The rows of one payer, oldest first.
  func rows(of payer: Int) -> ArraySlice<PaymentRow> {
    rows[payerStarts[payer]..<payerStarts[payer + 1]]
  }

  func transactionID(_ row: PaymentRow) -> String? {
    row.transaction == 0 ? nil : transactions[Int(row.transaction) - 1].text
  }
}
