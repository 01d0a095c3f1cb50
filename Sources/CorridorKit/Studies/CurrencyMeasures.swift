/// The distribution of amounts as they were paid, one currency after the other.
struct CurrencyMeasures: ClassedMeasures {
  let levels: [String]
  let payers: [[UInt32]]
  private let parts: StackedMeasures

  init(_ group: StudyGroup, currencies: [Currency]) {
    levels = currencies.map(\.code)
    var entries = [[SortedValues.Entry]](repeating: [], count: currencies.count)
    var payers = [[UInt32]](repeating: [], count: currencies.count)
    for payment in group.payments {
      guard let level = currencies.firstIndex(of: payment.currency) else { continue }
      entries[level].append(.init(value: payment.minorUnits, payer: payment.payer))
      if payers[level].last != payment.payer { payers[level].append(payment.payer) }
    }
    self.payers = payers
    parts = StackedMeasures(
      parts: zip(currencies, entries).map { currency, entries in
        DistributionMeasures(
          SortedValues(entries), payers: group.payerCount, level: currency.code,
          unit: currency.code, scale: currency.minorUnitsPerUnit, places: currency.exponent)
      })
  }

  var figures: [StudyFigure] { parts.figures }
  func values(_ weights: PayerWeights) -> [Double?] { parts.values(weights) }
  func support() -> [Int] { parts.support() }
  func support(ofBound bound: Double, of figure: Int) -> Int {
    parts.support(ofBound: bound, of: figure)
  }
}
