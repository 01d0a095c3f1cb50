/// The JSON Schema (draft 2020-12) of a study as JSON. What it shares with the ranking's report (tool,
/// inputs, counts, policy) is stated there: ``ReportSchema``.
enum StudySchema {
  /// The names of a study's tables, in its order.
  static let tables = [
    "overview", "amounts", "amounts_by_currency", "payments_per_payer", "concentration", "gaps",
    "escalation_by_order", "escalation", "prolific", "high_volume", "prolific_by_volume",
    "first_repeat", "by_corridor", "by_channel", "by_hour", "by_weekday", "by_month", "by_year",
    "by_age",
  ]

  /// What figures count, beside a currency's units; empty: a bare number.
  static let units = [
    "", "payers", "payments", "beneficiaries", "gaps", "days", "month", "share",
  ]

  /// The groups with a cohort, in the order of a figure's members; without one there is the first alone.
  static let groups = ["all", "cohort", "comparison", "difference"]

  static var text: String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:\(StudyJSON.schema.replacing("/", with: ":"))",
      "title": "CorridorKit study",
      "description": "Tables of published transaction studies. Nobody is named, ranked or accused.",
      "type": "object",
      "required": [
        "schema", "what_this_is_not", "base_rate", "tool", "inputs", "counts", "policy", "study",
        "tables"
      ],
      "additionalProperties": false,
      "properties": {
        "schema": { "const": "\(StudyJSON.schema)" },
        "what_this_is_not": { "description": "to be read first", "type": "string" },
        "base_rate": { "type": "string" },
        \(ReportSchema.statement),
        "study": { "$ref": "#/$defs/study" },
        "tables": {
          "type": "array",
          "minItems": \(tables.count),
          "maxItems": \(tables.count),
          "items": { "$ref": "#/$defs/table" }
        }
      },
      "$defs": {
        \(ReportSchema.basics),
        \(making.indented(4)),
        \(table.indented(4)),
        \(figure.indented(4))
      }
    }

    """
  }

  private static let making = """
    "study": {
      "description": "how the tables were made",
      "type": "object",
      "required": ["as_of", "min_cell", "draws", "seed", "groups", "notes"],
      "additionalProperties": false,
      "properties": {
        "as_of": {
          "description": "the last day of the data, UTC; null where no payment is in scope",
          "oneOf": [{ "$ref": "#/$defs/day" }, { "type": "null" }]
        },
        "min_cell": {
          "description": "the least number of payers that a printed figure rests on; 1 withholds nothing",
          "type": "integer",
          "minimum": 1
        },
        "draws": { "description": "of the bootstrap; 0: no intervals", "$ref": "#/$defs/count" },
        "seed": { "$ref": "#/$defs/count" },
        "groups": {
          "description": "all alone without a cohort, and where one would tell of too few payers",
          "enum": [[\(ReportSchema.names([groups[0]]))], [\(ReportSchema.names(groups))]]
        },
        "notes": {
          "description": "the sentences of the head of every form",
          "type": "array",
          "minItems": 1,
          "items": { "type": "string" }
        }
      }
    }
    """

  private static let table = """
    "table": {
      "type": "object",
      "required": [
        "table", "title", "definition", "source", "levels", "withheld_levels", "figures"
      ],
      "additionalProperties": false,
      "properties": {
        "table": { "enum": [\(ReportSchema.names(tables))] },
        "title": { "type": "string" },
        "definition": { "type": "string" },
        "source": { "description": "whose table it follows", "type": "string" },
        "levels": {
          "description": "what a row is called; null: a list of figures",
          "type": ["string", "null"]
        },
        "withheld_levels": {
          "description": "rows left out with their names, which would tell that there is one",
          "$ref": "#/$defs/count"
        },
        "figures": { "type": "array", "items": { "$ref": "#/$defs/figure" } }
      },
      "if": { "properties": { "levels": { "type": "null" } } },
      "then": {
        "properties": {
          "withheld_levels": { "const": 0 },
          "figures": { "items": { "properties": { "level": { "const": "" } } } }
        }
      },
      "else": {
        "properties": {
          "figures": { "items": { "properties": { "level": { "minLength": 1 } } } }
        }
      }
    }
    """

  private static let figure = """
    "figure": {
      "type": "object",
      "required": ["level", "measure", "unit", "all"],
      "additionalProperties": false,
      "properties": {
        "level": { "description": "the row; empty in a list of figures", "type": "string" },
        "measure": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" },
        "unit": {
          "anyOf": [{ "enum": [\(ReportSchema.names(units))] }, { "$ref": "#/$defs/currency" }]
        },
        "all": { "$ref": "#/$defs/cell" },
        "cohort": { "$ref": "#/$defs/cell" },
        "comparison": { "$ref": "#/$defs/cell" },
        "difference": {
          "description": "cohort less comparison; absent where the figure has no interval",
          "$ref": "#/$defs/cell",
          "required": ["low", "high"]
        }
      },
      "dependentRequired": {
        "cohort": ["comparison"],
        "comparison": ["cohort"],
        "difference": ["cohort"]
      },
      "if": { "properties": { "unit": { "const": "month" } } },
      "then": { "patternProperties": { "^(\(groups.joined(separator: "|")))$": \(value("string")) } },
      "else": { "patternProperties": { "^(\(groups.joined(separator: "|")))$": \(value("number")) } }
    },
    "cell": {
      "type": "object",
      "required": ["value"],
      "additionalProperties": false,
      "properties": {
        "value": {
          "description": "a month is text; null: withheld, or nothing to compute it from",
          "type": ["number", "string", "null"],
          "pattern": "^[0-9]{4,}-(0[1-9]|1[0-2])$"
        },
        "low": {
          "description": "of the 95 % interval; null: none can be made, or it would tell of too few payers",
          "type": ["number", "null"]
        },
        "high": { "type": ["number", "null"] },
        "withheld": {
          "description": "present where it rests on too few payers, or would let such a figure be computed",
          "const": true
        }
      },
      "dependentRequired": { "low": ["high"], "high": ["low"] },
      "if": { "required": ["withheld"] },
      "then": {
        "properties": {
          "value": { "type": "null" },
          "low": { "type": "null" },
          "high": { "type": "null" }
        }
      }
    }
    """

  private static func value(_ type: String) -> String {
    #"{ "properties": { "value": { "type": ["\#(type)", "null"] } } }"#
  }
}

extension StudyReport {
  /// The JSON Schema (draft 2020-12) of the JSON form.
  public static var schemaText: String { StudySchema.text }
}
