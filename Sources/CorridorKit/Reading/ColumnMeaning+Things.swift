/// What names with a party's word mean that name nobody.
extension ColumnMeaning {
  /// What a name means that has a party's word and a word for something else than it: `client_transfer_id` is a
  /// payment's, `Sender ID expiry`, `sourceValue` and `source_file` are nobody.
  static func ofAThing(_ ideas: Set<Idea>, words: [String]) -> ColumnMeaning? {
    let isOfTheParty: Set<Idea> = [
      .account, .name, .country, .originCountry, .bic, .place, .address,
    ]
    guard ideas.isDisjoint(with: isOfTheParty) else { return nil }
    if isNumber(ideas, words) { return .unknown }
    if ideas.contains(.value) || words.contains(where: Self.otherThings.contains) { return .unused }
    let isOfAPayment = !ideas.isDisjoint(with: [.payment, .booking, .purpose])
    guard ideas.contains(.identifier), isOfAPayment else { return nil }
    return .role(.transactionID, rank: referenceRank)
  }

  private static let otherThings: Set<String> = [
    "expiry", "expires", "expiration", "file", "report", "statement", "message", "kyc", "batch",
    "settlement", "ablauf", "gultigkeit",
  ]

  /// Whether nothing but a number says whose a column is: `Field 50` may be the ordering customer's field of an MT103, and
  /// as well the fiftieth of a table.
  private static func isNumber(_ ideas: Set<Idea>, _ words: [String]) -> Bool {
    let numbers: Set<String> = ["50", "59"]
    guard ideas.isSubset(of: [.payer, .payee, .filler]), !numbers.isDisjoint(with: words) else {
      return false
    }
    let rest = Set(ColumnVocabulary.ideas(in: words.filter { !numbers.contains($0) }))
    return rest.isDisjoint(with: [.payer, .payee])
  }
}
