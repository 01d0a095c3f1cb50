/// The ranking as one self-contained page: no request, no script but one allowed by its hash, all readable
/// without it, in print, in the dark and by keyboard.
///
/// Written payer by payer; at most one payer's text is held.
struct HTMLReport {
  let report: Report
  let places: [Int]
  /// How many payers it leaves out since all their payments were made under age.
  var leftOut = 0
  var messages = Messages.english
  /// Whether it states the digest of the ranking, for which every payer's line is worked out.
  var statesDigest = false

  func write(to sink: any ReportSink) throws {
    let backdrop = Backdrop(report.ranking, places: places)
    var page = PageWriter(to: sink)
    try page.line(head)
    try page.line(opening)
    let overview = PageOverview(
      report: report, backdrop: backdrop, leftOut: leftOut,
      rankingDigest: statesDigest && report.holdsEveryLine ? try report.rankingDigest : nil,
      messages: messages)
    try page.line(overview.facts)
    // Who stands first and why is seen at once; how the whole looks follows.
    if places.count != 1 { try writeList(to: &page) }
    // Of one payer's page the payer comes first.
    if places.count != 1 { for part in overview.parts { try page.line(part) } }
    for place in places {
      report.progress?.add(steps: 1)
      let payer = PagePayer(
        report: report, place: place, payer: report.ranking.detail(at: place),
        payments: report.ranking.payments(at: place), backdrop: backdrop, messages: messages)
      try payer.write(hasList: places.count != 1, to: &page)
    }
    if places.count == 1 { for part in overview.parts { try page.line(part) } }
    try page.line("</main>")
    if places.count != 1 { try page.line("<script>\(PageScript.text)</script>") }
    try page.line("</body>\n</html>")
    try page.flush()
  }

  private var head: String {
    let rules = [
      "default-src 'none'", "base-uri 'none'", "form-action 'none'",
      "style-src \(HTMLText.policyHash(of: PageStyle.css))",
      "script-src \(HTMLText.policyHash(of: PageScript.text))",
    ].joined(separator: "; ")
    return """
      <!DOCTYPE html>
      <html lang="\(messages.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(rules)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(shown(title))</title>
      <style>\(PageStyle.css)</style>
      </head>
      <body>
      """
  }

  /// A page of one payer accuses nobody, least of all a victim, nor does one on which nobody stands in a lane or all are
  /// to be protected.
  private var title: String {
    guard places.count == 1, let place = places.first else {
      if report.areForProtection(places) { return "page.title.victims" }
      return places.isEmpty || report.isCalm(places) ? "lane.purchase.heading" : "page.title"
    }
    return LaneGroup(report.ranking.outline(at: place).lane).isForProtection
      ? "page.title.protection" : "page.title.one"
  }

  private var opening: String {
    let head = ReportHead(
      report: report, style: TextStyle(language: messages.language), places: places)
    let meaning =
      messages.language == .english ? "" : "<p class=\"soft\">\(shown("head.numbers"))</p>"
    return """
      <main>
      <svg class="shared" aria-hidden="true"><defs>\(HourClock.dial(report.policy))\(GapChart.axis(messages))</defs></svg>
      <h1>\(shown(title))</h1>
      <p class="lead">\(HTMLText.escaped(head.purpose))</p>
      \(wayToFirst)<p>\(HTMLText.escaped(head.baseRate))</p>
      <p>\(shown("head.score"))</p>
      \(meaning)
      """
  }

  /// In the order of their tables.
  private static let groups: [LaneGroup] = [.purchase, .victims, .fraudVictims]

  private func members(of group: LaneGroup) -> [Int] {
    places.filter { LaneGroup(report.ranking.outline(at: $0).lane) == group }
  }

  /// A link past everything that stands between what the page is not and whoever stands first: many warnings push the
  /// list below the first screen.
  private var wayToFirst: String {
    guard places.count > 1,
      let first = Self.groups.lazy.compactMap({ members(of: $0).first }).first
    else { return "" }
    return "<p><a href=\"#p\(first)\">\(shown("page.first"))</a></p>\n"
  }

