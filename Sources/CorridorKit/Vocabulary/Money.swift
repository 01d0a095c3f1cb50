/// An amount of money in integer minor units of its currency: 250 US dollars are `25_000` USD.
public struct Money: Hashable, Sendable {
  /// Minor units as ISO 4217 defines them; never a fraction of one.
  public let minorUnits: Int64
  public let currency: Currency

  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Decimal text with a point and the currency's places, without the code: `250.00`, `1200` for yen.
  public var decimal: String {
    let digits = String(minorUnits.magnitude)
    let places = currency.exponent
    let sign = minorUnits < 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}

extension Money: CustomStringConvertible {
  /// `250.00 USD`.
  public var description: String { "\(decimal) \(currency)" }
}
