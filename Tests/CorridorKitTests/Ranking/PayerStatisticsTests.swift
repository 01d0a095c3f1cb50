import Testing

@testable import CorridorKit

@Suite("statistics of a payer")
struct PayerStatisticsTests {
  private static let ordinary =
    OrdinaryPeople.familyRemitters(50, seed: 3) + OrdinaryPeople.occasionalSenders(50, seed: 4)

  /// All statistics, and the findings with chances, of a payer among ordinary people.
  private func detail(_ payer: String, _ payments: [TestPayment]) throws -> PayerSummary {
    let assessment = LedgerMaker.assessment(Self.ordinary + payments)
    let number = try #require(assessment.ledger.payers.ranks(of: payer).first)
    return assessment.detail(at: try #require(assessment.place(of: number)))
  }

  private func result(_ kind: Statistic.Kind, _ summary: PayerSummary) throws -> Statistic.Result {
    try #require(summary.statistics.first { $0.kind == kind }?.result)
  }

  /// Every second or third night, sums rising by two dollars.
  private static let rising = (0..<24).map { number in
    TestPayment(
      payer: "p", beneficiary: "b\(number % 12)",
      day: OrdinaryPeople.firstDay + Double(number * 5 / 2) + 13.0 / 24,
      dollars: 40 + 2 * Double(number))
  }

  @Test("rising sums, one hour and a high rate show with small chances, and with their units")
  func rising() throws {
    let summary = try detail("p", Self.rising)
    #expect(summary.statistics.map(\.kind) == Statistic.Kind.allCases)
    let trend = try result(.amountTrend, summary)
    #expect(trend.observed == 2 && trend.pValue ?? 1 < 1e-6)
    let hour = try result(.hourOfDay, summary)
    #expect(hour.observed > 0.999 && hour.pValue ?? 1 < 1e-6)
    let rate = try result(.paymentRate, summary)
    #expect(rate.observed == 24 && rate.pValue ?? 1 > 0.01)
    let even = try result(.evenGaps, summary)
    #expect(even.pValue ?? 1 < 0.01)
    #expect(try result(.burstiness, summary).observed < -0.5)
    #expect(try result(.burstiness, summary).pValue == nil)
  }

  @Test("shares have the chance of so much among all payers; points are those without it")
  func chances() throws {
    let summary = try detail("p", Self.rising)
    guard case .evidence(let night) = summary.findings[Indicator.nightPayments.ordinal] else {
      Issue.record("no evidence of nights")
      return
    }
    #expect(night.observed == 1 && night.pValue ?? 1 < 0.05)
    let assessment = LedgerMaker.assessment(Self.ordinary + Self.rising)
    let plain = assessment.summary(at: summary.rank - 1)
    #expect(plain.findings.map(\.points) == summary.findings.map(\.points))
    #expect(plain.statistics.isEmpty)
  }

  @Test("two payments are too few for all but their number, and nothing is made up")
  func few() throws {
    let summary = try detail(
      "q",
      [
        TestPayment(payer: "q", beneficiary: "b", day: OrdinaryPeople.firstDay + 5, dollars: 50),
        TestPayment(payer: "q", beneficiary: "b", day: OrdinaryPeople.firstDay + 6, dollars: 50),
      ])
    for statistic in summary.statistics {
      #expect((statistic.result != nil) == (statistic.kind == .paymentRate), "\(statistic)")
    }
    let sentence = StatisticText(messages: .english).sentence(of: summary.statistics[1])
    #expect(sentence.hasPrefix("not testable (2 counted; 5 that differ are needed"))
  }

  @Test("the day of the month is a share of that month, the week begins on Thursday")
  func turns() {
    func payment(_ day: String, hour: Int?) -> ProfilePayment {
      let date = ReportFixture.day(day)
      let seconds = Int64(date.daysSince1970) * 86_400 + Int64(hour ?? 0) * 3_600
      return ProfilePayment(
        sentAt: Instant(seconds: seconds, hasTimeOfDay: hour != nil),
        amount: ReportFixture.money(100), referenceCents: 100, origin: ReportFixture.country("GB"),
        destination: ReportFixture.country("PH"), localSecond: nil, relation: 0,
        paidAsMinor: false)
    }
    #expect(payment("2024-02-01", hour: 0).monthTurn == 0)
    #expect(payment("2024-02-15", hour: 12).monthTurn == 0.5)
    #expect(payment("2025-01-16", hour: nil).monthTurn == 0.5)
    #expect(payment("1970-01-01", hour: 0).weekTurn == 0)
    #expect(abs(payment("2025-03-02", hour: nil).weekTurn - 3.5 / 7) < 1e-12)
  }
}
