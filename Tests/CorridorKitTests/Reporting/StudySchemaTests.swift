import Testing

@testable import CorridorKit

@Suite("the schema of a study")
struct StudySchemaTests {
  private static func schema() throws -> JSONValue {
    try JSONParser.parse(Array(StudyReport.schemaText.utf8))
  }

  /// As JSON.
  private static func written(cohort: Int) throws -> JSONValue {
    let sink = ReportBytes()
    try StudyMaker.report(cohort: cohort).write(as: .json, to: sink)
    return try JSONParser.parse(Array(sink.text.utf8))
  }

  private static func keys(_ value: JSONValue?) -> [String] {
    guard case .object(let members) = value?.content else { return [] }
    return members.map(\.key)
  }

  private static func elements(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let elements) = value?.content else { return [] }
    return elements
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard case .string(let text) = value?.content else { return nil }
    return text
  }

  private static func texts(_ value: JSONValue?) -> [String] { elements(value).compactMap(text) }

  @Test(
    "it names every table in the study's order, every unit and every group", arguments: [0, 20])
  func names(cohort: Int) throws {
    let schema = try Self.schema()["$defs"]
    let study = try Self.written(cohort: cohort)
    let tables = Self.elements(study["tables"])
    let known = Self.texts(schema?["table"]?["properties"]?["table"]?["enum"])
    #expect(tables.compactMap { Self.text($0["table"]) } == known)
    let groups = Self.elements(schema?["study"]?["properties"]?["groups"]?["enum"]).map(Self.texts)
    #expect(groups.count == 2)
    #expect(Self.texts(study["study"]?["groups"]) == groups[cohort > 0 ? 1 : 0])
    let units = Set(
      tables.flatMap { Self.elements($0["figures"]) }.compactMap { Self.text($0["unit"]) })
    let choices = Self.elements(schema?["figure"]?["properties"]?["unit"]?["anyOf"])
    let named = Set(Self.texts(choices.first?["enum"]))
    #expect(units.isSuperset(of: named))
    for unit in units.subtracting(named) { #expect(Currency(unit) != nil, "\(unit)") }
  }

  @Test("the members that it requires are those that stand there, in this order")
  func members() throws {
    let (schema, study) = (try Self.schema(), try Self.written(cohort: 20))
    let table = try #require(Self.elements(study["tables"]).first)
    for (written, stated) in [
      (study, schema), (study["study"], schema["$defs"]?["study"]),
      (table, schema["$defs"]?["table"]),
    ] as [(JSONValue?, JSONValue?)] {
      #expect(!Self.keys(written).isEmpty)
      #expect(Self.keys(written) == Self.texts(stated?["required"]))
      #expect(Self.keys(written) == Self.keys(stated?["properties"]))
    }
  }

  @Test("figures and cells have the members that it states, and a cell withheld has no value")
  func cells() throws {
    let definitions = try Self.schema()["$defs"]
    let figure = Self.keys(definitions?["figure"]?["properties"])
    #expect(figure == ["level", "measure", "unit"] + StudySchema.groups)
    let members = Self.keys(definitions?["cell"]?["properties"])
    var withheld = 0
    let tables = Self.elements(try Self.written(cohort: 20)["tables"])
    for written in tables.flatMap({ Self.elements($0["figures"]) }) {
      // Only a figure with an interval has a difference.
      let hasDifference = written["difference"] != nil
      #expect(Self.keys(written) == (hasDifference ? figure : Array(figure.dropLast())))
      for group in StudySchema.groups {
        guard let cell = written[group] else { continue }
        let bounds = hasDifference ? ["low", "high"] : []
        let isWithheld = cell["withheld"] != nil
        #expect(Self.keys(cell) == ["value"] + bounds + (isWithheld ? ["withheld"] : []))
        #expect(Set(Self.keys(cell)).isSubset(of: members))
        guard isWithheld else { continue }
        withheld += 1
        for member in ["value"] + bounds { #expect(cell[member]?.content == .null) }
      }
    }
    #expect(withheld > 0)
  }
}
