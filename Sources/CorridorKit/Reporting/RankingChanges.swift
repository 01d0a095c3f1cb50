/// What changed from one report to a later one: who entered, left, rose and fell, and which evidence moved.
///
/// A payer has risen if it stands in a lane and did not stand in that kind of lane, or else if the score that decides
/// its place is greater than before; ranks alone move with everybody else's. Purchase scores are compared with purchase
/// scores and victim scores with victim scores: payers for protection are on no scale with the others. Only payers
/// that both reports print can be compared: one who is printed in one of them only has entered or left the list, which is all that can be said unless all were printed.
package struct RankingChanges: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case entered, rose, fell, left, same
  }

  package struct Change: Equatable, Sendable {
    package let kind: Kind
    package let before: StatedRanking.Payer?
    package let after: StatedRanking.Payer?

    package var id: String { after?.id ?? before?.id ?? "" }

    /// The table in which the payer stands, or stood before it left.
    var group: LaneGroup { (after ?? before)?.group ?? .purchase }

    /// Whether the payer stood in the order of purchase before and stands in a lane for protection now.
    var isNowForProtection: Bool { group.isForProtection && before?.group == .purchase }

    /// By how much the score that decides the table changed, thousandths of a bit.
    var difference: Int { (after?.score(in: group) ?? 0) - (before?.score(in: group) ?? 0) }

    /// Whether the payer's score rose or fell by under a tenth of a bit, in the same lane: no text lists it (own
    /// choice).
    var isSmall: Bool {
      (kind == .rose || kind == .fell) && before?.lane == after?.lane && abs(difference) < 100
    }

    /// Indicators whose points changed: those of the score that decides the later place first, then by falling size of
    /// the change, ties in the order of declaration.
    var evidence: [(indicator: Indicator, points: Int)] {
      guard let before, let after else { return [] }
      let moved = Indicator.allCases.map { indicator in
        (indicator, (after.points[indicator] ?? 0) - (before.points[indicator] ?? 0))
      }.filter { $0.1 != 0 }
      return moved.enumerated().sorted { a, b in
        let isFirst = after.group.counts(a.element.0.family)
        let isSecond = after.group.counts(b.element.0.family)
        if isFirst != isSecond { return isFirst }
        let (x, y) = (abs(a.element.1), abs(b.element.1))
        return x != y ? x > y : a.offset < b.offset
      }.map { (indicator: $0.element.0, points: $0.element.1) }
    }
  }

  package let before: StatedRanking
  package let after: StatedRanking
  /// Entered, risen, fallen, left, then the same; the greatest change first, then in the order of the reports.
  package let changes: [Change]

  package init(from before: StatedRanking, to after: StatedRanking) {
    self.before = before
    self.after = after
    var known = before.byID
    var changes: [Change] = []
    for payer in after.payers {
      var same = known[payer.id] ?? []
      let earlier = same.isEmpty ? nil : same.removeFirst()
      known[payer.id] = same
      changes.append(
        Change(kind: Self.kind(from: earlier, to: payer), before: earlier, after: payer))
    }
    var left = known
    for payer in before.payers {
      guard var same = left[payer.id], same.first == payer else { continue }
      same.removeFirst()
      left[payer.id] = same
      changes.append(Change(kind: .left, before: payer, after: nil))
    }
    let order = Dictionary(uniqueKeysWithValues: zip(Kind.allCases, 0...))
    self.changes = changes.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.kind != y.kind { return order[x.kind] ?? 0 < order[y.kind] ?? 0 }
      let isByChange = x.kind == .rose || x.kind == .fell
      if isByChange, abs(x.difference) != abs(y.difference) {
        return abs(x.difference) > abs(y.difference)
      }
      return a.offset < b.offset
    }.map(\.element)
  }

  /// What became of a payer.
  static func kind(from before: StatedRanking.Payer?, to after: StatedRanking.Payer) -> Kind {
    guard let before else { return .entered }
    let wasLooked = before.lane != .none
    let isLooked = after.lane != .none
    if wasLooked != isLooked { return isLooked ? .rose : .fell }
    // In a lane of another kind: no score of before can be held against that.
    if before.group.isForProtection != after.group.isForProtection { return .rose }
    let (earlier, later) = (before.score(in: after.group), after.score(in: after.group))
    return earlier == later ? .same : earlier < later ? .rose : .fell
  }

  /// Changes of one table.
  func changes(in group: LaneGroup) -> [Change] { changes.filter { $0.group == group } }
}
