extension WorldBuilder {
  /// An ordinary payer's payments, by the row of the payer's group.
  mutating func addOrdinary(_ index: Int, _ random: inout RandomStream) {
    let name = payers[index].group
    guard let group = setting.groups.first(where: { $0.row.group == name }) else { return }
    let payees = choosePayees(for: index, group, &random)
    let active = activeDays(&random)
    switch group.row.cadence {
    case .monthly, .rhythm:
      for (order, payee) in payees.enumerated() {
        addRelation(index, payee, group, active, share: order == 0 ? 1 : 0.6, &random)
      }
    case .scattered:
      addScattered(index, payees, group, active, &random)
    case .episode:
      addEpisode(index, payees, group, &random)
    }
    if name.isFamily, let relative = payees.first, random.chance(setting.emergencyShare) {
      addEmergencies(index, relative, group, active, &random)
    }
  }

  private mutating func choosePayees(
    for index: Int, _ group: WorldSetting.Group, _ random: inout RandomStream
  ) -> [Int] {
    switch group.row.payees {
    case .relatives:
      let count = [1, 1, 1, 1, 1, 1, 2, 2, 3][random.below(9)]
      return (0..<count).map { relative(of: index, first: $0 == 0, &random) }
    case .jointly(let role, let payersEach):
      return [jointPayee(role, of: index, payersEach: payersEach, &random)]
    case .own(let role, let each):
      return (0..<random.whole(each)).map { _ in
        newPayee(role, in: payers[index].destination, home: payers[index].origin)
      }
    case .facilitator:
      guard !pools.facilitators.isEmpty else {
        return [newPayee(.person, in: payers[index].destination, home: payers[index].origin)]
      }
      let payee = pools.facilitators[random.below(pools.facilitators.count)]
      settle(index, origin: payers[index].origin, destination: payees[payee].country)
      return [payee]
    case .shared(let role, _, let each):
      let first = sharedPayee(
        role, for: index, payersEach: group.payersEach, near: nil, &random)
      // Neighbours and parishioners live in one place; merchants' customers anywhere.
      let local = role == .agent || role == .priest
      let home = local && random.chance(0.8) ? payees[first].home : payers[index].origin
      settle(index, origin: home, destination: payees[first].country)
      let further = (1..<max(2, random.whole(each) + 1)).dropFirst().map { _ in
        sharedPayee(
          role, for: index, payersEach: group.payersEach, near: payees[first].country, &random)
      }
      return [first] + further
    }
  }

  /// Support of one payee in a rhythm. December is a fifth higher (Bangko Sentral ng Pilipinas:
  /// US$3.38bn after 2.81bn in November 2024).
  private mutating func addRelation(
    _ index: Int, _ payee: Int, _ group: WorldSetting.Group,
    _ active: (first: Double, last: Double),
    share: Double, _ random: inout RandomStream
  ) {
    let skip = random.uniform(0, 0.15)
    let days: [Double]
    if case .rhythm(let period) = group.row.cadence {
      days = Schedule.rhythm(
        from: active.first, to: active.last, period: period, jitter: min(2, period * 0.08),
        skip: skip, &random)
    } else {
      // Seven in ten send around payday, from the 25th to the 5th; the others on a day of their own
      // (own choice).
      let anchor = random.chance(0.7) ? random.uniform(-6, 4) : random.uniform(5, 24)
      days = setting.monthStarts.compactMap { start in
        let day = Double(start) + anchor + 1.5 * random.normal()
        return day >= active.first && day < active.last && !random.chance(skip) ? day : nil
      }
    }
    let usual = group.amount.usual(&random) * share
    let fixed = group.row.group.isFamily ? random.chance(0.4) : group.amount.within < 0.05
    for (day, second) in zip(days, seconds(of: days, for: index, group.hours, &random)) {
      let drawn = group.amount.sum(around: usual, gamma: setting.gammaSums, &random)
      let month = CivilDate(daysSince1970: setting.firstDay + Int(day)).month
      let season = group.row.group.isFamily && month == 12 ? 1.2 : 1
      let sum = fixed && !random.chance(0.1) ? usual : drawn
      pay(
        index, to: payee, at: second, dollars: sum * season, round: fixed ? 1 : group.amount.round,
        &random)
    }
  }

