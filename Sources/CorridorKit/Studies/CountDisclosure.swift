/// What tables of payers and payments together tell of how often a few payers paid.
///
/// Each payer of a class pays at least, and at most, so often. Where the payments of a class are a few more than the
/// least of it, or a few fewer than the most, all but a few of its payers paid exactly so often: as good as a count
/// of these few. Then payments are withheld wherever such classes stand. How many payers and payments a group has
/// is always told, so where already these and the number of payers of each class say so, numbers of payers by
/// how often they paid are withheld too.
///
/// The rule is our own; see ``Disclosure``.
struct CountDisclosure: Sendable {
  /// Measures that are withheld in the table of payments per payer.
  private(set) var perPayer: Set<String> = []
  private(set) var volume: Set<String> = []
  private(set) var prolific: Set<String> = []
  private(set) var prolificByVolume: Set<String> = []
  private(set) var gaps: Set<String> = []
  private(set) var escalation: Set<String> = []
  private(set) var firstRepeat: Set<String> = []
  /// Whether the curve of payments is told, and what of the top 3 % is.
  private(set) var tellsCurve = true
  private(set) var tellsTop = true

  /// Whether no number of payers is told, since a group's payments, which are, are a few more.
  private(set) var hidesPayers = false

  private let least: Int

  private static let payments: Set = ["payments", "share_of_payments"]
  private static let payers: Set = ["payers", "share_of_payers"]
  /// The least payments of classes that tables other than that of payments per payer tell of: those who paid
  /// again, those in whose histories a trend is looked for, and those of high volume.
  private static let limits = [2, 4, 21]

  /// - Parameters:
  ///   - groups: how often payers of each paid, printed or not.
  ///   - classes: of payments per payer.
  ///   - hidden: the places of those that are withheld.
  init(
    _ groups: [PaymentCounts], classes: [ClosedRange<Int>], hidden: Set<Int>, least: Int
  ) {
    self.least = least
    guard least > 1 else { return }
    // One payment a payer is the least.
    hidesPayers = groups.contains { isFew($0.excess { _ in 1 }) }
    let high = 21...Int.max
    let both = [high, high, 2...20, 1...20]
    func placeOfBoth(_ cell: PaymentCounts.Cell) -> Int {
      (cell.payments > 20 ? 0 : 2) + (cell.isProlific ? 0 : 1)
    }
    let follows = groups.contains { tells($0.classes(classes), classes) }
    let volumes = [high, 1...20]
    let volumeFollows = groups.contains { tells($0.classes(volumes), volumes) }
    let prolificFollows = groups.contains {
      tells($0.classes(2) { $0.isProlific ? 0 : 1 }, [2...Int.max, 1...Int.max])
    }
    let bothFollow = groups.contains { tells($0.classes(4, placeOfBoth), both) }
    // Two classes of one and of two payments follow from how many payers and payments are in neither.
    if follows || !hidden.isEmpty { perPayer = Self.payments }
    volume = volumeFollows ? Self.payments : perPayer
    if prolificFollows { prolific = Self.payments }
    prolificByVolume = bothFollow ? Self.payments : volume.union(prolific)
    tellsCurve = perPayer.isEmpty
    tellsTop =
      tellsCurve
      || !follows && !volumeFollows && !groups.contains { topTells($0, classes) }
    withholdPayers(
      groups, classes: classes,
      prolific: groups.contains { group in
        isFew(group.excess { $0.isProlific ? 2 : 1 })
      },
      both: groups.contains { group in isFew(group.excess { both[placeOfBoth($0)].lowerBound }) })
  }

  /// Withholds numbers of payers where a group's payments and payers tell the rest.
  private mutating func withholdPayers(
    _ groups: [PaymentCounts], classes: [ClosedRange<Int>], prolific isProlificTold: Bool,
    both areBothTold: Bool
  ) {
    let all = Self.payments.union(Self.payers)
    let cuts = Self.partitions + [classes]
    if groups.contains(where: { group in cuts.contains { isTight(group, $0) } }) {
      perPayer = all
      volume = all
      prolificByVolume = all
      gaps = ["payers"]
      escalation = [
        "payers_of_two_payments", "payers_of_four_payments", "amount_rises", "gap_falls", "both",
      ]
      firstRepeat = FirstRepeatMeasures.counts
      (tellsCurve, tellsTop) = (false, false)
    }
    if isProlificTold { prolific = all }
    if isProlificTold || areBothTold { prolificByVolume = all }
  }

  private func isFew(_ count: Int) -> Bool { count > 0 && count < least }

  /// Ranges of payments between any of the limits.
  private static var partitions: [[ClosedRange<Int>]] {
    (1..<1 << limits.count).map { choice in
      let firsts = [1] + limits.indices.filter { choice >> $0 & 1 == 1 }.map { limits[$0] }
      let lasts = firsts.dropFirst().map { $0 - 1 } + [Int.max]
      return zip(firsts, lasts).map { $0...$1 }
    }
  }

  /// By how many payments the payers of some classes are above the least, and below the most, of them; nil where there
  /// is no most.
  private static func excess(
    _ members: [PaymentCounts.Sum], _ bounds: [ClosedRange<Int>], _ places: [Int]
  ) -> (low: Int, high: Int?) {
    var (low, high): (Int, Int?) = (0, 0)
    for place in places where members[place].payers > 0 {
      let (sum, count) = (members[place].payments, members[place].payers)
      low += sum - count * bounds[place].lowerBound
      let most = bounds[place].upperBound
      high = most == .max ? nil : high.map { $0 + count * most - sum }
    }
    return (low, high)
  }

  /// Whether payers and payments of a class, or of all too small ones together, tell of a few payers.
  private func tells(_ members: [PaymentCounts.Sum], _ bounds: [ClosedRange<Int>]) -> Bool {
    let small = members.indices.filter { members[$0].payers < least }
    let large = members.indices.filter { members[$0].payers >= least }.map { [$0] }
    return (large + [small]).contains { places in
      let excess = Self.excess(members, bounds, places)
      return isFew(excess.low) || excess.high.map(isFew) ?? false
    }
  }

  /// Whether payers of each class and the payments of all of them together tell of a few payers.
  private func isTight(_ group: PaymentCounts, _ classes: [ClosedRange<Int>]) -> Bool {
    let excess = Self.excess(group.classes(classes), classes, Array(classes.indices))
    return isFew(excess.low) || excess.high.map(isFew) ?? false
  }

  /// Whether the payments of the top 3 % tell of a few of them.
  private func topTells(_ group: PaymentCounts, _ classes: [ClosedRange<Int>]) -> Bool {
    let lowest = ConcentrationMeasures.place(ConcentrationMeasures.top, of: group.payers)
    return isTight(group.without(lowest: lowest), classes)
  }
}
