import Testing

@testable import CorridorKit

@Suite("wrapped text")
struct WrappedTextTests {
  @Test("a phrase wider than a line breaks between its words, never within one")
  func phrase() {
    let lines = WrappedText.lines(
      "share 67 % (n = 1,234) [B04] 89 %", first: "  for  ", indent: 2, width: 20)
    #expect(lines == ["  for  share 67 % (n", "  cont. = 1,234)", "  cont. [B04] 89 %"])
  }

  @Test("a phrase that fits a line of its own is left whole below a wide beginning")
  func below() {
    let lines = WrappedText.lines(
      "beneficiaries 67 % (n = 9)", first: "        for      +3.1  [B01] ", indent: 10, width: 40)
    #expect(lines == ["        for      +3.1  [B01]", "          beneficiaries 67 % (n = 9)"])
  }

  @Test("only a single word wider than a line is cut, and nothing of it is lost")
  func word() {
    let long = String(repeating: "abcdefghij", count: 5)
    let lines = WrappedText.lines("see \(long) now", first: "id ", indent: 3, width: 24)
    for line in lines { #expect(line.count <= 24, "\(line)") }
    let joined = lines.map { $0.drop { $0 == " " }.replacing("cont. ", with: "") }.joined()
    #expect(joined.contains(long))
    #expect(lines.first == "id see" && lines.last?.hasSuffix(" now") == true)
  }

  @Test("a narrow line goes on near the margin, a wide one below its first word")
  func depth() {
    let first = "        for      +3.1  "
    let text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    #expect(WrappedText.lines(text, first: first, width: 40)[1].prefix { $0 == " " }.count == 10)
    #expect(WrappedText.lines(text, first: first, width: 60)[1].prefix { $0 == " " }.count == 23)
  }
}
