import Testing

@testable import CorridorKit

@Suite("small cells of studies")
struct DisclosureTests {
  private func study(
    _ seed: UInt64, payers: Int, cohort: Int, draws: Int = 0, threads: Int = 1, least: Int = 5
  ) throws -> (study: Study, groups: StudyGroups) {
    let ledger = StudyMaker.ledger(payers: payers, seed: seed)
    var stream = RandomStream(seed: seed ^ 77)
    var listed = StudyGroups.Listed()
    while listed.payers.count < cohort { listed.payers.insert(stream.below(payers)) }
    let means = StudyMaker.means(least: least)
    let groups = try StudyGroups(
      ledger: ledger, cohort: cohort > 0 ? listed : nil, against: nil, means)
    var options = StudyOptions()
    options.draws = draws
    options.leastCell = least
    let study = try Study(
      groups, policy: .standard, end: 700, options: options, threads: threads, plan: means.plan)
    return (study, groups)
  }

  @Test(
    "no printed count of a class, and no difference of printed ones, rests on one to four payers",
    arguments: 0..<8 as Range<UInt64>)
  func differences(seed: UInt64) throws {
    let (study, groups) = try study(seed, payers: 60 + Int(seed) * 20, cohort: 12 + Int(seed))
    #expect(study.groups == ["all", "cohort", "comparison", "difference"])
    let totals = groups.printed.map { Double($0.payerCount) }
    for table in study.tables {
      let counts = table.figures.indices.filter { table.figures[$0].measure == "payers" }
      for place in counts where table.levels != nil {
        let values = table.cells.prefix(3).map { $0[place].value }
        // Withheld in one group is withheld in all: else the third follows from two.
        #expect(Set(values.map { $0 == nil }).count == 1)
        for value in values.compactMap({ $0 }) { #expect(value == 0 || value >= 5) }
      }
      // Where every payer is in one class, what is withheld adds up to enough.
      guard ["payments_per_payer", "high_volume", "prolific", "by_age"].contains(table.name) else {
        continue
      }
      let hidden = counts.count { table.cells[0][$0].isWithheld }
      #expect(hidden != 1)
      for (group, total) in zip(table.cells, totals) where hidden > 0 {
        let left = total - counts.reduce(0) { $0 + (group[$1].value ?? 0) }
        #expect(left == 0 || left >= 5)
      }
    }
  }

  @Test(
    "payers of more payments than one, two and three follow from no table in ones to fours",
    arguments: 0..<8 as Range<UInt64>)
  func chains(seed: UInt64) throws {
    let (study, groups) = try study(seed, payers: 40 + Int(seed) * 12, cohort: 10 + Int(seed) / 2)
    let table = try #require(study.tables.first { $0.name == "payments_per_payer" })
    let trends = try #require(study.tables.first { $0.name == "escalation" })
    let four = try #require(
      trends.figures.firstIndex { $0.measure == "payers_of_four_payments" })
    let counts = table.figures.indices.filter { table.figures[$0].measure == "payers" }
    for (index, group) in groups.printed.enumerated() {
      guard let above = trends.cells[index][four].value else { continue }
      for (classes, sum) in [(0..<2, Double(group.payerCount) - above), (2..<6, above)] {
        let shown = classes.compactMap { table.cells[index][counts[$0]].value }
        let left = sum - shown.reduce(0, +)
        #expect(shown.count == classes.count || left == 0 || left >= 5)
      }
    }
  }

  @Test("extremes and largest sums are one payer's and are withheld, unless nothing is")
  func extremes() throws {
    for (least, isWithheld) in [(5, true), (1, false)] {
      let tables = try study(3, payers: 80, cohort: 0, least: least).study.tables
      for (name, measure) in [("amounts", "maximum"), ("overview", "largest_total_of_payer")] {
        let table = try #require(tables.first { $0.name == name })
        let place = try #require(table.figures.firstIndex { $0.measure == measure })
        #expect(table.cells[0][place].isWithheld == isWithheld)
        #expect((table.cells[0][place].value == nil) == isWithheld)
      }
    }
  }

  @Test("a cohort that leaves one to four others is not printed beside all")
  func smallRest() throws {
    #expect(try study(1, payers: 60, cohort: 57).study.groups == ["all"])
    #expect(try study(1, payers: 60, cohort: 3).study.groups == ["all"])
    #expect(try study(1, payers: 60, cohort: 60).study.groups.count == 4)
  }

  @Test("figures and intervals do not depend on threads")
  func threads() throws {
    let one = try study(9, payers: 70, cohort: 20, draws: 40).study.tables
    let seven = try study(9, payers: 70, cohort: 20, draws: 40, threads: 7).study.tables
    #expect(one.map(\.cells) == seven.map(\.cells))
  }

  @Test(
    "points of the Lorenz curve are never nearer than the least cell",
    arguments: [20, 21, 49, 99, 100, 101, 256, 300])
  func points(payers: Int) {
    let points = ConcentrationMeasures.points(payers: payers, least: 5)
    let places = points.map { Int(($0 * Int64(payers) + 5_000) / 10_000) }
    #expect(points.first == 0 && points.last == 10_000)
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 5 })
  }

  @Test(
    "where a class of payments per payer is withheld, no sum of payments tells how many it holds",
    arguments: 0..<24 as Range<UInt64>)
  func sumsOfCounts(seed: UInt64) throws {
    let (study, groups) = try study(seed, payers: 24 + Int(seed) * 12, cohort: 0)
    let table = try #require(study.tables.first { $0.name == "payments_per_payer" })
    let curve = try #require(study.tables.first { $0.name == "concentration" })
    let cells = table.cells[0]
    func shown(_ measure: String, _ level: Int) -> Double? {
      table.figures.indices.filter { table.figures[$0].measure == measure }
        .map { cells[$0].value }[level]
    }
    let hidden = (0..<6).filter { shown("payers", $0) == nil }
    let told = (0..<6).filter { shown("payments", $0) != nil }
    let lowest = curve.figures.indices.filter {
      let measure = curve.figures[$0].measure
      return measure.hasPrefix("payments_") && measure != "payments_top_3_percent"
    }
    #expect(lowest.count >= 4)
    guard !hidden.isEmpty else {
      #expect(told.count == 6)
      return
    }
    #expect(told.isEmpty)
    #expect(lowest.allSatisfy { curve.cells[0][$0].isWithheld })
    #expect(groups.all.payerCount > 0)
  }

  @Test(
    "payers of two payments and of four, taken from one another, never tell of one to four",
    arguments: 0..<24 as Range<UInt64>)
  func betweenTwoAndFour(seed: UInt64) throws {
    let (study, groups) = try study(seed, payers: 20 + Int(seed) * 2, cohort: 0)
    let table = try #require(study.tables.first { $0.name == "escalation" })
    func shown(_ measure: String) -> Double? {
      table.figures.firstIndex { $0.measure == measure }.flatMap { table.cells[0][$0].value }
    }
    let between = try groups.all.counts().count { $0 == 2 || $0 == 3 }
    let isTold = shown("payers_of_two_payments") != nil && shown("payers_of_four_payments") != nil
    #expect(!isTold || between == 0 || between >= 5)
  }
}
