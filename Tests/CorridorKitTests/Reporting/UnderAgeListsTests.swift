import Testing

@testable import CorridorKit

@Suite("payers all of whose payments were made under age")
struct UnderAgeListsTests {
  private static var report: Report {
    func payer(_ rank: Int, _ id: String, score: Int, aside: [SetAside?]) -> (
      PayerSummary, [Payment]
    ) {
      var summary = ReportFixture.summary(
        rank: rank, payer: id, score: score, lane: .none, payments: 2,
        findings: ReportFixture.findings([:]))
      summary.setAside = aside
      return (summary, (0..<2).map { ReportFixture.payment(payer: id, day: 4 * $0) })
    }
    return ReportFixture.report(payers: [
      payer(1, "adult", score: 1_000, aside: [nil, nil]),
      payer(2, "minor-1", score: 0, aside: [.underAge, .underAge]),
      payer(3, "mixed", score: -500, aside: [.underAge, nil]),
    ])
  }

  @Test("are left out of printed lists, which say how many", arguments: Language.allCases)
  func printed(language: Language) throws {
    for format in [ReportFormat.text, .html] {
      let sink = CollectedReport()
      try Self.report.write(as: format, in: language, to: sink)
      #expect(!sink.text.contains("minor-1"), "\(format)")
      #expect(sink.text.contains("adult") && sink.text.contains("mixed"), "\(format)")
      guard language == .english else { continue }
      #expect(
        sink.text.replacing("\n", with: " ").contains(
          "Left out of this list: 1 payer, whose payments were all made under age"), "\(format)")
    }
  }

  @Test("leave the ranks of the others as they are")
  func ranks() throws {
    let lines = try Self.report.text(as: .text).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("    3 ") && $0.contains("mixed") })
    #expect(!lines.contains { $0.hasPrefix("    2 ") })
  }

  @Test("keep their rows in CSV and JSON, and are explained to whoever asks")
  func systems() throws {
    for format in [ReportFormat.csv, .json, .jsonl] {
      #expect(try Self.report.text(as: format).contains("minor-1"), "\(format)")
    }
    let explained = CollectedReport()
    try Self.report.writeExplanation(of: 1, to: explained)
    #expect(explained.text.contains("minor-1"))
    let page = CollectedReport()
    try Self.report.writeExplanationPage(of: [1], to: page)
    #expect(page.text.contains("minor-1"))
  }

  @Test("a list that holds nobody else says so")
  func nobodyElse() throws {
    var report = Self.report
    report = Report(
      inputs: report.inputs, counts: report.counts, policy: report.policy,
      population: report.population, ranking: report.ranking, asOf: report.asOf, selection: [1])
    for format in [ReportFormat.text, .html] {
      let text = try report.text(as: format)
      #expect(!text.contains("minor-1") && text.contains("Left out of this list: 1 payer"))
    }
  }

  @Test("an explanation says that no data would let their signs be judged")
  func explained() throws {
    let born = try #require(CivilDate(iso: "2010-01-01"))
    let assessment = LedgerMaker.assessment(
      (0..<3).map { number in
        TestPayment(
          payer: "P", beneficiary: "b\(number)", day: 20_000 + Double(number * 9), dollars: 15,
          birthDate: born)
      })
    let payer = assessment.detail(at: 0)
    #expect(payer.paidUnderAgeOnly)
    let sentences = RankChange(
      payer: payer, ranking: assessment, policy: .standard, messages: .english
    ).sentences
    #expect(
      sentences.contains {
        $0.hasSuffix(
          "signs are not judged, whatever other data there are: all payments were made under age and"
            + " are set aside")
      }, "\(sentences)")
    #expect(!sentences.contains { $0.contains("could not be tested") })
  }
}
