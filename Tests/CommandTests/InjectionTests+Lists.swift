import Testing

/// The same through every other subcommand, and through names and texts of the files beside the inputs.
extension InjectionTests {
  static let hostileName = "<img src=x onerror=alert(4)>\u{1B}[31m\n\u{202E}=1+1,\"x\""

  /// A file under a hostile name.
  private func list(_ text: String, _ kind: String, in folder: ScratchFolder) throws -> String {
    let name = "\(kind)\(Self.hostileName)"
    try folder.write(text, to: name)
    return folder.path(name)
  }

  private func isClean(_ page: String, _ name: String) {
    #expect(Self.isQuiet(page), "\(name)")
    for word in ["<img", "<script>alert", "<svg/", "<b>", "<!ENTITY", "</title><", "-->"] {
      #expect(!page.contains(word), "\(name): \(word)")
    }
  }

  private func isSafeJSON(_ text: String, _ name: String) {
    #expect(Self.isQuiet(text) && !text.contains("<") && !text.contains("&"), "\(name)")
    for line in text.split(separator: "\n") {
      let plain = line.replacing("\\\\", with: "").replacing("\\\"", with: "")
      #expect(plain.count { $0 == "\"" }.isMultiple(of: 2), "\(name): \(line)")
    }
  }

  private func hasNoFormula(_ text: String, _ name: String) {
    for cell in Self.cells(text) {
      guard let first = cell.unicodeScalars.first,
        "=+-@\t\r\n\u{FF1D}".unicodeScalars.contains(first)
      else { continue }
      #expect(Double(cell) != nil, "\(name): \(cell)")
    }
  }

