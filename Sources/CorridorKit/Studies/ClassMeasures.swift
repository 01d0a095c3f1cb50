/// Payments in classes, such as corridors or hours: how many payers and payments each has, and of what size.
///
/// A share of payments is of all payments that have a class; a payer counts in every class in which a payment
/// of its lies, so shares of payers may add up to more than 1.
struct ClassMeasures: StudyMeasures {
  let levels: [String]
  private let currency: Currency
  private let hasGaps: Bool
  private let hasCounts: Bool
  private let payerCount: Int
  /// Payers of each level, each once, rising.
  let payers: [[UInt32]]
  /// How many payments each of them has there.
  private let payments: [[Int64]]
  private let amounts: [SortedValues]
  private let gaps: [SortedValues]

  /// - Parameters:
  ///   - levels: the names of the classes.
  ///   - hasGaps: whether the days before each payment are of interest.
  ///   - hasCounts: whether more than medians is printed; not where counts would tell those of another table.
  ///   - classOf: a payment's class by its number in the group, and nil for none; asked in order.
  init(
    _ group: StudyGroup, levels: [String], currency: Currency, hasGaps: Bool = false,
    hasCounts: Bool = true, classOf: (Int, StudyPayment) -> Int?
  ) {
    self.levels = levels
    self.currency = currency
    self.hasGaps = hasGaps
    self.hasCounts = hasCounts
    payerCount = group.payerCount
    var payers = [[UInt32]](repeating: [], count: levels.count)
    var payments = [[Int64]](repeating: [], count: levels.count)
    var amounts = [[SortedValues.Entry]](repeating: [], count: levels.count)
    var gaps = amounts
    for (index, payment) in group.payments.enumerated() {
      guard let level = classOf(index, payment) else { continue }
      if payers[level].last != payment.payer {
        payers[level].append(payment.payer)
        payments[level].append(0)
      }
      payments[level][payments[level].count - 1] += 1
      amounts[level].append(.init(value: payment.reference, payer: payment.payer))
      guard hasGaps, index > group.starts[Int(payment.payer)] else { continue }
      let gap = Int64(payment.day - group.payments[index - 1].day)
      gaps[level].append(.init(value: gap, payer: payment.payer))
    }
    self.payers = payers
    self.payments = payments
    self.amounts = amounts.map(SortedValues.init)
    self.gaps = gaps.map(SortedValues.init)
  }

  var figures: [StudyFigure] {
    levels.flatMap { level in
      var figures = [
        StudyFigure("payers", "payers", level: level),
        StudyFigure("share_of_payers", "share", level: level, places: 4, interval: true),
        StudyFigure("payments", "payments", level: level),
        StudyFigure("share_of_payments", "share", level: level, places: 4, interval: true),
        StudyFigure("total", currency.code, level: level, places: 2),
      ]
      if !hasCounts { figures = [] }
      figures.append(
        StudyFigure("median_amount", currency.code, level: level, places: 2, interval: hasGaps))
      if hasGaps {
        figures.append(
          StudyFigure("median_gap", "days", level: level, places: 1, interval: true))
      }
      return figures
    }
  }

  func values(_ weights: PayerWeights) -> [Double?] {
    let counts = zip(payers, payments).map { payers, payments in
      zip(payers, payments).reduce(0) { $0 + weights[$1.0] * $1.1 }
    }
    let total = counts.reduce(0, +)
    let everybody = Double(payerCount)
    let places = Double(currency.minorUnitsPerUnit)
    var values: [Double?] = []
    for level in levels.indices {
      if hasCounts {
        let present = payers[level].reduce(0) { $0 + weights[$1] }
        values.append(Double(present))
        values.append(payerCount == 0 ? nil : Double(present) / everybody)
        values.append(Double(counts[level]))
        values.append(total == 0 ? nil : Double(counts[level]) / Double(total))
        let sum = amounts[level].entries.reduce(0) { $0 + (weights.isResampled ? 0 : $1.value) }
        values.append(Double(sum) / places)
      }
      if weights.isResampled, !hasGaps {
        values.append(nil)
      } else {
        values.append(amounts[level].median(weights).map { $0 / places })
      }
      if hasGaps { values.append(gaps[level].median(weights)) }
    }
    return values
  }

  func support() -> [Int] {
    let weights = PayerWeights(once: payerCount)
    return levels.indices.flatMap { level in
      let present = payers[level].count
      let amount = amounts[level].median(weights).map(amounts[level].payersBeside) ?? 0
      let gap = gaps[level].median(weights).map(gaps[level].payersBeside) ?? 0
      let counts = hasCounts ? [present, present, present, present, present] : []
      return counts + [amount] + (hasGaps ? [gap] : [])
    }
  }

  func support(ofBound bound: Double, of figure: Int) -> Int {
    let width = figures.count / max(levels.count, 1)
    let (level, place) = (figure / width, figure % width)
    if hasGaps, place == width - 1 {
      return gaps[level].payersBeside(printed: bound, scale: 1)
    }
    let isAmount = place == width - (hasGaps ? 2 : 1)
    return isAmount
      ? amounts[level].payersBeside(printed: bound, scale: Double(currency.minorUnitsPerUnit))
      : .max
  }
}
