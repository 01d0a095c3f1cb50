/// What an indicator found, as one plain sentence with its figures and no full stop.
///
/// A sentence states what was measured and what payers of the same corridor show; what to make of it is
/// the reader's part. Units are those of ``Evidence/observed``, indicator by indicator. The sentences
/// themselves stand in the table of messages (``Messages`` says how to add one), which may name `observed`,
/// `expected`, `n` and the values of the policy below.
struct ReasonText {
  let policy: Policy
  var messages = Messages.english

  func sentence(of indicator: Indicator, _ evidence: Evidence) -> String {
    var values = policyValues
    values["observed"] = .number(evidence.observed)
    values["expected"] = .number(evidence.expected)
    values["n"] = .count(evidence.count)
    return messages["reason.\(indicator.rawValue)", values]
  }

  /// The sentence with the chance of so extreme a value, where that was tested.
  func sentenceWithChance(of indicator: Indicator, _ evidence: Evidence) -> String {
    let plain = sentence(of: indicator, evidence)
    guard let chance = evidence.pValue else { return plain }
    let figure =
      chance < 0.000_5
      ? messages["phrase.under", ["p": .text("0.001")]] : DecimalText.fixed(chance, places: 3)
    return "\(plain) (\(messages["phrase.chance", ["p": .text(figure)]]))"
  }

  /// Why an indicator could not be judged.
  func sentence(of reason: Finding.Reason) -> String {
    messages["not_testable.\(reason.rawValue)"]
  }

  /// What sentences may name of the policy.
  private var policyValues: [String: Messages.Value] {
    [
      "window": .count(policy.breadth.window), "night_from": .count(policy.hours.nightFrom),
      "night_to": .count(policy.hours.nightTo), "young_age": .count(policy.victim.youngAge),
      "total_limit": .number(policy.victim.totalAmount),
    ]
  }
}
