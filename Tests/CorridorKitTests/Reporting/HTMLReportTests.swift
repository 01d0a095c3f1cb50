import Testing

@testable import CorridorKit

@Suite("HTML report")
struct HTMLReportTests {
  private func page(_ report: Report, in language: Language = .english) throws -> String {
    let sink = CollectedReport()
    try report.write(as: .html, in: language, to: sink)
    return sink.text
  }

  @Test("a small ranking gives the kept page, to the byte")
  func golden() throws {
    GoldenFile("report.html").expect(try page(ReportFixture.report))
  }

  @Test("the page of a ranking states its digest, the page of one payer does not")
  func rankingDigest() throws {
    let report = ReportFixture.report
    let digest = try report.rankingDigest
    #expect(try page(report).components(of: "every payer): \(digest)</p>") == 1)
    let sink = CollectedReport()
    try report.writeExplanationPage(of: [0], to: sink)
    #expect(!sink.text.contains(digest))
    var gathered = report
    gathered.holdsEveryLine = false
    #expect(try !page(gathered).contains(digest))
  }

  @Test("every family's bar has its floor and cap in figures")
  func caps() throws {
    let written = try page(ReportFixture.report)
    let caps = Policy.standard.caps
    for bounds in [caps.amount, caps.network] {
      let range = "\(DecimalText.plain(bounds.floor)) &#8230; \(DecimalText.plain(bounds.cap))"
      #expect(written.contains(">\(range)</text>"), "\(range)")
    }
  }

  @Test("Base64 gives the test vectors of RFC 4648")
  func base64() {
    let vectors = [
      "": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE=",
      "foobar": "Zm9vYmFy",
    ]
    for (text, encoded) in vectors { #expect(HTMLText.base64(Array(text.utf8)) == encoded) }
  }

  @Test("hostile text stays text and opens no tag", arguments: HostileText.all)
  func hostile(text: String) throws {
    var policy = Policy.standard
    policy.name = text
    let payers = ReportFixture.standardPayers.map { summary, _ in
      (
        ReportFixture.summary(
          rank: summary.rank, payer: text, score: summary.score, lane: summary.lane, payments: 1,
          findings: summary.findings),
        [ReportFixture.payment(payer: text, beneficiary: text, day: 1, input: text)]
      )
    }
    let plain = try page(
      ReportFixture.report(
        payers: payers.map { payer in
          (
            ReportFixture.summary(
              rank: payer.0.rank, payer: "plain", score: payer.0.score, lane: payer.0.lane,
              payments: 1, findings: payer.0.findings),
            [ReportFixture.payment(payer: "plain", beneficiary: "plain", day: 1, input: "plain")]
          )
        }, warnings: [ReportFixture.warning(quoting: "plain")]))
    let written = try page(
      ReportFixture.report(
        payers: payers, policy: policy, warnings: [ReportFixture.warning(quoting: text)]))
    #expect(written.unicodeScalars.allSatisfy { $0 == "\n" || $0.isVisible })
    #expect(written.count { $0 == "<" } == plain.count { $0 == "<" })
    #expect(written.count { $0 == "\"" } == plain.count { $0 == "\"" })
  }

  @Test("the policy forbids every request and allows the script by its own hash only")
  func contentPolicy() throws {
    let written = try page(ReportFixture.report)
    #expect(written.contains("default-src 'none'"))
    #expect(written.contains("script-src \(HTMLText.policyHash(of: PageScript.text))"))
    #expect(!written.contains("unsafe-inline") && !written.contains("http-equiv=\"refresh"))
    for word in ["http://", "https://", "src=", "style=", "onclick", "@import", "url("] {
      #expect(!written.contains(word), "\(word)")
    }
  }

  @Test("a drawing is one element a class, in the order of drawing, below its words")
  func drawingElements() {
    var svg = SVG(width: 100, height: 50)
    svg.text(1, 2, "<a>")
    svg.rect(1, 2, 3, 4, "bar")
    svg.line(0, 0, 5, 5, "axis")
    svg.rect(5.04, 2, 3, 4, "bar")
    svg.rect(9, 2, 3, 0.04, "bar")
    svg.circle(10, 10, 4.5, "c1")
    #expect(
      svg.element("words")
        == "<svg viewBox=\"0 0 100 50\" role=\"img\" aria-label=\"words\">"
        + "<path class=\"bar\" d=\"M1 2h3v4h-3zM5 2h3v4h-3z\"/>"
        + "<path class=\"axis\" d=\"M0 0L5 5\"/>"
        + "<path class=\"c1\" d=\"M5.5 10a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z\"/>"
        + "<text x=\"1\" y=\"2\">&lt;a&gt;</text></svg>\n")
  }

