/// Gives the columns of a table their roles, by their names and where names do not tell by their cells.
struct ColumnAssignment {
  let names: [String]
  /// What each name says by itself.
  let facts: [NameFacts]
  let rows: [Sample.Row]
  /// What the cells of columns were found to look like.
  let looks = ColumnLooks()
  var taken: [ColumnRole: (column: Int, rank: Int)] = [:]
  /// Columns that claim a role as well as the one that has it.
  var equals: [ColumnRole: [Int]] = [:]
  private(set) var meanings: [ColumnMeaning]
  /// Whether the other side of an account's list is named, payer or payee by direction.
  private(set) var isNeutral = false
  private var unknownZones: String?
  /// A column of reversals that marks most rows.
  private(set) var leftReversal = -1
  /// A column of debit and credit that the sample shows only one word of.
  var watchedSide: (column: Int, side: AmountReader.Side)?
  /// Columns that mark what was made and what was not.
  var marks: [Mark] = []
  let entry: ColumnsFile.Entry?
  /// Columns whose role the columns file states.
  private(set) var stated: Set<Int> = []
  /// Whether columns hold codes, where the payments in scope told.
  let knownCodes: [Int: Bool]
  private var toldByCells: [ColumnPlan.ToldByCells] = []

  /// - Parameters:
  ///   - rows: records below the header.
  ///   - entry: what the columns file says of this input.
  ///   - codes: whether columns hold codes, where that is known of the payments in scope; else the first rows tell.
  init(
    names: [String], rows: [Sample.Row], entry: ColumnsFile.Entry? = nil, codes: [Int: Bool] = [:]
  ) {
    knownCodes = codes
    self.names = names
    self.rows = rows
    self.entry = entry
    facts = NameFacts.of(Self.withOwners(names))
    meanings = facts.map(\.meaning)
  }

  /// Roles that a row of names gives to, to tell headers from other rows.
  static func recognised(_ names: [String]) -> Int {
    var roles: Set<ColumnRole> = []
    var others = 0
    for meaning in NameFacts.meanings(of: names) {
      switch meaning {
      case .role(let role, _), .counterparty(let role): roles.insert(role)
      case .party, .country: others += 1
      case .sensitive, .unused, .unknown: break
      }
    }
    return roles.count + min(others, 2)
  }

  /// The plan, or where there is none the bare columns with what stands against it.
  mutating func describedPlan(input: String) -> ColumnPlan {
    do {
      return try plan(input: input)
    } catch {
      var plan = ColumnPlan(
        columns: names.map { ColumnPlan.Column(name: $0, role: nil, sensitive: nil) })
      plan.trouble = error
      return plan
    }
  }

  mutating func plan(input: String) throws(SourceError) -> ColumnPlan {
    try takeStated(input: input)
    giveToOwners()
    let parts = try dateParts(input: input)
    for index in names.indices where !stated.contains(index) && !parts.all.contains(index) {
      assignByName(index)
    }
    takeDateParts(parts)
    try assignBareCountries(input: input)
    assignSumsInCurrency()
    assignMarks()
    assignSidesByCells()
    assignDirectionByCells()
    assignCounterparty()
    assignSomeSides()
    dropLastResorts()
    dropNicknames()
    assignNameParts()
    assignByContent()
    assignPartiesByContent()
    assignUsers()
    for (role, use) in entry?.columns ?? [:] where use == nil { taken[role] = nil }
    pairCurrency()
    dropForeignCurrency()
    try refuseUnits(input: input)
    try settleEquals(input: input)
    var columns = names.enumerated().map { index, name in
      ColumnPlan.Column(name: name, role: nil, sensitive: nil)
    }
    for role in ColumnRole.allCases {
      if let entry = taken[role] { columns[entry.column].role = role }
    }
    for (index, meaning) in meanings.enumerated() {
      if case .sensitive(let kind) = meaning { columns[index].sensitive = kind }
    }
    var plan = ColumnPlan(columns: columns)
    if let entry {
      plan.constants = entry.constants
      plan.namespace = entry.namespace
      plan.setDates(entry.columns)
    }
    plan.constants.currency = plan.constants.currency ?? currencyInHeader(plan)
    plan.currencyInHeader = contradictingCurrency(plan)
    setStatus(&plan)
    if plan.has(.direction) { plan.directionLetters = letters(plan.index(.direction)) }
    plan.readsAttachedCurrency = amountsCarryCurrency(plan)
    plan.countsMinorUnits = countsMinorUnits
    (plan.payerIBANColumn, plan.showsPayerIBANs) = ibanColumn(.payerAccount, .payerID)
    (plan.payeeIBANColumn, plan.showsPayeeIBANs) = ibanColumn(.payeeAccount, .payeeID)
    assumePayerCountry(&plan)
    plan.unknownZones = plan.has(.timeZone) ? nil : unknownZones
    for role in [ColumnRole.timestamp, .timeOfDay] where plan.has(role) {
      plan.zoneInHeader = ZoneWords.offset(inHeader: names[plan.index(role)]) ?? plan.zoneInHeader
    }
    plan.toldByCells = toldByCells
    setDirection(&plan)
    setWatches(&plan)
    return plan
  }

