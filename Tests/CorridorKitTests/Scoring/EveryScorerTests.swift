import Testing

@testable import CorridorKit

@Suite("every scorer")
struct EveryScorerTests {
  private static let world =
    OrdinaryPeople.familyRemitters(40, seed: 51) + OrdinaryPeople.occasionalSenders(60, seed: 52)
    + PublishedCasesTests.buyer("buyer", seed: 53)

  @Test("stands in the order of the indicators, one each")
  func order() {
    #expect(Scorers(policy: .standard).all.map(\.indicator) == Indicator.allCases)
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
