/// One payer in the text report: the line of facts, then reasons for and against.
struct PayerLines {
  let payer: PayerSummary
  let group: LaneGroup
  let policy: Policy

  private static let idWidth = 18
  /// Where continuation lines begin.
  private static let indent = "        "

  private static let columns: [Table.Column] = [
    .init("rank", .trailing, width: 5), .init("score", .trailing, width: 7),
    .init("payer", width: idWidth), .init("payments", .trailing, width: 8),
    .init("payees", .trailing, width: 6), .init("total USD", .trailing, width: 12),
    .init("first", width: 10), .init("last", width: 10), .init("lane"),
  ]

  static func header(in group: LaneGroup) -> String {
    Table(columns: columns).line(
      columns.map(\.title).map { $0 == "lane" && group.isForProtection ? "" : $0 })
  }

  /// The facts, the corridors and the strongest reasons; adds the indicators named to `cited`.
  func brief(for most: Int, against least: Int, citing cited: inout Set<Indicator>) -> [String] {
    // What rounds to nothing is no reason.
    let found = payer.indicatorsByPoints.filter {
      counts($0.indicator.family) && abs($0.evidence.points) >= 50
    }
    let reasons = found.filter { $0.evidence.points > 0 }.prefix(most)
    let objections = found.filter { $0.evidence.points < 0 }.suffix(least).reversed()
    var lines = facts
    for (word, side) in [("for", Array(reasons)), ("against", Array(objections))] {
      for (indicator, evidence) in side {
        cited.insert(indicator)
        lines += reason(word, indicator, evidence)
      }
    }
    if reasons.isEmpty && objections.isEmpty {
      lines.append(Self.indent + "no indicator speaks for or against")
    }
    return lines
  }

  /// The line with the rank, and what does not fit it.
  var facts: [String] {
    let id = TerminalText.escaped(payer.payer.text)
    let figures = [
      String(group.isForProtection ? payer.laneRank : payer.rank),
      DecimalText.bits(group == .victims ? payer.victimScore : payer.score), "",
      DecimalText.grouped(payer.payments), DecimalText.grouped(payer.beneficiaries),
      DecimalText.grouped(payer.total), payer.first.description, payer.last.description, lane,
    ]
    // Figures too wide for their columns take their room from the id, which is given in full below.
    var table = Table(columns: Self.columns)
    table.add(figures)
    let excess = zip(table.columns, Self.columns).reduce(0) { $0 + $1.0.width - $1.1.width }
    table.columns[2].width = max(4, Self.idWidth - excess)
    let shown = TerminalText.shortened(id, to: table.columns[2].width)
    var lines = [table.line(Array(figures[..<2] + [shown] + figures[3...]))]
    if shown != id {
      for piece in TerminalText.pieces(of: id, columns: WrappedText.columns - 14) {
        lines.append("\(Self.indent)payer \(piece)")
      }
    }
    let corridors = payer.corridors.map(\.description).joined(separator: " ")
    lines += WrappedText.lines(corridors, first: "\(Self.indent)corridors ")
    if let q = payer.qValue, !group.isForProtection {
      lines += WrappedText.lines(chance(q), first: "\(Self.indent)q ")
    }
    return lines
  }

  /// Whether a family's points are part of the score that is printed: victims' signs make the victim score
  /// only, all others the purchase score only.
  private func counts(_ family: IndicatorFamily) -> Bool {
    switch group {
    case .purchase: family != .victim
    case .victims: family == .victim
    case .fraudVictims: true
    }
  }

  /// One reason with its points, indicator and figures.
  func reason(_ word: String, _ indicator: Indicator, _ evidence: Evidence) -> [String] {
    let points = DecimalText.signedBits(Int(evidence.points))
    let padded = String(repeating: " ", count: max(0, 5 - points.count)) + points
    let label = word + String(repeating: " ", count: max(0, 7 - word.count))
    let sentence = ReasonText(policy: policy).sentenceWithChance(of: indicator, evidence)
    return WrappedText.lines(
      "[\(indicator.catalogue)] \(sentence)", first: "\(Self.indent)\(label) \(padded)  ")
  }

  private var lane: String {
    switch payer.lane {
    case .possiblePurchase: "purchase"
    case .none: "none"
    case .possibleVictim, .possibleFraudVictim: ""
    }
  }

  /// What q is stands beside it, in short; in full below the list.
  private func chance(_ q: Double) -> String {
    "\(q < 0.000_5 ? "under 0.001" : DecimalText.fixed(q, places: 3))"
      + " (expected share of mere chance among payers ranked this high)"
  }
}
