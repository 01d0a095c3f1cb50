/// A Dutch bank's download: commas, everything quoted, Windows-1252, CRLF, ISO dates, a decimal
/// comma, money that leaves with a minus.
///
/// Columns: Rabobank's CSV download ("kommagescheiden", since 2018), as readers of it quote the
/// header in public repositories. Countries stand only in IBAN and BIC, the payee's under `BIC
/// tegenpartij`.
struct DutchBankLayout: ExportLayout {
  let head: [UInt8] = {
    let before = [
      "IBAN/BBAN", "Munt", "BIC", "Volgnr", "Datum", "Rentedatum", "Bedrag", "Saldo na trn",
      "Tegenrekening IBAN/BBAN", "Naam tegenpartij", "Naam uiteindelijke partij",
    ]
    let after = [
      "BIC tegenpartij", "Code", "Batch ID", "Transactiereferentie", "Machtigingskenmerk",
      "Incassant ID", "Betalingskenmerk", "Omschrijving-1", "Omschrijving-2", "Omschrijving-3",
      "Reden retour", "Oorspr bedrag", "Oorspr munt", "Koers",
    ]
    func quoted(_ names: [String]) -> String { names.map { "\"\($0)\"" }.joined(separator: ",") }
    // The ë of the header is one byte.
    return Array((quoted(before) + ",\"Naam initi").utf8) + [0xEB]
      + Array(("rende partij\"," + quoted(after) + "\r\n").utf8)
  }()

  let hasStatus = false

  /// In the order of ``SyntheticPurposes/words``.
  private static let purposes = [
    "", "Familie", "Schoolgeld", "Cadeau", "Ziektekosten", "Huur", "Factuur", "Donatie",
    "Verjaardag", "Spaargeld", "Bestelling",
  ]

  func append(_ row: ExportRow, to text: inout ExportText) {
    let date = row.local.date
    text.append("\"")
    text.append(payer(row.payer, origin: row.origin))
    text.append("\",\"")
    text.append(row.currency.code)
    text.append("\",\"")
    text.append(MadeUpAccount.bankCode(in: row.origin))
    text.append("\",\"")
    text.append(row.number, width: 18)
    text.append("\",\"")
    text.append(yearFirst: date)
    text.append("\",\"")
    text.append(yearFirst: date)
    text.append("\",\"-")
    text.append(row.minorUnits, places: row.currency.exponent, mark: 44)
    text.append("\",\"\",\"")
    text.append(payee(row.payee, country: row.destination))
    text.append("\",\"")
    text.append(NeutralIdentity.payeeName(row.payee))
    text.append("\",\"\",\"\",\"")
    text.append(MadeUpAccount.bankCode(in: row.destination))
    text.append("\",\"cb\",\"\",\"TR")
    text.append(row.number, width: 9)
    text.append("\",\"\",\"\",\"\",\"")
    text.append(Self.purposes[row.purpose])
    text.append("\",\"\",\"\",\"\",\"\",\"\",\"\"\r\n")
  }

  func payer(_ number: Int, origin: Country) -> String { MadeUpAccount.payer(number, in: origin) }

  func payee(_ number: Int, country: Country) -> String { MadeUpAccount.payee(number, in: country) }
}
