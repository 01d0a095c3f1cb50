import Testing

/// Every option that can change a report, and every file that one names: the report holds as it was made, and where
/// another value or content is stated, the line is named that differs first.
@Suite("verify, option by option")
struct VerifyOptionsTests {
  /// A file beside the inputs, and another of the same name.
  struct Given: Sendable, CustomTestStringConvertible {
    let option: String
    let text: @Sendable ([Substring]) -> String
    let other: @Sendable ([Substring]) -> String
    var testDescription: String { option }
  }

  private static func rates(_ euro: String) -> String {
    var text = "Date,USD,AUD,GBP\n"
    for year in 2022...2027 {
      for month in 1...12 {
        for day in ["01", "08", "15", "22"] {
          text += "\(year)-\(month < 10 ? "0" : "")\(month)-\(day),\(euro),1.65,0.85\n"
        }
      }
    }
    return text
  }

  private static func columns(_ namespace: String) -> String {
    "{\"files\": [{\"match\": \"bank.csv\", \"namespace\": \"\(namespace)\"}]}"
  }

  /// A cell of a row of the export.
  private static func cell(_ rows: [Substring], _ row: Int, _ column: Int) -> Substring {
    rows[row].split(separator: ",", omittingEmptySubsequences: false)[column]
  }

  private static func persons(_ rows: [Substring], _ ids: [Int]) -> String {
    "payer,person\n"
      + Set(ids.map { cell(rows, $0, 2) }).sorted().map { "\($0),X\n" }.joined()
  }

  static let given = [
    Given(option: "rates", text: { _ in rates("1.10") }, other: { _ in rates("1.20") }),
    Given(
      option: "watchlist", text: { "beneficiary\n\(cell($0, 1, 5))\n" },
      other: { _ in "beneficiary\nR999999\n" }),
    Given(
      option: "cleared", text: { "payer,until,by\n\(cell($0, 1, 2)),2024-06-01,KL\n" },
      other: { "payer,until,by\n\(cell($0, 1, 2)),2024-07-01,KL\n" }),
    Given(
      option: "identities", text: { persons($0, [1, 2, 3, 4]) },
      other: { persons($0, [5, 6, 7, 8]) }),
    Given(option: "columns", text: { _ in columns("one") }, other: { _ in columns("two") }),
  ]

  private func run(_ arguments: [String], _ code: Int32 = 0) throws -> CorridorProcess {
    let run = try CorridorProcess(arguments)
    try #require(run.exitCode == code, "\(arguments.joined(separator: " ")): \(run.words)")
    return run
  }

  private func export(in folder: ScratchFolder, payers: Int = 60) throws -> [Substring] {
    let path = folder.path("bank.csv")
    _ = try run(["synthesize", "--payers", "\(payers)", "--seed", "3", "-o", path])
    return try #require(folder.text("bank.csv")).split(separator: "\n")
  }

  /// The line, from 1, in which two reports differ first.
  private func difference(_ a: String, _ b: String) -> Int {
    let pairs = zip(
      a.split(separator: "\n", omittingEmptySubsequences: false),
      b.split(separator: "\n", omittingEmptySubsequences: false))
    return pairs.prefix { $0 == $1 }.count + 1
  }

  /// Holds reports made with a file, and with another in its place, against each other.
  private func hold(_ option: String, _ text: String, _ other: String, in folder: ScratchFolder)
    throws
  {
    let (bank, file, report) = (
      folder.path("bank.csv"), folder.path("given"), folder.path("r.json")
    )
    let given = ["--\(option)", file]
    func made(with text: String) throws -> String {
      try folder.write(text, to: "given")
      _ = try run(["score", bank, "--all", "-o", report] + given)
      return try #require(folder.text("r.json"))
    }
    let second = try made(with: other)
    let first = try made(with: text)
    let holds = try run(["verify", report, bank] + given)
    #expect(holds.output.hasPrefix("holds: "), "\(holds.output)")
    let bare = try run(["verify", report, bank], 64)
    #expect(bare.words.contains("with --\(option): give that file"), "\(bare.words)")

    try folder.write(other, to: "given")
    let another = try run(["verify", report, bank] + given, 1)
    #expect(
      another.output
        == "does not hold: the file given with --\(option) is not the one the report states\n")

