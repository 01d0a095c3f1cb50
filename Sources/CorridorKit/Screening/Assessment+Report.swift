extension JudgedPayers {
  /// Where the ordinary side came from.
  func populationSummary(_ reference: PopulationFile?) -> PopulationSummary {
    let borrowed = population.peers.borrowedByCohort
    let cohorts = zip(population.cohorts, population.payersOfCohort)
      .filter { $0.1 > 0 }
      .map { (destination: $0.0, payers: $0.1) }
      .sorted { a, b in
        a.payers != b.payers ? a.payers > b.payers : a.destination < b.destination
      }
    return PopulationSummary(
      payers: count, payments: paymentCount, beneficiaries: beneficiaryCount, cohorts: cohorts,
      borrowingCohorts: zip(population.payersOfCohort, borrowed).count { $0 > 0 && $1 > 0 },
      reference: reference.map { .init(name: $0.name, payers: $0.counts.payerCount) },
      warnings: warnings)
  }

  /// What the head of a report must say of the ordinary side.
  private var warnings: [ReportWarning] {
    let payers = population.payerCount
    guard payers >= policy.cohorts.population else { return [.fewPayers(payers)] }
    // Own choice: fifty times the share that the base rate lets expect, false alarms among them.
    let suspects = self.payers(in: .possiblePurchase)
    guard count >= policy.cohorts.population else { return [] }
    var warnings: [ReportWarning] = []
    if suspects * 20 > count { warnings.append(.preselected(suspects, of: count)) }
    // Own choice: in synthetic worlds with more of them than that q lost most of those whom it had told from the rest.
    if suspects * 125 > count { warnings.append(.crowded(suspects, of: count)) }
    return warnings
  }

  /// The day that counts as the end of the data, UTC; without a payment of no meaning: see ``Counts/end(on:)``.
  var lastDay: CivilDate { CivilDate(daysSince1970: Int(floorDivide(population.end, 86_400))) }
}

extension Counts {
  /// The day that a report states as the end of its data: none where no payment is in scope.
  func end(on day: CivilDate) -> CivilDate? { inScope == 0 ? nil : day }
}
