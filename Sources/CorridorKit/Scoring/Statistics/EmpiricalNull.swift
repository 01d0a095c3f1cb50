/// How ordinary payers' scores fall off above their bulk: fitted, so that a score's chance is one among them.
///
/// After Efron (2004): the null is not assumed but taken from the bulk, where buyers, one in a thousand, weigh
/// nothing. Scores are no normal values (floors, caps, a network that most never meet), so only their
/// upper side is fitted: an exponential beyond the ``start`` quantile. Up to there the chance is the counted one.
/// - Formula: with a and b the scores at the quantiles 0.90 and 0.99, the mean excess t solves the truncated likelihood of the n
///   scores between: mean(x - a) = t - (b - a) / (e^((b - a) / t) - 1), by bisection. P(score >= x) = share at or
///   above a times e^(-(x - a) / t) for x > a.
/// - No tail, nil: fewer than ``leastScores`` scores, a = b, or fewer than ``leastBetween`` scores between.
/// - Misleads: groups of look-alikes are above chance too. Small q says "not chance", never "guilty".
///
/// Source: Efron (2004), "Large-scale simultaneous hypothesis testing: the choice of a null hypothesis", JASA 99.
/// Exponential instead of normal, and the two quantiles: own choice.
struct EmpiricalNull: Sendable {
  static let leastScores = 200
  static let leastBetween = 15
  private let start: Double
  private let shareAbove: Double
  private let scale: Double
  private let sorted: [Int32]

  /// - Parameter scores: thousandths of a bit, in any order.
  init?(_ scores: [Int32]) {
    guard scores.count >= Self.leastScores else { return nil }
    var sorted = scores
    RadixSort.sort(&sorted) { UInt64(UInt32(bitPattern: $0) ^ 1 << 31) }
    let a = sorted[sorted.count * 90 / 100]
    let b = sorted[sorted.count * 99 / 100]
    var (sum, between, above) = (Int64(0), 0, 0)
    for score in sorted where score >= a {
      above += 1
      guard score > a, score <= b else { continue }
      sum += Int64(score) - Int64(a)
      between += 1
    }
    guard b > a, between >= Self.leastBetween else { return nil }
    self.sorted = sorted
    start = Double(a)
    shareAbove = Double(above) / Double(sorted.count)
    scale = Self.meanExcess(Double(sum) / Double(between), within: Double(b) - Double(a))
  }

  /// The mean of the whole exponential whose part within `width` has this mean.
  private static func meanExcess(_ mean: Double, within width: Double) -> Double {
    // Half the width is the mean of a flat part: an exponential without end.
    guard mean < width * 0.499 else { return width * 100 }
    var (low, high) = (mean, width * 100)
    for _ in 0..<80 {
      let t = (low + high) / 2
      let part = t - width / (exponential(width / t) - 1)
      if part < mean { low = t } else { high = t }
    }
    return (low + high) / 2
  }

  /// The chance that an ordinary payer scores as much or more.
  func chance(of score: Int32) -> Double {
    let x = Double(score)
    guard x <= start else { return shareAbove * exponential(-(x - start) / scale) }
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < score { low = middle + 1 } else { high = middle }
    }
    return Double(sorted.count - low) / Double(sorted.count)
  }
}
