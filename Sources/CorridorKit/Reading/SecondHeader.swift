/// The header of another table further down, as wide as the first: its rows would be read under the wrong names.
struct SecondHeader: Sendable {
  private let names: [[String]]
  private let columns: PaymentDecoder.Columns

  init(_ plan: ColumnPlan, _ columns: PaymentDecoder.Columns) {
    names = NameFacts.of(plan.columns.map(\.name)).map(\.words)
    self.columns = columns
  }

  /// Whether a record that is no payment consists of names of columns, and of others than the file's header.
  ///
  /// Words stand where the time and the amount would, half of the names or more are known, three at least, and no cell
  /// looks like a date or a sum (own choice).
  func isOne(_ record: Record) -> Bool {
    guard record.cellCount == names.count, names.count > 2 else { return false }
    for column in [max(columns.timestamp, columns.year), max(columns.amount, columns.debit)] {
      guard column >= 0, Self.isWords(record.value(column)) else { return false }
    }
    let cells = (0..<record.cellCount).map { record.value($0) }
    guard cells.allSatisfy({ ![.date, .amount, .iban].contains(CellKind($0)) }) else {
      return false
    }
    let texts = cells.map(\.text)
    let known = ColumnAssignment.recognised(texts)
    return known >= 3 && known * 2 >= names.count && texts.map(HeaderWords.words) != names
  }

  private static func isWords(_ cell: ByteWindow) -> Bool {
    guard !cell.isEmpty, cell.count <= 64 else { return false }
    for index in 0..<cell.count where cell[index] &- 0x30 <= 9 { return false }
    return true
  }
}
