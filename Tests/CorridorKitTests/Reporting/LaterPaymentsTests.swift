import Testing

@testable import CorridorKit

@Suite("payments after the end of the data")
struct LaterPaymentsTests {
  /// Payers who pay in the spring of 2025, and one who pays once more years later.
  private static func export(_ payers: Range<Int>) throws -> TemporaryFile {
    var rows = [
      "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency"
    ]
    for payer in payers {
      for month in 3...5 {
        rows.append(
          "T\(payer)-\(month),2025-0\(month)-1\(payer % 10)T10:00:00Z,P\(payer),AU,R\(payer % 30),PH,"
            + "80.00,AUD")
      }
    }
    if payers.contains(7) {
      rows.append("T-late,2031-02-03T10:00:00Z,P7,AU,R7,PH,80.00,AUD")
    }
    return try TemporaryFile(Array((rows.joined(separator: "\n") + "\n").utf8))
  }

  private static func text(
    _ report: Report, as format: ReportFormat = .text, in language: Language = .english
  ) throws -> String {
    let sink = CollectedReport()
    try report.write(as: format, in: language, to: sink)
    return PageWriter.narrowed(sink.text).replacing("\n", with: " ")
  }

  @Test(
    "the head says whose they are and up to which day, in memory or on disk",
    arguments: [1 << 30, 1])
  func head(budget: Int) throws {
    let files = [try Self.export(0..<150), try Self.export(150..<300)]
    defer { withExtendedLifetime(files) {} }
    let request = SpillingTests.request(files.map(\.path), budget: budget)
    let result = try Screening.run(request)
    #expect((result.assessment is KeptAssessment) == (budget == 1))
    var few = request
    (few.all, few.top) = (false, 2)
    let short = try Screening.run(few).report
    for language in Language.allCases {
      let sentence = Messages(language: language)[
        "head.data_later",
        ["day": .text("2025-05-19"), "n": .count(1), "last": .text("2031-02-03")]]
      let shown = PageWriter.narrowed(sentence)
      #expect(try Self.text(short, in: language).contains(shown))
      let page = PageWriter.narrowed(HTMLText.escaped(sentence))
      #expect(try Self.text(short, as: .html, in: language).contains(page))
    }
    let text = try Self.text(result.report)
    let words = "active: the last payment lies after the end of the data"
    #expect(text.split(separator: words, omittingEmptySubsequences: false).count == 2)
    var cut = request
    cut.asOf = CivilDate(iso: "2025-12-31")
    let early = try Self.text(Screening.run(cut).report)
    #expect(early.contains("Data up to: 2025-12-31 "))
    #expect(!early.contains(words))
  }
}
