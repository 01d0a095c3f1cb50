import Testing

@testable import CorridorKit

@Suite("goAML draft")
struct GoAMLDraftTests {
  private static let map = """
    { // made up
      "rentity_id": 42, "submission_code": "E", "currency_code_local": "AUD",
      "country_form": "alpha-3",
      "possible_purchase": {"report_code": "STR", "indicators": ["CSE"]},
      "transmode_codes": {"money_transfer": "MT"}, "funds_codes": {"money_transfer": "K"},
      "indicators": {"low_value_band": "LOW", "night_payments": "NIGHT"}
    }
    """

  private func codes(_ text: String = map) throws -> GoAMLCodes {
    try GoAMLCodes(file: Array(text.utf8))
  }

  @Test("the draft holds the purchase lane only, in the order of the schema, through the codes")
  func order() throws {
    let made = ReportFixture.report.goAMLDraft(lane: .possiblePurchase, codes: try codes())
    let draft = try #require(made)
    let text = String(decoding: draft.bytes, as: UTF8.self)
    #expect(text.contains("AU-8812-00417") && !text.contains("kid-1") && !text.contains("DE89"))
    var rest = text[...]
    for element in [
      "<!-- DRAFT, not ready to file", "<report>", "<rentity_id>42<", "<submission_code>E<",
      "<report_code>STR<", "<submission_date>2025-06-30T", "<currency_code_local>AUD<", "<reason>",
      "<action>", "<transaction>", "<transactionnumber>T0<", "<transaction_location>AUS<",
      "<transaction_description>", "<date_transaction>2025-01-01T13:15:00<", "<transmode_code>MT<",
      "<amount_local>51.00<", "<t_from>", "<from_funds_code>K<", "<from_person>",
      "<from_country>AUS<",
      "<t_to>", "<to_funds_code>", "<to_person>", "<to_country>PHL<", "<report_indicators>",
      "<indicator>CSE<", "<indicator>LOW<", "<indicator>NIGHT<", "</report>",
    ] {
      let place = rest.firstRange(of: element)
      let found = try #require(place, "\(element)")
      rest = rest[found.upperBound...]
    }
    #expect(draft.notes.contains("the code map has no indicator code for short_gaps"))
    #expect(GoAMLDraft.missing.allSatisfy { draft.notes.contains($0) })
  }

