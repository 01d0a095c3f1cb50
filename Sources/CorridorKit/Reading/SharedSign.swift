/// A sign of several currencies, which excludes all others.
enum SharedSign: Equatable, Sendable {
  case dollar, krona, yen, rupee, franc, cfa

  init?(_ cell: ByteWindow) {
    switch cell.text {
    case "$": self = .dollar
    case "kr", "Kr", "kr.": self = .krona
    case "¥": self = .yen
    case "Rs", "Rs.": self = .rupee
    case "Fr", "Fr.": self = .franc
    // Of West and of Central Africa: equal in worth, and two currencies.
    case "CFA", "FCFA", "Fcfa": self = .cfa
    default: return nil
    }
  }

  /// Whether sums of `currency` are written with the sign.
  func allows(_ currency: Currency) -> Bool {
    Self.codes[self]?.contains(currency.code) ?? true
  }

  private static let codes: [SharedSign: Set<String>] = [
    .dollar: [
      "USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU", "BRL",
      "DOP",
      "BBD", "BZD", "BMD", "BND", "BSD", "FJD", "GYD", "JMD", "KYD", "LRD", "NAD", "SBD", "SRD",
      "TTD",
      "XCD", "ZWL", "ZWG", "CUP", "TOP", "WST", "NIO", "MOP", "CVE", "USN", "CLF", "BOB",
    ],
    .krona: ["SEK", "NOK", "DKK", "ISK", "EEK"],
    .yen: ["JPY", "CNY"],
    .rupee: ["INR", "PKR", "LKR", "NPR", "MUR", "SCR", "IDR", "MVR", "BTN"],
    .franc: [
      "CHF", "XOF", "XAF", "XPF", "BIF", "RWF", "GNF", "DJF", "KMF", "CDF", "CHE", "CHW",
    ],
    .cfa: ["XOF", "XAF"],
  ]
}
