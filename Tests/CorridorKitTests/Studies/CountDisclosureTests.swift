import Testing

@testable import CorridorKit

/// What somebody computed from two withheld figures' neighbours.
@Suite("attacks on counts of studies")
struct CountDisclosureTests {
  private typealias Attack = DisclosureAttackTests

  private static func payers(
    _ name: String, _ count: Int, payments: Int, every days: Int = 3, dollars: Double = 50
  ) -> [TestPayment] {
    (0..<count).flatMap { payer in
      Attack.payments(
        "\(name)\(payer)", on: (0..<payments).map { Double(payer % 5 + $0 * days) },
        dollars: dollars)
    }
  }

  @Test(
    "the share between top and bottom is withheld with the bottom's, also where nobody is in the top",
    arguments: 3...40)
  func between(count: Int) throws {
    let study = try Attack.study(
      (0..<count).flatMap {
        Attack.payments("P\($0)", on: [Double($0), 50], dollars: Double(30 + $0 * 7))
      })
    for prefix in ["payments", "sums"] {
      let bottom = try Attack.cells(
        "\(prefix)_bottom_25_percent", of: "concentration", in: study)[0]
      let between = try Attack.cells("\(prefix)_between", of: "concentration", in: study)[0]
      let holders = (2 * count + 4) / 8  // A quarter, halves up: as many lie in the bottom.
      #expect(bottom.isWithheld == (holders < 5))
      #expect(between.isWithheld || !bottom.isWithheld)
    }
  }

  @Test("payments of those over 20 follow from no table where they tell how few paid 22 times")
  func volume() throws {
    let once = Self.payers("A", 40, payments: 1)
    let over = Self.payers("B", 5, payments: 21) + Self.payers("C", 1, payments: 22)
    let several = Self.payers("D", 5, payments: 2) + Self.payers("E", 5, payments: 3)
    for (payments, isTold) in [(once + over + several, true), (once + over, false)] {
      let study = try Attack.study(payments)
      for table in ["high_volume", "prolific_by_volume", "payments_per_payer"] {
        let found = try #require(study.tables.first { $0.name == table })
        for (figure, cell) in zip(found.figures, found.cells[0])
        where ["payments", "share_of_payments"].contains(figure.measure) {
          #expect(cell.isWithheld, "\(table) \(figure.level)")
        }
      }
      let payers = try Attack.cells("payers", of: "high_volume", level: "over 20", in: study)[0]
      // Without those in between, all payments less the least of every class are one.
      #expect(payers.value == (isTold ? 6 : nil))
      let top = try Attack.cells("payments_top_3_percent", of: "concentration", in: study)[0]
      #expect(top.isWithheld)
    }
  }

  @Test("how few paid thrice follows from no count of payers less those who paid once")
  func thrice() throws {
    let study = try Attack.study(
      Self.payers("A", 20, payments: 1) + Self.payers("B", 10, payments: 2)
        + Self.payers("C", 1, payments: 3))
    for (measure, table, level) in [
      ("payers", "payments_per_payer", "1"), ("share_of_payers", "payments_per_payer", "2 to 3"),
      ("payers", "gaps", ""), ("payers_of_two_payments", "escalation", ""),
      ("repeated", "first_repeat", ""), ("within_365_days", "first_repeat", ""),
      ("payers", "high_volume", "up to 20"),
    ] {
      let cell = try Attack.cells(measure, of: table, level: level, in: study)[0]
      #expect(cell.isWithheld, "\(table) \(level) \(measure)")
    }
    #expect(try Attack.cells("payments", of: "overview", in: study)[0].value == 43)
  }

  @Test("payments of the prolific are withheld if they tell how few of them paid thrice")
  func prolific() throws {
    let rest =
      Self.payers("A", 20, payments: 1) + Self.payers("D", 10, payments: 3, dollars: 500)
    for (thrice, isWithheld) in [(1, true), (6, false)] {
      let study = try Attack.study(
        rest + Self.payers("B", 9, payments: 2, dollars: 20)
          + Self.payers("C", thrice, payments: 3, dollars: 20))
      for level in ["prolific", "rest"] {
        let payments = try Attack.cells("payments", of: "prolific", level: level, in: study)[0]
        let payers = try Attack.cells("payers", of: "prolific", level: level, in: study)[0]
        #expect(payments.isWithheld == isWithheld)
        #expect(payers.value == (level == "rest" ? 30 : Double(9 + thrice)))
      }
    }
  }

  @Test(
    "payers whose amounts rise and whose gaps do not fall follow from no two shares",
    arguments: [1, 4, 5])
  func escalation(alone: Int) throws {
    let rising = (0..<8).map { 20 + Double($0) * 5 }
    func payer(_ name: String, _ days: [Double], _ dollars: [Double]) -> [TestPayment] {
      zip(days, dollars).flatMap { Attack.payments(name, on: [$0], dollars: $1) }
    }
    let (slower, faster): ([Double], [Double]) = (
      [0, 1, 3, 6, 10, 15, 21, 28], [0, 7, 13, 18, 22, 25, 27, 28]
    )
    let even = (0..<8).map { Double($0 * 4) }
    let flat = [Double](repeating: 50, count: 8)
    let study = try Attack.study(
      (0..<(60 - alone)).flatMap { payer("A\($0)", even, flat) }
        + (0..<5).flatMap { payer("B\($0)", faster, rising) }
        + (0..<alone).flatMap { payer("C\($0)", slower, rising) })
    let shares = try ["amount_rises", "gap_falls", "both"].map {
      try Attack.cells($0, of: "escalation", in: study)[0]
    }
    #expect(shares[0].value == Double(5 + alone) / 65)
    #expect(shares[1].value == 5.0 / 65)
    #expect(shares[2].isWithheld == (alone < 5))
  }
}
