/// Every payer of a ledger judged, in a total order.
///
/// Keeps a few numbers a payer; what a line or an explanation says is worked out again when it is asked for.
struct Assessment: RankedPayers {
  let ledger: Ledger
  let policy: Policy
  let population: Population
  private let scorers: Scorers
  /// Payers by place.
  private let order: [UInt32]
  private let verdicts: [Verdict]
  private let laneRanks: [UInt32]
  /// By place, so that a look at all payers in order runs through memory in order.
  private let lanes: [Lane]
  private let chances: ScoreChances
  private let rates: CohortRates

  /// What decides a payer's place.
  struct Verdict: Sendable {
    var score: Int32
    var victimScore: Int32
    var lane: Lane
    var payments: Int32
    var total: Int64
    /// Number of the cohort; -1 without payments.
    var cohort: Int32
  }

  /// - Parameters:
  ///   - reference: the ordinary side from elsewhere; nil: as these payers show it.
  ///   - end: the last second that counts.
  ///   - replacements: scorers in the place of built-in ones.
  ///   - progress: is told what is done.
  init(
    ledger: Ledger, policy: Policy, watchlist: Watchlist?, reference: PopulationCounts? = nil,
    end: Int64, threads: Int, replacements: [any Scorer] = [], progress: RunProgress? = nil
  ) {
    let scorers = Scorers(policy: policy, replacements: replacements)
    progress?.begin(.counting, of: ledger.payerCount)
    let survey = PopulationSurvey(
      ledger: ledger, policy: policy, scorers: scorers, threads: threads, progress: progress)
    var population = survey.population(end: end, watchlist: watchlist, reference: reference)
    let judge = Judge(
      ledger: ledger, policy: policy, scorers: scorers, threads: threads, progress: progress)
    let verdicts = judge.verdicts(in: &population)
    self.ledger = ledger
    self.policy = policy
    self.population = population
    self.scorers = scorers
    self.verdicts = verdicts
    let first = ParallelSpans.map(ledger.payerCount, threads: threads) { span in
      span.lazy.compactMap { ledger.rows(of: $0).first?.seconds }.min()
    }
    let noRates = CohortRates(
      cohorts: population.cohorts.count, from: first.compactMap { $0 }.min(), to: end)
    let parts = ParallelSpans.fold(verdicts.count, threads: threads) {
      (chances: ScoreChances(), rates: noRates)
    } _: { part, span in
      for verdict in verdicts[span] {
        part.chances.observe(verdict.score, cohort: verdict.cohort)
        part.rates.observe(verdict)
      }
    }
    var (chances, rates) = parts.first ?? (ScoreChances(), noRates)
    for part in parts.dropFirst() {
      chances.merge(part.chances)
      rates.add(part.rates)
    }
    chances.finish(policy)
    self.chances = chances
    self.rates = rates
    (order, lanes) = Self.ordered(verdicts)
    var counts = [UInt32](repeating: 0, count: Lane.allCases.count)
    laneRanks = lanes.map { lane in
      counts[Int(lane.rawValue)] += 1
      return counts[Int(lane.rawValue)]
    }
  }

  var count: Int { order.count }

  /// Payers in each lane.
  func payers(in lane: Lane) -> Int { verdicts.count { $0.payments > 0 && $0.lane == lane } }

  /// The payer's number, lane and score at a place, without looking at its payments.
  func verdict(at place: Int) -> (payer: Int, lane: Lane, score: Int) {
    let payer = Int(order[place])
    return (payer, verdicts[payer].lane, Int(verdicts[payer].score))
  }

  func outline(at place: Int) -> (lane: Lane, score: Int) {
    let verdict = verdict(at: place)
    return (verdict.lane, verdict.score)
  }

  func lane(at place: Int) -> Lane { lanes[place] }

  /// The place of a payer's number.
  func place(of payer: Int) -> Int? { order.firstIndex(of: UInt32(payer)) }

  /// Purchase and no lane by score, then possible victims and fraud victims by victim score; then more
  /// payments, greater total, and at last the order of ids, which is that of the numbers.
  ///
  /// - Returns: the numbers of payers with payments, and the lane of each.
  static func ordered(_ verdicts: [Verdict]) -> (payers: [UInt32], lanes: [Lane]) {
    struct Entry: BitwiseCopyable {
      var key: UInt64
      let payer: UInt32
      let lane: Lane
    }
    var entries: [Entry] = []
    entries.reserveCapacity(verdicts.count)
    for (payer, verdict) in verdicts.enumerated() where verdict.payments > 0 {
      let total = ~UInt64(bitPattern: verdict.total) ^ 1 << 63
      entries.append(Entry(key: total, payer: UInt32(payer), lane: verdict.lane))
    }
    // Sorting keeps the order of equals, so the last key comes first.
    RadixSort.sort(&entries) { $0.key }
    for place in entries.indices {
      let verdict = verdicts[Int(entries[place].payer)]
      let section: UInt64 =
        switch verdict.lane {
        case .possiblePurchase, .none: 0
        case .possibleVictim: 1
        case .possibleFraudVictim: 2
        }
      let score = UInt32(bitPattern: section == 0 ? verdict.score : verdict.victimScore)
      // 2 bits, 32 and 30: nobody holds a thousand million payments of one payer in memory.
      let payments = UInt64(min(verdict.payments, 1 << 30 - 1))
      entries[place].key =
        section << 62 | UInt64(~score ^ 1 << 31) << 30 | (1 << 30 - 1 - payments)
    }
    RadixSort.sort(&entries) { $0.key }
    return (entries.map(\.payer), entries.map(\.lane))
  }

  private var reading: PayerReading {
    PayerReading(
      ledger: ledger, policy: policy, population: population, scorers: scorers, rates: rates)
  }

  func summary(at place: Int) -> PayerSummary {
    let reading = reading
    var space = reading.space
    return summary(at: place, reading, &space)
  }

  func forEachSummary(at places: ArraySlice<Int>, _ body: (Int, PayerSummary) -> Void) {
    let reading = reading
    var space = reading.space
    for place in places { body(place, summary(at: place, reading, &space)) }
  }

  private func summary(
    at place: Int, _ reading: PayerReading, _ space: inout PayerReading.Space
  ) -> PayerSummary {
    let payer = Int(order[place])
    return reading.summary(
      of: payer, verdicts[payer], place: place, laneRank: Int(laneRanks[place]),
      q: chances[verdicts[payer].score, cohort: verdicts[payer].cohort], in: &space)
  }

  func detail(at place: Int) -> PayerSummary {
    reading.detail(of: Int(order[place]), summary(at: place), in: self)
  }

  func tested(at place: Int) -> PayerSummary { reading.tested(summary(at: place)) }

  func payments(at place: Int) -> [Payment] { reading.payments(of: Int(order[place])) }
}
