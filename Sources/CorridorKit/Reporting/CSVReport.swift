/// The ranking as CSV: one row a payer, the suspects' lanes first, victims after them.
///
/// Holds nothing of how the payments came (inputs, counts), so that any sharding gives the same bytes.
struct CSVReport {
  let report: Report
  /// Which places of the ranking to write, rising.
  let places: any Sequence<Int>
  /// Whether text cells stay as they are, also where a spreadsheet would take one for a formula.
  let isExact: Bool
  /// Whether columns tell who was cleared before, drawn by lot or held against an earlier report, where the report knows.
  var hasMarks = true

  init(report: Report, places: any Sequence<Int>, isExact: Bool) {
    self.report = report
    self.places = places
    self.isExact = isExact
  }

  /// The columns of every row; after them one for each indicator.
  static let factColumns = [
    "rank", "lane_rank", "payer", "score", "victim_score", "q_value", "lane", "payments",
    "beneficiaries", "total", "currency", "first", "last", "days_since_last", "corridors",
    "indicators",
  ]

  /// Columns after those of the indicators, where payers were cleared before or drawn by lot.
  static let clearedColumns = [
    "cleared_until", "cleared_by", "payments_since", "beneficiaries_since",
  ]
  static let drawnColumn = "drawn_by_lot"
  /// What became of the payer since an earlier report.
  static let sinceColumn = "since"

  func write(to sink: any ReportSink) throws {
    var writer = LineWriter(to: sink)
    var columns = Self.factColumns + Indicator.allCases.map(\.rawValue)
    if hasMarks, report.marks.cleared != nil { columns += Self.clearedColumns }
    if hasMarks, report.marks.drawn != nil { columns.append(Self.drawnColumn) }
    if hasMarks, report.earlier != nil { columns.append(Self.sinceColumn) }
    try writer.line(CSVText.line(columns))
    for place in places {
      let payer = report.ranking.summary(at: place)
      var cells = cells(of: payer)
      if hasMarks {
        cells += marks(of: place)
        if let earlier = report.earlier { cells.append(earlier.mark(of: payer).kind.rawValue) }
      }
      try writer.line(CSVText.line(cells))
    }
    try writer.flush()
  }

  private func marks(of place: Int) -> [String] {
    var cells: [String] = []
    if let cleared = report.marks.cleared {
      if let examination = cleared[place] {
        let news = report.news(of: place, since: examination)
        let by = examination.by ?? ""
        cells += [
          examination.until.description, isExact ? by : CSVText.guarded(by), String(news.payments),
          String(news.beneficiaries),
        ]
      } else {
        cells += [String](repeating: "", count: Self.clearedColumns.count)
      }
    }
    if let drawn = report.marks.drawn { cells.append(drawn.contains(place) ? "1" : "0") }
    return cells
  }

  private func cells(of payer: PayerSummary) -> [String] {
    var cells = [
      String(payer.rank), String(payer.laneRank),
      isExact ? payer.payer.text : CSVText.guarded(payer.payer.text),
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
