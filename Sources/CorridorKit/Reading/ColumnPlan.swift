/// Which column holds what, and what is the same for the whole file.
struct ColumnPlan: Sendable {
  /// One column as it was understood.
  struct Column: Equatable, Sendable {
    let name: String
    var role: ColumnRole?
    /// Recognised so that it is certainly never used.
    var sensitive: ColumnMeaning.Sensitive?
  }

  /// A party's column whose name does not tell ids from names, and what its cells were found to be.
  struct ToldByCells: Equatable, Sendable {
    let column: Int
    let areCodes: Bool
  }

  /// How a row says in which direction money went.
  enum Direction: Equatable, Sendable {
    /// Both parties are named: every row is a payment of the payer.
    case named
    /// A column says debit or credit; only debits are payments of the payer.
    case column
    /// Negative amounts are outgoing.
    case sign
    /// Two columns, one for outgoing amounts.
    case twoColumns
  }

  var columns: [Column]
  var direction = Direction.named
  /// Whether signs are part of how the file writes outgoing amounts, so that they are dropped.
  var dropsSign = false
  /// Whether, though both parties are named, nearly all amounts are negative, so that a positive one is
  /// money that comes back.
  var takesBackPositive = false
  /// Whether money out, in a column of its own or marked as debit, has no minus in nearly all rows, so that one takes a
  /// payment back: a storno.
  var takesBackNegative = false
  /// Whether, of two columns for money out and in, some rows of the sample fill the one, some the other, and none both.
  var fillsOneSide = false
  /// Whether one account's list shows no sign in the sample, so that all its rows are taken as outgoing.
  var assumesAllOutgoing = false
  /// Whether rows whose word in the column of directions says nothing are payments.
  var leavesOthersOutgoing = false
  /// Whether, where signs tell, positive amounts are the outgoing ones.
  var outgoingIsPositive = false
  /// Whether payer and payee are named beside a column of debit and credit, which should then not say both.
  var watchesSides = false
  /// A column of one word for debit or credit in the sample, where no column is taken for them.
  var watchedSide: (column: Int, side: AmountReader.Side)?
  /// A column of reversals that marks most rows of the sample, so that it was not taken; -1 if there is none.
  var leftReversal = -1
  /// Whether the columns file says which column marks reversals, or that none does.
  var statesReversal = false
  /// A column of kinds of rows beside the status, of which refunds count; -1 if there is none.
  var kindColumn = -1
  /// Columns of parties of which cells told whether they hold ids or names, those that got no role by it among them.
  var toldByCells: [ToldByCells] = []
  /// Names of columns that alone name a party, and of which not every word is known.
  var doubtfulParties: [String] = []
  /// What single letters mean in the column that says debit or credit.
  var directionLetters = DirectionWords.Letters.plain
  /// The currency that the amount's name states beside a column of currencies: no row may say another.
  var currencyInHeader: Currency?
  /// How the status says whether a payment was made.
  var statusReading = StatusReading.words
  /// Further columns of which one alone says that a payment was not made.
  var marks: [ColumnAssignment.Mark] = []
  /// A column of the sum that was paid back of a row's own; -1 if there is none.
  var refundColumn = -1
  /// Whether that column's name says that it counts minor units.
  var refundCountsMinorUnits = false
  /// Whether the status is a kind of row, of which most words say nothing of a status.
  var statusIsKind = false
  var constants = FileConstants()
  /// Put before every party id, with a colon.
  var namespace: String?
  /// What numbers in the time column count, and from which day, as days since 1970-01-01.
  var timeUnit: ColumnsFile.Unit?
  var timeOrigin = 0
  /// How digits alone in the time column are a date.
  var timeDigits: DigitLayout?
  /// The orders of birth dates that the columns file states.
  var birthOrder: DateOrder?
  var payeeBirthOrder: DateOrder?
  /// Whether the header says that amounts are cents: `amount_minor`, `Betrag in Cent`.
  var countsMinorUnits = false
  /// Whether amounts carry their currency themselves.
  var readsAttachedCurrency = false
  /// The columns of payers and payees, accounts or ids, whose cells may be IBANs, which name a country; -1
  /// where there is none.
  var payerIBANColumn = -1
  var payeeIBANColumn = -1
  /// Whether the sample shows IBANs there.
  var showsPayerIBANs = false
  var showsPayeeIBANs = false
  /// The payer's country where only the currency tells it; stands in `constants` too.
  var assumedPayerCountry: Country?
  /// A column of time zones of which none is known.
  var unknownZones: String?
  /// The offset from UTC that the header of the time column states, in seconds.
  var zoneInHeader: Int?
  /// Why the columns have no roles, where a file is only described.
  var trouble: SourceError?
  private var indexOfRole = [Int](repeating: -1, count: ColumnRole.allCases.count)

