import Testing

@testable import CorridorKit

@Suite("every scorer")
struct EveryScorerTests {
  private static let world =
    OrdinaryPeople.familyRemitters(40, seed: 51) + OrdinaryPeople.occasionalSenders(60, seed: 52)
    + PublishedCasesTests.buyer("buyer", seed: 53)

  @Test("stands in the order of the indicators, one each")
  func order() {
    let scorers = Scorers(policy: .standard)
    #expect(scorers.all.map(\.indicator) == Indicator.allCases)
  }

  @Test("finds the same whatever the order of the rows", arguments: 0..<3 as Range<UInt64>)
  func rowOrder(seed: UInt64) {
    var random = TestRandom(seed: seed)
    let one = LedgerMaker.assessment(Self.world)
    let other = LedgerMaker.assessment(Self.world.shuffled(using: &random))
    for place in [0, 5, 40, one.count - 1] {
      #expect(one.summary(at: place).findings == other.summary(at: place).findings)
    }
  }

  @Test("judges nothing, and crashes at nothing, on a single payment", arguments: [true, false])
  func single(hasTimeOfDay: Bool) {
    let payment = TestPayment(
      payer: "only", beneficiary: "b", day: 100.1, dollars: 40, hasTimeOfDay: hasTimeOfDay)
    let assessment = LedgerMaker.assessment([payment])
    #expect(assessment.count == 1)
    #expect(assessment.summary(at: 0).lane == .none)
  }

  @Test("a payer whose payments were all taken back is not ranked")
  func takenBack() {
    let payment = TestPayment(payer: "p", beneficiary: "b", day: 100, dollars: 40, transaction: "t")
    var reversal = payment
    reversal.day = 101
    reversal.isReversal = true
    #expect(LedgerMaker.assessment([payment, reversal]).count == 0)
  }

  @Test("no family exceeds its cap, in the ranking of a whole world")
  func caps() {
    let assessment = LedgerMaker.assessment(Self.world)
    for place in 0..<assessment.count {
      let judgement = Judgement(assessment.summary(at: place).findings, policy: .standard)
      for family in IndicatorFamily.allCases {
        let bounds = Policy.standard.caps[family]
        #expect(Double(judgement[family]) <= bounds.cap * 1_000)
        #expect(Double(judgement[family]) >= bounds.floor * 1_000)
      }
    }
  }

  @Test(
    "says the points of its finding, with and without a watchlist", arguments: [[], ["s0", "b1"]])
  func points(listed: [String]) {
    let minor = CivilDate(year: 2010, month: 2, day: 28)
    let young = Findings.series("young", count: 9, gap: 5, dollars: 45, destination: "NG").map {
      var payment = $0
      payment.birthDate = minor
      return payment
    }
    let burst = (0..<6).flatMap { payer in
      Findings.series(
        "burst-\(payer)", to: "mule", count: 4, gap: 1, dollars: 90, destination: "PH")
    }
    let assessment = LedgerMaker.assessment(
      Self.world + young + burst, watchlist: listed, end: 20_900 * 86_400)
    let scorers = Scorers(policy: .standard)
    var profile = PayerProfile()
    var builder = ProfileBuilder(
      ledger: assessment.ledger, policy: .standard, receivers: assessment.population.receivers)
    for payer in 0..<assessment.ledger.payerCount {
      builder.load(payer, into: &profile)
      for scorer in scorers.all {
        let finding = scorer.finding(in: profile, against: assessment.population)
        let points = scorer.points(in: profile, against: assessment.population)
        #expect(points == finding.points, "\(scorer.indicator) of payer \(payer)")
      }
    }
  }

  @Test("is asked once by the panel, and what it says is added to its family")
  func panel() {
    let assessment = LedgerMaker.assessment(Self.world, watchlist: ["s0"], end: 20_900 * 86_400)
    let scorers = Scorers(policy: .standard)
    let population = assessment.population
    var profile = PayerProfile()
    var builder = ProfileBuilder(
      ledger: assessment.ledger, policy: .standard, receivers: population.receivers)
    for payer in 0..<assessment.ledger.payerCount {
      builder.load(payer, into: &profile)
      #expect(
        scorers.find(profile, population)
          == scorers.all.map { $0.finding(in: profile, against: population) })
      var points = IndicatorPoints()
      scorers.askLent(profile, population, &points)
      scorers.askUnlent(profile, population, &points)
      var sums = Judgement.Sums()
      for scorer in scorers.all where !(scorer is any NeighbourScorer) {
        let said = scorer.points(in: profile, against: population)
        #expect(points[scorer.indicator] == said, "\(scorer.indicator) of payer \(payer)")
        sums[scorer.indicator.sumPlace] &+= said
      }
      #expect(points.sums == sums)
      for scorer in scorers.all.compactMap({ $0 as? any NeighbourScorer }) {
        sums[scorer.indicator.sumPlace] &+= scorer.points(in: profile, against: population)
      }
      var asked = points.sums
      if let network = population.network {
        scorers.askNeighbours(network.verdict(of: payer), &asked)
      }
      #expect(asked == sums)
    }
  }

  @Test("every payer's score is what its findings add up to")
  func addsUp() {
    let assessment = LedgerMaker.assessment(Self.world)
    for place in 0..<assessment.count {
      let summary = assessment.summary(at: place)
      let judgement = Judgement(summary.findings, policy: .standard)
      #expect(judgement.purchaseScore(Policy.standard.ranking) == summary.score)
      #expect(judgement.victimScore == summary.victimScore)
    }
  }

  @Test("one family alone reaches at most the cap of few families")
  func fewFamilies() {
    var findings = [Finding](repeating: .unremarkable, count: Indicator.allCases.count)
    findings[Indicator.watchlist.ordinal] = .evidence(
      Evidence(points: 8_000, observed: 1, expected: 0, count: 1))
    let alone = Judgement(findings, policy: .standard)
    #expect(alone.purchaseScore(Policy.standard.ranking) == 4_000)
    findings[Indicator.lowValueBand.ordinal] = .evidence(
      Evidence(points: 3_000, observed: 1, expected: 0, count: 1))
    #expect(Judgement(findings, policy: .standard).purchaseScore(Policy.standard.ranking) == 11_000)
  }
}
