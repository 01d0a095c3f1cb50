/// The ranking as one self-contained page: no request, no script but one allowed by its hash, all readable
/// without it, in print, in the dark and by keyboard.
///
/// Written payer by payer; at most one payer's text is held.
struct HTMLReport {
  let report: Report
  let places: [Int]
  var messages = Messages.english

  func write(to sink: any ReportSink) throws {
    let backdrop = Backdrop(report.ranking, places: places)
    var page = LineWriter(to: sink)
    try page.line(head)
    try page.line(opening)
    let overview = PageOverview(report: report, backdrop: backdrop, messages: messages)
    try page.line(overview.facts)
    // Who stands first and why is seen at once; how the whole looks follows.
    if places.count != 1 { try writeList(to: &page) }
    for part in overview.parts { try page.line(part) }
    for place in places {
      let payer = PagePayer(
        report: report, place: place, payer: report.ranking.detail(at: place),
        payments: report.ranking.payments(at: place), backdrop: backdrop, messages: messages)
      for part in payer.parts { try page.line(part) }
    }
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
      <title>\(shown("page.title"))</title>
      <style>\(PageStyle.css)</style>
      </head>
      <body>
      """
  }

  private var opening: String {
    let meaning =
      messages.language == .english ? "" : "<p class=\"soft\">\(shown("head.numbers"))</p>"
    return """
      <main>
      <h1>\(shown("page.title"))</h1>
      <p class="lead">\(shown("head.purpose"))</p>
      <p>\(shown("head.base_rate"))</p>
      <p>\(shown("head.score"))</p>
      <p>\(shown("head.looked"))</p>
      \(meaning)
      """
  }

  private func writeList(to page: inout LineWriter) throws {
    try page.line("<section><h2 id=\"payers\">\(shown("page.payers"))</h2>")
    guard !places.isEmpty else {
      return try page.line("<p>\(HTMLText.escaped(report.emptiness(messages)))</p></section>")
    }
    let lanes = Lane.allCases.map { "<option>\($0.name)</option>" }.joined()
    try page.line(
      """
      <div class="tools" id="tools" hidden>
      <label>\(shown("page.find")) <input type="search" id="find"></label>
      <label>\(shown("column.lane")) <select id="lane"><option value=""></option>\(lanes)</select></label>
      <span id="count" role="status"></span></div>
      """)
    let columns = [
      ("column.lane", ""), ("column.rank", "n"), ("column.payer", ""), ("column.score", "n"),
      ("column.payments", "n"), ("column.payees", "n"), ("column.total", "n"),
      ("column.last", ""), ("word.families", ""),
    ].map { key, kind in
      let title = messages[key, ["currency": .text(report.policy.referenceCurrency.code)]]
      return
        "<th scope=\"col\"\(kind.isEmpty ? "" : " class=\"n\"")>\(HTMLText.escaped(title))</th>"
    }
    let label = shown("page.payers")
    try page.line("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(label)\">")
    try page.line("<table id=\"list\"><thead><tr>\(columns.joined())</tr></thead><tbody>")
    for place in places { try page.line(row(report.ranking.summary(at: place), place)) }
    try page.line("</tbody></table></div></section>")
  }

  private func row(_ payer: PayerSummary, _ place: Int) -> String {
    let group = LaneGroup(payer.lane)
    let rank = group.isForProtection ? payer.laneRank : payer.rank
    let score = group != .purchase ? payer.victimScore : payer.score
    let id = HTMLText.escaped(payer.payer.text)
    let marks = report.marks(of: place, messages) { $0 }
      .map { "<br><small>\(HTMLText.escaped($0))</small>" }.joined()
    return "<tr data-lane=\"\(payer.lane.name)\" data-to=\"p\(place)\"><td>\(payer.lane.name)</td>"
      + "<td class=\"n\">\(rank)</td><td><a href=\"#p\(place)\">\(id.isEmpty ? "–" : id)</a>\(marks)</td>"
      + "<td class=\"n\">\(DecimalText.bits(score))</td><td class=\"n\">\(payer.payments)</td>"
      + "<td class=\"n\">\(payer.beneficiaries)</td>"
      + "<td class=\"n\">\(DecimalText.grouped(payer.total))</td><td>\(payer.last)</td>"
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
