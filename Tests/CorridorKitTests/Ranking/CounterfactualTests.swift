import Testing

@testable import CorridorKit

@Suite("counterfactuals")
struct CounterfactualTests {
  static let assessment = LedgerMaker.assessment(
    OrdinaryPeople.familyRemitters(40, seed: 51) + OrdinaryPeople.occasionalSenders(60, seed: 52)
      + PublishedCasesTests.buyer("buyer", seed: 53))

  @Test("the capped families add up to the score of whoever has enough of them")
  func sums() {
    for place in 0..<Self.assessment.count {
      let payer = Self.assessment.summary(at: place)
      let sums = payer.familySums(.standard).filter { $0.family.isOfPurchase }
      let total = sums.reduce(0) { $0 + $1.capped }
      let speaking = sums.count { $0.capped >= 250 }
      #expect(payer.score <= total)
      if speaking >= 2 { #expect(payer.score == total) }
    }
  }

  @Test("the rank without a family is that of an exhaustive count, for families on either side")
  func ranks() throws {
    let all = (0..<Self.assessment.count).map { Self.assessment.detail(at: $0) }
    var (higher, lower) = (0, 0)
    for (place, payer) in all.enumerated() {
      for other in payer.counterfactuals {
        if other.rank < payer.rank { higher += 1 } else { lower += 1 }
        let above = all.indices.count {
          $0 != place && all[$0].score > other.score
            && (all[$0].lane == .none || all[$0].lane == .possiblePurchase)
        }
        #expect(other.rank == above + 1)
        #expect(other.rank != payer.rank)
      }
    }
    #expect(higher > 0 && lower > 0)
  }
}
