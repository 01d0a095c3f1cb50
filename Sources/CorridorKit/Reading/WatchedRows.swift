/// What rows in scope show of conclusions that were drawn for the whole file from its first rows.
///
/// Counts and first lines are only ever added, so threads and order do not matter.
struct WatchedRows: Sendable {
  /// Rows marked as outgoing and incoming where both parties are named.
  var outgoing = Readings.Evidence()
  var incoming = Readings.Evidence()
  /// The other word for debit or credit in a column of one word.
  var otherSide = Readings.Evidence()
  /// Amounts with a minus and without one.
  var negative = 0
  var positive = 0
  var firstNegative = Readings.Evidence()
  var firstPositive = Readings.Evidence()
  /// Rows that the column of reversals, taken or left, marks and does not.
  var marked = 0
  var unmarked = 0
  var firstMarked = Readings.Evidence()
  /// Amounts that were read, and those that would be read if their one mark before three digits were one of thousands.
  var amounts = 0
  var grouped = 0
  var firstGrouped = Readings.Evidence()
  /// Dates that begin with a year and a number that is no month.
  var swapped = 0
  var firstSwapped = Readings.Evidence()

  /// Of the plan's ``ColumnPlan/toldByCells``, in their order, what the cells of payments in scope are.
  var parties: [CodeCount] = []

  /// How many filled cells there are, and how many of them are codes.
  struct CodeCount: Sendable {
    var filled = 0
    var codes = 0

    var areCodes: Bool { codes * 2 > filled }
  }

  /// Fewer contradicting rows are exceptions and no contradiction; own choice.
  private static let least = 2

  /// Whether so many rows are no exceptions beside the others: more than a quarter of all. Own choice; a file whose
  /// refunds are so many is refused with what settles it, for payments taken as refunds would be lost unseen.
  private static func isMany(_ rows: Int, beside others: Int) -> Bool {
    rows >= least && rows > (rows + others) / 4
  }

  mutating func merge(_ other: WatchedRows) {
    outgoing.merge(other.outgoing)
    incoming.merge(other.incoming)
    otherSide.merge(other.otherSide)
    negative += other.negative
    positive += other.positive
    firstNegative.merge(other.firstNegative)
    firstPositive.merge(other.firstPositive)
    marked += other.marked
    unmarked += other.unmarked
    firstMarked.merge(other.firstMarked)
    amounts += other.amounts
    grouped += other.grouped
    firstGrouped.merge(other.firstGrouped)
    swapped += other.swapped
    firstSwapped.merge(other.firstSwapped)
    if parties.isEmpty {
      parties = other.parties
    } else {
      for (place, count) in other.parties.enumerated() {
        parties[place].filled += count.filled
        parties[place].codes += count.codes
      }
    }
  }

  /// Whether columns of parties hold codes, where a payment in scope was seen; nil if all are what the plan took them for.
  func turnedParties(_ plan: ColumnPlan) -> [Int: Bool]? {
    var codes: [Int: Bool] = [:]
    var isTurned = false
    for (told, count) in zip(plan.toldByCells, parties) {
      codes[told.column] = count.filled > 0 ? count.areCodes : told.areCodes
      if codes[told.column] != told.areCodes { isTurned = true }
    }
    return isTurned ? codes : nil
  }

  /// What the rows contradict, as an error that names a line and what settles it; nil if nothing.
  func trouble(_ plan: ColumnPlan, input: String) -> SourceError? {
    if plan.watchesSides, outgoing.isSeen, incoming.isSeen {
      let name = plan.columns[plan.index(.direction)].name
      return SourceError(
        .unusable, input: input,
        what:
          "payer and payee are named, and some rows are marked as incoming: they may be payments by"
          + " their payer or money that came back",
        place: "lines \(outgoing.line) and \(incoming.line)",
        remedy: "Say in a columns file (--columns FILE): `\"direction\": {\"column\": \"\(name)\","
          + " \"credits\": \"payments\"}` or `\"incoming\"`.")
    }
    if let side = plan.watchedSide, otherSide.isSeen {
      let name = plan.columns[side.column].name
      return SourceError(
        .unusable, input: input,
        what:
          "a column held one word of debit and credit in the first rows, and holds the other here:"
          + " \(name)",
        place: "line \(otherSide.line)",
        remedy:
          "Say in a columns file (--columns FILE) that it is `direction`, or give `direction` as"
          + " null.")
    }
    return signTrouble(plan, input: input) ?? stornoTrouble(plan, input: input)
      ?? reversalTrouble(plan, input: input)
      ?? groupTrouble(input: input) ?? swapTrouble(input: input)
  }

  /// More than a fifth of the dates put the day before the month: then those whose day may be a month were misread.
  private func swapTrouble(input: String) -> SourceError? {
    guard swapped > 0, swapped * 4 > amounts else { return nil }
    return SourceError(
      .unusable, input: input,
      what: "dates look like year, day, month, an order that nothing else is written in",
      place: "line \(firstSwapped.line)",
      remedy: "Write them as YYYY-MM-DD before they are read.")
  }

