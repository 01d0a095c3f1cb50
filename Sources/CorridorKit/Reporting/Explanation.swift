/// All of one payer: facts, every finding with its source, what could not be judged, every payment.
struct Explanation {
  let report: Report
  /// The payer's place in the ranking, from 0.
  let place: Int
  var style = TextStyle()

  private var messages: Messages { style.messages }

  func write(to sink: any ReportSink) throws {
    let payer = report.ranking.detail(at: place)
    let payments = report.ranking.payments(at: place)
    let group = LaneGroup(payer.lane)
    var writer = LineWriter(to: sink)
    var head = ReportHead(report: report, style: style, places: [place]).lines + [""]
    head += style.wrapped(group.heading(messages))
    head.append(PayerLines.header(in: group, of: report.policy, style))
    let lines = PayerLines(
      payer: payer, group: group, policy: report.policy, style: style, end: report.asOf)
    head += lines.facts + lines.marks(report.marks(of: place, messages, shown: style.shown))
    head += style.wrapped(scores(of: payer), first: "        ")
    head += style.wrapped(
      SetAsideText(payer: payer, messages: messages).sentence, first: "        ", indent: 10)
    head +=
      FamilySumsText(
        payer: payer, ranking: report.ranking, policy: report.policy, style: style
      ).lines
    let findings =
      evidence(of: payer) + unremarkable(in: payer) + notTestable(in: payer)
      + statistics(of: payer)
    for line in head + findings { try writer.line(style.line(line)) }
    let shares = PaymentShares(payer, payments: payments.count, group: group)
    try writePayments(payments, payer.setAside, shares, to: &writer)
    for line in [""] + style.wrapped(messages["head.score"]) {
      try writer.line(style.line(line))
    }
    if payer.qValue != nil, !group.isForProtection {
      for line in [""] + style.wrapped(messages["head.q"]) { try writer.line(style.line(line)) }
    }
    try writer.flush()
  }

  private func scores(of payer: PayerSummary) -> String {
    messages[
      "payer.scores",
      [
        "score": .text(DecimalText.bits(payer.score)),
        "victim": .text(DecimalText.bits(payer.victimScore)), "days": .count(payer.daysSinceLast),
      ]]
  }

  /// Every finding, strongest first, with its source and the payments behind it: first those that make the
  /// printed score, then the others.
  private func evidence(of payer: PayerSummary) -> [String] {
    let group = LaneGroup(payer.lane)
    let found = payer.indicatorsByPoints.filter { ReasonText.speaks($0.evidence) }
    let counted = found.filter { group.counts($0.indicator.family) }
    let others = found.filter { !group.counts($0.indicator.family) }
    var lines = [""] + style.wrapped(messages["explain.evidence"])
    if counted.isEmpty { lines.append("  " + messages["word.none"]) }
    lines += counted.flatMap { self.lines(of: $0.indicator, $0.evidence, payer, group) }
    if !others.isEmpty {
      lines += [""] + style.wrapped(messages["explain.uncounted"])
      lines += others.flatMap { self.lines(of: $0.indicator, $0.evidence, payer, group) }
    }
    return lines
  }

  private func lines(
    of indicator: Indicator, _ evidence: Evidence, _ payer: PayerSummary, _ group: LaneGroup
  ) -> [String] {
    let writer = PayerLines(payer: payer, group: group, policy: report.policy, style: style)
    var lines = writer.reason(evidence.points < 0 ? "against" : "for", indicator, evidence)
    let source = IndicatorSources.source(of: indicator).sentence
    lines += style.wrapped(source, first: label("word.source"))
    if !evidence.payments.isEmpty {
      let numbers = shortened(Self.ranges(evidence.payments.map { $0 + 1 }))
      lines += style.wrapped(numbers, first: label("explain.payments"))
    }
    return lines
  }

  /// A word in the column of `for` and `against`.
  private func label(_ key: String) -> String {
    let word = messages[key]
    return "        " + word + String(repeating: " ", count: max(1, 15 - TerminalText.width(word)))
  }

  /// At most twelve stretches, which fit a line.
  private func shortened(_ ranges: String) -> String {
    let stretches = ranges.split(separator: ", ", omittingEmptySubsequences: true)
    guard stretches.count > 12 else { return ranges }
    return stretches.prefix(12).joined(separator: ", ")
      + " " + messages["explain.stretches", ["n": .count(stretches.count - 12)]]
  }

