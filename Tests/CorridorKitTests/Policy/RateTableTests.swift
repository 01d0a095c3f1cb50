import Testing

@testable import CorridorKit

@Suite("rates")
struct RateTableTests {
  private let eur = Currency.eur

  @Test(
    "a daily rate serves its day and ten days after it, then the policy's table",
    arguments: [(99, 1_172), (100, 1_100), (110, 1_100), (111, 1_172), (120, 1_200), (500, 1_172)])
  func days(day: Int, cents: Int64) throws {
    var table = RateTable(
      orientation: [
        OrientationRate(
          currency: eur, billionths: 1_172_000_000,
          date: try #require(CivilDate(year: 2025, month: 6, day: 30)))
      ])
    table.setDaily(
      [
        (100, try #require(ExchangeRate(numerator: 110, denominator: 100))),
        (120, try #require(ExchangeRate(numerator: 120, denominator: 100))),
      ], for: eur)
    #expect(table.reference(1_000, eur, onDay: day) == cents)
  }

  @Test("days however far apart take no more space than there are rates")
  func farDays() throws {
    let rate = try #require(ExchangeRate(numerator: 3, denominator: 2))
    var table = RateTable(orientation: [])
    // A table with a place for every day in between would not fit into memory.
    let far = 1 << 50
    table.setDaily([(-far, rate), (0, rate), (far, rate)], for: eur)
    #expect(table.reference(1_000, eur, onDay: far + 10) == 1_500)
    #expect(table.reference(1_000, eur, onDay: -far) == 1_500)
    #expect(table.reference(1_000, eur, onDay: -far - 1) == nil)
    #expect(table.reference(1_000, eur, onDay: 11) == nil)
  }

  @Test("a currency without a rate has none: never one to one")
  func noRate() throws {
    let table = RateTable(orientation: [])
    #expect(table.reference(1_000, try #require(Currency("GBP")), onDay: 1) == nil)
  }

  @Test(
    "conversion rounds half to even and refuses what does not fit",
    arguments: [
      (1, 1, 2, 0), (3, 1, 2, 2), (5, 1, 2, 2), (7, 1, 2, 4), (Int64.max, 1, 1, Int64.max),
    ] as [(Int64, Int64, Int64, Int64)])
  func rounding(minorUnits: Int64, numerator: Int64, denominator: Int64, expected: Int64) throws {
    let rate = try #require(ExchangeRate(numerator: numerator, denominator: denominator))
    #expect(rate.convert(minorUnits) == expected)
    #expect(ExchangeRate(numerator: 2, denominator: 1)?.convert(.max) == nil)
    #expect(ExchangeRate(numerator: 0, denominator: 1) == nil)
  }

  @Test("every rate of the standard policy has a currency, a day and a value near its neighbours'")
  func standard() throws {
    #expect(Policy.standard.rates.count >= 55)
    for code in ["AED", "SAR", "QAR", "KWD", "BHD", "OMR", "TWD", "PKR", "BDT", "NGN"] {
      let currency = try #require(Currency(code))
      #expect(Policy.standard.rates.contains { $0.currency == currency })
    }
    let kwd = try #require(Currency("KWD"))
    let table = RateTable(orientation: Policy.standard.rates)
    // 100 dinars are 100,000 fils, about 327 US dollars.
    #expect(table.reference(100_000, kwd, onDay: 0) == 32_700)
  }
}
