import Testing

@Suite("score --format goaml")
struct GoAMLCommandTests {
  /// A small schema of this test's own, in the order of the elements that units' schemas share.
  private static let schema = """
    <?xml version="1.0"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="report"><xs:complexType><xs:sequence>
        <xs:element name="rentity_id" type="xs:int"/>
        <xs:element name="submission_code" type="xs:string"/>
        <xs:element name="report_code" type="xs:string"/>
        <xs:element name="submission_date" type="xs:dateTime"/>
        <xs:element name="currency_code_local" type="xs:string"/>
        <xs:element name="reason" type="xs:string"/>
        <xs:element name="action" type="xs:string"/>
        <xs:element name="transaction" maxOccurs="unbounded"><xs:complexType><xs:sequence>
          <xs:element name="transactionnumber" type="xs:string"/>
          <xs:element name="transaction_location" type="xs:string"/>
          <xs:element name="transaction_description" type="xs:string"/>
          <xs:element name="date_transaction" type="xs:dateTime"/>
          <xs:element name="transmode_code" type="xs:string" minOccurs="0"/>
          <xs:element name="amount_local" type="xs:decimal"/>
          <xs:element name="t_from"><xs:complexType><xs:sequence>
            <xs:any maxOccurs="unbounded" processContents="skip"/>
          </xs:sequence></xs:complexType></xs:element>
          <xs:element name="t_to"><xs:complexType><xs:sequence>
            <xs:any maxOccurs="unbounded" processContents="skip"/>
          </xs:sequence></xs:complexType></xs:element>
        </xs:sequence></xs:complexType></xs:element>
        <xs:element name="report_indicators"><xs:complexType><xs:sequence>
          <xs:element name="indicator" type="xs:string" maxOccurs="unbounded"/>
        </xs:sequence></xs:complexType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>

    """
  private static let map = """
    {"rentity_id": 42, "submission_code": "E", "currency_code_local": "AUD",
     "possible_purchase": {"report_code": "STR", "indicators": ["CSE"]}}
    """

  private func prepared() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(Self.schema, to: "unit.xsd")
    try folder.write(Self.map, to: "codes.json")
    let run = try CorridorProcess([
      "synthesize", "--payers", "400", "--base-rate", "0.1", "--seed", "3", "-o",
      folder.path("bank.csv"),
    ])
    try #require(run.exitCode == 0)
    return folder
  }

  @Test("a draft says that it is one, in the file and on standard error, and keeps the schema")
  func draft() throws {
    let folder = try prepared()
    defer { folder.remove() }
    let given = [
      "score", folder.path("bank.csv"), "--format", "goaml", "--goaml-codes",
      folder.path("codes.json"),
    ]
    let run = try CorridorProcess(given)
    #expect(run.exitCode == 0, "\(run.words)")
    #expect(run.output.contains("<!-- DRAFT, not ready to file"))
    #expect(run.words.contains("a draft, not ready to file"))
    let checked = try CorridorProcess(given + ["--xsd", folder.path("unit.xsd")])
    if checked.words.contains("xmllint cannot be started") {
      #expect(checked.exitCode == 65)
      return
    }
    #expect(checked.exitCode == 0, "\(checked.words)")
    #expect(checked.output == run.output)
    let narrow = Self.schema.replacing("name=\"reason\"", with: "name=\"reasons\"")
    try folder.write(narrow, to: "unit.xsd")
    let refused = try CorridorProcess(given + ["--xsd", folder.path("unit.xsd")])
    #expect(refused.exitCode == 65 && refused.output.isEmpty)
    #expect(refused.words.contains("element reason"))
    #expect(!refused.words.contains("Payer "))
  }

  @Test(
    "a schema that cannot be used is blamed itself, not the draft",
    arguments: [
      ("no schema", "is no schema that can be used", "line 1:"),
      (
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n"
          + "<xs:element name=\"report\" type=\"nowhere\"/></xs:schema>",
        "is no schema that can be used", "line 2:"
      ),
      (
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n"
          + "<xs:include schemaLocation=\"http://unit.invalid/goaml.xsd\"/></xs:schema>",
        "nothing is fetched from a network", "line 2:"
      ),
      (
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n"
          + "<xs:element name=\"other\"/></xs:schema>", "it is not a goAML schema", ""
      ),
    ])
  func unusableSchema(text: String, words: String, place: String) throws {
    let folder = try prepared()
    defer { folder.remove() }
    try folder.write(text, to: "unit.xsd")
    let run = try CorridorProcess([
      "score", folder.path("bank.csv"), "--format", "goaml", "--goaml-codes",
      folder.path("codes.json"), "--xsd", folder.path("unit.xsd"),
    ])
    #expect(run.exitCode == 65 && run.output.isEmpty)
    if run.words.contains("xmllint cannot be started") { return }
    #expect(run.words.contains(words) && run.words.contains(place), "\(run.words)")
    #expect(!run.words.contains("the draft is not as"))
  }

  @Test("what is missing is said, and nothing is written")
  func refused() throws {
    let folder = try prepared()
    defer { folder.remove() }
    let score = ["score", folder.path("bank.csv"), "--format", "goaml"]
    #expect(try CorridorProcess(score).exitCode == 64)
    let codes = ["--goaml-codes", folder.path("codes.json")]
    let victims = try CorridorProcess(score + codes + ["--lane", "possible_victim"])
    #expect(victims.exitCode == 65 && victims.output.isEmpty)
    #expect(victims.words.contains("possible_victim is not named"))
    #expect(try CorridorProcess(score + codes + ["--lane", "none"]).exitCode == 64)
    try folder.write("{\"rentity_id\": 0}", to: "codes.json")
    let map = try CorridorProcess(score + codes)
    #expect(map.exitCode == 65 && map.words.contains("rentity_id"))
  }

  @Test("one payer's draft is of the lane that the payer stands in, else refused")
  func onePayer() throws {
    let folder = try prepared()
    defer { folder.remove() }
    let ranking = try CorridorProcess([
      "score", folder.path("bank.csv"), "--all", "--format", "csv",
    ])
    let rows = ranking.output.split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let first = try #require(rows.first { $0[6] == "possible_purchase" })
    let other = try #require(rows.first { $0[6] == "none" })
    let explain = [
      "explain", folder.path("bank.csv"), "--format", "goaml", "--goaml-codes",
      folder.path("codes.json"), "--payer",
    ]
    let draft = try CorridorProcess(explain + [String(first[2])])
    #expect(draft.exitCode == 0, "\(draft.words)")
    #expect(draft.output.contains("<last_name>\(first[2])<"))
    #expect(!draft.output.contains("<last_name>\(other[2])<"))
    #expect(draft.words.contains("a draft, not ready to file"))
    let refused = try CorridorProcess(explain + [String(other[2])])
    #expect(refused.exitCode == 65 && refused.output.isEmpty)
    #expect(refused.words.contains("the payer stands in the lane none"))
    let victims = try CorridorProcess(explain + [String(first[2]), "--lane", "possible_victim"])
    #expect(victims.exitCode == 65 && victims.words.contains("possible_victim is not named"))
    let plain = ["explain", folder.path("bank.csv"), "--payer", String(first[2])]
    #expect(try CorridorProcess(plain + ["--lane", "possible_victim"]).exitCode == 64)
    #expect(try CorridorProcess(plain + ["--xsd", folder.path("unit.xsd")]).exitCode == 64)
  }
}
