/// Amounts as integer minor units, and how a decimal mark is decided.
extension PaymentDecoder {
  @inline(__always)
  mutating func amount(
    _ record: Record, _ places: inout PlaceFinder
  ) throws(Stop) -> (money: Money, isNegative: Bool) {
    let column = plan.direction == .twoColumns ? try filledSide(record) : columns.amount
    let cell = record.value(column)
    var currency = plan.constants.currency
    if columns.currency >= 0 {
      let code = record.value(columns.currency)
      currency = CurrencyReader.ofColumn(code) ?? (code.isEmpty ? currency : nil)
      guard currency != nil || code.isEmpty else {
        let isShared = SharedSign(code) != nil
        throw .rejected(
          .currency(
            isShared ? "a sign that several currencies share" : "no currency known by that code"),
          column: columns.currency)
      }
    }
    if let named = plan.currencyInHeader, let own = currency, own != named {
      throw .rejected(
        .currency("the amount's header names another currency"), column: columns.currency)
    }
    let mark = decimal ?? .point
    var trouble = ""
    if currency == nil { currency = AmountReader.surroundings(of: cell)?.currency }
    guard let currency else {
      throw .rejected(.currency("the row names no currency"), column: columns.currency)
    }
    if isSurvey {
      readings.seeAmount(
        cell, exponent: plan.countsMinorUnits ? 0 : currency.exponent,
        line: places.place(of: record.extent.lowerBound).line)
      if plan.refundColumn >= 0, case let refund = record.value(plan.refundColumn),
        !Self.isNothing(refund)
      {
        readings.seeAmount(refund, line: places.place(of: record.extent.lowerBound).line)
      }
      throw .excluded(.ceiling)
    }
    let exponent = plan.countsMinorUnits ? 0 : currency.exponent
    look(at: cell, exponent: exponent, record, &places)
    guard
      let amount = AmountReader.read(cell, mark: mark, exponent: exponent, into: &trouble)
    else {
      try contradict(cell, record, column, &places)
      throw .rejected(.amount(trouble), column: column)
    }
    if let attached = amount.currency, attached != currency {
      throw .rejected(
        .currency("the amount's currency is not the currency column's"), column: column)
    }
    if let sign = amount.sharedSign, !sign.allows(currency) {
      throw .rejected(.currency("the amount's sign is none of that currency"), column: column)
    }
    if amount.side == .credit, plan.direction == .named {
      throw .rejected(
        .amount("a credit, where every row is a payment of its payer"), column: column)
    }
    if amount.isNegative, plan.direction == .named, !plan.dropsSign {
      readings.watched.negative += 1
      readings.watched.firstNegative.see(places.place(of: record.extent.lowerBound).line)
      throw .rejected(.amount("negative"), column: column)
    }
    guard amount.minorUnits > 0 else { throw .rejected(.amount("zero"), column: column) }
    readings.watched.amounts += 1
    return (Money(minorUnits: amount.minorUnits, currency: currency), amount.isNegative)
  }

  /// Whether all of the payment was paid back; of a part, the rest stands for the whole.
  ///
  /// The cell is read by the amount's rules: one mark of decimals, one unit, one currency. One that cannot be
  /// read rejects its row, for nobody knows what was paid back.
  @inline(never)
  mutating func isPaidBack(
    _ record: Record, _ money: Money, _ places: inout PlaceFinder
  ) throws(Stop) -> Bool {
    let cell = record.value(plan.refundColumn)
    guard ReversalMark.isSet(cell) else { return false }
    look(at: cell, record, &places)
    let column = plan.refundColumn
    let countsMinorUnits = plan.countsMinorUnits || plan.refundCountsMinorUnits
    if countsMinorUnits, AmountReader.shape(of: cell) != .plain {
      throw .rejected(.amount("a mark in a sum of minor units that was paid back"), column: column)
    }
    var trouble = ""
    guard
      let refund = AmountReader.read(
        cell, mark: decimal ?? .point, exponent: countsMinorUnits ? 0 : money.currency.exponent,
        into: &trouble)
    else {
      try contradict(cell, record, column, &places)
      throw .rejected(.amount(trouble), column: column)
    }
    if let attached = refund.currency, attached != money.currency {
      throw .rejected(
        .currency("what was paid back is in another currency than the amount"), column: column)
    }
    return refund.minorUnits >= money.minorUnits
  }

  /// Whether a cell holds a sum other than nought.
  static func holdsSum(_ cell: ByteWindow) -> Bool {
    AmountReader.surroundings(of: cell).map { !$0.isZero } ?? false
  }

  /// Of two columns for money out and in the one that holds a sum.
  private func filledSide(_ record: Record) throws(Stop) -> Int {
    guard columns.credit >= 0 else { return columns.debit }
    if Self.isNothing(record.value(columns.debit)) { return columns.credit }
    guard !plan.fillsOneSide || !Self.holdsSum(record.value(columns.credit)) else {
      throw .rejected(
        .amount("sums of money out and of money in in one row"), column: columns.credit)
    }
    return columns.debit
  }

  /// Takes what an amount says of the decimal mark: nothing new once one was seen that cannot do without the mark in use.
  @inline(__always)
  private mutating func look(
    at cell: ByteWindow, exponent: Int? = nil, _ record: Record, _ places: inout PlaceFinder
  ) {
    guard let decimal else { return checkDecided(cell) }
    guard !isDecimalForced, !readings.shows(decimal) else { return }
    readings.seeAmount(
      cell, exponent: exponent, line: places.place(of: record.extent.lowerBound).line)
  }

  /// Stops the pass at a cell that reads differently under the two marks.
  private mutating func checkDecided(_ cell: ByteWindow) {
    switch AmountReader.shape(of: cell) {
    case .plain, .unreadable: return
    case .needs, .ambiguous: isUndecided = true
    }
  }

  @inline(never)
  private mutating func contradict(
    _ cell: ByteWindow, _ record: Record, _ column: Int, _ places: inout PlaceFinder
  ) throws(Stop) {
    let shape = AmountReader.shape(of: cell)
    if shape == .ambiguous, !isDecimalForced {
      readings.watched.grouped += 1
      readings.watched.firstGrouped.see(places.place(of: record.extent.lowerBound).line)
    }
    guard case .needs(let mark) = shape, mark != decimal else { return }
    if isDecimalForced {
      throw .rejected(.amount("another decimal mark than --decimal says"), column: column)
    }
    readings.seeAmount(cell, line: places.place(of: record.extent.lowerBound).line)
  }
}