  @Test("what drawings share stands in the page once, and every use finds it")
  func sharedDrawings() throws {
    let written = try page(ReportFixture.report)
    for name in ["dial", "gaps"] {
      #expect(written.components(of: "<g id=\"\(name)\">") == 1)
      #expect(written.components(of: "<use href=\"#\(name)\"/>") > 1)
    }
    #expect(written.components(of: "<use ") == written.components(of: "<use href=\"#"))
    // Where a drawing is used it has no ancestor that a rule could name.
    #expect(!PageStyle.css.contains("svg text") && !PageStyle.css.contains("svg ."))
  }

  @Test(
    "letters that take more than a byte in memory stand as references", arguments: Language.allCases
  )
  func narrow(language: Language) throws {
    let written = try page(ReportFixture.report, in: language)
    #expect(written.unicodeScalars.allSatisfy { $0.value <= 0xFF })
    #expect(PageWriter.narrowed("ï–ł\u{1F600}") == "ï&#8211;&#322;&#128512;")
    // No reference counts there.
    #expect((PageStyle.css + PageScript.text).utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("why several signs could not be tested is said once, before their names")
  func gathered() throws {
    let summary = ReportFixture.summary(
      rank: 1, payer: "x", score: 0, lane: .none, payments: 1,
      findings: ReportFixture.findings([
        .escalation: .notTestable(.tooFewPayments), .victimAge: .notTestable(.noBirthDate),
        .irregularGaps: .notTestable(.tooFewPayments),
      ]))
    let written = try page(
      ReportFixture.report(payers: [(summary, [ReportFixture.payment(payer: "x", day: 1)])]))
    #expect(
      written.contains(
        "<p class=\"lines\">too few payments: irregular gaps, escalation\n"
          + "the birth date is unknown: age of a possible victim</p>"))
  }

  @Test("a payer in a lane for protection never stands among the neighbours by id")
  func neighbours() throws {
    let summaries = ReportFixture.standardPayers.map(\.0)
    let shared = summaries.map { summary in
      [ReportFixture.payment(payer: summary.payer.text, beneficiary: "PH-1", day: 3)]
    }
    let ranking = FakeRanking(summaries: summaries, history: shared)
    let link = try #require(Backdrop(ranking, places: [0]).links[0]?.first)
    #expect(link.others == 2)
    #expect(link.named.map(\.id) == ["DE89 3704 0044 0532 0130 00 / Zweigstelle Nord", nil])
  }

  @Test("whoever paid under age never stands among the neighbours by id, whatever their lane")
  func minors() throws {
    let born = try #require(CivilDate(iso: "2009-01-01"))
    let payments = (0..<2).flatMap { number in
      [
        TestPayment(
          payer: "MINOR", beneficiary: "K1", day: OrdinaryPeople.firstDay + Double(number),
          dollars: 20, birthDate: born),
        TestPayment(
          payer: "ADULT", beneficiary: "K1", day: OrdinaryPeople.firstDay + Double(number),
          dollars: 20),
        TestPayment(
          payer: "OTHER", beneficiary: "K1", day: OrdinaryPeople.firstDay + Double(number),
          dollars: 20),
      ]
    }
    let assessment = LedgerMaker.assessment(payments)
    let place = try #require((0..<3).first { assessment.summary(at: $0).payer.text == "ADULT" })
    let link = try #require(Backdrop(assessment, places: [place]).links[place]?.first)
    #expect(link.others == 2)
    #expect(Set(link.named.map(\.id)) == ["OTHER", nil])
  }

  @Test(
    "whom others are is told once, below the list, so that the first payer is on the first screen")
  func looked() throws {
    let written = try page(ReportFixture.report)
    let sentence = "What others show comes of payers who pay mostly into the same country"
    #expect(written.components(of: sentence) == 1)
    let place = try #require(written.firstRange(of: sentence))
    let list = try #require(written.firstRange(of: "id=\"list\""))
    #expect(list.lowerBound < place.lowerBound)
  }

  @Test("victims stand in a table of their own, and no raw key stands for a lane")
  func tables() throws {
    let written = try page(ReportFixture.report, in: .german)
    let tables = written.split(separator: "<table").filter {
      $0.hasPrefix(" id=\"list\"") || $0.hasPrefix(" class=\"list\"")
    }
    #expect(tables.count == 2)
    #expect(tables[0].contains("AU-8812-00417") && !tables[0].contains("kid-1"))
    #expect(tables[1].contains("kid-1") && !tables[1].contains("AU-8812-00417"))
    #expect(!written.contains(">possible_purchase<") && written.contains(">Kauf<"))
    #expect(!written.contains(">shared_beneficiaries") && !written.contains("Empf.<"))
  }

