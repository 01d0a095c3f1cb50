/// Adds up an inflow from its payers, in any order; the middle of their sums is found elsewhere.
struct InflowSum {
  private var sum: Inflow
  private var origins: [Country: Int] = [:]
  private var destinations: [Country: Int] = [:]

  init(beneficiary: Int) {
    sum = Inflow(beneficiary: beneficiary)
    sum.firstDay = .max
    sum.lastDay = .min
  }

  /// Adds one payer with all its payments.
  mutating func add(_ edge: InflowEdge) {
    sum.payers += 1
    sum.firstDay = min(sum.firstDay, Int(edge.firstDay))
    sum.lastDay = max(sum.lastDay, Int(edge.lastDay))
    sum.payments += Int(edge.payments)
    sum.totalCents += edge.totalCents
    sum.lowPayments += Int(edge.low)
    sum.timedPayments += Int(edge.timed)
    sum.nightPayments += Int(edge.night)
    if edge.payments == 1 { sum.payersOnce += 1 }
    if edge.payments >= 3 { sum.steadyPayers += 1 }
    if edge.isRegular { sum.regularPayers += 1 }
    origins[edge.origin, default: 0] += 1
    for destination in edge.destinations { add(destination.count, to: destination.country) }
  }

  /// Adds payments of a payer to a further country.
  mutating func add(_ payments: Int, to destination: Country) {
    destinations[destination, default: 0] += payments
  }

  /// What was added so far.
  var inflow: Inflow {
    var inflow = sum
    inflow.origins = Self.ordered(origins)
    inflow.destinations = Self.ordered(destinations)
    return inflow
  }

  private static func ordered(_ counts: [Country: Int]) -> [(country: Country, count: Int)] {
    counts.map { ($0.key, $0.value) }.sorted { a, b in
      a.1 != b.1 ? a.1 > b.1 : a.0.code < b.0.code
    }
  }
}
