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

  /// Places to print: the first `top` of each lane, and of the purchase order as a whole, in which payers in
  /// no lane stand too, so that a list is never empty for want of a high score; or all.
  ///
  /// What the request leaves out on purpose does not count towards the number.
  func selection(_ request: ScreeningRequest) -> [Int] {
    let narrowing = request.narrowing
    let top = request.budget.map { max(1, ($0 * count + 99_999) / 100_000) } ?? request.top
    var suspects = 0
    var taken = [Int](repeating: 0, count: Lane.allCases.count)
    return (0..<count).filter { place in
      let (payer, lane, _) = verdict(at: place)
      if let wanted = narrowing.lane, wanted != lane { return false }
      if let day = narrowing.activeSince, lastDay(of: payer) < day.daysSince1970 { return false }
      guard !request.all else { return true }
      taken[Int(lane.rawValue)] += 1
      let isAmongFirst = taken[Int(lane.rawValue)] <= top
      guard lane == .possiblePurchase || lane == .none else { return isAmongFirst }
      suspects += 1
      return suspects <= top || (lane == .possiblePurchase && isAmongFirst)
    }
  }

  /// The day of a payer's last payment, since 1970-01-01.
  private func lastDay(of payer: Int) -> Int { ledger.rows(of: payer).last?.sentAt.dayNumber ?? 0 }
}
