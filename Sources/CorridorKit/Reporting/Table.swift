/// A table that a report prints: titled columns and rows of cells, nothing about paper or screen.
struct Table {
  enum Alignment: Sendable {
    case leading
    case trailing
  }

  struct Column: Sendable {
    let title: String
    let alignment: Alignment
    /// Least width in terminal columns; a longer cell is never cut, it pushes the rest to the right.
    var width: Int

    init(_ title: String, _ alignment: Alignment = .leading, width: Int = 0) {
      self.title = title
      self.alignment = alignment
      self.width = max(width, TerminalText.width(title))
    }
  }

  var columns: [Column]
  private(set) var rows: [[String]] = []

  init(columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row and widens the columns to hold it.
  mutating func add(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has a cell for every column")
    for (index, cell) in cells.enumerated() {
      columns[index].width = max(columns[index].width, TerminalText.width(cell))
    }
    rows.append(cells)
  }

  /// The titles as a line.
  var header: String { line(columns.map(\.title)) }

  /// All rows as lines, without the titles.
  var lines: [String] { rows.map(line) }

  /// Cells side by side, two blanks between, none at the end.
  func line(_ cells: [String]) -> String {
    var text = ""
    for (column, cell) in zip(columns, cells) {
      if !text.isEmpty { text += "  " }
      let padding = String(repeating: " ", count: max(0, column.width - TerminalText.width(cell)))
      text += column.alignment == .leading ? cell + padding : padding + cell
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
