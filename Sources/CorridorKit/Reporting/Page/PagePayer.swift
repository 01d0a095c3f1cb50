/// One payer of a page: facts, drawings, reasons with their sources, and every payment with its row.
struct PagePayer {
  let report: Report
  let place: Int
  let payer: PayerSummary
  let payments: [Payment]
  let backdrop: Backdrop
  let messages: Messages

  private var group: LaneGroup { LaneGroup(payer.lane) }
  private var links: [Backdrop.Link] { backdrop.links[place] ?? [] }
  private var numbers: [PartyID: Int] {
    Dictionary(uniqueKeysWithValues: links.enumerated().map { ($1.beneficiary, $0) })
  }

  /// Writes the payer, payments line by line: there may be more than are to be held as text.
  ///
  /// - Parameter hasList: whether the page has a list to go back to.
  func write(hasList: Bool, to page: inout PageWriter) throws {
    let id = HTMLText.escaped(payer.payer.text)
    let kind = group.isForProtection ? " class=\"protect\"" : ""
    let heading = HTMLText.escaped(group.heading(messages))
    try page.line("<article id=\"p\(place)\"\(kind) aria-labelledby=\"h\(place)\">")
    try page.line("<h2 id=\"h\(place)\">\(id.isEmpty ? "–" : id)</h2>")
    try page.line((group.isForProtection ? "<p><strong>\(heading)</strong></p>" : "") + marks)
    try page.line(facts)
    try page.line(drawings)
    try page.line(asides)
    try page.line(evidence)
    try page.line(rest)
    try writeTable(to: &page)
    try page.line(
      (hasList ? "<p><a href=\"#payers\">\(shown("page.back"))</a></p>" : "") + "</article>")
  }

  /// What sets the payer apart from the order.
  private var marks: String {
    report.marks(of: place, messages) { $0 }
      .map { "<p><strong>\(HTMLText.escaped($0))</strong></p>" }.joined()
  }

  private var facts: String {
    func fact(_ key: String, _ value: String) -> String {
      let title = messages[
        key, ["currency": .text(report.policy.referenceCurrency.code)]]
      return "<dt>\(HTMLText.escaped(title))</dt><dd>\(HTMLText.escaped(value))</dd>"
    }
    let rank = group.isForProtection ? payer.laneRank : payer.rank
    let scores = messages[
      "payer.scores",
      [
        "score": .text(DecimalText.bits(payer.score)),
        "victim": .text(DecimalText.bits(payer.victimScore)), "days": .count(payer.daysSinceLast),
      ]]
    var list = fact("fact.rank", String(rank)) + fact("fact.score", scores)
    list += fact("column.lane", LaneGroup.word(payer.lane, messages))
    list += fact("fact.payments", DecimalText.grouped(payer.payments))
    list += fact("fact.payees", DecimalText.grouped(payer.beneficiaries))
    list += fact("column.total", DecimalText.grouped(payer.total))
    list += fact("column.first", payer.first.description)
    list += fact("column.last", payer.last.description)
    list += fact("word.corridors", payer.corridors.map(\.description).joined(separator: " "))
    if let q = payer.qValue, !group.isForProtection {
      let figure =
        q < 0.000_5
        ? messages["phrase.under", ["p": .text("0.001")]] : DecimalText.fixed(q, places: 3)
      let meaning = messages[
        "phrase.labelled", ["label": .text(figure), "value": .text(messages["payer.q"])]]
      list += "<dt>q</dt><dd>\(HTMLText.escaped(meaning))</dd>"
    }
    return "<dl class=\"facts\">\(list)</dl>"
  }

  private var drawings: String {
    var destinations: [Country: Int] = [:]
    for payment in payments { destinations[payment.corridor.destination, default: 0] += 1 }
    let cohort = Backdrop.commonest(destinations)
    let none = [Int](repeating: 0, count: GapClasses.count)
    let gaps = GapChart(payments, others: cohort.flatMap { backdrop.gaps[$0] } ?? none)
    let clock = HourClock(payments)
    let totals = FamilyBars(payer: payer, group: group, policy: report.policy).totals
    let hours =
      clock.known == 0
      ? "<p>\(shown("not_testable.no_local_hour"))</p>"
      : figure("page.hours.title", clock.drawing(messages), "page.hours.note")
    return figure(
      "page.families.title", EvidenceBars(totals: totals, policy: report.policy).drawing(messages),
      "page.families.note")
      + figure(
        "page.timeline.title",
        Timeline(payments: payments, numbers: numbers, policy: report.policy).drawing(messages),
        "page.timeline.note")
      + "<div class=\"pair\"><div>"
      + figure("page.gaps.title", gaps.drawing(messages), "page.gaps.note")
      + "</div><div>\(hours)</div></div>"
      + figure(
        "page.network.title", NetworkDrawing(links: links).drawing(messages), "page.network.note")
      + (NetworkDrawing(links: links).sharing(messages)
        .map { "<p>\(HTMLText.escaped($0))</p>\n" } ?? "")
      + NetworkDrawing(links: links).table(messages)
  }

