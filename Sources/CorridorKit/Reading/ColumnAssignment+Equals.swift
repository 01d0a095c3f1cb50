/// What two columns of the sample with an equal claim to one role have in common.
extension ColumnAssignment {
  enum Comparison {
    case alike
    case secondIsMore
    case secondIsLess
    /// They agree wherever both are filled, and each is empty where the other is not.
    case fillGaps
    case differ
  }

  mutating func settleEquals(input: String) throws(SourceError) {
    settleAccounts()
    for role in ColumnRole.allCases { try settleEquals(role, input: input) }
  }

  /// Of columns with an equal claim to a role that decides a number or a party, the one that says more; where
  /// they differ in what they say, nothing is chosen for the user.
  private mutating func settleEquals(_ role: ColumnRole, input: String) throws(SourceError) {
    guard let others = equals[role], decides(role) else { return }
    for other in others
    where !taken.contains(where: { $0.key != role && $0.value.column == other }) {
      guard let own = taken[role] else { return }
      switch comparison(of: role, own.column, other) {
      case .alike, .secondIsLess: continue
      case .secondIsMore: taken[role] = (other, own.rank)
      case .differ, .fillGaps:
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
    // Rows that only one of the two fills.
    var alone = (first: 0, second: 0)
    var hours = (first: 0, second: 0)
    for row in rows {
      let cells = [first, second].map { index in
        index < row.cells.count ? row.cells[index].withWindow { $0.trimmed.bytes } : []
      }
      if cells[0].isEmpty != cells[1].isEmpty {
        if cells[0].isEmpty { alone.second += 1 } else { alone.first += 1 }
      }
      if role == .timestamp {
        if Self.hasHours(cells[0]) { hours.first += 1 }
        if Self.hasHours(cells[1]) { hours.second += 1 }
      }
      if cells[0].isEmpty || cells[1].isEmpty { continue }
      guard Self.agree(cells[0], cells[1], role) else { return .differ }
    }
    // Where each has rows that the other lacks, either choice would lose or change some.
    if alone.first > 0, alone.second > 0 { return .fillGaps }
    if alone.first != alone.second {
      return alone.second > 0 ? .secondIsMore : .secondIsLess
    }
    return hours.second > hours.first ? .secondIsMore : .alike
  }

  private static func hasHours(_ cell: [UInt8]) -> Bool {
    cell.withWindow { DateReader.read($0, order: .dayMonthYear)?.secondOfDay != nil }
  }

  /// Whether two cells say the same; of two stamps one may leave out the time of day.
  private static func agree(_ first: [UInt8], _ second: [UInt8], _ role: ColumnRole) -> Bool {
    guard role == .timestamp else { return meaning(first, role) == meaning(second, role) }
    let stamps = [first, second].map { cell in
      cell.withWindow { DateReader.read($0, order: .dayMonthYear) }
    }
    guard let one = stamps[0], let other = stamps[1] else { return first == second }
    guard let clock = one.secondOfDay, let otherClock = other.secondOfDay else {
      return one.day == other.day
    }
    guard let offset = one.offsetSeconds, let otherOffset = other.offsetSeconds else {
      return one == other
    }
    return one.day * 86_400 + clock - offset == other.day * 86_400 + otherClock - otherOffset
  }

  private static func meaning(_ cell: [UInt8], _ role: ColumnRole) -> String {
    cell.withWindow { cell in
      switch role {
      case .payerCountry, .payeeCountry: CountryReader.read(cell)?.code ?? cell.text
      case .currency: CurrencyReader.ofColumn(cell)?.code ?? cell.text
      case .direction: DirectionWords.side(cell, .plain).map { "\($0)" } ?? cell.text
      default: cell.text
      }
    }
  }
}
