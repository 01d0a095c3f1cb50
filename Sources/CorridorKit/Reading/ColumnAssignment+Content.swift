/// What cells tell where names do not.
extension ColumnAssignment {
  /// Roles that no name gave and that cells alone tell beyond doubt.
  mutating func assignByContent() {
    let free = names.indices.filter { index in
      guard !taken.values.contains(where: { $0.column == index }) else { return false }
      return meanings[index] == .unknown
    }
    for index in free {
      let kinds = kinds(index)
      let filled = filled(index)
      guard filled > 0 else { continue }
      func isMostly(_ kind: CellKind) -> Bool { kinds[kind, default: 0] * 10 >= filled * 9 }
      if isMostly(.date) {
        if !has(.dateDay) { take(.timestamp, index, rank: ColumnMeaning.stepRank + 1) }
      } else if isMostly(.currency) {
        take(.currency, index, rank: 9)
      } else if isMostly(.amount), hasDecimals(index), looksLikeMoney(index),
        taken[.debitAmount] == nil
      {
        take(.amount, index, rank: 9)
      }
    }
  }

  /// Codes of countries, IBANs and BICs in columns whose names do not say whose they are: taken for the side
  /// that lacks one, where the other side is known. Two such columns, or both sides unknown, stay open.
  mutating func assignPartiesByContent() {
    let payerIsNamed = has(
      .payerID, .payerAccount, .payerName, constant: entry?.constants.payerID != nil)
    let payeeIsNamed = has(.payeeID, .payeeAccount, .payeeName)
    takeOnly(
      .iban, payer: .payerAccount, payee: .payeeAccount, known: (payerIsNamed, payeeIsNamed))
    for (kind, payer, payee) in [
      (CellKind.country, ColumnRole.payerCountry, ColumnRole.payeeCountry),
      (.bic, .payerBIC, .payeeBIC),
    ] {
      let payerIsKnown =
        has(.payerCountry, .payerBIC, constant: entry?.constants.payerCountry != nil)
        || holdsIBANs(.payerAccount)
      let payeeIsKnown =
        has(.payeeCountry, .payeeBIC, constant: entry?.constants.payeeCountry != nil)
        || holdsIBANs(.payeeAccount)
      takeOnly(kind, payer: payer, payee: payee, known: (payerIsKnown, payeeIsKnown))
    }
  }

  /// Gives the one free column of a kind to the one side that lacks it.
  private mutating func takeOnly(
    _ kind: CellKind, payer: ColumnRole, payee: ColumnRole, known: (payer: Bool, payee: Bool)
  ) {
    guard known.payer != known.payee else { return }
    let free = names.indices.filter { index in
      guard !taken.values.contains(where: { $0.column == index }) else { return false }
      let ideas = ColumnVocabulary.ideas(in: facts[index].words)
      let saysCountry =
        ideas.contains(.country)
        && Set(ideas).isDisjoint(with: [.origin, .residence, .attribute, .bank, .address])
        && !ColumnMeaning.isOfAThing(facts[index].words)
      switch meanings[index] {
      case .unknown: break
      case .country, .unused: guard kind == .country, saysCountry else { return false }
      default: return false
      }
      guard filled(index) > 0, kinds(index)[kind, default: 0] * 10 >= filled(index) * 9 else {
        return false
      }
      // One word again and again may be anything: `MR`, `CR`.
      let isTold = saysCountry || (!mayBeStates(index) && distinctCells(index) > 1)
      return kind != .country || isTold
    }
    guard free.count == 1, let index = free.first else { return }
    take(known.payer ? payee : payer, index, rank: 9)
  }
}
