/// Columns whose names say what they hold and not whose it is: each belongs to the party that it stands behind.
extension ColumnAssignment {
  /// Gives accounts, bank codes, birth dates and a country without a word for whose they are to the party before them,
  /// where no column says of that party what they say.
  ///
  /// Of a list of one account, where not both sides are named, nothing is changed.
  mutating func giveToOwners() {
    let sides = names.indices.map { side(of: $0) }
    // Where nobody else is named as the payer, an account is the payer's: the list's owner.
    guard sides.contains(.payer), sides.contains(.payee) else { return }
    // Of each column the side of the nearest one before that says one.
    var before: Side?
    for (index, side) in zip(names.indices, sides) {
      let owner = before
      before = side ?? before
      guard let owner, !stated.contains(index) else { continue }
      switch meanings[index] {
      case .role(.payerAccount, 3):
        if owner == .payee, !isNamed(.payeeAccount) { give(.payeeAccount, rank: 3, to: index) }
      case .role(.payerBIC, 3):
        if owner == .payee, !isNamed(.payeeBIC) { give(.payeeBIC, rank: 3, to: index) }
      case .role(.payerBirthDate, 1):
        if owner == .payee { give(.payeeBirthDate, rank: 1, to: index) }
      case .country:
        if isOnlyCountryOfPayer(index, sides) {
          give(.payerCountry, rank: ColumnMeaning.countryBehindRank, to: index)
        }
      default: break
      }
    }
  }

  private enum Side {
    case payer, payee
  }

  /// The side that a column's name says; nil if it says none or both.
  private func side(of index: Int) -> Side? {
    let ideas = Set(ColumnVocabulary.ideas(in: facts[index].words))
    guard ideas.contains(.payer) != ideas.contains(.payee), !ideas.contains(.counterparty) else {
      return nil
    }
    return ideas.contains(.payer) ? .payer : .payee
  }

  /// Whether a column is called by the party and what it holds, and is more than a last resort.
  private func isNamed(_ role: ColumnRole, below most: Int = 3) -> Bool {
    taken[role] != nil
      || meanings.enumerated().contains { index, meaning in
        switch meaning {
        case .role(role, let rank): rank < most && lastResort(index) == 0
        case .counterparty(role): lastResort(index) == 0
        default: false
        }
      }
  }

  /// Whether of all columns one is called a country, directly behind the payer and before the payee, whose own is known
  /// otherwise or not at all.
  private func isOnlyCountryOfPayer(_ index: Int, _ sides: [Side?]) -> Bool {
    index > 0 && sides[index - 1] == .payer && meanings.count { $0 == .country } == 1
      && !isNamed(.payerCountry, below: ColumnMeaning.countryBehindRank) && !isNamed(.payerBIC)
      && entry?.constants.payerCountry == nil
      && !sides.prefix(index).contains(.payee)
  }

  /// Names whose parts of a person's name have the side of the part before them: `Sender first name, Last name`.
  static func withOwners(_ names: [String]) -> [String] {
    let parts: Set<NameParts.Part> = [.given, .middle, .family, .secondFamily]
    var owned = names
    for index in names.indices.dropFirst() {
      guard let own = NameParts.part(of: HeaderWords.words(of: names[index])), own.rest.isEmpty,
        let before = NameParts.part(of: HeaderWords.words(of: owned[index - 1])),
        !before.rest.isEmpty, parts.contains(own.part), parts.contains(before.part),
        own.part != before.part
      else { continue }
      owned[index] = before.rest.joined(separator: " ") + " " + names[index]
    }
    return owned
  }
}
