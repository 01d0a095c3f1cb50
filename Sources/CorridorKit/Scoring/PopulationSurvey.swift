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

  /// Counts that add up in any order.
  struct Tally: Sendable {
    /// By the indicator's ordinal.
    var cells: [[Int64]]
    var payers: [Int]

    init(_ scorers: [any PopulationScorer], cohorts: Int) {
      cells = [[Int64]](repeating: [], count: Indicator.allCases.count)
      payers = [Int](repeating: 0, count: cohorts)
      for scorer in scorers {
        cells[scorer.indicator.ordinal] = [Int64](
          repeating: 0, count: scorer.cellCount(cohorts: cohorts))
      }
    }

    mutating func observe(
      _ profile: PayerProfile, _ numbers: [Int], _ scorers: Scorers
    ) {
      let cohort = numbers[profile.cohort.pairIndex]
      payers[cohort] += 1
      scorers.observe(profile, cohort, &cells)
    }

    /// - Parameter sign: 1, or -1 to take back.
    mutating func add(_ other: Tally, times sign: Int) {
      for number in payers.indices { payers[number] += sign * other.payers[number] }
      for number in cells.indices {
        for cell in cells[number].indices {
          cells[number][cell] += Int64(sign) * other.cells[number][cell]
        }
      }
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
  func tally(_ receivers: Receivers, cohorts: Int, _ numbers: [Int]) -> Tally {
    var tally = Tally(scorers.counting, cohorts: cohorts)
    forEachProfile(receivers) { tally.observe($0, numbers, scorers) }
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
    let counts = reference?.covering(found.cohorts, scorers.counting) ?? found
    return Population(
      policy: policy, cohorts: counts.cohorts, payersOfCohort: counts.payers,
      receivers: receivers, end: end, watchlist: watchlist, cells: counts.cells,
      scorers: scorers.counting)
  }

  /// What the ledger's payers show.
  func counts() -> PopulationCounts { survey().counts }

  private func survey() -> (counts: PopulationCounts, receivers: Receivers) {
    let cohorts = cohorts()
    let numbers = Population.numbers(of: cohorts)
    let empty = Tally(scorers.counting, cohorts: cohorts.count)
    let parts = ParallelSpans.fold(ledger.payerCount, threads: threads) {
      Survey(tally: empty, receivers: Receivers(count: ledger.beneficiaries.count))
    } _: { survey, span in
      var builder = ProfileBuilder(ledger: ledger, policy: policy, receivers: nil)
      var profile = PayerProfile()
      for piece in span.pieces {
        for payer in piece where !ledger.rows(of: payer).isEmpty {
          builder.load(payer, into: &profile)
          survey.receivers.observe(profile, policy: policy)
          survey.tally.observe(profile, numbers, scorers)
        }
        progress?.add(steps: piece.count)
      }
    }
    var sum = parts.first ?? Survey(tally: empty, receivers: Receivers(count: 0))
    for part in parts.dropFirst() {
      sum.tally.add(part.tally, times: 1)
      sum.receivers.merge(part.receivers)
    }
    correct(&sum.tally, from: empty, receivers: sum.receivers, numbers)
    let counts = PopulationCounts(
      cohorts: cohorts, payers: sum.tally.payers, cells: sum.tally.cells)
    return (counts, sum.receivers)
  }

  /// Counts payers of organisations and hubs as what these are.
  private func correct(
    _ tally: inout Tally, from empty: Tally, receivers: Receivers, _ numbers: [Int]
  ) {
    let unusual = receivers.unusual(policy.receivers)
    guard !unusual.isEmpty else { return }
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
        correction.wrong.observe(profile, numbers, scorers)
        after.load(payer, into: &profile)
        correction.right.observe(profile, numbers, scorers)
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
