/// A study for people: a table after the other, each with its definition and source, in 100 columns where figures
/// allow it. An interval stands below its figure.
struct StudyText {
  let report: StudyReport
  private let style = TextStyle()

  init(report: StudyReport) { self.report = report }

  func write(to sink: any ReportSink) throws {
    var writer = LineWriter(to: sink)
    for sentence in report.sentences {
      for line in style.wrapped(style.shown(sentence)) { try writer.line(line) }
    }
    for table in report.study.tables {
      try writer.line()
      try writer.line(table.title)
      for line in style.wrapped(table.definition, first: "  ") { try writer.line(line) }
      for line in style.wrapped("Source: \(table.source)", first: "  ") { try writer.line(line) }
      if let words = table.withheldWords {
        for line in style.wrapped(words, first: "  ") { try writer.line(line) }
      }
      try writer.line()
      for line in lines(of: table) { try writer.line(line) }
    }
    for line in CountsText(counts: report.counts, style: style).lines { try writer.line(line) }
    try writer.flush()
  }

  private func lines(of table: StudyTable) -> [String] {
    let groups = Array(zip(report.study.groups, table.cells))
    guard table.isWide else { return list(table, groups) }
    return groups.flatMap { group, cells in
      let isDifference = group == "difference"
      let measures = table.measures.filter { !isDifference || $0.hasInterval }
      var grid = Table(
        columns: [.init("  " + (table.levels ?? ""))]
          + measures.map { .init(Self.title($0), .trailing) })
      for level in table.levelNames {
        let places = table.figures.indices.filter { index in
          table.figures[index].level == level
            && (!isDifference || table.figures[index].hasInterval)
        }
        add(level, places.map { (table.figures[$0], cells[$0]) }, to: &grid)
      }
      let heading = groups.count > 1 ? ["  \(group)"] : []
      return heading + [grid.header] + grid.lines
    }
  }

  private func list(
    _ table: StudyTable, _ groups: [(String, [StudyCell])]
  ) -> [String] {
    if groups.count == 1, let only = groups.first { return list(table, only) }
    var grid = Table(columns: [.init("  figure")] + groups.map { .init($0.0, .trailing) })
    for (index, figure) in table.figures.enumerated() {
      add(figure.label, groups.map { (figure, $0.1[index]) }, to: &grid)
    }
    return [grid.header] + grid.lines
  }

  /// The same of one group, whose intervals have room beside the figures.
  private func list(_ table: StudyTable, _ group: (String, [StudyCell])) -> [String] {
    var grid = Table(
      columns: [.init("  figure"), .init(group.0, .trailing), .init("95 % interval")])
    for (figure, cell) in zip(table.figures, group.1) {
      grid.add([
        "  " + style.shown(figure.label), Self.text(cell, figure), Self.interval(cell, figure),
      ])
    }
    return [grid.header] + grid.lines
  }

  /// A line of figures, and below it one of their intervals.
  private func add(
    _ name: String, _ cells: [(figure: StudyFigure, cell: StudyCell)], to grid: inout Table
  ) {
    grid.add(["  " + style.shown(name)] + cells.map { Self.text($0.cell, $0.figure) })
    guard cells.contains(where: { $0.cell.low != nil }) else { return }
    grid.add([""] + cells.map { Self.interval($0.cell, $0.figure) })
  }

  static func text(_ cell: StudyCell, _ figure: StudyFigure) -> String {
    cell.isWithheld ? "*" : cell.value.map { figure.text($0, grouped: true) } ?? "-"
  }

  static func interval(_ cell: StudyCell, _ figure: StudyFigure) -> String {
    guard let low = cell.low, let high = cell.high else { return "" }
    if figure.unit == "share" {
      let ends = [low, high].map { DecimalText.fixed($0 * 100, places: 1) }
      return "(\(ends[0]) to \(ends[1]))"
    }
    return "(\(figure.text(low, grouped: true)) to \(figure.text(high, grouped: true)))"
  }

  /// A measure as a column's title: short, with the unit where it is money.
  static func title(_ figure: StudyFigure) -> String {
    switch figure.measure {
    case "share_of_payers", "share_of_payments": "share"
    case "total": "total \(figure.unit)"
    case "median_amount": "median \(figure.unit)"
    case "median_gap": "gap days"
    default: figure.measure.replacing("_", with: " ")
    }
  }
}
