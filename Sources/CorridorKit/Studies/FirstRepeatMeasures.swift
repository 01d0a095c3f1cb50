/// How soon payers pay a second time: the estimate of Kaplan and Meier.
///
/// Time runs in whole days from a payer's first payment to its second; who had not paid again by the end of the data is
/// followed to that day. Payments after it, too few to move the end (``DataEnd``), count for nothing here: else
/// only payers who pay again would be followed so far. S(t) = product over days s <= t of (1 - d(s) / n(s)), d second payments on day s, n payers
/// still without one. Printed is 1 - S(t).
///
/// Source: Kaplan & Meier (1958), "Nonparametric estimation from incomplete observations", JASA 53.
struct FirstRepeatMeasures: StudyMeasures {
  private struct Wait: Sendable {
    let days: Int64
    let isRepeat: Bool
    let payer: UInt32
  }

  /// By days; on one day those who repeat stand first.
  private let waits: [Wait]
  private let days: [Int64]
  private let least: Int
  /// Payers of the group; some may have begun after the end.
  private let payers: Int
  /// Payers who paid again only after the end.
  private let later: Int

  /// Measures that say how many payers paid again.
  static var counts: Set<String> {
    Set(["repeated"] + horizons.map { "within_\($0)_days" })
  }

  private static let horizons: [Int64] = [7, 14, 30, 60, 90, 180, 365]

  /// - Parameters:
  ///   - end: the last day of the data, since 1970-01-01.
  ///   - least: how many second payments must lie between two printed times, or none.
  init(_ group: StudyGroup, end: Int, least: Int) {
    self.least = least
    payers = group.payerCount
    var later = 0
    var waits: [Wait] = []
    for payer in 0..<group.payerCount {
      let history = group.payments(of: payer).prefix(2).map { Int($0.day) }
      guard let first = history.first, first <= end else { continue }
      let second = history.count > 1 ? history[1] : nil
      let isRepeat = second.map { $0 <= end } ?? false
      if second != nil, !isRepeat { later += 1 }
      let last = isRepeat ? second ?? end : end
      waits.append(
        Wait(days: Int64(last) - Int64(first), isRepeat: isRepeat, payer: UInt32(payer)))
    }
    self.later = later
    self.waits = waits.sorted { a, b in
      if a.days != b.days { return a.days < b.days }
      return a.isRepeat != b.isRepeat ? a.isRepeat : a.payer < b.payer
    }
    days = Self.horizons
  }

  var figures: [StudyFigure] {
    [StudyFigure("payers", "payers"), StudyFigure("repeated", "payers")]
      + days.map { StudyFigure("within_\($0)_days", "share", places: 4, interval: true) }
      + [StudyFigure("median_days", "days", places: 1, interval: true)]
  }

  func values(_ weights: PayerWeights) -> [Double?] {
    var atRisk = waits.reduce(0) { $0 + weights[$1.payer] }
    let payers = atRisk
    var repeated: Int64 = 0
    var survival = 1.0
    var median: Double?
    var shares: [Double?] = []
    var index = 0
    func run(to day: Int64) {
      while index < waits.count, waits[index].days <= day {
        let today = waits[index].days
        let before = atRisk
        var seconds: Int64 = 0
        while index < waits.count, waits[index].days == today {
          let weight = weights[waits[index].payer]
          if waits[index].isRepeat { seconds += weight }
          atRisk -= weight
          index += 1
        }
        repeated += seconds
        if before > 0 { survival *= Double(before - seconds) / Double(before) }
        if median == nil, survival <= 0.5 { median = Double(today) }
      }
    }
    for day in days {
      run(to: day)
      // Beyond the longest time anybody was followed the estimate says nothing.
      let isKnown = atRisk > 0 || index > 0 && survival == 0
      shares.append(isKnown ? 1 - survival : nil)
    }
    run(to: .max)
    return [Double(payers), Double(repeated)] + shares + [median]
  }

  func support() -> [Int] {
    let events = waits.filter(\.isRepeat).map(\.days)
    // Those who paid again and those who did so by the end tell who did later.
    let repeats = Disclosure.support(events.count, of: waits.count)
    var support = [
      Disclosure.support(waits.count, of: payers), later > 0 ? min(repeats, later) : repeats,
    ]
    var last = 0
    for day in days {
      let count = events.count { $0 <= day }
      // Two printed times tell what lies between them.
      let isSafe = count - last >= least || count == last
      let left = waits.count - count
      if isSafe { last = count }
      support.append(isSafe ? (count == 0 ? 0 : min(count, left)) : 1)
    }
    let median = values(PayerWeights(once: payers)).last.flatMap { $0 }
    support.append(median.map { beside(Int64($0)) } ?? 0)
    return support
  }

  /// How many second payments lie on the side of a day on which fewer do, itself counted on both; who was never seen
  /// to pay again counts as later.
  private func beside(_ day: Int64) -> Int {
    let events = waits.lazy.filter(\.isRepeat).map(\.days)
    return min(events.count { $0 <= day }, waits.count - events.count { $0 < day })
  }

  func support(ofBound bound: Double, of figure: Int) -> Int {
    figures[figure].measure == "median_days" ? beside(Int64(bound.rounded())) : .max
  }
}
