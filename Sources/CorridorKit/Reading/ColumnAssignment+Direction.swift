/// How a file says which way money went, and which rows may contradict what the first ones tell.
extension ColumnAssignment {
  /// What rows further down may show otherwise.
  func setWatches(_ plan: inout ColumnPlan) {
    plan.leftReversal = plan.has(.reversal) ? -1 : leftReversal
    if let stated = entry?.columns[.reversal] {
      plan.statesReversal = true
      if stated == nil { plan.leftReversal = -1 }
    }
    let mayHaveDirection = entry?.columns[.direction] == nil && !plan.has(.direction)
    plan.watchedSide = mayHaveDirection ? watchedSide : nil
    let kind = names.indices.first { meanings[$0] == .role(.status, rank: ColumnMeaning.kindRank) }
    if let kind, !plan.statusIsKind, plan.columns[kind].role == nil, !saysMostAreRefunds(kind),
      entry?.columns[.reversal] == nil
    {
      plan.kindColumn = kind
    }
    plan.doubtfulParties = [
      ColumnRole.payerID, .payerAccount, .payeeID, .payeeAccount,
    ].compactMap { role in
      guard let own = taken[role], own.rank >= 0, facts[own.column].isQualified
      else {
        return nil
      }
      return names[own.column]
    }
  }

  func setDirection(_ plan: inout ColumnPlan) {
    setDirectionAlone(&plan)
    guard plan.direction == .twoColumns || plan.direction == .column else { return }
    let (negative, positive) = signsOfDebits(plan)
    plan.takesBackNegative = positive > 0 && negative * 4 <= positive
    plan.fillsOneSide = plan.direction == .twoColumns && fillsOneSide(plan)
  }

  /// Whether some rows hold a sum of money out and others one of money in, and none both, as where one is what was sent
  /// and the other what came.
  private func fillsOneSide(_ plan: ColumnPlan) -> Bool {
    let sides = [plan.index(.debitAmount), plan.index(.creditAmount)]
    var filled = [0, 0]
    for row in rows {
      let has = sides.map { side in
        side >= 0 && side < row.cells.count
          && row.cells[side].withWindow { PaymentDecoder.holdsSum($0.trimmed) }
      }
      if has[0], has[1] { return false }
      for side in 0...1 where has[side] { filled[side] += 1 }
    }
    return filled[0] > 1 && filled[1] > 1
  }

  /// How many sums of money out have a minus and how many none.
  private func signsOfDebits(_ plan: ColumnPlan) -> (negative: Int, positive: Int) {
    let isMarked = plan.direction == .column
    let column = plan.index(isMarked ? .amount : .debitAmount)
    let mark = plan.index(.direction)
    let letters = isMarked ? letters(mark) : .plain
    var (negative, positive) = (0, 0)
    for row in rows where column >= 0 && column < row.cells.count {
      if isMarked {
        guard mark < row.cells.count,
          let side = row.cells[mark].withWindow({ DirectionWords.side($0.trimmed, letters) })
            ?? (plan.leavesOthersOutgoing ? .debit : nil), side == .debit
        else { continue }
      }
      let sum = row.cells[column].withWindow { AmountReader.surroundings(of: $0.trimmed) }
      guard let sum, !sum.isZero else { continue }
      if sum.isNegative { negative += 1 } else { positive += 1 }
    }
    return (negative, positive)
  }

  private func setDirectionAlone(_ plan: inout ColumnPlan) {
    let amount = plan.index(.amount)
    let (negative, positive) = amount >= 0 ? signs(amount) : (0, 0)
    if plan.has(.direction), case .some(.some(let use)) = entry?.columns[.direction],
      let credits = use.credits
    {
      plan.direction = credits == .payments ? .named : .column
      plan.dropsSign = true
      plan.leavesOthersOutgoing = holdsSomeSides(plan.index(.direction))
      return
    }
    if case .some(.some(let use)) = entry?.columns[.amount], let sign = use.sign {
      plan.direction = sign == .ignored ? .named : .sign
      plan.dropsSign = true
      plan.outgoingIsPositive = sign == .positiveIsOutgoing
    } else if plan.has(.debitAmount), amount < 0 {
      plan.direction = .twoColumns
    } else if isNeutral {
      if plan.has(.direction) {
        plan.direction = .column
        plan.dropsSign = true
        plan.leavesOthersOutgoing = holdsSomeSides(plan.index(.direction))
      } else {
        // Where every amount has a plus, the list is one of money that came in. Beside amounts without a sign a plus
        // ends the run.
        let isSigned = negative > 0 || (amount >= 0 && pluses(amount) == .all)
        plan.direction = isSigned ? .sign : .named
        plan.assumesAllOutgoing = !isSigned
      }
    } else {
      // Both parties are named. A file that writes most amounts with a minus means outgoing, and plus is
      // money that comes back.
      let isMostlyNegative = negative > 0 && negative * 10 >= (negative + positive) * 9
      plan.dropsSign = plan.has(.direction) || isMostlyNegative
      plan.watchesSides = plan.has(.direction)
      plan.takesBackPositive = !plan.has(.direction) && isMostlyNegative
    }
  }
}

