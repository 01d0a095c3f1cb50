/// One way of judging a payer.
///
/// A new indicator needs ``finding(in:against:)`` only. Every payer's points are asked for once and findings only of
/// payers that are printed, so a scorer that gathers payments for its evidence says its points without them.
public protocol Scorer: Sendable {
  /// Which indicator it measures: a column of the CSV report, a key of the policy file.
  var indicator: Indicator { get }

  /// What this scorer finds in `profile`, held against payers of the same corridors in `population`.
  func finding(in profile: PayerProfile, against population: Population) -> Finding

  /// The points of that finding alone.
  func points(in profile: PayerProfile, against population: Population) -> Int32
}

extension Scorer {
  public func points(in profile: PayerProfile, against population: Population) -> Int32 {
    finding(in: profile, against: population).points
  }
}

/// A scorer whose ordinary side is counted in the population that is screened.
///
/// What it counts are integers in cells of its own, so that any order and any split of the payers adds up
/// to the same, and what was counted can be taken back. From the counts it makes, once, the table by which it scores.
protocol PopulationScorer: Scorer {
  /// The rows that each cohort's cells form.
  var row: CellRow { get }

  /// How many cells it needs for so many cohorts.
  func cellCount(cohorts: Int) -> Int

  /// Adds what `profile` shows to its cells, which begin at `first`.
  ///
  /// A span of all scorers' cells, since a list of each's own would cost, for every payer and scorer, a look at whether it
  /// is shared, and around it a retain and a release of the policy, on a counter that all threads share.
  func observe(
    _ profile: PayerProfile, cohort: Int, into cells: inout MutableSpan<Int64>, at first: Int)

  /// The points of each cell, or whatever else it scores by.
  ///
  /// - Parameter peers: of the cohorts that were counted.
  func table(from cells: [Int64], peers: PeerGroups, policy: Policy) -> [Double]
}

/// A scorer that is judged by the payer's own payments but not lent to neighbours: their votes are cast without.
protocol UnlentScorer: Scorer {}

/// A scorer whose points follow from what the network says of the payer, without a look at its payments.
///
/// Its findings are unremarkable before the network was asked.
protocol NeighbourScorer: Scorer {
  func points(of verdict: NetworkState.Verdict) -> Int32
}

extension NeighbourScorer {
  func points(in profile: PayerProfile, against population: Population) -> Int32 {
    population.network.map { points(of: $0.verdict(of: profile.payer)) } ?? 0
  }
}
