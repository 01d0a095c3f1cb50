/// The payments of a ledger as CSV in the plain layout, which the reader understands again, with the export
/// and line of each.
///
/// A text that a spreadsheet would take for a formula has an apostrophe in front, unless cells are to be exact:
/// only then every id is read again as it was. Reversals are rows with the
/// status `reversed`.
struct LedgerCSV {
  let ledger: Ledger
  var isExact = false

  static let columns = [
    "transaction_id", "timestamp", "payer_id", "payer_account", "payer_name", "payer_birth_date",
    "payer_country", "payee_id", "payee_account", "payee_name", "payee_place", "payee_country",
    "amount", "currency", "channel", "status", "source", "line",
  ]

  static func writeHeader(to writer: inout LineWriter) throws {
    try writer.line(CSVText.line(columns))
  }

  func write(to writer: inout LineWriter) throws {
    for payer in 0..<ledger.payerCount {
      for row in ledger.rows(of: payer) {
        try writer.line(CSVText.line(cells(of: row, by: ledger.payers[payer])))
      }
    }
  }

  private func cells(of row: PaymentRow, by payer: PartyID) -> [String] {
    let sender = Self.cells(of: payer)
    let receiver = Self.cells(of: ledger.beneficiaries[Int(row.beneficiary)])
    var birth = sender.detail
    if birth.isEmpty, row.birthDay != PaymentRow.unknownBirthDay {
      birth = CivilDate(daysSince1970: Int(row.birthDay)).description
    }
    let money = Money(minorUnits: row.minorUnits, currency: row.currency)
    return [
      ledger.transactionID(row) ?? "", row.sentAt.description, sender.id, sender.account,
      sender.name, birth, row.origin.code, receiver.id, receiver.account, receiver.name,
      receiver.detail, row.destination.code, money.decimal, row.currency.code, row.channel.name,
      row.flags.contains(.reversal) ? "reversed" : "completed",
      Ledger.Source.label(of: Int(row.input), in: ledger.sources), String(row.line),
    ].map { isExact ? $0 : CSVText.guarded($0) }
  }

  private static func cells(
    of party: PartyID
  ) -> (id: String, account: String, name: String, detail: String) {
    switch party.kind {
    case .id: return (party.text, "", "", "")
    case .account: return ("", party.text, "", "")
    case .nameWithinPayer: return ("", "", party.text, "")
    case .nameWithDetail:
      // The detail follows the last of the marks; a name may hold one itself.
      let parts = party.text.split(
        separator: FoldedName.beforeDetail, omittingEmptySubsequences: false)
      let name = parts.dropLast().joined(separator: FoldedName.beforeDetail)
      return parts.count > 1
        ? ("", "", name, String(parts[parts.count - 1])) : ("", "", party.text, "")
    }
  }
}
