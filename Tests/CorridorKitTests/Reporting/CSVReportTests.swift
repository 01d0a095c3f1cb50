import Testing

@testable import CorridorKit

@Suite("CSV report")
struct CSVReportTests {
  @Test("the header names the facts, then every indicator")
  func header() throws {
    let header = try #require(try ReportFixture.report.text(as: .csv).split(separator: "\n").first)
    #expect(
      header.hasPrefix(
        "rank,lane_rank,payer,score,victim_score,q_value,lane,payments,beneficiaries,total,currency,"
          + "first,last,days_since_last,corridors,indicators,low_value_band,"))
    #expect(header.split(separator: ",").count == 16 + Indicator.allCases.count)
  }

  @Test("a payer's row holds its facts; points are empty where nothing could be tested")
  func row() throws {
    let rows = CSVRecords(try ReportFixture.report.text(as: .csv)).records
    #expect(
      rows[1].prefix(16) == [
        "1", "1", "AU-8812-00417", "16.275", "-3.000", "0.021000", "possible_purchase", "42", "6",
        "2310.50", "USD", "2024-01-03", "2025-02-11", "139", "AU>PH AU>TH",
        "shared_beneficiaries night_payments low_value_band short_gaps payment_count family_rhythm",
      ])
    let points = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
    #expect(points["low_value_band"] == "3120")
    #expect(points["family_rhythm"] == "-1250")
    #expect(points["escalation"] == "0")
    #expect(points["victim_age"] == "")
  }

  @Test("every text survives quoting; a formula gets an apostrophe", arguments: HostileText.all)
  func roundTrip(text: String) throws {
    let payer = ReportFixture.summary(
      rank: 1, payer: text, score: 0, lane: .none, payments: 1,
      findings: ReportFixture.findings([:]))
    let rows = CSVRecords(try ReportFixture.report(payers: [(payer, [])]).text(as: .csv)).records
    #expect(rows.count == 2)
    let cell = rows[1][2]
    #expect(rows[1].count == rows[0].count)
    #expect(HostileText.holds(cell, text))
    #expect(cell.utf8.first.map { "=+-@\t\r".utf8.contains($0) } != true)
  }

  @Test(
    "tables for programs keep every text: no apostrophe before a formula",
    arguments: HostileText.all)
  func exact(text: String) throws {
    let payer = ReportFixture.summary(
      rank: 1, payer: text, score: 0, lane: .none, payments: 1,
      findings: ReportFixture.findings([:]))
    let features = CollectedReport()
    try ReportFixture.report(payers: [(payer, [])]).writeFeatures(to: features)
    #expect(CSVRecords(features.text).records[1][0] == text)
    let rejects = CollectedReport()
    try RejectedRecord.write(
      [
        RejectedRecord(
          input: text, error: IngestError(reason: .tooLong, column: nil, line: 7, byteOffset: 90),
          text: Array(text.utf8))
      ], to: rejects)
    let cells = CSVRecords(rejects.text).records[1]
    #expect(cells.first == text && cells.last == text)
  }

  @Test(
    "a number keeps its sign, a formula does not keep its start, nor behind what may part cells",
    arguments: [
      ("-12.50", "-12.50"), ("+61412345678", "+61412345678"), ("-", "'-"), ("+1+1", "'+1+1"),
      ("-1.", "'-1."), ("=1", "'=1"), ("@a", "'@a"), ("\n=1", "'\n'=1"),
      ("\u{FF1D}1", "'\u{FF1D}1"),
      ("\u{FF20}a", "'\u{FF20}a"), ("\u{FEFF}=1", "'\u{FEFF}=1"),
      ("\u{200B}\u{2060}@a", "'\u{200B}\u{2060}@a"), ("\u{FEFF}a=1", "\u{FEFF}a=1"),
      ("1\n=2", "1\n'=2"), ("a=1", "a=1"), ("", ""), ("x;=1+1;y", "x;'=1+1;y"),
      ("z\t=3\tq", "z\t'=3\tq"), (";=1", ";'=1"), ("a;-5", "a;-5"), ("a;b;", "a;b;"),
      ("a;\"=1\"", "a;'\"=1\""), ("a;\u{FEFF}@b", "a;'\u{FEFF}@b"), (";;+1a", ";;'+1a"),
    ])
  func guarding(text: String, cell: String) {
    #expect(CSVText.guarded(text) == cell)
  }
}

/// A plain reader of RFC 4180, for what the writer wrote.
struct CSVRecords {
  private(set) var records: [[String]] = []

  init(_ text: String) {
    var record: [String] = []
    var cell = ""
    var quoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if quoted {
        if scalar != "\"" {
          cell.unicodeScalars.append(scalar)
        } else if scalars.first == "\"" {
          cell.unicodeScalars.append("\"")
          scalars.removeFirst()
        } else {
          quoted = false
        }
      } else if scalar == "\"" {
        quoted = true
      } else if scalar == "," || scalar == "\n" {
        record.append(cell)
        cell = ""
        if scalar == "\n" {
          records.append(record)
          record = []
        }
      } else {
        cell.unicodeScalars.append(scalar)
      }
    }
  }
}
