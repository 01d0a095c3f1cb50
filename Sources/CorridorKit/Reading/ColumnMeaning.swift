/// What a column's name says it holds.
enum ColumnMeaning: Equatable, Sendable {
  /// A role; of several columns for one, the lowest rank is taken.
  case role(ColumnRole, rank: Int)
  /// A party of which the name does not say whether it is an id or a name.
  case party(payer: Bool, isNeutral: Bool)
  /// A party attribute of the other side of a statement, payer or payee by direction.
  case counterparty(ColumnRole)
  /// A country without saying whose.
  case country
  /// Recognised and never used, whatever it holds.
  case sensitive(Sensitive)
  /// Recognised as nothing that a payment needs.
  case unused
  case unknown

  /// What is recognised so that it is certainly never mapped.
  enum Sensitive: String, Sendable {
    case nationality, birthplace, ethnicity, religion, sex
  }

  typealias Idea = ColumnVocabulary.Idea

  /// The meaning of a column's name.
  init(name: String) { self.init(words: HeaderWords.words(of: name)) }

  /// The meaning of a name by its words.
  init(words: [String]) {
    // The plain layout's own names come first: they mean what they say.
    if let role = ColumnRole(rawValue: words.joined(separator: "_")), role != .timeOfDay {
      self = .role(role, rank: 0)
      return
    }
    self = Self.meaning(of: ColumnVocabulary.ideas(in: words), words: words)
  }

  /// Whether a name of a party has words that are not known, so that it may mean something of the party
  /// instead: such a column is a last resort.
  static func isQualified(_ words: [String]) -> Bool {
    ColumnRole(rawValue: words.joined(separator: "_")) == nil
      && ColumnVocabulary.understood(words).hasUnknown
  }

  private static func meaning(of list: [Idea], words: [String]) -> ColumnMeaning {
    var ideas = Set(list)
    // Of an inquiry the subject is somebody.
    let isParty = !ideas.isDisjoint(with: [.payer, .payee])
    if isParty, words.contains("subject") { ideas.remove(.purpose) }
    if let sensitive = sensitive(ideas) ?? numberedSensitive(words) { return .sensitive(sensitive) }
    if ideas.contains(.funds) || isOfAPerson(ideas) { return .unused }
    if ideas.contains(.zone) {
      // Where somebody lives says nothing of how the file writes its times.
      return isParty ? .unused : .role(.timeZone, rank: 0)
    }
    if ideas.contains(.reversal), ideas.isDisjoint(with: [.date, .time, .amount, .identifier]) {
      return .role(.reversal, rank: ideas.contains(.reference) ? 1 : 0)
    }
    if ideas.contains(.status) { return status(ideas, words: words) }
    if ideas.contains(.direction) { return .role(.direction, rank: 0) }
    if let other = otherMoment(ideas, words: words) { return other }
    if ideas == [.kind, .notAmount] { return .role(.status, rank: kindRank) }
    let isPayer = !ideas.isDisjoint(with: [.payer, .origin, .originCountry])
    let isPayee = ideas.contains(.payee)
    if ideas.contains(.birth) {
      return ideas.contains(.date) || !ideas.contains(.place)
        ? .role(isPayee ? .payeeBirthDate : .payerBirthDate, rank: isPayer ? 0 : 1) : .unused
    }
    if let money = money(ideas, words: words) { return money }
    if let moment = moment(ideas, list: list, words: words) { return moment }
    if let purpose = described(ideas) { return purpose }
    if let party = party(ideas, words: words, isPayer: isPayer, isPayee: isPayee) {
      // A customer may be the service's partner where a sender is named as well.
      if case .role(let role, 0) = party, role.isParty, isPayer,
        !customerWords.isDisjoint(with: words)
      {
        return .role(role, rank: 1)
      }
      return party
    }
    if ideas.contains(.transaction) || ideas.contains(.reference) || ideas.contains(.endToEnd) {
      return namesAnother(words) ? .unused : transaction(ideas)
    }
    if ideas.contains(.payment) || ideas.contains(.booking), ideas.contains(.identifier) {
      return .role(.transactionID, rank: 1)
    }
    if bareIDs.contains(words) { return .role(.transactionID, rank: bareIDRank) }
    return list.isEmpty ? .unknown : .unused
  }

  /// The status of a payment, and not of a person, account or check.
  private static func status(_ ideas: Set<Idea>, words: [String]) -> ColumnMeaning {
    let isOther: Set<Idea> = [
      .payer, .payee, .counterparty, .own, .account, .name, .address, .birth, .statement,
      .attribute,
      .bank, .country, .residence, .channel, .funds, .notAmount, .date, .time,
    ]
    if !ideas.isDisjoint(with: isOther) || isOtherState(words) { return .unused }
    if ColumnVocabulary.understood(words).hasUnknown { return .role(.status, rank: openStatusRank) }
    return .role(.status, rank: ideas == [.status] ? 0 : 1)
  }

