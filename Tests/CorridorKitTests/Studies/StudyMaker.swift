@testable import CorridorKit

/// Makes groups of payers for studies without reading a file.
enum StudyMaker {
  /// With room for everything in memory, unless less is given.
  static func means(least: Int = 5, budget: Int = 1 << 30) -> StudyMeans {
    StudyMeans(
      plan: MemoryPlan(budget: budget, folder: ScratchFile.standardFolder, threads: 1),
      least: least)
  }

  /// A group whose payers paid cents on days, each a pair, oldest first.
  static func group(_ payers: [[(day: Int32, cents: Int64)]]) throws -> StudyGroup {
    var payments = StudyRecords<StudyPayment>.Writer(means())
    for (number, history) in payers.enumerated() {
      for (place, (day, cents)) in history.enumerated() {
        try payments.append(
          StudyPayment(
            reference: cents, minorUnits: cents, beneficiary: UInt32(number), day: day,
            birthDay: PaymentRow.unknownBirthDay, currency: .usd,
            corridor: Corridor(from: Country("AU")!, to: Country("PH")!), hour: 12,
            channel: .unknown, part: .outside, isFirst: place == 0))
      }
    }
    return StudyGroup(
      .all, of: try payments.finish(), parts: [.outside], payers: payers.count)
  }

  /// Values of one payer each.
  static func values(_ values: [Int64], budget: Int = 1 << 30) throws -> SortedValues {
    var sorter = SortedValues.Sorter(means(budget: budget))
    for (payer, value) in values.enumerated() { try sorter.add(value, of: UInt32(payer)) }
    return try sorter.sorted()
  }

  /// A drawn ledger: payers of few to many payments in several corridors.
  static func ledger(payers: Int, seed: UInt64) -> Ledger {
    var stream = RandomStream(seed: seed)
    let destinations = ["PH", "TH", "DO", "CO", "KH"]
    let payments = (0..<payers).flatMap { payer -> [TestPayment] in
      let count = 1 + stream.geometric(mean: 6)
      let first = stream.uniform(0, 300)
      return (0..<count).map { number in
        TestPayment(
          payer: "P\(payer)", beneficiary: "B\(stream.below(payers))",
          day: first + Double(number) * stream.uniform(1, 30),
          dollars: (stream.logNormal(median: 60, spread: 1) * 100).rounded() / 100 + 1,
          destination: destinations[min(stream.below(5), stream.below(5))])
      }
    }
    return LedgerMaker.ledger(payments)
  }

  /// A study of 60 drawn payers with small cells withheld.
  ///
  /// - Parameter cohort: how many of them are held against the others; 0: all are one group.
  static func report(cohort: Int) throws -> StudyReport {
    let means = Self.means()
    let listed = cohort > 0 ? StudyGroups.Listed(payers: Set(0..<cohort), beneficiaries: []) : nil
    let groups = try StudyGroups(
      ledger: ledger(payers: 60, seed: 11), cohort: listed, against: nil, means)
    var options = StudyOptions()
    options.draws = 3
    let study = try Study(
      groups, policy: .standard, end: 20_000, options: options, threads: 1, plan: means.plan)
    return StudyReport(
      study: study, inputs: [], counts: Counts(), policy: .standard,
      asOf: CivilDate(daysSince1970: 20_000), selection: [])
  }
}

extension StudyGroup {
  /// How many payments each payer has.
  func counts() throws -> [Int] {
    var counts: [Int] = []
    try forEachPayer { counts.append($1.count) }
    return counts
  }
}

extension Study {
  /// What a table tells all payers by one measure of one class; nil where it is withheld or does not stand.
  func figure(_ measure: String, _ level: String, _ table: String) -> Double? {
    guard let table = tables.first(where: { $0.name == table }) else { return nil }
    return table.figures.firstIndex { $0.measure == measure && $0.level == level }
      .flatMap { table.cells[0][$0].value }
  }
}
