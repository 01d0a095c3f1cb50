/// Several columns that number one party's account.
extension ColumnAssignment {
  /// Of a party's accounts the one that names it best, and of the others the next best for rows in which the first is
  /// empty: an IBAN before a number, that before a telephone, that before an e-mail.
  mutating func settleAccounts() {
    settleAccounts(.payerAccount, other: .payerSecondAccount)
    settleAccounts(.payeeAccount, other: .payeeSecondAccount)
  }

  private mutating func settleAccounts(_ role: ColumnRole, other: ColumnRole) {
    guard let own = taken[role], own.rank >= 0, taken[other] == nil, let others = equals[role]
    else { return }
    let open = others.filter { index in !taken.values.contains { $0.column == index } }
    let claims = ([own.column] + open).map { (kind: AccountKind(self, $0), column: $0) }
      .sorted { ($0.kind, $0.column) < ($1.kind, $1.column) }
    guard let first = claims.first, let second = claims.dropFirst().first else { return }
    if first.kind == second.kind {
      // Where both are filled and differ, nobody knows which is the account's own.
      let alike = claims.filter { $0.kind == first.kind }
      guard alike.count == 2, comparison(of: role, first.column, second.column) == .fillGaps else {
        taken[role] = (first.column, own.rank)
        equals[role] = alike.dropFirst().map(\.column)
        return
      }
    }
    taken[role] = (first.column, own.rank)
    taken[other] = (second.column, own.rank)
    equals[role] = nil
  }
}

/// By what an account is numbered; the lower names its holder the better.
private enum AccountKind: Int, Comparable {
  case iban, number, telephone, mail

  init(_ assignment: ColumnAssignment, _ column: Int) {
    let words = assignment.facts[column].words
    if words.contains("iban") || assignment.holdsIBAN(column) {
      self = .iban
    } else if words.contains(where: { $0.contains("mail") || $0 == "correo" }) {
      self = .mail
    } else if words.contains(where: Self.telephones.contains) {
      self = .telephone
    } else {
      self = .number
    }
  }

  private static let telephones: Set<String> = [
    "phone", "telephone", "mobile", "msisdn", "telefon", "telefono", "telefone", "cellphone", "tel",
  ]

  static func < (one: AccountKind, other: AccountKind) -> Bool { one.rawValue < other.rawValue }
}
