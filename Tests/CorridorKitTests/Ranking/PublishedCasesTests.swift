import Testing

@testable import CorridorKit

/// The cases that publications describe, among ordinary payers.
@Suite("published cases")
struct PublishedCasesTests {
  private static let ordinary =
    OrdinaryPeople.familyRemitters(600, seed: 1) + OrdinaryPeople.occasionalSenders(200, seed: 2)

  /// Ranks and lanes by payer.
  private func places(_ assessment: Assessment) -> [String: PayerSummary] {
    var found: [String: PayerSummary] = [:]
    for place in 0..<assessment.count {
      let summary = assessment.summary(at: place)
      found[summary.payer.text] = summary
    }
    return found
  }

  /// AIC: median A$51, gaps under 20 days, amounts and frequency rising; 60 payments, some at night.
  static func buyer(_ name: String, seed: UInt64) -> [TestPayment] {
    var random = TestRandom(seed: seed)
    var day = OrdinaryPeople.firstDay + 3
    return (0..<60).map { number in
      day += random.uniform(0.5...18) * (1.2 - Double(number) / 100)
      let night = Double.random(in: 0...1, using: &random) < 0.5
      let localHour = night ? random.uniform(22...24) : random.uniform(9...22)
      return TestPayment(
        payer: name, beneficiary: "b-\(Int.random(in: 0...4, using: &random))",
        day: day.rounded(.down) + localHour / 24 - 10.0 / 24,
        dollars: (34 * (0.8 + Double(number) / 150) * random.uniform(0.6...1.6)).rounded())
    }
  }

  @Test("a payer as the AIC describes ranks above ten thousand family remitters")
  func describedBuyer() {
    let families = OrdinaryPeople.familyRemitters(10_000, seed: 1)
    let assessment = LedgerMaker.assessment(families + Self.buyer("buyer", seed: 3))
    #expect(assessment.count == 10_001)
    #expect(assessment.summary(at: 0).payer.text == "buyer")
    // Families alone show little of what single payments look like: the lane needs others too.
    let among = LedgerMaker.assessment(Self.ordinary + Self.buyer("buyer", seed: 3))
    #expect(among.summary(at: 0).payer.text == "buyer")
    #expect(among.summary(at: 0).lane == .possiblePurchase)
  }

  @Test("a family remitter with two small top-ups a month is not among the top")
  func topUps() throws {
    var random = TestRandom(seed: 5)
    var payments = Self.ordinary
    for month in 0..<24 {
      let start = OrdinaryPeople.firstDay + Double(month) * 30.4
      for (offset, dollars) in [(2.0, 300.0), (12, 20), (21, 35)] {
        payments.append(
          TestPayment(
            payer: "mother", beneficiary: "son",
            day: start + offset + random.uniform(0...2).rounded(.down) + 0.1,
            dollars: (dollars * random.uniform(0.9...1.1)).rounded()))
      }
    }
    let mother = try #require(places(LedgerMaker.assessment(payments))["mother"])
    #expect(mother.lane == .none)
    #expect(mother.score < 0)
  }

  @Test(
    "a sixteen-year-old who pays 100 pounds four times in three days is in the victim lane only")
  func minorVictim() throws {
    let start = OrdinaryPeople.firstDay + 300.4
    let payments = (0..<4).map { number in
      TestPayment(
        payer: "boy", beneficiary: "n-1", day: start + Double(number) * 0.7, dollars: 127,
        origin: "GB", destination: "NG", birthDate: CivilDate(year: 2008, month: 5, day: 1))
    }
    let boy = try #require(places(LedgerMaker.assessment(Self.ordinary + payments))["boy"])
    #expect(boy.lane == .possibleVictim)
    #expect(boy.score <= 0)
    #expect(boy.laneRank == 1)
  }

  @Test("a sixteen-year-old who sends small sums for a year is in no lane, and nobody's neighbour")
  func minorWithoutSigns() throws {
    let payments = (0..<40).map { number in
      TestPayment(
        payer: "girl", beneficiary: "friend-\(number % 4)",
        day: OrdinaryPeople.firstDay + 300.9 + Double(number * number % 97) * 2, dollars: 45,
        origin: "GB", destination: "PH", birthDate: CivilDate(year: 2009, month: 5, day: 1))
    }
    let girl = try #require(places(LedgerMaker.assessment(Self.ordinary + payments))["girl"])
    #expect(girl.lane == .none)
    #expect(girl.score <= 0)
    #expect(girl.findings[Indicator.sharedBeneficiaries.ordinal].points == 0)
  }

  @Test("the shape of the agreed facts of 2020, customer 1, ranks at the top above the core band")
  func customerOne() {
    var random = TestRandom(seed: 7)
    var day = OrdinaryPeople.firstDay - 1_300
    let payments = (0..<625).map { number in
      day += random.uniform(0.3...6.3)
      return TestPayment(
        payer: "customer 1", beneficiary: "c-\(Int.random(in: 0...7, using: &random))",
        day: day, dollars: (145 * random.uniform(0.3...1.7)).rounded())
    }
    let assessment = LedgerMaker.assessment(Self.ordinary + payments)
    #expect(assessment.summary(at: 0).payer.text == "customer 1")
    #expect(assessment.summary(at: 0).lane == .possiblePurchase)
  }

  @Test("three siblings who each send their mother US$200 a month score below zero")
  func siblings() throws {
    var random = TestRandom(seed: 11)
    var payments = Self.ordinary
    for sibling in 0..<3 {
      for month in 0..<20 {
        payments.append(
          TestPayment(
            payer: "sibling-\(sibling)", beneficiary: "mother",
            day: (OrdinaryPeople.firstDay + Double(sibling * 4) + Double(month) * 30.4
              + random.uniform(-2...2)).rounded(.down) + 0.2,
            dollars: 200))
      }
    }
    let found = places(LedgerMaker.assessment(payments))
    for sibling in 0..<3 {
      let summary = try #require(found["sibling-\(sibling)"])
      #expect(summary.score < 0)
      #expect(summary.lane == .none)
    }
  }

  @Test(
    "threads, the order of payments and a split into builders change nothing", arguments: [1, 2, 5])
  func sameBytes(threads: Int) {
    let payments = Self.ordinary + Self.buyer("buyer", seed: 3)
    var random = TestRandom(seed: UInt64(threads))
    let shuffled = payments.shuffled(using: &random)
    let whole = LedgerMaker.assessment(payments)
    let other = LedgerMaker.assessment(shuffled, threads: threads)
    #expect(whole.count == other.count)
    for place in [0, 1, 2, 50, 400, whole.count - 1] {
      #expect(whole.summary(at: place) == other.summary(at: place))
    }
  }
}
