/// The ranking as CSV: one row a payer, the suspects' lanes first, victims after them.
///
/// Holds nothing of how the payments came (inputs, counts), so that any sharding gives the same bytes.
struct CSVReport {
  let report: Report

  /// The columns of every row; after them one for each indicator.
  static let factColumns = [
    "rank", "lane_rank", "payer", "score", "victim_score", "q_value", "lane", "payments",
    "beneficiaries", "total", "currency", "first", "last", "days_since_last", "corridors",
    "indicators",
  ]

  func write(to sink: any ReportSink) throws {
    var writer = LineWriter(to: sink)
    try writer.line(CSVText.line(Self.factColumns + Indicator.allCases.map(\.rawValue)))
    for place in report.selection {
      try writer.line(CSVText.line(cells(of: report.ranking.summary(at: place))))
    }
    try writer.flush()
  }

  private func cells(of payer: PayerSummary) -> [String] {
    var cells = [
      String(payer.rank), String(payer.laneRank), CSVText.guarded(payer.payer.text),
      DecimalText.bits(payer.score), DecimalText.bits(payer.victimScore),
      payer.qValue.map { DecimalText.fixed($0, places: 6) } ?? "", payer.lane.name,
      String(payer.payments), String(payer.beneficiaries), payer.total.decimal,
      payer.total.currency.code, payer.first.description, payer.last.description,
      String(payer.daysSinceLast), payer.corridors.map(\.description).joined(separator: " "),
      payer.indicatorsByPoints.map(\.indicator.rawValue).joined(separator: " "),
    ]
    for finding in payer.findings {
      if case .notTestable = finding {
        cells.append("")
      } else {
        cells.append(String(finding.points))
      }
    }
    return cells
  }
}
