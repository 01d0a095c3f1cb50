/// Reads a currency's code or unmistakable sign.
enum CurrencyReader {
  @inline(__always)
  static func read(_ cell: ByteWindow) -> Currency? {
    if cell.count == 3, let currency = Currency(cell[0], cell[1], cell[2]) { return currency }
    return signs[cell.text]
  }

  /// A cell of a column of currencies: also a number of ISO 4217.
  @inline(__always)
  static func ofColumn(_ cell: ByteWindow) -> Currency? {
    if cell.count == 3, let currency = Currency(cell[0], cell[1], cell[2]) { return currency }
    return signs[cell.text] ?? DateParts.number(cell).flatMap { CurrencyNumbers.currency($0) }
  }

  /// A word that custom shortens with a point, so that `Rs.500` are five hundred.
  static func isAbbreviation(_ cell: ByteWindow) -> Bool { abbreviations.contains(cell.text) }

  private static let abbreviations: Set<String> = [
    "kr", "Kr", "Rs", "Fr", "zł", "Kč", "Ft", "Php", "KSh", "Ksh",
  ]

  private static let signs: [String: Currency] = {
    var table: [String: Currency] = [:]
    for (sign, code) in [
      ("€", "EUR"), ("£", "GBP"), ("₱", "PHP"), ("฿", "THB"), ("₹", "INR"), ("zł", "PLN"),
      ("R$", "BRL"), ("US$", "USD"), ("A$", "AUD"), ("AU$", "AUD"), ("C$", "CAD"), ("CA$", "CAD"),
      ("NZ$", "NZD"), ("HK$", "HKD"), ("S$", "SGD"), ("₴", "UAH"), ("₦", "NGN"), ("₵", "GHS"),
      ("GH₵", "GHS"), ("RM", "MYR"), ("RD$", "DOP"), ("MX$", "MXN"), ("₫", "VND"), ("₩", "KRW"),
      ("₺", "TRY"), ("₽", "RUB"), ("₪", "ILS"), ("Php", "PHP"), ("KSh", "KES"),
      ("Ksh", "KES"), ("Euro", "EUR"), ("euro", "EUR"), ("EURO", "EUR"), ("Euros", "EUR"),
      ("euros", "EUR"), ("EUROS", "EUR"), ("៛", "KHR"), ("₲", "PYG"), ("₡", "CRC"), ("Kč", "CZK"),
      ("Ft", "HUF"),
    ] {
      table[sign] = Currency(code)
    }
    return table
  }()
}