  private func groupTrouble(input: String) -> SourceError? {
    guard Self.isMany(grouped, beside: amounts) else { return nil }
    return SourceError(
      .unusable, input: input,
      what:
        "many amounts have more decimal places than their currency, or the mark before three digits"
        + " is one of thousands, while another amount shows that it marks decimals",
      place: "line \(firstGrouped.line)",
      remedy: "Give --decimal point or --decimal comma, and rows that contradict it are rejected.")
  }

  private func signTrouble(_ plan: ColumnPlan, input: String) -> SourceError? {
    guard plan.direction == .named else { return nil }
    let remedy =
      "Say in a columns file (--columns FILE) what signs of `amount` mean: `\"sign\"` is "
      + "\"negative is outgoing\", \"positive is outgoing\" or \"ignored\"."
    if plan.takesBackPositive, Self.isMany(positive, beside: negative) {
      return SourceError(
        .unusable, input: input,
        what: "many amounts in scope have no minus, while nearly all of the first rows have one",
        place: "line \(firstPositive.line)", remedy: remedy)
    }
    // Fewer are rejected rows, each of them listed.
    if !plan.dropsSign, Self.isMany(negative, beside: positive) {
      return SourceError(
        .unusable, input: input,
        what:
          "many amounts in scope have a minus and others none, and nothing tells which are payments",
        place: "line \(firstNegative.line)", remedy: remedy)
    }
    return nil
  }

  /// Many debits have a minus, while nearly none of the first rows has: then a minus takes nothing back.
  private func stornoTrouble(_ plan: ColumnPlan, input: String) -> SourceError? {
    guard plan.takesBackNegative, Self.isMany(negative, beside: positive) else { return nil }
    return SourceError(
      .unusable, input: input,
      what: "many debits in scope have a minus, while nearly none of the first rows has one",
      place: "line \(firstNegative.line)",
      remedy: "Give rows with a minus and rows without one as two files.")
  }

  private func reversalTrouble(_ plan: ColumnPlan, input: String) -> SourceError? {
    // A column that was taken says by its name what a mark means, so that only most rows contradict it.
    let isTaken = plan.has(.reversal)
    let column = isTaken ? plan.index(.reversal) : plan.leftReversal
    guard column >= 0, marked > 0, !plan.statesReversal,
      isTaken
        ? marked > unmarked && marked + unmarked >= Self.least
        : Self.isMany(unmarked, beside: marked)
    else { return nil }
    return SourceError(
      .unusable, input: input,
      what: isTaken
        ? "most rows in scope are marked as taken back, while few of the first rows are:"
          + " \(plan.columns[column].name)"
        : "many rows in scope are not marked as taken back, while most of the first rows are:"
          + " \(plan.columns[column].name)",
      place: "line \(firstMarked.line)",
      remedy:
        "Say in a columns file (--columns FILE) that it is `reversal`, or give `reversal` as null.")
  }
}

extension PaymentDecoder {
  /// Notes what a row in scope shows of the columns that are watched.
  @inline(never)
  mutating func watch(_ record: Record, isReversal: Bool, _ places: inout PlaceFinder) {
    func line() -> Int { places.place(of: record.extent.lowerBound).line }
    if plan.watchesSides, !isReversal {
      switch DirectionWords.side(record.value(columns.direction), plan.directionLetters) {
      case .debit?: readings.watched.outgoing.see(line())
      case .credit?: readings.watched.incoming.see(line())
      case nil: break
      }
    }
    if let watched = plan.watchedSide,
      let side = DirectionWords.moneySide(record.value(watched.column)), side != watched.side
    {
      readings.watched.otherSide.see(line())
    }
    let column = columns.reversal >= 0 ? columns.reversal : plan.leftReversal
    guard column >= 0 else { return }
    if ReversalMark.isSet(record.value(column)) {
      readings.watched.marked += 1
      readings.watched.firstMarked.see(line())
    } else {
      readings.watched.unmarked += 1
    }
  }

  /// Counts what the cells of a payment in scope are where these alone tell ids of parties from names.
  @inline(never)
  mutating func watchParties(_ record: Record) {
    for (place, told) in plan.toldByCells.enumerated() {
      let cell = record.value(told.column)
      guard !cell.isEmpty else { continue }
      readings.watched.parties[place].filled += 1
      if CellKind.isCode(cell) { readings.watched.parties[place].codes += 1 }
    }
  }

  /// Whether the column of kinds calls a row a refund.
  @inline(never)
  mutating func isRefundByKind(_ record: Record) -> Bool {
    memos.kinds.meaning(of: record.value(plan.kindColumn)) { PaymentStatus($0) == .reversed }
  }
}
