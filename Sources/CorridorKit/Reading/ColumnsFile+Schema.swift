extension ColumnsFile {
  /// The JSON schema of columns files (draft 2020-12), ending in a line feed.
  public static var schema: String {
    var json = JSONText()
    json.beginObject()
    json.key("$schema")
    json.string("https://json-schema.org/draft/2020-12/schema")
    json.key("title")
    json.string("Columns file: which column holds what, and what no column holds")
    object(&json, required: ["files"]) { json in
      json.key("files")
      json.beginObject()
      type("array", &json, "The first entry whose pattern matches an input counts.")
      json.key("items")
      json.beginObject()
      object(&json, required: []) { entry(&$0) }
      json.end()
      json.end()
    }
    json.end()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func entry(_ json: inout JSONText) {
    property("match", "string", "Base name of the input; * and ? stand for any.", &json)
    property("namespace", "string", "Put before every party id of these inputs.", &json)
    property(
      "encoding", "string", "Detected if left out.", &json,
      values: TextEncoding.allCases.map(\.rawValue))
    json.key("dialect")
    json.beginObject()
    object(&json, required: []) { json in
      property("separator", "string", "One to three ASCII characters.", &json)
      property("quote", "string", "One ASCII character; null if nothing is quoted.", &json)
      property("escape", "string", "One ASCII character; null if there is none.", &json)
    }
    json.end()
    property("headerLine", "integer", "Counted from 1; 0 if there is no header.", &json)
    property("timeZone", "string", "UTC, +08:00, or a country's code.", &json)
    property(
      "dateOrder", "string", "Where all three are numbers.", &json,
      values: DateOrder.allCases.map(\.rawValue))
    property("decimal", "string", "The sign before decimals.", &json, values: [".", ","])
    json.key("columns")
    json.beginObject()
    object(&json, required: []) { json in
      for role in ColumnRole.allCases { column(role, &json) }
    }
    json.end()
    json.key("constants")
    json.beginObject()
    object(&json, required: []) { json in
      property("payer_country", "string", "ISO 3166-1 alpha-2.", &json)
      property("payee_country", "string", "ISO 3166-1 alpha-2.", &json)
      property("currency", "string", "ISO 4217.", &json)
      property("payer_id", "string", "The payer of every row, in one account's export.", &json)
      property(
        "channel", "string", "Of every row.", &json, values: Channel.allCases.map(\.name))
    }
    json.end()
  }

  /// A column's name, null for none, or an object with more.
  private static func column(_ role: ColumnRole, _ json: inout JSONText) {
    json.key(role.rawValue)
    json.beginObject()
    json.key("oneOf")
    json.beginArray()
    for kind in ["string", "null"] {
      json.beginObject(onOneLine: true)
      json.key("type")
      json.string(kind)
      json.end()
    }
    json.beginObject()
    object(&json, required: ["column"]) { json in
      property("column", "string", "The name, or the number where there is no header.", &json)
      if role == .amount {
        property(
          "sign", "string", "What signs mean.", &json, values: Sign.allCases.map(\.rawValue))
      }
      if role == .payerBirthDate || role == .payeeBirthDate {
        property(
          "order", "string", "Where all three are numbers.", &json,
          values: DateOrder.allCases.map(\.rawValue))
      }
      if role == .direction {
        property(
          "credits", "string", "What a credit is where both parties are named.", &json,
          values: Credits.allCases.map(\.rawValue))
      }
      if role == .timestamp {
        property("unit", "string", "Of numbers.", &json, values: Unit.allCases.map(\.rawValue))
        property("since", "string", "The day numbers count from, YYYY-MM-DD.", &json)
        property("digits", "string", "How digits alone are a date: \(DigitLayout.words).", &json)
      }
    }
    json.end()
    json.end()
    json.end()
  }

  private static func type(_ type: String, _ json: inout JSONText, _ description: String) {
    json.key("type")
    json.string(type)
    json.key("description")
    json.string(description)
  }

  private static func property(
    _ name: String, _ kind: String, _ description: String, _ json: inout JSONText,
    values: [String] = []
  ) {
    json.key(name)
    json.beginObject()
    json.key("type")
    json.beginArray(onOneLine: true)
    json.string(kind)
    json.string("null")
    json.end()
    json.key("description")
    json.string(description)
    if !values.isEmpty {
      json.key("enum")
      json.beginArray(onOneLine: true)
      for value in values { json.string(value) }
      json.literal("null")
      json.end()
    }
    json.end()
  }

  /// An object that holds only what `properties` writes.
  private static func object(
    _ json: inout JSONText, required: [String], _ properties: (inout JSONText) -> Void
  ) {
    json.key("type")
    json.string("object")
    json.key("additionalProperties")
    json.boolean(false)
    if !required.isEmpty {
      json.key("required")
      json.beginArray(onOneLine: true)
      for key in required { json.string(key) }
      json.end()
    }
    json.key("properties")
    json.beginObject()
    properties(&json)
    json.end()
  }
}
