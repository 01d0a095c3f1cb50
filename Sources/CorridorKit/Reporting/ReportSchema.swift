/// The JSON Schema (draft 2020-12) of the JSON report; `$defs/head` and `$defs/payer` are the lines of
/// `--format jsonl`, the first and every other.
enum ReportSchema {
  static var text: String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:\(JSONReport.schema.replacing("/", with: ":"))",
      "title": "CorridorKit report",
      "description": "A reason to look, never proof. Each line of --format jsonl is $defs/head, then $defs/payer.",
      "allOf": [{ "$ref": "#/$defs/facts" }],
      "required": ["payers"],
      "unevaluatedProperties": false,
      "properties": {
        "payers": { "type": "array", "items": { "$ref": "#/$defs/payer" } }
      },
      "$defs": {
        \(basics),
        "points": { "description": "thousandths of a bit", "type": "integer" },
        "indicator": { "enum": [\(names(Indicator.allCases.map(\.rawValue)))] },
        "head": { "allOf": [{ "$ref": "#/$defs/facts" }], "unevaluatedProperties": false },
        "facts": {
          "description": "closed by whatever takes it in",
          "type": "object",
          "required": [
            "schema", "what_this_is_not", "base_rate", "tool", "inputs", "counts", "policy",
            "population"
          ],
          "properties": {
            "schema": { "const": "\(JSONReport.schema)" },
            "what_this_is_not": { "description": "to be read first", "type": "string" },
            "base_rate": { "description": "and what follows for false alarms", "type": "string" },
            \(statement.indented(4)),
            "population": {
              "type": "object",
              "required": [
                "payers", "payments", "beneficiaries", "ordinary_side", "borrowing_cohorts",
                "cohorts", "as_of", "warnings"
              ],
              "additionalProperties": false,
              "properties": {
                "payers": { "$ref": "#/$defs/count" },
                "payments": { "$ref": "#/$defs/count" },
                "beneficiaries": { "$ref": "#/$defs/count" },
                "ordinary_side": { "enum": ["measured", "population_file"] },
                "reference": {
                  "description": "the population file, and how many payers it tells of",
                  "type": "object",
                  "required": ["name", "payers"],
                  "additionalProperties": false,
                  "properties": {
                    "name": { "type": "string" },
                    "payers": { "$ref": "#/$defs/count" }
                  }
                },
                "borrowing_cohorts": { "$ref": "#/$defs/count" },
                "cohorts": {
                  "description": "destinations with enough payers of their own to be compared with",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["destination", "payers"],
                    "additionalProperties": false,
                    "properties": {
                      "destination": { "type": "string", "pattern": "^[A-Z]{2}$" },
                      "payers": { "$ref": "#/$defs/count" }
                    }
                  }
                },
                "as_of": { "oneOf": [{ "$ref": "#/$defs/day" }, { "type": "null" }] },
                "ranking_sha256": {
                  "description": "over the bytes of score --all --format csv; absent where shards were gathered without --all",
                  "$ref": "#/$defs/sha256"
                },
                "warnings": { "type": "array", "items": { "type": "string" } }
              }
            }
          }
        },
        "payer": {
          "type": "object",
          "required": [
            \(names(CSVReport.factColumns)),
            "points", "evidence", "for_the_payer", "not_testable", "statistics"
          ],
          "additionalProperties": false,
          "properties": {
            "rank": { "type": "integer", "minimum": 1 },
            "lane_rank": { "type": "integer", "minimum": 1 },
            "payer": { "type": "string" },
            "score": { "description": "bits", "type": "number" },
            "victim_score": { "description": "bits", "type": "number" },
            "q_value": { "type": ["number", "null"], "minimum": 0, "maximum": 1 },
            "lane": { "enum": [\(names(Lane.allCases.map(\.name)))] },
            "payments": { "type": "integer", "minimum": 1 },
            "beneficiaries": { "type": "integer", "minimum": 1 },
            "total": { "type": "number", "minimum": 0 },
            "currency": { "$ref": "#/$defs/currency" },
            "first": { "$ref": "#/$defs/day" },
            "last": { "$ref": "#/$defs/day" },
            "days_since_last": { "$ref": "#/$defs/count" },
            "corridors": {
              "type": "array",
              "items": { "type": "string", "pattern": "^[A-Z]{2}>[A-Z]{2}$" }
            },
            "indicators": { "type": "array", "items": { "$ref": "#/$defs/indicator" } },
            "points": {
              "description": "by indicator; null: not testable, 0: unremarkable",
              "type": "object",
              "propertyNames": { "$ref": "#/$defs/indicator" },
              "additionalProperties": { "type": ["integer", "null"] }
            },
            "since": {
              "description": "with --since: what became of the payer, and how it stood there",
              "type": "object",
              "required": ["change", "rank", "score", "victim_score"],
              "additionalProperties": false,
              "properties": {
                "change": { "enum": [\(names(RankingChanges.Kind.allCases.map(\.rawValue)))] },
                "rank": { "type": ["integer", "null"], "minimum": 1 },
                "score": { "type": ["number", "null"] },
                "victim_score": { "type": ["number", "null"] }
              }
            },
            "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } },
            "for_the_payer": { "type": "array", "items": { "$ref": "#/$defs/evidence" } },
            "not_testable": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["indicator", "reason"],
                "additionalProperties": false,
                "properties": {
                  "indicator": { "$ref": "#/$defs/indicator" },
                  "reason": { "enum": [\(names(Finding.Reason.allCases.map(\.rawValue)))] }
                }
              }
            },
            "statistics": {
              "description": "single tests and measures; they give no points and are not combined",
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "statistic", "indicator", "observed", "expected", "p_value", "n", "least_n",
                  "testable", "reason", "source"
                ],
                "additionalProperties": false,
                "properties": {
                  "statistic": { "enum": [\(names(Statistic.Kind.allCases.map(\.rawValue)))] },
                  "indicator": {
                    "oneOf": [{ "$ref": "#/$defs/indicator" }, { "type": "null" }]
                  },
                  "observed": { "type": ["number", "null"] },
                  "expected": { "type": ["number", "null"] },
                  "p_value": { "type": ["number", "null"], "minimum": 0, "maximum": 1 },
                  "n": { "$ref": "#/$defs/count" },
                  "least_n": { "$ref": "#/$defs/count" },
                  "testable": { "type": "boolean" },
                  "reason": { "type": "string" },
                  "source": { "type": "string" }
                }
              }
            },
            "cleared": {
              "description": "--cleared: examined before, and what is new since",
              "type": "object",
              "required": [
                "until", "by", "payments_since", "beneficiaries_since", "total_since"
              ],
              "additionalProperties": false,
              "properties": {
                "until": { "$ref": "#/$defs/day" },
                "by": { "type": ["string", "null"] },
                "payments_since": { "$ref": "#/$defs/count" },
                "beneficiaries_since": { "$ref": "#/$defs/count" },
                "total_since": { "type": "number", "minimum": 0 }
              }
            },
            "drawn_by_lot": {
              "description": "--sample: printed for quality review, not for the score",
              "type": "boolean"
            }
          }
        },
        "evidence": {
          "description": "\(figures)",
          "type": "object",
          "required": [
            "indicator", "catalogue", "family", "points", "observed", "expected", "p_value", "n",
            "reason", "source", "payments"
          ],
          "additionalProperties": false,
          "properties": {
            "indicator": { "$ref": "#/$defs/indicator" },
            "catalogue": { "type": "string", "pattern": "^[BFVM][0-9]{2}$" },
            "family": { "enum": [\(names(IndicatorFamily.allCases.map(\.rawValue)))] },
            "points": { "$ref": "#/$defs/points" },
            "observed": {
              "description": "what was measured, in the unit in which reason states it",
              "type": ["number", "null"]
            },
            "expected": { "description": "\(expected)", "type": ["number", "null"] },
            "p_value": { "type": ["number", "null"], "minimum": 0, "maximum": 1 },
            "n": {
              "description": "how many payments, gaps, beneficiaries or payers observed rests on, as reason says",
              "$ref": "#/$defs/count"
            },
            "reason": { "type": "string" },
            "source": { "type": "string" },
            "payments": { "type": "array", "items": { "$ref": "#/$defs/payment" } },
            "path": {
              "description": "--watchlist: other payers of the beneficiary paid the listed one",
              "type": "object",
              "required": ["beneficiary", "payers", "listed"],
              "additionalProperties": false,
              "properties": {
                "beneficiary": { "description": "may be a child", "type": "string" },
                "payers": { "$ref": "#/$defs/count" },
                "listed": { "description": "may be a child", "type": "string" }
              }
            },
            "company": {
              "description": "other payers of two or more of the payer's small beneficiaries",
              "type": "object",
              "required": [
                "small_beneficiaries", "others", "expected", "most_shared", "p_value"
              ],
              "additionalProperties": false,
              "properties": {
                "small_beneficiaries": { "$ref": "#/$defs/count" },
                "others": { "$ref": "#/$defs/count" },
                "expected": { "type": "number", "minimum": 0 },
                "most_shared": { "$ref": "#/$defs/count" },
                "p_value": { "type": "number", "minimum": 0, "maximum": 1 }
              }
            }
          }
        },
        "payment": {
          "type": "object",
          "required": ["time", "beneficiary", "amount", "currency", "rows"],
          "additionalProperties": false,
          "properties": {
            "time": { "type": "string", "pattern": "^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}(T|$)" },
            "beneficiary": { "description": "may be a child", "type": "string" },
            "amount": { "type": "number" },
            "currency": { "$ref": "#/$defs/currency" },
            "rows": {
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "object",
                "required": ["input", "line"],
                "additionalProperties": false,
                "properties": {
                  "input": { "type": "string" },
                  "line": { "type": "integer", "minimum": 1 }
                }
              }
            }
          }
        }
      }
    }

    """
  }

  /// Definitions that every schema of ours needs, as members of `$defs`.
  static let basics = """
    "count": { "type": "integer", "minimum": 0 },
    "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
    "day": { "type": "string", "pattern": "^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}$" },
    "currency": { "type": "string", "pattern": "^[A-Z]{3}$" },
    "reasons": { "type": "object", "additionalProperties": { "$ref": "#/$defs/count" } },
    "file": {
      "type": "object",
      "required": ["name", "bytes", "sha256"],
      "additionalProperties": false,
      "properties": {
        "name": { "type": "string" },
        "bytes": { "$ref": "#/$defs/count" },
        "sha256": { "oneOf": [{ "$ref": "#/$defs/sha256" }, { "type": "null" }] }
      }
    }
    """.indented(4)

  /// What every JSON output says of itself, as members of `properties`.
  static let statement = """
    "tool": {
      "type": "object",
      "required": ["name", "version", "options", "files"],
      "additionalProperties": false,
      "properties": {
        "name": { "const": "\(ToolVersion.name)" },
        "version": { "type": "string" },
        "options": {
          "description": "options that can change the report, by name without dashes",
          "type": "object",
          "additionalProperties": { "type": ["string", "boolean"] }
        },
        "files": {
          "description": "files that options name, by option",
          "type": "object",
          "additionalProperties": { "$ref": "#/$defs/file" }
        },
        "ledgers": \(ledgers.indented(8))
      }
    },
    "inputs": { "type": "array", "items": { "$ref": "#/$defs/file" } },
    "counts": {
      "description": "rows_read = rejected + duplicates + out_of_scope + in_scope",
      "type": "object",
      "required": [
        "rows_read", "rejected", "duplicates", "out_of_scope", "in_scope",
        "conflicting_ids", "shared_ids", "conflicts", "reasons"
      ],
      "additionalProperties": false,
      "properties": {
        "rows_read": { "$ref": "#/$defs/count" },
        "rejected": { "$ref": "#/$defs/count" },
        "duplicates": { "$ref": "#/$defs/count" },
        "out_of_scope": { "$ref": "#/$defs/count" },
        "in_scope": { "$ref": "#/$defs/count" },
        "conflicting_ids": { "$ref": "#/$defs/count" },
        "shared_ids": {
          "description": "parties in inputs of more than one layout, taken for one by equal ids",
          "type": "object",
          "required": ["layouts", "payers", "beneficiaries"],
          "additionalProperties": false,
          "properties": {
            "layouts": { "$ref": "#/$defs/count" },
            "payers": { "$ref": "#/$defs/count" },
            "beneficiaries": { "$ref": "#/$defs/count" }
          }
        },
        "conflicts": {
          "description": "by id, rows that share it and differ: the first 1,000 by input and line",
          "type": "array",
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["input", "line"],
              "properties": {
                "input": { "type": "string" },
                "line": { "type": "integer", "minimum": 1 }
              },
              "additionalProperties": false
            }
          }
        },
        "conflicts_not_listed": {
          "description": "rows with such an id that conflicts does not list; absent if there are none",
          "type": "integer",
          "minimum": 1
        },
        "reasons": {
          "type": "object",
          "required": ["rejected", "out_of_scope"],
          "additionalProperties": false,
          "properties": {
            "rejected": { "$ref": "#/$defs/reasons" },
            "out_of_scope": { "$ref": "#/$defs/reasons" }
          }
        }
      }
    },
    "policy": {
      "type": "object",
      "required": ["name", "sha256", "reference_currency", "values"],
      "additionalProperties": false,
      "properties": {
        "name": { "type": "string" },
        "sha256": { "$ref": "#/$defs/sha256" },
        "reference_currency": { "$ref": "#/$defs/currency" },
        "values": { "description": "a policy file: corridor policy --schema", "type": "object" }
      }
    }
    """.indented(4)

  static func names(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}

extension Report {
  /// The JSON Schema (draft 2020-12) of the JSON report.
  public static var schemaText: String { ReportSchema.text }
}

extension String {
  /// The text with every line but the first moved right.
  func indented(_ blanks: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n" + String(repeating: " ", count: blanks))
  }
}