    // The other file's digest in the report's own statement: what it led to gives it away.
    let start = "      \"\(option)\": {\"name\":"
    let stated = try #require(first.split(separator: "\n").first { $0.hasPrefix(start) })
    let honest = try #require(second.split(separator: "\n").first { $0.hasPrefix(start) })
    let forged = first.replacing(stated, with: honest)
    try folder.write(forged, to: "r.json")
    let found = try run(["verify", report, bank] + given, 1)
    let line = difference(forged, second)
    #expect(
      found.output.hasPrefix("does not hold: line \(line) differs first, in `"), "\(found.output)")

    // Nor may it be called otherwise.
    try folder.write(
      second.replacing("\"name\":\"given\"", with: "\"name\":\"taken\""), to: "r.json")
    let renamed = try run(["verify", report, bank] + given, 1)
    let place = try #require(second.split(separator: "\n").firstIndex { $0.hasPrefix(start) })
    #expect(renamed.output.hasPrefix("does not hold: line \(place + 1) differs first, in `tool`"))
  }

  @Test(
    "a report holds with the file it was made with, and names what another changes",
    arguments: given)
  func files(given: Given) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let rows = try export(in: folder)
    try hold(given.option, given.text(rows), given.other(rows), in: folder)
  }

  @Test("so does one that was made against a population, or held against an earlier report")
  func populationAndSince() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let bank = folder.path("bank.csv")
    _ = try export(in: folder, payers: 1_100)
    let population = try run(["population", bank]).output
    let other = try run(["population", bank, "--as-of", "2025-06-01"]).output
    _ = try export(in: folder)
    try hold("population", population, other, in: folder)
    let earlier = try ["2024-12-01", "2025-06-01"].map {
      try run(["score", bank, "--all", "--as-of", $0, "--format", "json"]).output
    }
    try hold("since", earlier[0], earlier[1], in: folder)
  }

  /// An option as it is given, and the value that is put in its place in the report, if another changes the result.
  static let plain: [(option: String, value: String?, other: String?)] = [
    ("all", nil, nil), ("top", "2", "3"), ("budget", "2000", "9000"), ("sample", "3", "4"),
    ("lane", "none", "possible_purchase"), ("active-since", "2025-03-01", "2025-09-01"),
    ("as-of", "2025-03-01", "2025-02-01"), ("language", "de", "fr"), ("encoding", "utf-8", nil),
    ("separator", ",", nil), ("quote", "none", nil), ("escape", "none", nil),
    ("header-line", "1", nil), ("date-order", "ymd", nil), ("decimal", "point", nil),
    ("time-zone", "+08:00", nil), ("max-decompressed", "2G", nil), ("skip-unusable", nil, nil),
  ]

  @Test(
    "a report holds with the option it states, and names what another value changes",
    arguments: plain)
  func options(option: String, value: String?, other: String?) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try export(in: folder)
    let (bank, report) = (folder.path("bank.csv"), folder.path("r.json"))
    func word(_ value: String?) -> String { "--\(option)" + (value.map { "=\($0)" } ?? "") }
    _ = try run(["score", bank, word(value), "-o", report])
    #expect(try run(["verify", report, bank]).output.hasPrefix("holds: "))
    // How a run works is no part of what it finds.
    let small = ["--memory", "64M", "--scratch", folder.root, "--threads", "1"]
    #expect(try run(["verify", report, bank] + small).output.hasPrefix("holds: "))
    guard let value, let other else { return }
    let forged = try #require(folder.text("r.json")).replacing(
      "      \"\(option)\": \"\(value)\"", with: "      \"\(option)\": \"\(other)\"")
    try folder.write(forged, to: "r.json")
    let computed = try run(["score", bank, word(other), "--format", "json"]).output
    let found = try run(["verify", report, bank], 1)
    let line = difference(forged, computed)
    #expect(
      found.output.hasPrefix("does not hold: line \(line) differs first, in `")
        || found.output.hasPrefix("does not hold: line \(line) differs first\n"),
      "\(found.output)")
  }

  @Test("no option of score that can change a report was forgotten here")
  func complete() throws {
    let help = try run(["score", "--help"]).output
    let named = help.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("  --") else { return nil }
      return String(line.dropFirst(4).prefix { $0 != " " })
    }
    let tried =
      Self.given.map(\.option) + Self.plain.map(\.option) + ["population", "since"]
      // With their key, in the suite of pseudonyms; the policy is stated by its values.
      + ["pseudonyms", "shift-dates", "amount-digits", "policy"]
    let withoutEffect = [
      "memory", "scratch", "threads", "progress", "format", "goaml-codes", "xsd", "exact",
      "rejects", "audit", "schema",
    ]
    #expect(Set(named) == Set(tried + withoutEffect))
  }

  @Test(
    "a file that the report does not rest on is refused: who gives it would believe it was used",
    arguments: given.map(\.option) + ["population", "since", "pseudonyms"])
  func notStated(option: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try export(in: folder)
    let (bank, report) = (folder.path("bank.csv"), folder.path("r.json"))
    _ = try run(["score", bank, "-o", report])
    let refused = try run(["verify", report, bank, "--\(option)", folder.path("nowhere")], 64)
    #expect(refused.output.isEmpty && refused.words.contains("made without --\(option)"))
  }
}
