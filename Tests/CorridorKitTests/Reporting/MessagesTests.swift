import Testing

@testable import CorridorKit

@Suite("messages")
struct MessagesTests {
  private static let needed: Set<String> = Set(
    Indicator.allCases.map { "reason.\($0.rawValue)" }
      + Finding.Reason.allCases.map { "not_testable.\($0.rawValue)" }
      + Statistic.Kind.allCases.map { "statistic.\($0.rawValue)" }
      + Indicator.allCases.map { "name.\($0.rawValue)" }
      + Statistic.Kind.allCases.map { "name.\($0.rawValue)" }
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

  /// Words that follow a number and never agree with it, and numbers that count nothing, by message.
  private static let calmWords: [Language: Set<String>] = [
    .english: ["of", "between", "and", "that", "USD"],
    .french: ["sur", "des", "entre", "et", "à", "USD"],
    .dutch: ["van", "tussen", "en", "USD"], .polish: ["z", "między", "USD", "do", "a", "daje"],
    .german: ["von", "aus", "zwischen", "und", "macht", "USD"],
    .spanish: ["de", "entre", "y", "a", "USD"],
  ]
  private static let uncounted: Set<String> = [
    "reason.victim_age", "reason.low_value_band", "inflow.found", "inflow.sums", "phrase.company",
  ]
  /// Placeholders that are always filled with text.
  private static let texts: Set<String> = [
    "beneficiary", "bits", "by", "currency", "day", "destinations", "digest", "families", "family",
    "first",
    "last", "payer", "gaps",
    "hours",
    "input", "key", "label", "lane", "line", "listed", "name", "origins", "others", "p", "report",
    "rest",
    "score", "shared", "sign", "sum", "total", "value", "victim", "which",
  ]

  @Test(
    "a number before a word takes the word with it, so that one is not many",
    arguments: Language.allCases)
  func agreement(language: Language) {
    for (key, texts) in MessageTable.entries where !Self.uncounted.contains(key) {
      for part in (texts[language] ?? "").split(separator: "{").dropFirst() {
        let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(halves[0])
        guard halves.count == 2, !name.contains(":"), !name.hasPrefix("@"),
          !Self.texts.contains(name), halves[1].first == " ",
          halves[1].dropFirst().first?.isLetter == true
        else { continue }
        let word = String(halves[1].dropFirst().prefix { $0.isLetter })
        #expect(
          Self.calmWords[language]?.contains(word) == true,
          "\(key) \(language.rawValue): a bare {\(name)} before \(word)")
      }
    }
  }

  @Test(
    "where the number is one, verb and noun agree",
    arguments: [
      (.english, .beneficiariesPerPayment, "1 beneficiary a payment over 1 payment looked at"),
      (.french, .beneficiariesPerPayment, "par paiement sur 1 paiement considéré"),
      (.dutch, .beneficiariesPerPayment, "per betaling over 1 meegetelde betaling"),
      (.polish, .beneficiariesPerPayment, "1 odbiorca na płatność"),
      (.spanish, .beneficiariesPerPayment, "1 beneficiario por pago en 1 pago considerado"),
      (.german, .returningPayers, "die nur einmal zahlten: 1 von 1"),
      (.french, .burstReceivers, "1 sur 1 autre payeur des bénéficiaires a aussi payé"),
      (.dutch, .burstReceivers, "1 van 1 andere betaler van de begunstigden betaalde ook"),
      (.german, .burstReceivers, "1 von 1 anderem Zahler der Empfänger zahlte ebenfalls"),
      (.spanish, .burstReceivers, "1 de 1 otro pagador de los beneficiarios pagó también"),
      (.polish, .burstReceivers, "1 z 1 innego płatnika odbiorców także płacił"),
      (
        .english, .unsharedBeneficiaries,
        "1 of 1 beneficiary of payments looked at is paid"
      ),
      (
        .french, .unsharedBeneficiaries,
        "1 sur 1 bénéficiaire de paiements considérés n'est"
      ),
      (
        .dutch, .unsharedBeneficiaries,
        "1 van 1 begunstigde van meegetelde betalingen wordt"
      ),
      (
        .spanish, .unsharedBeneficiaries,
        "a 1 de 1 beneficiario de pagos considerados no le"
      ),
      (.english, .risingSums, "mean is 1 time the earlier half's"),
      (.english, .shortGaps, "half of 1 gap between payments looked at lasts 1 day or less"),
      (.spanish, .othersPayments, "alrededor de 1 vez"),
      (.polish, .othersPayments, "zwykle 1 raz"),
    ] as [(Language, Indicator, String)])
  func one(language: Language, indicator: Indicator, expected: String) {
    let text = ReasonText(policy: .standard, messages: Messages(language: language))
      .sentence(of: indicator, Evidence(points: 100, observed: 1, expected: 1, count: 1))
    #expect(text.contains(expected), "\(text)")
  }

