/// A study as JSON: what it was made of, then every table with its figures by group.
struct StudyJSON {
  let report: StudyReport

  /// Changes when a key changes its meaning.
  static let schema = "corridorkit/study/1"

  func write(to sink: any ReportSink) throws {
    var json = JSONText()
    json.beginObject()
    json.member("schema", Self.schema)
    json.member("what_this_is_not", StudyReport.purpose)
    json.member("base_rate", StudyReport.baseRate)
    json.tool(report.manifest)
    json.inputs(report.inputs)
    json.counts(report.counts)
    json.policy(report.policy)
    writeStudy(&json)
    json.key("tables")
    json.beginArray()
    for table in report.study.tables { write(table, &json) }
    json.end()
    json.end()
    try sink.write(json.bytes)
  }

  private func writeStudy(_ json: inout JSONText) {
    let options = report.study.options
    json.key("study")
    json.beginObject()
    json.member("as_of", report.asOf?.description)
    json.member("min_cell", options.leastCell)
    json.member("draws", options.draws)
    json.member("seed", options.seed)
    json.member("groups", texts: report.study.groups)
    json.member("notes", texts: report.sentences, onOneLine: false)
    json.end()
  }

  private func write(_ table: StudyTable, _ json: inout JSONText) {
    json.beginObject()
    json.member("table", table.name)
    json.member("title", table.title)
    json.member("definition", table.definition)
    json.member("source", table.source)
    json.member("levels", table.levels)
    json.member("withheld_levels", table.withheldLevels)
    json.key("figures")
    json.beginArray()
    for (index, figure) in table.figures.enumerated() {
      json.beginObject(onOneLine: true)
      json.member("level", figure.level)
      json.member("measure", figure.measure)
      json.member("unit", figure.unit)
      for (group, cells) in zip(report.study.groups, table.cells) {
        if group == "difference", !figure.hasInterval { continue }
        json.key(group)
        write(cells[index], figure, &json)
      }
      json.end()
    }
    json.end()
    json.end()
  }

  private func write(_ cell: StudyCell, _ figure: StudyFigure, _ json: inout JSONText) {
    json.beginObject(onOneLine: true)
    let isMonth = figure.unit == "month"
    for (name, value) in [("value", cell.value), ("low", cell.low), ("high", cell.high)] {
      if name != "value", !figure.hasInterval { continue }
      let text = value.map { figure.text($0) }
      if isMonth {
        json.member(name, text)
      } else {
        json.member(name, literal: text ?? "null")
      }
    }
    if cell.isWithheld { json.member("withheld", literal: "true") }
    json.end()
  }
}
