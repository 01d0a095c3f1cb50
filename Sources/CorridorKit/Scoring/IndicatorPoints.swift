/// One payer's points by indicator, and added up by family: space that is used again for every payer.
struct IndicatorPoints: Sendable {
  private var points = [Int32](repeating: 0, count: Indicator.allCases.count)
  /// Of each family and of habits, before floor and cap.
  private(set) var sums = Judgement.Sums()

  subscript(indicator: Indicator) -> Int32 { points[indicator.ordinal] }

  /// Forgets the payer before.
  mutating func reset() {
    for place in points.indices { points[place] = 0 }
    sums = Judgement.Sums()
  }

  /// Notes what scorers say of a payer; each is asked once.
  mutating func ask(
    _ questions: [Scorers.Question], of profile: PayerProfile, against population: Population
  ) {
    var sums = sums
    unsafe points.withUnsafeMutableBufferPointer { points in
      for question in questions {
        let value = question.points(profile, population)
        unsafe points[question.place] = value
        sums[question.sum] &+= value
      }
    }
    self.sums = sums
  }
}
