/// Where the first table of a file begins, how wide it is, and which of its first lines are header.
///
/// For files of any content: a header is told from the rows below it by what its cells are not, after the
/// idea that a column of numbers is not headed by a number.
struct TableShape {
  /// Indices of the header's lines among the sample's rows; empty if there is none.
  let header: Range<Int>
  /// Cells of most rows.
  let width: Int
  /// What the cells of each column mostly are; nil where nothing prevails.
  let kinds: [CellKind?]

  /// The most lines a header has; own choice.
  private static let longestHeader = 4

  /// - Parameter headerLine: forced, from 1; 0 if there is none.
  init(_ sample: Sample, headerLine: Int?) {
    let rows = sample.rows
    var width = Self.width(of: rows)
    var start = rows.firstIndex { Self.begins($0, width) } ?? 0
    if headerLine == nil, let small = Self.smallTable(in: rows, besideWidth: width) {
      (start, width) = small
    }
    self.width = width
    kinds = Self.kinds(rows[start...].dropFirst().prefix(60), width)
    if let headerLine {
      let index = rows.firstIndex { $0.line == headerLine }
      header = index.map { $0..<$0 + 1 } ?? start..<start
      return
    }
    var end = start
    // Further lines are as wide as the table: a row with a separator too few is none.
    while end < rows.count, end - start < Self.longestHeader,
      end == start || rows[end].cells.count == width,
      Self.isHeader(rows[end], kinds, isFirst: end == start)
    {
      end += 1
    }
    // A table of words alone tells nothing: its first row is the header, as is usual.
    let isTyped = kinds.contains { $0 != nil && $0 != .text && $0 != .code }
    if end == start, start < rows.count, !isTyped, rows.count > start + 1 { end = start + 1 }
    if end == rows.count, end - start > 1 { end = start + 1 }
    header = start..<end
  }

  /// Where the table's first line begins in the text: its header's, or its first row's.
  func firstRowStart(in sample: Sample) -> Int {
    header.lowerBound < sample.rows.count ? sample.rows[header.lowerBound].extent.lowerBound : 0
  }

  /// A table of few rows above the one that most rows belong to, which else would be title lines: names of three
  /// columns or more over values of them, then a blank line. Two columns may be titles with what they say.
  private static func smallTable(
    in rows: [Sample.Row], besideWidth most: Int
  ) -> (start: Int, width: Int)? {
    let table = rows.indices.first { index in
      rows[index...].prefix(2).allSatisfy { $0.cells.count == most }
    }
    let titles = rows[..<(table ?? 0)]
    for start in titles.indices.dropLast() {
      let width = titles[start].cells.count
      guard width > 2 else { continue }
      let end =
        titles[start...].firstIndex { $0.cells.count != width || $0.isBlank } ?? titles.endIndex
      guard end - start > 1, end < rows.count, rows[end].line > rows[end - 1].line + 1,
        Set(titles[start].cells).count == width
      else { continue }
      let kinds = Self.kinds(titles[start..<end].dropFirst(), width)
      let isTyped = kinds.contains { ![nil, .text, .code, .empty].contains($0) }
      let heads = titles[start].cells.map { $0.withWindow { CellKind($0) } }
      if isTyped, heads.allSatisfy({ $0 == .text }) { return (start, width) }
    }
    return nil
  }

  /// The width that most rows have; of equally frequent ones the wider.
  private static func width(of rows: [Sample.Row]) -> Int {
    var counts: [Int: Int] = [:]
    // The first table counts: a longer one of another shape may follow.
    var run = (width: 0, length: 0)
    for row in rows {
      counts[row.cells.count, default: 0] += 1
      run = row.cells.count == run.width ? (run.width, run.length + 1) : (row.cells.count, 1)
      if run.width > 1, run.length >= 5 { return run.width }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
  }

  /// Whether a row can begin the table: wide enough, and no title in its first cell alone.
  private static func begins(_ row: Sample.Row, _ width: Int) -> Bool {
    guard width > 1 else { return true }
    let count = row.cells.count
    // A separator may be missing; a line of the table may be kept together by another one.
    if count == 1, width > 3 { return OtherSeparators.count(in: row.cells[0]) + 1 == width }
    guard count >= width || count * 10 >= width * 9 || (width > 3 && count == width - 1),
      count > 1
    else { return false }
    let filled = row.cells.indices.filter { !row.cells[$0].allSatisfy { $0 <= 0x20 } }
    if filled.isEmpty { return false }
    return width < 3 || filled != [0]
  }

  private static func kinds(_ rows: ArraySlice<Sample.Row>, _ width: Int) -> [CellKind?] {
    (0..<width).map { column in
      var counts: [CellKind: Int] = [:]
      var filled = 0
      for row in rows where row.cells.count == width {
        let kind = row.cells[column].withWindow { CellKind($0) }
        guard kind != .empty else { continue }
        filled += 1
        counts[kind, default: 0] += 1
      }
      return counts.first { $0.value * 3 >= filled * 2 }?.key
    }
  }

  /// Whether a row's cells are names of columns and no values of them.
  static func isHeader(_ row: Sample.Row, _ kinds: [CellKind?], isFirst: Bool) -> Bool {
    var names = 0
    var values = 0
    for (index, cell) in row.cells.enumerated() where index < kinds.count {
      let kind = cell.withWindow { CellKind($0) }
      guard kind != .empty else { continue }
      switch kinds[index] {
      case .amount, .date, .iban, .bic, .currency, .country:
        // A further line may name a column's currency (`AUD` under `amount`).
        let isName = kind == .text || kind == .currency || kind == .country
        if kind == kinds[index] { values += 1 } else if isName { names += 1 }
      case .code: if kind == .text { names += 1 }
      case .text, .empty, nil: if kind == .amount || kind == .date { values += 1 }
      }
    }
    // Further header lines must name something; the first may have hardly typed columns below it.
    return names > 0 && values == 0 || (isFirst && names > 3 * values && names > 1)
  }
}
