import Testing

@testable import CorridorKit

@Suite("JSON report")
struct JSONReportTests {
  private func parsed(_ report: Report) throws -> JSONValue {
    try JSONParser.parse(Array(report.text(as: .json).utf8))
  }

  private func keys(_ value: JSONValue?) -> [String] {
    guard case .object(let members) = value?.content else { return [] }
    return members.map(\.key)
  }

  private func elements(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let elements) = value?.content else { return [] }
    return elements
  }

  @Test("a small ranking gives the kept report, to the byte")
  func golden() throws {
    GoldenFile("report.json").expect(try ReportFixture.report.text(as: .json))
  }

  @Test("where nobody printed stands in a lane, it says that nobody stands out")
  func calm() throws {
    let calm = ReportFixture.report(payers: [ReportFixture.standardPayers[1]])
    for (report, key) in [(calm, "head.purpose.calm"), (ReportFixture.report, "head.purpose")] {
      let sentence = JSONValue.Content.string(Messages.english[key])
      #expect(try parsed(report)["what_this_is_not"]?.content == sentence)
      let lines = try report.text(as: .jsonl).split(separator: "\n")
      let head = try JSONParser.parse(Array((lines.first ?? "").utf8))
      #expect(head["what_this_is_not"]?.content == sentence)
    }
  }

  @Test("the sentences of its head are in the language asked for, its keys in English")
  func language() throws {
    let report = ReportFixture.report(
      payers: ReportFixture.standardPayers, warnings: [ReportWarning(key: "warning.coarse_amounts")]
    )
    for format in [ReportFormat.json, .jsonl] {
      let sink = CollectedReport()
      try report.write(as: format, in: .german, to: sink)
      let first = format == .json ? sink.text : sink.lines[0]
      let head = try JSONParser.parse(Array(first.utf8))
      let messages = Messages(language: .german)
      #expect(head["what_this_is_not"]?.content == .string(messages["head.purpose"]))
      let warnings = elements(head["population"]?["warnings"]).map(\.content)
      #expect(warnings == [.string(messages["warning.coarse_amounts"])])
    }
  }

  @Test("keys stand in the stated order, what a report is not before all that it says")
  func order() throws {
    let report = try parsed(ReportFixture.report)
    let head = [
      "schema", "what_this_is_not", "base_rate", "tool", "inputs", "counts", "policy", "population",
    ]
    #expect(keys(report) == head + ["payers"])
    let first = try ReportFixture.report.text(as: .jsonl).split(separator: "\n").first ?? ""
    #expect(keys(try JSONParser.parse(Array(first.utf8))) == head)
    let payer = try #require(elements(report["payers"]).first)
    #expect(
      keys(payer) == CSVReport.factColumns + [
        "points", "evidence", "for_the_payer", "not_testable", "statistics",
      ])
    let evidence = try #require(elements(payer["evidence"]).first)
    #expect(
      keys(evidence) == [
        "indicator", "catalogue", "family", "points", "observed", "expected", "p_value", "n",
        "reason", "source", "payments",
      ])
    let payment = try #require(elements(evidence["payments"]).first)
    #expect(keys(payment) == ["time", "beneficiary", "amount", "currency", "rows"])
    #expect(keys(elements(payment["rows"]).first) == ["input", "line"])
  }

  @Test("the schema says what each figure of evidence is, and names who is held against nothing")
  func figures() throws {
    let schema = try JSONParser.parse(Array(Report.schemaText.utf8))
    let evidence = schema["$defs"]?["evidence"]?["properties"]
    for figure in ["observed", "expected", "n"] {
      guard case .string(let words) = evidence?[figure]?["description"]?.content else {
        Issue.record("\(figure) has no description")
        continue
      }
      #expect(!words.isEmpty)
      guard figure == "expected" else { continue }
      for name in ["shared_beneficiaries", "linked_payers", "returning_payers", "victim_amounts"] {
        #expect(words.contains(name))
      }
    }
  }

  @Test("evidence has the expected value that the schema says of its indicator")
  func expectedValues() {
    let assessment = LedgerMaker.assessment(
      OrdinaryPeople.familyRemitters(100, seed: 3) + OrdinaryPeople.occasionalSenders(60, seed: 4))
    var seen: Set<Indicator> = []
    for place in 0..<assessment.count {
      for (indicator, evidence) in assessment.summary(at: place).indicatorsByPoints {
        seen.insert(indicator)
        if ReportSchema.incomparable.contains(indicator) { #expect(evidence.expected == 0) }
        if ReportSchema.counted.contains(indicator) {
          #expect(evidence.expected == Double(evidence.count))
        }
        switch indicator {
        case .victimAmounts: #expect(evidence.expected == Policy.standard.victim.totalAmount)
        case .burstThenSilence: #expect(evidence.expected == Policy.standard.victim.window)
        case .victimAge: #expect(evidence.expected == Double(Policy.standard.victim.youngAge))
        default: break
        }
      }
    }
    #expect(seen.contains(.familyRhythm) && seen.contains(.victimAmounts))
  }

  @Test("what speaks for the payer stands apart from what asks for a look")
  func sides() throws {
    let payer = try #require(elements(try parsed(ReportFixture.report)["payers"]).first)
    #expect(
      elements(payer["for_the_payer"]).compactMap { $0["indicator"]?.content } == [
        .string("family_rhythm")
      ])
    #expect(elements(payer["evidence"]).count == 5)
    #expect(payer["points"]?["victim_age"]?.content == .null)
    #expect(payer["points"]?["low_value_band"]?.content == .number("3120"))
  }

  @Test(
    "a hostile id reads back exactly and stands in the text without a command",
    arguments: HostileText.all)
  func hostile(text: String) throws {
    let payer = ReportFixture.summary(
      rank: 1, payer: text, score: 0, lane: .none, payments: 1,
      findings: ReportFixture.findings([
        .watchlist: .evidence(
          Evidence(points: 1, observed: 1, expected: 0, count: 1, payments: [0]))
      ]))
    let payment = ReportFixture.payment(payer: text, beneficiary: text, day: 1, input: text)
    let report = ReportFixture.report(
      payers: [(payer, [payment])], warnings: [ReportFixture.warning(quoting: text)])
    let written = try report.text(as: .json)
    #expect(written.unicodeScalars.allSatisfy { $0 == "\n" || $0.isVisible })
    #expect(!written.contains("<") && !written.contains(">") && !written.contains("&"))
    let read = try #require(elements(try parsed(report)["payers"]).first)
    #expect(read["payer"]?.content == .string(text))
    let evidence = try #require(elements(read["evidence"]).first)
    let shown = try #require(elements(evidence["payments"]).first)
    #expect(shown["beneficiary"]?.content == .string(text))
    #expect(elements(shown["rows"]).first?["input"]?.content == .string(text))
  }

  @Test("a long report goes out in pieces")
  func pieces() throws {
    let one = ReportFixture.standardPayers[0]
    let sink = CollectedReport()
    try ReportFixture.report(payers: Array(repeating: one, count: 300)).write(as: .json, to: sink)
    #expect(sink.pieces > 3)
    _ = try JSONParser.parse(sink.bytes)
  }

  /// Every place in a schema that says of an object which members it has, and does not close it.
  private static func open(_ value: JSONValue, at path: String = "") -> [String] {
    switch value.content {
    case .array(let items): return items.flatMap { open($0, at: path) }
    case .object(let members):
      let isObject = value["type"]?.content == .string("object")
      let isClosed = value["additionalProperties"] != nil || value["unevaluatedProperties"] != nil
      return (isObject && !isClosed ? [path] : [])
        + members.flatMap { open($0.value, at: "\(path)/\($0.key)") }
    default: return []
    }
  }

  @Test("a published schema lets no unknown member pass, but in a policy's values")
  func closed() throws {
    let schemas = [
      Report.schemaText, BeneficiaryReport.schemaText, ColumnsFile.schema, StudyReport.schemaText,
    ]
    let found = try schemas.map { try Self.open(JSONParser.parse(Array($0.utf8))) }
    // The facts are closed by what takes them in: the whole report, and the head of lines.
    let values = "/properties/policy/properties/values"
    #expect(found[0] == ["/$defs/facts", "/$defs/facts\(values)"])
    #expect(found[1] == [values])
    #expect(found[2].isEmpty)
    #expect(found[3] == [values])
    let report = try JSONParser.parse(Array(Report.schemaText.utf8))
    for taker in [report, report["$defs"]?["head"]] {
      #expect(taker?["unevaluatedProperties"]?.content == .boolean(false))
    }
    #expect(try Self.open(JSONParser.parse(Array(Policy.schemaText.utf8))).isEmpty)
  }
}
