/// One payer in the text report: the line of facts, then reasons for and against.
struct PayerLines {
  let payer: PayerSummary
  let group: LaneGroup
  let policy: Policy
  var style = TextStyle()
  /// The last day of the data, after which few payments may lie.
  var end: CivilDate?

  /// Where continuation lines begin.
  private static let indent = "        "
  /// A last payment within so many days of the end of the data marks a payer as active (own choice).
  static let activeDays = 90

  /// In a narrow terminal days stand below the line, then the sum, then how many were paid.
  private static func table(of policy: Policy, _ style: TextStyle) -> FactTable {
    func column(
      _ key: String, _ alignment: Table.Alignment = .leading, width: Int = 0, folds: Int = 0
    ) -> FactTable.Column {
      let title = style.messages[
        "column.\(key)", ["currency": .text(policy.referenceCurrency.code)]]
      return .init(key: key, title: title, alignment: alignment, width: width, folds: folds)
    }
    return FactTable(
      [
        column("rank", .trailing, width: 5), column("score", .trailing, width: 7),
        column("payer", width: 18), column("payments", .trailing, width: 8, folds: 1),
        column("payees", .trailing, width: 6, folds: 2),
        column("total", .trailing, width: 12, folds: 3), column("first", width: 10, folds: 5),
        column("last", width: 10, folds: 4), column("lane", width: laneWidth(style)),
      ], flexible: "payer", word: style.messages["word.payer"], style: style)
  }

  /// So wide that no lane pushes a line over its width.
  private static func laneWidth(_ style: TextStyle) -> Int {
    max(
      TerminalText.width(style.messages["lane.purchase"]),
      TerminalText.width(style.messages["lane.none"]))
  }

  static func header(in group: LaneGroup, of policy: Policy, _ style: TextStyle) -> String {
    table(of: policy, style).header(untitled: group.isForProtection ? ["lane"] : [])
  }

  /// The facts, the corridors and the strongest reasons; adds the indicators named to `cited`.
  func brief(for most: Int, against least: Int, citing cited: inout Set<Indicator>) -> [String] {
    // What rounds to nothing is no reason.
    let found = payer.indicatorsByPoints.filter {
      group.counts($0.indicator.family) && ReasonText.speaks($0.evidence)
    }
    let reasons = found.filter { $0.evidence.points > 0 }.prefix(most)
    let objections = found.filter { $0.evidence.points < 0 }.suffix(least).reversed()
    var lines = facts
    if let bars = FamilyBars(payer: payer, group: group, policy: policy).text(style.messages) {
      lines += style.wrapped(bars, first: "\(Self.indent)\(style.messages["word.families"]) ")
    }
    if !group.isForProtection, payer.lookedAt < payer.payments {
      lines += style.wrapped(
        SetAsideText(payer: payer, messages: style.messages).sentence, first: Self.indent,
        indent: 10)
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
    var lines = Self.table(of: policy, style).lines([
      "rank": String(group.isForProtection ? payer.laneRank : payer.rank),
      "score": DecimalText.bits(group != .purchase ? payer.victimScore : payer.score),
      "payer": style.shown(payer.payer.text), "payments": DecimalText.grouped(payer.payments),
      "payees": DecimalText.grouped(payer.beneficiaries),
      "total": DecimalText.grouped(payer.total), "first": payer.first.description,
      "last": payer.last.description, "lane": lane,
    ])
    let corridors = payer.corridors.map(\.description).joined(separator: " ")
    lines += style.wrapped(
      corridors, first: "\(Self.indent)\(style.messages["word.corridors"]) ")
    if let end, payer.last.daysSince1970 > end.daysSince1970 {
      lines += style.wrapped(
        style.messages["payer.active.later"], first: Self.indent, indent: 10)
    } else if payer.daysSinceLast <= Self.activeDays {
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
    let sentence = ReasonText(policy: policy, messages: style.messages, shown: style.shown)
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