  /// Whether a status is of something that has one of its own beside the payment: a refund, a check, a message.
  static func isOtherState(_ words: [String]) -> Bool { !otherStates.isDisjoint(with: words) }

  private static let otherStates: Set<String> = [
    "refund", "refunds", "return", "returns", "dispute", "disputes", "claim", "webhook", "callback",
    "notification", "sms", "push", "reconciliation", "recon", "matching", "fulfilment",
    "fulfillment", "shipment", "sync", "backup", "aml", "screening", "sanctions", "compliance",
    "alert", "case", "subscription", "membership", "employment", "tax", "ruckerstattung",
    "remboursement", "rimborso", "reembolso", "terugbetaling", "zwrotu",
  ]

  /// A status of something that is not known, which is the payment's if its cells say so and no other is.
  static let openStatusRank = 3

  /// Whether a name may be of a status, if the cells are: `state` is a province as well.
  static func mayBeStatus(_ name: [String]) -> Bool {
    let words = name.filter { !["transaction", "payment", "txn"].contains($0) }
    return [["state"], ["result"], ["outcome"], ["resultat"], ["ergebnis"], ["resultado"]]
      .contains(words)
  }

  /// Whether a name says where somebody or something comes from, which need not be where a payment does.
  private static func isOfAPerson(_ ideas: Set<Idea>) -> Bool {
    guard !ideas.isDisjoint(with: [.origin, .originCountry]) else { return false }
    guard ideas.isDisjoint(with: [.account, .bic, .currency, .amount]) else { return false }
    let saysCountry = ideas.contains(.country) || ideas.contains(.originCountry)
    return !saysCountry || ideas.isDisjoint(with: [.payment, .transaction])
      || ideas.contains(.payer)
  }

  /// Whether a name has a word for a code, which may be of a kind of payments as well as of one.
  static func namesCode(_ words: [String]) -> Bool {
    words.contains { ["code", "kod", "kode"].contains($0) }
  }

  /// `id` alone names the row, if hardly two rows have the same.
  static let bareIDRank = 2
  private static let bareIDs: Set<[String]> = [["id"], ["identifier"], ["identifiant"], ["uuid"]]

  /// Whether a name is one word for where money comes from or goes to, which may be somebody, a country or a place.
  static func isBarePlace(_ words: [String]) -> Bool {
    words.count == 1 && words.allSatisfy(placeWords.contains)
  }

  private static let placeWords: Set<String> = [
    "source", "origin", "origen", "origem", "origine", "target", "destination", "dest", "destino",
    "destinazione", "bestemming", "bestimmung", "ziel",
  ]

  private static let customerWords: Set<String> = [
    "customer", "cust", "client", "kunde", "kunden", "klient", "klant", "cliente",
  ]

  /// Whether a name has a word for whoever the service serves, who may be its partner and not the payer.
  static func namesCustomer(_ words: [String]) -> Bool {
    !customerWords.isDisjoint(with: words)
  }

  /// `nationality2` is a nationality as well.
  private static func numberedSensitive(_ words: [String]) -> Sensitive? {
    guard words.contains(where: { $0.last?.isNumber == true }) else { return nil }
    let bare = words.map { word in
      String(word.reversed().drop(while: \.isNumber).reversed())
    }
    return sensitive(Set(ColumnVocabulary.ideas(in: bare.filter { !$0.isEmpty })))
  }

  private static func sensitive(_ ideas: Set<Idea>) -> Sensitive? {
    if ideas.contains(.nationality) { return .nationality }
    if ideas.contains(.birthplace) { return .birthplace }
    if ideas.contains(.birth), ideas.contains(.country) || ideas.contains(.place) {
      return .birthplace
    }
    if ideas.contains(.ethnicity) { return .ethnicity }
    if ideas.contains(.religion) { return .religion }
    return ideas.contains(.sex) ? .sex : nil
  }