  private func unremarkable(in payer: PayerSummary) -> [String] {
    let names = ReasonText.calm(payer) { messages.name($0.rawValue) }
    guard !names.isEmpty else { return [] }
    return [""] + style.wrapped(messages["explain.unremarkable"])
      + style.wrapped(names.joined(separator: ", "), first: "  ")
  }

  private func notTestable(in payer: PayerSummary) -> [String] {
    var lines: [String] = []
    for (indicator, finding) in zip(Indicator.allCases, payer.findings) {
      guard case .notTestable(let reason) = finding else { continue }
      let sentence = ReasonText(policy: report.policy, messages: messages)
        .sentence(of: reason, in: payer)
      lines += style.wrapped(sentence, first: "  \(messages.name(indicator.rawValue)): ", indent: 6)
    }
    return lines.isEmpty
      ? [] : [""] + style.wrapped(messages["explain.not_testable"]) + lines
  }

  private func statistics(of payer: PayerSummary) -> [String] {
    guard !payer.statistics.isEmpty else { return [] }
    let text = StatisticText(messages: messages)
    return [""] + style.wrapped(messages["statistic.heading"])
      + payer.statistics.flatMap { statistic in
        style.wrapped(
          "\(text.sentence(of: statistic)) [\(statistic.kind.source)]",
          first: "  \(messages.name(statistic.kind.rawValue)): ", indent: 6)
      }
  }

  /// A line a payment with its share in the evidence; a beneficiary that does not fit, why the payment is set aside,
  /// and the rows it was read from follow below.
  private func writePayments(
    _ payments: [Payment], _ aside: [SetAside?], _ shares: PaymentShares,
    to writer: inout LineWriter
  ) throws {
    func column(
      _ key: String, _ alignment: Table.Alignment, width: Int, folds: Int = 0
    ) -> FactTable.Column {
      .init(
        key: key, title: messages["column.\(key)"], alignment: alignment, width: width,
        folds: folds)
    }
    let table = FactTable(
      [
        column("number", .trailing, width: 6), column("time", .leading, width: 20),
        column("amount", .trailing, width: 13, folds: 2),
        column("corridor", .leading, width: 8, folds: 3),
        column("share", .trailing, width: 6, folds: 1),
        column("beneficiary", .leading, width: 0),
      ], flexible: "beneficiary", word: messages["column.beneficiary"], style: style)
    try writer.line()
    for line in style.wrapped(messages["explain.history"]) + [table.header()] {
      try writer.line(style.line(line))
    }
    for (index, payment) in payments.enumerated() {
      var lines = table.lines([
        "number": String(index + 1), "time": payment.sentAt.description,
        "amount": payment.amount.description, "corridor": payment.corridor.description,
        "share": DecimalText.signedBits(shares.shares[index]),
        "beneficiary": style.shown(payment.beneficiary.text),
      ])
      if aside.indices.contains(index), let reason = aside[index] {
        lines += table.below(SetAsideText.word(reason, messages), after: messages["aside.word"])
      }
      for place in payment.places {
        let row = messages[
          "explain.place",
          ["input": .text(style.shown(place.input)), "line": .text("\(place.line)")]]
        lines += table.below(row, after: messages["word.from"])
      }
      // What totals and limits count in, so that they can be added up from the rows.
      if payment.amount.currency != payment.referenceAmount.currency {
        lines += table.below(payment.referenceAmount.description, after: "=")
      }
      for line in lines { try writer.line(style.line(line)) }
    }
    for line in [""] + style.wrapped(shares.sentence(messages)) {
      try writer.line(style.line(line))
    }
  }

  /// `1-4, 9`: rising numbers, neighbours joined.
  static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = ranges.last, number <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, number)
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map {
      $0.count == 1 ? String($0.lowerBound) : "\($0.lowerBound)-\($0.upperBound)"
    }.joined(separator: ", ")
  }
}

extension Report {
  /// Writes all that is known of the payer at a place of the ranking, from 0, as text.
  public func writeExplanation(
    of place: Int, in language: Language = .english, on terminal: Terminal? = nil,
    to sink: any ReportSink
  ) throws {
    let style = TextStyle(language: language, terminal: terminal)
    try Explanation(report: self, place: place, style: style).write(to: sink)
    try ranking.check()
  }
}
