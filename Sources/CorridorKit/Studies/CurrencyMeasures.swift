/// The distribution of amounts as they were paid, one currency after the other.
struct CurrencyMeasures: ClassedMeasures {
  let levels: [String]
  let members: [ClassMembers]
  let standing: Disclosure.Standing?
  private let parts: StackedMeasures

  init(
    _ group: StudyGroup, currencies: [Currency], _ means: StudyMeans
  ) throws(SourceError) {
    levels = currencies.map(\.code)
    let places = Dictionary(uniqueKeysWithValues: currencies.enumerated().map { ($1, $0) })
    var sorter = SortedValues.Sorter(levels: currencies.count, means)
    var members = [ClassMembers](
      repeating: ClassMembers(least: means.least), count: currencies.count)
    var payments = [Int](repeating: 0, count: currencies.count)
    try group.forEachPayer { payer, history throws(SourceError) in
      let values = history.compactMap { payment in
        places[payment.currency].map { (level: $0, value: payment.minorUnits) }
      }
      for (level, _) in values { payments[level] += 1 }
      for level in Set(values.map(\.level)) { members[level].add(payer) }
      try sorter.add(values, of: payer)
    }
    self.members = members
    standing = Disclosure.Standing(
      payers: group.payerCount,
      classes: zip(members, payments).map {
        Disclosure.Volume(payers: $0.count, payments: $1)
      })
    let values = try sorter.sorted()
    parts = StackedMeasures(
      parts: currencies.enumerated().map { place, currency in
        DistributionMeasures(
          values, at: place, payers: group.payerCount, level: currency.code,
          unit: currency.code, scale: currency.minorUnitsPerUnit, places: currency.exponent)
      })
  }

  var figures: [StudyFigure] { parts.figures }

  func values(_ weights: PayerWeights) throws(SourceError) -> [Double?] {
    try parts.values(weights)
  }

  func support() throws(SourceError) -> [Int] { try parts.support() }

  func support(ofBound bound: Double, of figure: Int) throws(SourceError) -> Int {
    try parts.support(ofBound: bound, of: figure)
  }
}
