/// Columns that other columns decide: whose a bare country is, what a currency belongs to, which is a last resort.
extension ColumnAssignment {
  /// Where two columns are called `country` and neither side's is named, each belongs to the party that it
  /// stands behind; where that does not tell, nothing is chosen for the user.
  mutating func assignBareCountries(input: String) throws(SourceError) {
    guard taken[.payerCountry] == nil, taken[.payeeCountry] == nil else { return }
    guard entry?.constants.payerCountry == nil, entry?.constants.payeeCountry == nil else { return }
    guard !meanings.contains(.counterparty(.payeeCountry)) else { return }
    let bare = names.indices.filter { meanings[$0] == .country && !stated.contains($0) }
    guard bare.count > 1 else { return }
    let sides = bare.map { side(before: $0) }
    if bare.count == 2, let first = sides[0], let second = sides[1], first != second {
      take(.payerCountry, first ? bare[0] : bare[1], rank: 6)
      take(.payeeCountry, first ? bare[1] : bare[0], rank: 6)
      return
    }
    // A name and its code say the same.
    guard [.differ, .fillGaps].contains(comparison(of: .payeeCountry, bare[0], bare[1])) else {
      return
    }
    throw SourceError(
      .unusable, input: input,
      what: "two columns are called country, and nothing says which is the payer's: "
        + bare.map { names[$0] }.joined(separator: ", "),
      place: "the header",
      remedy: "Name them in a columns file (--columns FILE) as `payer_country` and `payee_country`,"
        + " by their numbers \(bare.map { String($0 + 1) }.joined(separator: " and ")).")
  }

  /// Whether the nearest column before that is of one side is the payer's; nil if none is.
  private func side(before index: Int) -> Bool? {
    for other in stride(from: index - 1, through: 0, by: -1) {
      let ideas = Set(ColumnVocabulary.ideas(in: facts[other].words))
      let isPayer = ideas.contains(.payer)
      if isPayer != ideas.contains(.payee) { return isPayer }
      if ideas.contains(.country) { return nil }
    }
    return nil
  }

  /// How single letters are meant in the direction column: by its name, else by which letters occur.
  func letters(_ index: Int) -> DirectionWords.Letters {
    let words = Set(facts[index].words)
    for (letters, marks) in DirectionWords.names where !words.isDisjoint(with: marks) {
      return letters
    }
    let found = Set(cells(index).map { $0.withWindow { $0.trimmed.text.uppercased() } })
    return found.isSuperset(of: ["A", "D"]) && !found.contains("C") ? .dareAvere : .plain
  }

  /// A column whose name has unknown words is no party's beside one whose name is known.
  mutating func dropLastResorts() {
    for roles: [ColumnRole] in [
      [.payerID, .payerAccount, .payerName], [.payeeID, .payeeAccount, .payeeName],
    ] {
      for role in roles {
        guard let own = taken[role], own.rank >= 0 else { continue }
        let claims = [own.column] + (equals[role] ?? [])
        let plain = claims.filter { !isLastResort($0) }
        guard let first = plain.first else { continue }
        taken[role] = (first, own.rank)
        equals[role] = Array(plain.dropFirst())
      }
      let found = roles.filter { taken[$0] != nil }
      let weak = found.filter { role in
        taken[role].map { $0.rank >= 0 && isLastResort($0.column) } ?? false
      }
      guard weak.count < found.count else { continue }
      for role in weak {
        taken[role] = nil
        equals[role] = nil
      }
    }
  }

  /// An account of which the name does not say whose it is, and whose cells are words (`Main`), names nobody beside a
  /// payer who is named.
  mutating func dropNicknames() {
    guard let own = taken[.payerAccount], own.rank == 3, filled(own.column) > 0,
      !codeShare(own.column), taken[.payerID] != nil || taken[.payerName] != nil
    else { return }
    taken[.payerAccount] = nil
    equals[.payerAccount] = nil
  }

  /// What is added to the rank of a party's column with an unknown word, so that every other one comes before it.
  func lastResort(_ index: Int) -> Int {
    switch meanings[index] {
    case .role(.payerID, _), .role(.payerAccount, _), .role(.payeeID, _), .role(.payeeAccount, _),
      .party, .counterparty:
      isLastResort(index) ? 40 : 0
    default: 0
    }
  }

  /// Names are known by their word for name; of ids and accounts a word more may change what they are of.
  func isLastResort(_ index: Int) -> Bool {
    switch meanings[index] {
    case .role(.payerName, _), .role(.payeeName, _), .counterparty(.payeeName): false
    default: facts[index].isQualified
    }
  }

  /// Whether every filled cell is a known word of a status.
  func holdsStatuses(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.allSatisfy { $0 <= 0x20 } }
    // Yes and no alone may be of anything.
    let speaks = filled.contains { cell in
      cell.withWindow { !ReversalMark.isYes($0.trimmed) && !ReversalMark.isNo($0.trimmed) }
    }
    return speaks
      && filled.allSatisfy { $0.withWindow { PaymentStatus.stated($0.trimmed) != .unknown } }
  }

  func distinctCells(_ index: Int) -> Int { Set(cells(index)).count }

  /// Whether cells are written as sums are: never more than three decimals.
  func looksLikeMoney(_ index: Int) -> Bool {
    cells(index).allSatisfy { cell in
      guard let mark = cell.lastIndex(where: { $0 == 0x2E || $0 == 0x2C }) else { return true }
      return cell[(mark + 1)...].prefix { $0 &- 0x30 <= 9 }.count <= 3
    }
  }
}
