/// What a report leaves out on purpose. Ranks stay those among all payers.
public struct Narrowing: Equatable, Sendable {
  /// Only payers with a payment on that day or later, UTC.
  public var activeSince: CivilDate?
  public var lane: Lane?

  public init(activeSince: CivilDate? = nil, lane: Lane? = nil) {
    self.activeSince = activeSince
    self.lane = lane
  }

  /// One sentence for the head of a report; nil if nothing is left out.
  func sentence(_ messages: Messages) -> String? {
    var parts: [String] = []
    if let activeSince {
      parts.append(messages["narrowed.since", ["day": .text(activeSince.description)]])
    }
    if let lane { parts.append(messages["narrowed.lane", ["lane": .text(lane.name)]]) }
    guard !parts.isEmpty else { return nil }
    return messages["head.narrowed", ["which": .text(parts.joined(separator: ", "))]]
  }
}
