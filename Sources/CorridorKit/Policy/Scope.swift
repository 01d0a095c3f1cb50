/// Which payments a run keeps: cross-border, into a country the policy names for any lane, at or below
/// the ceiling.
struct Scope: Sendable {
  /// Why a payment is not kept.
  enum Exclusion: String, CaseIterable, Sendable {
    case domestic
    case corridor
    case ceiling
    case noRate = "no_rate"
    case notCompleted = "not_completed"
    case reversed
    /// Money that came in, in an export that shows an account from its owner's side.
    case notOutgoing = "not_outgoing"
    /// Later than the day given as `--as-of`.
    case afterAsOf = "after_as_of"
    /// In scope when its export was read, and in another ledger than those given.
    case notInLedger = "not_in_ledger"
  }

  private var destinations: [UInt8]
  /// By the two bytes of a code: 0 for no country, else its number, with ``inScope`` where money sent
  /// there is in scope.
  let countryCodes: [UInt16]
  static let inScope: UInt16 = 0x8000
  let ceilingMinorUnits: Int64
  let rates: RateTable

  init(policy: Policy, rates: RateTable) {
    destinations = [UInt8](repeating: 0, count: 26 * 26)
    for country in policy.corridors.purchase { destinations[country.pairIndex] |= 1 }
    for country in policy.corridors.victim { destinations[country.pairIndex] |= 2 }
    ceilingMinorUnits = Int64(policy.ledger.ceiling) * 100
    self.rates = rates
    countryCodes = Self.codes(destinations)
  }

  private static func codes(_ destinations: [UInt8]) -> [UInt16] {
    var codes = [UInt16](repeating: 0, count: 1 << 16)
    for first in UInt8(65)...122 {
      for second in UInt8(65)...122 {
        guard let country = Country(first, second) else { continue }
        codes[Int(first) | Int(second) << 8] =
          UInt16(country.pairIndex + 1) | (destinations[country.pairIndex] == 0 ? 0 : inScope)
      }
    }
    return codes
  }

  /// nil if money from `origin` to `destination` is in scope. Cheap: asked before anything else.
  @inline(__always)
  func exclusion(from origin: Country, to destination: Country) -> Exclusion? {
    if origin == destination { return .domestic }
    return destinations[destination.pairIndex] == 0 ? .corridor : nil
  }

  /// The amount in the reference currency's minor units, or why it is out of scope.
  func referenceAmount(
    _ minorUnits: Int64, _ currency: Currency, onDay day: Int
  ) -> Result<Int64, ExclusionError> {
    guard let amount = rates.reference(minorUnits, currency, onDay: day) else {
      return .failure(ExclusionError(exclusion: .noRate))
    }
    return amount > ceilingMinorUnits
      ? .failure(ExclusionError(exclusion: .ceiling)) : .success(amount)
  }

  /// An exclusion as the failure of a `Result`.
  struct ExclusionError: Error, Equatable, Sendable {
    let exclusion: Exclusion
  }

  func isPurchaseDestination(_ country: Country) -> Bool {
    destinations[country.pairIndex] & 1 != 0
  }

  func isVictimDestination(_ country: Country) -> Bool {
    destinations[country.pairIndex] & 2 != 0
  }
}
