/// A remittance service's daily transfers report: commas, UTF-8, LF, month before day, twelve-hour
/// clock in UTC, three-letter countries, and a last line with totals.
///
/// Columns: ReadyRemit, "Daily Transfers Report", developer.readyremit.com/docs/daily-transfers.
/// Two columns are added at the end, since the report is made for one sending country: the sender's
/// country and the currency of the send amount. Both parties stand only by name.
struct RemitterLayout: ExportLayout {
  let head = Array(
    ("Customer name,Transfer ID,Confirmation number,Transfer date time,Sender name,Recipient name,"
      + "Send amount,Transfer fee,Total debit amount,Proxy number,RSP Name,FX Rate,Transfer Method,"
      + "Destination Country,Destination Currency,Sender Country,Send Currency\n").utf8)

  let hasStatus = false

  func append(_ row: ExportRow, to text: inout ExportText) {
    let (date, second) = row.utc
    let places = row.currency.exponent
    let hour = second / 3_600
    text.append("SYNTHETIC REMIT,TRF")
    text.append(row.number, width: 9)
    text.append(",33")
    text.append(row.number, width: 9)
    text.append(",")
    text.append(date.month, width: 2)
    text.append("/")
    text.append(date.day, width: 2)
    text.append("/")
    text.append(date.year, width: 4)
    text.append(" ")
    text.append(timeOfDay: (hour % 12 == 0 ? 12 : hour % 12) * 3_600 + second % 3_600)
    text.append(hour < 12 ? " AM," : " PM,")
    text.append(payer(row.payer, origin: row.origin))
    text.append(",")
    text.append(payee(row.payee, country: row.destination))
    text.append(",")
    text.append(row.minorUnits, places: places, mark: 46)
    text.append(",")
    text.append(Self.fee, places: places, mark: 46)
    text.append(",")
    text.append(row.minorUnits + Self.fee, places: places, mark: 46)
    text.append(",,SYNT,,Push to Card,")
    text.append(CountryTable.row(row.destination)?.alpha3 ?? row.destination.code)
    text.append(",,")
    text.append(CountryTable.row(row.origin)?.alpha3 ?? row.origin.code)
    text.append(",")
    text.append(row.currency.code)
    text.append("\n")
  }

  /// Minor units: the same for all, own choice.
  private static let fee = 199

  /// The report's summary row: totals of send amount, fee and debit.
  func foot(rows: Int, minorUnits: Int, currency: Currency) -> [UInt8]? {
    var text = ExportText()
    text.append("Total,,,,,,")
    text.append(minorUnits, places: currency.exponent, mark: 46)
    text.append(",")
    text.append(rows * Self.fee, places: currency.exponent, mark: 46)
    text.append(",")
    text.append(minorUnits + rows * Self.fee, places: currency.exponent, mark: 46)
    text.append(",,,,,,,,\n")
    return text.bytes
  }

  func payer(_ number: Int, origin: Country) -> String { NeutralIdentity.payerName(number) }

  func payee(_ number: Int, country: Country) -> String { NeutralIdentity.payeeName(number) }
}
