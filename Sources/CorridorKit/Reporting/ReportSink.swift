/// Where a report goes: takes its bytes in pieces, in order, none of them twice.
public protocol ReportSink: AnyObject {
  /// Takes the next piece. What it throws ends the report and reaches the caller unchanged.
  func write(_ bytes: [UInt8]) throws
}

/// The forms a report can have.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For people: at most 100 columns, plain text.
  case text
  /// One row a payer, for tables and databases.
  case csv
  /// All facts of a report, for systems.
  case json
  /// For people: one self-contained page.
  case html
  /// The same as lines: first the head, then a line a payer.
  case jsonl
}

extension Report {
  /// Writes the whole report. Memory stays bounded: at most one payer's text and one piece are held.
  ///
  /// - Parameters:
  ///   - format: the form.
  ///   - language: of sentences and headings; keys of CSV and JSON are English in every language.
  ///   - terminal: what the text report may use where it is looked at as it is written.
  ///   - sink: takes the bytes.
  public func write(
    as format: ReportFormat, in language: Language = .english, on terminal: Terminal? = nil,
    to sink: any ReportSink
  ) throws {
    // What states the digest of all lines is written when that is made.
    if format == .text || format == .csv || !holdsEveryLine {
      progress?.begin(.writing, of: selection.count)
    }
    switch format {
    case .text:
      let style = TextStyle(language: language, terminal: terminal)
      try TextReport(report: self, style: style).write(to: sink)
    case .csv:
      try CSVReport(report: self, places: selection, isExact: hasExactCells).write(to: sink)
    case .json: try JSONReport(report: self, language: language).write(to: sink)
    case .html:
      let places = named(selection)
      let page = HTMLReport(
        report: self, places: places, leftOut: selection.count - places.count,
        messages: Messages(language: language), statesDigest: true)
      try page.write(to: sink)
    case .jsonl: try JSONLinesReport(report: self, language: language).write(to: sink)
    }
    try ranking.check()
  }
}

/// Lines gathered into pieces for a sink.
struct LineWriter {
  /// Large enough that a system call a piece costs nothing.
  static let pieceSize = 65_536

  private let sink: any ReportSink
  private var pending: [UInt8] = []

  init(to sink: any ReportSink) {
    self.sink = sink
    pending.reserveCapacity(Self.pieceSize * 2)
  }

  mutating func line(_ text: String = "") throws {
    pending.append(contentsOf: text.utf8)
    pending.append(UInt8(ascii: "\n"))
    if pending.count >= Self.pieceSize { try flush() }
  }

  /// Whole lines, with their line feeds.
  mutating func lines(_ bytes: [UInt8]) throws {
    pending.append(contentsOf: bytes)
    if pending.count >= Self.pieceSize { try flush() }
  }

  mutating func flush() throws {
    guard !pending.isEmpty else { return }
    try sink.write(pending)
    pending.removeAll(keepingCapacity: true)
  }
}
