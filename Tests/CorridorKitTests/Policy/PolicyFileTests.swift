import Testing

@testable import CorridorKit

@Suite("policy file")
struct PolicyFileTests {
  private func policy(_ text: String) throws(PolicyError) -> Policy {
    try Policy(file: Array(text.utf8))
  }

  @Test("an empty file is the standard policy")
  func empty() throws {
    #expect(try policy("{}") == .standard)
  }

  @Test(
    "only what is stated is overridden, plain, with its unit, nested or dotted",
    arguments: [
      #"{"victim": {"window": 10}}"#, #"{"victim.window": 10.0}"#,
      #"{"victim": {"window": {"value": 10, "unit": "days", "source": "ours"}}}"#,
      "{ // a shorter series\n \"victim\": {\"window\": 1e1,},}",
    ])
  func overriding(text: String) throws {
    var expected = Policy.standard
    expected.victim.window = 10
    #expect(try policy(text) == expected)
  }

  @Test("the printed policy reads back as the same policy")
  func roundTrip() throws {
    #expect(try policy(Policy.standard.annotatedText) == .standard)
    var changed = Policy.standard
    changed.name = "<unit> \u{202E}"
    changed.amount.centre = 1.0 / 3 + 1
    changed.weights[.nightPayments] = 0.1
    changed.caps[.network].floor = -0.25
    changed.corridors.victim = [ReportFixture.country("CI")]
    changed.rates.removeAll { $0.currency.code == "AED" }
    #expect(try policy(changed.annotatedText) == changed)
  }

  @Test("values alone read back as the same policy as well")
  func plainRoundTrip() throws {
    var json = JSONText()
    PolicyText(policy: .standard).writeValues(to: &json)
    #expect(try Policy(file: json.bytes) == .standard)
  }

  @Test("every key's value, unit, meaning, source and certainty are printed")
  func annotated() throws {
    let root = try JSONParser.parse(Array(Policy.standard.annotatedText.utf8))
    for key in PolicyKey.all {
      let value = key.path.split(separator: ".").reduce(root) { $0?[String($1)] }
      #expect(value?["unit"]?.content == .string(key.unit.rawValue), "\(key.path)")
      #expect(value?["meaning"]?.content == .string(key.meaning), "\(key.path)")
      #expect(value?["source"] != nil && value?["certainty"] != nil, "\(key.path)")
    }
  }

