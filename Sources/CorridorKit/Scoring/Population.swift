/// All payers that are screened, as the ordinary side of the evidence: integer counts per cohort, what
/// beneficiaries' inflow looks like, and the bounds of the data.
public struct Population: Sendable {
  let policy: Policy
  /// Destinations that are some payer's commonest, by code; a cohort's number is its place here.
  let cohorts: [Country]
  private let cohortNumbers: [Int]
  let payersOfCohort: [Int]
  /// Whom each cohort's payers are compared with, payer by payer.
  let peers: PeerGroups
  /// The same in the network, which is always that of the payers that are screened.
  let networkPeers: PeerGroups
  var receivers: Receivers
  /// The last second of the data, or of the day given as `--as-of`.
  let end: Int64
  var watchlist: Watchlist?
  /// Counted cells and the tables made of them, by the ordinal of the indicator.
  private(set) var cells: [[Int64]]
  private(set) var tables: [[Double]]
  /// What beneficiaries pass on between their payers; nil until it was computed.
  var network: NetworkState?

  /// - Parameters:
  ///   - found: what the payers show that are screened.
  ///   - reference: the ordinary side from elsewhere; nil: as found.
  ///   - end: the last second that counts.
  init(
    policy: Policy, found: PopulationCounts, reference: PopulationCounts? = nil,
    receivers: Receivers, end: Int64, watchlist: Watchlist?, scorers: [any PopulationScorer]
  ) {
    let counts = reference?.covering(found.cohorts, scorers) ?? found
    self.policy = policy
    cohorts = counts.cohorts
    payersOfCohort = counts.payers
    cells = counts.cells
    peers = PeerGroups(counts.payers, policy.cohorts)
    networkPeers =
      reference == nil
      ? peers : PeerGroups(found.covering(counts.cohorts, scorers).payers, policy.cohorts)
    self.receivers = receivers
    self.end = end
    self.watchlist = watchlist
    cohortNumbers = Self.numbers(of: cohorts)
    tables = [[Double]](repeating: [], count: Indicator.allCases.count)
    for scorer in scorers {
      let ordinal = scorer.indicator.ordinal
      tables[ordinal] = scorer.table(
        from: cells[ordinal], peers: peers, policy: policy)
    }
  }

  /// How many payers there are.
  public var payerCount: Int { payersOfCohort.reduce(0, +) }

  /// The number of a payer's cohort.
  func cohort(of profile: PayerProfile) -> Int { max(0, cohortNumbers[profile.cohort.pairIndex]) }

  /// The group of peers that a payer is compared with.
  func peers(of profile: PayerProfile) -> Int { peers[cohort(of: profile)] }

  /// The same in the network.
  func networkPeers(of profile: PayerProfile) -> Int { networkPeers[cohort(of: profile)] }

  /// The number of every country's cohort by its pair index; -1 where there is none.
  static func numbers(of cohorts: [Country]) -> [Int] {
    var numbers = [Int](repeating: -1, count: 26 * 26)
    for (number, country) in cohorts.enumerated() { numbers[country.pairIndex] = number }
    return numbers
  }
}
