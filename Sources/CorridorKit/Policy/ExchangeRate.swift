/// How many minor units of the reference currency one minor unit of another is worth, as a fraction.
///
/// A fraction of integers, so that a conversion is the same on every machine.
public struct ExchangeRate: Equatable, Sendable {
  let numerator: Int64
  let denominator: Int64

  /// nil unless both are positive.
  init?(numerator: Int64, denominator: Int64) {
    guard numerator > 0, denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// `minorUnits` x numerator / denominator, rounded half to even; nil beyond 64 bits.
  func convert(_ minorUnits: Int64) -> Int64? {
    Self.quotient(Int128(minorUnits) * Int128(numerator), Int128(denominator))
  }

  /// `minorUnits` in minor units of the currency whose rate is `other`, rounded once; nil beyond what integers hold.
  func convert(_ minorUnits: Int64, into other: ExchangeRate) -> Int64? {
    let (product, tooLarge) = (Int128(minorUnits) * Int128(numerator))
      .multipliedReportingOverflow(by: Int128(other.denominator))
    let divisor = Int128(denominator) * Int128(other.numerator)
    return tooLarge ? nil : Self.quotient(product, divisor)
  }

  /// Rounded half to even; nil beyond 64 bits.
  private static func quotient(_ product: Int128, _ divisor: Int128) -> Int64? {
    var (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
    let twice = remainder.magnitude * 2
    if twice > divisor.magnitude || (twice == divisor.magnitude && !quotient.isMultiple(of: 2)) {
      quotient += product < 0 ? -1 : 1
    }
    return Int64(exactly: quotient)
  }
}

/// A rate of the policy's own table: one value and one date, for orientation.
public struct OrientationRate: Equatable, Sendable {
  public let currency: Currency
  /// US dollars for one unit, in billionths: 272,294,000 for AED.
  public let billionths: Int64
  /// The day the value is of.
  public let date: CivilDate

  /// The same as a fraction of minor units; nil if the value is not positive.
  var rate: ExchangeRate? {
    // (billionths / 1e9) USD a unit = billionths x 100 cents / (1e9 x minor units a unit).
    ExchangeRate(
      numerator: billionths, denominator: 10_000_000 * currency.minorUnitsPerUnit)
  }
}
