import Testing

@testable import CorridorKit

@Suite("cadence indicators")
struct CadenceTests {
  /// Gaps that no rhythm explains, to several beneficiaries.
  private func payments(gaps: [Double]) -> [TestPayment] {
    var day = OrdinaryPeople.firstDay + 5
    return gaps.enumerated().map { number, gap in
      day += gap
      return TestPayment(
        payer: "p", beneficiary: "b-\(number * number / 3 % 5)", day: day.rounded(.down) + 0.1,
        dollars: 45)
    }
  }

  @Test("short_gaps: gaps under 20 days speak for a look, gaps of months against")
  func gaps() {
    let short = Findings.of(.shortGaps, payer: "p", in: payments(gaps: [1, 6, 11, 4, 9, 15, 3]))
    let long = Findings.of(
      .shortGaps, payer: "p", in: payments(gaps: [1, 90, 130, 70, 160, 100, 85]))
    #expect(short.points > long.points)
    #expect(short.points > 0)
    if case .evidence(let evidence) = short {
      #expect(evidence.observed == 7.5)
      #expect(evidence.count == 6)
    }
    #expect(
      Findings.of(.shortGaps, payer: "p", in: payments(gaps: [1]))
        == .notTestable(.tooFewPayments))
  }

  @Test("irregular_gaps: sessions and pauses score above even steps")
  func irregular() {
    let sessions = Findings.of(
      .irregularGaps, payer: "p", in: payments(gaps: [1, 1, 1, 40, 1, 1, 30, 1, 12]))
    let steps = Findings.of(
      .irregularGaps, payer: "p", in: payments(gaps: [1, 10, 10, 11, 9, 10, 10, 11, 9]))
    #expect(sessions.points > steps.points)
  }

  @Test("payment_count: the busiest 365 days are counted, ends excluded")
  func count() {
    let finding = Findings.of(
      .paymentCount, payer: "p",
      in: payments(gaps: [1] + (0..<60).map { [3, 11, 5, 9, 2, 12][$0 % 6] })
        + OrdinaryPeople.occasionalSenders(300, seed: 2))
    guard case .evidence(let evidence) = finding else {
      Issue.record("60 payments are no ordinary count")
      return
    }
    // Sixty gaps of seven days on average span 420 days, of which the window takes 365.
    #expect((52...54).contains(evidence.observed))
    #expect(evidence.count == 61)
    #expect(evidence.points > 0)
  }

  @Test("family_rhythm: only payments in rhythm give six bits for the payer")
  func rhythm() {
    let monthly = Findings.of(
      .familyRhythm, payer: "p", in: Findings.series("p", count: 12, gap: 30, dollars: 250))
    #expect(monthly.points == -6_000)
    let mixed =
      Findings.series("p", count: 12, gap: 30, dollars: 250)
      + Findings.series("p", to: "other", count: 4, gap: 3, dollars: 40)
    #expect(Findings.of(.familyRhythm, payer: "p", in: mixed).points == -750)
  }

  @Test("a rhythm needs six payments", arguments: [(5, false), (6, true), (24, true)])
  func sixPayments(count: Int, isRhythm: Bool) {
    let ledger = LedgerMaker.ledger(
      Findings.series("p", count: count, gap: 30, dollars: 200))
    var builder = ProfileBuilder(ledger: ledger, policy: .standard, receivers: nil)
    var profile = PayerProfile()
    builder.load(0, into: &profile)
    #expect(profile.relations.map(\.isRhythmic) == [isRhythm])
    #expect(profile.residual.isEmpty == isRhythm)
  }
}
