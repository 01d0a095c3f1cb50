/// A Dutch bank's download: semicolons, everything quoted, UTF-8, CRLF, `YYYYMMDD`, a decimal comma, and a column
/// that says off (Af) or on (Bij).
///
/// Columns: ING Netherlands, the 2022 format with semicolons, as readers of it quote the header (ofxstatement's
/// plugins for Dutch banks). The payee's country stands nowhere but in an IBAN, and most of the world has
/// none.
struct DutchBankLayout: ExportLayout {
  let head = Array(
    ([
      "Datum", "Naam / Omschrijving", "Rekening", "Tegenrekening", "Code", "Af Bij",
      "Bedrag (EUR)", "Mutatiesoort", "Mededelingen", "Saldo na mutatie", "Tag",
    ].map { "\"\($0)\"" }.joined(separator: ";") + "\r\n").utf8)

  let hasStatus = false

  /// In the order of ``SyntheticPurposes/words``.
  private static let purposes = [
    "", "Familie", "Schoolgeld", "Cadeau", "Ziektekosten", "Huur", "Factuur", "Donatie",
    "Verjaardag", "Spaargeld", "Bestelling",
  ]

  func append(_ row: ExportRow, to text: inout ExportText) {
    let date = row.local.date
    text.append("\"")
    text.append(yearFirst: date, separator: "")
    text.append("\";\"")
    text.append(NeutralIdentity.payeeName(row.payee))
    text.append("\";\"")
    text.append(payer(row.payer, origin: row.origin))
    text.append("\";\"")
    text.append(payee(row.payee, country: row.destination))
    text.append("\";\"OV\";\"Af\";\"")
    text.append(row.minorUnits, places: row.currency.exponent, mark: 44)
    text.append("\";\"Overschrijving\";\"Naam: ")
    text.append(NeutralIdentity.payeeName(row.payee))
    text.append(" Omschrijving: ")
    text.append(Self.purposes[row.purpose])
    text.append(" Valutadatum: ")
    text.append(date.day, width: 2)
    text.append("-")
    text.append(date.month, width: 2)
    text.append("-")
    text.append(date.year, width: 4)
    text.append("\";\"\";\"\"\r\n")
  }

  func payer(_ number: Int, origin: Country) -> String { MadeUpAccount.payer(number, in: origin) }

  func payee(_ number: Int, country: Country) -> String { MadeUpAccount.payee(number, in: country) }
}
