/// How unevenly times follow each other: -1 for a clock, 0 for chance, towards 1 for bursts. A value, no test.
///
/// - Formula, n events, r = standard deviation of the gaps (of all, not n - 1) / their mean: plain (r - 1) /
///   (r + 1); corrected for few events (sqrt(n + 1) r - sqrt(n - 1)) / ((sqrt(n + 1) - 2) r + sqrt(n - 1)).
/// - Below ``leastEvents`` events nothing is said (chance alone gives -.71 to .62 at four).
///
/// Sources: Goh & Barabasi (2008), "Burstiness and memory in complex systems", EPL 81; Kim & Jo (2016),
/// "Measuring burstiness for finite event sequences", Physical Review E 94, 032311, with n as events.
struct Burstiness: Equatable, Sendable {
  static let leastEvents = 6
  let plain: Double
  let corrected: Double

  /// - Parameter gaps: one fewer than there are events.
  init?(gaps: [Int64]) {
    guard gaps.count + 1 >= Self.leastEvents else { return nil }
    let n = Double(gaps.count)
    let mean = Double(gaps.reduce(0, +)) / n
    guard mean > 0 else { return nil }
    let square = gaps.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    let r = (square / n).squareRoot() / mean
    plain = (r - 1) / (r + 1)
    let (above, below) = ((n + 2).squareRoot(), n.squareRoot())
    corrected = (above * r - below) / ((above - 2) * r + below)
  }
}
