/// A German savings bank's CSV-CAMT download: semicolons, everything quoted, Windows-1252, CRLF,
/// `dd.mm.yy`, `-1234,56`, days without hours.
///
/// Columns: README of the GitHub repository barredterra/camt-to-erpnext, which reads such files.
/// The payer's and payee's country stand only in IBAN and BIC. Booking entries only: what failed
/// never appears.
struct CamtCSVLayout: ExportLayout {
  let head = Array(
    ([
      "Auftragskonto", "Buchungstag", "Valutadatum", "Buchungstext", "Verwendungszweck",
      "Glaeubiger ID", "Mandatsreferenz", "Kundenreferenz (End-to-End)", "Sammlerreferenz",
      "Lastschrift Ursprungsbetrag", "Auslagenersatz Ruecklastschrift",
      "Beguenstigter/Zahlungspflichtiger", "Kontonummer/IBAN", "BIC (SWIFT-Code)", "Betrag",
      "Waehrung", "Info",
    ].map { "\"\($0)\"" }.joined(separator: ";") + "\r\n").utf8)

  let hasStatus = false

  /// `Familienunterstützung` and so on, in the order of ``SyntheticPurposes/words``; ü is one byte,
  /// 0xFC.
  private static let purposes: [[UInt8]] = [
    [], latin("Familienunterst", 0xFC, "tzung"), latin("Schulgeb", 0xFC, "hren"),
    latin("Geschenk"), latin("Arztkosten"), latin("Miete"), latin("Rechnung"), latin("Spende"),
    latin("Geburtstag"), latin("Ersparnis"), latin("Bestellung"),
  ]
  private static let bookingText = latin("AUSLANDS", 0xDC, "BERWEISUNG")

  func append(_ row: ExportRow, to text: inout ExportText) {
    let date = row.local.date
    text.append("\"")
    text.append(payer(row.payer, origin: row.origin))
    text.append("\";\"")
    append(date, to: &text)
    text.append("\";\"")
    append(date, to: &text)
    text.append("\";\"")
    for byte in Self.bookingText { text.append(byte: byte) }
    text.append("\";\"")
    for byte in Self.purposes[row.purpose] { text.append(byte: byte) }
    text.append("\";\"\";\"\";\"E2E")
    text.append(row.number, width: 9)
    text.append("\";\"\";\"\";\"\";\"")
    text.append(NeutralIdentity.payeeName(row.payee))
    text.append("\";\"")
    text.append(payee(row.payee, country: row.destination))
    text.append("\";\"")
    text.append(MadeUpAccount.bankCode(in: row.destination))
    text.append("\";\"-")
    text.append(row.minorUnits, places: row.currency.exponent, mark: 44)
    text.append("\";\"")
    text.append(row.currency.code)
    text.append("\";\"Umsatz gebucht\"\r\n")
  }

  func payer(_ number: Int, origin: Country) -> String { MadeUpAccount.payer(number, in: origin) }

  func payee(_ number: Int, country: Country) -> String { MadeUpAccount.payee(number, in: country) }

  private func append(_ date: CivilDate, to text: inout ExportText) {
    text.append(date.day, width: 2)
    text.append(".")
    text.append(date.month, width: 2)
    text.append(".")
    text.append(date.year % 100, width: 2)
  }

  private static func latin(_ head: String, _ letter: UInt8? = nil, _ tail: String = "") -> [UInt8]
  {
    Array(head.utf8) + (letter.map { [$0] } ?? []) + Array(tail.utf8)
  }
}
