import Testing

@testable import CorridorKit

@Suite("messages")
struct MessagesTests {
  private static let needed: Set<String> = Set(
    Indicator.allCases.map { "reason.\($0.rawValue)" }
      + Finding.Reason.allCases.map { "not_testable.\($0.rawValue)" }
      + Statistic.Kind.allCases.map { "statistic.\($0.rawValue)" }
      + IndicatorFamily.allCases.map { "family.\($0.rawValue)" })

  @Test("every indicator, family and reason not to judge has its message")
  func keys() {
    #expect(Self.needed.subtracting(MessageTable.entries.keys) == [])
  }

  @Test("every message stands in every language", arguments: MessageTable.entries.keys.sorted())
  func complete(key: String) {
    let texts = MessageTable.entries[key] ?? [:]
    #expect(Set(texts.keys) == Set(Language.allCases), "\(key)")
    #expect(texts.values.allSatisfy { !$0.isEmpty && !$0.hasSuffix(" ") })
  }

  @Test("a message has the same placeholders in every language, each in a form that fills")
  func placeholders() {
    for (key, texts) in MessageTable.entries {
      let names = texts.mapValues(Self.names)
      #expect(Set(names.values).count == 1, "\(key): \(names)")
      let values = Dictionary(
        uniqueKeysWithValues: (names[.english] ?? []).map { ($0, Messages.Value.number(2)) })
      for language in Language.allCases {
        let text = Messages(language: language)[key, values]
        #expect(!text.contains { "{}|#".contains($0) }, "\(key) \(language): \(text)")
      }
    }
  }

  /// What a template asks for, also through the messages it names.
  private static func names(in text: String) -> Set<String> {
    var names: Set<String> = []
    for part in text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1) {
      let name = String(part.prefix { $0 != ":" && $0 != "}" })
      if name.hasPrefix("@") {
        let other = MessageTable.entries[String(name.dropFirst())]?[.english] ?? ""
        names.formUnion(Self.names(in: other))
      } else {
        names.insert(name)
      }
    }
    return names
  }

  @Test("no key stands twice in the table")
  func unique() {
    let keys = MessageTable.text.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(keys.count == Set(keys).count)
    #expect(keys.count == MessageTable.entries.count)
  }

  @Test(
    "a number takes the form its language gives it (Unicode CLDR)",
    arguments: [
      (.english, 1, 0), (.english, 0, 1), (.german, 2, 1), (.french, 0, 0), (.french, 1.5, 0),
      (.french, 2, 1), (.polish, 1, 0), (.polish, 2, 1), (.polish, 5, 2), (.polish, 12, 2),
      (.polish, 22, 1), (.polish, 112, 2), (.polish, 0, 2), (.polish, 1.5, 3),
    ] as [(Language, Double, Int)])
  func forms(language: Language, number: Double, form: Int) {
    #expect(language.form(of: number) == form)
  }

  @Test("text that looks like a placeholder stays text")
  func hostile() {
    let name = Messages.english["head.policy", ["name": .text("{digest} {@head.score} #|")]]
    #expect(name == "Policy: {digest} {@head.score} #|")
  }

  @Test(
    "a report in another language is translated and keeps its figures", arguments: Language.allCases
  )
  func report(language: Language) throws {
    let sink = CollectedReport()
    try ReportFixture.report.write(as: .text, in: language, to: sink)
    #expect(sink.text.contains("16.275") && sink.text.contains("2,310.50"))
    #expect(sink.text.contains("A reason to look") == (language == .english))
    #expect(!sink.text.contains("reason.") && !sink.text.contains("head."))
    for line in sink.lines { #expect(TerminalText.width(line) <= 100, "\(line)") }
    let json = CollectedReport()
    try ReportFixture.report.write(as: .json, in: language, to: json)
    #expect(json.text.contains("\"reason\": \"in the low-value band") == (language == .english))
    #expect(json.text.contains("\"for_the_payer\""))
  }
}
