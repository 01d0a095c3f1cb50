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

  /// Payers who share beneficiaries, pay at all hours, and sums of all kinds, so that every indicator has its say.
  private static func neighbours(
    _ count: Int, to destination: String, nights: Double, dollars: ClosedRange<Double>, seed: UInt64
  ) -> [TestPayment] {
    var random = TestRandom(seed: seed)
    var payments: [TestPayment] = []
    for payer in 0..<count {
      let others = (0..<3).map { _ in
        "\(destination)-\(Int.random(in: 0..<count / 3, using: &random))"
      }
      var day = 19_723 + random.uniform(0...600)
      for _ in 0..<Int.random(in: 2...9, using: &random) {
        day += random.uniform(0...20)
        let isNight = random.uniform(0...1) < nights
        let hour = (isNight ? random.uniform(22...29) : random.uniform(8...20)) - 10
        let even = (random.uniform(dollars) / 10).rounded() * 10
        let isEven = random.uniform(0...1) < nights
        let isShared = random.uniform(0...1) < 0.7
        payments.append(
          TestPayment(
            payer: "\(destination)-payer-\(payer)",
            beneficiary: isShared
              ? others[Int.random(in: 0..<3, using: &random)] : "\(destination)-own-\(payer)",
            day: day.rounded(.down) + hour / 24, dollars: isEven ? even : even + 3,
            destination: destination))
      }
    }
    // All have paid since the same day, so that the days of the data are as many.
    for payer in 0..<3 { payments[payer].day = 19_700 }
    return payments
  }

  private static func assessment(_ payments: [TestPayment]) -> Assessment {
    LedgerMaker.assessment(payments, end: 1_800_000_000)
  }

  /// All that is said of each payer but for rank and q.
  private static func said(_ assessment: Assessment) -> [String: PayerSummary] {
    var said: [String: PayerSummary] = [:]
    for place in 0..<assessment.count {
      let summary = assessment.detail(at: place)
      said[summary.payer.text] = summary
    }
    return said
  }

  private static func isSame(_ one: PayerSummary, _ other: PayerSummary?) -> Bool {
    guard let other else { return false }
    return one.score == other.score && one.victimScore == other.victimScore
      && one.lane == other.lane && one.findings == other.findings
      && one.statistics == other.statistics && one.setAside == other.setAside
  }

  @Test("a payer of a large cohort is judged the same, in the network too, whoever else is added")
  func large() {
    let own = Self.neighbours(1_000, to: "PH", nights: 0.2, dollars: 20...200, seed: 31)
    let before = Self.said(Self.assessment(own))
    let speaking = before.values.reduce(into: Set<Indicator>()) { found, summary in
      found.formUnion(summary.indicatorsByPoints.map(\.indicator))
    }
    #expect(
      speaking.isSuperset(of: [
        .sharedBeneficiaries, .linkedPayers, .othersPayments, .othersCompany, .nightPayments,
        .evenAmounts, .beneficiarySwitches, .unsharedBeneficiaries,
      ]))
    for (destination, count) in [("GH", 1_300), ("IN", 200), ("MX", 700)] {
      let other = Self.neighbours(
        count, to: destination, nights: 0.8, dollars: 300...900, seed: UInt64(count))
      let after = Self.said(Self.assessment(own + other))
      #expect(after.count == before.count + count)
      let moved = before.count { !Self.isSame($0.value, after[$0.key]) }
      #expect(moved == 0, "\(count) payers to \(destination)")
    }
  }

  @Test("a payer of a small cohort is compared with all, and so is moved by others")
  func small() {
    let own = Self.neighbours(300, to: "PH", nights: 0.2, dollars: 20...200, seed: 31)
    let other = Self.neighbours(300, to: "GH", nights: 0.8, dollars: 300...900, seed: 32)
    let (before, after) = (
      Self.said(Self.assessment(own)), Self.said(Self.assessment(own + other))
    )
    #expect(before.count { Self.isSame($0.value, after[$0.key]) } < before.count / 2)
  }
}
