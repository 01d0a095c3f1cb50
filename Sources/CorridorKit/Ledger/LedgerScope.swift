/// What a ledger holds of all payments: where to, up to what sum, and how sums were converted.
struct LedgerScope: Equatable, Sendable {
  /// Destinations, in the order of their codes.
  let destinations: [Country]
  /// Minor units of the reference currency, included.
  let ceilingMinorUnits: Int64
  let referenceCurrency: Currency

  /// Minor units times the day's rate as a fraction, rounded half to even; a rate serves its day and up to ten
  /// after it. Another rule gets another number.
  static let conversionRule = 1

  init(policy: Policy) {
    destinations = Set(policy.corridors.purchase + policy.corridors.victim).sorted()
    ceilingMinorUnits = Int64(policy.ledger.ceiling) * 100
    referenceCurrency = policy.referenceCurrency
  }

  init(reading wire: inout WireReader) throws(WireFault) {
    guard try wire.integer(in: 0...Int.max) == Self.conversionRule else { throw .malformed }
    referenceCurrency = try wire.currency()
    guard let ceiling = Int64(exactly: try wire.number()) else { throw .malformed }
    ceilingMinorUnits = ceiling
    var countries: [Country] = []
    for _ in 0..<(try wire.count()) { countries.append(try wire.country()) }
    guard countries == Set(countries).sorted() else { throw .malformed }
    destinations = countries
  }

  func write(to wire: inout WireWriter) {
    wire.count(Self.conversionRule)
    wire.currency(referenceCurrency)
    wire.number(UInt64(ceilingMinorUnits))
    wire.count(destinations.count)
    for country in destinations { wire.country(country) }
  }

  /// SHA-256 over the scope as the file holds it.
  var digest: [UInt8] {
    var wire = WireWriter()
    write(to: &wire)
    return SHA256.digest(of: wire.bytes)
  }

  /// What a run with this scope asks for and `other` does not hold; nil if it holds all.
  func excess(over other: LedgerScope) -> String? {
    if referenceCurrency != other.referenceCurrency {
      return "its sums are in \(other.referenceCurrency), the policy's in \(referenceCurrency)"
    }
    let missing = destinations.filter { !other.destinations.contains($0) }
    if !missing.isEmpty {
      return "it holds no payments to \(missing.map(\.code).joined(separator: " ")),"
        + " which the policy names"
    }
    if ceilingMinorUnits > other.ceilingMinorUnits {
      return "it holds payments up to \(other.ceilingMinorUnits / 100) \(referenceCurrency),"
        + " the policy asks for up to \(ceilingMinorUnits / 100)"
    }
    return nil
  }
}
