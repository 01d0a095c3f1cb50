/// A report as JSON, for systems: all facts, all findings, the payments behind each with their rows.
///
/// Keys stand in a fixed order. `inputs`, `counts` and each payment's `rows` say how the payments came;
/// all else is the same for any sharding.
struct JSONReport {
  let report: Report
  var language = Language.english

  /// Changes when a key changes its meaning.
  static let schema = "corridorkit/report/1"

  func write(to sink: any ReportSink) throws {
    var json = JSONText()
    json.beginObject()
    try writeHead(&json)
    json.key("payers")
    json.beginArray()
    for place in report.selection {
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
    json.key("schema")
    json.string(Self.schema)
    writeTool(&json)
    writeInputs(&json)
    writeCounts(&json)
    writePolicy(&json)
    try writePopulation(&json)
  }

  private func writeTool(_ json: inout JSONText) {
    json.key("tool")
    json.beginObject()
    json.key("name")
    json.string(ToolVersion.name)
    json.key("version")
    json.string(ToolVersion.number)
    report.manifest.write(to: &json)
    json.end()
  }

  private func writeInputs(_ json: inout JSONText) {
    json.key("inputs")
    json.beginArray()
    for input in report.inputs {
      json.beginObject(onOneLine: true)
      json.key("name")
      json.string(input.name)
      json.key("bytes")
      json.integer(input.bytes)
      json.key("sha256")
      json.string(input.digest)
      json.end()
    }
    json.end()
  }

  private func writeCounts(_ json: inout JSONText) {
    let counts = report.counts
    json.key("counts")
    json.beginObject()
    for (name, value) in [
      ("rows_read", counts.rowsRead), ("rejected", counts.rejected),
      ("duplicates", counts.duplicates), ("out_of_scope", counts.outOfScope),
      ("in_scope", counts.inScope), ("conflicting_ids", counts.conflictingIDs),
    ] {
      json.key(name)
      json.integer(value)
    }
    json.key("reasons")
    json.beginObject()
    for (name, reasons) in [
      ("rejected", counts.rejectedReasons), ("out_of_scope", counts.outOfScopeReasons),
    ] {
      json.key(name)
      json.beginObject(onOneLine: true)
      for (reason, value) in reasons.sorted(by: { $0.key < $1.key }) {
        json.key(reason)
        json.integer(value)
      }
      json.end()
    }
    json.end()
    json.end()
  }

  private func writePolicy(_ json: inout JSONText) {
    json.key("policy")
    json.beginObject()
    json.key("name")
    json.string(report.policy.name)
    json.key("sha256")
    json.string(report.policy.digest)
    json.key("reference_currency")
    json.string(report.policy.referenceCurrency.code)
    json.key("values")
    PolicyText(policy: report.policy).writeValues(to: &json)
    json.end()
  }

  private func writePopulation(_ json: inout JSONText) throws {
    let population = report.population
    json.key("population")
    json.beginObject()
    for (name, value) in [
      ("payers", population.payers), ("payments", population.payments),
      ("beneficiaries", population.beneficiaries),
    ] {
      json.key(name)
      json.integer(value)
    }
    json.key("ordinary_side")
    json.string(population.usedReference ? "built_in_reference" : "measured")
    json.key("borrowing_cohorts")
    json.integer(population.borrowingCohorts)
    json.key("cohorts")
    json.beginArray()
    for cohort in population.cohorts {
      json.beginObject(onOneLine: true)
      json.key("destination")
      json.string(cohort.destination.code)
      json.key("payers")
      json.integer(cohort.payers)
      json.end()
    }
    json.end()
    json.key("as_of")
    json.string(report.asOf.description)
    json.key("ranking_sha256")
    json.string(try report.rankingDigest)
    json.key("warnings")
    json.beginArray()
    for warning in population.warnings { json.string(warning) }
    json.end()
    json.key("what_this_is_not")
    json.string(Messages.english["head.purpose"])
    json.key("base_rate")
    json.string(Messages.english["head.base_rate"])
    json.end()
  }
}
