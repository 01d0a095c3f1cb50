/// How far a value lies from the middle of others, where a few wild ones change little.
///
/// - Formula: 0.6745 (x - median) / median of |x_i - median|; 0.6745 makes it a standard score for normal values.
/// - Not testable below ``leastValues`` values or where more than half are equal: nil.
///
/// Source: Iglewicz & Hoaglin (1993), "How to Detect and Handle Outliers".
struct RobustScore: Equatable, Sendable {
  static let leastValues = 8
  let median: Double
  let deviation: Double

  init?(_ values: [Double]) {
    guard values.count >= Self.leastValues else { return nil }
    let middle = Self.middle(of: values)
    let deviation = Self.middle(of: values.map { abs($0 - middle) })
    guard deviation > 0 else { return nil }
    median = middle
    self.deviation = deviation
  }

  func score(of value: Double) -> Double { 0.6745 * (value - median) / deviation }

  private static func middle(of values: [Double]) -> Double {
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
