/// What the figures of a piece of evidence are, as descriptions of the schema.
extension ReportSchema {
  static let figures =
    "each indicator's figures: its page of the documentation, and corridor features --dictionary"

  /// Indicators that are held against a value of the policy.
  static let limited: [Indicator] = [.victimAmounts, .burstThenSilence, .victimAge]
  /// Indicators whose `expected` is the number that `observed` is of.
  static let counted: [Indicator] = [.returningPayers, .unsharedBeneficiaries]
  /// Indicators that are held against nothing: their `expected` is 0.
  static let incomparable: [Indicator] = [
    .sharedBeneficiaries, .linkedPayers, .closedCircle, .watchlist, .familyRhythm,
    .organisationGiving, .victimCorridor, .negotiatedSums,
  ]

  /// What `expected` is, where it is not what other payers show.
  static let expected = [
    "what other payers show, in the unit of observed",
    "but a value of the policy for \(listed(limited))",
    "the number that observed is of for \(listed(counted))",
    "how many times the earlier half's mean the later half's is for \(Indicator.risingSums.rawValue)",
    "0, as nothing is compared, for \(listed(incomparable))",
  ].joined(separator: "; ")

  private static func listed(_ indicators: [Indicator]) -> String {
    indicators.map(\.rawValue).joined(separator: ", ")
  }
}

extension ReportSchema {
  /// What a report says of ledgers among its inputs.
  static let ledgers = """
    {
      "description": "how ledgers among the inputs were made, where in another way than stated above",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["version", "policy_sha256", "options", "files"],
        "additionalProperties": false,
        "properties": {
          "version": { "type": "string" },
          "policy_sha256": { "type": "string" },
          "options": {
            "type": "object",
            "additionalProperties": { "type": ["string", "boolean"] }
          },
          "files": {
            "type": "object",
            "additionalProperties": { "$ref": "#/$defs/file" }
          }
        }
      }
    }
    """
}