  @Test(
    "a burst of one payment, of one moment and of minutes is said as what it is",
    arguments: [
      (.english, 1, 0, "a single payment, then silence"),
      (.english, 3, 0, "all 3 payments with the same time stamp, then silence"),
      (.english, 3, 1.0 / 86_400, "all 3 payments within 1 minute, then silence"),
      (.english, 2, 0.01, "all 2 payments within 14 minutes, then silence"),
      (.english, 2, 1.0 / 24, "all 2 payments within 1 hour, then silence"),
      (.english, 4, 2.5, "all 4 payments within 2.5 days, then silence"),
      (.french, 1, 0, "un seul paiement, puis le silence"),
      (.french, 2, 0, "en tout 2 paiements au même horodatage, puis le silence"),
      (.french, 2, 0.05, "en tout 2 paiements, sur 1.2 heure, puis le silence"),
      (.dutch, 1, 0, "één enkele betaling, daarna stilte"),
      (.dutch, 2, 0.01, "in totaal 2 betalingen binnen 14 minuten, daarna stilte"),
      (.polish, 1, 0, "jedna płatność, potem cisza"),
      (.polish, 2, 0.0015, "wszystkie płatności (liczba: 2) w okresie: 2 minuty, potem cisza"),
      (.german, 1, 0, "eine einzige Zahlung, danach Stille"),
      (.german, 2, 0.0007, "insgesamt 2 Zahlungen, Dauer 1 Minute, danach Stille"),
      (.spanish, 1, 0, "un solo pago, después silencio"),
      (.spanish, 5, 0, "en total 5 pagos con la misma marca de tiempo, después silencio"),
    ] as [(Language, Int, Double, String)])
  func burst(language: Language, payments: Int, days: Double, expected: String) {
    let text = ReasonText(policy: .standard, messages: Messages(language: language))
      .sentence(
        of: .burstThenSilence,
        Evidence(points: 900, observed: days, expected: 14, count: payments))
    #expect(text == expected)
  }

  @Test("a share stands beside the payments that it is a share of", arguments: Language.allCases)
  func counted(language: Language) {
    let text = ReasonText(policy: .standard, messages: Messages(language: language))
    for indicator in [
      Indicator.lowValueBand, .repeatedAmount, .evenAmounts, .nightPayments, .beneficiarySwitches,
    ] {
      let sentence = text.sentence(
        of: indicator, Evidence(points: 100, observed: 3.0 / 7, expected: 0.1, count: 7))
      #expect(sentence.contains("(43 %)"), "\(sentence)")
      let digits = sentence.split { !$0.isNumber }.map(String.init)
      let place = digits.firstIndex(of: "3")
      #expect(place.map { digits[$0 + 1] } == "7", "\(sentence)")
    }
  }

  @Test("rising sums claim no single receiver, and tell how many payments the largest part took")
  func risingSums() {
    func sentence(_ payments: [Int]) -> String {
      ReasonText(policy: .standard).sentence(
        of: .risingSums,
        Evidence(points: 900, observed: 9_000, expected: 2, count: 14, payments: payments))
    }
    #expect(!sentence([]).contains("receiver"))
    #expect(sentence([1, 4, 9]).hasSuffix("payments to the receiver of the largest part: 3"))
  }