  /// Payments at random, most of them to the first payee.
  private mutating func addScattered(
    _ index: Int, _ payees: [Int], _ group: WorldSetting.Group,
    _ active: (first: Double, last: Double), _ random: inout RandomStream
  ) {
    let years = (active.last - active.first) / 365
    let mean = group.rate * years * random.logNormal(median: 1, spread: 0.5)
    let count = 1 + random.geometric(mean: max(0.1, mean - 1))
    let bounded = min(count, 400)
    let days =
      setting.sessions
      ? Schedule.sessions(
        from: active.first, to: active.last, count: bounded,
        gap: max(0.5, (active.last - active.first) / Double(bounded)), extraPerSession: 0.3, &random
      )
      : Schedule.scattered(from: active.first, to: active.last, count: bounded, &random)
    let usual = group.amount.usual(&random)
    let even = group.row.group == .courier || group.row.group == .expatriate
    for second in seconds(of: days, for: index, group.hours, &random) {
      let favourite = !even && random.chance(0.55)
      let payee = favourite ? payees[0] : payees[random.below(payees.count)]
      let sum = group.amount.sum(around: usual, gamma: setting.gammaSums, &random)
      pay(index, to: payee, at: second, dollars: sum, round: group.amount.round, &random)
    }
  }

  /// A story that begins and ends: rising sums for the romance, level ones for the swindle.
  private mutating func addEpisode(
    _ index: Int, _ payees: [Int], _ group: WorldSetting.Group, _ random: inout RandomStream
  ) {
    let count = min(60, 1 + random.geometric(mean: max(0, group.rate - 1)))
    let days = Schedule.renewal(
      from: random.uniform(0, Double(setting.days) * 0.95), to: Double(setting.days), count: count,
      gap: group.gap, spread: 0.8, &random)
    var usual = group.amount.usual(&random)
    let rise = group.row.group == .romanceVictim ? random.uniform(1, 1.25) : 1
    for second in seconds(of: days, for: index, group.hours, &random) {
      let payee = payees[random.below(payees.count)]
      let sum = group.amount.sum(around: usual, gamma: setting.gammaSums, &random)
      pay(
        index, to: payee, at: second, dollars: min(sum, 9_000), round: group.amount.round, &random)
      usual *= rise
    }
  }

  /// Small sums between a family's regular ones.
  private mutating func addEmergencies(
    _ index: Int, _ payee: Int, _ group: WorldSetting.Group,
    _ active: (first: Double, last: Double),
    _ random: inout RandomStream
  ) {
    let count = random.geometric(mean: setting.emergencies * (active.last - active.first) / 365)
    let days = Schedule.scattered(
      from: active.first, to: active.last, count: min(count, 60), &random)
    let usual = min(160, group.amount.median * random.uniform(0.15, 0.6))
    for second in seconds(of: days, for: index, group.hours, &random) {
      pay(
        index, to: payee, at: second, dollars: random.logNormal(median: usual, spread: 0.4),
        round: group.amount.round, &random)
    }
  }

  /// Domestic payments and payments into countries that no lane names.
  mutating func addOutOfScope(_ index: Int, _ random: inout RandomStream) {
    guard random.chance(options.outOfScopeShare) else { return }
    let home = Origins.all[payers[index].origin].country
    let elsewhere = ["FR", "PL", "VN", "TR", "LK", "NP"].compactMap { Country($0) }
    let abroad = random.chance(0.4)
    let country = abroad ? elsewhere[random.below(elsewhere.count)] : home
    let payee = sharedPayee(
      .domestic, for: index, payersEach: 4, near: country, &random)
    let active = activeDays(&random)
    let days = Schedule.scattered(
      from: active.first, to: active.last, count: 1 + random.geometric(mean: 5), &random)
    let hours = HourLaw(night: 0.08, centre: 15)
    for second in seconds(of: days, for: index, hours, &random) {
      pay(
        index, to: payee, at: second, dollars: random.logNormal(median: 70, spread: 0.8),
        round: 0.4,
        &random)
    }
  }
}
