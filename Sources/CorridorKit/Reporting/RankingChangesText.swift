extension RankingChanges {
  /// The forms in which changes are printed.
  package enum Format: String, CaseIterable, Sendable {
    case text, csv
  }

  /// Writes all changes; as text only those that are one.
  package func write(as format: Format, to sink: any ReportSink) throws {
    var writer = LineWriter(to: sink)
    switch format {
    case .text: for line in lines { try writer.line(line) }
    case .csv:
      try writer.line(CSVText.line(Self.columns))
      for change in changes { try writer.line(CSVText.line(Self.cells(of: change))) }
    }
    try writer.flush()
  }

  static let columns = [
    "payer", "change", "rank_before", "rank_after", "lane_before", "lane_after", "score_before",
    "score_after", "victim_score_before", "victim_score_after", "evidence",
  ]

  private static func cells(of change: Change) -> [String] {
    let (before, after) = (change.before, change.after)
    return [
      CSVText.guarded(change.id), change.kind.rawValue, before.map { String($0.rank) } ?? "",
      after.map { String($0.rank) } ?? "", before?.lane.name ?? "", after?.lane.name ?? "",
      before.map { DecimalText.bits($0.score) } ?? "",
      after.map { DecimalText.bits($0.score) } ?? "",
      before.map { DecimalText.bits($0.victimScore) } ?? "",
      after.map { DecimalText.bits($0.victimScore) } ?? "", evidence(of: change, most: .max),
    ]
  }

  /// `shared_beneficiaries +1.250, even_amounts -0.300`.
  private static func evidence(of change: Change, most: Int) -> String {
    change.evidence.prefix(most).map { indicator, points in
      let bits = DecimalText.bits(points)
      return "\(indicator.rawValue) \(points > 0 ? "+" : "")\(bits)"
    }.joined(separator: ", ")
  }

  private var lines: [String] {
    let style = TextStyle()
    var lines = head(style)
    lines += style.wrapped(
      Kind.allCases.map { "\(count($0)) \($0 == .same ? "as before" : $0.rawValue)" }
        .joined(separator: ", "))
    if before.policyDigest != after.policyDigest {
      lines += style.wrapped(
        "The reports were made by different policies: changes may be the policy's and not the payers'."
      )
    }
    for report in [before, after] where report.payers.count < report.ranked {
      lines += style.wrapped(
        "\(TerminalText.escaped(report.name)) prints \(report.payers.count) of \(report.ranked) payers: who"
          + " entered or left may have stood below. corridor score --all prints everybody.")
    }
    for (kind, heading) in [
      (Kind.entered, "Entered"), (.rose, "Risen"), (.fell, "Fallen"), (.left, "Left"),
    ] where count(kind) > 0 {
      lines += ["", heading]
      for change in changes where change.kind == kind { lines += Self.lines(of: change, style) }
    }
    return lines
  }

  /// What it is not, the base rate, and of either report its policy and counts.
  private func head(_ style: TextStyle) -> [String] {
    let messages = style.messages
    var lines = style.wrapped(messages["head.purpose"]) + [""]
    lines += style.wrapped("\(messages["head.base_rate"]) \(messages["head.order"])") + [""]
    for (word, report) in [("Earlier", before), ("Later", after)] {
      lines += style.wrapped(
        "\(style.shown(report.name)), data up to \(report.asOf)", first: "\(word): ", indent: 2)
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

  private static func lines(of change: Change, _ style: TextStyle) -> [String] {
    func place(_ payer: StatedRanking.Payer) -> String {
      "\(DecimalText.bits(payer.deciding)) (rank \(payer.rank), \(payer.lane.name))"
    }
    let places = [change.before, change.after].compactMap { $0 }.map(place)
    let facts = places.joined(separator: " -> ")
    let first = "  \(TerminalText.escaped(change.id))  "
    var lines: [String] = []
    if TerminalText.width(first) + TerminalText.width(facts) <= style.width {
      lines = [first + facts]
    } else {
      lines = TerminalText.pieces(of: first, columns: style.width) + ["    \(facts)"]
    }
    let evidence = evidence(of: change, most: 6)
    if !evidence.isEmpty { lines += style.wrapped(evidence, first: "    ") }
    return lines
  }
}
