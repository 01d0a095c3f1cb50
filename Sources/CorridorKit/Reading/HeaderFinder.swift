/// Finds the header of a payments table: the row whose cells name the most roles.
struct HeaderFinder {
  struct Header {
    var names: [String]
    /// From 1; nil if the file has none.
    var line: Int?
    var extent: Range<Int>
    /// Where the first data record begins in the text.
    var dataStart: Int
    /// Records above the header.
    var titleLines: Int
    /// The sample's records below the header.
    var rows: [Sample.Row]

    func bytes(in text: ByteWindow) -> [UInt8] { text.slice(extent).bytes }
  }

  private let sample: Sample
  private let declarationLength: Int
  private let options: ReadingOptions
  /// Names of columns that the columns file states.
  private let stated: Set<String>

  /// Rows among which the header is looked for; own choice, above any title block seen.
  private static let depth = 60

  init(
    _ sample: Sample, declarationLength: Int, _ options: ReadingOptions, stated: [String] = []
  ) {
    self.stated = Set(stated)
    self.sample = sample
    self.declarationLength = declarationLength
    self.options = options
  }

  func find(name: String) throws(SourceError) -> Header {
    if let line = options.headerLine { return try forced(line, name: name) }
    var best = (index: 0, score: 0)
    for (index, row) in sample.rows.prefix(Self.depth).enumerated() where row.cells.count > 1 {
      // Every cell names one role at most, and every stated one counts thrice.
      if stated.isEmpty, row.cells.count <= best.score { continue }
      let names = Self.names(row)
      let score = ColumnAssignment.recognised(names) + 3 * names.count { stated.contains($0) }
      if score > best.score { best = (index, score) }
    }
    // Two recognised names may be chance; a payments table needs more.
    if best.score >= 3 { return header(at: best.index) }
    // Names of no known language: what heads the columns without being one of their values.
    let shape = TableShape(sample, headerLine: nil)
    guard let line = shape.header.first else { return headerless() }
    return header(at: line)
  }

  private func forced(_ line: Int, name: String) throws(SourceError) -> Header {
    if line == 0 { return headerless() }
    guard let index = sample.rows.firstIndex(where: { $0.line == line }) else {
      throw SourceError(
        .unusable, input: name, what: "no record begins on the header line given",
        place: "line \(line)", remedy: "Give --header-line the line of the column names, from 1.")
    }
    return header(at: index)
  }

  private func header(at index: Int) -> Header {
    let row = sample.rows[index]
    return Header(
      names: Self.names(row), line: row.line, extent: row.extent,
      dataStart: row.extent.upperBound, titleLines: index,
      rows: Array(sample.rows[(index + 1)...]))
  }

  /// Columns are called by their numbers.
  private func headerless() -> Header {
    let width = sample.rows.map(\.cells.count).max() ?? 0
    let rows = sample.rows.filter { $0.extent.lowerBound >= declarationLength }
    return Header(
      names: (1...max(1, width)).map { "column \($0)" }, line: nil, extent: 0..<0,
      dataStart: declarationLength, titleLines: 0, rows: rows)
  }

  private static func names(_ row: Sample.Row) -> [String] {
    row.cells.map { cell in cell.withWindow { $0.trimmed.text } }
  }
}
