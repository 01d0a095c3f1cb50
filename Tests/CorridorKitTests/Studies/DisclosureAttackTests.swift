import Testing

@testable import CorridorKit

/// What somebody tried who wanted to know of one payer what is withheld.
@Suite("attacks on small cells of studies")
struct DisclosureAttackTests {
  private static let day = 19_700.0

  static func payments(
    _ payer: String, to beneficiary: String = "B", on days: [Double], dollars: Double = 50
  ) -> [TestPayment] {
    days.map {
      TestPayment(payer: payer, beneficiary: beneficiary, day: day + $0, dollars: dollars)
    }
  }

  static func study(
    _ payments: [TestPayment], draws: Int = 0, end: Double = 400,
    cohort: (Ledger) -> StudyGroups.Listed? = { _ in nil },
    against: (Ledger) -> StudyGroups.Listed? = { _ in nil }
  ) throws -> Study {
    let ledger = LedgerMaker.ledger(payments)
    let means = StudyMaker.means()
    let groups = try StudyGroups(
      ledger: ledger, cohort: cohort(ledger), against: against(ledger), means)
    var options = StudyOptions()
    options.draws = draws
    return try Study(
      groups, policy: .standard, end: Int(day + end), options: options, threads: 1,
      plan: means.plan)
  }

