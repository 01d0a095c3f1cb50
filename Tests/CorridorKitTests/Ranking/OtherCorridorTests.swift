import Testing

@testable import CorridorKit

@Suite("another corridor's payments")
struct OtherCorridorTests {
  private static let own = OrdinaryPeople.occasionalSenders(400, seed: 21)
  /// Larger sums, somewhere else.
  private static let other = OrdinaryPeople.occasionalSenders(200, seed: 22).map { payment in
    var payment = payment
    payment.payer = "other-\(payment.payer)"
    payment.beneficiary = "other-\(payment.beneficiary)"
    payment.destination = "GH"
    payment.dollars *= 3
    return payment
  }

  private static func findings(_ payments: [TestPayment]) -> [String: [Finding]] {
    let assessment = LedgerMaker.assessment(payments, end: 1_800_000_000)
    var findings: [String: [Finding]] = [:]
    for place in 0..<assessment.count {
      let summary = assessment.summary(at: place)
      findings[summary.payer.text] = summary.findings
    }
    return findings
  }

  @Test("what an indicator tells by a payer's own payments alone does not move")
  func alone() throws {
    let (before, after) = (Self.findings(Self.own), Self.findings(Self.own + Self.other))
    let alone: [Indicator] = [
      .familyRhythm, .organisationGiving, .watchlist, .victimAge, .burstThenSilence,
      .victimAmounts, .victimCorridor, .burstReceivers, .closedCircle,
    ]
    for (payer, findings) in before {
      for indicator in alone {
        #expect(findings[indicator.ordinal] == after[payer]?[indicator.ordinal])
      }
    }
  }

  /// A cohort of 400 still borrows a little from all cohorts, shares of night and of even sums are held against all
  /// payers, and the network against all beneficiaries: see the page on limits.
  @Test("a payer of a large cohort is judged the same")
  func large() {
    let (before, after) = (Self.findings(Self.own), Self.findings(Self.own + Self.other))
    let moved = before.count { after[$0.key] != $0.value }
    withKnownIssue("cohorts borrow from one another whatever their size") {
      #expect(moved == 0)
    }
  }
}
