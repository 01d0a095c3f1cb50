/// A study as one self-contained page: every table with its words and under its name, some drawn above it as well
/// (``StudyDrawing``), no script, no request.
struct StudyPage {
  let report: StudyReport

  func write(to sink: any ReportSink) throws {
    var page = LineWriter(to: sink)
    try page.line(head)
    for sentence in report.sentences {
      try page.line("<p>\(HTMLText.escaped(sentence))</p>")
    }
    for table in report.study.tables {
      try page.line("<section><h2 id=\"\(table.name)\">\(HTMLText.escaped(table.title))</h2>")
      try page.line("<p class=\"soft\">\(HTMLText.escaped(table.definition))</p>")
      try page.line("<p class=\"soft\">Source: \(HTMLText.escaped(table.source))</p>")
      if let words = table.withheldWords { try page.line("<p class=\"soft\">\(words)</p>") }
      if let drawing = StudyDrawing(table: table, groups: report.study.groups).figure {
        try page.line(drawing)
      }
      try page.line(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"\(table.name)\">")
      try page.line(element(of: table))
      try page.line("</div></section>")
    }
    try page.line(rows)
    try page.line("</main>\n</body>\n</html>")
    try page.flush()
  }

  private var head: String {
    let rules = [
      "default-src 'none'", "base-uri 'none'", "form-action 'none'",
      "style-src \(HTMLText.policyHash(of: PageStyle.css))",
    ].joined(separator: "; ")
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(rules)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>Study of payments</title>
      <style>\(PageStyle.css)</style>
      </head>
      <body>
      <main>
      <h1>Study of payments</h1>
      """
  }

  private func element(of table: StudyTable) -> String {
    let groups = Array(zip(report.study.groups, table.cells))
    guard table.isWide else {
      let rows = table.figures.enumerated().map { index, figure in
        row(figure.label, groups.map { (figure, $0.1[index]) })
      }
      return element(["figure"] + groups.map(\.0), rows, caption: table.title)
    }
    return groups.map { group, cells -> String in
      let isDifference = group == "difference"
      let measures = table.measures.filter { !isDifference || $0.hasInterval }
      let rows = table.levelNames.map { level in
        let places = table.figures.indices.filter { index in
          table.figures[index].level == level
            && (!isDifference || table.figures[index].hasInterval)
        }
        return row(level, places.map { (table.figures[$0], cells[$0]) })
      }
      let titles = [table.levels ?? ""] + measures.map(StudyText.title)
      let caption = groups.count > 1 ? "\(table.title): \(group)" : table.title
      return element(titles, rows, caption: caption)
    }.joined(separator: "\n")
  }

  /// - Parameter caption: stands at the table itself, which words and a drawing part from its heading.
  private func element(_ titles: [String], _ rows: [String], caption: String) -> String {
    let heads = titles.enumerated().map { index, title in
      "<th scope=\"col\"\(index == 0 ? "" : " class=\"n\"")>\(HTMLText.escaped(title))</th>"
    }
    return "<table><caption>\(HTMLText.escaped(caption))</caption>"
      + "<thead><tr>\(heads.joined())</tr></thead><tbody>\n"
      + rows.joined(separator: "\n") + "\n</tbody></table>"
  }

  private func row(
    _ name: String, _ cells: [(figure: StudyFigure, cell: StudyCell)]
  ) -> String {
    "<tr><th scope=\"row\">\(HTMLText.escaped(name))</th>"
      + cells.map { figure, cell in
        let interval = StudyText.interval(cell, figure)
        let below = interval.isEmpty ? "" : "<br><span class=\"soft\">\(interval)</span>"
        return "<td class=\"n\">\(HTMLText.escaped(StudyText.text(cell, figure)))\(below)</td>"
      }.joined() + "</tr>"
  }

  /// What became of every row that was read.
  private var rows: String {
    let counts = report.counts
    let figures = [
      ("read", counts.rowsRead), ("rejected", counts.rejected), ("duplicates", counts.duplicates),
      ("out of scope", counts.outOfScope), ("in scope", counts.inScope),
    ]
    let cells = figures.map { "<dt>\($0.0)</dt><dd>\(DecimalText.grouped($0.1))</dd>" }
    let inputs = PageInputs(
      inputs: report.inputs, manifest: report.manifest, messages: .english
    ).part
    return "<section><h2>Rows</h2><dl class=\"facts\">\(cells.joined())</dl>\n\(inputs)\n</section>"
  }
}
