/// Payments in classes, such as corridors or hours: how many payers and payments each has, and of what size.
///
/// A share of payments is of all payments that have a class; a payer counts in every class in which a payment
/// of its lies, so shares of payers may add up to more than 1.
struct ClassMeasures: StudyMeasures {
  /// How many payments of a class a payer has.
  private struct Presence: BitwiseCopyable {
    let payer: UInt32
    let level: UInt32
    let payments: Int64
  }

  /// Measures that say how many payments a class has.
  static let ofPayments: Set = ["payments", "share_of_payments"]
  /// Measures that say how many payers it has.
  static let ofPayers: Set = ["payers", "share_of_payers"]
  static let ofEither = ofPayments.union(ofPayers)

  let levels: [String]
  let members: [ClassMembers]
  private let currency: Currency
  private let hasGaps: Bool
  private let hasCounts: Bool
  private let payerCount: Int
  /// By payer.
  private let presence: StudyRecords<Presence>
  private let sums: [Int128]
  /// Payers and payments by class; nil where they are not printed.
  private let volumes: [Disclosure.Volume]?
  var standing: Disclosure.Standing? {
    volumes.map { Disclosure.Standing(payers: payerCount, classes: $0) }
  }
  /// Amounts by class, and behind them the gaps.
  private let values: SortedValues

  /// - Parameters:
  ///   - levels: the names of the classes.
  ///   - hasGaps: whether the days before each payment are of interest.
  ///   - hasCounts: whether more than medians is printed; not where counts would tell those of another table.
  ///   - classes: of each of a payer's payments the class, and nil for none.
  init(
    _ group: StudyGroup, levels: [String], currency: Currency, _ means: StudyMeans,
    hasGaps: Bool = false, hasCounts: Bool = true, classes: ([StudyPayment]) -> [Int?]
  ) throws(SourceError) {
    self.levels = levels
    self.currency = currency
    self.hasGaps = hasGaps
    self.hasCounts = hasCounts
    payerCount = group.payerCount
    var members = [ClassMembers](repeating: ClassMembers(least: means.least), count: levels.count)
    var sums = [Int128](repeating: 0, count: levels.count)
    var payments = [Int](repeating: 0, count: levels.count)
    var presence = StudyRecords<Presence>.Writer(means)
    var sorter = SortedValues.Sorter(levels: levels.count * (hasGaps ? 2 : 1), means)
    try group.forEachPayer { payer, history throws(SourceError) in
      var values: [(level: Int, value: Int64)] = []
      var counts: [(level: Int, payments: Int64)] = []
      for (place, level) in classes(history).enumerated() {
        guard let level else { continue }
        values.append((level, history[place].reference))
        sums[level] += Int128(history[place].reference)
        if let known = counts.firstIndex(where: { $0.level == level }) {
          counts[known].payments += 1
        } else {
          counts.append((level, 1))
        }
        guard hasGaps, place > 0 else { continue }
        let gap = Int64(history[place].day - history[place - 1].day)
        values.append((levels.count + level, gap))
      }
      for (level, count) in counts {
        members[level].add(payer)
        payments[level] += Int(count)
        try presence.append(Presence(payer: payer, level: UInt32(level), payments: count))
      }
      try sorter.add(values, of: payer)
    }
    self.members = members
    self.sums = sums
    volumes =
      hasCounts
      ? zip(members, payments).map { Disclosure.Volume(payers: $0.count, payments: $1) } : nil
    self.presence = try presence.finish()
    values = try sorter.sorted()
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

  func values(_ weights: PayerWeights) throws(SourceError) -> [Double?] {
    var payers = [Int64](repeating: 0, count: levels.count)
    var counts = payers
    if hasCounts {
      try presence.forEachPiece { piece in
        for record in piece {
          let weight = weights[record.payer]
          payers[Int(record.level)] += weight
          counts[Int(record.level)] += weight &* record.payments
        }
      }
    }
    let total = counts.reduce(0, +)
    let everybody = hasCounts ? weights.total(of: payerCount) : 0
    let places = Double(currency.minorUnitsPerUnit)
    var values: [Double?] = []
    for level in levels.indices {
      if hasCounts {
        values.append(Double(payers[level]))
        values.append(everybody == 0 ? nil : Double(payers[level]) / Double(everybody))
        values.append(Double(counts[level]))
        values.append(total == 0 ? nil : Double(counts[level]) / Double(total))
        values.append(Double(sums[level]) / places)
      }
      if weights.isResampled, !hasGaps {
        values.append(nil)
      } else {
        values.append(try self.values.median(level, weights).map { $0 / places })
      }
      if hasGaps { values.append(try self.values.median(levels.count + level, weights)) }
    }
    return values
  }

  func support() throws(SourceError) -> [Int] {
    var support: [Int] = []
    for level in levels.indices {
      let present = members[level].count
      if hasCounts { support += [present, present, present, present, present] }
      support.append(try besideMedian(level))
      if hasGaps { support.append(try besideMedian(levels.count + level)) }
    }
    return support
  }

  private func besideMedian(_ level: Int) throws(SourceError) -> Int {
    try values.payersBeside(try values.median(level, .once), level)
  }

  func support(ofBound bound: Double, of figure: Int) throws(SourceError) -> Int {
    let width = figures.count / max(levels.count, 1)
    let (level, place) = (figure / width, figure % width)
    if hasGaps, place == width - 1 {
      return try values.payersBeside(printed: bound, scale: 1, levels.count + level)
    }
    guard place == width - (hasGaps ? 2 : 1) else { return .max }
    return try values.payersBeside(
      printed: bound, scale: Double(currency.minorUnitsPerUnit), level)
  }
}
