/// Two passes over a ledger that find the ordinary side: first what kind of receiver every beneficiary is,
/// then what payers of each cohort show.
struct PopulationSurvey: Sendable {
  let ledger: Ledger
  let policy: Policy
  let scorers: Scorers
  let threads: Int

  /// - Parameters:
  ///   - end: the last second that counts.
  ///   - reference: the ordinary side, where it comes from elsewhere. What beneficiaries' inflow looks like is
  ///     always measured in the ledger.
  func population(
    end: Int64, watchlist: Watchlist?, reference: PopulationCounts? = nil
  ) -> Population {
    let receivers = receivers()
    let counts =
      reference?.covering(cohorts(), scorers.counting) ?? self.counts(against: receivers)
    return Population(
      policy: policy, cohorts: counts.cohorts, payersOfCohort: counts.payers,
      receivers: receivers, end: end, watchlist: watchlist, cells: counts.cells,
      scorers: scorers.counting)
  }

  /// What the ledger's payers show.
  func counts() -> PopulationCounts { counts(against: receivers()) }

  private func counts(against receivers: Receivers) -> PopulationCounts {
    let counting = scorers.counting
    let cohorts = cohorts()
    let numbers = Population.numbers(of: cohorts)
    struct Tally: Sendable {
      var cells: [[Int64]]
      var payers: [Int]
    }
    var empty = Tally(
      cells: [[Int64]](repeating: [], count: Indicator.allCases.count),
      payers: [Int](repeating: 0, count: cohorts.count))
    for scorer in counting {
      empty.cells[scorer.indicator.ordinal] = [Int64](
        repeating: 0, count: scorer.cellCount(cohorts: cohorts.count))
    }
    let blank = empty
    let tallies = ParallelSpans.map(ledger.payerCount, threads: threads) { span in
      var tally = blank
      var builder = ProfileBuilder(ledger: ledger, policy: policy, receivers: receivers)
      var profile = PayerProfile()
      for payer in span where !ledger.rows(of: payer).isEmpty {
        builder.load(payer, into: &profile)
        let cohort = numbers[profile.cohort.pairIndex]
        tally.payers[cohort] += 1
        for scorer in counting {
          scorer.observe(profile, cohort: cohort, into: &tally.cells[scorer.indicator.ordinal])
        }
      }
      return tally
    }
    var sum = blank
    for tally in tallies {
      for number in sum.payers.indices { sum.payers[number] += tally.payers[number] }
      for number in sum.cells.indices {
        for cell in sum.cells[number].indices {
          sum.cells[number][cell] += tally.cells[number][cell]
        }
      }
    }
    return PopulationCounts(cohorts: cohorts, payers: sum.payers, cells: sum.cells)
  }

  private func receivers() -> Receivers {
    let parts = ParallelSpans.map(ledger.payerCount, threads: threads) { span in
      var receivers = Receivers(count: ledger.beneficiaries.count)
      var builder = ProfileBuilder(ledger: ledger, policy: policy, receivers: nil)
      var profile = PayerProfile()
      for payer in span where !ledger.rows(of: payer).isEmpty {
        builder.load(payer, into: &profile)
        receivers.observe(profile, policy: policy)
      }
      return receivers
    }
    var sum = Receivers(count: ledger.beneficiaries.count)
    for part in parts { sum.merge(part) }
    return sum
  }

  /// Every destination of the ledger: any may be some payer's commonest.
  private func cohorts() -> [Country] {
    var seen = [Country?](repeating: nil, count: 26 * 26)
    for row in ledger.rows { seen[row.destination.pairIndex] = row.destination }
    return seen.compactMap { $0 }
  }
}
