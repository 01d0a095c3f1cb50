/// A report of before, against which a new one marks payers (`--since`).
package struct EarlierReport: Sendable {
  /// What became of one payer.
  struct Mark: Equatable, Sendable {
    let kind: RankingChanges.Kind
    /// The payer in the earlier report; nil where it does not stand there.
    let before: StatedRanking.Payer?
    /// The table in which the payer stands now.
    let group: LaneGroup
    /// The victim score now, thousandths of a bit.
    let victimScore: Int
  }

  package internal(set) var name: String
  private let known: [String: [StatedRanking.Payer]]

  package init(_ ranking: StatedRanking) {
    name = ranking.name
    known = ranking.byID
  }

  /// What became of a payer, by scores of one kind and by its lane (``RankingChanges``). An id of several kinds is
  /// held against the first.
  func mark(of payer: PayerSummary) -> Mark {
    let before = known[payer.payer.text]?.first
    let now = StatedRanking.Payer(
      id: payer.payer.text, rank: payer.rank, laneRank: payer.laneRank, lane: payer.lane,
      score: payer.score, victimScore: payer.victimScore, points: [:])
    return Mark(
      kind: RankingChanges.kind(from: before, to: now), before: before, group: now.group,
      victimScore: now.victimScore)
  }
}

extension EarlierReport.Mark {
  /// One sentence, where the payer is new or has risen; nil otherwise. `name` is the report's, as it may be shown.
  /// Payers for protection are told their victim score and no rank, then as now.
  func sentence(since name: String, _ messages: Messages) -> String? {
    let name = Messages.Value.text(name)
    switch kind {
    case .entered: return messages["since.entered", ["report": name]]
    case .rose:
      guard let before else { return nil }
      let key =
        switch (before.group.isForProtection, group.isForProtection) {
        case (false, false): "since.rose"
        case (false, true): "since.protected"
        case (true, true): "since.rose_protected"
        case (true, false): "since.was_protected"
        }
      return messages[
        key,
        [
          "report": name, "rank": .text(String(before.rank)),
          "score": .text(DecimalText.bits(before.score(in: group))),
          "victim": .text(DecimalText.bits(victimScore)),
        ]]
    case .fell, .left, .same: return nil
    }
  }

  func write(to json: inout JSONText) {
    json.key("since")
    json.beginObject(onOneLine: true)
    json.key("change")
    json.string(kind.rawValue)
    json.key("rank")
    if let before { json.integer(before.rank) } else { json.literal("null") }
    json.key("score")
    json.literal(before.map { DecimalText.bits($0.score) } ?? "null")
    json.key("victim_score")
    json.literal(before.map { DecimalText.bits($0.victimScore) } ?? "null")
    json.end()
  }
}
