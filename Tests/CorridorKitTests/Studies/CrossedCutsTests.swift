import Testing

@testable import CorridorKit

/// What somebody computed of a row of one table from another table that cuts the same payments.
@Suite("attacks on two tables of studies")
struct CrossedCutsTests {
  private static func payers(
    _ name: String, _ count: Int, from origin: String, to destination: String, in code: String,
    on day: Double = 19_700
  ) -> [TestPayment] {
    (0..<count).flatMap { payer in
      (0..<2).map { number in
        TestPayment(
          payer: "\(name)\(origin)\(destination)\(payer)", beneficiary: "B",
          day: day + Double(payer % 20 + 25 * number), dollars: 50, origin: origin,
          destination: destination, currency: Currency(code) ?? .usd)
      }
    }
  }

  /// Two corridors are too small, one of either country: together enough, and neither alone.
  private static let usual =
    payers("P", 30, from: "AU", to: "PH", in: "AUD")
    + payers("P", 10, from: "AU", to: "TH", in: "AUD")
    + payers("P", 3, from: "AU", to: "KH", in: "AUD")
    + payers("P", 25, from: "GB", to: "PH", in: "GBP")
    + payers("P", 9, from: "GB", to: "TH", in: "GBP")
    + payers("P", 4, from: "GB", to: "KH", in: "GBP")

  @Test(
    "a corridor's payments do not follow from its country's currency less the other corridors",
    arguments: [0, 1])
  func currency(strays: Int) throws {
    let stray = Self.payers("S", strays, from: "AU", to: "PH", in: "GBP")
    let study = try DisclosureAttackTests.study(Self.usual + stray)
    for (origin, code) in [("AU", "AUD"), ("GB", "GBP")] {
      let shown = ["PH", "TH", "KH"].map {
        study.figure("payments", "\(origin)>\($0)", "by_corridor")
      }
      #expect(shown[0] != nil && shown[1] == nil && shown[2] == nil)
      #expect(study.figure("number", code, "amounts_by_currency") != nil)
    }
  }

  @Test(
    "where a country has one corridor, which is too small, its currency's payments follow from none"
  )
  func alone() throws {
    let small = Self.payers("P", 3, from: "NZ", to: "PH", in: "NZD")
    let study = try DisclosureAttackTests.study(Self.usual + small)
    let rows = ["AU>PH", "AU>TH", "AU>KH", "GB>PH", "GB>TH", "GB>KH", "NZ>PH"]
    let codes = ["AUD", "GBP", "NZD"]
    let hidden = rows.filter { study.figure("payments", $0, "by_corridor") == nil }
    let left = codes.filter { study.figure("number", $0, "amounts_by_currency") == nil }
    #expect(left.contains("NZD") && left.count == 2)
    // Of a country whose currency is shown, none or two corridors are withheld.
    for (origin, code) in [("AU", "AUD"), ("GB", "GBP")] where !left.contains(code) {
      #expect(hidden.count { $0.hasPrefix(origin) } == 2)
    }
    // What is left of all payments is then not New Zealand's alone.
    let other = left.first { $0 != "NZD" } == "AUD" ? "AU" : "GB"
    #expect(hidden.contains { $0.hasPrefix(other) })
  }

  @Test("a currency in which few pay does not follow from their country's corridors")
  func fewInACurrency() throws {
    let payments =
      Self.payers("P", 30, from: "AU", to: "PH", in: "AUD")
      + Self.payers("S", 3, from: "AU", to: "PH", in: "USD")
      + Self.payers("P", 25, from: "GB", to: "PH", in: "GBP")
      + Self.payers("T", 3, from: "GB", to: "PH", in: "EUR")
    let study = try DisclosureAttackTests.study(payments)
    for code in ["AUD", "USD", "GBP", "EUR"] {
      #expect(study.figure("number", code, "amounts_by_currency") == nil, "\(code)")
    }
    #expect(study.figure("payments", "AU>PH", "by_corridor") == 66)
  }

  @Test("a month's payments do not follow from its year less the other months")
  func months() throws {
    // Days 19,676 to 19,722 are 15 November to 31 December 2023; from 19,723 on it is 2024.
    let payments =
      Self.payers("N", 3, from: "AU", to: "PH", in: "AUD", on: 19_663)
      + Self.payers("D", 12, from: "AU", to: "PH", in: "AUD", on: 19_695)
      + Self.payers("J", 20, from: "AU", to: "PH", in: "AUD", on: 19_725)
      + Self.payers("M", 8, from: "AU", to: "PH", in: "AUD", on: 19_790)
      + Self.payers("A", 4, from: "AU", to: "PH", in: "AUD", on: 19_855)
    let study = try DisclosureAttackTests.study(payments)
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let payers = names.map { study.figure("payers", $0, "by_month") }
    if study.figure("payments", "2023", "by_year") != nil {
      #expect(payers[10...].count { $0 == nil } != 1)
    }
    #expect(payers.contains { $0 == nil } && payers.contains { $0 ?? 0 > 0 })
  }
}