  @Test("the reason holds the strongest of either side, in sentences of their own")
  func sides() throws {
    let made = ReportFixture.report.goAMLDraft(lane: .possiblePurchase, codes: try codes())
    let text = String(decoding: try #require(made).bytes, as: UTF8.self)
    let start = try #require(text.firstRange(of: "<reason>")?.upperBound)
    let end = try #require(text.firstRange(of: "</reason>")?.lowerBound)
    let reason = text[start..<end]
    #expect(
      reason.contains(
        "Payer AU-8812-00417: 42 payments to 6 beneficiaries, 2024-01-03 to 2025-02-11. Payments"
          + " looked at: 41 of 42; set aside: 1 in a steady rhythm. For a look:"
          + " Pays a beneficiary whose 14 other payers stand out"))
    #expect(
      reason.contains(". Between 22:00 and 06:00 local time: 25 of 42 payments looked at (60 %);"))
    #expect(
      reason.hasSuffix(
        " Against it: To beneficiaries paid in a steady rhythm, as families do: 25 % of 42 payments."
      ))
    // The fifth reason for a look is left to the explanation.
    #expect(!reason.contains("busiest 365 days"))
    #expect(reason.count < 1_700)
  }

  /// A payer of two payments, of whom the first was made under age.
  private func youth(_ rates: RateTable? = nil, day: Int = 1) -> Report {
    var summary = ReportFixture.summary(
      rank: 1, payer: "P1", score: 30_000, lane: .possiblePurchase, payments: 2,
      findings: ReportFixture.findings([:]))
    summary.setAside = [.underAge, nil]
    var report = ReportFixture.report(payers: [
      (
        summary,
        [
          ReportFixture.payment(payer: "P1", day: day, minorUnits: 10_000),
          ReportFixture.payment(payer: "P1", day: day + 1, minorUnits: 10_000),
        ]
      )
    ])
    report.rates = rates
    return report
  }

  @Test("a payment made under age is marked, and counted among what is set aside")
  func underAge() throws {
    let made = youth().goAMLDraft(lane: .possiblePurchase, codes: try codes())
    let text = String(decoding: try #require(made).bytes, as: UTF8.self)
    #expect(text.contains("<transaction_description>Read from bank.csv:3; set aside: made under"))
    #expect(text.contains("<transaction_description>Read from bank.csv:4<"))
    #expect(text.contains("Payments looked at: 1 of 2; set aside: 1 made under age."))
  }

  @Test("what the code map lacks stands in the file, and nothing is denied that may stand in it")
  func gaps() throws {
    let bare = Self.map.replacing("{\"money_transfer\": \"MT\"}", with: "{}")
    let made = youth().goAMLDraft(lane: .possiblePurchase, codes: try codes(bare))
    let text = String(decoding: try #require(made).bytes, as: UTF8.self)
    let top = try #require(text.firstRange(of: "<report>")?.lowerBound)
    #expect(text[..<top].contains("no transmode code for the channel money_transfer"))
    #expect(text[..<top].contains("the name and birth date of a child"))
    #expect(!text.contains("are not in it") && !text.contains("not in the export"))
  }

  @Test("amount_local rests on one kind of rate on both sides: the day's, else the policy's")
  func localAmount() throws {
    let euro = Self.map.replacing(
      "\"currency_code_local\": \"AUD\"",
      with:
        "\"currency_code_local\": \"EUR\"")
    var rates = RateTable(orientation: Policy.standard.rates)
    // The euro at 1.00 US dollars, the Australian dollar at 0.50, on 1 January 2025 and ten days on.
    let day = 20_089
    for (code, numerator) in [("EUR", Int64(2)), ("AUD", 1)] {
      let rate = try #require(ExchangeRate(numerator: numerator, denominator: 2))
      rates.setDaily([(day, rate)], for: try #require(Currency(code)))
    }
    func amounts(_ report: Report) throws -> [String] {
      let made = report.goAMLDraft(lane: .possiblePurchase, codes: try codes(euro))
      let text = String(decoding: try #require(made).bytes, as: UTF8.self)
      return text.split(separator: "<amount_local>").dropFirst().map { part in
        String(part.prefix { $0 != "<" })
      }
    }
    #expect(try amounts(youth(rates)) == ["50.00", "50.00"])
    // 0.619275 and 1.035268 US dollars in the policy's table of 31 December 2024.
    let policy = Policy.standard.rates
    let (own, local) = try (
      #require(policy.first { $0.currency.code == "AUD" }),
      #require(policy.first { $0.currency.code == "EUR" })
    )
    let expected = Double(own.billionths) / Double(local.billionths) * 100
    for report in [youth(), youth(rates, day: 60)] {
      let found = try amounts(report)
      #expect(found.allSatisfy { abs((Double($0) ?? 0) - expected) <= 0.005 }, "\(found)")
    }
  }

  @Test("one payment to one beneficiary is not many, and no doubt is said to be none")
  func singular() throws {
    let summary = PayerSummary(
      rank: 1, laneRank: 1, payer: PartyID("P1"), score: 30_000, victimScore: 0, qValue: nil,
      lane: .possiblePurchase, payments: 1, beneficiaries: 1, total: ReportFixture.money(5_000),
      first: ReportFixture.day("2025-01-02"), last: ReportFixture.day("2025-01-02"),
      daysSinceLast: 3, corridors: [], findings: ReportFixture.findings([:]))
    let report = ReportFixture.report(
      payers: [(summary, [ReportFixture.payment(payer: "P1", day: 1)])])
    let made = report.goAMLDraft(lane: .possiblePurchase, codes: try codes())
    let text = String(decoding: try #require(made).bytes, as: UTF8.self)
    #expect(
      text.contains(
        "Payer P1: 1 payment to 1 beneficiary, 2025-01-02 to 2025-01-02. For a look: nothing was"
          + " found. Against it: nothing was found.</reason>"))
  }

  @Test("a victim's draft is refused unless the map names it, and never says suspect of them")
  func victim() throws {
    #expect(ReportFixture.report.goAMLDraft(lane: .possibleVictim, codes: try codes()) == nil)
    let named = Self.map.replacing(
      "\"possible_purchase\"",
      with: "\"possible_victim\": {\"report_code\": \"VIC\"}, \"possible_purchase\"")
    let made = ReportFixture.report.goAMLDraft(lane: .possibleVictim, codes: try codes(named))
    let text = String(decoding: try #require(made).bytes, as: UTF8.self)
    #expect(text.contains("<report_code>VIC<") && text.contains("kid-1"))
    #expect(text.contains("For the protection of a possible victim"))
    #expect(!text.contains("AU-8812-00417"))
    // The published rates are of purchase.
    #expect(!text.contains("6 in 10,000") && text.contains("are victims is not known"))
  }

  @Test("a draft opens with what it is not, the base rate, the policy's digest and counts")
  func opening() throws {
    let made = ReportFixture.report.goAMLDraft(lane: .possiblePurchase, codes: try codes())
    let text = String(decoding: try #require(made).bytes, as: UTF8.self)
    let top = text[..<(try #require(text.firstRange(of: "<report>")).lowerBound)]
    let digest = Policy.standard.digest
    for words in [
      "A reason to look, never proof", "Most people who resemble them have done nothing",
      "about 6 in 10,000", "wrong in 94 of 100 hits", "Policy: standard", digest,
      "Rows: read 1,234 = rejected 12 + duplicates 3", "Ordinary side: measured",
      "Payers in this draft: 1 of 3 that were ranked",
    ] {
      #expect(top.contains(words), "\(words)")
    }
    // Systems drop comments: the reason says it again.
    let reason = text[(try #require(text.firstRange(of: "<reason>")).upperBound)...]
    #expect(reason.contains("wrong in 94 of 100 hits") && reason.contains(digest))
  }

  @Test("hostile text stays text", arguments: HostileText.all)
  func hostile(text: String) throws {
    let payer = ReportFixture.summary(
      rank: 1, payer: text, score: 30_000, lane: .possiblePurchase, payments: 1,
      findings: ReportFixture.findings([:]))
    let payment = ReportFixture.payment(payer: text, beneficiary: text, day: 1, input: text)
    var policy = Policy.standard
    policy.name = text + "--->"
    let report = ReportFixture.report(payers: [(payer, [payment])], policy: policy)
    let made = report.goAMLDraft(lane: .possiblePurchase, codes: try codes())
    let draft = String(decoding: try #require(made).bytes, as: UTF8.self)
    let visible = draft.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\u{FFFD}" || $0.isVisible }
    #expect(visible)
    #expect(!draft.contains("<script") && !draft.contains("<img"))
    // As many elements begin and end as without it.
    #expect(draft.split(separator: "<last_name>").count == 3)
    #expect(draft.split(separator: "-->").count == (made?.notes.count ?? 0) + 8)
  }

  @Test(
    "what is wrong with a map is named by key and line",
    arguments: [
      ("{}", "rentity_id"), ("[]", ""), ("{\"rentity\": 1}", "rentity"),
      (
        "{\"rentity_id\": 1, \"submission_code\": \"E\", \"currency_code_local\": \"XQQ\"}",
        "currency_code_local"
      ),
      (GoAMLDraftTests.map.replacing("money_transfer", with: "mule"), "transmode_codes.mule"),
      (GoAMLDraftTests.map.replacing("low_value_band", with: "low"), "indicators.low"),
      (GoAMLDraftTests.map.replacing("alpha-3", with: "alpha-4"), "country_form"),
    ])
  func errors(text: String, key: String) {
    do {
      _ = try codes(text)
      Issue.record("no error")
    } catch let error as PolicyError {
      #expect((error.key ?? "") == key)
    } catch {
      Issue.record("another error")
    }
  }
}
