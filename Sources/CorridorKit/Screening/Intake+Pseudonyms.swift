extension PseudonymRule {
  /// What a request asks for; nil if it asks for nothing.
  ///
  /// - Throws: ``SourceError`` where dates cannot be moved: a day of the request or of its rates would no longer
  ///   be that of a payment.
  static func of(
    _ request: ScreeningRequest, _ scope: LedgerScope, _ table: RateTable
  ) throws(SourceError) -> PseudonymRule? {
    guard let pseudonyms = request.pseudonyms else { return nil }
    if pseudonyms.shiftDays >= 7, request.rates != nil || request.asOf != nil {
      throw SourceError(
        .unusable, input: request.inputs.first ?? "-",
        what: "dates cannot be moved where daily rates or a last day are given",
        remedy: "Make a ledger with them first, and without daily rates, then move its dates.")
    }
    return PseudonymRule(
      pseudonyms: pseudonyms, ceiling: scope.ceilingMinorUnits, table: table)
  }
}
