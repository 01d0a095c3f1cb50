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
    for row in making { try writer.line(CSVText.line(row)) }
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

  /// How the figures were made, in rows of a table of its own: texts stand as levels, so that values are numbers.
  private var making: [[String]] {
    func row(_ measure: String, _ unit: String = "", level: String = "", _ value: Int? = nil)
      -> [String]
    {
      [
        "study", "all", level, measure, unit, value.map(String.init) ?? "", "", "", "shown",
        "How the tables were made.", StudyDesign.ownTable,
      ]
    }
    let options = report.study.options
    var rows = [
      row("policy_sha256", level: report.policy.digest),
      row("as_of", level: report.asOf.description),
      row("min_cell", "payers", options.leastCell), row("draws", "", options.draws),
      row("seed", level: String(options.seed)),
    ]
    if let pseudonyms = report.pseudonyms {
      rows.append(row("pseudonym_key", level: pseudonyms.keyID))
      if pseudonyms.movesDates { rows.append(row("shift_dates", "days", pseudonyms.shiftDays)) }
      if let digits = pseudonyms.amountDigits {
        rows.append(row("amount_digits", "digits", digits))
      }
    }
    return rows
  }

  private func row(
    _ table: StudyTable, _ group: String, _ figure: StudyFigure, _ cell: StudyCell
  ) -> [String] {
    [
      table.name, group, report.hasExactCells ? figure.level : CSVText.guarded(figure.level),
      figure.measure, figure.unit,
      cell.value.map { figure.text($0) } ?? "", cell.low.map { figure.text($0) } ?? "",
      cell.high.map { figure.text($0) } ?? "", cell.status, table.definition, table.source,
    ]
  }
}

extension StudyCell {
  /// `shown`, `withheld`, or `none` where there is nothing to compute it from.
  var status: String { isWithheld ? "withheld" : value == nil ? "none" : "shown" }
}
