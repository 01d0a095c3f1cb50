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
      let score = choice(at: index).score
      if score > best.score { best = (index, score) }
    }
    // Two recognised names may be chance; a payments table needs more.
    if best.score >= 3 {
      if let trouble = tableAbove(best.index, name: name) { throw trouble }
      return header(at: best.index)
    }
    // Names of no known language: what heads the columns without being one of their values.
    let shape = TableShape(sample, headerLine: nil)
    guard let line = shape.header.first else { return headerless() }
    return header(at: line)
  }

  /// Why the file cannot be read where lines above the header that names the most are a table of payments themselves:
  /// they would be left out as titles.
  private func tableAbove(_ best: Int, name: String) -> SourceError? {
    for index in 0..<best where sample.rows[index].cells.count > 3 {
      let names = choice(at: index)
      guard names.score >= 3 else { continue }
      let rows = sample.rows[(index + 1)..<best].filter {
        $0.cells.count == sample.rows[index].cells.count
      }
      guard !rows.isEmpty else { continue }
      var assignment = ColumnAssignment(names: names.names, rows: rows)
      let plan = assignment.describedPlan(input: name)
      guard plan.trouble == nil, plan.has(.timestamp), plan.has(.amount) || plan.has(.debitAmount),
        plan.has(.payerID) || plan.has(.payerAccount) || plan.has(.payerName),
        plan.has(.payeeID) || plan.has(.payeeAccount) || plan.has(.payeeName)
      else { continue }
      let stamps = plan.index(.timestamp)
      let hasDate = rows.contains { row in
        row.cells[stamps].withWindow { cell in
          DateOrder.allCases.contains { DateReader.read(cell.trimmed, order: $0) != nil }
        }
      }
      guard hasDate else { continue }
      return SourceError(
        .unusable, input: name, what: "two tables stand in the file, each with payments",
        place: "lines \(sample.rows[index].line) and \(sample.rows[best].line)",
        remedy:
          "Cut the file before the second line and give both parts, or give --header-line with the"
          + " line of the one header to use.")
    }
    return nil
  }

  /// The names that a row gives, alone or below the line above it, whichever are better known.
  private func choice(at index: Int) -> (names: [String], score: Int, isJoined: Bool) {
    func score(_ names: [String]) -> Int {
      ColumnAssignment.recognised(names) + 3 * names.count { stated.contains($0) }
    }
    let own = Self.names(sample.rows[index])
    guard let joined = joinedNames(at: index), score(joined) > score(own) else {
      return (own, score(own), false)
    }
    return (joined, score(joined), true)
  }

  /// The names of a header of two lines, of which the upper holds what several columns have in common (`Sender` over
  /// `ID` and `Country`), as merged cells leave it: in the first of them alone. nil if the line above is none.
  private func joinedNames(at index: Int) -> [String]? {
    guard index > 0 else { return nil }
    let (upper, lower) = (sample.rows[index - 1], sample.rows[index])
    guard upper.cells.count == lower.cells.count, upper.line + 1 == lower.line else { return nil }
    let groups = Self.names(upper)
    let filled = groups.filter { !$0.isEmpty }
    guard filled.count > 1, !filled.contains(where: { $0.hasSuffix(":") }),
      upper.cells.allSatisfy({ [.text, .empty].contains($0.withWindow { CellKind($0) }) }),
      // A payment has a date and a sum.
      lower.cells.allSatisfy({ cell in
        [.text, .empty, .country, .currency].contains(cell.withWindow { CellKind($0) })
      })
    else { return nil }
    var group = ""
    return zip(groups, Self.names(lower)).map { upper, lower in
      if !upper.isEmpty { group = upper }
      return lower.isEmpty ? group : group.isEmpty ? lower : group + " " + lower
    }
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
    let chosen = choice(at: index)
    let rows = Array(sample.rows[(index + 1)...])
    return Header(
      names: Self.withoutEmptyEnd(chosen.names, rows), line: row.line, extent: row.extent,
      dataStart: row.extent.upperBound, titleLines: chosen.isJoined ? index - 1 : index,
      rows: rows)
  }

  /// The names without empty ones at the end that most rows have no cells for: a separator too many.
  private static func withoutEmptyEnd(_ names: [String], _ rows: [Sample.Row]) -> [String] {
    var names = names
    while names.last == "",
      rows.count(where: { $0.cells.count < names.count }) * 2 > rows.count
    {
      names.removeLast()
    }
    return names
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
