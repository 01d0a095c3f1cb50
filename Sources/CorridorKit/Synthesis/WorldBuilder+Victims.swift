extension WorldBuilder {
  /// A sextortion victim's payments: a few within hours or days, then silence.
  mutating func addVictim(_ index: Int, _ random: inout RandomStream) {
    let law = setting.victims
    let extorter = extorter(for: index, &random)
    settle(index, origin: payers[index].origin, destination: payees[extorter].country)
    let sums = law.sums(&random)
    var day = random.uniform(0, Double(setting.days))
    var days: [Double] = []
    for _ in sums {
      days.append(day)
      day += random.waiting(mean: law.hours / 24)
    }
    let hours = HourLaw(night: law.night, centre: 19)
    for (sum, second) in zip(sums, seconds(of: days, for: index, hours, &random))
    where second < setting.days * 86_400 {
      pay(index, to: extorter, at: second, dollars: sum, round: 0.9, &random)
    }
    // Who fell outside the world still has to stand in the truth: one payment at its edge.
    if payments.last?.payer != Int32(index) {
      pay(index, to: extorter, at: setting.days * 86_400 - 1, dollars: sums[0], round: 0.9, &random)
    }
  }

  private mutating func extorter(for index: Int, _ random: inout RandomStream) -> Int {
    let places = VictimLaw.destinations
    let place = places[random.pick(places.map(\.weight))]
    let country = Country(place.code) ?? payers[index].destination
    return sharedPayee(
      .extorter, for: index, payersEach: setting.victims.victimsEach,
      near: pools[.extorter].isEmpty || random.chance(0.3) ? country : nil, &random)
  }
}
