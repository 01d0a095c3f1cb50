/// A study as tidy CSV: one figure of one group a row, its table's definition and source beside it.
struct StudyCSV {
  let report: StudyReport

  static let columns = [
    "table", "group", "level", "measure", "unit", "value", "ci_low", "ci_high", "status",
    "definition", "source",
  ]

  func write(to sink: any ReportSink) throws {
    var writer = LineWriter(to: sink)
    try writer.line(CSVText.line(Self.columns))
    for table in report.study.tables {
      if table.withheldLevels > 0 {
        let cells = [
          table.name, "all", "", "withheld_levels", "", "\(table.withheldLevels)", "", "", "shown",
          table.definition, table.source,
        ]
        try writer.line(CSVText.line(cells))
      }
      for (group, cells) in zip(report.study.groups, table.cells) {
        for (figure, cell) in zip(table.figures, cells) {
          // A difference is of figures with an interval only.
          if group == "difference", !figure.hasInterval { continue }
          try writer.line(CSVText.line(row(table, group, figure, cell)))
        }
      }
    }
    try writer.flush()
  }

  private func row(
    _ table: StudyTable, _ group: String, _ figure: StudyFigure, _ cell: StudyCell
  ) -> [String] {
    [
      table.name, group, CSVText.guarded(figure.level), figure.measure, figure.unit,
      cell.value.map { figure.text($0) } ?? "", cell.low.map { figure.text($0) } ?? "",
      cell.high.map { figure.text($0) } ?? "", cell.status, table.definition, table.source,
    ]
  }
}

extension StudyCell {
  /// `shown`, `withheld`, or `none` where there is nothing to compute it from.
  var status: String { isWithheld ? "withheld" : value == nil ? "none" : "shown" }
}
