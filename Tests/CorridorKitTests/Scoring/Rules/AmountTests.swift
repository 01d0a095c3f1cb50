import Testing

@testable import CorridorKit

@Suite("amount indicators")
struct AmountTests {
  /// Irregular gaps keep the relation from counting as a rhythm.
  private func payments(_ dollars: [Double]) -> [TestPayment] {
    dollars.enumerated().map { number, sum in
      TestPayment(
        payer: "p", beneficiary: "b-\(number % 3)",
        day: OrdinaryPeople.firstDay + Double(number * number * 2) + 0.1, dollars: sum)
    }
  }

  @Test("low_value_band: sums of the published size speak for a look, family sums against")
  func band() {
    let low = Findings.of(
      .lowValueBand, payer: "p", in: payments([35, 40, 52, 38, 61, 44, 30, 58]))
    let high = Findings.of(
      .lowValueBand, payer: "p", in: payments([300, 320, 280, 350, 310, 290, 330, 305]))
    #expect(low.points > 2_000)
    #expect(high.points < 0)
    if case .evidence(let evidence) = low {
      #expect(evidence.observed == 1)
      #expect(evidence.payments == Array(0..<8))
    }
  }

  /// What was measured; nil without evidence.
  private func observed(_ finding: Finding) -> Double? {
    if case .evidence(let evidence) = finding { evidence.observed } else { nil }
  }

  @Test("repeated_amount: the commonest sum's share is measured, from four payments on")
  func repeated() {
    let fixed = Findings.of(.repeatedAmount, payer: "p", in: payments([25, 25, 25, 25, 25, 25]))
    let varied = Findings.of(.repeatedAmount, payer: "p", in: payments([25, 31, 44, 27, 52, 38]))
    #expect(observed(fixed) == 1)
    #expect(observed(varied) == 1.0 / 6)
    #expect(
      Findings.of(.repeatedAmount, payer: "p", in: payments([25, 25, 25]))
        == .notTestable(.tooFewPayments))
  }

  @Test("even_amounts: multiples of ten units count as even, others do not")
  func even() {
    let even = Findings.of(.evenAmounts, payer: "p", in: payments([40, 50, 60, 40, 100, 30]))
    let odd = Findings.of(.evenAmounts, payer: "p", in: payments([41, 53, 67, 43, 101, 37]))
    #expect(even.points > odd.points)
    if case .evidence(let evidence) = even { #expect(evidence.observed == 1) }
    if case .evidence(let evidence) = odd { #expect(evidence.observed == 0) }
  }

  @Test(
    "a sum is even in steps that are worth alike in every currency",
    arguments: [
      ("USD", 4_000, 4_000, true), ("USD", 4_500, 4_500, false), ("SEK", 30_000, 2_850, true),
      ("SEK", 25_000, 2_375, false), ("JPY", 5_000, 3_400, true), ("JPY", 5_500, 3_740, false),
    ] as [(String, Int64, Int, Bool)])
  func steps(code: String, minorUnits: Int64, cents: Int, isEven: Bool) throws {
    let payment = ProfilePayment(
      sentAt: Instant(seconds: 0),
      amount: Money(minorUnits: minorUnits, currency: try #require(Currency(code))),
      referenceCents: cents, origin: try #require(Country("AU")),
      destination: try #require(Country("PH")), localSecond: nil, relation: 0, paidAsMinor: false)
    #expect(payment.isEven == isEven)
  }
}
