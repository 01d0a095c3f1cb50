/// How a payer's points add up to the score, and what would change the rank.
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
    let sums = payer.familySums(policy).filter { $0.family.isOfPurchase }
    for sum in sums {
      let bounds = policy.caps[sum.family]
      var line = "\(name(sum.family)): \(DecimalText.bits(sum.capped))"
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
    var line = messages["sums.score", ["score": .text(DecimalText.bits(payer.score))]]
    if total != payer.score {
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
