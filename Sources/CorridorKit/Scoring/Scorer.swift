/// One way of judging a payer.
public protocol Scorer: Sendable {
  /// Which indicator it measures: a column of the CSV report, a key of the policy file.
  var indicator: Indicator { get }

  /// What this scorer finds in `profile`, held against payers of the same corridors in `population`.
  func finding(in profile: PayerProfile, against population: Population) -> Finding
}

/// A scorer whose ordinary side is counted in the population that is screened.
///
/// What it counts are integers in cells of its own, so that any order and any split of the payers adds up
/// to the same. From the counts it makes, once, the table by which it scores.
protocol PopulationScorer: Scorer {
  /// The rows that each cohort's cells form; nil if the cells are sums over all payers.
  var row: CellRow? { get }

  /// How many cells it needs for so many cohorts.
  func cellCount(cohorts: Int) -> Int

  /// Adds what `profile` shows to `cells`.
  func observe(_ profile: PayerProfile, cohort: Int, into cells: inout [Int64])

  /// The bits of each cell, or whatever else it scores by.
  func table(from cells: [Int64], cohorts: Int, policy: Policy) -> [Double]
}
