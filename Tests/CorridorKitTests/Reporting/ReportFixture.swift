@testable import CorridorKit

/// A small ranking by hand: what reports are tested on, without reading or scoring anything.
struct FakeRanking: RankedPayers {
  var summaries: [PayerSummary]
  var history: [[Payment]]

  var count: Int { summaries.count }
  func summary(at place: Int) -> PayerSummary { summaries[place] }
  func payments(at place: Int) -> [Payment] { history[place] }
}

/// Gathers a report's bytes.
final class CollectedReport: ReportSink {
  private(set) var bytes: [UInt8] = []
  private(set) var pieces = 0

  func write(_ bytes: [UInt8]) {
    self.bytes += bytes
    pieces += 1
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension Report {
  func text(as format: ReportFormat) throws -> String {
    let sink = CollectedReport()
    try write(as: format, to: sink)
    return sink.text
  }
}

enum ReportFixture {
  /// Three payers: one who asks for a look, one of whom nothing does, one to protect.
  static var report: Report { report(payers: standardPayers) }

  static func report(
    payers: [(PayerSummary, [Payment])], policy: Policy = .standard,
    warnings: [ReportWarning] = []
  ) -> Report {
    var counts = Counts()
    counts.rowsRead = 1_234
    counts.rejected = 12
    counts.duplicates = 3
    counts.outOfScope = 800
    counts.inScope = 419
    counts.rejectedReasons = ["amount": 10, "timestamp": 2]
    counts.outOfScopeReasons = ["domestic": 700, "corridor": 80, "ceiling": 15, "no_rate": 5]
    return Report(
      inputs: [
        ReportInput(name: "bank.csv", bytes: 99_000, digest: SHA256.hexadecimal([UInt8](0..<32)))
      ],
      counts: counts, policy: policy,
      population: PopulationSummary(
        payers: 3_100, payments: 41_900, beneficiaries: 5_200,
        cohorts: [(country("PH"), 2_900), (country("NG"), 200)], borrowingCohorts: 1,
        reference: nil,
        warnings: warnings),
      ranking: FakeRanking(summaries: payers.map(\.0), history: payers.map(\.1)),
      asOf: day("2025-06-30"), selection: Array(payers.indices))
  }

  /// The warning whose sentence holds text of the input's maker.
  static func warning(quoting text: String) -> ReportWarning {
    ReportWarning(key: "warning.pseudonyms", values: ["key": .text(text)])
  }

  static func country(_ code: String) -> Country {
    guard let country = Country(code) else { preconditionFailure("no country \(code)") }
    return country
  }

  static func day(_ text: String) -> CivilDate {
    guard let day = CivilDate(iso: text) else { preconditionFailure("no day \(text)") }
    return day
  }

  static func money(_ minorUnits: Int64, _ code: String = "USD") -> Money {
    guard let currency = Currency(code) else { preconditionFailure("no currency \(code)") }
    return Money(minorUnits: minorUnits, currency: currency)
  }

  static func payment(
    payer: String, beneficiary: String = "PH-77", day: Int, minorUnits: Int64 = 5_100,
    input: String = "bank.csv"
  ) -> Payment {
    Payment(
      payer: PartyID(payer), beneficiary: PartyID(beneficiary),
      corridor: Corridor(from: country("AU"), to: country("PH")),
      sentAt: Instant(seconds: 1_735_689_600 + Int64(day) * 86_400 + 47_700),
      amount: money(minorUnits, "AUD"), referenceAmount: money(minorUnits * 65 / 100),
      channel: .moneyTransfer, transaction: "T\(day)",
      places: [Place(input: input, line: day + 2)])
  }

  /// Findings by indicator, the rest unremarkable.
  static func findings(_ found: [Indicator: Finding]) -> [Finding] {
    Indicator.allCases.map { found[$0] ?? .unremarkable }
  }

  static func summary(
    rank: Int, laneRank: Int = 1, payer: String, score: Int, victimScore: Int = -3_000,
    q: Double? = nil, lane: Lane, payments: Int, findings: [Finding]
  ) -> PayerSummary {
    PayerSummary(
      rank: rank, laneRank: laneRank, payer: PartyID(payer), score: score, victimScore: victimScore,
      qValue: q, lane: lane, payments: payments, beneficiaries: 6, total: money(231_050),
      first: day("2024-01-03"), last: day("2025-02-11"), daysSinceLast: 139,
      corridors: [
        Corridor(from: country("AU"), to: country("PH")),
        Corridor(from: country("AU"), to: country("TH")),
      ], findings: findings)
  }

  static var standardPayers: [(PayerSummary, [Payment])] {
    let purchase = findings([
      .lowValueBand: .evidence(
        Evidence(points: 3_120, observed: 0.83, expected: 0.12, count: 42, payments: [0, 1, 2])),
      .shortGaps: .evidence(
        Evidence(points: 1_405, observed: 3.5, expected: 28.25, count: 41, pValue: 0.0004)),
      .sharedBeneficiaries: .evidence(
        Evidence(points: 8_000, observed: 4.2, expected: -0.3, count: 14, payments: [1])),
      .nightPayments: .evidence(
        Evidence(points: 4_100, observed: 0.6, expected: 0.09, count: 42, pValue: 0.02)),
      .paymentCount: .evidence(Evidence(points: 900, observed: 31, expected: 8, count: 42)),
      .familyRhythm: .evidence(Evidence(points: -1_250, observed: 0.25, expected: 0.7, count: 42)),
      .victimAge: .notTestable(.noBirthDate),
    ])
    let ordinary = findings([
      .familyRhythm: .evidence(Evidence(points: -5_000, observed: 1, expected: 0.7, count: 24)),
      .nightPayments: .notTestable(.noTimeOfDay),
    ])
    let victim = findings([
      .burstThenSilence: .evidence(Evidence(points: 5_000, observed: 2.5, expected: 300, count: 4)),
      .victimAge: .evidence(Evidence(points: 4_000, observed: 16, expected: 41, count: 1)),
    ])
    var first = summary(
      rank: 1, payer: "AU-8812-00417", score: 16_275, q: 0.021, lane: .possiblePurchase,
      payments: 42, findings: purchase)
    first.setAside = [nil, .rhythm, nil]
    return [
      (
        first,
        (0..<3).map { payment(payer: "AU-8812-00417", day: $0 * 4) }
      ),
      (
        summary(
          rank: 2, payer: "DE89 3704 0044 0532 0130 00 / Zweigstelle Nord", score: -5_000,
          lane: .none, payments: 24, findings: ordinary),
        [payment(payer: "DE89", day: 9)]
      ),
      (
        summary(
          rank: 3, payer: "kid-1", score: 1_000, victimScore: 9_000, lane: .possibleVictim,
          payments: 4, findings: victim),
        [payment(payer: "kid-1", day: 5)]
      ),
    ]
  }
}