  private func figure(_ title: String, _ drawing: String, _ note: String) -> String {
    "<h3>\(shown(title))</h3><figure tabindex=\"0\">\(drawing)<figcaption>\(shown(note))</figcaption></figure>\n"
  }

  /// How many payments the reasons look at, and why not at the others.
  private var asides: String {
    "<p>\(HTMLText.escaped(SetAsideText(payer: payer, messages: messages).sentence))</p>"
  }

  /// Why a payment is set aside, as a line below its beneficiary.
  private func aside(_ index: Int) -> String {
    guard payer.setAside.indices.contains(index), let reason = payer.setAside[index] else {
      return ""
    }
    let text = messages["aside.mark", ["aside": .text(SetAsideText.word(reason, messages))]]
    return " <small>\(HTMLText.escaped(text))</small>"
  }

  /// Every finding, strongest first, with its source and the numbers of the payments behind it: first those
  /// that make the printed score, then the others.
  private var evidence: String {
    let found = payer.indicatorsByPoints.filter { ReasonText.speaks($0.evidence) }
    let counted = found.filter { group.counts($0.indicator.family) }
    let others = found.filter { !group.counts($0.indicator.family) }
    return evidence("explain.evidence", counted)
      + (others.isEmpty ? "" : evidence("explain.uncounted", others))
  }