  static func cells(
    _ measure: String, of table: String, level: String = "", in study: Study
  ) throws -> [StudyCell] {
    let table = try #require(study.tables.first { $0.name == table })
    let place = try #require(
      table.figures.firstIndex { $0.measure == measure && $0.level == level })
    return table.cells.map { $0[place] }
  }

  @Test("no bound of a quantile is what fewer than five payers show", arguments: [1, 2, 3])
  func bounds(seed: UInt64) throws {
    let usual = (0..<100).flatMap { payer in
      Self.payments(
        "P\(payer)", on: (0..<4).map { Double(payer % 30 + $0 * 20) },
        dollars: Double(20 + (payer * Int(seed) * 37) % 300))
    }
    let large = Self.payments("L", on: [1, 30, 60, 90], dollars: 9_123.45)
    let study = try Self.study(usual + large, draws: 200)
    let highest = try Self.cells("decile_9", of: "amounts", in: study)[0]
    #expect(highest.value != nil)
    for table in study.tables {
      for (figure, cell) in zip(table.figures, table.cells[0]) where figure.unit == "USD" {
        let isMean = figure.measure.hasPrefix("mean")
        #expect(isMean || cell.high.map { $0 < 9_123 } ?? true, "\(table.name) \(figure.measure)")
      }
    }
    let median = try Self.cells("median", of: "amounts", in: study)[0]
    #expect(median.low != nil && median.high != nil)
  }

  @Test("gaps of one payer of a cohort do not follow from those of all and of the others")
  func subtraction() throws {
    let rest = (0..<40).flatMap { Self.payments("P\($0)", on: [Double($0), Double($0 + 25)]) }
    let cohort = (0..<6).flatMap {
      Self.payments("C\($0)", on: $0 == 0 ? [0, 90, 182] : [Double($0)])
    }
    let study = try Self.study(rest + cohort) { ledger in
      StudyGroups.Listed(
        payers: Set((0..<6).flatMap { ledger.payers.ranks(of: "C\($0)") }), beneficiaries: [])
    }
    #expect(study.groups.contains("cohort"))
    for measure in ["number", "sum", "mean", "deviation"] {
      let cells = try Self.cells(measure, of: "gaps", in: study)
      #expect(cells.allSatisfy { $0.value == nil }, "\(measure)")
    }
  }

  @Test("one payer who pays nobody on either list is not what is left of all", arguments: [1, 5])
  func outside(count: Int) throws {
    let cohort = (0..<12).flatMap {
      Self.payments("C\($0)", to: "X", on: [Double($0)])
        + Self.payments("C\($0)", to: "Z", on: [Double($0 + 9)])
    }
    let compared = (0..<24).flatMap { Self.payments("D\($0)", to: "Y", on: [Double($0)]) }
    let outside = (0..<count).flatMap { Self.payments("E\($0)", to: "Z", on: [Double($0)]) }
    func listed(_ name: String) -> (Ledger) -> StudyGroups.Listed? {
      { StudyGroups.Listed(payers: [], beneficiaries: Set($0.beneficiaries.ranks(of: name))) }
    }
    let study = try Self.study(
      cohort + compared + outside, cohort: listed("X"), against: listed("Y"))
    #expect(study.withholdsGroups == (count < 5))
  }

  @Test("payments after the end of the data keep nobody at risk who never paid again")
  func afterTheEnd() throws {
    let once = (0..<60).flatMap { Self.payments("P\($0)", on: [Double($0 % 20)]) }
    let soon = (0..<40).flatMap { Self.payments("Q\($0)", on: [Double($0 % 20), 40]) }
    // Two who pay again months after the last day on which enough pay.
    let late = (0..<2).flatMap { Self.payments("R\($0)", on: [5, 300]) }
    let study = try Self.study(once + soon + late, end: 60)
    #expect(try Self.cells("within_365_days", of: "first_repeat", in: study)[0].value == nil)
    // Twenty of 102 had paid again after thirty days, and until then nobody was lost from sight.
    let within = try Self.cells("within_30_days", of: "first_repeat", in: study)[0].value
    #expect(within.map { abs($0 - 20.0 / 102) < 1e-12 } == true)
    #expect(try Self.cells("median_days", of: "first_repeat", in: study)[0].value == nil)
    // Forty repeated by the end and forty-two in all: the difference would tell of two.
    #expect(try Self.cells("repeated", of: "first_repeat", in: study)[0].isWithheld)
  }

  @Test("the month of the first payment is withheld if few paid in it")
  func firstMonth() throws {
    let usual = (0..<30).flatMap { Self.payments("P\($0)", on: [100 + Double($0 % 5)]) }
    let first = Self.payments("F", on: [0])
    let study = try Self.study(usual + first)
    #expect(try Self.cells("first_month", of: "overview", in: study)[0].isWithheld)
    #expect(try Self.cells("last_month", of: "overview", in: study)[0].value != nil)
    let alone = try Self.study(usual)
    #expect(try Self.cells("first_month", of: "overview", in: alone)[0].value != nil)
  }

  @Test(
    "payments of two to three are withheld if they tell how few paid thrice", arguments: [1, 6])
  func countsOfAClass(thrice: Int) throws {
    let once = (0..<20).flatMap { Self.payments("P\($0)", on: [Double($0)]) }
    let twice = (0..<9).flatMap { Self.payments("Q\($0)", on: [Double($0), 40]) }
    let often = (0..<thrice).flatMap { Self.payments("R\($0)", on: [Double($0), 40, 70]) }
    let study = try Self.study(once + twice + often)
    let level = "2 to 3"
    let payers = try Self.cells("payers", of: "payments_per_payer", level: level, in: study)[0]
    let payments = try Self.cells("payments", of: "payments_per_payer", level: level, in: study)
    // Payments of all less those of the first class say the same, so then its payers are withheld as well.
    #expect(payers.value == (thrice < 5 ? nil : Double(9 + thrice)))
    #expect(payments[0].isWithheld == (thrice < 5))
  }

  @Test("medians of trends rest on five payers on either side", arguments: [6, 12])
  func medians(count: Int) throws {
    let once = (0..<20).flatMap { Self.payments("P\($0)", on: [Double($0)]) }
    var often: [TestPayment] = []
    for payer in 0..<count {
      for number in 0..<6 {
        let day = Double(number * (20 + payer))
        let dollars = Double(30 + (number * (payer + 3)) % 7)
        often += Self.payments("Q\(payer)", on: [day], dollars: dollars)
      }
    }
    let study = try Self.study(once + often)
    let cell = try Self.cells("median_spearman_amount_order", of: "escalation", in: study)[0]
    #expect(cell.isWithheld == (count < 10))
  }

  @Test("a ledger that was cut in its first bytes is still taken for one", arguments: 1...16)
  func cut(count: Int) {
    let header: [UInt8] = LedgerFormat.signature + [UInt8](repeating: 1, count: 8)
    #expect(LedgerFormat.isLedger(Array(header.prefix(count))))
    #expect(!LedgerFormat.isLedger([]))
    #expect(!LedgerFormat.isLedger(RoundHead.signature))
    #expect(!LedgerFormat.isLedger(Array("date,payer".utf8)))
  }
}
