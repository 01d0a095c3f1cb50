/// A statistic as one sentence with its figures and its null hypothesis, and no full stop.
struct StatisticText {
  let messages: Messages

  func sentence(of statistic: Statistic) -> String {
    guard let result = statistic.result else {
      return messages[
        "statistic.not_testable",
        ["n": .count(statistic.count), "least": .count(statistic.kind.least)]]
    }
    let expected: Messages.Value =
      result.isMeasured ? .number(result.expected) : .text(messages["phrase.too_few"])
    let plain = messages[
      "statistic.\(statistic.kind.rawValue)",
      [
        "observed": .number(result.observed), "expected": expected,
        "n": .count(statistic.count),
        "k": .number((result.observed * Double(statistic.count)).rounded()),
      ]]
    guard let chance = result.pValue, result.isMeasured else { return plain }
    let figure =
      chance < 0.000_5
      ? messages["phrase.under", ["p": .text("0.001")]] : DecimalText.fixed(chance, places: 3)
    return "\(plain) (p \(figure))"
  }
}