  /// The columns that the columns file names, by name or, where there is no such name, by number.
  private mutating func takeStated(input: String) throws(SourceError) {
    for role in ColumnRole.allCases {
      guard let entry, case .some(.some(let use)) = entry.columns[role] else { continue }
      let words = HeaderWords.words(of: use.column)
      let byName =
        names.firstIndex(of: use.column)
        ?? facts.firstIndex { !words.isEmpty && $0.words == words }
      let byNumber = Int(use.column).flatMap { names.indices.contains($0 - 1) ? $0 - 1 : nil }
      guard let index = byName ?? byNumber else {
        throw SourceError(
          .unusable, input: input,
          what: "the columns file's `columns.\(role.rawValue)` names a column that is not there",
          place: "the header",
          remedy: "The file's columns are: \(names.joined(separator: ", ")).")
      }
      taken[role] = (index, -1)
      stated.insert(index)
    }
  }

  mutating func take(_ role: ColumnRole, _ column: Int, rank: Int) {
    if let before = taken[role], before.rank <= rank {
      if before.rank == rank, before.column != column { equals[role, default: []].append(column) }
      return
    }
    taken[role] = (column, rank)
    equals[role] = nil
  }

  /// Says what a column is whose name alone does not tell.
  mutating func give(_ role: ColumnRole, rank: Int, to index: Int) {
    meanings[index] = .role(role, rank: rank)
  }

  private mutating func assignByName(_ index: Int) {
    switch meanings[index] {
    case .role(let role, let rank):
      switch role {
      case .timeOfDay:
        // `time` alone may hold whole stamps.
        if kinds(index)[.date, default: 0] * 2 > filled(index) || holdsEpochs(index) {
          take(
            .timestamp, index, rank: facts[index].isQualified ? ColumnMeaning.openDateRank : 3)
        } else {
          // A cut-off time is no payment's hour.
          if rank != ColumnMeaning.openTimeRank { take(.timeOfDay, index, rank: rank) }
        }
      case .reversal:
        // Rows that are taken back are few: a column that marks most means something else.
        let marked = cells(index).filter { $0.withWindow { ReversalMark.isSet($0.trimmed) } }
        if marked.count * 2 <= cells(index).count {
          take(.reversal, index, rank: rank)
        } else if rank < 2, leftReversal < 0 {
          leftReversal = index
        }
      case .status where rank == ColumnMeaning.cancelledWhenRank:
        let filled = filled(index)
        if filled > 0, filled * 2 <= cells(index).count { take(.status, index, rank: rank) }
      case .status where rank == ColumnMeaning.openStatusRank:
        if holdsStatuses(index) { take(.status, index, rank: rank) }
      case .status where rank == ColumnMeaning.kindRank:
        if saysSomeAreRefunds(index) { take(.status, index, rank: rank) }
      case .transactionID
      where rank == ColumnMeaning.bareIDRank || ColumnMeaning.namesCode(facts[index].words):
        if isDistinct(index) { take(.transactionID, index, rank: rank) }
      case .transactionID where rank >= ColumnMeaning.referenceRank:
        if holdsCodesOfRows(index) { take(.transactionID, index, rank: rank) }
      case .transactionID:
        let isOfABatch = (rank > 0 || namesMore(index)) && isOfManyRows(index)
        if !repeatsTexts(index), !isOfABatch { take(.transactionID, index, rank: rank) }
      case .timeZone:
        if knownZones(index) > 0 {
          take(.timeZone, index, rank: rank)
        } else if filled(index) > 0 {
          unknownZones = names[index]
        }
      case .timestamp:
        // `Valuta` is a currency in some languages and a date in others.
        if kinds(index)[.currency, default: 0] * 2 > filled(index), filled(index) > 0 {
          take(.currency, index, rank: ColumnMeaning.unsaidRank)
        } else if kinds(index)[.amount, default: 0] * 2 > filled(index), rank == 6,
          !rowsHoldCompactDates(index)
        {
          take(.amount, index, rank: ColumnMeaning.unsaidRank)
        } else if holdsTimesOnly(index) {
          if rank != ColumnMeaning.stepRank { take(.timeOfDay, index, rank: 1) }
        } else if rank == ColumnMeaning.creationRank, holdsHours(index) {
          take(.timestamp, index, rank: 4)
        } else {
          // What holds no date gives way to any column that does.
          take(
            .timestamp, index, rank: filled(index) == 0 || holdsAnyDate(index) ? rank : rank + 20)
        }
      case .currency where holdsAmounts(index): break
      default: take(role, index, rank: rank + lastResort(index))
      }
    case .party(let payer, let neutral):
      let isPlace = ColumnMeaning.isBarePlace(facts[index].words)
      if !neutral, holdsCountries(index, atLeast: isPlace ? 1 : 5) {
        take(payer ? .payerCountry : .payeeCountry, index, rank: 1)
        return
      }
      if neutral { isNeutral = true }
      let isCode = holdsCodes(index)
      // Whether it gets a role or not: with the other answer it might.
      toldByCells.append(ColumnPlan.ToldByCells(column: index, areCodes: isCode))
      if isPlace, !isCode, !hasBareOpposite(of: index, payer) { return }
      let role: ColumnRole =
        payer ? (isCode ? .payerID : .payerName) : (isCode ? .payeeID : .payeeName)
      let isCustomer = payer && ColumnMeaning.namesCustomer(facts[index].words)
      take(role, index, rank: (neutral || isCustomer ? 5 : 4) + lastResort(index))
    case .unused, .unknown:
      if ColumnMeaning.mayBeStatus(facts[index].words), holdsStatuses(index) {
        take(.status, index, rank: 2)
      }
    case .country, .counterparty, .sensitive: break
    }
  }

