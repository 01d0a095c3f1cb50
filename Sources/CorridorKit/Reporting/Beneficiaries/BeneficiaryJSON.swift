/// Inflows as JSON, for systems: keys of the CSV form, with what every JSON report says of itself.
struct BeneficiaryJSON {
  let report: BeneficiaryReport
  var language = Language.english

  /// Changes when a key changes its meaning.
  static let schema = "corridorkit/beneficiaries/1"

  func write(to sink: any ReportSink) throws {
    let messages = Messages(language: language)
    var json = JSONText()
    json.beginObject()
    json.member("schema", Self.schema)
    json.member("what_this_is_not", messages["inflow.purpose"])
    json.member("base_rate", messages["head.base_rate"])
    json.tool(report.manifest)
    json.inputs(report.inputs)
    json.counts(report.counts)
    json.policy(report.policy)
    json.member("as_of", report.asOf?.description)
    json.member("in_scope", report.inScope)
    json.member("with_two_payers_or_more", report.shared)
    json.key("beneficiaries")
    json.beginArray()
    try report.rows.forEach { row in
      write(row, to: &json)
      if json.bytes.count >= LineWriter.pieceSize {
        try sink.write(json.bytes)
        json.bytes.removeAll(keepingCapacity: true)
      }
    }
    json.end()
    json.end()
    try sink.write(json.bytes)
  }

  private func write(_ row: BeneficiaryReport.Row, to json: inout JSONText) {
    let inflow = row.inflow
    json.beginObject()
    json.member("beneficiary", report.identifier(of: row))
    json.member("identified_by", row.party.kind.identifiedBy)
    json.member("inflow", inflow.kind.inflowName)
    json.member("payers", inflow.payers)
    json.member("linked_payers", inflow.linkedPayers)
    json.member("payers_once", inflow.payersOnce)
    json.member("steady_payers", inflow.steadyPayers)
    json.member("regular_payers", inflow.regularPayers)
    json.member("payments", inflow.payments)
    json.member("median", literal: report.money(inflow.medianCents).decimal)
    json.member("total", literal: report.money(inflow.totalCents).decimal)
    json.member("currency", report.policy.referenceCurrency.code)
    json.member("low_value_payments", inflow.lowPayments)
    json.member("timed_payments", inflow.timedPayments)
    json.member("night_payments", inflow.nightPayments)
    for (name, counts) in [
      ("origins", inflow.origins), ("destinations", inflow.destinations),
    ] {
      json.key(name)
      json.beginObject(onOneLine: true)
      for (country, count) in counts { json.member(country.code, count) }
      json.end()
    }
    json.member("first", CivilDate(daysSince1970: inflow.firstDay).description)
    json.member("last", CivilDate(daysSince1970: inflow.lastDay).description)
    json.member("days_since_last", report.daysSinceLast(inflow))
    json.end()
  }
}
