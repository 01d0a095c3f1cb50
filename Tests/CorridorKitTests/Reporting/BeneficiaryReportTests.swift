import Testing

@testable import CorridorKit

@Suite("beneficiaries")
struct BeneficiaryReportTests {
  private func report(_ parties: [PartyID] = [PartyID("PH-77")]) -> BeneficiaryReport {
    let rows = parties.enumerated().map { number, party in
      var inflow = Inflow(beneficiary: number)
      inflow.kind = BeneficiaryReport.kinds[number % 3]
      inflow.payers = 12
      inflow.payersOnce = 7
      inflow.steadyPayers = 4
      inflow.regularPayers = 1
      inflow.linkedPayers = 2
      inflow.payments = 31
      inflow.lowPayments = 28
      inflow.timedPayments = 30
      inflow.nightPayments = 9
      inflow.totalCents = 123_456
      inflow.medianCents = 3_400
      inflow.origins = [(ReportFixture.country("AU"), 11), (ReportFixture.country("GB"), 1)]
      inflow.destinations = [(ReportFixture.country("PH"), 31)]
      inflow.firstDay = 19_800
      inflow.lastDay = 20_250
      return BeneficiaryReport.Row(party: party, inflow: inflow)
    }
    return BeneficiaryReport(
      inputs: ReportFixture.report.inputs, counts: ReportFixture.report.counts, policy: .standard,
      asOf: ReportFixture.day("2025-06-30"), inScope: 90, shared: 8, rows: .held(rows),
      leftOut: [.ordinary: 4])
  }

  private func text(
    _ report: BeneficiaryReport, as format: BeneficiaryReport.Format,
    in language: Language = .english
  ) throws -> String {
    let sink = CollectedReport()
    try report.write(as: format, in: language, to: sink)
    return sink.text
  }

  @Test("the text says what it is not, the base rate, the policy and who pays from where")
  func words() throws {
    let written = try text(report(), as: .text)
    for part in [
      "Who receives from several payers: a description, never a finding. A beneficiary may be a child",
      "Base rate:", "Policy digest (SHA-256): \(Policy.standard.digest)", "Data up to: 2025-06-30",
      "payers from AU 11, GB 1; payments into PH 31", "at night where the payer lives: 30 %",
      "from 7 to 75 USD: 90 % of 31 payments",
      "4 more are not shown", "read = rejected", "1,234.56", "34.00",
      "median USD", "total USD",
    ] {
      #expect(written.contains(part), "\(part)")
    }
  }

  @Test("each table numbers its own, so that a number does not hang on how many are printed above")
  func numbers() throws {
    let parties = (0..<6).map { PartyID("PH-\($0)") }
    func numbers(_ rows: [BeneficiaryReport.Row]) throws -> [String: String] {
      let all = report(parties)
      let part = BeneficiaryReport(
        inputs: all.inputs, counts: all.counts, policy: all.policy, asOf: all.asOf,
        inScope: all.inScope, shared: all.shared, rows: .held(rows), leftOut: [:])
      var found: [String: String] = [:]
      for line in try text(part, as: .text).split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        if words.count > 2, words[1].hasPrefix("PH-") { found[words[1]] = words[0] }
      }
      return found
    }
    guard case .held(let rows) = report(parties).rows else {
      Issue.record("no rows")
      return
    }
    // Of three kinds, two each: the first three are the first of each kind.
    let few = try numbers(Array(rows.prefix(3)))
    let many = try numbers(rows)
    #expect(few == ["PH-0": "1", "PH-1": "1", "PH-2": "1"])
    #expect(many.filter { few[$0.key] != nil } == few)
    #expect(many["PH-5"] == "2")
  }

  @Test(
    "no form and no language holds a score, or calls a beneficiary anything",
    arguments: Language.allCases)
  func nobodyAccused(language: Language) throws {
    for format in BeneficiaryReport.Format.allCases {
      let written = try text(report(), as: format, in: language).lowercased()
      // The policy stands in the JSON form in full, with its keys.
      var own = written
      if let policy = own.firstRange(of: "\"policy\""), let next = own.firstRange(of: "\"as_of\"") {
        own.removeSubrange(policy.lowerBound..<next.lowerBound)
      }
      for word in [
        "score", "facilitat", "suspect:", "offend", "perpetrat", "lane", "watchlist", "wynik",
        "punkte", "puntuación",
      ] {
        #expect(!own.contains(word), "\(format) \(language): \(word)")
      }
    }
  }

  @Test("a name is shown only where it is asked for; ids and accounts are shown")
  func names() throws {
    var named = report([
      PartyID("Maria Santos / Cebu", kind: .nameWithDetail), PartyID("PH-77"),
      PartyID("+639171234567", kind: .account),
    ])
    for format in BeneficiaryReport.Format.allCases {
      let written = try text(named, as: format)
      #expect(!written.contains("Maria"), "\(format)")
      #expect(written.contains("PH-77") && written.contains("+639171234567"))
    }
    #expect(try text(named, as: .text).contains("(a name)"))
    #expect(try text(named, as: .text).contains("--names"))
    named.namesPeople = true
    for format in BeneficiaryReport.Format.allCases {
      #expect(try text(named, as: format).contains("Maria Santos / Cebu"), "\(format)")
    }
  }

  @Test("the CSV form has a cell for every column, and JSON the same names")
  func columns() throws {
    let rows = CSVRecords(try text(report(), as: .csv)).records
    #expect(rows[0] == BeneficiaryCSV.columns && rows.count == 2)
    let cells = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
    #expect(cells["origins"] == "AU:11 GB:1" && cells["days_since_last"] == "19")
    #expect(cells["median"] == "34.00" && cells["inflow"] == "ordinary")
    let json = try JSONParser.parse(Array(try text(report(), as: .json).utf8))
    if case .object(let all) = json.content {
      #expect(all.prefix(3).map(\.key) == ["schema", "what_this_is_not", "base_rate"])
    }
    guard case .array(let found) = json["beneficiaries"]?.content,
      case .object(let members) = found.first?.content
    else {
      Issue.record("no beneficiaries")
      return
    }
    #expect(members.map(\.key).sorted() == BeneficiaryCSV.columns.sorted())
  }

  @Test("hostile text stays text in every form", arguments: HostileText.all)
  func hostile(text hostile: String) throws {
    var hostileReport = report([
      PartyID(hostile), PartyID(hostile, kind: .nameWithDetail), PartyID(hostile, kind: .account),
    ])
    hostileReport.namesPeople = true
    let written = try text(hostileReport, as: .text)
    #expect(written.unicodeScalars.allSatisfy { $0 == "\n" || $0.isVisible })
    for line in written.split(separator: "\n") {
      #expect(TerminalText.width(String(line)) <= 100, "\(line)")
    }
    let cell = CSVRecords(try text(hostileReport, as: .csv)).records[1][0]
    #expect(HostileText.holds(cell, hostile))
    let json = try JSONParser.parse(Array(try text(hostileReport, as: .json).utf8))
    guard case .array(let found) = json["beneficiaries"]?.content else {
      Issue.record("no beneficiaries")
      return
    }
    #expect(found.allSatisfy { $0["beneficiary"]?.content == .string(hostile) })
  }
}
