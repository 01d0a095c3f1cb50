/// What the name of an amount or a currency says.
extension ColumnMeaning {
  /// The role of sums and of their currency; nil for a name of neither.
  static func money(_ ideas: Set<Idea>, words: [String]) -> ColumnMeaning? {
    if ideas.contains(.notAmount), !ideas.contains(.currency) { return .unused }
    if ideas.contains(.amount), OtherMoments.kind(of: words) == .reversal { return .unused }
    if ideas.contains(.currency), !ideas.contains(.date) {
      if ideas.contains(.notAmount) { return .unused }
      // Of a transfer between two currencies, the one that was sent.
      if ideas.contains(.debit) != ideas.contains(.credit) {
        return .role(.currency, rank: ideas.contains(.debit) ? 0 : originalRank)
      }
      return .role(.currency, rank: rank(of: ideas, words))
    }
    if ideas.contains(.debit), ideas.contains(.credit) {
      return ideas.contains(.amount) ? .role(.amount, rank: unsaidRank) : .role(.direction, rank: 0)
    }
    if ideas.contains(.amount), !ideas.contains(.date) {
      if ideas.contains(.debit) { return .role(.debitAmount, rank: 0) }
      if ideas.contains(.credit) { return .role(.creditAmount, rank: 0) }
      // A word that is not known may say that it is another sum than what was paid.
      let others = words.filter {
        !sentWords.contains($0) && Array($0.utf8).withWindow(CurrencyReader.ofColumn) == nil
      }
      let isOpen = ColumnVocabulary.understood(others).hasUnknown
      return .role(.amount, rank: isOpen ? openAmountRank : rank(of: ideas, words))
    }
    let hasParty = ideas.contains(.account) || ideas.contains(.name) || ideas.contains(.identifier)
    if ideas.contains(.debit), !hasParty { return .role(.debitAmount, rank: 1) }
    if ideas.contains(.credit), !hasParty { return .role(.creditAmount, rank: 1) }
    return nil
  }

  /// Settled before sent before unsaid before original.
  private static func rank(of ideas: Set<Idea>, _ words: [String]) -> Int {
    if ideas.contains(.countervalue) { return originalRank + 1 }
    // `Kontowährung` is that of a row where nothing else says the row's, and so is a report's.
    if ideas.contains(.currency), ideas.isDisjoint(with: [.payer, .payee]),
      ideas.contains(.account) || !reportWords.isDisjoint(with: words)
    {
      return accountRank
    }
    if ideas.contains(.original) || ideas.contains(.payee) { return originalRank }
    if ideas.contains(.settled) || ideas.contains(.payer) { return 0 }
    return sentWords.isDisjoint(with: words) ? unsaidRank : 1
  }

  /// An amount or a currency whose name says nothing more.
  static let unsaidRank = 2
  /// Of what is converted for a report.
  static let reportWords: Set<String> = [
    "base", "reporting", "report", "functional", "home", "quote", "reference",
  ]

  /// The currency of the account or of a report.
  static let accountRank = 3
  /// One as it was ordered, received or paid out.
  static let originalRank = 4

  /// A sum of something that is not known, which may be that as well.
  static let openAmountRank = originalRank

  /// What a sender pays in, where another amount or currency is what is paid out.
  private static let sentWords: Set<String> = [
    "sent", "envoi", "envoye", "envoyee", "envoyes", "sendebetrag", "sendewahrung", "gesendet",
    "gesendeter", "gesendete", "verzonden", "verzending", "enviado", "enviada", "envio", "inviato",
    "inviata", "invio", "collect", "collected", "wyslana", "wyslania", "nadania", "nadana",
    "skickat", "skickad",
  ]
}
