/// Which currency an amount has, and in which units it counts.
extension ColumnAssignment {
  /// `Montant en devise` holds sums, and is as good an amount as any, so that beside one nothing is chosen.
  mutating func assignSumsInCurrency() {
    for index in names.indices where !stated.contains(index) && holdsAmounts(index) {
      guard case .role(.currency, _) = meanings[index] else { continue }
      if let own = taken[.amount], (0...ColumnMeaning.originalRank).contains(own.rank) {
        equals[.amount, default: []].append(index)
      } else {
        take(.amount, index, rank: ColumnMeaning.unsaidRank)
      }
    }
  }

  /// Of several currencies the one that is named as the amount is: `transaction_amount`, `transaction_currency`.
  mutating func pairCurrency() {
    guard let amount = taken[.amount], let currency = taken[.currency], currency.rank >= 0 else {
      return
    }
    let wanted = qualifier(amount.column)
    guard qualifier(currency.column) != wanted else { return }
    let same = names.indices.filter { index in
      guard case .role(.currency, _) = meanings[index], !stated.contains(index),
        index != amount.column
      else { return false }
      return qualifier(index) == wanted
    }
    guard let first = same.first else { return }
    // The amount's own rank: what is called alike is never foreign to it.
    taken[.currency] = (first, max(amount.rank, 0))
    equals[.currency] = Array(same.dropFirst())
  }

  /// The words of a name without those for amounts and currencies.
  private func qualifier(_ index: Int) -> Set<String> {
    let plain: Set<ColumnVocabulary.Idea> = [.amount, .currency, .filler, .identifier]
    return Set(
      facts[index].words.filter { word in
        // A local currency is the one that is paid out, or the teller's.
        guard word != "local", let ideas = ColumnVocabulary.phrases[word] else {
          return Array(word.utf8).withWindow(CurrencyReader.read) == nil
        }
        return !plain.isSuperset(of: ideas)
      })
  }

  /// The currency that the amount's name states where a column of currencies stands beside it, unless the
  /// columns file names that column.
  func contradictingCurrency(_ plan: ColumnPlan) -> Currency? {
    let amount = plan.index(.amount)
    guard amount >= 0, plan.has(.currency), !stated.contains(plan.index(.currency)) else {
      return nil
    }
    return currency(inName: amount)
  }

  /// The currency of a name: its code as a word of its own, `amount_usd`, `AmountUSD`, or its sign. `AMOUNT_STD` is a
  /// standard amount, in whatever currency, and not one in the dobra of before 2018.
  private func currency(inName column: Int) -> Currency? {
    let written = names[column].split(whereSeparator: {
      !$0.isLetter && !"€£$₱฿₹₫₩₺₽₴₦₵".contains($0)
    })
    for word in written where word.uppercased() != "STD" {
      let bytes = Array(word.utf8)
      let isWord = word.uppercased() != word && Self.wordsLikeCodes.contains(word.lowercased())
      if !isWord, let currency = bytes.withWindow(CurrencyReader.read) { return currency }
    }
    // Behind a small letter: what is written in capitals alone.
    for word in facts[column].words
    where word != "std" && names[column].contains(word.uppercased()) {
      if let currency = Array(word.utf8).withWindow(CurrencyReader.read) { return currency }
    }
    return nil
  }

  /// Words of names that, unless all in capitals, are no codes of currencies.
  private static let wordsLikeCodes: Set<String> = [
    "all", "try", "top", "cup", "mad", "pen", "bam", "gel", "mop", "ron", "sos", "lak", "ang",
    "dop", "svc", "btn", "sar", "lvl",
  ]

  /// The currency in which the payee is paid is none of the amount that was sent.
  mutating func dropForeignCurrency() {
    guard let currency = taken[.currency], currency.rank >= 0, let amount = taken[.amount],
      amount.rank >= 0
    else { return }
    // As it was ordered or paid out, or a counter value.
    let received = ColumnMeaning.originalRank...ColumnMeaning.originalRank + 1
    let isForeign = received.contains(currency.rank) && amount.rank < received.lowerBound
    // Nor is the settled one that of the sum that was ordered.
    let isSettled =
      currency.rank == 0 && received.contains(amount.rank)
      && ColumnRole(rawValue: facts[currency.column].words.joined(separator: "_"))
        == nil
    if isForeign || isSettled || isOfAnother(currency.column, than: amount.column) {
      taken[.currency] = nil
    }
  }

  /// Whether an amount is said to be of the transaction, and the currency of another amount: of the bill, the card or
  /// the account; or the currency is that of a report.
  private func isOfAnother(_ currency: Int, than amount: Int) -> Bool {
    let (own, other) = (
      HeaderWords.words(of: names[amount]), HeaderWords.words(of: names[currency])
    )
    let reports = ColumnMeaning.reportWords
    if !reports.isDisjoint(with: other), reports.isDisjoint(with: own) { return true }
    let amountIdeas = Set(ColumnVocabulary.ideas(in: own))
    let isTransaction = amountIdeas.contains(.transaction) || amountIdeas.contains(.original)
    guard isTransaction, qualifier(currency) != qualifier(amount) else { return false }
    let ideas = Set(ColumnVocabulary.ideas(in: other))
    return !ideas.isDisjoint(with: [.settled, .account, .own]) && !ideas.contains(.payer)
      || other.contains("card") || other.contains("cardholder")
  }

  /// Whether most amounts stand with a currency's code or sign.
  func amountsCarryCurrency(_ plan: ColumnPlan) -> Bool {
    let index = plan.index(.amount)
    guard index >= 0, !plan.has(.currency) else { return false }
    var trouble = ""
    let filled = cells(index).filter { !$0.isEmpty }
    let carrying = filled.filter { cell in
      [DecimalMark.point, .comma].contains { mark in
        cell.withWindow {
          AmountReader.read($0.trimmed, mark: mark, exponent: 4, into: &trouble)?.currency
        } != nil
      }
    }
    return carrying.count * 2 > filled.count
  }

  /// The currency that the amount's name states, where no column does.
  func currencyInHeader(_ plan: ColumnPlan) -> Currency? {
    let amount = max(plan.index(.amount), plan.index(.debitAmount))
    guard amount >= 0, !plan.has(.currency) else { return nil }
    return currency(inName: amount)
  }
}
