/// Account numbers of made-up accounts: an IBAN with valid check digits where the country has one,
/// digits elsewhere.
///
/// Bank codes are those of no bank (`SYNT`, or 9s). Check digits: ISO 13616 and ISO 7064 (MOD
/// 97-10).
enum MadeUpAccount {
  static func payer(_ number: Int, in country: Country) -> String {
    account(number, in: country, leading: "1")
  }

  static func payee(_ number: Int, in country: Country) -> String {
    account(number, in: country, leading: "2")
  }

  /// A BIC of no bank, whose fifth and sixth letters are the country.
  static func bankCode(in country: Country) -> String { "SYNT" + country.code + "2X" }

  private static func account(_ number: Int, in country: Country, leading: String) -> String {
    let serial = leading + NeutralIdentity.digits(number + 1, width: 9)
    // Length and form by country: the IBAN registry (ISO 13616, SWIFT).
    let basic: String? =
      switch country.code {
      case "DE": "99999999" + serial
      case "NL": "SYNT" + serial
      case "GB": "SYNT999999" + String(serial.suffix(8))
      case "SE": "999" + "0000000" + serial
      case "NO": "9999" + String(serial.suffix(7))
      case "AE": "999" + "000000" + serial
      case "RO": "SYNT" + "000000" + serial
      case "DO": "SYNT" + "0000000000" + serial
      case "UA": "999999" + "000000000" + serial
      default: nil
      }
    guard let basic else { return "99" + serial }
    let check = 98 - remainder(of: basic + country.code + "00")
    return country.code + NeutralIdentity.digits(check, width: 2) + basic
  }

  /// The remainder by 97 of letters and digits, A being 10 and Z 35.
  static func remainder(of text: String) -> Int {
    text.utf8.reduce(0) { left, byte in
      byte >= 65 ? (left * 100 + Int(byte) - 55) % 97 : (left * 10 + Int(byte) - 48) % 97
    }
  }
}
