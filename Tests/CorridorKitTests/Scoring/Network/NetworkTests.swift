import Testing

@testable import CorridorKit

@Suite("network indicators")
struct NetworkTests {
  /// A ring of payers who pay three shared beneficiaries small sums at night.
  private func ring(_ payers: Int) -> [TestPayment] {
    var random = TestRandom(seed: 77)
    return (0..<payers).flatMap { payer in
      (0..<9).map { number in
        TestPayment(
          payer: "ring-\(payer)", beneficiary: "hub-\((number + payer) % 3)",
          day: OrdinaryPeople.firstDay + Double(number * 9) + random.uniform(0...6).rounded(.down)
            + 14.0 / 24,
          dollars: random.uniform(25...70).rounded())
      }
    }
  }

  @Test("shared_beneficiaries: payers who stand out lift one another, ordinary sharers do not")
  func shared() {
    #expect(Findings.of(.sharedBeneficiaries, payer: "ring-0", in: ring(6)).points > 1_000)
    let siblings = (0..<3).flatMap { sibling in
      Findings.series("sibling-\(sibling)", to: "mother", count: 5, gap: 31, dollars: 200)
    }
    let finding = Findings.of(.sharedBeneficiaries, payer: "sibling-0", in: siblings + ring(6))
    #expect(finding.points < 1_000)
  }

