import Testing

@testable import CorridorKit

@Suite("Currency")
struct CurrencyTests {
  @Test(
    "exponents are those of ISO 4217",
    arguments: [("USD", 2), ("JPY", 0), ("KWD", 3), ("KRW", 0), ("BHD", 3), ("PHP", 2), ("UYW", 4)])
  func exponents(code: String, exponent: Int) {
    #expect(Currency(code)?.exponent == exponent)
  }

  @Test(
    "codes that ISO 4217 does not have, or without a minor unit, are refused",
    arguments: ["", "US", "USDX", "ZZZ", "XAU", "U$D", "ÄÖÜ"])
  func unknown(code: String) {
    #expect(Currency(code) == nil)
  }

  @Test("the trusted constants are real codes")
  func constants() {
    #expect(Currency("USD") == .usd)
    #expect(Currency("EUR") == .eur)
  }
}
