/// q of every payer: one test each, the total score against ordinary payers of the cohort, then the share of
/// false discoveries over all.
///
/// A cohort of fewer payers than `cohorts.small`, or whose scores carry no tail, borrows the null of all payers;
/// fewer than `cohorts.population` in all: no q.
struct ScoreChances: Sendable {
  private let values: [Double?]

  /// - Parameters: each payer's score and cohort; payers without payments have cohort -1.
  init(scores: [Int32], cohorts: [Int32], policy: Policy) {
    var byCohort = [[Int32]](repeating: [], count: Int(cohorts.max() ?? -1) + 1)
    var all: [Int32] = []
    all.reserveCapacity(scores.count)
    for (score, cohort) in zip(scores, cohorts) where cohort >= 0 {
      byCohort[Int(cohort)].append(score)
      all.append(score)
    }
    guard all.count >= policy.cohorts.population, let shared = EmpiricalNull(all) else {
      values = [Double?](repeating: nil, count: scores.count)
      return
    }
    let nulls = byCohort.map { scores in
      scores.count < policy.cohorts.small ? nil : EmpiricalNull(scores)
    }
    let tested = scores.indices.filter { cohorts[$0] >= 0 }
    let chances = tested.map { payer in
      (nulls[Int(cohorts[payer])] ?? shared).chance(of: scores[payer])
    }
    var values = [Double?](repeating: nil, count: scores.count)
    for (payer, q) in zip(tested, FalseDiscovery.qValues(of: chances)) { values[payer] = q }
    self.values = values
  }

  subscript(payer: Int) -> Double? { values[payer] }
}