  @Test("a page of one payer is titled after nobody's suspicion")
  func titles() throws {
    func title(_ place: Int) throws -> Substring? {
      let sink = CollectedReport()
      try ReportFixture.report.writeExplanationPage(of: [place], to: sink)
      return sink.text.firstRange(of: "<h1>").map {
        sink.text[$0.upperBound...].prefix { $0 != "<" }
      }
    }
    #expect(try title(0) == "Payments of one payer")
    #expect(try title(2) == "For protection: payments of one payer")
  }

  private func payer(_ rank: Int, _ id: String, score: Int, lane: Lane = .none) -> (
    PayerSummary, [Payment]
  ) {
    (
      ReportFixture.summary(
        rank: rank, payer: id, score: score, lane: lane, payments: 1,
        findings: ReportFixture.findings([:])), [ReportFixture.payment(payer: id, day: rank)]
    )
  }

  @Test("scores are told between whole bits that hold them all, and who is not among them")
  func bounds() throws {
    let written = try page(
      ReportFixture.report(payers: [
        payer(1, "a", score: 17_818, lane: .possiblePurchase), payer(2, "b", score: -18_001),
        payer(3, "c", score: -19_000), payer(4, "d", score: 40_000, lane: .possibleVictim),
      ]))
    #expect(written.contains("Scores lie between -19 and 18 bits; 20 bits or more have: 0"))
    #expect(written.contains("all payers in the order of purchase"))
    #expect(written.contains("Payers in lanes for protection are left out, here and in the table"))
    let whole = try page(
      ReportFixture.report(payers: [payer(1, "a", score: 17_000), payer(2, "b", score: -1)]))
    #expect(whole.contains("Scores lie between -1 and 17 bits"))
  }

  @Test(
    "where nobody printed stands in a lane, title and lead say that nobody stands out",
    arguments: Language.allCases)
  func calm(language: Language) throws {
    let messages = Messages(language: language)
    let calm = ReportFixture.report(payers: [
      payer(1, "a", score: -1_000), payer(2, "b", score: -2_000),
    ])
    func words(_ report: Report, as format: ReportFormat) throws -> String {
      let sink = CollectedReport()
      try report.write(as: format, in: language, to: sink)
      return PageWriter.narrowed(sink.text).replacing("\n", with: " ")
    }
    func shown(_ key: String) -> String {
      PageWriter.narrowed(HTMLText.escaped(messages[key]))
    }
    let written = try words(calm, as: .html)
    #expect(written.contains("<h1>\(shown("lane.purchase.heading"))</h1>"))
    #expect(written.contains(shown("head.purpose.calm")))
    #expect(!written.contains(shown("page.title")) && !written.contains(shown("head.purpose")))
    let text = try words(calm, as: .text)
    #expect(text.contains(PageWriter.narrowed(messages["head.purpose.calm"])))
    // One who stands in a lane is enough, be it for protection.
    let standing = try words(ReportFixture.report, as: .html)
    #expect(standing.contains("<h1>\(shown("page.title"))</h1>"))
    #expect(standing.contains(shown("head.purpose")))
  }

