/// q of every payer: one test each, the total score against ordinary payers of the cohort, then the share of
/// false discoveries over all.
///
/// A cohort of fewer payers than `cohorts.small`, or whose scores carry no tail, borrows the null of all payers;
/// fewer than `cohorts.population` in all: no q. Payers of equal cohort and score have equal q, so that memory grows
/// with distinct scores alone: 12 bytes each, in pages of a thousand. The standard policy's caps leave some 140,000
/// scores in a cohort, 22 destinations make as many cohorts: 37 MB at most, however many payers there are.
struct ScoreChances: Sendable {
  /// Some successive scores of a cohort.
  private struct Page: Hashable, Sendable {
    let cohort: Int32
    /// The scores divided by ``size``, rounded down.
    let number: Int32

    static let size: Int32 = 1_024

    init(_ score: Int32, cohort: Int32) {
      self.cohort = cohort
      number = score >> 10
    }

    /// A score's place in its page.
    static func place(_ score: Int32) -> Int { Int(score & (size - 1)) }

    /// The score at a place.
    func score(at place: Int) -> Int32 { number << 10 | Int32(place) }
  }

  /// How many payers have each score.
  private var counts: [Page: [UInt32]] = [:]
  private var q: [Page: [Double]] = [:]

  init() {}

  /// - Parameters: each payer's score and cohort; payers without payments have cohort -1.
  init(scores: some Sequence<Int32>, cohorts: some Sequence<Int32>, policy: Policy) {
    for (score, cohort) in zip(scores, cohorts) { observe(score, cohort: cohort) }
    finish(policy)
  }

  /// - Parameter number: how many payers have the score.
  mutating func observe(_ score: Int32, cohort: Int32, number: Int = 1) {
    guard cohort >= 0 else { return }
    counts[
      Page(score, cohort: cohort), default: [UInt32](repeating: 0, count: Int(Page.size))
    ][Page.place(score)] += UInt32(clamping: number)
  }

  /// Bytes that so many scores take, each once or more often.
  static func size(of scores: some Sequence<(score: Int32, cohort: Int32)>) -> Int {
    Set(scores.map { Page($0.score, cohort: $0.cohort) }).count * Int(Page.size)
      * (MemoryLayout<UInt32>.stride + MemoryLayout<Double>.stride)
  }

  /// Adds what was counted of other payers.
  mutating func merge(_ other: ScoreChances) {
    counts.merge(other.counts) { a, b in zip(a, b).map { $0 &+ $1 } }
  }

  private typealias Counted = (score: Int32, count: Int)

  /// The distinct scores of pages, rising.
  private func scores(in pages: some Sequence<Page>) -> [Counted] {
    var scores: [Counted] = []
    for page in pages.sorted(by: { $0.number < $1.number }) {
      for (place, count) in (counts[page] ?? []).enumerated() where count > 0 {
        scores.append((page.score(at: place), Int(count)))
      }
    }
    return scores
  }

  /// Works out every q from what was counted.
  mutating func finish(_ policy: Policy) {
    let byCohort = Dictionary(grouping: counts.keys, by: \.cohort).mapValues { scores(in: $0) }
    guard let shared = Self.null(ofAll: byCohort.values, least: policy.cohorts.population) else {
      return
    }
    var tested: [(chance: Double, count: Int)] = []
    let cohorts = byCohort.keys.sorted()
    for cohort in cohorts {
      let scores = byCohort[cohort] ?? []
      let own =
        scores.reduce(0) { $0 + $1.count } < policy.cohorts.small
        ? nil : EmpiricalNull(counts: scores)
      let null = own ?? shared
      for (score, count) in scores { tested.append((null.chance(of: score), count)) }
    }
    var found = FalseDiscovery.qValues(ofCounted: tested)[...]
    for cohort in cohorts {
      for (score, _) in byCohort[cohort] ?? [] {
        q[
          Page(score, cohort: cohort), default: [Double](repeating: .nan, count: Int(Page.size))
        ][Page.place(score)] = found.removeFirst()
      }
    }
    counts = [:]
  }

  subscript(score: Int32, cohort cohort: Int32) -> Double? {
    guard let q = q[Page(score, cohort: cohort)]?[Page.place(score)], !q.isNaN else { return nil }
    return q
  }

  /// The null of all payers together; nil if there are fewer than `least`, or no tail.
  private static func null(ofAll cohorts: some Sequence<[Counted]>, least: Int) -> EmpiricalNull? {
    var all: [Counted] = []
    for counted in cohorts.flatMap({ $0 }).sorted(by: { $0.score < $1.score }) {
      if all.last?.score == counted.score {
        all[all.count - 1].count += counted.count
      } else {
        all.append(counted)
      }
    }
    guard all.reduce(0, { $0 + $1.count }) >= least else { return nil }
    return EmpiricalNull(counts: all)
  }
}