  /// Columns of the other side, where no column names the payee outright.
  private mutating func assignCounterparty() {
    for index in names.indices where !stated.contains(index) {
      guard case .counterparty(let role) = meanings[index] else { continue }
      let isKnown = [ColumnRole.payeeID, .payeeName, .payeeAccount].contains { role in
        taken[role].map { !isLastResort($0.column) } ?? false
      }
      if taken[role] == nil {
        if !isKnown { isNeutral = true }
        take(role, index, rank: 6 + lastResort(index))
      }
    }
    // Beside the owner's account, an account without a word for whose is the other side's.
    for index in names.indices where meanings[index] == .role(.payerAccount, rank: 3) {
      guard let own = taken[.payerAccount], taken[.payeeAccount] == nil else { continue }
      if own.column == index {
        // In a list with the other side's name and the owner's id, the account is the other side's.
        guard isNeutral, taken[.payerID] != nil, taken[.payeeID] == nil else { continue }
        taken[.payerAccount] = nil
      }
      take(.payeeAccount, index, rank: 6)
      equals[.payerAccount]?.removeAll { $0 == index }
    }
    // A bank's code without a word for whose is the other side's too, unless one is named.
    if let own = taken[.payerBIC], own.rank == 3, taken[.payeeBIC] == nil {
      taken[.payerBIC] = nil
      take(.payeeBIC, own.column, rank: 6)
    }
    let countries = names.indices.filter { meanings[$0] == .country }
    // A wallet's download has the country's name and its code, of which one may be empty.
    let best = countries.max { (filled($0), $1) < (filled($1), $0) }
    if let best, taken[.payeeCountry] == nil {
      take(.payeeCountry, best, rank: 6)
      for other in countries
      where other != best && !taken.values.contains(where: { $0.column == other }) {
        take(.payeeCountry, other, rank: 6)
      }
    }
  }

  func has(_ roles: ColumnRole..., constant: Bool = false) -> Bool {
    constant || roles.contains { taken[$0] != nil }
  }

  /// The column of a party that may name its country, and whether the sample shows that it does: the account's,
  /// whose cells are asked wherever nothing else names the country, unless it shows no IBAN and ids are IBANs.
  private func ibanColumn(
    _ account: ColumnRole, _ id: ColumnRole
  ) -> (column: Int, showsIBANs: Bool) {
    let accounts = taken[account]?.column ?? -1
    if holdsIBAN(accounts) { return (accounts, true) }
    if let ids = taken[id]?.column, holdsIBANs(id) { return (ids, true) }
    return (accounts, false)
  }

  func holdsIBANs(_ role: ColumnRole) -> Bool {
    guard let column = taken[role]?.column else { return false }
    // What is as long as an IBAN is of no other kind before it is asked whether it is one.
    let accounts = cells(column).count { cell in
      cell.withWindow { AccountCountry.ofIBAN($0.trimmed) != nil }
    }
    return accounts * 10 >= filled(column) * 9 && filled(column) > 0
  }

  /// Where nothing names the payer's country, the one currency of all rows does, if it is one country's.
  private func assumePayerCountry(_ plan: inout ColumnPlan) {
    guard !plan.namesPayerCountry else { return }
    var currency = plan.constants.currency
    if plan.has(.currency) {
      let codes = Set(cells(plan.index(.currency)).map { $0.withWindow { $0.trimmed.text } })
        .filter { !$0.isEmpty }
      guard codes.count == 1, let code = codes.first else { return }
      currency = Array(code.utf8).withWindow(CurrencyReader.ofColumn)
    }
    guard let home = currency.flatMap(HomeCountry.of) else { return }
    plan.constants.payerCountry = home
    plan.assumedPayerCountry = home
  }
}
