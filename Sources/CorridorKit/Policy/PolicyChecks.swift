/// What must hold between values of a policy, beyond the range of each.
enum PolicyChecks {
  private struct Rule: Sendable {
    /// The keys that take part; an error names the first that the file sets.
    let keys: [String]
    let holds: @Sendable (Policy) -> Bool
    let expected: String
  }

  /// Throws for the first rule that does not hold. `lines` says where each key was set.
  static func check(_ policy: Policy, lines: [String: Int]) throws(PolicyError) {
    for rule in rules where !rule.holds(policy) {
      let key = rule.keys.first { lines[$0] != nil } ?? rule.keys.first
      throw PolicyError(
        key: key, line: key.flatMap { lines[$0] } ?? 1, problem: "\(rule.expected) is expected")
    }
  }

  private static let rules: [Rule] = [
    Rule(
      keys: ["corridors.purchase", "corridors.victim"],
      holds: { !$0.corridors.purchase.isEmpty || !$0.corridors.victim.isEmpty },
      expected: "at least one destination in corridors.purchase or corridors.victim"),
    Rule(
      keys: ["amount.core_low", "amount.core_high"],
      holds: { $0.amount.coreLow < $0.amount.coreHigh },
      expected: "amount.core_low below amount.core_high"),
    Rule(
      keys: ["amount.core_high", "amount.extended_high"],
      holds: { $0.amount.coreHigh <= $0.amount.extendedHigh },
      expected: "amount.core_high at or below amount.extended_high"),
    Rule(
      keys: ["amount.extended_high", "ledger.ceiling"],
      holds: { $0.amount.extendedHigh <= Double($0.ledger.ceiling) },
      expected: "amount.extended_high at or below ledger.ceiling"),
    Rule(
      keys: ["count.few_share", "count.many_share"],
      holds: { $0.count.fewShare + $0.count.manyShare <= 1 },
      expected: "a sum of at most 1 of count.few_share and count.many_share"),
    Rule(
      keys: ["count.few_centre", "count.middle_centre", "count.many_centre"],
      holds: {
        $0.count.fewCentre < $0.count.middleCentre && $0.count.middleCentre < $0.count.manyCentre
      },
      expected: "count.few_centre below count.middle_centre below count.many_centre"),
    Rule(
      keys: ["hours.night_from", "hours.night_to"],
      holds: { $0.hours.nightFrom != $0.hours.nightTo },
      expected: "an hour in hours.night_to other than hours.night_from"),
    Rule(
      keys: ["receivers.organisation_payers", "receivers.hub_payers"],
      holds: { $0.receivers.organisationPayers <= $0.receivers.hubPayers },
      expected: "receivers.organisation_payers at or below receivers.hub_payers"),
    Rule(
      keys: ["victim.minor_age", "victim.young_age"],
      holds: { $0.victim.minorAge <= $0.victim.youngAge },
      expected: "victim.minor_age at or below victim.young_age"),
    Rule(
      keys: ["victim.first_amount", "victim.total_amount"],
      holds: { $0.victim.firstAmount <= $0.victim.totalAmount },
      expected: "victim.first_amount at or below victim.total_amount"),
    Rule(
      keys: ["victim.window", "victim.long_days"],
      holds: { $0.victim.window <= $0.victim.longDays },
      expected: "victim.window at or below victim.long_days"),
    Rule(
      keys: ["network.vote_floor", "network.vote_cap"],
      holds: { $0.network.voteFloor < $0.network.voteCap },
      expected: "network.vote_floor below network.vote_cap"),
    Rule(
      keys: ["bursts.first_amount", "bursts.total_amount"],
      holds: { $0.bursts.firstAmount <= $0.bursts.totalAmount },
      expected: "bursts.first_amount at or below bursts.total_amount"),
    Rule(
      keys: ["receivers.returning_payers", "receivers.hub_payers"],
      holds: { $0.receivers.returningPayers <= $0.receivers.hubPayers },
      expected: "receivers.returning_payers at or below receivers.hub_payers"),
  ]
}
