/// How common a history of one short burst is among a cohort's payers, and so how much a burst says.
///
/// Formula: c = (bursts + k o) / (payers + k), with k `cohorts.borrowed` and o `bursts.ordinary_share`; a cohort leans
/// on the policy alone, so that no other corridor's payers change it. With e `bursts.extorted_share`:
/// - another payer's burst: log2 (e / c), from 0 to `bursts.burst_bits`;
/// - another payer without one: log2 ((1 - e) / (1 - c)), at most 0;
/// - the payer's own burst: log2 (o / c), from `bursts.common_floor` to 0.
///
/// As plain numbers, to stand among a population's tables: for each cohort c and the three.
struct BurstShares: Sendable {
  private static let columns = 4
  /// A cohort that nothing was counted of.
  private let unknown: [Double]
  private let values: [Double]

  /// - Parameter cells: of each cohort those without and with a burst, as ``BurstThenSilence`` counts them.
  static func table(from cells: [Int64], policy: Policy) -> [Double] {
    stride(from: 0, to: cells.count - 1, by: 2).flatMap {
      row(payers: cells[$0] + cells[$0 + 1], bursts: cells[$0 + 1], policy)
    }
  }

  private static func row(payers: Int64, bursts: Int64, _ policy: Policy) -> [Double] {
    let rule = policy.bursts
    let borrowed = Double(max(policy.cohorts.borrowed, 1))
    let share =
      (Double(bursts) + borrowed * rule.ordinaryShare) / (Double(payers) + borrowed)
    let extorted = logarithm2(rule.extortedShare) - logarithm2(share)
    let other = logarithm2(1 - rule.extortedShare) - logarithm2(1 - share)
    let common = logarithm2(rule.ordinaryShare) - logarithm2(share)
    return [
      share, min(max(extorted, 0), rule.burstBits), min(other, 0),
      min(max(common, rule.commonFloor), 0),
    ]
  }

  /// The table that was made for the population; none if another scorer stands in for the one that counts.
  init(of population: borrowing Population) {
    values = population.tables[Indicator.burstThenSilence.ordinal]
    unknown = values.isEmpty ? Self.row(payers: 0, bursts: 0, population.policy) : []
  }

  private func value(_ cohort: Int, _ column: Int) -> Double {
    let place = cohort * Self.columns + column
    return place < values.count ? values[place] : unknown.isEmpty ? 0 : unknown[column]
  }

  func share(_ cohort: Int) -> Double { value(cohort, 0) }
  func burstBits(_ cohort: Int) -> Double { value(cohort, 1) }
  func otherBits(_ cohort: Int) -> Double { value(cohort, 2) }
  func commonBits(_ cohort: Int) -> Double { value(cohort, 3) }
}