  @Test("a listed beneficiary gives points to whoever pays it, and a monthly supporter none")
  func watchlist() {
    let hit = Findings.of(.watchlist, payer: "ring-0", in: ring(2), watchlist: ["hub-0"])
    #expect(hit.points == 8_000)
    let support = Findings.series("son", to: "hub-0", count: 12, gap: 30, dollars: 250)
    #expect(
      Findings.of(.watchlist, payer: "son", in: ring(2) + support, watchlist: ["hub-0"])
        == .unremarkable)
    #expect(Findings.of(.watchlist, payer: "ring-0", in: ring(2)) == .notTestable(.noWatchlist))
  }

  @Test("organisation_giving: donors of fixed monthly sums are cleared by six bits")
  func organisation() {
    // Fixed sums at uneven gaps: an organisation by its inflow, though no relation has a rhythm.
    let donors = (0..<8).flatMap { donor in
      (0..<5).map { number in
        TestPayment(
          payer: "donor-\(donor)", beneficiary: "charity",
          day: OrdinaryPeople.firstDay + Double(donor + number * number * 17) + 0.2, dollars: 25)
      }
    }
    #expect(Findings.of(.organisationGiving, payer: "donor-0", in: donors).points == -6_000)
  }

  @Test("closed_circle: few co-payers who share several beneficiaries halve what the network says")
  func circle() {
    let circle = Findings.of(.closedCircle, payer: "ring-0", in: ring(3))
    let crowd = Findings.of(.closedCircle, payer: "ring-0", in: ring(12))
    #expect(circle.points < 0)
    #expect(crowd == .unremarkable)
  }

  /// So many payers of one beneficiary, of whom the first `once` pay it one time and the others three times.
  private func company(_ payers: Int, once: Int) -> [TestPayment] {
    (0..<payers).flatMap { payer in
      // Sums differ: fixed ones would make the beneficiary an organisation.
      (0..<(payer < once ? 1 : 3)).map { number in
        TestPayment(
          payer: "p-\(payer)", beneficiary: "shared",
          day: OrdinaryPeople.firstDay + Double(payer + 17 * number) + 0.5,
          dollars: Double(31 + 7 * number + payer % 5))
      }
    }
  }

  @Test(
    "returning_payers: ten who come back speak for a look, fifteen who buy once against it",
    arguments: [(11, 0, 1...12_000), (21, 15, -48_000...(-1)), (3, 0, 0...0), (90, 10, 0...0)]
      as [(Int, Int, ClosedRange<Int32>)])
  func returning(payers: Int, once: Int, points: ClosedRange<Int32>) {
    let last = "p-\(payers - 1)"
    let finding = Findings.of(.returningPayers, payer: last, in: company(payers, once: once))
    #expect(points.contains(finding.points))
  }

  @Test("returning_payers: the payer itself is left out, and nobody beside it is not testable")
  func returningAlone() {
    let alone = Findings.series("p", to: "only", count: 4, gap: 9, dollars: 40)
    #expect(Findings.of(.returningPayers, payer: "p", in: alone) == .notTestable(.onlyPayer))
    guard
      case .evidence(let evidence) = Findings.of(
        .returningPayers, payer: "p-0", in: company(9, once: 5))
    else {
      Issue.record("no evidence")
      return
    }
    #expect(evidence.observed == 4)
    #expect(evidence.count == 8)
  }

  @Test("a hub says nothing of its payers, for them or against them")
  func hub() {
    let payers = (0..<90).flatMap { payer in
      Findings.series("customer-\(payer)", to: "agent", count: 2, gap: 40, dollars: 50)
    }
    #expect(
      Findings.of(.sharedBeneficiaries, payer: "customer-0", in: payers)
        == .notTestable(.onlyHubs))
    #expect(Findings.of(.organisationGiving, payer: "customer-0", in: payers) == .unremarkable)
  }

  @Test("two agents who share thousands of beneficiaries end no run, whatever they may pass on")
  func agents() {
    var policy = Policy.standard
    policy.network.passedOn = 1
    policy.network.passedOnQuarters = 0
    policy.network.shrinkage = 0
    policy.votes.sharedMost = 1_000
    let payments = (0..<4_600).map { number in
      TestPayment(
        payer: "agent-\(number % 2)", beneficiary: "b-\(number / 2)",
        day: OrdinaryPeople.firstDay + Double(number / 100), dollars: 50)
    }
    let assessment = LedgerMaker.assessment(payments + ring(6), policy: policy)
    #expect(assessment.count == 8)
    for place in 0..<assessment.count {
      let findings = assessment.summary(at: place).findings
      #expect(findings.allSatisfy { abs($0.points) < 100_000 })
    }
  }

  @Test("linked_payers and unshared_beneficiaries never speak where the network cannot be asked")
  func nothingLeft() {
    let support = Findings.series("son", count: 12, gap: 30, dollars: 250)
    for indicator in [Indicator.linkedPayers, .unsharedBeneficiaries] {
      #expect(Findings.of(indicator, payer: "son", in: support) == .notTestable(.nothingLeft))
    }
  }

  @Test("any weight may be 0: what is left still adds up", arguments: Indicator.allCases)
  func weightless(indicator: Indicator) {
    var policy = Policy.standard
    policy.weights[indicator] = 0
    let payments = ring(6) + OrdinaryPeople.occasionalSenders(30, seed: 9)
    let assessment = LedgerMaker.assessment(payments, policy: policy)
    for place in 0..<assessment.count {
      let summary = assessment.summary(at: place)
      #expect(summary.findings[indicator.ordinal].points == 0)
      for finding in summary.findings { #expect(abs(finding.points) < 100_000) }
    }
  }

  @Test("a hair's weight changes no rank that 0 would not, and all weights 0 leave no points")
  func hair() {
    func scores(_ change: (inout Policy) -> Void) -> [Int] {
      var policy = Policy.standard
      change(&policy)
      let assessment = LedgerMaker.assessment(ring(6), policy: policy)
      return (0..<assessment.count).map { assessment.summary(at: $0).score }
    }
    let none = scores { $0.weights[.sharedBeneficiaries] = 0 }
    let hair = scores { $0.weights[.sharedBeneficiaries] = 0.000_001 }
    #expect(zip(none, hair).allSatisfy { abs($0 - $1) <= 1 })
    let weightless = scores { policy in
      for indicator in Indicator.allCases { policy.weights[indicator] = 0 }
    }
    #expect(weightless.allSatisfy { $0 == 0 })
  }
}
