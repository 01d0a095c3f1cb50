/// The JSON Schema (draft 2020-12) of inflows as JSON. What it shares with the ranking's report (tool,
/// inputs, counts, policy) is stated there: ``ReportSchema``.
enum BeneficiarySchema {
  static var text: String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:\(BeneficiaryJSON.schema.replacing("/", with: ":"))",
      "title": "CorridorKit beneficiaries",
      "description": "Who receives from several payers: described, never accused. A beneficiary may be a child.",
      "type": "object",
      "required": [
        "schema", "what_this_is_not", "base_rate", "tool", "inputs", "counts", "policy", "as_of",
        "in_scope", "with_two_payers_or_more", "beneficiaries"
      ],
      "additionalProperties": false,
      "properties": {
        "schema": { "const": "\(BeneficiaryJSON.schema)" },
        "what_this_is_not": { "description": "to be read first", "type": "string" },
        "base_rate": { "type": "string" },
        \(ReportSchema.statement),
        "as_of": {
          "description": "null where no payment is in scope",
          "oneOf": [{ "$ref": "#/$defs/day" }, { "type": "null" }]
        },
        "in_scope": { "$ref": "#/$defs/count" },
        "with_two_payers_or_more": { "$ref": "#/$defs/count" },
        "beneficiaries": { "type": "array", "items": { "$ref": "#/$defs/beneficiary" } }
      },
      "$defs": {
        \(ReportSchema.basics),
        "countries": {
          "type": "object",
          "propertyNames": { "pattern": "^[A-Z]{2}$" },
          "additionalProperties": { "type": "integer", "minimum": 1 }
        },
        "beneficiary": {
          "type": "object",
          "required": [
            \(ReportSchema.names(BeneficiaryCSV.columns))
          ],
          "additionalProperties": false,
          "properties": {
            "beneficiary": {
              "description": "null: a name, which --names shows",
              "type": ["string", "null"]
            },
            "identified_by": { "enum": ["id", "account", "name"] },
            "inflow": {
              "description": "what steady payers make of it, never what the beneficiary is",
              "enum": [\(ReportSchema.names(BeneficiaryReport.kinds.map(\.inflowName)))]
            },
            "payers": { "type": "integer", "minimum": 2 },
            "linked_payers": {
              "description": "payers who share another beneficiary with another of its payers",
              "$ref": "#/$defs/count"
            },
            "payers_once": { "$ref": "#/$defs/count" },
            "steady_payers": { "description": "three payments or more", "$ref": "#/$defs/count" },
            "regular_payers": {
              "description": "steady payers in rhythm or with a fixed sum",
              "$ref": "#/$defs/count"
            },
            "payments": { "type": "integer", "minimum": 2 },
            "median": { "description": "middle of the payers' median sums", "type": "number" },
            "total": { "type": "number", "minimum": 0 },
            "currency": { "$ref": "#/$defs/currency" },
            "low_value_payments": {
              "description": "within amount.core_low to amount.core_high of the policy",
              "$ref": "#/$defs/count"
            },
            "timed_payments": {
              "description": "with a known hour where the payer lives",
              "$ref": "#/$defs/count"
            },
            "night_payments": { "description": "of those", "$ref": "#/$defs/count" },
            "origins": { "description": "payers by country", "$ref": "#/$defs/countries" },
            "destinations": { "description": "payments by country", "$ref": "#/$defs/countries" },
            "first": { "$ref": "#/$defs/day" },
            "last": { "$ref": "#/$defs/day" },
            "days_since_last": { "$ref": "#/$defs/count" }
          }
        }
      }
    }

    """
  }
}

extension BeneficiaryReport {
  /// The JSON Schema (draft 2020-12) of the JSON form.
  public static var schemaText: String { BeneficiarySchema.text }
}
