import Testing

@testable import CorridorKit

@Suite("whom a reason names: the path from a watchlist, and who shares")
struct PathAndCompanyTests {
  /// Six payers of three shared beneficiaries, and one who pays the second of them alone.
  private static let ring: [TestPayment] = {
    var random = TestRandom(seed: 77)
    func payment(_ payer: String, _ beneficiary: String, _ number: Int) -> TestPayment {
      TestPayment(
        payer: payer, beneficiary: beneficiary,
        day: OrdinaryPeople.firstDay + Double(number * 9) + random.uniform(0...6).rounded(.down)
          + 14.0 / 24,
        dollars: random.uniform(25...70).rounded())
    }
    let ring = (0..<6).flatMap { payer in
      (0..<9).map { payment("ring-\(payer)", "hub-\(($0 + payer) % 3)", $0) }
    }
    return ring + (0..<5).map { payment("newcomer", "hub-1", $0) }
  }()

  private static let payments = ring + OrdinaryPeople.occasionalSenders(60, seed: 42)

  private static func detail(
    _ payer: String, in payments: [TestPayment], watchlist: [String] = [],
    policy: Policy = .standard
  ) throws -> PayerSummary {
    let assessment = LedgerMaker.assessment(payments, policy: policy, watchlist: watchlist)
    let place = try #require(
      (0..<assessment.count).first { assessment.summary(at: $0).payer.text == payer })
    return assessment.detail(at: place)
  }

  private static func evidence(_ indicator: Indicator, _ payer: PayerSummary) throws -> Evidence {
    guard case .evidence(let evidence) = payer.findings[indicator.ordinal] else {
      throw MissingEvidence()
    }
    return evidence
  }

  private struct MissingEvidence: Error {}

  @Test("the path names the payer's beneficiary, the listed one and how many pay both")
  func path() throws {
    let listed = try Self.detail("newcomer", in: Self.payments, watchlist: ["hub-2"])
    let path = try #require(try Self.evidence(.linkedPayers, listed).path)
    #expect(path.beneficiary.text == "hub-1")
    #expect(path.listed == "hub-2")
    #expect(path.payers == 6)
    let plain = try Self.detail("newcomer", in: Self.payments)
    // Without the list the neighbours may say nothing at all.
    #expect((try? Self.evidence(.linkedPayers, plain))?.path == nil)
  }

  @Test("of several listed beneficiaries the path names that with most payers, of equals the first")
  func severalListed() throws {
    // A payer of the ring who never pays the first hub.
    let fewer = Self.payments.filter { !($0.payer == "ring-0" && $0.beneficiary == "hub-0") }
    for (payments, name) in [(fewer, "hub-2"), (Self.payments, "hub-0")] {
      let payer = try Self.detail("newcomer", in: payments, watchlist: ["hub-2", "hub-0"])
      #expect(try Self.evidence(.linkedPayers, payer).path?.listed == name)
    }
  }

  @Test("whoever pays the listed beneficiary is not counted on the own path")
  func ownPayment() throws {
    // The second step weighs more than the first, so that another beneficiary than the listed one is most telling.
    var policy = Policy.standard
    policy.weights[.linkedPayers] = 2.25
    let payer = try Self.detail(
      "ring-0", in: Self.payments, watchlist: ["hub-2"], policy: policy)
    let path = try #require(try Self.evidence(.linkedPayers, payer).path)
    // Six of the ring pay both, one of them is the payer; the newcomer pays one hub alone.
    #expect(path.payers == 5)
    #expect(path.beneficiary.text != "hub-2")
  }

  @Test("reasons in every language tell path and company", arguments: Language.allCases)
  func sentences(language: Language) throws {
    let payer = try Self.detail("newcomer", in: Self.payments, watchlist: ["hub-2"])
    var evidence = try Self.evidence(.linkedPayers, payer)
    evidence.company = SharedCompany(
      beneficiaries: 3, others: 417, expected: 0.0314, most: 2, chance: 0.2)
    let text = ReasonText(
      policy: .standard, messages: Messages(language: language), shown: { "<\($0)>" }
    ).sentence(of: .linkedPayers, evidence)
    for part in ["<hub-1>", "<hub-2>", "6", "417", "0.031"] { #expect(text.contains(part)) }
    #expect(!text.contains("{"))
  }

  @Test("text, JSON and HTML show the path")
  func formats() throws {
    let payer = try Self.detail("newcomer", in: Self.payments, watchlist: ["hub-2"])
    let payment = ReportFixture.payment(payer: "newcomer", beneficiary: "hub-1", day: 1)
    let history = [Payment](repeating: payment, count: payer.payments)
    let report = ReportFixture.report(payers: [(payer, history)])
    let sentence = "paid hub-1, who was also paid by 6 payers of listed hub-2"
    for format in [ReportFormat.text, .html] {
      let text = try report.text(as: format)
      let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      #expect(words.contains(sentence), "\(format)")
    }
    let json = try report.text(as: .json)
    #expect(json.contains(sentence))
    let path = json.split(separator: "\n").first { $0.contains("\"path\":") }
    let parts = ["\"hub-1\"", "6", "\"hub-2\""]
    #expect(parts.allSatisfy { path?.contains($0) == true })
  }

  @Test("company: who shares two small beneficiaries is counted, and held against chance")
  func company() throws {
    let friends = (0..<3).flatMap { friend in
      ["x", "y"].flatMap { beneficiary in
        Findings.series("friend-\(friend)", to: beneficiary, count: 2, gap: 11, dollars: 40)
      }
    }
    // A fourth pays one of them only. Two payments make nobody steady, so nothing is set aside.
    let fourth = Findings.series("fourth", to: "x", count: 2, gap: 13, dollars: 40)
    let pairs = (0..<20).flatMap { pair in
      (0..<2).flatMap { member in
        Findings.series(
          "pair-\(pair)-\(member)", to: "shop-\(pair)", count: 2, gap: 17, dollars: 60)
      }
    }
    let payer = try Self.detail("friend-0", in: friends + fourth + pairs)
    let shared = try #require(payer.statistics.first { $0.kind == .sharedBeneficiaries })
    #expect(shared.count == 2)
    let result = try #require(shared.result)
    #expect(result.observed == 2)
    // 22 small beneficiaries; of the others only the two friends pay two of them: 2 x 1 / C(22, 2).
    #expect(abs(result.expected - 2.0 / 231) < 1e-12)
    #expect(result.pValue == result.expected)
    let told = [Indicator.sharedBeneficiaries, .linkedPayers, .closedCircle].compactMap {
      try? Self.evidence($0, payer).company
    }
    #expect(told.map(\.others) == [2])
    let lone = try Self.detail("fourth", in: friends + fourth + pairs)
    #expect(lone.statistics.first { $0.kind == .sharedBeneficiaries }?.result == nil)
  }
}