  @Test(
    "what the drawing of the network shows stands in a table, too, protected payers without ids")
  func networkTable() {
    let links = [
      Backdrop.Link(
        beneficiary: PartyID("PH-<1>"), payments: 3, others: 7,
        named: [
          .init(id: "AU-a-very-long-id-that-a-drawing-would-cut", payments: 5),
          .init(id: nil, payments: 4), .init(id: "AU-3", payments: 2),
          .init(id: "AU-4", payments: 1),
          .init(id: "AU-5", payments: 1),
        ]),
      Backdrop.Link(beneficiary: PartyID("PH-2"), payments: 1, others: 0, named: []),
    ]
    let table = NetworkDrawing(links: links).table(.english)
    #expect(table.hasPrefix("<details><summary>The drawing as a table</summary>"))
    #expect(
      table.contains(
        "B1 PH-&lt;1&gt;</th><td class=\"n\">3</td><td class=\"n\">7</td><td class=\"id\">"
          + "AU-a-very-long-id-that-a-drawing-would-cut (5), a payer to protect (4), AU-3 (2),"
          + " AU-4 (1), and 3 more</td>"))
    #expect(
      table.contains(
        "B2 PH-2</th><td class=\"n\">1</td><td class=\"n\">0</td><td class=\"id\">none</td>"))
    #expect(!table.contains("in the table below"))
    let many = (0..<12).map { number in
      Backdrop.Link(beneficiary: PartyID("b\(number)"), payments: 1, others: 0, named: [])
    }
    #expect(NetworkDrawing(links: many).table(.english).contains("and 4 more beneficiaries"))
  }

  @Test("a drawing of many beneficiaries says how many it does not show")
  func manyBeneficiaries() {
    let links = (0..<82).map { number in
      Backdrop.Link(beneficiary: PartyID("b\(number)"), payments: 1, others: 0, named: [])
    }
    let drawing = NetworkDrawing(links: links).drawing(.english)
    #expect(drawing.contains("and 74 more beneficiaries, in the table below"))
    let few = NetworkDrawing(links: Array(links.prefix(8))).drawing(.english)
    #expect(!few.contains("more benef"))
  }

  @Test(
    "the timeline shades the nights that have a payment",
    arguments: [
      // 23:00 in Sydney's standard time, by day, and at night without a time of day.
      (13, true, ["M54 20h"]), (2, true, []), (13, false, []),
    ] as [(Int64, Bool, [String])])
  func nights(hour: Int64, hasTimeOfDay: Bool, shades: [String]) {
    let payment = Payment(
      payer: PartyID("p"), beneficiary: PartyID("b"),
      corridor: Corridor(from: ReportFixture.country("AU"), to: ReportFixture.country("PH")),
      sentAt: Instant(
        seconds: 1_735_689_600 + hour * 3_600, hasTimeOfDay: hasTimeOfDay, hasOffset: true),
      amount: ReportFixture.money(5_000), referenceAmount: ReportFixture.money(5_000),
      channel: .unknown, transaction: nil, places: [])
    let drawing = Timeline(payments: [payment], numbers: [:], policy: .standard).drawing(.english)
    #expect(drawing.contains("class=\"night\"") == !shades.isEmpty)
    for shade in shades { #expect(drawing.contains(shade)) }
  }

  @Test("over a year a night is a thin line at its own place, by day there is none")
  func yearOfNights() {
    let stamps: [Int64] = [1_735_689_600 + 2 * 3_600, 1_735_689_600 + (365 * 24 + 13) * 3_600]
    let payments = stamps.map { seconds in
      Payment(
        payer: PartyID("p"), beneficiary: PartyID("b"),
        corridor: Corridor(from: ReportFixture.country("AU"), to: ReportFixture.country("PH")),
        sentAt: Instant(seconds: seconds), amount: ReportFixture.money(5_000),
        referenceAmount: ReportFixture.money(5_000), channel: .unknown, transaction: nil,
        places: [])
    }
    let drawing = Timeline(payments: payments, numbers: [:], policy: .standard).drawing(.english)
    #expect(drawing.contains("class=\"night\" d=\"M739.2 20h2v150h-2z\""))
  }

  @Test("a bare name is shared with nobody")
  func bareNames() throws {
    let summaries = ReportFixture.standardPayers.map(\.0)
    let shared = summaries.map { summary in
      [
        Payment(
          payer: summary.payer, beneficiary: PartyID("Maria", kind: .nameWithinPayer),
          corridor: Corridor(from: ReportFixture.country("AU"), to: ReportFixture.country("PH")),
          sentAt: Instant(seconds: 0), amount: ReportFixture.money(1),
          referenceAmount: ReportFixture.money(1), channel: .unknown, transaction: nil, places: [])
      ]
    }
    let backdrop = Backdrop(FakeRanking(summaries: summaries, history: shared), places: [0])
    let link = try #require(backdrop.links[0]?.first)
    #expect(link.others == 0 && !link.isKnown)
    let table = NetworkDrawing(links: [link]).table(.english)
    #expect(table.contains("<td class=\"id\">not known</td>") && !table.contains("none"))
  }

  @Test(
    "gaps fall into classes that double",
    arguments: [
      (0, 0), (86_399, 0), (86_400, 1),
      (8 * 86_400, 4), (128 * 86_400, 8), (900 * 86_400, 8),
    ] as [(Int64, Int)])
  func gapClasses(seconds: Int64, place: Int) { #expect(GapClasses.place(of: seconds) == place) }

  @Test("every language gives a page that says which it is", arguments: Language.allCases)
  func languages(language: Language) throws {
    let written = try page(ReportFixture.report, in: language)
    #expect(written.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(!written.contains(">page.") && written.contains("16.275"))
  }

  @Test("an explanation is a page of one payer without a script")
  func explanation() throws {
    let sink = CollectedReport()
    try ReportFixture.report.writeExplanationPage(of: [0], to: sink)
    #expect(sink.text.contains("AU-8812-00417") && !sink.text.contains("<script"))
    #expect(!sink.text.contains("kid-1"))
  }
}

extension String {
  /// How often `text` stands in the string.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
