extension Assessment {
  /// Where the ordinary side came from.
  var populationSummary: PopulationSummary {
    let cohorts = zip(population.cohorts, population.payersOfCohort)
      .filter { $0.1 > 0 }
      .map { (destination: $0.0, payers: $0.1) }
      .sorted { a, b in
        a.payers != b.payers ? a.payers > b.payers : a.destination < b.destination
      }
    return PopulationSummary(
      payers: population.payerCount, payments: ledger.rows.count,
      beneficiaries: ledger.beneficiaries.count, cohorts: cohorts,
      borrowingCohorts: cohorts.count { $0.payers < policy.cohorts.small }, usedReference: false,
      warnings: [])
  }

  /// Places to print: the first `top` of each lane, or all.
  ///
  /// Payers in no lane are printed only with `all`: nothing asks for a look at them.
  func selection(top: Int, all: Bool) -> [Int] {
    guard !all else { return Array(0..<count) }
    var taken = [Int](repeating: 0, count: Lane.allCases.count)
    return (0..<count).filter { place in
      let lane = verdict(at: place).lane
      taken[Int(lane.rawValue)] += 1
      return lane != .none && taken[Int(lane.rawValue)] <= top
    }
  }
}
