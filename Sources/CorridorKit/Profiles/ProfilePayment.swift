/// One payment as a scorer sees it.
public struct ProfilePayment: Equatable, Sendable {
  public let sentAt: Instant
  /// As paid.
  public let amount: Money
  /// Cents of the reference currency.
  public let referenceCents: Int
  public let origin: Country
  public let destination: Country
  /// Seconds after midnight in the payer's country, at its fixed standard offset; nil without time of day.
  public let localSecond: Int?
  /// Index of its relation in the profile.
  public let relation: Int
  /// Whether the payer was under the policy's age of majority: such a payment is never evidence of purchase.
  public let paidAsMinor: Bool

  /// Whether the sum is even-denominated: a multiple of ten units, or of as many as make it a sum of like
  /// worth in currencies of small units (100, 1,000 or 10,000). FATF 2025 names the sign without a figure;
  /// the steps are our own.
  public var isEven: Bool {
    let unit = amount.currency.minorUnitsPerUnit
    guard amount.minorUnits > 0 else { return false }
    // Cents of the reference currency for one unit, as a ratio of integers.
    let (cents, units) = (Int128(referenceCents) * Int128(unit), Int128(amount.minorUnits))
    let step: Int64 =
      if cents > 20 * units {
        10
      } else if cents > 5 * units {
        100
      } else if cents * 10 > 4 * units {
        1_000
      } else {
        10_000
      }
    return amount.minorUnits.isMultiple(of: step * unit)
  }
}
