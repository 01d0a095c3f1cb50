/// A wallet's activity download: commas, everything quoted, UTF-8 with a byte order mark, CRLF, day
/// before month, the hour in a column of its own, money that leaves with a minus.
///
/// Columns: PayPal's activity download with all default fields, as readers of it quote the header
/// (hledger's example rules for the 2018 format, metabrainz.org). `Country Code` is the other
/// side's country. One column is added at the end, as a wallet would for a unit that asks: the
/// account holder's country, which the download leaves out because it is the reader's own.
struct WalletLayout: ExportLayout {
  let head =
    [0xEF, 0xBB, 0xBF]
    + Array(
      ([
        "Date", "Time", "TimeZone", "Name", "Type", "Status", "Currency", "Gross", "Fee", "Net",
        "From Email Address", "To Email Address", "Transaction ID", "Shipping Address",
        "Address Status", "Item Title", "Item ID", "Shipping and Handling Amount",
        "Insurance Amount", "Sales Tax", "Option 1 Name", "Option 1 Value", "Option 2 Name",
        "Option 2 Value", "Reference Txn ID", "Invoice Number", "Custom Number", "Quantity",
        "Receipt ID", "Balance", "Address Line 1", "Address Line 2/District/Neighborhood",
        "Town/City", "State/Province/Region/County/Territory/Prefecture/Republic",
        "Zip/Postal Code", "Country", "Contact Phone Number", "Subject", "Note", "Country Code",
        "Balance Impact", "Sender Country Code",
      ].map { "\"\($0)\"" }.joined(separator: ",") + "\r\n").utf8)

  let hasStatus = true

  func append(_ row: ExportRow, to text: inout ExportText) {
    let (date, second) = row.utc
    text.append("\"")
    text.append(date.day, width: 2)
    text.append("/")
    text.append(date.month, width: 2)
    text.append("/")
    text.append(date.year, width: 4)
    text.append("\",\"")
    text.append(timeOfDay: second)
    text.append("\",\"GMT\",\"")
    text.append(NeutralIdentity.payeeName(row.payee))
    text.append("\",\"General Payment\",\"")
    switch row.status {
    case .completed: text.append("Completed")
    case .failed: text.append("Denied")
    case .reversed: text.append("Reversed")
    }
    text.append("\",\"")
    text.append(row.currency.code)
    text.append("\",\"-")
    text.append(row.minorUnits, places: row.currency.exponent, mark: 46)
    text.append("\",\"0.00\",\"-")
    text.append(row.minorUnits, places: row.currency.exponent, mark: 46)
    text.append("\",\"")
    text.append(payer(row.payer, origin: row.origin))
    text.append("\",\"")
    text.append(payee(row.payee, country: row.destination))
    text.append("\",\"W")
    text.append(row.number, width: 9)
    text.append("\"")
    // Shipping Address to Contact Phone Number: a payment to a person fills none of them.
    for _ in 0..<24 { text.append(",\"\"") }
    text.append(",\"")
    text.append(SyntheticPurposes.words[row.purpose])
    text.append("\",\"\",\"")
    text.append(row.destination.code)
    text.append("\",\"Debit\",\"")
    text.append(row.origin.code)
    text.append("\"\r\n")
  }

  func payer(_ number: Int, origin: Country) -> String {
    NeutralIdentity.payer(number).lowercased() + "@example.com"
  }

  func payee(_ number: Int, country: Country) -> String {
    NeutralIdentity.payee(number).lowercased() + "@example.net"
  }
}
