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
    var batch: [Int] = []
    for place in places {
      batch.append(place)
      guard batch.count == Self.batchSize else { continue }
      try write(batch, to: &writer)
      batch.removeAll(keepingCapacity: true)
    }
    try write(batch, to: &writer)
    try writer.flush()
  }

  /// So many payers are worked out together: enough for any number of threads, few enough to be held.
  private static let batchSize = 4_096

  private func write(_ batch: [Int], to writer: inout LineWriter) throws {
    let lines = CSVReportLines(report: report, isExact: isExact, hasMarks: hasMarks)
    let parts = ParallelSpans.map(batch.count, threads: report.threads) { span in
      var bytes: [UInt8] = []
      for index in span { CSVText.append(lines.cells(at: batch[index]), to: &bytes) }
      return bytes
    }
    for part in parts { try writer.lines(part) }
  }
}

/// The lines of ``CSVReport``, each worked out by itself.
private struct CSVReportLines: Sendable {
  let report: Report
  let isExact: Bool
  let hasMarks: Bool

  func cells(at place: Int) -> [String] {
    let payer = report.ranking.summary(at: place)
    var cells = cells(of: payer)
    if hasMarks {
      cells += marks(of: place)
      if let earlier = report.earlier { cells.append(earlier.mark(of: payer).kind.rawValue) }
    }
    return cells
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
        cells += [String](repeating: "", count: CSVReport.clearedColumns.count)
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