  /// A date of something else than when this payment was made.
  ///
  /// A date of a refund or a cancellation, filled in some rows alone, marks them.
  private static func otherMoment(_ ideas: Set<Idea>, words: [String]) -> ColumnMeaning? {
    if ideas.contains(.birth) || ideas.contains(.name) || ideas.contains(.zone) { return nil }
    let isMoment =
      ideas.contains(.date) || ideas.contains(.time) || words.last == "at" || words.last == "on"
    if ideas.contains(.creation) {
      // When a record was last changed is the day of nothing.
      let isChange = words.contains { ["updated", "modified"].contains($0) }
      return isChange ? .role(.timestamp, rank: statementRank) : nil
    }
    guard isMoment || ideas.isEmpty else { return nil }
    let isPlain = ideas.isDisjoint(with: [.identifier, .amount, .currency, .place, .country])
    switch OtherMoments.kind(of: words) {
    case .own: return nil
    case .step:
      let isClock = ideas.contains(.time) && !ideas.contains(.date)
      return isClock ? .role(.timestamp, rank: stepRank) : nil
    case .foreign: return isMoment || words.count == 1 ? .unused : nil
    case .reversal where isMoment && isPlain: return .role(.reversal, rank: 2)
    case .cancellation where isMoment && isPlain: return .role(.status, rank: cancelledWhenRank)
    case .reversal, .cancellation: return nil
    }
  }

  /// When a payment was cancelled, which is a status if it is filled in some rows alone.
  static let cancelledWhenRank = 6

  private static func moment(
    _ ideas: Set<Idea>, list: [Idea], words: [String]
  ) -> ColumnMeaning? {
    let isDate = ideas.contains(.date)
    let isTime = ideas.contains(.time)
    guard isDate || isTime || ideas == [.value] || ideas == [.booking] else { return nil }
    if ideas.contains(.identifier) { return nil }
    // The day of the list itself; a date of last resort.
    if ideas.contains(.statement) { return .role(.timestamp, rank: statementRank) }
    if ideas.contains(.creation) { return .role(.timestamp, rank: creationRank) }
    if isTime, !isDate {
      // `time` alone may hold the whole stamp; content decides. A time of what is not known is no payment's hour.
      let isOpen = ColumnVocabulary.understood(words).hasUnknown
      return .role(.timeOfDay, rank: isOpen ? openTimeRank : 0)
    }
    if ideas.contains(.value) { return .role(.timestamp, rank: 6) }
    if OtherMoments.kind(of: words) == .step || ideas.contains(.original) {
      return .role(.timestamp, rank: stepRank)
    }
    if ideas.contains(.payment) { return .role(.timestamp, rank: isTime ? 0 : 1) }
    // A word that is not known may say that it is the day of something else.
    if ColumnVocabulary.understood(words).hasUnknown {
      return .role(.timestamp, rank: openDateRank)
    }
    if ideas.contains(.transaction) { return .role(.timestamp, rank: 2) }
    if ideas.contains(.booking) { return .role(.timestamp, rank: 5) }
    return .role(.timestamp, rank: isTime ? 3 : 4)
  }

  /// A date of the list or record itself.
  private static let statementRank = 12

  /// A date of something that is not known, below every date whose name is, but for those of a system or a list.
  static let openDateRank = 7

  /// A time of something that is not known.
  static let openTimeRank = 9

  /// When a payment was received, approved or paid out, below every date of its order.
  static let stepRank = 9

  /// What kind of row it is, which counts as its status where some rows are refunds by it.
  static let kindRank = 5

  /// When a record was made, below every date of the payment itself; with hours it is as good as one.
  static let creationRank = 8

  private static func described(_ ideas: Set<Idea>) -> ColumnMeaning? {
    if ideas.contains(.purpose), !ideas.contains(.account), !ideas.contains(.country),
      !ideas.contains(.name), !ideas.contains(.identifier)
    {
      return .role(.purpose, rank: 0)
    }
    if ideas.contains(.channel), ideas.isDisjoint(with: [.account, .country, .name]) {
      return .role(.channel, rank: ideas.contains(.payment) ? 0 : 1)
    }
    return nil
  }

