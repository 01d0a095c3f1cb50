import Testing

@testable import CorridorKit

@Suite("whom a payer is compared with")
struct PeerGroupsTests {
  private static let rule = Policy.standard.cohorts

  @Test(
    "a cohort borrows everything up to half of 1,000 payers, less and less beyond, and nothing from 1,000 on",
    arguments: [
      (0, 1.0), (499, 1), (500, 1), (501, 0.998), (750, 0.5), (999, 0.002), (1_000, 0), (9_999, 0),
    ])
  func borrowed(payers: Int, share: Double) {
    let peers = PeerGroups([payers], Self.rule)
    #expect(abs(peers.borrowedByCohort[0] - share) < 1e-12)
    #expect(peers.count == (share < 1 ? 2 : 1) && peers[0] == (share < 1 ? 1 : 0))
  }

  @Test(
    "small cohorts are compared with all payers, a large one with its own, one between with both")
  func compared() {
    let peers = PeerGroups([20, 2_000, 750, 300], Self.rule)
    #expect((0..<4).map { peers[$0] } == [0, 1, 2, 0])
    let compared = peers.compared([1, 10, 2, 20, 4, 40, 8, 80] as [Int64])
    let expected: [[Double]] = [[15, 150], [2, 20], [9.5, 95]]
    #expect(compared == expected)
  }

  @Test("a policy may let every cohort stand alone, or none")
  func policies() {
    var rule = Self.rule
    rule.alone = 0
    #expect(PeerGroups([0, 5], rule).borrowedByCohort == [0, 0])
    rule.alone = 1_000_000_000
    #expect(PeerGroups([0, 5_000_000], rule).borrowedByCohort == [1, 1])
  }

  @Test("a cohort that is not there belongs to those who are compared with all")
  func unknown() {
    #expect(PeerGroups([], Self.rule)[3] == 0 && PeerGroups([], Self.rule).count == 1)
  }
}
