import Testing

@testable import CorridorKit

@Suite("what changed between two reports")
struct RankingChangesTests {
  private typealias Stand = (id: String, score: Int, victimScore: Int, lane: Lane)

  private static func report(_ stands: [Stand]) -> Report {
    ReportFixture.report(
      payers: stands.enumerated().map { place, stand in
        (
          ReportFixture.summary(
            rank: place + 1, laneRank: 1, payer: stand.id, score: stand.score,
            victimScore: stand.victimScore, lane: stand.lane, payments: 4,
            findings: ReportFixture.findings([
              .lowValueBand: .evidence(
                Evidence(points: Int32(stand.score), observed: 0.5, expected: 0.2, count: 4)),
              .burstThenSilence: .evidence(
                Evidence(points: Int32(stand.victimScore), observed: 2, expected: 14, count: 4)),
            ])), [ReportFixture.payment(payer: stand.id, day: 3)]
        )
      })
  }

  private static func ranking(_ stands: [Stand], _ name: String) throws -> StatedRanking {
    try StatedRanking(Array(report(stands).text(as: .json).utf8), name: name)
  }

  private static let earlier: [Stand] = [
    ("up", 12_000, -3_000, .none), ("moved", 9_000, -2_000, .none),
    ("steady", 8_000, -3_000, .none), ("suspect", 25_000, 1_000, .possiblePurchase),
    ("child", 30_000, 9_000, .possibleVictim), ("gone", 2_000, 7_000, .possibleVictim),
    ("back", 1_000, 5_000, .possibleVictim), ("fraud", 3_000, 6_000, .possibleFraudVictim),
  ]
  private static let later: [Stand] = [
    ("up", 13_000, -9_000, .none), ("moved", 2_000, 8_000, .possibleVictim),
    ("steady", 8_000, -1_000, .none), ("suspect", 26_000, 11_000, .possibleVictim),
    ("child", 1_000, 9_500, .possibleVictim), ("back", 1_500, -2_000, .none),
    ("fraud", 30_000, 5_500, .possibleFraudVictim),
  ]

  private static func changes() throws -> RankingChanges {
    RankingChanges(from: try ranking(earlier, "a.json"), to: try ranking(later, "b.json"))
  }

  private static func text(
    in language: Language = .english, on terminal: Terminal? = nil
  ) throws -> [String] {
    let sink = CollectedReport()
    try changes().write(as: .text, in: language, on: terminal, to: sink)
    return sink.lines
  }

