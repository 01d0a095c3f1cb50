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
      lines.append(batch[span], to: &bytes)
      return bytes
    }
    for part in parts { try writer.lines(part) }
    report.progress?.add(steps: batch.count)
  }
}

/// The lines of ``CSVReport``, each worked out by itself.
private struct CSVReportLines: Sendable {
  let report: Report
  let isExact: Bool
  let hasMarks: Bool

  /// Appends the lines of payers at some places.
  func append(_ places: ArraySlice<Int>, to bytes: inout [UInt8]) {
    var found: [(points: Int32, place: Int)] = []
    report.ranking.forEachSummary(at: places) { place, payer in
      append(payer, to: &bytes, &found)
      if hasMarks {
        for cell in marks(of: place) { CSVText.append(next: cell, to: &bytes) }
        if let earlier = report.earlier {
          CSVText.append(next: earlier.mark(of: payer).kind.rawValue, to: &bytes)
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
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

  /// The columns of every row and those of the indicators.
  ///
  /// Written without a text for each cell: a digest of the ranking asks for every payer's line, and that took longer
  /// than judging them.
  ///
  /// - Parameter found: room for the indicators, used again for the next payer.
  private func append(
    _ payer: PayerSummary, to bytes: inout [UInt8], _ found: inout [(points: Int32, place: Int)]
  ) {
    let comma = UInt8(ascii: ",")
    bytes.append(integer: payer.rank)
    bytes.append(comma)
    bytes.append(integer: payer.laneRank)
    CSVText.append(
      next: isExact ? payer.payer.text : CSVText.guarded(payer.payer.text), to: &bytes)
    bytes.append(comma)
    bytes.append(bits: payer.score)
    bytes.append(comma)
    bytes.append(bits: payer.victimScore)
    bytes.append(comma)
    if let q = payer.qValue { bytes += DecimalText.fixed(q, places: 6).utf8 }
    bytes.append(comma)
    bytes += payer.lane.name.utf8
    bytes.append(comma)
    bytes.append(integer: payer.payments)
    bytes.append(comma)
    bytes.append(integer: payer.beneficiaries)
    bytes.append(comma)
    bytes += payer.total.decimal.utf8
    bytes.append(comma)
    bytes += payer.total.currency.code.utf8
    bytes.append(comma)
    bytes.append(day: payer.first)
    bytes.append(comma)
    bytes.append(day: payer.last)
    bytes.append(comma)
    bytes.append(integer: payer.daysSinceLast)
    for (number, corridor) in payer.corridors.enumerated() {
      bytes.append(number == 0 ? comma : UInt8(ascii: " "))
      bytes += corridor.description.utf8
    }
    if payer.corridors.isEmpty { bytes.append(comma) }
    found.removeAll(keepingCapacity: true)
    // By their places: a loop over findings copies each, and so retains and releases what it holds.
    for place in payer.findings.indices where payer.findings[place].isEvidence {
      found.append((payer.findings[place].points, place))
    }
    found.sort { a, b in a.points != b.points ? a.points > b.points : a.place < b.place }
    for (number, indicator) in found.enumerated() {
      bytes.append(number == 0 ? comma : UInt8(ascii: " "))
      bytes += Self.names[indicator.place]
    }
    if found.isEmpty { bytes.append(comma) }
    for place in payer.findings.indices {
      bytes.append(comma)
      guard payer.findings[place].isTestable else { continue }
      bytes.append(integer: Int(payer.findings[place].points))
    }
  }

  private static let names = Indicator.allCases.map { Array($0.rawValue.utf8) }
}

extension [UInt8] {
  /// Appends a number in decimal digits.
  fileprivate mutating func append(integer value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: value.magnitude, least: 1)
  }

  /// As ``DecimalText/bits(_:)``.
  fileprivate mutating func append(bits thousandths: Int) {
    if thousandths < 0 { append(UInt8(ascii: "-")) }
    append(digits: thousandths.magnitude / 1_000, least: 1)
    append(UInt8(ascii: "."))
    append(digits: thousandths.magnitude % 1_000, least: 3)
  }

  /// As a date describes itself.
  fileprivate mutating func append(day: CivilDate) {
    guard (0...9_999).contains(day.year) else {
      self += day.description.utf8
      return
    }
    append(digits: UInt(day.year), least: 4)
    append(UInt8(ascii: "-"))
    append(digits: UInt(day.month), least: 2)
    append(UInt8(ascii: "-"))
    append(digits: UInt(day.day), least: 2)
  }

  /// Appends a number with noughts in front, up to `least` digits.
  private mutating func append(digits value: UInt, least: Int) {
    // The power of ten of the first digit.
    var power: UInt = 1
    var digits = 1
    while digits < least || value / power >= 10 {
      power *= 10
      digits += 1
    }
    while power > 0 {
      append(UInt8(ascii: "0") + UInt8(value / power % 10))
      power /= 10
    }
  }
}
