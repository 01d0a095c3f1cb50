import Testing

@testable import CorridorKit

/// What somebody computed from how many payments there are beside how many payers.
@Suite("attacks on payments beside payers of studies")
struct RepeatDisclosureTests {
  private static func figure(
    _ measure: String, _ level: String = "", of table: StudyTable, group: Int
  ) -> Double? {
    table.figures.firstIndex { $0.measure == measure && $0.level == level }
      .flatMap { table.cells[group][$0].value }
  }

  /// Payers of few payments at many hours, in two currencies and several years, and a cohort of some.
  private static func study(_ seed: UInt64, cohort: Int) throws -> (Study, StudyGroups) {
    var stream = RandomStream(seed: seed)
    let payers = 30 + stream.below(200)
    let payments = (0..<payers).flatMap { payer -> [TestPayment] in
      let first = 19_500 + stream.uniform(0, 500)
      return (0..<1 + stream.below(3)).map { number in
        TestPayment(
          payer: "P\(payer)", beneficiary: "B", day: first + Double(number) * stream.uniform(1, 90),
          dollars: 50, origin: payer.isMultiple(of: 3) ? "GB" : "AU",
          destination: ["PH", "TH", "CO"][min(stream.below(3), stream.below(3))],
          currency: Currency(payer.isMultiple(of: 3) ? "GBP" : "AUD") ?? .usd)
      }
    }
    let ledger = LedgerMaker.ledger(payments)
    let means = StudyMaker.means()
    let listed = StudyGroups.Listed(payers: Set(0..<cohort), beneficiaries: [])
    let groups = try StudyGroups(
      ledger: ledger, cohort: cohort > 0 ? listed : nil, against: nil, means)
    var options = StudyOptions()
    options.draws = 0
    let study = try Study(
      groups, policy: .standard, end: 20_100, options: options, threads: 1, plan: means.plan)
    return (study, groups)
  }

  @Test(
    "no class says that fewer than five payments in it are somebody's second",
    arguments: 0..<40 as Range<UInt64>)
  func repeats(seed: UInt64) throws {
    let (study, groups) = try Self.study(seed, cohort: seed.isMultiple(of: 2) ? 0 : 20)
    let totals = try groups.printed.map { try $0.counts().reduce(0, +) }
    let names = ["by_hour", "by_weekday", "by_channel", "by_corridor", "by_month", "by_year"]
    for table in study.tables where names.contains(table.name) {
      let levels = Set(table.figures.map(\.level)).sorted()
      for (group, total) in totals.enumerated() where group < study.groups.count {
        var (left, silent) = (Double(total), 0.0)
        var isComplete = table.withheldLevels == 0
        var withheld = 0
        for level in levels {
          let payers = Self.figure("payers", level, of: table, group: group)
          let payments = Self.figure("payments", level, of: table, group: group)
          if let payments { left -= payments } else { withheld += 1 }
          guard let payers else {
            isComplete = false
            continue
          }
          if let payments, payments < Double(total) {
            let few = payments - payers
            #expect(few == 0 || few >= 5, "\(table.name) \(level)")
          } else if payments == nil {
            silent += payers
          }
        }
        guard isComplete, withheld > 0 else { continue }
        let few = left - silent
        #expect(few == 0 || few >= 5, "\(table.name): what the withheld hold together")
        #expect(withheld > 1, "\(table.name)")
      }
    }
  }

  @Test(
    "payments in a currency or a year do not follow from other tables where they tell of few",
    arguments: 0..<40 as Range<UInt64>)
  func crossed(seed: UInt64) throws {
    let (study, _) = try Self.study(seed, cohort: 0)
    func table(_ name: String) throws -> StudyTable {
      try #require(study.tables.first { $0.name == name })
    }
    let (corridors, currencies) = (try table("by_corridor"), try table("amounts_by_currency"))
    for (origin, code) in [("AU", "AUD"), ("GB", "GBP")] {
      guard let payers = Self.figure("payers", code, of: currencies, group: 0) else { continue }
      let number = Self.figure("number", code, of: currencies, group: 0)
      let rows = ["PH", "TH", "CO"].map {
        Self.figure("payments", "\(origin)>\($0)", of: corridors, group: 0)
      }
      let isKnown = corridors.withheldLevels == 0 && rows.allSatisfy { $0 != nil }
      let known = number ?? (isKnown ? rows.compactMap { $0 }.reduce(0, +) : nil)
      if let known { #expect(known - payers == 0 || known - payers >= 5, "\(code)") }
      if number == nil { #expect(Self.figure("mean", code, of: currencies, group: 0) == nil) }
    }
  }

  @Test(
    "no share of payments says within five of them how many payments payers made",
    arguments: 0..<24 as Range<UInt64>)
  func shares(seed: UInt64) throws {
    let ledger = StudyMaker.ledger(payers: 20 + Int(seed) * 9, seed: seed)
    let means = StudyMaker.means()
    let groups = try StudyGroups(ledger: ledger, cohort: nil, against: nil, means)
    let counts = try groups.all.counts()
    let all = counts.reduce(0, +)
    var sorter = SortedValues.Sorter(means)
    for (payer, count) in counts.enumerated() { try sorter.add(Int64(count), of: UInt32(payer)) }
    let measures = ConcentrationMeasures(
      try sorter.sorted(), prefix: "payments",
      points: ConcentrationMeasures.points(payers: counts.count, least: 5), counted: Int64(all),
      least: 5)
    let step = ConcentrationMeasures.step(10 / Double(all))
    for (figure, value) in zip(measures.figures, try measures.values(.once))
    where figure.unit == "share" {
      let value = try #require(value)
      let printed = (value * 10_000).rounded() / 10_000
      let fitting = (0...all).count {
        abs(Double($0) / Double(all) - printed) <= step / 2 + 0.000_051
      }
      #expect(fitting >= 5, "\(figure.measure): \(fitting) counts fit")
      #expect(abs(value / step - (value / step).rounded()) < 1e-6)
    }
  }
}
