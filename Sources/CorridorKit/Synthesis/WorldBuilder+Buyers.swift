extension WorldBuilder {
  /// A buyer's payments: many, small, close together, to several facilitators.
  mutating func addBuyer(_ index: Int, _ random: inout RandomStream) {
    let law = setting.buyers
    let count = buyerCounts.popLast() ?? 1
    let met = meetFacilitators(&random)
    if let first = met.first {
      settle(index, origin: payers[index].origin, destination: payees[first].country)
    }
    let ids =
      law.evasion == .splitIdentities
      ? [index, newAlias(of: index), newAlias(of: index)] : [index]
    let days = buyerDays(count, &random)
    let hours = HourLaw(night: law.night, centre: random.uniform(17, 20))
    let usual = law.amount.usual(&random)
    var own: [Int] = []
    for (order, second) in seconds(of: days, for: index, hours, &random).enumerated() {
      let progress = days.count > 1 ? Double(order) / Double(days.count - 1) : 0.5
      let level = usual * (1 + law.growth * (progress - 0.5))
      let sum = law.amount.sum(around: level, gamma: setting.gammaSums, &random)
      let payee = payeeOfBuyer(index, met, &own, progress: progress, &random)
      pay(
        ids[random.below(ids.count)], to: payee, at: second, dollars: sum, round: law.amount.round,
        &random)
    }
    // Who split up and paid only once or twice used fewer ids: one without payments stands in no
    // export.
    if random.chance(law.alsoFamily) { addFamilyOfBuyer(index, &random) }
  }

  private mutating func meetFacilitators(_ random: inout RandomStream) -> [Int] {
    let pool = pools.facilitators
    guard !pool.isEmpty else { return [] }
    let first = pool[random.below(pool.count)]
    var met = [first]
    for _ in 0..<min(8, random.geometric(mean: setting.buyers.furtherFacilitators)) {
      var next = pool[random.below(pool.count)]
      // Mostly in the same country: introductions run along families and neighbours.
      for _ in 0..<3 where payees[next].country != payees[first].country {
        next = pool[random.below(pool.count)]
      }
      if !met.contains(next) { met.append(next) }
    }
    return met
  }

  /// New facilitators are met as time goes on: the set grows (own choice; no study gives a rate).
  private mutating func payeeOfBuyer(
    _ index: Int, _ met: [Int], _ own: inout [Int], progress: Double, _ random: inout RandomStream
  ) -> Int {
    let law = setting.buyers
    let alone = law.evasion == .newPayees ? 0.9 : law.unshared
    if met.isEmpty || random.chance(alone) {
      let again = law.evasion == .newPayees ? 0 : 0.5
      if !own.isEmpty, random.chance(again) { return own[random.below(own.count)] }
      let made = newPayee(.person, in: payers[index].destination, home: payers[index].origin)
      own.append(made)
      return made
    }
    let known = max(1, Int(Double(met.count) * (0.4 + 0.6 * progress) + 0.5))
    return met[random.below(min(known, met.count))]
  }

  private func buyerDays(_ count: Int, _ random: inout RandomStream) -> [Double] {
    let law = setting.buyers
    let whole = Double(setting.days)
    // The prolific pay at shorter gaps, so that their hundreds fit into the world: gaps shorten
    // with number (T&I 589).
    let personal = random.logNormal(median: law.gap, spread: 0.4)
    let gap = min(personal, whole * 0.55 / Double(max(count, 1)))
    let length = min(whole * 0.9, gap * 1.4 * Double(count))
    let first = random.uniform(0, max(1, whole - length))
    switch law.evasion {
    case .spacedGaps:
      let days = Schedule.renewal(
        from: first, to: whole, count: count, gap: max(gap, 6), spread: 0.4, &random)
      return days.reduce(into: []) { kept, day in
        kept.append(max(day, (kept.last ?? -4) + 4))
      }
      .filter { $0 < whole }
    case .familyRhythm:
      let period = random.chance(0.5) ? 14.0 : 30.4
      let start = random.uniform(0, max(1, whole - period * Double(count)))
      return Array(
        Schedule.rhythm(from: start, to: whole, period: period, jitter: 1, skip: 0.05, &random)
          .prefix(count))
    default:
      return setting.sessions
        ? Schedule.sessions(
          from: first, to: whole, count: count, gap: gap, extraPerSession: 0.6, &random)
        : Schedule.renewal(
          from: first, to: whole, count: count, gap: gap, spread: 0.9, &random)
    }
  }

  /// Some buyers also support a family, monthly.
  private mutating func addFamilyOfBuyer(_ index: Int, _ random: inout RandomStream) {
    let payee = newPayee(.relative, in: payers[index].destination, home: payers[index].origin)
    let usual = random.logNormal(median: 220, spread: 0.4)
    let days = Schedule.rhythm(
      from: 0, to: Double(setting.days), period: 30.4, jitter: 2, skip: 0.1, &random)
    let hours = HourLaw(night: 0.08, centre: 17)
    for second in seconds(of: days, for: index, hours, &random) {
      pay(
        index, to: payee, at: second, dollars: random.logNormal(median: usual, spread: 0.15),
        round: 0.8, &random)
    }
  }
}
