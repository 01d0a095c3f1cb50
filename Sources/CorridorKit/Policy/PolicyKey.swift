/// One value of the policy: its key in the file, its unit and range, and where it comes from.
///
/// The table of keys drives everything that handles a policy as text: reading and checking a file,
/// printing one with its sources, and the schema.
public struct PolicyKey: Sendable {
  /// Dotted path in the policy file: `victim.window`.
  public let path: String
  public let unit: Unit
  /// What the value means, one sentence without a full stop.
  public let meaning: String
  public let provenance: Provenance
  let slot: Slot

  /// The units a value may be written in.
  public enum Unit: String, Sendable {
    case usDollars = "USD"
    case days
    case years
    case hour = "hour of day"
    case payments
    case payers
    case beneficiaries
    case gaps
    case families
    case bits
    case share
    case factor
    case naturalLog = "ln"
    case countries
    /// Shares of the bins that the meaning names; they are normalised to a sum of 1.
    case masses = "share by bin"
    /// A power in quarters: 2 is a square root.
    case quarters = "quarters of a power"
    /// Units of a ramp: what is measured, then bits.
    case paymentsToBits = "payments to bits"
    case beneficiariesToBits = "beneficiaries to bits"
    case daysToBits = "days to bits"
    case dollarsToBits = "USD to bits"
    case shareToBits = "share to bits"
    case factorToBits = "factor to bits"
  }

  /// Where the value lies in a policy, and what it may be.
  enum Slot: Sendable {
    case decimal(any WritableKeyPath<Policy, Double> & Sendable, ClosedRange<Double>)
    case integer(any WritableKeyPath<Policy, Int> & Sendable, ClosedRange<Int>)
    case countries(any WritableKeyPath<Policy, [Country]> & Sendable)
    /// As many numbers as the standard policy has, each within the range, not all 0.
    case decimals(any WritableKeyPath<Policy, [Double]> & Sendable, ClosedRange<Double>)
    /// Two points or more, each `[measured, bits]`, rising in the first; bits within ``rampRange``.
    case ramp(any WritableKeyPath<Policy, Ramp> & Sendable)
  }

  /// Whether two policies hold the same value.
  func isEqual(in a: Policy, _ b: Policy) -> Bool {
    switch slot {
    case .decimal(let value, _): a[keyPath: value] == b[keyPath: value]
    case .integer(let value, _): a[keyPath: value] == b[keyPath: value]
    case .countries(let value): a[keyPath: value] == b[keyPath: value]
    case .decimals(let value, _): a[keyPath: value] == b[keyPath: value]
    case .ramp(let value): a[keyPath: value] == b[keyPath: value]
    }
  }

  /// Bits that a ramp may reach.
  static let rampRange = -100.0...100.0

  static func decimal(
    _ path: String, _ keyPath: any WritableKeyPath<Policy, Double> & Sendable, _ unit: Unit,
    _ range: ClosedRange<Double>, _ meaning: String, _ provenance: Provenance
  ) -> PolicyKey {
    PolicyKey(
      path: path, unit: unit, meaning: meaning, provenance: provenance,
      slot: .decimal(keyPath, range))
  }

  static func integer(
    _ path: String, _ keyPath: any WritableKeyPath<Policy, Int> & Sendable, _ unit: Unit,
    _ range: ClosedRange<Int>, _ meaning: String, _ provenance: Provenance
  ) -> PolicyKey {
    PolicyKey(
      path: path, unit: unit, meaning: meaning, provenance: provenance,
      slot: .integer(keyPath, range))
  }

  static func countries(
    _ path: String, _ keyPath: any WritableKeyPath<Policy, [Country]> & Sendable, _ meaning: String,
    _ provenance: Provenance
  ) -> PolicyKey {
    PolicyKey(
      path: path, unit: .countries, meaning: meaning, provenance: provenance,
      slot: .countries(keyPath))
  }

  static func decimals(
    _ path: String, _ keyPath: any WritableKeyPath<Policy, [Double]> & Sendable, _ unit: Unit,
    _ range: ClosedRange<Double>, _ meaning: String, _ provenance: Provenance
  ) -> PolicyKey {
    PolicyKey(
      path: path, unit: unit, meaning: meaning, provenance: provenance,
      slot: .decimals(keyPath, range))
  }

  static func ramp(
    _ path: String, _ keyPath: any WritableKeyPath<Policy, Ramp> & Sendable, _ unit: Unit,
    _ meaning: String, _ provenance: Provenance
  ) -> PolicyKey {
    PolicyKey(
      path: path, unit: unit, meaning: meaning, provenance: provenance, slot: .ramp(keyPath))
  }
}
