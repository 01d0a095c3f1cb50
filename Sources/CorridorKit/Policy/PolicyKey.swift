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
    case families
    case bits
    case share
    case factor
    case naturalLog = "ln"
    case countries
  }

  /// Where the value lies in a policy, and what it may be.
  enum Slot: Sendable {
    case decimal(any WritableKeyPath<Policy, Double> & Sendable, ClosedRange<Double>)
    case integer(any WritableKeyPath<Policy, Int> & Sendable, ClosedRange<Int>)
    case countries(any WritableKeyPath<Policy, [Country]> & Sendable)
  }

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
}
