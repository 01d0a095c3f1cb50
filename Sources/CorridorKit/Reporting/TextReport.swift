/// The ranking for people: a head that says what it is not, tables with reasons in words, counts.
///
/// Every line fits the style's width, 100 columns in files. A payer's line starts with blanks, the rank and a
/// blank; any other line that starts with a blank goes on with a letter, so that a script finds the payers.
struct TextReport {
  let report: Report
  var style = TextStyle()

  /// How many reasons for and against a payer are printed; `explain` prints all.
  static let reasonsFor = 4
  static let reasonsAgainst = 2

  func write(to sink: any ReportSink) throws {
    var writer = LineWriter(to: sink)
    for line in ReportHead(report: report, style: style).lines { try writer.line(style.line(line)) }
    var cited: Set<Indicator> = []
    var lanes: LaneGroup?
    var hasQ = false
    var leftOut = 0
    for place in report.selection {
      let payer = report.ranking.detail(at: place)
      guard report.marks.section(of: place, lane: payer.lane) == nil else { continue }
      let group = LaneGroup(payer.lane)
      if group == .purchase, payer.paidUnderAgeOnly {
        leftOut += 1
        continue
      }
      hasQ = hasQ || (payer.qValue != nil && !group.isForProtection)
      if group != lanes {
        lanes = group
        try writer.line()
        let weight: TextStyle.Weight = group.isForProtection ? .protection : .strong
        for line in style.wrapped(group.heading(style.messages)) {
          try writer.line(style.line(line, weight))
        }
        if group == .purchase {
          for line in style.wrapped(standing) { try writer.line(style.line(line)) }
        }
        let header = PayerLines.header(in: group, of: report.policy, style)
        try writer.line(style.line(header, .faint))
      }
      try write(payer, at: place, in: group, citing: &cited, to: &writer)
    }
    for section in Marks.Section.allCases {
      let (hadQ, minors) = try write(section, citing: &cited, to: &writer)
      hasQ = hasQ || hadQ
      leftOut += minors
    }
    if leftOut > 0 {
      try writer.line()
      for line in style.wrapped(style.messages["section.under_age", ["n": .count(leftOut)]]) {
        try writer.line(style.line(line))
      }
    }
    if report.selection.isEmpty {
      try writer.line()
      for line in style.wrapped(report.emptiness(style.messages)) {
        try writer.line(style.line(line))
      }
    }
    for line in footnotes(citing: cited, explainingQ: hasQ) {
      try writer.line(style.line(line, .faint))
    }
    for line in CountsText(counts: report.counts, style: style).lines {
      try writer.line(style.line(line))
    }
    try writer.flush()
  }

  /// How many of all payers stand in the purchase lane: whoever stands first in the order need not.
  private var standing: String {
    let rule = report.policy.ranking
    return style.messages[
      "lane.purchase.standing",
      [
        "least": .number(rule.threshold), "own": .number(rule.ownThreshold),
        "purchase": .count(report.ranking.payers(in: .possiblePurchase)),
        "none": .count(report.ranking.payers(in: .none)),
      ]]
  }

  private func write(
    _ payer: PayerSummary, at place: Int, in group: LaneGroup, citing cited: inout Set<Indicator>,
    to writer: inout LineWriter
  ) throws {
    report.progress?.add(steps: 1)
    let lines = PayerLines(
      payer: payer, group: group, policy: report.policy, style: style, end: report.asOf)
    let brief = lines.brief(for: Self.reasonsFor, against: Self.reasonsAgainst, citing: &cited)
    let marks = lines.marks(report.marks(of: place, style.messages, shown: style.shown))
    for (index, line) in (brief + marks).enumerated() {
      try writer.line(style.line(line, index == 0 ? .strong : nil))
    }
  }

  /// Payers who stand apart from the order, by rank. Says whether any has a q, and how many are left out since all their
  /// payments were made under age.
  private func write(
    _ section: Marks.Section, citing cited: inout Set<Indicator>, to writer: inout LineWriter
  ) throws -> (hasQ: Bool, leftOut: Int) {
    let all = report.selection.filter {
      report.marks.section(of: $0, lane: report.ranking.outline(at: $0).lane) == section
    }
    let places = report.named(all)
    let leftOut = all.count - places.count
    guard let heading = heading(of: section, printed: places.count) else { return (false, leftOut) }
    try writer.line()
    for line in style.wrapped(heading) { try writer.line(style.line(line, .strong)) }
    guard !places.isEmpty else { return (false, leftOut) }
    try writer.line(
      style.line(PayerLines.header(in: .purchase, of: report.policy, style), .faint))
    var hasQ = false
    for place in places {
      let payer = report.ranking.detail(at: place)
      hasQ = hasQ || payer.qValue != nil
      try write(payer, at: place, in: .purchase, citing: &cited, to: &writer)
    }
    return (hasQ, leftOut)
  }

  /// What stands above a section; nil if the report has none.
  private func heading(of section: Marks.Section, printed: Int) -> String? {
    switch section {
    case .drawn:
      guard report.marks.drawn != nil else { return nil }
      return style.messages["section.drawn", ["n": .count(printed)]]
    case .cleared:
      guard let cleared = report.marks.cleared else { return nil }
      let news = cleared.count { report.news(of: $0.key, since: $0.value).payments > 0 }
      return style.messages[
        "section.cleared",
        ["n": .count(cleared.count), "new": .count(news), "shown": .count(printed)]]
    }
  }

  /// What the figures mean and where the indicators come from.
  private func footnotes(citing cited: Set<Indicator>, explainingQ: Bool) -> [String] {
    guard !report.selection.isEmpty else { return [] }
    var lines = [""] + style.wrapped(style.messages["head.score"])
    lines += style.wrapped(style.messages["head.marks"])
    if explainingQ { lines += [""] + style.wrapped(style.messages["head.q"]) }
    guard !cited.isEmpty else { return lines }
    lines += ["", style.messages["word.sources"]]
    for indicator in Indicator.allCases where cited.contains(indicator) {
      let source = IndicatorSources.source(of: indicator).sentence
      lines += style.wrapped(
        source,
        first: "  \(indicator.catalogue) \(style.messages.name(indicator.rawValue)): ", indent: 6)
    }
    return lines
  }
}

/// Which table of the text report a payer stands in.
enum LaneGroup: Equatable, Sendable {
  /// By purchase score: those who ask for a look and those who do not.
  case purchase
  case victims
  case fraudVictims

  init(_ lane: Lane) {
    switch lane {
    case .possiblePurchase, .none: self = .purchase
    case .possibleVictim: self = .victims
    case .possibleFraudVictim: self = .fraudVictims
    }
  }

  /// The lane in the word of a language.
  static func word(_ lane: Lane, _ messages: Messages) -> String {
    switch lane {
    case .possiblePurchase: messages["lane.purchase"]
    case .none: messages["lane.none"]
    case .possibleVictim: messages["lane.victim"]
    case .possibleFraudVictim: messages["lane.fraud_victim"]
    }
  }

  /// Victims are for protection, so theirs is no place in the order of suspects.
  var isForProtection: Bool { self != .purchase }

  func heading(_ messages: Messages) -> String {
    switch self {
    case .purchase: messages["lane.purchase.heading"]
    case .victims: messages["lane.victims.heading"]
    case .fraudVictims: messages["lane.fraud_victims.heading"]
    }
  }
}
