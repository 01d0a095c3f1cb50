/// One line of a ranking: a payer's place, score and facts.
public struct PayerSummary: Equatable, Sendable {
  /// From 1 through the whole ranking.
  public let rank: Int
  /// From 1 within the lane.
  public let laneRank: Int
  public let payer: PartyID
  /// The purchase score in thousandths of a bit, whatever the lane.
  public let score: Int
  /// The victim score in thousandths of a bit.
  public let victimScore: Int
  /// The expected share, among payers who stand out from their own corridor's payers at least as much,
  /// whose pattern is no more than chance; nil where the cohort carries no tail.
  public let qValue: Double?
  public let lane: Lane
  public let payments: Int
  public let beneficiaries: Int
  /// In the reference currency.
  public let total: Money
  /// Days of the first and the last payment, UTC.
  public let first: CivilDate
  public let last: CivilDate
  /// From the last payment to the end of the data or the day of `--as-of`.
  public let daysSinceLast: Int
  /// By falling number of payments, then by code.
  public let corridors: [Corridor]
  /// One finding an indicator, in the order of `Indicator.allCases`.
  public internal(set) var findings: [Finding]
  /// Of each payment, oldest first, why indicators of purchase leave it out; nil where they look at it.
  public internal(set) var setAside: [SetAside?] = []
  /// Where the payer would stand without each family that lifts or lowers the rank, in the order of families; empty
  /// unless asked for by ``RankedPayers/detail(at:)``.
  public var counterfactuals: [Counterfactual] = []
  /// Single tests and measures, all of them; empty unless asked for by ``RankedPayers/detail(at:)``.
  public var statistics: [Statistic] = []
  /// The group of peers that the payer is compared with.
  var peers = 0

  /// How many payments indicators of purchase look at: those that are not set aside.
  public var lookedAt: Int { payments - setAside.count { $0 != nil } }

  /// Whether every payment was made under age, so that none can be evidence of purchase.
  var paidUnderAgeOnly: Bool {
    !setAside.isEmpty && setAside.count == payments && setAside.allSatisfy { $0 == .underAge }
  }

  /// Payments that are set aside, by why, in the order of ``SetAside``; no entry for what sets nothing aside.
  public var setAsideCounts: [(reason: SetAside, payments: Int)] {
    SetAside.allCases.compactMap { reason in
      let count = setAside.count { $0 == reason }
      return count > 0 ? (reason, count) : nil
    }
  }

  /// The indicators with evidence, by falling points, ties in the order of declaration.
  public var indicatorsByPoints: [(indicator: Indicator, evidence: Evidence)] {
    var found: [(indicator: Indicator, evidence: Evidence)] = []
    for (indicator, finding) in zip(Indicator.allCases, findings) {
      if case .evidence(let evidence) = finding { found.append((indicator, evidence)) }
    }
    // `found` stands in the order of declaration, so its indices break ties.
    let order = found.indices.sorted { a, b in
      let (first, second) = (found[a].evidence.points, found[b].evidence.points)
      return first != second ? first > second : a < b
    }
    return order.map { found[$0] }
  }
}

/// A ranking that can be asked line by line, so that a million payers need no million objects.
public protocol RankedPayers: Sendable {
  /// How many payers are ranked.
  var count: Int { get }
  /// The payer at a place of the ranking, from 0.
  func summary(at place: Int) -> PayerSummary
  /// Hands out some places and the payers there, in their order: quicker together than one by one.
  func forEachSummary(at places: ArraySlice<Int>, _ body: (Int, PayerSummary) -> Void)
  /// The same with what only describes: chances, statistics and counterfactuals. It takes longer.
  func detail(at place: Int) -> PayerSummary
  /// The same with chances alone, of each share among its peers: faster than ``detail(at:)``.
  func tested(at place: Int) -> PayerSummary
  /// The lane and the purchase score at that place, in thousandths of a bit: what a survey of all payers asks.
  func outline(at place: Int) -> (lane: Lane, score: Int)
  /// How many payers stand in a lane, of all who are ranked.
  func payers(in lane: Lane) -> Int
  /// All payments in scope of the payer at that place, oldest first.
  func payments(at place: Int) -> [Payment]
  /// Throws if anything that was asked could not be told, because a scratch file could not be read.
  func check() throws
}

extension RankedPayers {
  public func detail(at place: Int) -> PayerSummary { summary(at: place) }

  public func forEachSummary(at places: ArraySlice<Int>, _ body: (Int, PayerSummary) -> Void) {
    for place in places { body(place, summary(at: place)) }
  }

  public func tested(at place: Int) -> PayerSummary { detail(at: place) }

  public func check() throws {}

  public func payers(in lane: Lane) -> Int {
    (0..<count).count { outline(at: $0).lane == lane }
  }

  public func outline(at place: Int) -> (lane: Lane, score: Int) {
    let summary = summary(at: place)
    return (summary.lane, summary.score)
  }
}
