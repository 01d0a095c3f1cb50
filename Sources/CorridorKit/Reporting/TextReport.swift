/// The ranking for people: a head that says what it is not, tables with reasons in words, counts.
///
/// Every line fits 100 columns. A payer's line starts with blanks, the rank and a blank; any other line
/// that starts with a blank goes on with a letter, so that a script finds the payers.
struct TextReport {
  let report: Report

  /// How many reasons for and against a payer are printed; `explain` prints all.
  static let reasonsFor = 4
  static let reasonsAgainst = 2

  func write(to sink: any ReportSink) throws {
    var writer = LineWriter(to: sink)
    for line in ReportHead(report: report).lines { try writer.line(line) }
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
        for line in group.heading { try writer.line(line) }
        try writer.line(PayerLines.header(in: group))
      }
      let lines = PayerLines(payer: payer, group: group, policy: report.policy)
      for line in lines.brief(for: Self.reasonsFor, against: Self.reasonsAgainst, citing: &cited) {
        try writer.line(line)
      }
    }
    if report.selection.isEmpty {
      try writer.line()
      try writer.line("No payer to print: none has a payment in scope.")
    }
    for line in footnotes(citing: cited, explainingQ: hasQ)
      + CountsText(counts: report.counts).lines
    {
      try writer.line(line)
    }
    try writer.flush()
  }

  /// What the figures mean and where the indicators come from.
  private func footnotes(citing cited: Set<Indicator>, explainingQ: Bool) -> [String] {
    guard !report.selection.isEmpty else { return [] }
    var lines = [""] + WrappedText.lines(ReportHead.meaningOfScore)
    if explainingQ { lines += [""] + WrappedText.lines(ReportHead.meaningOfQ) }
    guard !cited.isEmpty else { return lines }
    lines += ["", "Sources"]
    for indicator in Indicator.allCases where cited.contains(indicator) {
      let source = IndicatorSources.source(of: indicator).sentence
      lines += WrappedText.lines(
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

  var heading: [String] {
    switch self {
    case .purchase:
      ["Payers by purchase score"]
    case .victims:
      WrappedText.lines(
        "For protection: possible victims of sexual extortion, numbered on their own. They are not"
          + " suspects; many are under 18.")
    case .fraudVictims:
      WrappedText.lines(
        "For protection: possible victims of romance or similar fraud, numbered on their own. They are"
          + " not suspects.")
    }
  }
}