/// Columns that say which way money went whatever they are called.
extension ColumnAssignment {
  /// A column of one known pair of words for debit and credit, whatever its name, where none is named.
  mutating func assignDirectionByCells() {
    guard taken[.direction] == nil else { return }
    for index in names.indices where !stated.contains(index) {
      let isChannel = taken[.channel]?.column == index
      guard isChannel || !taken.values.contains(where: { $0.column == index }) else { continue }
      let isKind = meanings[index] == .role(.status, rank: ColumnMeaning.kindRank)
      let isOpen = meanings[index] == .unknown || meanings[index] == .unused
      guard isKind || isChannel || isOpen, let found = sides(index) else { continue }
      let isOne = Set(found.sides).count == 1
      // A card, an account and a way to pay are called debit and credit too.
      if isOfACard(facts[index].words) || isChannel, isOne || found.namesCard { continue }
      let isLoose = !found.isLedger && found.sides[0] == .debit
      if isOne, !isKind || found.isLetter || isLoose {
        if watchedSide == nil { watchedSide = (index, found.sides[0]) }
        continue
      }
      if isChannel { taken[.channel] = nil }
      take(.direction, index, rank: 3)
    }
  }

  /// What the cells of a column say, each of which is a word for debit or credit.
  private struct Sides {
    let sides: [AmountReader.Side]
    /// Whether all words are a ledger's.
    let isLedger: Bool
    let isLetter: Bool
    /// Whether a word may be of a card.
    let namesCard: Bool
  }

  /// What each filled cell of a column says, if every one is a word for debit or credit; nil otherwise.
  ///
  /// Words that say who acted (`sent`, `received`) may be stages of a payment: they count in one account's list alone,
  /// and if both occur. Signs say more than words that are no ledger's.
  private func sides(_ index: Int) -> Sides? {
    let filled = cells(index).map { $0.withWindow { $0.trimmed.bytes } }.filter { !$0.isEmpty }
    guard let first = filled.first, first.withWindow({ DirectionWords.side($0, .plain) }) != nil
    else { return nil }
    func read(_ side: (ByteWindow) -> AmountReader.Side?) -> [AmountReader.Side]? {
      let sides = filled.compactMap { $0.withWindow(side) }
      return sides.count == filled.count ? sides : nil
    }
    var found = read(DirectionWords.ledgerSide)
    let isLedger = found != nil
    if found == nil, !amountsHaveBothSigns { found = read(DirectionWords.moneySide) }
    if found == nil, isOneAccount, !amountsHaveBothSigns {
      found = read {
        $0.count == 1 ? DirectionWords.ledgerSide($0) : DirectionWords.side($0, .plain)
      }
      if Set(found ?? []).count < 2 { found = nil }
    }
    return found.map { sides in
      Sides(
        sides: sides, isLedger: isLedger, isLetter: filled.contains { $0.count == 1 },
        namesCard: filled.contains { $0.count == 1 || $0.withWindow(DirectionWords.isOfACard) })
    }
  }

  /// A column of kinds of rows of which some words say for certain that money leaves or enters the account, and others,
  /// like `Transfer` and `Fee`, say nothing.
  mutating func assignSomeSides() {
    guard isNeutral, taken[.direction] == nil, taken[.debitAmount] == nil,
      let amount = taken[.amount]?.column, signs(amount).negative == 0,
      pluses(amount) == .none
    else { return }
    let found = names.indices.first { index in
      !stated.contains(index) && !taken.values.contains { $0.column == index }
        && !isOfACard(facts[index].words) && holdsSomeSides(index)
    }
    if let found { take(.direction, found, rank: 4) }
  }

  /// Whether words of a column whose name says nothing of direction tell the side of some rows and not of others.
  ///
  /// Of a column of kinds every row is asked: the first deposit may stand far down.
  private func holdsSomeSides(_ index: Int) -> Bool {
    let isKind = meanings[index] == .role(.status, rank: ColumnMeaning.kindRank)
    guard isKind || meanings[index] == .unknown || meanings[index] == .unused else { return false }
    // `IN` is India where the others are countries too.
    let others: Set<ColumnVocabulary.Idea> = [
      .country, .place, .address, .residence, .attribute, .purpose,
    ]
    guard others.isDisjoint(with: ColumnVocabulary.ideas(in: facts[index].words)),
      kinds(index)[.country, default: 0] * 10 < filled(index) * 9 || distinctCells(index) < 3
    else { return false }
    let words = cells(index).filter { $0.count > 1 }
    func hold(_ test: (ByteWindow) -> Bool) -> Bool {
      words.contains { $0.withWindow { test($0.trimmed) } }
    }
    guard !words.isEmpty, !hold(DirectionWords.isOfACard) else { return false }
    let saysSide = hold { cell in
      let phrase = HeaderWords.words(of: cell.text)
      return DirectionWords.moneySide(cell) != nil || DirectionWords.side(within: phrase) != nil
    }
    // What people wrote is no kind of rows, though a memo may hold such a word.
    let isOfFewWords = distinctCells(index) <= 12 && distinctCells(index) * 2 <= words.count
    return isKind || (isOfFewWords && saysSide && hold { DirectionWords.side($0, .plain) == nil })
  }

