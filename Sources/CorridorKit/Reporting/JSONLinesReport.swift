/// A report as lines of JSON, for systems that read one payer at a time.
///
/// The first line holds what the JSON report holds above its payers; every further line is one payer, with
/// the members it has there. Memory holds one payer, however many there are.
struct JSONLinesReport {
  let report: Report
  var language = Language.english

  func write(to sink: any ReportSink) throws {
    var json = JSONText()
    json.beginObject(onOneLine: true)
    try JSONReport(report: report, language: language).writeHead(&json)
    json.end()
    for place in report.selection {
      report.progress?.add(steps: 1)
      let payer = PayerJSON(report, place, language: language)
      payer.write(to: &json, onOneLine: true)
      if json.bytes.count >= LineWriter.pieceSize {
        try sink.write(json.bytes)
        json.bytes.removeAll(keepingCapacity: true)
      }
    }
    try sink.write(json.bytes)
  }
}
