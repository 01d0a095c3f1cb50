/// A line of facts for each of many subjects, within a width.
///
/// One column gives way: what stands there is shortened where room is short, and then stands in full below. In
/// a narrow terminal columns are left out one after the other, and their facts stand below by their titles.
struct FactTable {
  struct Column {
    let key: String
    let title: String
    var alignment = Table.Alignment.leading
    /// Least width in terminal columns.
    var width = 0
    /// Columns with a greater number are left out first; 0: never.
    var folds = 0
  }

  private let style: TextStyle
  /// The key of the column that gives way, and the word before its full text below.
  private let flexible: String
  private let word: String
  private let columns: [Column]
  private let folded: [Column]
  private let table: Table
  /// Where lines below begin.
  private let indent = "        "

  /// In how few columns a flexible text is still worth showing (own choice).
  private static let leastFlexible = 8

  init(_ columns: [Column], flexible: String, word: String, style: TextStyle) {
    self.style = style
    self.flexible = flexible
    self.word = word
    func width(_ columns: [Column]) -> Int {
      columns.reduce(-2) { sum, column in
        let needed = max(column.width, TerminalText.width(column.title))
        return sum + 2 + (column.key == flexible ? min(needed, Self.leastFlexible) : needed)
      }
    }
    var left = columns
    while width(left) > style.width, let last = left.max(by: { $0.folds < $1.folds }),
      last.folds > 0
    {
      left.removeAll { $0.key == last.key }
    }
    let kept = Set(left.map(\.key))
    self.columns = left
    folded = columns.filter { !kept.contains($0.key) }
    var table = Table(columns: left.map { .init($0.title, $0.alignment, width: $0.width) })
    // Titles of the language may be wider than the English ones: the line still fits.
    let excess = table.columns.reduce(-2) { $0 + $1.width + 2 } - style.width
    if excess > 0, let place = left.firstIndex(where: { $0.key == flexible }) {
      table.columns[place].width = max(6, table.columns[place].width - excess)
    }
    self.table = table
  }

  /// The titles; those of `untitled` columns are left out.
  func header(untitled: Set<String> = []) -> String {
    table.line(
      zip(columns, table.columns).map { column, cell in
        if untitled.contains(column.key) { return "" }
        let isFlexible = column.key == flexible
        return isFlexible ? TerminalText.shortened(column.title, to: cell.width) : column.title
      })
  }

  /// A subject's line, and below it what the line has no room for.
  func lines(_ cells: [String: String]) -> [String] {
    let text = cells[flexible] ?? ""
    let figures = columns.map { $0.key == flexible ? "" : cells[$0.key] ?? "" }
    var table = table
    table.add(figures)
    // Figures too wide for their columns take their room from the flexible one.
    let excess = zip(table.columns, self.table.columns).reduce(0) { $0 + $1.0.width - $1.1.width }
    var shown = text
    if let place = columns.firstIndex(where: { $0.key == flexible }) {
      let width = table.columns[place].width
      let isLast = place == columns.count - 1
      let room =
        isLast
        ? style.width - table.columns.dropLast().reduce(0) { $0 + $1.width + 2 }
        : width - excess
      table.columns[place].width = isLast ? 0 : max(6, room)
      shown = TerminalText.shortened(text, to: max(6, room))
    }
    var lines = [
      table.line(zip(columns, figures).map { $0.key == flexible ? shown : $1 })
    ]
    if shown != text { lines += below(text, after: word) }
    let facts = folded.compactMap { column in
      cells[column.key].flatMap { $0.isEmpty ? nil : "\(column.title) \($0)" }
    }
    if !facts.isEmpty { lines += style.wrapped(facts.joined(separator: ", "), first: indent) }
    return lines
  }

  /// A text of any length after a word, cut where lines end.
  func below(_ text: String, after word: String) -> [String] {
    let room = style.width - indent.count - 1 - TerminalText.width(word)
    return TerminalText.pieces(of: text, columns: max(room, 8)).map { "\(indent)\(word) \($0)" }
  }
}
