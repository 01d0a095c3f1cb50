import Testing

@testable import CorridorKit

@Suite("text report")
struct TextReportTests {
  @Test("a small ranking gives the kept report, to the byte")
  func golden() throws {
    GoldenFile("report.txt").expect(try ReportFixture.report.text(as: .text))
  }

  @Test("every line fits 100 columns, whatever the ids and names hold", arguments: HostileText.all)
  func width(text: String) throws {
    let lines = try hostileReport(text).split(separator: "\n").map(String.init)
    for line in lines { #expect(TerminalText.width(line) <= 100, "\(line)") }
  }

  @Test("nothing of the data reaches the terminal as a command", arguments: HostileText.all)
  func escapes(text: String) throws {
    let report = try hostileReport(text)
    #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || $0.isVisible })
  }

  @Test(
    "a line that starts with blanks, a number and a blank is a payer's", arguments: HostileText.all)
  func payerLines(text: String) throws {
    let lines = try hostileReport(text).split(separator: "\n")
    let ranked = lines.filter { line in
      guard line.first == " " else { return false }
      return line.drop { $0 == " " }.first?.isNumber == true
    }
    #expect(ranked.map { $0.split(separator: " ").first.map(String.init) } == ["1", "2", "1"])
    for line in lines where line.first == " " && !ranked.contains(line) {
      #expect(line.drop { $0 == " " }.first?.isLetter == true, "\(line)")
    }
  }

  @Test("possible victims stand under their own heading, numbered by their lane")
  func victims() throws {
    let lines = try ReportFixture.report.text(as: .text).split(separator: "\n").map(String.init)
    let heading = try #require(
      lines.firstIndex { $0.hasPrefix("For protection: possible victims") })
    let victim = try #require(lines.firstIndex { $0.contains("kid-1") })
    #expect(heading < victim)
    #expect(lines[victim].hasPrefix("    1 "))
    #expect(lines[..<heading].contains { $0.contains("AU-8812-00417") })
  }

  @Test(
    "above the order it says how many of all stand in the purchase lane, from where it begins",
    arguments: Language.allCases)
  func standing(language: Language) throws {
    func text(_ payers: [(PayerSummary, [Payment])]) throws -> String {
      let sink = CollectedReport()
      try ReportFixture.report(payers: payers).write(as: .text, in: language, to: sink)
      return sink.text.replacing("\n", with: " ")
    }
    let rule = Policy.standard.ranking
    func line(purchase: Int, none: Int) -> String {
      Messages(language: language)[
        "lane.purchase.standing",
        [
          "least": .number(rule.threshold), "own": .number(rule.ownThreshold),
          "purchase": .count(purchase), "none": .count(none),
        ]]
    }
    let payers = ReportFixture.standardPayers
    #expect(try text(payers).contains(line(purchase: 1, none: 1)))
    #expect(try text([payers[1]]).contains(line(purchase: 0, none: 1)))
    // Not above victims.
    #expect(try !text([payers[2]]).contains(line(purchase: 0, none: 0)))
    if language == .english {
      #expect(
        line(purchase: 0, none: 2_994)
          == "In the purchase lane, from 20 bits, or 10 bits without the network: 0 payers; in no"
          + " lane: 2,994.")
    }
  }

  @Test("an id too long for its column is given in full below its line")
  func longID() throws {
    let report = try ReportFixture.report.text(as: .text)
    #expect(report.contains("payer DE89 3704 0044 0532 0130 00 / Zweigstelle Nord\n"))
  }

  @Test("no payer in scope is said, not left blank")
  func empty() throws {
    let report = try ReportFixture.report(payers: []).text(as: .text)
    #expect(report.contains("none has a payment in scope"))
  }

  @Test("payers in scope whom the report was narrowed past are not called out of scope")
  func narrowedToNobody() throws {
    var report = ReportFixture.report
    report = Report(
      inputs: report.inputs, counts: report.counts, policy: report.policy,
      population: report.population, ranking: report.ranking, asOf: report.asOf, selection: [],
      narrowing: Narrowing(activeSince: ReportFixture.day("2099-01-01")))
    let text = try report.text(as: .text).replacing("\n", with: " ")
    #expect(!text.contains("none has a payment in scope"))
    #expect(
      text.contains(
        "3 payers have payments in scope, but none is among those that this report is narrowed to.")
    )
    #expect(try report.text(as: .html).contains("3 payers have payments in scope, but none"))
  }

  @Test("a budget is said with what came of it, rounded up", arguments: Language.allCases)
  func budget(language: Language) throws {
    var report = ReportFixture.report
    report.budget = PrintingBudget(perHundredThousand: 150, ranked: 28_297)
    #expect(report.budget?.most == 43)
    let sink = CollectedReport()
    try report.write(as: .text, in: language, to: sink)
    let text = sink.text.replacing("\n", with: " ")
    #expect(text.contains("150 ") && text.contains("28,297") && text.contains("43 "))
    if language == .english {
      #expect(
        text.contains(
          "Budget: 150 payers per 100,000 that are ranked; of 28,297 that makes at most 43 payers per"
            + " lane, rounded up."))
    }
    #expect(PrintingBudget(perHundredThousand: 1, ranked: 3).most == 1)
  }

  @Test("why rows were left out is said in the report's language", arguments: Language.allCases)
  func reasonsOfRows(language: Language) throws {
    let names =
      Scope.Exclusion.allCases.map(\.rawValue)
      + [IngestError.Reason.payerMissing, .tooLong, .foreignTable, .encoding].map(\.countedAs)
    for name in names { #expect(MessageTable.entries["rows.why.\(name)"] != nil, "\(name)") }
    for format in [ReportFormat.text, .html] {
      let sink = CollectedReport()
      try ReportFixture.report.write(as: format, in: language, to: sink)
      #expect(!sink.text.contains("no_rate"))
      #expect(sink.text.contains("domestic 700") == (language == .english))
    }
  }

  @Test("French puts a blank before a colon, also where a report joins words itself")
  func colons() throws {
    let sink = CollectedReport()
    try ReportFixture.report.write(as: .text, in: .french, to: sink)
    #expect(sink.text.contains("Lignes : lues 1,234 = "))
    let explained = CollectedReport()
    try ReportFixture.report.writeExplanation(of: 0, in: .french, to: explained)
    #expect(explained.text.contains("\n  montant : 3.120\n"))
  }

  @Test("the head names the policy, its digest and every warning")
  func head() throws {
    let report = try ReportFixture.report(
      payers: [], warnings: [ReportWarning(key: "The input looks pre-selected.")]
    ).text(as: .text)
    #expect(report.hasPrefix("A reason to look, never proof"))
    #expect(report.contains("Policy digest (SHA-256): \(Policy.standard.digest)\n"))
    #expect(report.contains("Warning: The input looks pre-selected.\n"))
  }

  private func hostileReport(_ text: String) throws -> String {
    var policy = Policy.standard
    policy.name = text
    let payers = ReportFixture.standardPayers.map { summary, payments in
      (
        ReportFixture.summary(
          rank: summary.rank, payer: text, score: summary.score, q: 0.5, lane: summary.lane,
          payments: summary.payments, findings: summary.findings),
        payments
      )
    }
    return try ReportFixture.report(
      payers: payers, policy: policy, warnings: [ReportFixture.warning(quoting: text)]
    )
    .text(as: .text)
  }
}
