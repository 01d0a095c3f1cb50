/// How ordinary payers' scores fall off above their bulk: fitted, so that a score's chance is one among them.
///
/// After Efron (2004): the null is not assumed but taken from the scores below the very top, where buyers, one in a
/// thousand, weigh nothing. Scores are no normal values (floors, caps, a network that most never meet), so only their
/// upper side is fitted: an exponential beyond the ``start`` quantile. Up to there the chance is the counted one.
///
/// The stretch that is fitted lies high, where those stand who look alike without having bought anything: customers of
/// small sellers, adult relationships. Fitted on the quantiles 0.90 to 0.99 the tail knew less of them; the
/// page on statistics says how far q then missed its promise, and how far it still does.
/// - Formula: with a and b the scores at the quantiles 0.970 and 0.997, the mean excess t solves the truncated likelihood of the n
///   scores between: mean(x - a) = t - (b - a) / (e^((b - a) / t) - 1), by bisection. P(score >= x) = share at or
///   above a times e^(-(x - a) / t) for x > a.
/// - No tail, nil: fewer than ``leastScores`` scores, a = b, or fewer than ``leastBetween`` scores between.
/// - Misleads: groups of look-alikes can be above chance too. Small q says "not chance", never "guilty".
///
/// Source: Efron (2004), "Large-scale simultaneous hypothesis testing: the choice of a null hypothesis", JASA 99.
/// Exponential instead of normal, and the two quantiles: own choice.
struct EmpiricalNull: Sendable {
  static let leastScores = 200
  static let leastBetween = 15
  private let start: Double
  private let shareAbove: Double
  private let scale: Double
  /// Distinct scores, rising, and how many scores are that great or greater.
  private let scores: [Int32]
  private let reaching: [Int]

  /// - Parameter scores: thousandths of a bit, in any order.
  init?(_ scores: [Int32]) {
    var counts: [(score: Int32, count: Int)] = []
    for score in scores.sorted() {
      if counts.last?.score == score {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((score, 1))
      }
    }
    self.init(counts: counts)
  }

  /// - Parameter counts: distinct scores, rising, and how often each stands.
  init?(counts: [(score: Int32, count: Int)]) {
    let number = counts.reduce(0) { $0 + $1.count }
    guard number >= Self.leastScores else { return nil }
    /// The score at a place of all in order.
    func score(at place: Int) -> Int32 {
      var passed = 0
      for (score, count) in counts {
        passed += count
        if place < passed { return score }
      }
      return counts[counts.count - 1].score
    }
    let a = score(at: number * 970 / 1_000)
    let b = score(at: number * 997 / 1_000)
    var (sum, between, above) = (Int64(0), 0, 0)
    for (score, count) in counts where score >= a {
      above += count
      guard score > a, score <= b else { continue }
      sum += (Int64(score) - Int64(a)) * Int64(count)
      between += count
    }
    guard b > a, between >= Self.leastBetween else { return nil }
    scores = counts.map(\.score)
    var left = number
    reaching = counts.map { entry in
      defer { left -= entry.count }
      return left
    }
    start = Double(a)
    shareAbove = Double(above) / Double(number)
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
    var (low, high) = (0, scores.count)
    while low < high {
      let middle = (low + high) / 2
      if scores[middle] < score { low = middle + 1 } else { high = middle }
    }
    let number = reaching.first ?? 1
    return Double(low < reaching.count ? reaching[low] : 0) / Double(number)
  }
}
