import Testing

@testable import CorridorKit

@Suite("Kinds of files")
struct InputKindTests {
  @Test(
    "a JSON document is named as one, a table whose first cell is JSON is read",
    arguments: [
      ("{\"a\": [1, {\"b\": \"}\"}]}\n", true), ("[{\"a\": 1},\n{\"a\": 2}]", true),
      ("{\"a\": 1}\n{\"a\": 2}\n", true), ("{\"a\": 1", true), ("{\"a\": 1}|x|2\n", false),
      ("{\"a\": \"}|\"};x\n", false),
    ])
  func json(text: String, isJSON: Bool) {
    let bytes = Array(text.utf8)
    let isNamed = bytes.withWindow { head in
      do {
        try InputKind.check(head, name: "x")
        return false
      } catch {
        return true
      }
    }
    #expect(isNamed == isJSON)
  }
}
