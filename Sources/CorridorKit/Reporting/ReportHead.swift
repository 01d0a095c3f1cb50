/// What every report says before it names anybody.
struct ReportHead {
  let report: Report
  var style = TextStyle()
  /// The places whose payers it stands above; nil: the report's selection.
  var places: [Int]?

  private var messages: Messages { style.messages }

  /// What a report is not; where nobody is printed, that nobody is named; where no printed payer stands in a lane,
  /// that nobody stands out; of victims alone, that they are no suspects.
  var purpose: String {
    let places = places ?? report.selection
    guard !places.isEmpty else { return messages["head.purpose.nobody"] }
    if report.areForProtection(places) { return messages["head.purpose.protection"] }
    return messages[report.isCalm(places) ? "head.purpose.calm" : "head.purpose"]
  }

  /// The base rate and what follows from it. Source: derived from AMLC (2023) and Bangko Sentral ng
  /// Pilipinas (2024): reports by number of transfers on the flows from two countries. These are reports of purchase
  /// and say nothing of victims: where only such are printed, that their rate is not known.
  var baseRate: String {
    report.areForProtection(places ?? report.selection)
      ? messages["head.base_rate.protection"]
      : "\(messages["head.base_rate"]) \(messages["head.order"])"
  }

  /// What a score is.
  var meaningOfScore: String { messages["head.score"] }

  /// Which payments reasons look at, and what they are held against.
  var looked: String {
    messages["head.looked", ["most": .count(report.policy.cohorts.mostValues)]]
  }

  /// Where the ordinary side came from.
  var ordinarySide: String {
    let population = report.population
    var values: [String: Messages.Value] = [
      "payers": .count(population.payers), "payments": .count(population.payments),
      "beneficiaries": .count(population.beneficiaries),
    ]
    if let reference = population.reference {
      values["name"] = .text(TerminalText.shortened(style.shown(reference.name), to: 80))
      values["of"] = .count(reference.payers)
      return messages["head.reference", values]
    }
    let measured = messages["head.measured", values]
    guard population.borrowingCohorts > 0 else { return measured }
    return measured + " "
      + messages["head.borrowed", ["n": .count(population.borrowingCohorts)]]
  }

  /// All of it as lines of at most 100 columns.
  var lines: [String] {
    var lines = style.wrapped(purpose) + [""] + style.wrapped(baseRate) + [""]
    lines += Self.lines(of: report.policy, style)
    lines += style.wrapped(CountsText(counts: report.counts, style: style).sentence)
    lines += style.wrapped(ordinarySide)
    lines += style.wrapped(looked)
    lines += style.wrapped(messages.dataEnd(report.asOf, report.later))
    if let shared = report.counts.sharedIDs {
      lines += style.wrapped(
        messages[
          "head.shared_ids",
          [
            "layouts": .count(shared.layouts), "payers": .count(shared.payers),
            "beneficiaries": .count(shared.beneficiaries),
          ]])
    }
    for restriction in report.restrictions(messages) { lines += style.wrapped(restriction) }
    if messages.language != .english { lines += style.wrapped(messages["head.numbers"]) }
    for warning in report.population.warnings {
      lines += style.wrapped(
        warning.sentence(in: style), first: messages["head.warning"] + " ")
    }
    return lines
  }

  /// The policy's name and digest.
  static func lines(of policy: Policy, _ style: TextStyle) -> [String] {
    let name = TerminalText.shortened(style.shown(policy.name), to: style.width - 20)
    let digest = style.messages["head.digest", ["digest": .text(policy.digest)]]
    return style.wrapped(style.messages["head.policy", ["name": .text(name)]])
      + style.wrapped(digest)
  }
}

extension Messages {
  /// Up to which day the data go and whose payments lie later, or that no payment is in scope, where there is no such
  /// day.
  func dataEnd(_ day: CivilDate?, _ later: DataEnd.Later? = nil) -> String {
    guard let day else { return self["head.no_data"] }
    guard let later else { return self["head.data_up_to", ["day": .text(day.description)]] }
    return self[
      "head.data_later",
      [
        "day": .text(day.description), "n": .count(later.payers),
        "last": .text(later.lastDay.description),
      ]]
  }
}