  @Test("a report of the first schema is read, one of a schema that nobody knows is not")
  func schemas() throws {
    let text = try Self.report(Self.earlier).text(as: .json)
    let first = text.replacing(JSONReport.schema, with: "corridorkit/report/1")
    let ranking = try StatedRanking(Array(first.utf8), name: "a.json")
    #expect(ranking.payers == (try Self.ranking(Self.earlier, "a.json")).payers)
    // Its bytes are others than those that are computed now.
    #expect(throws: StatedReport.Problem.self) { try StatedReport(Array(first.utf8)) }
    let unknown = text.replacing(JSONReport.schema, with: "corridorkit/report/99")
    #expect(throws: StatedReport.Problem.self) {
      try StatedRanking(Array(unknown.utf8), name: "a.json")
    }
  }

  @Test("scores of one kind are compared with the same kind only")
  func kinds() throws {
    let found = Dictionary(
      uniqueKeysWithValues: try Self.changes().changes.map { ($0.id, $0) })
    // The purchase score of a child falls by 29 bits, the victim score rises by half a bit.
    #expect(found["child"]?.kind == .rose && found["child"]?.difference == 500)
    #expect(found["fraud"]?.kind == .fell && found["fraud"]?.difference == -500)
    #expect(found["up"]?.kind == .rose && found["up"]?.difference == 1_000)
    #expect(found["steady"]?.kind == .same)
    #expect(found["moved"]?.kind == .rose && found["moved"]?.difference == 10_000)
    #expect(found["suspect"]?.kind == .rose && found["suspect"]?.isNowForProtection == true)
    #expect(found["back"]?.kind == .fell && found["back"]?.difference == 500)
    #expect(found["gone"]?.kind == .left && found["gone"]?.group == .victims)
  }

  @Test("payers for protection stand in sections of their own, after the others, without a rank")
  func sections() throws {
    let lines = try Self.text()
    let victims = try #require(
      lines.firstIndex { $0.hasPrefix("For protection: possible victims of sexual extortion") })
    let fraud = try #require(
      lines.firstIndex { $0.hasPrefix("For protection: possible victims of romance") })
    #expect(victims < fraud)
    let (others, protected) = (lines[..<victims], lines[victims...])
    for id in ["moved", "suspect", "child", "gone", "fraud"] {
      #expect(!others.contains { $0.contains(" \(id) ") }, "\(id)")
      #expect(protected.contains { $0.hasPrefix("  \(id)  ") }, "\(id)")
    }
    #expect(others.contains("  up  12.000 (rank 1, none) -> 13.000 (rank 1, none)"))
    #expect(!protected.contains { $0.contains("rank ") })
    #expect(!protected.contains { $0.contains("low_value_band") })
    let fraudLines = lines[fraud...]
    #expect(
      fraudLines.contains {
        $0.hasSuffix(
          "victim score 6.000 (number 1, possible fraud victim) -> 5.500"
            + " (number 1, possible fraud victim)")
      })
    #expect(protected.count { $0.contains("victim score ") } == 5)
    #expect(others.contains("0 entered, 1 rose, 1 fell, 0 left, 1 as before"))
    #expect(
      protected.contains("2 now for protection, 0 entered, 1 rose, 0 fell, 1 left, 0 as before"))
  }

  @Test("of reports of victims alone the head is theirs and names no base rate of purchase")
  func victimsAlone() throws {
    let stands: [[Stand]] = [
      [("child", 1_000, 9_000, .possibleVictim)], [("child", 1_000, 9_500, .possibleVictim)],
    ]
    let changes = RankingChanges(
      from: try Self.ranking(stands[0], "a.json"), to: try Self.ranking(stands[1], "b.json"))
    let sink = CollectedReport()
    try changes.write(as: .text, to: sink)
    let text = sink.text.replacing("\n", with: " ")
    #expect(text.hasPrefix(Messages.english["head.purpose.protection"]))
    #expect(text.contains(Messages.english["head.base_rate.protection"]))
    #expect(!text.contains(Messages.english["head.base_rate"]))
    #expect(try Self.text().joined(separator: " ").contains(Messages.english["head.base_rate"]))
  }

  @Test("who comes from the order of purchase is said to be for protection now")
  func moved() throws {
    let lines = try Self.text()
    let heading = try #require(lines.firstIndex(of: "Now for protection"))
    #expect(
      lines[(heading + 1)...].contains(
        "  moved  victim score -2.000 (none) -> 8.000 (number 1, possible victim)"))
    #expect(
      lines[(heading + 1)...].contains(
        "  suspect  victim score 1.000 (purchase) -> 11.000 (number 1, possible victim)"))
  }

  @Test(
    "who is no longer for protection is told by the purchase score, and without a rank of before")
  func back() throws {
    #expect(
      try Self.text().contains("  back  1.000 (number 1, possible victim) -> 1.500 (rank 6, none)"))
  }

  @Test("every language tells the same of the same payers", arguments: Language.allCases)
  func languages(language: Language) throws {
    let (english, lines) = (try Self.text(), try Self.text(in: language))
    for id in ["moved", "suspect", "child", "gone", "fraud", "up", "back"] {
      #expect(lines.count { $0.hasPrefix("  \(id)  ") } == 1, "\(id)")
    }
    // All but ids, figures and names of indicators is in the words of the language.
    let words = ["entered", "Risen", "Earlier:", "data up to", "possible victim"]
    for word in words {
      #expect(english.contains { $0.contains(word) })
      #expect(lines.contains { $0.contains(word) } == (language == .english), "\(word)")
    }
  }

  @Test("the CSV holds both scores and ranks as the reports state them")
  func csv() throws {
    let sink = CollectedReport()
    try Self.changes().write(as: .csv, to: sink)
    #expect(
      sink.lines.contains {
        $0.hasPrefix(
          "child,rose,5,5,possible_victim,possible_victim,30.000,1.000,9.000,9.500,")
      })
  }

  @Test("on a terminal the text keeps its width", arguments: [40, 60, 110])
  func width(columns: Int) throws {
    let lines = try Self.text(on: Terminal(columns: columns, hasColour: false, isUnicode: true))
    #expect(lines.allSatisfy { TerminalText.width($0) <= columns })
    let most = lines.reduce(0) { max($0, TerminalText.width($1)) }
    #expect(most > columns - 15)
  }

  @Test(
    "a mark since an earlier report tells payers for protection the victim score and no rank",
    arguments: Language.allCases)
  func marks(language: Language) throws {
    let messages = Messages(language: language)
    let earlier = EarlierReport(try Self.ranking(Self.earlier, "a.json"))
    let ranking = Self.report(Self.later).ranking
    var sentences: [String: String] = [:]
    for place in 0..<ranking.count {
      let payer = ranking.summary(at: place)
      sentences[payer.payer.text] = earlier.mark(of: payer).sentence(since: "a.json", messages)
    }
    #expect(sentences["moved"]?.contains("-2.000 -> 8.000") == true)
    #expect(sentences["suspect"]?.contains("1.000 -> 11.000") == true)
    #expect(sentences["child"]?.contains("9.000") == true)
    #expect(sentences["up"]?.contains("12.000") == true)
    #expect(sentences["fraud"] == nil && sentences["back"] == nil && sentences["steady"] == nil)
    guard language == .english else { return }
    #expect(
      sentences["moved"]
        == "now for protection, in a.json not yet: victim score -2.000 -> 8.000")
    #expect(sentences["child"] == "risen since a.json: victim score 9.000 there")
    #expect(sentences["up"] == "risen since a.json: rank 1, score 12.000 there")
  }
}