  private func writeList(to page: inout PageWriter) throws {
    try page.line("<section><h2 id=\"payers\">\(shown("page.payers"))</h2>")
    guard !places.isEmpty else {
      return try page.line("<p>\(HTMLText.escaped(report.emptiness(messages)))</p></section>")
    }
    let lanes = Lane.allCases.map { lane in
      "<option value=\"\(lane.name)\">\(HTMLText.escaped(LaneGroup.word(lane, messages)))</option>"
    }.joined()
    try page.line(
      """
      <div class="tools" id="tools" hidden>
      <label>\(shown("page.find")) <input type="search" id="find"></label>
      <label>\(shown("column.lane")) <select id="lane"><option value="">\(shown("page.all"))</option>\(lanes)</select></label>
      <span id="count" role="status"></span></div>
      """)
    // Victims stand in tables of their own: no sorting mixes them with those who ask for a look.
    for group in Self.groups {
      let members = members(of: group)
      if !members.isEmpty { try writeList(of: members, in: group, to: &page) }
    }
    try page.line("</section>")
  }

  private func writeList(
    of members: [Int], in group: LaneGroup, to page: inout PageWriter
  ) throws {
    let columns = [
      ("column.lane", ""), ("fact.rank", "n"), ("column.payer", ""), ("fact.score", "n"),
      ("fact.payments", "n"), ("fact.payees", "n"), ("column.total", "n"),
      ("column.last", ""), ("word.families", ""),
    ].map { key, kind in
      let title = messages[key, ["currency": .text(report.policy.referenceCurrency.code)]]
      return
        "<th scope=\"col\"\(kind.isEmpty ? "" : " class=\"n\"")>\(HTMLText.escaped(title))</th>"
    }
    let heading = HTMLText.escaped(group.heading(messages))
    let id = group == .purchase ? " id=\"list\"" : ""
    try page.line("<h3>\(heading)</h3>")
    try page.line("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(heading)\">")
    try page.line(
      "<table\(id) class=\"list\"><thead><tr>\(columns.joined())</tr></thead><tbody>")
    for place in members { try page.line(row(report.ranking.summary(at: place), place)) }
    try page.line("</tbody></table></div>")
  }

  private func row(_ payer: PayerSummary, _ place: Int) -> String {
    let group = LaneGroup(payer.lane)
    let rank = group.isForProtection ? payer.laneRank : payer.rank
    let score = group != .purchase ? payer.victimScore : payer.score
    let id = HTMLText.escaped(payer.payer.text)
    let marks = report.marks(of: place, messages) { $0 }
      .map { " <small>\(HTMLText.escaped($0))</small>" }.joined()
    return "<tr data-lane=\"\(payer.lane.name)\" data-to=\"p\(place)\">"
      + "<td>\(HTMLText.escaped(LaneGroup.word(payer.lane, messages)))</td>"
      + "<td class=\"n\">\(rank)</td><td class=\"id\"><a href=\"#p\(place)\">\(id.isEmpty ? "–" : id)</a>\(marks)</td>"
      + "<td class=\"n\">\(DecimalText.bits(score))</td><td class=\"n\">\(payer.payments)</td>"
      + "<td class=\"n\">\(payer.beneficiaries)</td>"
      + "<td class=\"n\">\(DecimalText.grouped(payer.total))</td><td class=\"w\">\(payer.last)</td>"
      + "<td>\(HTMLText.escaped(strongest(payer, group)))</td></tr>"
  }

  /// The three families that move the printed score most: `network +33.4, time +4.3, amount -0.5`.
  private func strongest(_ payer: PayerSummary, _ group: LaneGroup) -> String {
    let totals = FamilyBars(payer: payer, group: group, policy: report.policy).totals
    let order = totals.indices.sorted { a, b in
      let (first, second) = (abs(totals[a].points), abs(totals[b].points))
      return first != second ? first > second : a < b
    }
    return order.prefix(3).map { index in
      "\(messages["family.\(totals[index].family.rawValue)"])"
        + " \(DecimalText.signedBits(totals[index].points))"
    }.joined(separator: ", ")
  }

  private func shown(_ key: String) -> String { HTMLText.escaped(messages[key]) }
}

extension Report {
  /// Writes all that is known of the payers at some places of the ranking, from 0, as a page of its own.
  public func writeExplanationPage(
    of places: [Int], in language: Language = .english, to sink: any ReportSink
  ) throws {
    try HTMLReport(report: self, places: places, messages: Messages(language: language))
      .write(to: sink)
  }
}
