/// What the cells of one column of the sample look like.
struct CellStatistics: Sendable {
  var kind = "empty"
  var empty = 0
  /// Cells that look otherwise than most.
  var unlike = 0
  var sampled = 0
  var examples: [String] = []

  /// - Parameter rows: records below the header.
  init(column: Int, rows: [Sample.Row]) {
    var counts: [CellKind: Int] = [:]
    for row in rows where column < row.cells.count {
      sampled += 1
      let cell = row.cells[column]
      let kind = cell.withWindow { CellKind($0) }
      if kind == .empty {
        empty += 1
        continue
      }
      counts[kind, default: 0] += 1
      let text = cell.withWindow { $0.trimmed.text }
      if examples.count < 3, !examples.contains(text) { examples.append(text) }
    }
    let filled = sampled - empty
    guard let most = counts.max(by: { ($0.value, $1.key.name) < ($1.value, $0.key.name) })
    else { return }
    kind = most.key.name
    // Text and codes are what is left over: nothing is unlike them.
    unlike = most.key == .text || most.key == .code ? 0 : filled - most.value
  }
}

extension CellKind {
  /// As `inspect` names it.
  var name: String {
    switch self {
    case .empty: "empty"
    case .country: "country"
    case .currency: "currency"
    case .iban: "IBAN"
    case .bic: "BIC"
    case .date: "date"
    case .amount: "number"
    case .code: "code"
    case .text: "text"
    }
  }
}
