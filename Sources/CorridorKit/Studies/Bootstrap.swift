/// Intervals by drawing payers with replacement, since one payer's payments are not independent.
///
/// Percentile method: of the figures of all draws the 2.5 % and the 97.5 % quantile. Every draw has a stream of
/// its own, so that threads change nothing. No interval where more than a tenth of the draws has no figure.
///
/// Source: Efron & Tibshirani (1993), "An Introduction to the Bootstrap"; resampling whole clusters after
/// Davison & Hinkley (1997), "Bootstrap Methods and their Application", 3.8.
struct Bootstrap: Sendable {
  let draws: Int
  let seed: UInt64
  let threads: Int

  /// The figures of every draw of a group.
  func replicates(of measures: any StudyMeasures, payers: Int, group: Int) -> [[Double?]] {
    guard draws > 0, payers > 0 else { return [] }
    return ParallelSpans.map(draws, threads: threads) { span in
      span.map { draw in
        var stream = RandomStream(seed: seed, salt: UInt64(group) + 1, index: draw)
        return measures.values(PayerWeights(drawing: payers, from: &stream))
      }
    }.flatMap { $0 }
  }

  /// The interval of one figure of all draws; nil without enough of them.
  static func interval(_ values: [Double?]) -> (low: Double, high: Double)? {
    let found = values.compactMap { $0 }.sorted()
    guard !found.isEmpty, found.count * 10 >= values.count * 9 else { return nil }
    func quantile(_ thousandths: Int) -> Double {
      let place = thousandths * found.count
      let index = min(max((place + 999) / 1_000 - 1, 0), found.count - 1)
      guard place.isMultiple(of: 1_000), index + 1 < found.count else { return found[index] }
      return (found[index] + found[index + 1]) / 2
    }
    return (quantile(25), quantile(975))
  }
}
