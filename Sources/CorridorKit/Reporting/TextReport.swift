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
    for place in report.selection {
      let payer = report.ranking.summary(at: place)
      let group = LaneGroup(payer.lane)
      hasQ = hasQ || (payer.qValue != nil && !group.isForProtection)
      if group != lanes {
        lanes = group
        try writer.line()
        let weight: TextStyle.Weight = group.isForProtection ? .protection : .strong
        for line in style.wrapped(group.heading(style.messages)) {
          try writer.line(style.line(line, weight))
        }
        let header = PayerLines.header(in: group, of: report.policy, style)
        try writer.line(style.line(header, .faint))
      }
      let lines = PayerLines(payer: payer, group: group, policy: report.policy, style: style)
      let brief = lines.brief(for: Self.reasonsFor, against: Self.reasonsAgainst, citing: &cited)
      for (index, line) in brief.enumerated() {
        try writer.line(style.line(line, index == 0 ? .strong : nil))
      }
    }
    if report.selection.isEmpty {
      try writer.line()
      for line in style.wrapped(style.messages["report.empty"]) {
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
        source, first: "  \(indicator.catalogue) \(indicator.rawValue): ", indent: 6)
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