  @Test("a study of a cohort from a list of a hostile name is inert in every form")
  func study() throws {
    let (folder, input) = try prepared()
    defer { folder.remove() }
    let payers = Self.payloads.prefix(12).map { "\"\($0.replacing("\"", with: "\"\""))\"\n" }
    let cohort = try list("payer\n" + payers.joined(), "c", in: folder)
    let arguments = [
      "study", input, "--cohort", cohort, "--bootstrap", "0", "--min-cell", "1", "--policy",
      folder.path("policy.json"), "--format",
    ]
    #expect(Self.isQuiet(try run(arguments + ["text"]).output))
    hasNoFormula(try run(arguments + ["csv"]).output, "study")
    isSafeJSON(try run(arguments + ["json"]).output, "study")
    isClean(try run(arguments + ["html"]).output, "study")
  }

  @Test("tables for programs keep ids as they are and have as many cells a row as their header")
  func features() throws {
    let (folder, input) = try prepared()
    defer { folder.remove() }
    let written = try run(
      ["features", input, "--policy", folder.path("policy.json"), "--dictionary", folder.path("d")]
    ).output
    let header = written.prefix { $0 != "\n" && $0 != "\r\n" }.split(separator: ",").count
    let cells = Self.cells(written)
    #expect(cells.count.isMultiple(of: header), "\(cells.count) cells, \(header) a row")
    #expect(cells.contains { $0.hasPrefix("=cmd|") })
    #expect(Self.isQuiet(folder.text("d") ?? "\u{1B}"))
  }

  @Test("what changed between two reports of hostile names is inert in every form")
  func compare() throws {
    let (folder, input) = try prepared()
    defer { folder.remove() }
    let policy = ["--policy", folder.path("policy.json")]
    let before = try list("", "before", in: folder)
    let after = try list("", "after", in: folder)
    for (path, options) in [
      (before, ["--top", "3"] + policy), (after, ["--all", "--as-of", "2025-01-05"]),
    ] {
      _ = try run(["score", input, "--format", "json", "-o", path] + options)
    }
    for pair in [[before, after], [after, before]] {
      #expect(Self.isQuiet(try run(["compare"] + pair).output))
      hasNoFormula(try run(["compare", "--format", "csv"] + pair).output, "compare")
    }
    let since = try run(["score", input, "--all", "--since", before, "--format", "html"] + policy)
    isClean(since.output, "since")
  }

  @Test("verify shows lines of a report that was tampered with so that no terminal obeys them")
  func verify() throws {
    let (folder, input) = try prepared()
    defer { folder.remove() }
    let report = try list("", "report", in: folder)
    _ = try run(["score", input, "--all", "--format", "json", "-o", report])
    let name = "report\(Self.hostileName)"
    let text = try #require(folder.text(name))
    for hostile in Self.payloads.filter({ !$0.contains("\n") }) {
      let raw = hostile.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      try folder.write(
        text.replacing("\"ordinary_side\": \"measured\"", with: "\"ordinary_side\": \"\(raw)\""),
        to: name)
      let answer = try CorridorProcess(["verify", report, input])
      #expect(answer.exitCode == 1 || answer.exitCode == 65, "\(answer.words)")
      #expect(Self.isQuiet(answer.output) && Self.isQuiet(answer.words), "\(hostile)")
    }
    try folder.write(
      text.replacing("    \"version\": \"", with: "    \"version\": \"\u{1B}[31m\u{202E}"), to: name
    )
    let version = try CorridorProcess(["verify", report, input])
    #expect(Self.isQuiet(version.output) && Self.isQuiet(version.words))
  }

  @Test("fitted weights and counts of a population hold no text but the policy's own, escaped")
  func weights() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let bank = folder.path("bank.csv")
    _ = try run([
      "synthesize", "--payers", "1300", "--base-rate", "0.2", "--seed", "5", "-o", bank, "--truth",
      folder.path("truth.csv"),
    ])
    try folder.write(
      "{\"name\": \"</h1><script>alert(3)</script>\\u001b[31m\"}", to: "policy.json")
    let policy = ["--policy", folder.path("policy.json")]
    let truth = try #require(folder.text("truth.csv")).split(separator: "\n").dropFirst()
    let rows = truth.map { line in
      let cells = line.split(separator: ",")
      return "\(cells[0]),\(cells[1].contains("buyer") ? "confirmed" : "cleared")\n"
    }
    let outcomes = try list("payer,outcome,=1+1\n" + rows.joined(), "o", in: folder)
    let fitted = try CorridorProcess(["calibrate", bank, "--outcomes", outcomes] + policy)
    #expect(Self.isQuiet(fitted.output) && Self.isQuiet(fitted.words))
    #expect(!fitted.output.contains("<"), "\(fitted.output)")
    let counted = try CorridorProcess(["population", bank] + policy)
    #expect(Self.isQuiet(counted.output) && !counted.output.contains("<script"))
    #expect(Self.isQuiet(counted.words))
    isSafeJSON(counted.output, "population")
  }

  @Test("lists, rates and columns of hostile names and headers are inert in every report")
  func lists() throws {
    let (folder, input) = try prepared()
    defer { folder.remove() }
    let given = [
      "--watchlist",
      try list("payer,note,<script>alert(5)</script>\nx,\u{1B}[5m<b>\n", "w", in: folder),
      "--cleared",
      try list(
        "payer,until,by\n\(Self.payloads[13]),2025-01-05,=cmd|<b>\u{1B}[31m\n", "k", in: folder),
      "--identities",
      try list("payer,person,\u{202E}\n\(Self.payloads[13]),<img src=x>\n", "i", in: folder),
      "--rates", try list("Date,USD,JPY\n2025-01-03,1.05,160\n", "r", in: folder),
      "--policy", folder.path("policy.json"),
    ]
    #expect(Self.isQuiet(try run(["score", input, "--all"] + given).output))
    isClean(try run(["score", input, "--all", "--format", "html"] + given).output, "lists")
    isSafeJSON(try run(["score", input, "--all", "--format", "json"] + given).output, "lists")
    hasNoFormula(try run(["score", input, "--all", "--format", "csv"] + given).output, "lists")
    let ledger = folder.path("all.ledger")
    _ = try run(["ledger", input, "-o", ledger] + given.dropFirst(4))
    #expect(Self.isQuiet(try run(["inspect", ledger]).output))
    isSafeJSON(try run(["inspect", ledger, "--format", "json"]).output, "ledger")
    isClean(try run(["score", ledger, "--all", "--format", "html"]).output, "ledger")
    isSafeJSON(try run(["score", ledger, "--all", "--format", "json"]).output, "ledger")
  }

  @Test(
    "a list, a rates, columns, policy or population file that is none is named inertly",
    arguments: [
      ["score", "--watchlist"], ["score", "--cleared"], ["score", "--identities"],
      ["score", "--rates"], ["score", "--columns"], ["score", "--policy"],
      ["score", "--population"], ["score", "--since"], ["study", "--cohort"],
      ["calibrate", "--outcomes"],
    ])
  func broken(words: [String]) throws {
    let (folder, input) = try prepared()
    defer { folder.remove() }
    for text in [
      "<script>\u{1B}[31m,=1+1\n\u{1B}]0;t\u{7},\u{202E}\n", "{\"\u{1B}[31m<b>\": \"\u{202E}\"}",
      "{\"name\": 1, \"<img>\u{9B}31m\": {}}", "payer\n\u{1B}[31m,x,y\n",
    ] {
      let path = try list(text, "l", in: folder)
      let run = try CorridorProcess([words[0], input, words[1], path])
      #expect(run.exitCode == 65 || run.exitCode == 0, "\(words) \(run.words)")
      #expect(Self.isQuiet(run.words), "\(words): \(run.words)")
      #expect(Self.isQuiet(run.output), "\(words)")
    }
  }
}