  private func evidence(
    _ heading: String, _ found: [(indicator: Indicator, evidence: Evidence)]
  ) -> String {
    let text = ReasonText(policy: report.policy, messages: messages)
    // Sources are told in English.
    let foreign = messages.language == .english ? "" : " lang=\"en\""
    let rows = found.map { indicator, evidence in
      let numbers = Explanation.ranges(evidence.payments.map { $0 + 1 })
      return "<tr><td>\(DecimalText.signedBits(Int(evidence.points)))</td>"
        + "<td>\(indicator.catalogue)</td>"
        + "<td>\(HTMLText.escaped(text.sentenceWithChance(of: indicator, evidence)))</td>"
        + "<td\(foreign)>\(HTMLText.escaped(IndicatorSources.source(of: indicator).sentence))</td>"
        + "<td>\(numbers)</td></tr>"
    }
    let titles = ["page.bits", "page.sign", "page.reason", "word.source", "explain.payments"]
      .enumerated().map { index, key in
        "<th scope=\"col\"\(index == 0 ? " class=\"n\"" : "")>\(shown(key))</th>"
      }
    return scrolled(
      heading, "why", titles.joined(),
      rows.isEmpty
        ? "<tr><td colspan=\"5\">\(shown("payer.no_reason"))</td></tr>"
        : rows.joined(separator: "\n"))
  }

  /// How the points add up, and what hangs on what.
  private var sums: String {
    var style = TextStyle(language: messages.language)
    style.width = 10_000
    let lines = FamilySumsText(
      payer: payer, ranking: report.ranking, policy: report.policy, style: style
    ).lines
    var parts = ""
    var below: [String] = []
    for line in lines where !line.isEmpty {
      if line.hasPrefix(" ") {
        below.append(String(line.drop { $0 == " " }))
      } else {
        parts += Self.paragraph(below) + "<h3>\(HTMLText.escaped(line))</h3>"
        below = []
      }
    }
    return parts + Self.paragraph(below)
  }

  /// Lines of one paragraph; empty without any.
  private static func paragraph(_ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    let text = lines.map(HTMLText.escaped).joined(separator: "\n")
    return "<p\(lines.count > 1 ? " class=\"lines\"" : "")>\(text)</p>"
  }

  /// What several have in common, said once before their names: `too few payments: repeated sum, escalation`.
  private func gathered(_ found: [(sentence: String, name: String)]) -> String {
    var order: [String] = []
    var names: [String: [String]] = [:]
    for (sentence, name) in found {
      if names[sentence] == nil { order.append(sentence) }
      names[sentence, default: []].append(name)
    }
    return Self.paragraph(
      order.map { sentence in
        messages[
          "phrase.labelled",
          [
            "label": .text(sentence),
            "value": .text((names[sentence] ?? []).joined(separator: ", ")),
          ]]
      })
  }

  private var rest: String {
    let text = ReasonText(policy: report.policy, messages: messages)
    let calm = ReasonText.calm(payer) { messages["name.\($0.rawValue)"] }
    var untested: [(sentence: String, name: String)] = []
    for (indicator, finding) in zip(Indicator.allCases, payer.findings) {
      guard case .notTestable(let reason) = finding else { continue }
      untested.append((text.sentence(of: reason, in: payer), name(indicator.rawValue)))
    }
    var parts = sums
    if !calm.isEmpty {
      parts +=
        "<h3>\(shown("explain.unremarkable"))</h3><p>\(HTMLText.escaped(calm.joined(separator: ", ")))</p>"
    }
    if !untested.isEmpty {
      parts += "<h3>\(shown("explain.not_testable"))</h3>" + gathered(untested)
    }
    if !payer.statistics.isEmpty {
      parts += "<h3>\(shown("statistic.heading"))</h3>" + statistics
    }
    return parts
  }

  /// Those that have a figure one by one, then the others.
  private var statistics: String {
    let text = StatisticText(messages: messages)
    var tested = ""
    var untested: [(sentence: String, name: String)] = []
    for statistic in payer.statistics {
      let (name, source) = (name(statistic.kind.rawValue), "[\(statistic.kind.source)]")
      if statistic.result == nil {
        untested.append((text.sentence(of: statistic), "\(name) \(source)"))
      } else {
        tested += "<dt>\(HTMLText.escaped(name))</dt>"
        tested += "<dd>\(HTMLText.escaped("\(text.sentence(of: statistic)) \(source)"))</dd>"
      }
    }
    return (tested.isEmpty ? "" : "<dl class=\"facts\">\(tested)</dl>") + gathered(untested)
  }

  private func writeTable(to page: inout PageWriter) throws {
    let shares = PaymentShares(payer, payments: payments.count, group: group)
    let numbers = numbers
    let titles = [
      ("column.number", "n"), ("column.time", ""), ("column.amount", "n"),
      ("", "n"), ("column.corridor", ""),
      ("column.beneficiary", ""), ("page.bits", "n"), ("page.row", ""),
    ].map { key, kind in
      // A currency needs no word.
      let title = key.isEmpty ? report.policy.referenceCurrency.code : shown(key)
      return "<th scope=\"col\"\(kind.isEmpty ? "" : " class=\"n\"")>\(title)</th>"
    }
    try page.line(opened("page.history", "pays", titles.joined()))
    for (index, payment) in payments.enumerated() {
      let number = numbers[payment.beneficiary].map { "B\($0 + 1) " } ?? ""
      let rows = payment.places.map { place in
        messages["explain.place", ["input": .text(place.input), "line": .text("\(place.line)")]]
      }.joined(separator: "; ")
      try page.line(
        "<tr><td>\(index + 1)</td><td>\(payment.sentAt)</td>"
          + "<td>\(HTMLText.escaped(payment.amount.description))</td>"
          + "<td>\(DecimalText.grouped(payment.referenceAmount))</td>"
          + "<td>\(HTMLText.escaped(payment.corridor.description))</td>"
          + "<td>\(number)\(HTMLText.escaped(payment.beneficiary.text))\(aside(index))</td>"
          + "<td>\(DecimalText.signedBits(shares.shares[index]))</td>"
          + "<td>\(HTMLText.escaped(rows))</td></tr>")
    }
    try page.line(
      Self.closed + "<p class=\"soft\">\(HTMLText.escaped(shares.sentence(messages)))</p>")
  }

  /// Of an indicator or statistic.
  private func name(_ key: String) -> String { messages["name.\(key)"] }

  private func scrolled(_ key: String, _ kind: String, _ titles: String, _ rows: String) -> String {
    [opened(key, kind, titles), rows, Self.closed].joined(separator: "\n")
  }

  /// What stands before the rows of a table.
  private func opened(_ key: String, _ kind: String, _ titles: String) -> String {
    let name = "\(messages[key]), \(payer.payer.text)"
    return """
      <h3>\(shown(key))</h3>
      <div class="scroll" tabindex="0" role="region" aria-label="\(HTMLText.escaped(name))">
      <table class="\(kind)"><thead><tr>\(titles)</tr></thead><tbody>
      """
  }

  /// What stands behind them.
  private static let closed = "</tbody></table></div>"

  private func shown(_ key: String) -> String { HTMLText.escaped(messages[key]) }
}
