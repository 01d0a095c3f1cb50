/// Where a value of the policy comes from, and how sure that is.
public struct Provenance: Equatable, Sendable {
  /// How well a published figure could be confirmed.
  public enum Certainty: String, Sendable {
    /// Read in the agency's own page or abstract.
    case verified
    /// Read in a secondary article that reports the primary.
    case verifiedSecondHand = "verified second-hand"
    /// Arithmetic on verified figures.
    case derived
    /// Chosen here, with a reason: no publication states it.
    case ownChoice = "own choice"
  }

  public let certainty: Certainty
  /// The publication, or the reason for an own choice.
  public let text: String

  static func published(_ text: String, _ certainty: Certainty = .verified) -> Provenance {
    Provenance(certainty: certainty, text: text)
  }

  static func ownChoice(because reason: String) -> Provenance {
    Provenance(certainty: .ownChoice, text: reason)
  }
}
