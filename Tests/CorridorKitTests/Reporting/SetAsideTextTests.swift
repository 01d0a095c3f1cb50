import Testing

@testable import CorridorKit

@Suite("what is set aside")
struct SetAsideTextTests {
  /// Twelve steady payments to a relative, four made at sixteen, three others.
  private func payer() throws -> (summary: PayerSummary, profile: PayerProfile) {
    let born = try #require(CivilDate(iso: "2008-01-01"))
    // Eighteen on 1 January 2026, day 20,454.
    var payments = (0..<4).map { number in
      TestPayment(
        payer: "P", beneficiary: "b\(number)", day: 20_000 + Double(number * 9), dollars: 15,
        birthDate: born)
    }
    payments += (0..<12).map { number in
      TestPayment(
        payer: "P", beneficiary: "mother", day: 20_460 + Double(number * 30), dollars: 200,
        birthDate: born)
    }
    payments += (0..<3).map { number in
      TestPayment(
        payer: "P", beneficiary: "c\(number)", day: 20_465.5 + Double(number * 5), dollars: 25,
        birthDate: born)
    }
    let assessment = LedgerMaker.assessment(payments)
    var profile = PayerProfile()
    var builder = ProfileBuilder(
      ledger: LedgerMaker.ledger(payments), policy: .standard, receivers: nil)
    builder.load(0, into: &profile)
    return (assessment.detail(at: 0), profile)
  }

  @Test("what is not set aside is what indicators of purchase look at")
  func residual() throws {
    let (summary, profile) = try payer()
    #expect(summary.payments == 19 && summary.lookedAt == 3)
    #expect(summary.setAside.indices.filter { summary.setAside[$0] == nil } == profile.residual)
    #expect(summary.setAsideCounts.map(\.payments) == [4, 12])
  }

  @Test("a sentence counts the payments looked at, and the line beside it the others")
  func counts() throws {
    let (summary, _) = try payer()
    guard case .evidence(let evidence) = summary.findings[Indicator.paymentCount.ordinal] else {
      Issue.record("no evidence of the number of payments")
      return
    }
    let sentence = ReasonText(policy: .standard).sentence(of: .paymentCount, evidence)
    #expect(sentence.hasPrefix("3 of 3 payments looked at in the busiest 365 days"), "\(sentence)")
    #expect(
      SetAsideText(payer: summary).sentence
        == "payments looked at: 3 of 19; set aside: 4 made under age, 12 in a steady rhythm")
  }

  @Test("why nothing can be judged names what sets the payments aside, not always a rhythm")
  func nothingLeft() {
    var summary = ReportFixture.summary(
      rank: 1, payer: "P", score: 0, lane: .none, payments: 2,
      findings: ReportFixture.findings([:]))
    summary.setAside = [.underAge, .hub]
    let text = ReasonText(policy: .standard)
    let sentence = text.sentence(of: .nothingLeft, in: summary)
    #expect(
      sentence
        == "every payment is set aside: 1 made under age, 1 to a beneficiary with very many payers")
  }

  @Test("every payment that is set aside is marked with why, as text and as a page")
  func marks() throws {
    let report = ReportFixture.report
    let text = CollectedReport()
    try report.writeExplanation(of: 0, to: text)
    #expect(text.text.contains("payments looked at: 41 of 42; set aside: 1 in a steady rhythm"))
    #expect(text.text.split(separator: "\n").count { $0.contains("set aside in a steady") } == 1)
    let page = CollectedReport()
    try report.writeExplanationPage(of: [0], to: page)
    #expect(page.text.contains("<small>set aside: in a steady rhythm</small>"))
    #expect(page.text.contains("payments looked at: 41 of 42"))
  }
}
