/// The JSON Schema (draft 2020-12) of a policy file, made from the table of keys.
///
/// It states keys, kinds, units and ranges; what must hold between keys only the program checks. Comments
/// and dotted keys, which the program reads too, are beyond a schema.
enum PolicySchema {
  static var text: String {
    var json = JSONText()
    json.beginObject()
    member("$schema", "https://json-schema.org/draft/2020-12/schema", &json)
    member("$id", "urn:corridorkit:policy:1", &json)
    member("title", "CorridorKit policy", &json)
    member("description", "States only what it overrides of the standard policy.", &json)
    beginProperties(&json)
    json.key("name")
    json.beginObject(onOneLine: true)
    member("type", "string", &json)
    json.key("minLength")
    json.integer(1)
    json.key("maxLength")
    json.integer(100)
    json.end()
    write(PolicyOutline.nodes, &json)
    writeRates(&json)
    json.end()
    json.end()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func member(_ key: String, _ text: String, _ json: inout JSONText) {
    json.key(key)
    json.string(text)
  }

  /// Opens `properties` of an object that has no others.
  private static func beginProperties(_ json: inout JSONText) {
    member("type", "object", &json)
    json.key("additionalProperties")
    json.boolean(false)
    json.key("properties")
    json.beginObject()
  }

  private static func write(_ nodes: [PolicyOutline.Node], _ json: inout JSONText) {
    for node in nodes {
      switch node {
      case .group(let name, let nodes):
        json.key(name)
        json.beginObject()
        beginProperties(&json)
        write(nodes, &json)
        json.end()
        json.end()
      case .key(let key, let name):
        json.key(name)
        write(key, &json)
      }
    }
  }

  /// A key: the value itself, or an object that holds it with its unit.
  private static func write(_ key: PolicyKey, _ json: inout JSONText) {
    json.beginObject()
    member("description", "\(key.meaning); unit: \(key.unit.rawValue)", &json)
    json.key("default")
    PolicyText(policy: .standard).writeValue(of: key, &json)
    json.key("anyOf")
    json.beginArray()
    writeValueSchema(key, &json)
    json.beginObject()
    member("type", "object", &json)
    json.key("required")
    json.beginArray(onOneLine: true)
    json.string("value")
    json.end()
    json.key("additionalProperties")
    json.boolean(false)
    json.key("properties")
    json.beginObject()
    json.key("value")
    writeValueSchema(key, &json)
    json.key("unit")
    json.beginObject(onOneLine: true)
    member("const", key.unit.rawValue, &json)
    json.end()
    writeNotes(["meaning", "source", "certainty"], &json)
    json.end()
    json.end()
    json.end()
    json.end()
  }

  private static func writeNotes(_ names: [String], _ json: inout JSONText) {
    for name in names {
      json.key(name)
      json.beginObject(onOneLine: true)
      member("type", "string", &json)
      json.end()
    }
  }

  private static func writeValueSchema(_ key: PolicyKey, _ json: inout JSONText) {
    json.beginObject(onOneLine: true)
    switch key.slot {
    case .decimal(_, let range):
      member("type", "number", &json)
      json.key("minimum")
      json.number(range.lowerBound)
      json.key("maximum")
      json.number(range.upperBound)
    case .integer(_, let range):
      member("type", "integer", &json)
      json.key("minimum")
      json.integer(range.lowerBound)
      json.key("maximum")
      json.integer(range.upperBound)
    case .countries:
      member("type", "array", &json)
      json.key("uniqueItems")
      json.boolean(true)
      json.key("items")
      json.beginObject()
      member("type", "string", &json)
      member("pattern", "^[A-Za-z]{2}$", &json)
      json.end()
    case .decimals(let value, let range):
      let count = Policy.standard[keyPath: value].count
      beginItems(count...count, &json)
      member("type", "number", &json)
      json.key("minimum")
      json.number(range.lowerBound)
      json.key("maximum")
      json.number(range.upperBound)
      json.end()
    case .ramp:
      beginItems(2...Int.max, &json)
      beginItems(2...2, &json)
      member("type", "number", &json)
      json.end()
      json.end()
    }
    json.end()
  }

  /// States an array of so many items and opens what each is.
  private static func beginItems(_ count: ClosedRange<Int>, _ json: inout JSONText) {
    member("type", "array", &json)
    json.key("minItems")
    json.integer(count.lowerBound)
    if count.upperBound < Int.max {
      json.key("maxItems")
      json.integer(count.upperBound)
    }
    json.key("items")
    json.beginObject()
  }

  private static func writeRates(_ json: inout JSONText) {
    json.key("rates")
    json.beginObject()
    member(
      "description", "US dollars for one unit of a currency, with the day; null takes it away",
      &json)
    member("type", "object", &json)
    json.key("propertyNames")
    json.beginObject(onOneLine: true)
    member("pattern", "^[A-Za-z]{3}$", &json)
    json.end()
    json.key("additionalProperties")
    json.beginObject()
    json.key("type")
    json.beginArray(onOneLine: true)
    json.string("object")
    json.string("null")
    json.end()
    json.key("required")
    json.beginArray(onOneLine: true)
    json.string("value")
    json.string("date")
    json.end()
    json.key("additionalProperties")
    json.boolean(false)
    json.key("properties")
    json.beginObject()
    json.key("value")
    json.beginObject(onOneLine: true)
    member("type", "number", &json)
    json.key("exclusiveMinimum")
    json.integer(0)
    json.key("maximum")
    json.integer(10_000)
    json.end()
    json.key("date")
    json.beginObject(onOneLine: true)
    member("type", "string", &json)
    member("format", "date", &json)
    json.end()
    writeNotes(["unit", "source", "certainty"], &json)
    json.end()
    json.end()
    json.end()
  }
}

extension Policy {
  /// The JSON Schema (draft 2020-12) of a policy file.
  public static var schemaText: String { PolicySchema.text }
}
