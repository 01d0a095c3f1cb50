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
      warnings: warnings)
  }

  /// What the head of a report must say of the ordinary side.
  private var warnings: [String] {
    guard population.payerCount < policy.cohorts.population else { return [] }
    return [
      "Only \(population.payerCount) payers in all: a poor picture of ordinary payers. Points lean on few"
        + " people and will change with more data."
    ]
  }

  /// The day that counts as the end of the data, UTC.
  var lastDay: CivilDate { CivilDate(daysSince1970: Int(floorDivide(population.end, 86_400))) }
}
