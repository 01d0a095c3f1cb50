/// A report as JSON, for systems: all facts, all findings, the payments behind each with their rows.
///
/// Keys stand in a fixed order: first what it is not. `inputs`, `counts` and each payment's `rows` say how the payments came;
/// all else is the same for any sharding.
struct JSONReport {
  let report: Report
  var language = Language.english

  /// Changes when a key changes its meaning or its place.
  static let schema = "corridorkit/report/2"
  /// The schemas whose payers can be held against another report's. The first had `what_this_is_not` and `base_rate` under
  /// `population`; all else stood where it stands.
  static let comparable = ["corridorkit/report/1", schema]

  func write(to sink: any ReportSink) throws {
    var json = JSONText()
    json.beginObject()
    try writeHead(&json)
    json.key("payers")
    json.beginArray()
    for place in report.selection {
      report.progress?.add(steps: 1)
      let payer = PayerJSON(report, place, language: language)
      payer.write(to: &json)
      if json.bytes.count >= LineWriter.pieceSize {
        try sink.write(json.bytes)
        json.bytes.removeAll(keepingCapacity: true)
      }
    }
    json.end()
    json.end()
    try sink.write(json.bytes)
  }

  /// All members but the payers.
  func writeHead(_ json: inout JSONText) throws {
    json.member("schema", Self.schema)
    let head = ReportHead(report: report, style: TextStyle(language: language))
    json.member("what_this_is_not", head.purpose)
    json.member("base_rate", head.baseRate)
    json.tool(report.manifest)
    json.inputs(report.inputs)
    json.counts(report.counts)
    json.policy(report.policy)
    try writePopulation(&json)
  }

  private func writePopulation(_ json: inout JSONText) throws {
    let population = report.population
    json.key("population")
    json.beginObject()
    json.member("payers", population.payers)
    json.member("payments", population.payments)
    json.member("beneficiaries", population.beneficiaries)
    json.member("ordinary_side", population.reference == nil ? "measured" : "population_file")
    if let reference = population.reference {
      json.key("reference")
      json.beginObject(onOneLine: true)
      json.member("name", reference.name)
      json.member("payers", reference.payers)
      json.end()
    }
    json.member("borrowing_cohorts", population.borrowingCohorts)
    json.key("cohorts")
    json.beginArray()
    for cohort in population.cohorts {
      json.beginObject(onOneLine: true)
      json.member("destination", cohort.destination.code)
      json.member("payers", cohort.payers)
      json.end()
    }
    json.end()
    json.member("as_of", report.asOf?.description)
    if report.holdsEveryLine { json.member("ranking_sha256", try report.rankingDigest) }
    json.member(
      "warnings", texts: population.warnings.map { $0.sentence(in: language) }, onOneLine: false)
    json.end()
  }
}
