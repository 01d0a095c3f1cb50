/// Which currency an amount has, and in which units it counts.
extension ColumnAssignment {
  /// Of several currencies the one that is named as the amount is: `transaction_amount`, `transaction_currency`.
  mutating func pairCurrency() {
    guard let amount = taken[.amount], let currency = taken[.currency], currency.rank >= 0 else {
      return
    }
    let wanted = qualifier(amount.column)
    guard qualifier(currency.column) != wanted else { return }
    let same = names.indices.filter { index in
      guard case .role(.currency, _) = meanings[index], !stated.contains(index) else {
        return false
      }
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
        guard let ideas = ColumnVocabulary.phrases[word] else {
          return Array(word.utf8).withWindow(CurrencyReader.read) == nil
        }
        return !plain.isSuperset(of: ideas)
      })
  }

  /// Thousands are written so that cents are lost: what they stand for cannot be known.
  func refuseMultiples(input: String) throws(SourceError) {
    for role in [ColumnRole.amount, .debitAmount, .creditAmount] {
      guard let column = taken[role]?.column, ColumnMeaning.namesMultiples(facts[column].words)
      else {
        continue
      }
      throw SourceError(
        .unusable, input: input,
        what: "the amount's name says that it counts thousands or millions: \(names[column])",
        place: "the header",
        remedy: "Export the amounts in whole units of their currency.")
    }
  }

  /// The currency that the amount's name states where a column of currencies stands beside it, unless the
  /// columns file names that column.
  func contradictingCurrency(_ plan: ColumnPlan) -> Currency? {
    let amount = plan.index(.amount)
    guard amount >= 0, plan.has(.currency), !stated.contains(plan.index(.currency)) else {
      return nil
    }
    for word in names[amount].split(whereSeparator: { !$0.isLetter && !"€£".contains($0) }) {
      let bytes = Array(word.utf8)
      let isWord = word.lowercased() == word && Self.wordsLikeCodes.contains(String(word))
      if !isWord, let currency = bytes.withWindow(CurrencyReader.read) { return currency }
    }
    return nil
  }

  /// Lower-case words of names that are codes of currencies as well.
  private static let wordsLikeCodes: Set<String> = [
    "all", "try", "top", "cup", "mad", "pen", "bam", "gel", "mop", "ron", "sos", "lak", "ang",
    "dop",
  ]

  /// The currency in which the payee is paid is none of the amount that was sent.
  mutating func dropForeignCurrency() {
    guard let currency = taken[.currency], currency.rank >= 0, let amount = taken[.amount],
      amount.rank >= 0
    else { return }
    let isForeign = (2...3).contains(currency.rank) && amount.rank < 2
    // Nor is the settled one that of the sum that was ordered.
    let isSettled =
      currency.rank == 0 && (amount.rank == 2 || amount.rank == 3)
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
    let reports: Set<String> = [
      "base", "reporting", "report", "functional", "home", "quote", "reference",
    ]
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
    for word in names[amount].split(whereSeparator: { !$0.isLetter && !"€£".contains($0) }) {
      let bytes = Array(word.utf8)
      if word.uppercased() == word, let currency = bytes.withWindow(CurrencyReader.read) {
        return currency
      }
    }
    return nil
  }
}
