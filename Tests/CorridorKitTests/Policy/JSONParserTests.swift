import Testing

@testable import CorridorKit

@Suite("JSON parser")
struct JSONParserTests {
  private func parse(_ text: String) throws(JSONError) -> JSONValue {
    try JSONParser.parse(Array(text.utf8))
  }

  @Test("comments, trailing commas and a byte-order mark are read over")
  func comments() throws {
    let value = try parse("\u{FEFF}// first\n{ /* a */ \"a\": [1, 2,], // b\n \"b\": null, }\n")
    #expect(value["a"]?.line == 2)
    #expect(value["b"]?.content == .null)
    #expect(value["b"]?.line == 3)
  }

  @Test(
    "texts read back through their escapes",
    arguments: [
      (#""a\"b\\c\/\n\u00e9""#, "a\"b\\c/\né"), (#""\ud83d\ude00""#, "😀"), (#""""#, ""),
    ])
  func texts(json: String, text: String) throws {
    #expect(try parse(json).content == .string(text))
  }

  @Test(
    "broken text is refused with its line",
    arguments: [
      ("", 1), ("{", 1), ("[1 2]", 1), ("{\"a\" 1}", 1), ("{a: 1}", 1), ("\n\n[01]", 3),
      ("[1.]", 1), ("[.5]", 1), ("[1e]", 1), ("nul", 1), ("\"a\nb\"", 1), ("\"\\x\"", 1),
      ("\"\\ud800\"", 1), ("[1] 2", 1), ("{\"a\":1,\n\"a\":2}", 2), ("/* \n", 1), ("[1,\n/ 2]", 2),
      ("\"abc", 1), ("[NaN]", 1), ("{,}", 1), ("[,]", 1), ("'a'", 1),
    ])
  func broken(text: String, line: Int) {
    let error = #expect(throws: JSONError.self) { try parse(text) }
    #expect(error?.line == line)
  }

  @Test("nesting is bounded, so that no file can overflow the stack")
  func depth() throws {
    _ = try parse(String(repeating: "[", count: 64) + String(repeating: "]", count: 64))
    #expect(throws: JSONError.self) { try parse(String(repeating: "[", count: 100_000)) }
  }

  @Test("bytes that are not UTF-8 are refused")
  func encoding() {
    #expect(throws: JSONError.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
  }
}

@Suite("JSON text")
struct JSONTextTests {
  @Test("any text reads back exactly and holds no command", arguments: HostileText.all)
  func roundTrip(text: String) throws {
    var json = JSONText()
    json.beginObject()
    json.key(text)
    json.string(text)
    json.end()
    let value = try JSONParser.parse(json.bytes)
    #expect(value[text]?.content == .string(text))
    let written = String(decoding: json.bytes, as: UTF8.self)
    #expect(written.unicodeScalars.allSatisfy { $0 == "\n" || $0.isVisible })
  }

  @Test(
    "numbers are the shortest that read back",
    arguments: [
      (0.1, "0.1"), (50, "50"), (-0.5, "-0.5"), (1e21, "1e+21"), (.leastNonzeroMagnitude, "5e-324"),
      (.infinity, "null"), (.nan, "null"), (1.0 / 3, "0.3333333333333333"),
    ] as [(Double, String)])
  func numbers(value: Double, text: String) throws {
    #expect(JSONText.shortest(value) == text)
  }
}
