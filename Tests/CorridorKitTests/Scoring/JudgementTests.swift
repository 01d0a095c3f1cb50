import Testing

@testable import CorridorKit

@Suite("points added up")
struct JudgementTests {
  private static func findings(_ points: [Indicator: Int32]) -> [Finding] {
    Indicator.allCases.map { indicator in
      points[indicator].map { .evidence(Evidence(points: $0, observed: 1, expected: 0, count: 1)) }
        ?? .unremarkable
    }
  }

  @Test(
    "habits of other payers speak for a look two bits alone, and one for each bit beside them",
    arguments: [(0, 2_000), (5_000, 12_000), (30_000, 54_000), (-4_000, -2_000)] as [(Int32, Int)])
  func habits(votes: Int32, network: Int) {
    let found = Self.findings([
      .sharedBeneficiaries: votes, .returningPayers: 12_000, .othersPayments: 6_000,
      .othersCompany: 6_000,
    ])
    #expect(Judgement(found, policy: .standard)[.network] == network)
  }

  @Test("habits that speak for the payer count in full, and the sum before limits is told")
  func against() {
    let found = Self.findings([.sharedBeneficiaries: 20_000, .othersCompany: -9_000])
    #expect(Judgement(found, policy: .standard)[.network] == 11_000)
    let alone = Judgement(Self.findings([.returningPayers: 12_000]), policy: .standard)
    #expect(alone.joined(.network) == 2_000)
    #expect(alone[.amount] == 0)
  }

  @Test("a policy may let habits speak without limit")
  func unlimited() {
    var policy = Policy.standard
    policy.others.alone = 100
    let found = Self.findings([.returningPayers: 12_000, .othersCompany: 6_000])
    #expect(Judgement(found, policy: policy)[.network] == 18_000)
  }
}
