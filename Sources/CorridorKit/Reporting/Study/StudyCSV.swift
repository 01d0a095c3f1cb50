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

  /// How the figures were made and from what, in rows of a table of its own: texts stand as levels, so that values are
  /// numbers, and a digest's row stands behind the row of what it is of.
  private var making: [[String]] {
    let options = report.study.options
    var rows = [
      fact("tool_version", level: ToolVersion.number),
      fact("policy_sha256", level: report.policy.digest),
      fact("as_of", level: report.asOf?.description ?? ""),
      fact("min_cell", "payers", options.leastCell), fact("draws", "", options.draws),
      fact("seed", level: String(options.seed)),
    ]
    if let pseudonyms = report.pseudonyms {
      rows.append(fact("pseudonym_key", level: pseudonyms.keyID))
      if pseudonyms.movesDates { rows.append(fact("shift_dates", "days", pseudonyms.shiftDays)) }
      if let digits = pseudonyms.amountDigits {
        rows.append(fact("amount_digits", "digits", digits))
      }
    }
    for input in report.inputs {
      rows.append(fact("input", level: input.name, "bytes", input.bytes))
      rows.append(fact("input_sha256", level: input.digest ?? ""))
    }
    for option in report.manifest.options {
      let words = option.name + (option.value.map { "=\($0)" } ?? "")
      rows.append(fact("option", level: words))
    }
    for file in report.manifest.files {
      rows.append(fact("file", level: "\(file.option)=\(file.name)", "bytes", file.bytes))
      rows.append(fact("file_sha256", level: file.digest))
    }
    return rows + report.manifest.ledgers.map { fact("ledger", level: $0.words) }
  }

  /// A row of the table `study`; without a level and a value there is nothing to show.
  private func fact(
    _ measure: String, level: String = "", _ unit: String = "", _ value: Int? = nil
  ) -> [String] {
    [
      "study", "all", text(level), measure, unit,
      value.map(String.init) ?? "", "", "", level.isEmpty && value == nil ? "none" : "shown",
      "How the tables were made.", StudyDesign.ownTable,
    ]
  }

  /// A text cell as it may stand in a spreadsheet, or as it is where that is asked for.
  private func text(_ cell: String) -> String {
    report.hasExactCells ? cell : CSVText.guarded(cell)
  }

  private func row(
    _ table: StudyTable, _ group: String, _ figure: StudyFigure, _ cell: StudyCell
  ) -> [String] {
    [
      table.name, group, text(figure.level), figure.measure, figure.unit,
      cell.value.map { figure.text($0) } ?? "", cell.low.map { figure.text($0) } ?? "",
      cell.high.map { figure.text($0) } ?? "", cell.status, table.definition, table.source,
    ]
  }
}

extension StudyCell {
  /// `shown`, `withheld`, or `none` where there is nothing to compute it from.
  var status: String { isWithheld ? "withheld" : value == nil ? "none" : "shown" }
}
