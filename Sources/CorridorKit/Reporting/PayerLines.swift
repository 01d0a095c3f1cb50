/// One payer in the text report: the line of facts, then reasons for and against.
struct PayerLines {
  let payer: PayerSummary
  let group: LaneGroup
  let policy: Policy
  var style = TextStyle()

  private static let idWidth = 18
  /// Where continuation lines begin.
  private static let indent = "        "
  /// A last payment within so many days of the end of the data marks a payer as active (own choice).
  static let activeDays = 90

  private static func columns(of policy: Policy, _ style: TextStyle) -> [Table.Column] {
    func title(_ key: String) -> String {
      style.messages[
        "column.\(key)", ["currency": .text(policy.referenceCurrency.code)]]
    }
    return [
      .init(title("rank"), .trailing, width: 5), .init(title("score"), .trailing, width: 7),
      .init(title("payer"), width: idWidth), .init(title("payments"), .trailing, width: 8),
      .init(title("payees"), .trailing, width: 6), .init(title("total"), .trailing, width: 12),
      .init(title("first"), width: 10), .init(title("last"), width: 10), .init(title("lane")),
    ]
  }

  static func header(in group: LaneGroup, of policy: Policy, _ style: TextStyle) -> String {
    let columns = columns(of: policy, style)
    var titles = columns.map(\.title)
    if group.isForProtection { titles[titles.count - 1] = "" }
    return Table(columns: columns).line(titles)
  }

  /// The facts, the corridors and the strongest reasons; adds the indicators named to `cited`.
  func brief(for most: Int, against least: Int, citing cited: inout Set<Indicator>) -> [String] {
    // What rounds to nothing is no reason.
    let found = payer.indicatorsByPoints.filter {
      group.counts($0.indicator.family) && abs($0.evidence.points) >= 50
    }
    let reasons = found.filter { $0.evidence.points > 0 }.prefix(most)
    let objections = found.filter { $0.evidence.points < 0 }.suffix(least).reversed()
    var lines = facts
    if let bars = FamilyBars(payer: payer, group: group, policy: policy).text(style.messages) {
      lines += style.wrapped(bars, first: "\(Self.indent)\(style.messages["word.families"]) ")
    }
    for (word, side) in [("for", Array(reasons)), ("against", Array(objections))] {
      for (indicator, evidence) in side {
        cited.insert(indicator)
        lines += reason(word, indicator, evidence)
      }
    }
    if reasons.isEmpty && objections.isEmpty {
      lines += style.wrapped(style.messages["payer.no_reason"], first: Self.indent)
    }
    return lines
  }

  /// Sentences that set the payer apart.
  func marks(_ sentences: [String]) -> [String] {
    sentences.flatMap { style.wrapped($0, first: Self.indent, indent: 10) }
  }

  /// The line with the rank, and what does not fit it.
  var facts: [String] {
    let id = style.shown(payer.payer.text)
    let columns = Self.columns(of: policy, style)
    let figures = [
      String(group.isForProtection ? payer.laneRank : payer.rank),
      DecimalText.bits(group == .victims ? payer.victimScore : payer.score), "",
      DecimalText.grouped(payer.payments), DecimalText.grouped(payer.beneficiaries),
      DecimalText.grouped(payer.total), payer.first.description, payer.last.description, lane,
    ]
    // Figures too wide for their columns take their room from the id, which is given in full below.
    var table = Table(columns: columns)
    table.add(figures)
    let excess = zip(table.columns, columns).reduce(0) { $0 + $1.0.width - $1.1.width }
    // Words of the language may be wider than the English ones: the line still fits.
    let spread = max(0, table.columns.reduce(-2) { $0 + $1.width + 2 } - excess - style.width)
    table.columns[2].width = max(6, Self.idWidth - excess - spread)
    let shown = TerminalText.shortened(id, to: table.columns[2].width)
    var lines = [table.line(Array(figures[..<2] + [shown] + figures[3...]))]
    if shown != id {
      let word = style.messages["word.payer"]
      let room = style.width - 9 - TerminalText.width(word)
      for piece in TerminalText.pieces(of: id, columns: room) {
        lines.append("\(Self.indent)\(word) \(piece)")
      }
    }
    let corridors = payer.corridors.map(\.description).joined(separator: " ")
    lines += style.wrapped(
      corridors, first: "\(Self.indent)\(style.messages["word.corridors"]) ")
    if payer.daysSinceLast <= Self.activeDays {
      let active = style.messages["payer.active", ["n": .count(payer.daysSinceLast)]]
      lines += style.wrapped(active, first: Self.indent, indent: 10)
    }
    if let q = payer.qValue, !group.isForProtection {
      lines += style.wrapped(chance(q), first: "\(Self.indent)q ")
    }
    return lines
  }

  /// One reason with its points, indicator and figures.
  func reason(_ word: String, _ indicator: Indicator, _ evidence: Evidence) -> [String] {
    let points = DecimalText.signedBits(Int(evidence.points))
    let padded = String(repeating: " ", count: max(0, 5 - points.count)) + points
    let words = [style.messages["word.for"], style.messages["word.against"]]
    let width = words.reduce(7) { max($0, TerminalText.width($1)) }
    let shown = style.messages["word.\(word)"]
    let label = shown + String(repeating: " ", count: max(0, width - TerminalText.width(shown)))
    let sentence = ReasonText(policy: policy, messages: style.messages)
      .sentenceWithChance(of: indicator, evidence)
    return style.wrapped(
      "[\(indicator.catalogue)] \(sentence)", first: "\(Self.indent)\(label) \(padded)  ")
  }

  private var lane: String {
    switch payer.lane {
    case .possiblePurchase: style.messages["lane.purchase"]
    case .none: style.messages["lane.none"]
    case .possibleVictim, .possibleFraudVictim: ""
    }
  }

  /// What q is stands beside it, in short; in full below the list.
  private func chance(_ q: Double) -> String {
    let figure =
      q < 0.000_5
      ? style.messages["phrase.under", ["p": .text("0.001")]] : DecimalText.fixed(q, places: 3)
    return "\(figure) (\(style.messages["payer.q"]))"
  }
}
