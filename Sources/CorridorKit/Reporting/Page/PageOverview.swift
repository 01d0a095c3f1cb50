/// The first part of a page: where the figures come from, how scores lie, how many stand above each cut.
struct PageOverview {
  let report: Report
  let backdrop: Backdrop
  /// How many payers the page leaves out since all their payments were made under age.
  var leftOut = 0
  /// Of all payers, also those that the page leaves out.
  var rankingDigest: String?
  let messages: Messages

  /// What stands below the list of payers, so that whoever stands first is on the first screen.
  var parts: [String] {
    let head = ReportHead(report: report, style: TextStyle(language: messages.language))
    return [
      "<section><h2 id=\"overview\">\(shown("page.overview"))</h2>",
      "<p>\(HTMLText.escaped(head.looked))</p>", distribution, counts,
      PageInputs(
        inputs: report.inputs, manifest: report.manifest, rankingDigest: rankingDigest,
        messages: messages
      ).part,
      "</section>",
    ]
  }

  /// What stands above it: policy, counts, and where the ordinary side came from.
  var facts: String {
    let head = ReportHead(report: report, style: TextStyle(language: messages.language))
    let rows = CountsText(
      counts: report.counts, style: TextStyle(language: messages.language)
    ).sentence
    var lines = [
      messages["head.policy", ["name": .text(report.policy.name)]],
      messages["head.digest", ["digest": .text(report.policy.digest)]], rows,
      head.ordinarySide,
      messages.dataEnd(report.asOf, report.later),
    ]
    lines += report.restrictions(messages)
    if leftOut > 0 { lines.append(messages["section.under_age", ["n": .count(leftOut)]]) }
    lines += report.population.warnings.map {
      "\(messages["head.warning"]) \($0.sentence(in: messages.language))"
    }
    let lanes = Lane.allCases.map { lane in
      "\(LaneGroup.word(lane, messages)) \(DecimalText.grouped(backdrop.lanes[Int(lane.rawValue)]))"
    }
    lines.append(lanes.joined(separator: ", "))
    return lines.map { "<p>\(HTMLText.escaped($0))</p>" }.joined(separator: "\n")
  }

  /// How many payers have each whole number of bits, heights by the square root so that the few are seen,
  /// and how many reach each cut.
  private var distribution: String {
    let lowest = max(backdrop.scores.keys.min() ?? 0, -30)
    let highest = max(min(backdrop.scores.keys.max() ?? 0, 90), lowest)
    // From one tenth to another, so that the axis says where a single score stands, too.
    let low = Int((Double(lowest) / 10).rounded(.down)) * 10
    let high = max((highest / 10 + 1) * 10, low + 10)
    var svg = SVG(width: 760, height: 180)
    let most = Double(max(backdrop.scores.values.max() ?? 1, 1)).squareRoot()
    let width = 740 / Double(high - low + 1)
    for bits in low...high {
      let count = backdrop.scores.reduce(0) { sum, entry in
        sum + (min(max(entry.key, low), high) == bits ? entry.value : 0)
      }
      let height = 130 * Double(count).squareRoot() / most
      svg.rect(10 + width * Double(bits - low), 145 - height, max(width - 1, 0.5), height, "bar")
      if bits.isMultiple(of: 10) {
        svg.text(10 + width * Double(bits - low), 163, String(bits), soft: true)
      }
    }
    svg.line(10, 145, 750, 145, "axis")
    let cuts = [5, 10, 15, 20, 25, 30, 40, 50, 60].filter { $0 <= max(high, 20) }
    let rows = cuts.map { cut in
      let count = backdrop.payers(from: cut)
      return
        "<tr><td class=\"n\">\(cut)</td><td class=\"n\">\(DecimalText.grouped(count))</td></tr>"
    }
    let alternative = messages[
      "page.scores",
      [
        "low": .count(backdrop.bounds.low), "high": .count(backdrop.bounds.high),
        "n": .count(backdrop.payers(from: 20)),
      ]]
    return """
      <h3>\(shown("page.distribution"))</h3>
      <figure tabindex="0">\(svg.element(alternative))<figcaption>\(shown("page.distribution.note"))</figcaption></figure>
      <table class="narrow"><caption>\(shown("page.cuts"))</caption><thead><tr>
      <th scope="col" class="n">\(shown("page.cut"))</th>
      <th scope="col" class="n">\(shown("page.payers"))</th></tr></thead>
      <tbody>\(rows.joined())</tbody></table>
      """
  }

  private var counts: String {
    let counts = report.counts
    let text = CountsText(counts: counts, style: TextStyle(language: messages.language))
    let rows = [
      ("read", counts.rowsRead, ""),
      ("rejected", counts.rejected, text.breakdown(counts.rejectedReasons)),
      ("duplicates", counts.duplicates, ""),
      ("out_of_scope", counts.outOfScope, text.breakdown(counts.outOfScopeReasons)),
      ("in_scope", counts.inScope, ""),
    ].map { key, value, why in
      "<tr><th scope=\"row\">\(shown("rows.\(key)"))</th>"
        + "<td class=\"n\">\(DecimalText.grouped(value))</td><td>\(HTMLText.escaped(why))</td></tr>"
    }
    return """
      <h3>\(shown("rows.heading"))</h3>
      <table class="narrow"><caption>\(shown("rows.equation"))</caption><tbody>\(rows.joined())</tbody></table>
      """
  }

  private func shown(_ key: String) -> String { HTMLText.escaped(messages[key]) }
}
