/// One remittance as the export states it, before any judgement.
public struct Payment: Equatable, Sendable {
  /// Who sends.
  public let payer: PartyID
  /// Who receives. May be a child: described, never accused.
  public let beneficiary: PartyID
  /// Origin and destination.
  public let corridor: Corridor
  public let sentAt: Instant
  /// In the currency it was paid in.
  public let amount: Money
  /// In the policy's reference currency, at the rate of the day.
  public let referenceAmount: Money
  public let channel: Channel
  public let transaction: String?
  /// Where it was read; several places if the same payment stood in several exports.
  public let places: [Place]
}

/// An input and a line in it.
public struct Place: Hashable, Comparable, Sendable {
  /// The input's base name.
  public let input: String
  /// Counted from 1: the line on which the record begins.
  public let line: Int

  public static func < (a: Place, b: Place) -> Bool { (a.input, a.line) < (b.input, b.line) }
}
