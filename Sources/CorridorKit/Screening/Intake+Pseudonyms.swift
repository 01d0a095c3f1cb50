extension PseudonymRule {
  /// What a request asks for; nil if it asks for nothing.
  ///
  /// - Throws: ``SourceError`` where dates cannot be moved: a day of the request or of its rates would no longer
  ///   be that of a payment.
  static func of(
    _ request: ScreeningRequest, _ scope: LedgerScope, _ table: RateTable
  ) throws(SourceError) -> PseudonymRule? {
    guard let pseudonyms = request.pseudonyms else { return nil }
    if pseudonyms.movesDates, request.rates != nil || request.asOf != nil || request.cleared != nil
    {
      throw SourceError(
        .unusable, input: request.inputs.first ?? "-",
        what: "dates cannot be moved where daily rates, a last day or days of clearance are given",
        remedy: "Make a ledger with them first, and without daily rates, then move its dates.")
    }
    return PseudonymRule(
      pseudonyms: pseudonyms, ceiling: scope.ceilingMinorUnits, table: table)
  }
}

extension Intake {
  /// What stands for all inputs where dates move; nil where they stay.
  ///
  /// - Throws: ``SourceError`` where an input whose dates were moved stands beside another one: payments that both
  ///   hold could not be known, and would count twice. Also where they should move again: a report could not say by
  ///   how much they did.
  func sourceForAll() throws(SourceError) -> Ledger.Source? {
    if let moved = sources.first(where: \.isMoved), sources.contains(where: { $0 != moved }) {
      throw SourceError(
        .unusable, input: moved.name,
        what: "a ledger whose dates were moved stands beside other inputs",
        remedy: "Join all inputs in one ledger first, then move its dates.")
    }
    let place = pseudonyms?.source(for: sources)
    if place != nil, let moved = sources.first(where: \.isMoved) {
      throw SourceError(
        .unusable, input: moved.name, what: "the dates of this ledger were moved before",
        remedy: "Leave out what moves them.")
    }
    return place
  }
}
