/// What two columns of the sample with an equal claim to one role have in common.
extension ColumnAssignment {
  enum Comparison {
    case alike
    case secondIsMore
    case secondIsLess
    case differ
  }

  /// Of columns with an equal claim to a role that decides a number or a party, the one that says more; where
  /// they differ in what they say, nothing is chosen for the user.
  mutating func settleEquals(_ role: ColumnRole, input: String) throws(SourceError) {
    guard let others = equals[role], decides(role) else { return }
    for other in others {
      guard let own = taken[role] else { return }
      switch comparison(of: role, own.column, other) {
      case .alike, .secondIsLess: continue
      case .secondIsMore: taken[role] = (other, own.rank)
      case .differ:
        let claims = [own.column, other].sorted().map { names[$0] }
        throw SourceError(
          .unusable, input: input,
          what: "two columns could be \(role.rawValue), and their cells differ: "
            + claims.joined(separator: ", "),
          place: "the header",
          remedy: "Name the right one in a columns file (--columns FILE); `corridor inspect"
            + " --columns-out FILE` writes one to edit.")
      }
    }
  }

  /// Whether which column has `role` can change a number, a party or the scope.
  private func decides(_ role: ColumnRole) -> Bool {
    switch role {
    case .amount, .debitAmount, .creditAmount, .currency, .direction, .timestamp, .timeOfDay,
      .payerID, .payeeID, .payerCountry, .payeeCountry:
      true
    case .payerAccount: taken[.payerID] == nil
    case .payeeAccount: taken[.payeeID] == nil
    case .payerName: taken[.payerID] == nil && taken[.payerAccount] == nil
    case .payeeName: taken[.payeeID] == nil && taken[.payeeAccount] == nil
    default: false
    }
  }

  /// Compares meanings, so that a country's name is its code; an empty cell says nothing.
  func comparison(of role: ColumnRole, _ first: Int, _ second: Int) -> Comparison {
    var filled = (first: 0, second: 0)
    var hours = (first: 0, second: 0)
    for row in rows {
      let cells = [first, second].map { index in
        index < row.cells.count ? row.cells[index].withWindow { $0.trimmed.bytes } : []
      }
      if !cells[0].isEmpty { filled.first += 1 }
      if !cells[1].isEmpty { filled.second += 1 }
      if role == .timestamp {
        if Self.hasHours(cells[0]) { hours.first += 1 }
        if Self.hasHours(cells[1]) { hours.second += 1 }
      }
      if cells[0].isEmpty || cells[1].isEmpty { continue }
      guard Self.meaning(cells[0], role) == Self.meaning(cells[1], role) else { return .differ }
    }
    if filled.first > 0, filled.second > 0, filled.first != filled.second {
      // Rows that only one of the two fills would be lost or changed by either choice.
      return filled.second > filled.first ? .secondIsMore : .secondIsLess
    }
    if filled.first == 0, filled.second > 0 { return .secondIsMore }
    if filled.second == 0 { return .secondIsLess }
    return hours.second > hours.first ? .secondIsMore : .alike
  }

  private static func hasHours(_ cell: [UInt8]) -> Bool {
    cell.withWindow { DateReader.read($0, order: .dayMonthYear)?.secondOfDay != nil }
  }

  private static func meaning(_ cell: [UInt8], _ role: ColumnRole) -> String {
    cell.withWindow { cell in
      switch role {
      case .payerCountry, .payeeCountry: CountryReader.read(cell)?.code ?? cell.text
      case .currency: CurrencyReader.ofColumn(cell)?.code ?? cell.text
      case .timestamp:
        DateReader.read(cell, order: .dayMonthYear).map { "\($0.day)" } ?? cell.text
      default: cell.text
      }
    }
  }
}
