/// One payer's points by indicator, and added up by family: space that is used again for every payer.
struct IndicatorPoints: Sendable {
  /// By the indicator's ordinal; there are fewer indicators than places.
  private var points = InlineArray<32, Int32>(repeating: 0)
  /// Of each family and of habits, before floor and cap.
  private(set) var sums = Judgement.Sums()

  subscript(indicator: Indicator) -> Int32 { points[indicator.ordinal] }

  /// Forgets the payer before.
  mutating func reset() {
    points = InlineArray(repeating: 0)
    sums = Judgement.Sums()
  }

  /// Notes what a scorer says of a payer; each is asked once.
  @inline(__always)
  mutating func note(_ indicator: Indicator, _ value: Int32) {
    points[indicator.ordinal] = value
    sums[indicator.sumPlace] &+= value
  }
}
