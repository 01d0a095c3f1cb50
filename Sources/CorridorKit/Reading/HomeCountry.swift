/// The country that a currency is the money of.
///
/// Where an account's export says nothing of its own country, the currency of the account is the best sign
/// there is. It is an assumption: whoever uses it says so.
enum HomeCountry {
  /// The country whose code the currency's begins with; nil for the euro and other shared currencies.
  ///
  /// ISO 4217: the first two letters are the country's ISO 3166-1 code, or X for none.
  static func of(_ currency: Currency) -> Country? { Country(currency.code.prefix(2)) }
}
