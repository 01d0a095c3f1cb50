import Testing

@testable import CorridorKit

@Suite("payment shares")
struct PaymentSharesTests {
  @Test("shares and rest add up to the counted indicators' points, whatever does not divide")
  func sums() {
    let findings = ReportFixture.findings([
      .lowValueBand: .evidence(
        Evidence(points: 1_000, observed: 1, expected: 0, count: 3, payments: [0, 1, 2])),
      .familyRhythm: .evidence(
        Evidence(points: -1_001, observed: 1, expected: 0, count: 3, payments: [1, 2])),
      .irregularGaps: .evidence(Evidence(points: -7, observed: 1, expected: 0, count: 3)),
      .victimAge: .evidence(
        Evidence(points: 4_000, observed: 1, expected: 0, count: 1, payments: [0])),
    ])
    let payer = ReportFixture.summary(
      rank: 1, payer: "p", score: 0, lane: .none, payments: 3, findings: findings)
    let shares = PaymentShares(payer, payments: 3, group: .purchase)
    #expect(shares.shares == [334, 333 - 501, 333 - 500])
    #expect(shares.rest == -7)
    #expect(shares.shared + shares.rest == 1_000 - 1_001 - 7)
    #expect(PaymentShares(payer, payments: 3, group: .victims).shares == [4_000, 0, 0])
  }

  @Test("an explanation says what would change the rank, and keeps a victim out of the order")
  func changes() throws {
    let sink = CollectedReport()
    try ReportFixture.report.writeExplanation(of: 0, to: sink)
    #expect(sink.text.contains("21.275 less would fall behind the next payer"))
    #expect(
      sink.text.contains("the lane of purchase begins at 20 bits, or at 10 of the payer's"))
    #expect(sink.text.contains("Bits beside a payment"))
    let victim = CollectedReport()
    try ReportFixture.report.writeExplanation(of: 2, to: victim)
    #expect(!victim.text.contains("would fall behind") && !victim.text.contains("begins at"))
  }
}