  private enum Pluses {
    case none, some, all
  }

  /// How many amounts have a plus.
  private func pluses(_ index: Int) -> Pluses {
    let filled = cells(index).filter { !$0.allSatisfy { $0 <= 0x20 } }
    let marked = filled.count { $0.contains(0x2B) }
    return marked == 0 ? .none : marked == filled.count ? .all : .some
  }

  private var amountsHaveBothSigns: Bool {
    guard let amount = taken[.amount]?.column else { return false }
    let (negative, positive) = signs(amount)
    return negative > 0 && positive > 0
  }

  /// Whether the other side is named without saying whether it pays or is paid.
  private var isOneAccount: Bool {
    isNeutral
      || (taken[.payeeID] == nil && taken[.payeeName] == nil && taken[.payeeAccount] == nil)
  }

  /// Whether a name may be of a card, account or way to pay.
  private func isOfACard(_ words: [String]) -> Bool {
    !Set(ColumnVocabulary.ideas(in: words)).isDisjoint(with: [
      .account, .payment, .channel, .attribute, .funds, .bank,
    ])
      || words.contains { word in
        ["card", "kart", "cart", "tarjeta", "kaart", "kort", "fund"].contains { word.hasPrefix($0) }
      }
  }

  /// Two columns of numbers of which no row fills both, named by a pair of words for money out and in.
  mutating func assignSidesByCells() {
    if let own = taken[.amount], !isSideName(own.column) { return }
    guard taken[.creditAmount] == nil || taken[.debitAmount] == nil else { return }
    var outgoing: [Int] = []
    var incoming: [Int] = []
    for index in names.indices where !stated.contains(index) && holdsSums(index) {
      switch sideOfName(index) {
      case .debit?: outgoing.append(index)
      case .credit?: incoming.append(index)
      case nil: break
      }
    }
    guard outgoing.count == 1, incoming.count == 1, let debit = outgoing.first,
      let credit = incoming.first, excludeEachOther(debit, credit)
    else { return }
    for (role, own) in taken where own.column == debit || own.column == credit {
      taken[role] = nil
    }
    take(.debitAmount, debit, rank: 1)
    take(.creditAmount, credit, rank: 1)
  }

  private func isSideName(_ index: Int) -> Bool {
    !stated.contains(index) && sideOfName(index) != nil
  }

  /// Debit or credit by a name's words, but for those of sums and currencies: `Debet (EUR)`, `Cr Amount`.
  private func sideOfName(_ index: Int) -> AmountReader.Side? {
    let ideas = Set(ColumnVocabulary.ideas(in: facts[index].words))
    let sums: Set<ColumnVocabulary.Idea> = [.amount, .currency, .filler]
    if ideas.contains(.debit) != ideas.contains(.credit),
      ideas.isSubset(of: sums.union([.debit, .credit]))
    {
      return ideas.contains(.debit) ? .debit : .credit
    }
    let all = facts[index].words
    let words = all.enumerated().filter { place, word in
      // `Gutschrift in EUR`.
      word != "in" || place + 1 >= all.count
        || Array(all[place + 1].utf8).withWindow(CurrencyReader.read) == nil
    }.map(\.element).filter { word in
      if DirectionWords.side(ofWords: [word]) != nil { return true }
      guard let ideas = ColumnVocabulary.phrases[word] else {
        return Array(word.utf8).withWindow(CurrencyReader.read) == nil
      }
      return !sums.isSuperset(of: ideas)
    }
    return DirectionWords.side(ofWords: words)
  }

  /// Whether every filled cell is a number.
  private func holdsSums(_ index: Int) -> Bool {
    let kinds = kinds(index)
    return kinds.keys.allSatisfy { $0 == .amount || $0 == .empty }
      || cells(index).allSatisfy { $0.withWindow { PaymentDecoder.isNothing($0.trimmed) } }
  }

  /// Whether no row of the sample has a sum in both columns, and each row one in either.
  private func excludeEachOther(_ first: Int, _ second: Int) -> Bool {
    let filled = zip(cells(first), cells(second)).map { first, second in
      [first, second].count { !$0.withWindow { PaymentDecoder.isNothing($0.trimmed) } }
    }
    return !filled.contains(2) && filled.contains(1)
  }
}
