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

/// How many payers a report prints because an examiner has time for so many.
public struct PrintingBudget: Equatable, Sendable {
  /// Payers per lane for every 100,000 that are ranked.
  public let perHundredThousand: Int
  /// How many are ranked.
  public let ranked: Int

  public init(perHundredThousand: Int, ranked: Int) {
    self.perHundredThousand = perHundredThousand
    self.ranked = ranked
  }

  /// Payers per lane that come of it: rounded up, so that a small input prints somebody.
  public var most: Int { max(1, (perHundredThousand * ranked + 99_999) / 100_000) }

  func sentence(_ messages: Messages) -> String {
    messages[
      "head.budget",
      ["n": .count(perHundredThousand), "of": .count(ranked), "most": .count(most)]]
  }
}

extension Report {
  /// Sentences of the head that say how the printed payers were limited, beside `--top`.
  func restrictions(_ messages: Messages) -> [String] {
    [budget?.sentence(messages), narrowing.sentence(messages)].compactMap { $0 }
  }

  /// Whether payers are printed and none of them stands in a lane: nothing of theirs asks for a look.
  func isCalm(_ places: [Int]) -> Bool {
    !places.isEmpty && places.allSatisfy { ranking.outline(at: $0).lane == .none }
  }

  /// Whether all payers that are printed stand in lanes for protection; of none, whether such were asked for.
  func areForProtection(_ places: [Int]) -> Bool {
    guard !places.isEmpty else {
      return narrowing.lane.map { LaneGroup($0).isForProtection } ?? false
    }
    return places.allSatisfy { LaneGroup(ranking.outline(at: $0).lane).isForProtection }
  }

  /// The places of `places` whose payers a list for people names. Those all of whose payments were made under age are
  /// left out: nothing of theirs can be evidence of purchase. Tables for systems hold them.
  func named(_ places: [Int]) -> [Int] {
    let calm = places.filter { ranking.outline(at: $0).lane == .none }
    var minors: Set<Int> = []
    ranking.forEachSummary(at: calm[...]) { place, payer in
      if payer.paidUnderAgeOnly { minors.insert(place) }
    }
    return minors.isEmpty ? places : places.filter { !minors.contains($0) }
  }

  /// What stands where no payer is printed: whether nobody is in scope, or whoever is was left out.
  func emptiness(_ messages: Messages) -> String {
    ranking.count == 0
      ? messages["report.empty"] : messages["report.none_left", ["n": .count(ranking.count)]]
  }
}
