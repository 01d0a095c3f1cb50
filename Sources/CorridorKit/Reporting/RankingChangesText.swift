extension RankingChanges {
  /// The forms in which changes are printed.
  package enum Format: String, CaseIterable, Sendable {
    case text, csv
  }

  /// Writes all changes; as text only those that are one, laid out for `terminal` where it goes to one.
  ///
  /// - Parameter isExact: whether text cells of CSV stay as they are, also where a spreadsheet would take one for a formula.
  package func write(
    as format: Format, in language: Language = .english, isExact: Bool = false,
    on terminal: Terminal? = nil, to sink: any ReportSink
  ) throws {
    var writer = LineWriter(to: sink)
    switch format {
    case .text:
      let style = TextStyle(language: language, terminal: terminal)
      for line in lines(style) { try writer.line(style.line(line)) }
    case .csv:
      try writer.line(CSVText.line(Self.columns))
      for change in changes { try writer.line(CSVText.line(Self.cells(of: change, isExact))) }
    }
    try writer.flush()
  }

  /// So many signs of a payer are printed as text (own choice).
  private static let mostSigns = 6

  static let columns = [
    "payer", "change", "rank_before", "rank_after", "lane_before", "lane_after", "score_before",
    "score_after", "victim_score_before", "victim_score_after", "evidence",
  ]

  private static func cells(of change: Change, _ isExact: Bool) -> [String] {
    let (before, after) = (change.before, change.after)
    return [
      isExact ? change.id : CSVText.guarded(change.id), change.kind.rawValue,
      before.map { String($0.rank) } ?? "",
      after.map { String($0.rank) } ?? "", before?.lane.name ?? "", after?.lane.name ?? "",
      before.map { DecimalText.bits($0.score) } ?? "",
      after.map { DecimalText.bits($0.score) } ?? "",
      before.map { DecimalText.bits($0.victimScore) } ?? "",
      after.map { DecimalText.bits($0.victimScore) } ?? "", list(change.evidence),
    ]
  }

  /// `shared_beneficiaries +1.250, even_amounts -0.300`.
  private static func list(
    _ evidence: some Sequence<(indicator: Indicator, points: Int)>,
    name: (Indicator) -> String = { $0.rawValue }
  ) -> String {
    evidence.map { indicator, points in
      let bits = DecimalText.bits(points)
      return "\(name(indicator)) \(points > 0 ? "+" : "")\(bits)"
    }.joined(separator: ", ")
  }

  private func lines(_ style: TextStyle) -> [String] {
    let messages = style.messages
    var lines = head(style)
    let ordered = changes(in: .purchase)
    if !areVictimsAlone { lines += style.wrapped(Self.counts(of: ordered, messages)) }
    if changes.contains(where: { !$0.isSmall && !$0.evidence.isEmpty && $0.kind != .same }) {
      lines += style.wrapped(messages["changes.signs"])
    }
    let small = changes.count(where: \.isSmall)
    if small > 0 { lines += style.wrapped(messages["changes.small", ["n": .count(small)]]) }
    if before.policyDigest != after.policyDigest {
      lines += style.wrapped(messages["changes.policies"])
    }
    for report in [before, after] where report.payers.count < report.ranked {
      lines += style.wrapped(
        messages[
          "changes.partial",
          [
            "name": .text(style.shown(report.name)), "printed": .count(report.payers.count),
            "ranked": .count(report.ranked),
          ]])
    }
    lines += Self.lists(of: ordered, style)
    for group in [LaneGroup.victims, .fraudVictims] {
      let changes = changes(in: group)
      guard !changes.isEmpty else { continue }
      lines += [""] + style.wrapped(group.heading(messages))
      lines += style.wrapped(Self.counts(of: changes, messages)) + Self.lists(of: changes, style)
    }
    return lines
  }

  /// `1 now for protection, 2 entered, 0 rose, 1 fell, 0 left, 3 as before`.
  private static func counts(of changes: [Change], _ messages: Messages) -> String {
    let moved = changes.count(where: \.isNowForProtection)
    var values: [String: Messages.Value] = [:]
    for kind in Kind.allCases {
      values[kind.rawValue] = .count(
        changes.count { $0.kind == kind && !$0.isNowForProtection })
    }
    let counts = messages["changes.counts", values]
    guard moved > 0 else { return counts }
    return "\(messages["changes.counts.moved", ["n": .count(moved)]]), \(counts)"
  }

  /// What changed in one table, by what became of the payers.
  private static func lists(of changes: [Change], _ style: TextStyle) -> [String] {
    let moved = changes.filter(\.isNowForProtection)
    return list("changes.moved", moved, style)
      + Kind.allCases.filter { $0 != .same }.flatMap { kind in
        list(
          "changes.\(kind.rawValue)",
          changes.filter { $0.kind == kind && !$0.isNowForProtection && !$0.isSmall }, style)
      }
  }

  private static func list(
    _ heading: String, _ changes: [Change], _ style: TextStyle
  ) -> [String] {
    changes.isEmpty
      ? [] : ["", style.messages[heading]] + changes.flatMap { Self.lines(of: $0, style) }
  }

  /// Whether both reports print possible victims and nobody else.
  private var areVictimsAlone: Bool { !changes.isEmpty && changes(in: .purchase).isEmpty }

  /// What it is not, the base rate, and of either report its policy and counts. Of victims alone, no base rate of
  /// purchase.
  private func head(_ style: TextStyle) -> [String] {
    let messages = style.messages
    let opening =
      areVictimsAlone
      ? ["head.purpose.protection", "head.base_rate.protection"]
      : ["head.purpose", "head.base_rate"]
    let purpose = messages[changes.isEmpty ? "head.purpose.nobody" : opening[0]]
    let rate = messages[opening[1]]
    var lines = style.wrapped(purpose) + [""]
    lines += style.wrapped(areVictimsAlone ? rate : "\(rate) \(messages["head.order"])") + [""]
    for (word, report) in [("changes.before", before), ("changes.after", after)] {
      var values: [String: Messages.Value] = ["name": .text(style.shown(report.name))]
      if let day = report.asOf { values["day"] = .text(day) }
      let key = report.asOf == nil ? "changes.report.no_data" : "changes.report"
      lines += style.wrapped(messages[key, values], first: "\(messages[word]) ", indent: 2)
      lines += style.wrapped(
        messages["head.policy", ["name": .text(style.shown(report.policyName))]],
        first: "  ", indent: 2)
      lines += style.wrapped(
        messages["head.digest", ["digest": .text(report.policyDigest)]], first: "  ", indent: 2)
      lines += style.wrapped(
        CountsText(counts: report.counts, style: style).sentence, first: "  ", indent: 2)
    }
    return lines
  }

  /// The score that decides the table, before and after, and where the payer stood then. Payers for protection have
  /// a number within their lane, never a rank among the others.
  private static func lines(of change: Change, _ style: TextStyle) -> [String] {
    let group = change.group
    let messages = style.messages
    func place(_ payer: StatedRanking.Payer) -> String {
      let number =
        payer.group.isForProtection
        ? messages["changes.number", ["n": .count(payer.laneRank)]]
        : group.isForProtection ? "" : messages["changes.rank", ["n": .count(payer.rank)]]
      let place = [number, LaneGroup.word(payer.lane, messages)]
        .filter { !$0.isEmpty }.joined(separator: ", ")
      return "\(DecimalText.bits(payer.score(in: group))) (\(place))"
    }
    let places = [change.before, change.after].compactMap { $0 }.map(place)
    let scores = places.joined(separator: " -> ")
    let facts =
      group.isForProtection
      ? messages["changes.victim_score", ["scores": .text(scores)]] : scores
    let first = "  \(style.shown(change.id))  "
    var lines: [String] = []
    if TerminalText.width(first) + TerminalText.width(facts) <= style.width {
      lines = [first + facts]
    } else {
      lines = TerminalText.pieces(of: first, columns: style.width)
      lines += style.wrapped(facts, first: "    ")
    }
    let counted = change.evidence.filter {
      !group.isForProtection || group.counts($0.indicator.family)
    }
    if !counted.isEmpty {
      let signs = list(counted.prefix(mostSigns)) { messages.name($0.rawValue) }
      let more = counted.count > mostSigns ? ", …" : ""
      lines += style.wrapped(signs + more, first: "    ")
    }
    return lines
  }
}