  init(columns: [Column]) {
    self.columns = columns
    for (index, column) in columns.enumerated() {
      guard let role = column.role, let slot = Self.slot(role) else { continue }
      if indexOfRole[slot] < 0 { indexOfRole[slot] = index }
    }
  }

  /// The column of a role; -1 if there is none.
  func index(_ role: ColumnRole) -> Int { Self.slot(role).map { indexOfRole[$0] } ?? -1 }

  func has(_ role: ColumnRole) -> Bool { index(role) >= 0 }

  /// Whether year, month and day stand in columns of their own.
  var hasDateParts: Bool { has(.dateYear) && has(.dateMonth) && has(.dateDay) }

  private static let slots = Dictionary(
    uniqueKeysWithValues: ColumnRole.allCases.enumerated().map { ($1, $0) })

  private static func slot(_ role: ColumnRole) -> Int? { slots[role] }

  /// Takes what a columns file states of dates.
  mutating func setDates(_ columns: [ColumnRole: ColumnsFile.ColumnUse?]) {
    birthOrder = columns[.payerBirthDate]??.order
    payeeBirthOrder = columns[.payeeBirthDate]??.order
    let use = columns[.timestamp] ?? nil
    timeUnit = use?.unit ?? (use?.since == nil ? nil : .days)
    timeOrigin = use?.since ?? 0
    timeDigits = use?.digits
  }

  /// What a columns file states of the time column beside its name, by its keys.
  var timeMeaning: [(key: String, value: String)] {
    if let timeDigits { return [("digits", timeDigits.text)] }
    guard let timeUnit else { return [] }
    let since = CivilDate(daysSince1970: timeOrigin).description
    return [("unit", timeUnit.rawValue), ("since", since)]
  }

  /// Whether the columns file says how numbers in the time column are to be read.
  var statesTime: Bool { timeUnit != nil || timeDigits != nil }

  /// Whether the columns file says how a cell of the time column is to be read.
  func statesStamp(_ cell: ByteWindow) -> Bool {
    timeUnit != nil || (timeDigits != nil && DigitLayout.areAlone(in: cell))
  }

  /// Whether a column or a constant says in which country payers are.
  var namesPayerCountry: Bool {
    has(.payerCountry) || has(.payerBIC) || showsPayerIBANs || constants.payerCountry != nil
  }

  /// Whether a column or a constant says in which country payees are.
  var namesPayeeCountry: Bool {
    has(.payeeCountry) || has(.payeeBIC) || showsPayeeIBANs || constants.payeeCountry != nil
  }

  /// Whether rows in scope may contradict what the sample told.
  var watchesRows: Bool {
    watchesSides || watchedSide != nil || (!statesReversal && (has(.reversal) || leftReversal >= 0))
  }

  private var missingParties: [String] {
    var missing: [String] = []
    if !has(.payerID), !has(.payerAccount), !has(.payerName), constants.payerID == nil {
      missing.append("a payer (payer_id, payer_account or payer_name)")
    }
    if !has(.payeeID), !has(.payeeAccount), !has(.payeeName) {
      missing.append("a payee (payee_id, payee_account or payee_name)")
    }
    return missing
  }

  /// Whether nothing but a party is missing, and payments in scope may show that a column holds it.
  var awaitsParty: Bool {
    let parties = missingParties.count
    return parties > 0 && parties == missing.count
      && toldByCells.contains { columns[$0.column].role == nil }
  }

  /// The roles that are needed and missing, in words.
  var missing: [String] {
    var missing = missingParties
    if !namesPayeeCountry {
      missing.append(
        has(.payeeAccount)
          ? "payee_country (a column or a constant; the accounts are no IBANs)"
          : "payee_country (a column or a constant)")
    }
    if !namesPayerCountry {
      missing.append(
        has(.payerAccount)
          ? "payer_country (a column or a constant; the accounts are no IBANs)"
          : "payer_country (a column or a constant)")
    }
    if !has(.amount), !has(.debitAmount) { missing.append("amount") }
    if !has(.timestamp), !hasDateParts { missing.append("timestamp") }
    if !has(.currency), constants.currency == nil, !readsAttachedCurrency {
      missing.append("currency (a column or a constant)")
    }
    return missing
  }
}
