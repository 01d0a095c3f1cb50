/// How soon payers pay a second time: the estimate of Kaplan and Meier.
///
/// Time runs in whole days from a payer's first payment to its second; who had not paid again by the end of the data is
/// followed to that day. Payments after it, too few to move the end (``DataEnd``), count for nothing here: else
/// only payers who pay again would be followed so far. S(t) = product over days s <= t of (1 - d(s) / n(s)), d second payments on day s, n payers
/// still without one. Printed is 1 - S(t).
///
/// Source: Kaplan & Meier (1958), "Nonparametric estimation from incomplete observations", JASA 53.
struct FirstRepeatMeasures: StudyMeasures {
  /// One value a payer: twice the days, and one more where nobody was seen to pay again. So on one day those who
  /// repeat stand first.
  private let waits: SortedValues
  private let days: [Int64]
  private let least: Int
  /// Payers who paid again only after the end.
  private let later: Int
  /// Payers of the group; some may have begun after the end.
  private let payers: Int

  /// Measures that say how many payers paid again.
  static var counts: Set<String> {
    Set(["repeated"] + horizons.map { "within_\($0)_days" })
  }

  private static let horizons: [Int64] = [7, 14, 30, 60, 90, 180, 365]

  /// - Parameters:
  ///   - end: the last day of the data, since 1970-01-01.
  ///   - least: how many second payments must lie between two printed times, or none.
  init(
    _ group: StudyGroup, end: Int, least: Int, _ means: StudyMeans
  ) throws(SourceError) {
    self.least = least
    payers = group.payerCount
    var later = 0
    var waits = SortedValues.Sorter(means)
    try group.forEachPayer { payer, history throws(SourceError) in
      let first = Int(history[0].day)
      guard first <= end else { return }
      let second = history.count > 1 ? Int(history[1].day) : nil
      let isRepeat = second.map { $0 <= end } ?? false
      if second != nil, !isRepeat { later += 1 }
      let last = isRepeat ? second ?? end : end
      try waits.add(Int64(last - first) * 2 + (isRepeat ? 0 : 1), of: payer)
    }
    self.later = later
    self.waits = try waits.sorted()
    days = Self.horizons
  }

  var figures: [StudyFigure] {
    [StudyFigure("payers", "payers"), StudyFigure("repeated", "payers")]
      + days.map { StudyFigure("within_\($0)_days", "share", places: 4, interval: true) }
      + [StudyFigure("median_days", "days", places: 1, interval: true)]
  }

  /// The estimate on its way through the days.
  private struct Estimate {
    var atRisk: Int64
    let days: [Int64]
    var repeated: Int64 = 0
    private(set) var median: Double?
    private(set) var shares: [Double?] = []
    private var survival = 1.0
    private var today: Int64 = -1
    /// At risk when the day began, and who repeated on it.
    private var before: Int64 = 0
    private var seconds: Int64 = 0

    init(atRisk: Int64, days: [Int64]) { (self.atRisk, self.days) = (atRisk, days) }

    mutating func take(_ day: Int64, isRepeat: Bool, times: Int64) {
      if day != today {
        finish(before: day)
        (today, before, seconds) = (day, atRisk, 0)
      }
      if isRepeat { seconds += times }
      atRisk -= times
    }

    /// Ends the day, and tells the shares of those that end before `next`.
    mutating func finish(before next: Int64) {
      repeated += seconds
      if before > 0 { survival *= Double(before - seconds) / Double(before) }
      if median == nil, today >= 0, survival <= 0.5 { median = Double(today) }
      while shares.count < days.count, days[shares.count] < next {
        // Beyond the longest time anybody was followed the estimate says nothing.
        let isKnown = atRisk > 0 || today >= 0 && survival == 0
        shares.append(isKnown ? 1 - survival : nil)
      }
      (before, seconds) = (0, 0)
    }
  }

  func values(_ weights: PayerWeights) throws(SourceError) -> [Double?] {
    let payers = try waits.tally(0, weights, sums: false).count
    var estimate = Estimate(atRisk: payers, days: days)
    try waits.forEach { value, payer, _ in
      estimate.take(
        value >> 1, isRepeat: value.isMultiple(of: 2), times: weights[payer])
    }
    estimate.finish(before: .max)
    return [Double(payers), Double(estimate.repeated)] + estimate.shares + [estimate.median]
  }

  func support() throws(SourceError) -> [Int] {
    let all = waits.payers[0]
    // Second payments by the end of each printed time, and of all.
    let counts = try repeats(upTo: days + [Int64.max])
    let events = counts[days.count]
    // Those who paid again and those who did so by the end tell who did later.
    let repeats = Disclosure.support(events, of: all)
    var support = [
      Disclosure.support(all, of: payers), later > 0 ? min(repeats, later) : repeats,
    ]
    var last = 0
    for count in counts.dropLast() {
      // Two printed times tell what lies between them, the last of them and all who paid again what lies behind it.
      let behind = events + later - count
      let isSafe =
        (count - last >= least || count == last) && (behind >= least || behind == 0)
      let left = all - count
      if isSafe { last = count }
      support.append(isSafe ? (count == 0 ? 0 : min(count, left)) : 1)
    }
    let median = try values(.once).last.flatMap { $0 }
    support.append(median == nil ? 0 : try beside(Int64(median ?? 0)))
    return support
  }

  /// How many second payments lie at or before each of some days.
  private func repeats(upTo days: [Int64]) throws(SourceError) -> [Int] {
    var counts = [Int](repeating: 0, count: days.count)
    try waits.forEach { value, _, _ in
      guard value.isMultiple(of: 2) else { return }
      for place in days.indices where value >> 1 <= days[place] { counts[place] += 1 }
    }
    return counts
  }

  /// How many second payments lie on the side of a day on which fewer do, itself counted on both; who was never seen
  /// to pay again counts as later.
  private func beside(_ day: Int64) throws(SourceError) -> Int {
    let counts = try repeats(upTo: [day, day - 1])
    return min(counts[0], waits.payers[0] - counts[1])
  }

  func support(ofBound bound: Double, of figure: Int) throws(SourceError) -> Int {
    figures[figure].measure == "median_days" ? try beside(Int64(bound.rounded())) : .max
  }
}
