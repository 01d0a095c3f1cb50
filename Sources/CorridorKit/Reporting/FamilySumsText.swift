/// How a payer's points add up to the score of the lane that the payer stands in, and what would change the rank.
///
/// Printed reasons hold points before caps; here stands what the caps leave, so that figures add up.
struct FamilySumsText {
  let payer: PayerSummary
  let ranking: any RankedPayers
  let policy: Policy
  var style = TextStyle()

  var lines: [String] {
    let messages = style.messages
    var lines = [""] + style.wrapped(messages["sums.heading"])
    let group = LaneGroup(payer.lane)
    let sums = payer.familySums(policy).filter { group.counts($0.family) }
    for sum in sums {
      let bounds = policy.caps[sum.family]
      var line = messages[
        "phrase.labelled",
        ["label": .text(name(sum.family)), "value": .text(DecimalText.bits(sum.capped))]]
      if sum.uncapped != sum.joined {
        line +=
          " " + messages["sums.habits", ["sum": .text(DecimalText.bits(sum.uncapped))]]
      } else if sum.joined != sum.capped {
        let limit = sum.joined > sum.capped ? bounds.cap : bounds.floor
        line +=
          " "
          + messages[
            "sums.capped",
            ["sum": .text(DecimalText.bits(sum.uncapped)), "limit": .number(limit)]]
      }
      lines += style.wrapped(line, first: "  ")
    }
    let total = sums.reduce(0) { $0 + $1.capped }
    let score = group.isForProtection ? payer.victimScore : payer.score
    let kind = group.isForProtection ? "sums.victim_score" : "sums.score"
    var line = messages[kind, ["score": .text(DecimalText.bits(score))]]
    if total != score, !group.isForProtection {
      line +=
        " "
        + messages[
          "sums.few",
          [
            "sum": .text(DecimalText.bits(total)), "n": .count(policy.ranking.familiesNeeded),
            "limit": .number(policy.ranking.fewFamiliesCap),
          ]]
    }
    lines += style.wrapped(line, first: "  ")
    let changes = RankChange(
      payer: payer, ranking: ranking, policy: policy, messages: messages
    ).sentences
    guard !changes.isEmpty else { return lines }
    lines += [""] + style.wrapped(messages["sums.hangs"])
    for sentence in changes { lines += style.wrapped(sentence, first: "  ", indent: 4) }
    return lines
  }

  private func name(_ family: IndicatorFamily) -> String {
    style.messages["family.\(family.rawValue)"]
  }
}
