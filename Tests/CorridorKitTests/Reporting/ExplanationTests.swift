import Testing

@testable import CorridorKit

@Suite("explanation")
struct ExplanationTests {
  private func text(_ report: Report, _ place: Int) throws -> String {
    let sink = CollectedReport()
    try report.writeExplanation(of: place, to: sink)
    return sink.text
  }

  @Test("one payer gives the kept explanation, to the byte")
  func golden() throws {
    GoldenFile("explanation.txt").expect(try text(ReportFixture.report, 0))
  }

  @Test("hostile text stays text and every line fits 100 columns", arguments: HostileText.all)
  func hostile(text hostile: String) throws {
    let payment = ReportFixture.payment(
      payer: hostile, beneficiary: hostile, day: 1, input: hostile)
    let summary = ReportFixture.summary(
      rank: 1, payer: hostile, score: 0, lane: .none, payments: 1,
      findings: ReportFixture.findings([:]))
    let written = try text(ReportFixture.report(payers: [(summary, [payment])]), 0)
    #expect(written.unicodeScalars.allSatisfy { $0 == "\n" || $0.isVisible })
    for line in written.split(separator: "\n") {
      #expect(TerminalText.width(String(line)) <= 100, "\(line)")
    }
  }

  @Test("points that print as nothing speak neither for nor against, and still stand there")
  func tiny() throws {
    let summary = ReportFixture.summary(
      rank: 1, payer: "p", score: 961, lane: .none, payments: 1,
      findings: ReportFixture.findings([
        .lowValueBand: .evidence(Evidence(points: 1_000, observed: 1, expected: 0.5, count: 1)),
        .repeatedAmount: .evidence(Evidence(points: -49, observed: 1, expected: 0.5, count: 1)),
        .shortGaps: .evidence(Evidence(points: 10, observed: 1, expected: 0.5, count: 1)),
      ]))
    let report = ReportFixture.report(payers: [
      (summary, [ReportFixture.payment(payer: "p", day: 1)])
    ])
    let text = try text(report, 0)
    #expect(!text.contains("+0.0  [") && !text.contains("-0.0  ["))
    #expect(text.contains("repeated_amount (-0.049)") && text.contains("short_gaps (0.010)"))
    let page = CollectedReport()
    try report.writeExplanationPage(of: [0], to: page)
    #expect(page.text.contains("repeated sum (-0.049)"))
    #expect(!page.text.contains("<td>B07</td>"))
  }

  @Test(
    "neighbouring payments are named as a range",
    arguments: [([1, 2, 3, 9], "1-3, 9"), ([], ""), ([4], "4"), ([1, 2], "1-2")]
      as [([Int], String)])
  func ranges(numbers: [Int], text: String) {
    #expect(Explanation.ranges(numbers) == text)
  }
}
