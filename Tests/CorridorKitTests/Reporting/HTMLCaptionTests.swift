import Testing

@testable import CorridorKit

@Suite("what a page says beside its drawings")
struct HTMLCaptionTests {
  private func page(_ report: Report, in language: Language = .english) throws -> String {
    let sink = CollectedReport()
    try report.write(as: .html, in: language, to: sink)
    return sink.text
  }

  @Test(
    "behind what the page is not stands a link to the payer whom the list names first",
    arguments: [[0, 1, 2], [2, 1, 0]])
  func first(order: [Int]) throws {
    let payers = ReportFixture.standardPayers
    let written = try page(ReportFixture.report(payers: order.map { payers[$0] }))
    let lead = try #require(written.firstRange(of: "class=\"lead\""))
    let link = try #require(written.firstRange(of: ">To the first payer of the list</a>"))
    let rate = try #require(written.firstRange(of: "Base rate:"))
    #expect(lead.lowerBound < link.lowerBound && link.lowerBound < rate.lowerBound)
    let target = written[..<link.lowerBound].suffix(4)
    let row = try #require(written.firstRange(of: "data-to=\""))
    #expect(target == "#\(written[row.upperBound...].prefix(2))\"")
  }

  @Test("gaps say what their bars are, in what unit and direction", arguments: Language.allCases)
  func gapsNote(language: Language) throws {
    func shown(_ key: String) -> String {
      PageWriter.narrowed(HTMLText.escaped(Messages(language: language)[key]))
    }
    let written = try page(ReportFixture.report, in: language)
    #expect(written.contains("<figcaption>\(shown("page.gaps.note"))</figcaption>"))
    #expect(written.contains(">\(shown("page.days"))</text>"))
  }

  @Test("a line below the network names the beneficiaries whom others pay, and only where some do")
  func sharing() {
    func link(_ others: Int, isKnown: Bool = true) -> Backdrop.Link {
      .init(
        beneficiary: PartyID("b"), payments: 1, others: others, named: [], isKnown: isKnown)
    }
    let some = NetworkDrawing(links: [link(2), link(0), link(1), link(3, isKnown: false)])
    #expect(some.sharing(.english) == "Paid by others too, with their number: B1 (2), B3 (1)")
    #expect(NetworkDrawing(links: [link(0), link(1, isKnown: false)]).sharing(.english) == nil)
  }
}
