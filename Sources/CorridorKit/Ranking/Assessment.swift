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
  init(
    ledger: Ledger, policy: Policy, watchlist: Watchlist?, reference: PopulationCounts? = nil,
    end: Int64, threads: Int, replacements: [any Scorer] = []
  ) {
    let scorers = Scorers(policy: policy, replacements: replacements)
    let survey = PopulationSurvey(
      ledger: ledger, policy: policy, scorers: scorers, threads: threads)
    var population = survey.population(end: end, watchlist: watchlist, reference: reference)
    let judge = Judge(ledger: ledger, policy: policy, scorers: scorers, threads: threads)
    let verdicts = judge.verdicts(in: &population)
    self.ledger = ledger
    self.policy = policy
    self.population = population
    self.scorers = scorers
    self.verdicts = verdicts
    chances = ScoreChances(
      scores: verdicts.lazy.map(\.score), cohorts: verdicts.lazy.map(\.cohort), policy: policy)
    var rates = CohortRates(
      cohorts: population.cohorts.count, from: ledger.rows.lazy.map(\.seconds).min(), to: end)
    for verdict in verdicts { rates.observe(verdict) }
    self.rates = rates
    let order = Self.ordered(verdicts)
    self.order = order
    var counts = [UInt32](repeating: 0, count: Lane.allCases.count)
    laneRanks = order.map { payer in
      let lane = Int(verdicts[Int(payer)].lane.rawValue)
      counts[lane] += 1
      return counts[lane]
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

  /// The place of a payer's number.
  func place(of payer: Int) -> Int? { order.firstIndex(of: UInt32(payer)) }

  /// Purchase and no lane by score, then possible victims and fraud victims by victim score; then more
  /// payments, greater total, and at last the order of ids, which is that of the numbers.
  static func ordered(_ verdicts: [Verdict]) -> [UInt32] {
    struct Entry: BitwiseCopyable {
      var key: UInt64
      let payer: UInt32
    }
    var entries: [Entry] = []
    entries.reserveCapacity(verdicts.count)
    for (payer, verdict) in verdicts.enumerated() where verdict.payments > 0 {
      let total = ~UInt64(bitPattern: verdict.total) ^ 1 << 63
      entries.append(Entry(key: total, payer: UInt32(payer)))
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
    return entries.map(\.payer)
  }

  private var reading: PayerReading {
    PayerReading(
      ledger: ledger, policy: policy, population: population, scorers: scorers, rates: rates)
  }

  func summary(at place: Int) -> PayerSummary {
    let payer = Int(order[place])
    return reading.summary(
      of: payer, verdicts[payer], place: place, laneRank: Int(laneRanks[place]),
      q: chances[verdicts[payer].score, cohort: verdicts[payer].cohort])
  }

  func detail(at place: Int) -> PayerSummary {
    reading.detail(of: Int(order[place]), summary(at: place), in: self)
  }

  func payments(at place: Int) -> [Payment] { reading.payments(of: Int(order[place])) }
}