  @Test("a changed value is not passed off as published")
  func provenance() throws {
    let text = try policy(#"{"gap": {"short": 25}}"#).annotatedText
    let root = try JSONParser.parse(Array(text.utf8))
    #expect(root["gap"]?["short"]?["certainty"]?.content == .string("own choice"))
    #expect(root["gap"]?["spread"]?["certainty"]?.content == .string("own choice"))
    #expect(root["rhythm"]?["payments"]?["value"]?.content == .number("6"))
  }

  @Test(
    "an error names the key, its line and what is expected",
    arguments: [
      ("{\"victim\": {\"windows\": 3}}", "victim.windows", "did you mean victim.window?"),
      ("{\"windo\": 3}", "windo", "no such key"),
      ("{\"window\": 3}", "window", "did you mean breadth.window or victim.window?"),
      ("{\"victim\": 3}", "victim", "an object with keys"),
      ("{\"victim\": {\"window\": \"14\"}}", "victim.window", "a number is expected"),
      ("{\"victim\": {\"window\": 400}}", "victim.window", "400 lies outside 8 to 44"),
      ("{\"victim\": {\"minor_age\": 17.5}}", "victim.minor_age", "a whole number"),
      (
        "{\"victim\": {\"window\": {\"value\": 14, \"unit\": \"hours\"}}}", "victim.window",
        "the unit is \"days\""
      ),
      ("{\"victim\": {\"window\": {\"unit\": \"days\"}}}", "victim.window", "value is missing"),
      ("{\"victim\": {\"window\": {\"val\": 1}}}", "victim.window", "only value, unit"),
      ("{\"victim\": {\"window\": 10}, \"victim.window\": 12}", "victim.window", "stands twice"),
      ("{\"amount\": {\"core_low\": 80}}", "amount.core_low", "below amount.core_high"),
      ("{\"amount\": {\"core_high\": 300}}", "amount.core_high", "amount.extended_high"),
      ("{\"caps\": {\"amount\": {\"floor\": 1}}}", "caps.amount.floor", "outside -100 to 0"),
      ("{\"hours\": {\"night_to\": 22}}", "hours.night_to", "hours.night_from"),
      ("{\"count\": {\"few_share\": 0.99}}", "count.few_share", "a sum of at most 1"),
      ("{\"corridors\": {\"victim\": [\"NG\", \"ng\"]}}", "corridors.victim", "NG stands twice"),
      ("{\"corridors\": {\"victim\": [\"QQ\"]}}", "corridors.victim", "ISO 3166-1"),
      ("{\"corridors\": {\"victim\": \"NG\"}}", "corridors.victim", "a list of country codes"),
      ("{\"corridors\": {\"victim\": [], \"purchase\": []}}", "corridors.purchase", "at least one"),
      ("{\"rates\": {\"ZZZ\": null}}", "rates.ZZZ", "ISO 4217"),
      ("{\"rates\": {\"AED\": 0.27}}", "rates.AED", "\"date\""),
      (
        "{\"rates\": {\"AED\": {\"value\": -1, \"date\": \"2025-01-01\"}}}", "rates.AED", "above 0"
      ),
      ("{\"rates\": {\"AED\": {\"value\": 1, \"date\": \"2025-02-30\"}}}", "rates.AED", "the day"),
      ("{\"rates\": {\"USD\": null}}", "rates.USD", "is expected"),
      ("{\"rates\": {\"USD\": {\"value\": 2, \"date\": \"2025-01-01\"}}}", "rates.USD", "worth 1"),
      ("{\"rates\": {\"aed\": null, \"AED\": null}}", "rates.AED", "stands twice"),
      ("{\"name\": 3}", "name", "a text"), ("{\"name\": \"\"}", "name", "a text"),
    ])
  func errors(text: String, key: String, expected: String) throws {
    let error = try #require(throws: PolicyError.self) { try policy(text) }
    #expect(error.key == key)
    #expect(error.line == 1)
    #expect(error.problem.contains(expected), "\(error)")
  }

  @Test("an error in the text itself names the line")
  func syntax() {
    let error = #expect(throws: PolicyError.self) { try policy("{\n  \"victim\": {,}\n}") }
    #expect(error?.line == 2)
    #expect(error?.key == nil)
  }

  @Test("a rate is taken exactly, or away")
  func rates() throws {
    let changed = try policy(
      #"{"rates": {"AED": {"value": 0.300000001, "date": "2025-07-01"}, "QAR": null}}"#)
    #expect(changed.rates.first { $0.currency.code == "AED" }?.billionths == 300_000_001)
    #expect(!changed.rates.contains { $0.currency.code == "QAR" })
    #expect(changed.rates.count == Policy.standard.rates.count - 1)
  }

  @Test(
    "decimals become billionths without a rounding",
    arguments: [
      ("1", 1_000_000_000), ("0.272294", 272_294_000), ("1e-9", 1), ("1.5E2", 150_000_000_000),
      ("0.1000000000", 100_000_000), ("1e-10", nil), ("0.0000000001", nil), ("1e99", nil),
      ("0", 0), ("0e50", 0), ("-2", -2_000_000_000),
    ] as [(String, Int64?)])
  func billionths(number: String, expected: Int64?) {
    #expect(PolicyRates.billionths(number) == expected)
  }

  @Test("the digest changes with any value and only then")
  func digest() throws {
    #expect(Policy.standard.digest == Policy().digest)
    #expect(try policy(Policy.standard.annotatedText).digest == Policy.standard.digest)
    #expect(try policy(#"{"victim": {"window": 13}}"#).digest != Policy.standard.digest)
    #expect(try policy(#"{"name": "x"}"#).digest != Policy.standard.digest)
    #expect(try policy(#"{"rates": {"AED": null}}"#).digest != Policy.standard.digest)
  }

  @Test("the schema is JSON and names every key")
  func schema() throws {
    let schema = try JSONParser.parse(Array(Policy.schemaText.utf8))
    for key in PolicyKey.all {
      let node = key.path.split(separator: ".").reduce(schema) { $0?["properties"]?[String($1)] }
      #expect(node?["anyOf"] != nil, "\(key.path)")
    }
  }
}

@Suite("nearest name")
struct NearestNameTests {
  @Test(
    "a mistyped name finds the one that was meant, a strange one none",
    arguments: [
      ("tpo", "top"), ("formt", "format"), ("Format", "format"), ("threads", "threads"),
      ("zzzzzz", nil), ("", nil), ("polcy", "policy"),
    ] as [(String, String?)])
  func nearest(name: String, expected: String?) {
    #expect(NearestName.of(name, among: ["top", "format", "policy", "threads"]) == expected)
  }
}
