extension SortedParties {
  /// By what else parties are found than by the text that stands for them.
  struct Alias: Sendable {
    let pseudonyms: Pseudonyms
    let domain: Pseudonyms.Domain

    /// The pseudonyms of a text, of whatever kind it is.
    func texts(for text: String) -> [String] {
      let names = FoldedName.spellings(of: text).map { ($0, PartyID.Kind.nameWithDetail) }
      return ([(text, .id), (text, .account)] + names).map { text, kind in
        String(
          decoding: pseudonyms.pseudonym(of: Array(text.utf8) + [kind.rawValue], domain),
          as: UTF8.self)
      }
    }
  }
}

extension Ledger {
  /// The same run, whose parties are found by the ids that their pseudonyms stand for too.
  func found(by pseudonyms: Pseudonyms?) -> Ledger {
    guard let pseudonyms else { return self }
    var (payers, beneficiaries) = (payers, beneficiaries)
    payers.alias = SortedParties.Alias(pseudonyms: pseudonyms, domain: .payer)
    beneficiaries.alias = SortedParties.Alias(pseudonyms: pseudonyms, domain: .beneficiary)
    return Ledger(
      sources: sources, payers: payers, beneficiaries: beneficiaries, transactions: transactions,
      rows: rows, payerStarts: payerStarts, repeats: repeats, duplicates: duplicates,
      conflictingIDs: conflictingIDs)
  }
}
