/// Passes over a ledger that find the ordinary side: what kind of receiver every beneficiary is, and what
/// payers of each cohort show.
///
/// Both come of one pass, in which every beneficiary is taken for an ordinary one. Few are not: for their payers what
/// was counted is taken back and counted anew.
struct PopulationSurvey: Sendable {
  let ledger: Ledger
  let policy: Policy
  let scorers: Scorers
  let threads: Int
  /// Each payer whose profile is counted is a step of it.
  var progress: RunProgress?

  /// Where what each indicator counts stands in one list of all cells, one indicator's behind the other's.
  struct Layout: Sendable {
    let cohorts: Int
    /// By the indicator's ordinal, and the end of the last.
    let starts: [Int]

    init(_ scorers: [any PopulationScorer], cohorts: Int) {
      self.cohorts = cohorts
      var sizes = [Int](repeating: 0, count: Indicator.allCases.count)
      for scorer in scorers {
        sizes[scorer.indicator.ordinal] = scorer.cellCount(cohorts: cohorts)
      }
      var starts = [0]
      var end = 0
      for size in sizes {
        end += size
        starts.append(end)
      }
      self.starts = starts
    }
  }

  /// Counts that add up in any order.
  struct Tally: Sendable {
    private var cells: [Int64]
    private(set) var payers: [Int]

    init(_ layout: Layout) {
      cells = [Int64](repeating: 0, count: layout.starts.last ?? 0)
      payers = [Int](repeating: 0, count: layout.cohorts)
    }

    mutating func observe(
      _ profile: PayerProfile, _ numbers: [Int], _ scorers: Scorers, _ layout: Layout
    ) {
      let cohort = numbers[profile.cohort.pairIndex]
      payers[cohort] += 1
      var span = cells.mutableSpan
      scorers.observe(profile, cohort, &span, layout.starts)
    }

    /// - Parameter sign: 1, or -1 to take back.
    mutating func add(_ other: Tally, times sign: Int) {
      for number in payers.indices { payers[number] += sign * other.payers[number] }
      for cell in cells.indices { cells[cell] += Int64(sign) * other.cells[cell] }
    }

    /// What was counted, each indicator's cells by its ordinal.
    ///
    /// - Parameter layout: the one that it was made with.
    func counts(of cohorts: [Country], _ layout: Layout) -> PopulationCounts {
      PopulationCounts(
        cohorts: cohorts, payers: payers,
        cells: zip(layout.starts, layout.starts.dropFirst()).map { Array(cells[$0..<$1]) })
    }
  }

  /// What beneficiaries' inflow looks like.
  func receivers() -> Receivers {
    var receivers = Receivers(count: ledger.beneficiaries.count)
    forEachProfile(nil) { receivers.observe($0, policy: policy) }
    return receivers
  }

  /// What payers show, where kinds of receivers are known.
  ///
  /// - Parameter numbers: as ``Population/numbers(of:)`` gives them.
  func tally(_ receivers: Receivers, _ layout: Layout, _ numbers: [Int]) -> Tally {
    var tally = Tally(layout)
    forEachProfile(receivers) { tally.observe($0, numbers, scorers, layout) }
    return tally
  }

  private func forEachProfile(_ receivers: Receivers?, _ body: (PayerProfile) -> Void) {
    var builder = ProfileBuilder(ledger: ledger, policy: policy, receivers: receivers)
    var profile = PayerProfile()
    for payer in 0..<ledger.payerCount where !ledger.rows(of: payer).isEmpty {
      builder.load(payer, into: &profile)
      body(profile)
    }
  }

  private struct Survey: Sendable {
    var tally: Tally
    var receivers: Receivers
  }

  private struct Correction: Sendable {
    var wrong: Tally
    var right: Tally
  }

  /// - Parameters:
  ///   - end: the last second that counts.
  ///   - reference: the ordinary side, where it comes from elsewhere. What beneficiaries' inflow looks like is
  ///     always measured in the ledger.
  func population(
    end: Int64, watchlist: Watchlist?, reference: PopulationCounts? = nil
  ) -> Population {
    let (found, receivers) = survey()
    return Population(
      policy: policy, found: found, reference: reference, receivers: receivers, end: end,
      watchlist: watchlist, scorers: scorers.counting)
  }

  /// What the ledger's payers show.
  func counts() -> PopulationCounts { survey().counts }

  private func survey() -> (counts: PopulationCounts, receivers: Receivers) {
    let cohorts = cohorts()
    let numbers = Population.numbers(of: cohorts)
    let layout = Layout(scorers.counting, cohorts: cohorts.count)
    let empty = Tally(layout)
    let parts = ParallelSpans.fold(ledger.payerCount, threads: threads) {
      Survey(tally: empty, receivers: Receivers(count: ledger.beneficiaries.count))
    } _: { survey, span in
      var builder = ProfileBuilder(ledger: ledger, policy: policy, receivers: nil)
      var profile = PayerProfile()
      for piece in span.pieces {
        for payer in piece where !ledger.rows(of: payer).isEmpty {
          builder.load(payer, into: &profile)
          survey.receivers.observe(profile, policy: policy)
          survey.tally.observe(profile, numbers, scorers, layout)
        }
        progress?.add(steps: piece.count)
      }
    }
    var sum = parts.first ?? Survey(tally: empty, receivers: Receivers(count: 0))
    for part in parts.dropFirst() {
      sum.tally.add(part.tally, times: 1)
      sum.receivers.merge(part.receivers)
    }
    correct(&sum.tally, layout, receivers: sum.receivers, numbers)
    return (sum.tally.counts(of: cohorts, layout), sum.receivers)
  }

  /// Counts payers of organisations and hubs as what these are.
  private func correct(
    _ tally: inout Tally, _ layout: Layout, receivers: Receivers, _ numbers: [Int]
  ) {
    let unusual = receivers.unusual(policy.receivers)
    guard !unusual.isEmpty else { return }
    let empty = Tally(layout)
    let corrections = ParallelSpans.fold(ledger.payerCount, threads: threads) {
      Correction(wrong: empty, right: empty)
    } _: { correction, span in
      var before = ProfileBuilder(ledger: ledger, policy: policy, receivers: nil)
      var after = ProfileBuilder(ledger: ledger, policy: policy, receivers: receivers)
      var profile = PayerProfile()
      for payer in span {
        guard ledger.rows(of: payer).contains(where: { unusual[Int($0.beneficiary)] }) else {
          continue
        }
        before.load(payer, into: &profile)
        correction.wrong.observe(profile, numbers, scorers, layout)
        after.load(payer, into: &profile)
        correction.right.observe(profile, numbers, scorers, layout)
      }
    }
    for correction in corrections {
      tally.add(correction.wrong, times: -1)
      tally.add(correction.right, times: 1)
    }
  }

  /// Every destination of the ledger: any may be some payer's commonest.
  private func cohorts() -> [Country] {
    var seen = [Country?](repeating: nil, count: 26 * 26)
    for row in ledger.rows { seen[row.destination.pairIndex] = row.destination }
    return seen.compactMap { $0 }
  }
}