  private static func party(
    _ ideas: Set<Idea>, words: [String], isPayer: Bool, isPayee: Bool
  ) -> ColumnMeaning? {
    let isNeutral = ideas.contains(.counterparty) || (isPayer && isPayee)
    if isPayer || isPayee || isNeutral, let other = ofAThing(ideas, words: words) { return other }
    // What is said of a party and does not name it is no party; nor is its bank, but for what they share.
    let isOfABank = ideas.contains(.bic)
    let isOfAPayment =
      !isPayer && !isPayee && !isNeutral
      && !ideas.isDisjoint(with: [.transaction, .reference, .endToEnd])
    if ideas.contains(.attribute), !isOfABank, !isOfAPayment { return .unused }
    if ideas.contains(.bank), !isOfABank, !isOfAPayment, !ideas.contains(.account),
      !ideas.contains(.country) || !(isPayer || isPayee || isNeutral)
    {
      return .unused
    }
    if ideas.contains(.residence), !isPayer, !isPayee { return .unused }
    if ideas.contains(.address) {
      // `DbtrPstlAdrCtry`: an address says in which country its party is.
      let saysCountry = ideas.contains(.country) && isPayer != isPayee
      guard saysCountry else { return ideas.contains(.account) ? nil : .unused }
      return .role(isPayer ? .payerCountry : .payeeCountry, rank: countryBehindRank + 1)
    }
    if ideas.contains(.place) {
      return isPayee || isNeutral ? .role(.payeePlace, rank: isPayee ? 0 : 1) : .unused
    }
    if isNeutral {
      if ideas.contains(.country) { return .counterparty(.payeeCountry) }
      if ideas.contains(.bic) { return .counterparty(.payeeBIC) }
      if ideas.contains(.account) { return .counterparty(.payeeAccount) }
      if ideas.contains(.name) { return .counterparty(.payeeName) }
      if ideas.contains(.identifier) { return .counterparty(.payeeID) }
      return .party(payer: false, isNeutral: true)
    }
    if ideas.contains(.own), !isPayer, !isPayee {
      return .role(ideas.contains(.name) ? .payerName : .payerAccount, rank: 2)
    }
    if isPayer || isPayee {
      if ideas.contains(.country) || ideas.contains(.originCountry) {
        guard !isOfAThing(words) else { return .unused }
        return .role(isPayer ? .payerCountry : .payeeCountry, rank: countryRank(ideas, words))
      }
      if ideas.contains(.bic) { return .role(isPayer ? .payerBIC : .payeeBIC, rank: 0) }
      if ideas.contains(.account) {
        return .role(isPayer ? .payerAccount : .payeeAccount, rank: 0)
      }
      if ideas.contains(.name) { return .role(isPayer ? .payerName : .payeeName, rank: 0) }
      if ideas.contains(.transaction) || ideas.contains(.reference) { return .unused }
      if ideas.contains(.identifier) { return .role(isPayer ? .payerID : .payeeID, rank: 0) }
      return .party(payer: isPayer, isNeutral: false)
    }
    if ideas.contains(.bic) { return .role(.payerBIC, rank: 3) }
    if ideas.contains(.country) { return .country }
    if ideas.contains(.account), !ideas.contains(.transaction) {
      // `account_opened` is a day.
      if ideas.contains(.statement) { return .unused }
      return .role(.payerAccount, rank: 3)
    }
    if ideas.contains(.name) { return .counterparty(.payeeName) }
    return nil
  }

  /// A party's own country before one that stands directly behind the party, before that of its home, of its bank or
  /// account, and of what is not known.
  private static func countryRank(_ ideas: Set<Idea>, _ words: [String]) -> Int {
    if ColumnVocabulary.understood(words).hasUnknown { return countryBehindRank + 3 }
    if !ideas.isDisjoint(with: [.bank, .bic, .account]) || words.contains("card") {
      return countryBehindRank + 2
    }
    return ideas.contains(.residence) ? countryBehindRank + 1 : 0
  }

  /// A country without a word for whose, directly behind a party.
  static let countryBehindRank = 1

  /// Whether a country's name says that it is of a telephone, a document or the like, which says nothing of where money
  /// moves.
  static func isOfAThing(_ words: [String]) -> Bool { !thingWords.isDisjoint(with: words) }

  private static let thingWords: Set<String> = [
    "phone", "telephone", "mobile", "msisdn", "telefon", "telefono", "telefone", "cellphone",
    "cell",
    "sim", "dial", "dialling", "dialing", "calling", "email", "mail", "tax", "visa", "permit",
    "licence",
    "license", "employer", "steuer", "fiscal", "documento", "documenti", "dokument", "dokumentu",
    "document", "ausweis", "pasaporte", "passaporto", "passeport", "paszport", "expedicion",
    "expedicao", "delivrance", "rilascio", "ausstellung", "impuesto", "melde",
  ]

  private static func transaction(_ ideas: Set<Idea>) -> ColumnMeaning {
    if ideas.contains(.endToEnd) { return .role(.transactionID, rank: referenceRank + 1) }
    if ideas.contains(.transaction) {
      let isID = ideas.contains(.identifier) || ideas.contains(.reference)
      return isID ? .role(.transactionID, rank: 0) : .unused
    }
    if ideas.contains(.booking) { return .role(.transactionID, rank: 1) }
    return .role(.transactionID, rank: referenceRank)
  }

  /// A reference may be the payment's own, or what its payer wrote: its cells tell. From this rank on.
  static let referenceRank = 3

  /// Whether an id is of another payment than the row's: `Linked Transaction ID`.
  private static func namesAnother(_ words: [String]) -> Bool {
    words.contains { word in
      ["original", "parent", "verknupf", "ursprung"].contains { word.hasPrefix($0) }
        || others.contains(word)
    }
  }

  private static let others: Set<String> = [
    "linked", "related", "matched", "previous", "prior", "lie", "liee", "gekoppelde",
    "powiazana", "vinculada", "relacionada", "collegata", "kopplad",
  ]
}
