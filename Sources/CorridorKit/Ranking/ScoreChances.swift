/// q of every payer: one test each, the total score against ordinary payers of the cohort, then the share of
/// false discoveries over all.
///
/// A cohort of fewer payers than `cohorts.small`, or whose scores carry no tail, borrows the null of all payers;
/// fewer than `cohorts.population` in all: no q. Payers of equal cohort and score have equal q, so that memory grows
/// with distinct scores alone.
struct ScoreChances: Sendable {
  private struct Key: Hashable, Sendable {
    let cohort: Int32
    let score: Int32
  }

  private var counts: [Key: Int] = [:]
  private var q: [Key: Double] = [:]

  init() {}

  /// - Parameters: each payer's score and cohort; payers without payments have cohort -1.
  init(scores: some Sequence<Int32>, cohorts: some Sequence<Int32>, policy: Policy) {
    for (score, cohort) in zip(scores, cohorts) { observe(score, cohort: cohort) }
    finish(policy)
  }

  mutating func observe(_ score: Int32, cohort: Int32) {
    guard cohort >= 0 else { return }
    counts[Key(cohort: cohort, score: score), default: 0] += 1
  }

  /// Works out every q from what was counted.
  mutating func finish(_ policy: Policy) {
    var byCohort: [Int32: [Int32: Int]] = [:]
    var all: [Int32: Int] = [:]
    for (key, count) in counts {
      byCohort[key.cohort, default: [:]][key.score, default: 0] += count
      all[key.score, default: 0] += count
    }
    guard all.values.reduce(0, +) >= policy.cohorts.population, let shared = Self.null(all) else {
      return
    }
    let nulls = byCohort.compactMapValues { scores in
      scores.values.reduce(0, +) < policy.cohorts.small ? nil : Self.null(scores)
    }
    let keys = Array(counts.keys)
    let tested = keys.map { key in
      (chance: (nulls[key.cohort] ?? shared).chance(of: key.score), count: counts[key] ?? 0)
    }
    for (key, q) in zip(keys, FalseDiscovery.qValues(ofCounted: tested)) { self.q[key] = q }
  }

  subscript(score: Int32, cohort cohort: Int32) -> Double? {
    q[Key(cohort: cohort, score: score)]
  }

  private static func null(_ scores: [Int32: Int]) -> EmpiricalNull? {
    EmpiricalNull(
      counts: scores.sorted { $0.key < $1.key }.map { (score: $0.key, count: $0.value) })
  }
}