  @Test("what others do is told as a typical payer's, with the payers counted once a beneficiary")
  func others() {
    let text = ReasonText(policy: .standard)
    let evidence = Evidence(points: 900, observed: 1.38, expected: 3.08, count: 5)
    #expect(
      text.sentence(of: .othersPayments, evidence)
        == "the other payers of shared beneficiaries typically pay 1.38 times (counted once a"
        + " beneficiary: 5); at beneficiaries that comparable payers share: 3.08")
    #expect(
      text.sentence(of: .othersCompany, evidence)
        .hasPrefix("of the beneficiaries of 5 other payers (counted once a beneficiary) "))
  }

  @Test("the head says whom others are, with the policy's own number", arguments: Language.allCases)
  func looked(language: Language) {
    var policy = Policy.standard
    policy.cohorts.mostValues = 17
    let report = ReportFixture.report(payers: [], policy: policy)
    let head = ReportHead(report: report, style: TextStyle(language: language))
    #expect(head.looked.contains(" 17,"))
    #expect(head.looked.contains("into the same country") == (language == .english))
  }

  @Test("other payers stand behind the word for other in Spanish")
  func spanishOrder() {
    let text = ReasonText(policy: .standard, messages: Messages(language: .spanish))
      .sentence(
        of: .sharedBeneficiaries, Evidence(points: 100, observed: 1, expected: 1, count: 4))
    #expect(text.contains("cuyos otros 4 pagadores destacan"))
  }

  @Test(
    "single sentences agree with one",
    arguments: [
      (.french, "sums.untested", "1 indicateur n'a pu être testé ;"),
      (.german, "sums.few", "weniger als 1 Familie spricht"),
      (.polish, "inflow.more", "1 niepokazany"), (.german, "page.more", "und 1 weiterer"),
      (.french, "inflow.payers", "1 a payé une fois"),
      (.dutch, "inflow.payers", "betaalde 1 eenmaal"),
      (.english, "head.shared_ids", "1 payer and 1 beneficiary stand"),
      (.spanish, "section.cleared", "1 impreso"),
    ] as [(Language, String, String)])
  func oneMore(language: Language, key: String, expected: String) {
    let names = Self.names(in: MessageTable.entries[key]?[.english] ?? "")
    let values = Dictionary(uniqueKeysWithValues: names.map { ($0, Messages.Value.number(1)) })
    let text = Messages(language: language)[key, values]
    #expect(text.contains(expected), "\(text)")
  }

  @Test(
    "one notion has one word in a language",
    arguments: [
      (.german, ["Bahn ", "Wert {", "Netz ", "Netz,"]), (.polish, ["tor possible", "miejsce {"]),
      (.spanish, ["puesto"]), (.dutch, ["aankooplijst"]),
    ] as [(Language, [String])])
  func oneWord(language: Language, others: [String]) {
    for (key, texts) in MessageTable.entries {
      for other in others {
        #expect(texts[language]?.contains(other) == false, "\(key) says \(other)")
      }
    }
  }

  @Test("a victim's sums are grouped and stand beside every limit of theirs")
  func limits() {
    let text = ReasonText(policy: .standard)
      .sentence(
        of: .victimAmounts, Evidence(points: -900, observed: 28_284.73, expected: 0, count: 7))
    #expect(text.contains("sum of 7 payments: 28,285 USD, on average 4,041 USD"))
    #expect(text.contains("270 USD at first, 1,620 USD in all, and on average no less than 40 USD"))
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
      (.english, -1, 0), (.polish, -3, 1),
    ] as [(Language, Double, Int)])
  func forms(language: Language, number: Double, form: Int) {
    #expect(language.form(of: number) == form)
  }

  @Test(
    "where a terminal knows ASCII only, German is spelled without umlauts and others lose accents")
  func folding() {
    let terminal = Terminal(columns: 80, hasColour: false, isUnicode: false)
    #expect(
      TextStyle(language: .german, terminal: terminal).line("Gründe, Größe") == "Gruende, Groesse")
    #expect(TextStyle(language: .french, terminal: terminal).line("français, ö") == "francais, o")
    let polish = TextStyle(language: .polish, terminal: terminal)
    #expect(polish.line("Łódź — „ß” ≥ 5, ĄĆĘŃ") == "Lodz - \"ss\" >= 5, ACEN")
  }

  @Test(
    "no sentence of the table needs more than ASCII has a spelling for",
    arguments: Language.allCases)
  func everySentenceFolds(language: Language) {
    let terminal = Terminal(columns: 80, hasColour: false, isUnicode: false)
    let style = TextStyle(language: language, terminal: terminal)
    for (key, texts) in MessageTable.entries {
      let text = texts[language] ?? ""
      let folded = style.line(text)
      #expect(folded.utf8.allSatisfy { $0 < 0x80 }, "\(key)")
      #expect(folded.count { $0 == "?" } == text.count { $0 == "?" || $0 == "¿" }, "\(key)")
    }
  }

  @Test("a warning loses its accents and what it quotes is spelled out")
  func foldedWarning() {
    let terminal = Terminal(columns: 80, hasColour: false, isUnicode: false)
    let style = TextStyle(language: .french, terminal: terminal)
    let warning = ReportWarning(
      key: "warning.no_offset", values: ["n": .count(3), "payments": .count(9)])
    let folded = style.line(warning.sentence(in: style))
    #expect(folded.contains("decalage") && !folded.contains("\\u{"), "\(folded)")
    let quoting = ReportWarning(key: "warning.pseudonyms", values: ["key": .text("é\u{202E}")])
    #expect(style.line(quoting.sentence(in: style)).contains("\\u{E9}\\u{202E}"))
  }

  @Test(
    "French has its blank before a semicolon, and nobody paid is no plural", arguments: [0.0, 1, 3])
  func semicolon(number: Double) {
    let joined = Messages(language: .french)[
      "mark.joined", ["label": .text("a"), "value": .text("b")]]
    #expect(joined == "a ; b")
    let text = ReasonText(policy: .standard, messages: Messages(language: .spanish)).sentence(
      of: .returningPayers, Evidence(points: 100, observed: number, expected: 1, count: 4))
    #expect(text.hasSuffix("que pagaron una sola vez: \(Int(number)) de 4"))
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
