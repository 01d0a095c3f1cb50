/// All payers that are screened, as the ordinary side of the evidence: integer counts per cohort, what
/// beneficiaries' inflow looks like, and the bounds of the data.
public struct Population: Sendable {
  let policy: Policy
  /// Destinations that are some payer's commonest, by code; a cohort's number is its place here.
  let cohorts: [Country]
  private let cohortNumbers: [Int]
  let payersOfCohort: [Int]
  var receivers: Receivers
  /// The last second of the data, or of the day given as `--as-of`.
  let end: Int64
  var watchlist: Watchlist?
  /// Counted cells and the tables made of them, by the ordinal of the indicator.
  private(set) var cells: [[Int64]]
  private(set) var tables: [[Double]]
  /// What beneficiaries pass on between their payers; nil until it was computed.
  var network: NetworkState?

  init(
    policy: Policy, cohorts: [Country], payersOfCohort: [Int], receivers: Receivers, end: Int64,
    watchlist: Watchlist?, cells: [[Int64]], scorers: [any PopulationScorer]
  ) {
    self.policy = policy
    self.cohorts = cohorts
    self.payersOfCohort = payersOfCohort
    self.receivers = receivers
    self.end = end
    self.watchlist = watchlist
    cohortNumbers = Self.numbers(of: cohorts)
    self.cells = cells
    tables = [[Double]](repeating: [], count: Indicator.allCases.count)
    for scorer in scorers {
      let ordinal = scorer.indicator.ordinal
      tables[ordinal] = scorer.table(
        from: cells[ordinal], cohorts: cohorts.count, policy: policy)
    }
  }

  /// How many payers there are.
  public var payerCount: Int { payersOfCohort.reduce(0, +) }

  /// The number of a payer's cohort.
  func cohort(of profile: PayerProfile) -> Int { max(0, cohortNumbers[profile.cohort.pairIndex]) }

  /// The number of every country's cohort by its pair index; -1 where there is none.
  static func numbers(of cohorts: [Country]) -> [Int] {
    var numbers = [Int](repeating: -1, count: 26 * 26)
    for (number, country) in cohorts.enumerated() { numbers[country.pairIndex] = number }
    return numbers
  }
}
