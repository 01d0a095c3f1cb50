import Testing

@testable import CorridorKit

@Suite("Indicator")
struct IndicatorTests {
  @Test("an indicator's place is that of its declaration, the order of columns")
  func ordinals() {
    #expect(Indicator.allCases.map(\.ordinal) == Array(0..<Indicator.allCases.count))
  }
}
