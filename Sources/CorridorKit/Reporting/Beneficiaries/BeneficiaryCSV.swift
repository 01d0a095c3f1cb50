/// Inflows as CSV: one row a beneficiary.
struct BeneficiaryCSV {
  let report: BeneficiaryReport

  static let columns = [
    "beneficiary", "identified_by", "inflow", "payers", "linked_payers", "payers_once",
    "steady_payers", "regular_payers", "payments", "median", "total", "currency",
    "low_value_payments", "timed_payments", "night_payments", "origins", "destinations", "first",
    "last", "days_since_last",
  ]

  func write(to sink: any ReportSink) throws {
    var writer = LineWriter(to: sink)
    try writer.line(CSVText.line(Self.columns))
    try report.rows.forEach { try writer.line(CSVText.line(cells(of: $0))) }
    try writer.flush()
  }

  private func cells(of row: BeneficiaryReport.Row) -> [String] {
    let inflow = row.inflow
    let id = report.identifier(of: row) ?? ""
    let counts = [
      inflow.payers, inflow.linkedPayers, inflow.payersOnce, inflow.steadyPayers,
      inflow.regularPayers, inflow.payments,
    ]
    return [
      report.hasExactCells ? id : CSVText.guarded(id), row.party.kind.identifiedBy,
      inflow.kind.inflowName,
    ] + counts.map { String($0) } + [
      report.money(inflow.medianCents).decimal, report.money(inflow.totalCents).decimal,
      report.policy.referenceCurrency.code, String(inflow.lowPayments),
      String(inflow.timedPayments), String(inflow.nightPayments), Self.list(inflow.origins),
      Self.list(inflow.destinations), CivilDate(daysSince1970: inflow.firstDay).description,
      CivilDate(daysSince1970: inflow.lastDay).description,
      String(report.daysSinceLast(inflow)),
    ]
  }

  /// `AU:12 GB:3`.
  private static func list(_ counts: [(country: Country, count: Int)]) -> String {
    counts.map { "\($0.country):\($0.count)" }.joined(separator: " ")
  }
}
