import Testing

@testable import CorridorKit

@Suite("reports of victims alone")
struct VictimsAloneTests {
  @Test(
    "where only victims are printed, neither title nor base rate is one of purchase, in any format",
    arguments: Language.allCases)
  func victimsAlone(language: Language) throws {
    let messages = Messages(language: language)
    let fixture = ReportFixture.report
    let alone = Report(
      inputs: fixture.inputs, counts: fixture.counts, policy: fixture.policy,
      population: fixture.population, ranking: fixture.ranking, asOf: fixture.asOf,
      selection: [2])
    func words(_ write: (CollectedReport) throws -> Void) throws -> String {
      let sink = CollectedReport()
      try write(sink)
      return PageWriter.narrowed(sink.text).replacing("\n", with: " ")
    }
    func shown(_ key: String) -> String { PageWriter.narrowed(HTMLText.escaped(messages[key])) }
    let texts = [
      try words { try alone.write(as: .text, in: language, to: $0) },
      try words { try fixture.writeExplanation(of: 2, in: language, to: $0) },
    ]
    for text in texts {
      #expect(text.contains(PageWriter.narrowed(messages["head.base_rate.protection"])))
      #expect(text.contains(PageWriter.narrowed(messages["head.purpose.protection"])))
      #expect(!text.contains(PageWriter.narrowed(messages["head.purpose"])))
      #expect(!text.contains(PageWriter.narrowed(messages["head.base_rate"])))
    }
    let pages = [
      try words { try alone.write(as: .html, in: language, to: $0) },
      try words { try fixture.writeExplanationPage(of: [2], in: language, to: $0) },
      try words { try fixture.writeExplanationPage(of: [2, 2], in: language, to: $0) },
    ]
    for (page, title) in zip(pages, ["protection", "protection", "victims"]) {
      #expect(page.contains("<h1>\(shown("page.title.\(title)"))</h1>"))
      #expect(page.contains(shown("head.base_rate.protection")))
      #expect(page.contains(shown("head.purpose.protection")))
      #expect(!page.contains(shown("head.base_rate")) && !page.contains(shown("page.title")))
    }
    let rate = Messages.english["head.base_rate.protection"]
    for format in [ReportFormat.json, .jsonl] { #expect(try alone.text(as: format).contains(rate)) }
    let nobody = Report(
      inputs: fixture.inputs, counts: fixture.counts, policy: fixture.policy,
      population: fixture.population, ranking: fixture.ranking, asOf: fixture.asOf, selection: [],
      narrowing: Narrowing(lane: .possibleFraudVictim))
    #expect(try nobody.text(as: .json).contains(rate))
    // Whatever was asked for, nobody is spoken of where nobody is named.
    let lead = PageWriter.narrowed(messages["head.purpose.nobody"])
    #expect(
      try words { try nobody.write(as: .text, in: language, to: $0) }.hasPrefix(lead))
    let page = try words { try nobody.write(as: .html, in: language, to: $0) }
    #expect(page.contains(shown("head.purpose.nobody")))
    #expect(!page.contains(shown("head.purpose.protection")))
    let empty = Report(
      inputs: fixture.inputs, counts: fixture.counts, policy: fixture.policy,
      population: fixture.population, ranking: fixture.ranking, asOf: fixture.asOf, selection: [])
    #expect(try words { try empty.write(as: .text, in: language, to: $0) }.hasPrefix(lead))
    // One other is enough.
    #expect(try !fixture.text(as: .json).contains(rate))
  }
}
