/// Intervals by drawing payers, since one payer's payments are not independent.
///
/// Percentile method: of the figures of all draws the 2.5 % and the 97.5 % quantile. Every draw has a key of
/// its own (``PayerWeights``), so that threads change nothing. No interval where more than a tenth of the draws has no
/// figure.
///
/// Source: Efron & Tibshirani (1993), "An Introduction to the Bootstrap"; resampling whole clusters after
/// Davison & Hinkley (1997), "Bootstrap Methods and their Application", 3.8.
struct Bootstrap: Sendable {
  let draws: Int
  let seed: UInt64
  let threads: Int
  /// Every draw of a group and table is a step of it, also where a table has no intervals.
  var progress: RunProgress?

  /// Of every draw of a group the figures that have an interval.
  struct Replicates: Sendable {
    /// By draw.
    fileprivate var values: [[Double?]] = []
    /// Where a figure stands there.
    fileprivate var places: [Int: Int] = [:]

    /// A figure of all draws; empty without any.
    subscript(figure: Int) -> [Double?] {
      places[figure].map { place in values.map { $0[place] } } ?? []
    }
  }

  func replicates(
    of measures: any StudyMeasures, payers: Int, group: Int
  ) throws(SourceError) -> Replicates {
    let all = measures.figures
    let figures = all.indices.filter { all[$0].hasInterval }
    guard draws > 0, payers > 0, !figures.isEmpty else {
      progress?.add(steps: draws)
      return Replicates()
    }
    var replicates = Replicates()
    replicates.places = Dictionary(
      uniqueKeysWithValues: figures.enumerated().map { ($1, $0) })
    let spans = ParallelSpans.map(draws, threads: threads) {
      span -> Result<[[Double?]], SourceError> in
      do throws(SourceError) {
        var found: [[Double?]] = []
        for draw in span {
          let values = try measures.values(
            PayerWeights(seed: seed, group: group, draw: draw, payers: payers))
          found.append(figures.map { values[$0] })
          progress?.add(steps: 1)
        }
        return .success(found)
      } catch {
        return .failure(error)
      }
    }
    for span in spans { replicates.values += try span.get() }
    return replicates
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
