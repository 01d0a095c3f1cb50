import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("verify and audit")
struct VerifyAndAuditTests {
  /// A small export and its JSON report.
  private func made(
    in folder: ScratchFolder, _ options: [String] = []
  ) throws -> (export: String, report: String) {
    let export = folder.path("bank.csv")
    try #require(
      try CorridorProcess(["synthesize", "--payers", "60", "--seed", "3", "-o", export]).exitCode
        == 0)
    let report = folder.path("report.json")
    let run = try CorridorProcess(["score", export, "-o", report] + options)
    try #require(run.exitCode == 0, "\(run.words)")
    return (export, report)
  }

  @Test(
    "a report that stands as it was made holds, with the options and the policy it states",
    arguments: [
      [], ["--top", "3"], ["--all", "--as-of", "2025-03-01"], ["--decimal", "point"],
      ["--threads", "3"],
    ])
  func holds(options: [String]) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("{\"name\": \"ours\", \"gap.short\": 15}", to: "p.json")
    let (export, report) = try made(in: folder, options + ["--policy", folder.path("p.json")])
    let run = try CorridorProcess(["verify", report, export])
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("holds: "), "\(run.output)\(run.words)")
  }

  @Test("a report that rests on files given beside the inputs holds when they are given again")
  func files() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("payer,person\nP000001,X\nP000002,X\n", to: "id.csv")
    try folder.write("beneficiary\nB1\n", to: "w.csv")
    try folder.write("payer,until,by\nP000003,2024-05-01,KL\n", to: "c.csv")
    let given = [
      "--identities", folder.path("id.csv"), "--watchlist", folder.path("w.csv"), "--cleared",
      folder.path("c.csv"),
    ]
    let (export, report) = try made(in: folder, given)
    let run = try CorridorProcess(["verify", report, export] + given)
    #expect(run.exitCode == 0 && run.output.hasPrefix("holds: "), "\(run.output)\(run.words)")
    let bare = try CorridorProcess(["verify", report, export])
    #expect(bare.exitCode == 64 && bare.words.contains("give that file"))
  }

  @Test("a figure that was changed is found, with its line and member")
  func changed() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, report) = try made(in: folder)
    let text = try #require(folder.text("report.json"))
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.hasPrefix("      \"score\": ")
      })
    try folder.write(text.replacing("      \"score\": ", with: "      \"score\": 9"), to: "r.json")
    let run = try CorridorProcess(["verify", folder.path("r.json"), export])
    #expect(run.exitCode == 1)
    #expect(run.output.hasPrefix("does not hold: line \(line + 1) differs first, in `payers`"))
    #expect(try CorridorProcess(["verify", report, export]).exitCode == 0)
  }

  @Test("two long lines are shown around what differs, not with it cut out")
  func longLines() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, report) = try made(in: folder)
    let text = try #require(folder.text("report.json"))
    let line = try #require(
      text.split(separator: "\n").first { $0.contains("\"reason\": ") && $0.count > 130 })
    let middle = line.index(line.startIndex, offsetBy: 75)
    let changed = line[..<middle] + "#" + line[line.index(after: middle)...]
    try folder.write(text.replacing(line, with: changed), to: "r.json")
    let run = try CorridorProcess(["verify", folder.path("r.json"), export])
    #expect(run.exitCode == 1)
    let shown = run.output.split(separator: "\n").dropFirst().map {
      $0.dropFirst("  computed ".count)
    }
    #expect(shown.count == 2 && shown[0] != shown[1], "\(run.output)")
    #expect(shown.first?.contains("#") == true && shown.last?.contains("#") == false)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    _ = report
  }

  @Test("a report that was indented or packed anew is told so", arguments: [true, false])
  func layout(indents: Bool) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, _) = try made(in: folder)
    let text = try #require(folder.text("report.json"))
    let lines = text.split(separator: "\n")
    let other =
      indents
      ? lines.map { $0.prefix { $0 == " " } + $0 }.joined(separator: "\n") + "\n"
      : lines.map { String($0.drop { $0 == " " }) }.joined()
    try folder.write(other, to: "r.json")
    let run = try CorridorProcess(["verify", folder.path("r.json"), export])
    #expect(run.exitCode == 1)
    #expect(
      run.output.hasPrefix(
        "does not hold: from line \(indents ? 2 : 1) on the file is not laid out as corridor writes it"
      ),
      "\(run.output)")
  }

  @Test(
    "a report that names files or outputs among its options is refused, and nothing is touched",
    arguments: ["rejects", "watchlist", "audit", "output", "scratch", "threads", "nonsense"])
  func hostileOptions(option: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, report) = try made(in: folder, ["--top", "3"])
    let text = try #require(folder.text("report.json"))
    let place = folder.path("touched")
    try folder.write(
      text.replacing("\"top\": \"3\"", with: "\"top\": \"3\",\n      \"\(option)\": \"\(place)\""),
      to: "r.json")
    let run = try CorridorProcess(["verify", folder.path("r.json"), export])
    #expect(run.exitCode == 65)
    #expect(!run.words.contains(place))
    #expect(!folder.names.contains("touched"))
    #expect(try CorridorProcess(["verify", report, export]).exitCode == 0)
  }

  @Test("another input does not hold; another version's number alone does, and is said")
  func otherInput() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, report) = try made(in: folder)
    let text = try #require(folder.text("report.json"))
    try folder.write(
      text.replacing("    \"version\": \"0.", with: "    \"version\": \"7."), to: "r.json")
    let other = try CorridorProcess(["verify", folder.path("r.json"), export])
    #expect(
      other.exitCode == 0 && other.output.contains("differs in the version that it states (7."))
    let same = try CorridorProcess(["verify", report, export])
    #expect(same.exitCode == 0 && same.output.hasSuffix("the report is the same to the byte\n"))
    let rows = try #require(folder.text("bank.csv"))
    try folder.write(rows + "\n", to: "bank.csv")
    let run = try CorridorProcess(["verify", report, export])
    #expect(run.exitCode == 1)
    #expect(run.output.contains("in `inputs`"))
  }

  @Test("a policy whose digest is not that of its values is refused, as is what is no report")
  func unusable() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, _) = try made(in: folder)
    let text = try #require(folder.text("report.json"))
    try folder.write(text.replacing("\"short\": 20", with: "\"short\": 19"), to: "r.json")
    let run = try CorridorProcess(["verify", folder.path("r.json"), export])
    #expect(run.exitCode == 65)
    #expect(run.words.contains("digest does not belong"))
    #expect(try CorridorProcess(["verify", export, export]).exitCode == 65)
    #expect(try CorridorProcess(["verify", export]).exitCode == 64)
    #expect(try CorridorProcess(["verify", "/nowhere/r.json", export]).exitCode == 66)
  }

  /// A policy file, what its report states, what is put in its place, and the key that is named.
  static let changedKeys: [(policy: String, stated: String, put: String, key: String)] = [
    ("{}", "\"short\": 20", "\"short\": 19", "gap.short"),
    ("{}", "\"ceiling\": 10000", "\"ceiling\": 9000", "ledger.ceiling"),
    ("{\"gap.short\": 15}", "\"ceiling\": 10000", "\"ceiling\": 9000", "ledger.ceiling"),
    ("{\"gap.short\": 15}", "        \"short\": 15,\n", "", "gap.short"),
    ("{}", "      \"name\": \"standard\"", "      \"name\": \"ours\"", "name"),
    ("{}", "\"AUD\": {\"value\":0.", "\"AUD\": {\"value\":1.", "rates.AUD"),
  ]

  @Test("a key of the policy that its digest does not fit is named", arguments: changedKeys)
  func changedKey(policy: String, stated: String, put: String, key: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(policy, to: "p.json")
    let (export, _) = try made(in: folder, ["--policy", folder.path("p.json")])
    let text = try #require(folder.text("report.json"))
    let place = try #require(text.firstRange(of: stated), "\(stated)")
    // What is missing is missed where its group begins.
    let group = key.prefix { $0 != "." }
    let mark = put.isEmpty ? "\"\(group)\": {" : stated
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(mark) })
    try folder.write(
      String(text[..<place.lowerBound]) + put + String(text[place.upperBound...]), to: "r.json")
    let run = try CorridorProcess(["verify", folder.path("r.json"), export])
    #expect(run.exitCode == 65)
    #expect(
      run.words.contains("line \(line + 1): the policy's digest does not belong"), "\(run.words)")
    #expect(
      run.words.contains("`\(key)` is \(put.isEmpty ? "missing" : "another")"), "\(run.words)")
  }

  @Test("where no single value of a policy explains its digest, no key is named")
  func unknownKey() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("{\"gap.short\": 15, \"ledger.ceiling\": 9000}", to: "p.json")
    let (export, _) = try made(in: folder, ["--policy", folder.path("p.json")])
    let text = try #require(folder.text("report.json"))
    try folder.write(
      text.replacing("\"short\": 15", with: "\"short\": 14")
        .replacing("\"ceiling\": 9000", with: "\"ceiling\": 8000"), to: "r.json")
    let run = try CorridorProcess(["verify", folder.path("r.json"), export])
    #expect(run.exitCode == 65)
    #expect(run.words.contains("does not belong to the values it states\n"), "\(run.words)")
  }

  @Test("a report of an earlier schema is sent to the version that made it")
  func earlierSchema() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, _) = try made(in: folder)
    let text = try #require(folder.text("report.json"))
    let opening = "{\n  \"schema\": \"corridorkit/report/2\",\n  \"what_this_is_not\": \"A reason"
    try #require(text.hasPrefix(opening))
    try folder.write(text.replacing("corridorkit/report/2", with: "corridorkit/report/1"), to: "r")
    let run = try CorridorProcess(["verify", folder.path("r"), export])
    #expect(run.exitCode == 65 && run.words.contains("the version that made it"), "\(run.words)")
    let compared = try CorridorProcess(["compare", folder.path("r"), folder.path("report.json")])
    #expect(compared.exitCode == 0, "\(compared.words)")
  }

  @Test("a watchlist is stated by its digest, asked for, and held against it")
  func watchlist() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("payer\nP-1\n", to: "list.csv")
    let (export, report) = try made(in: folder, ["--watchlist", folder.path("list.csv")])
    #expect(try CorridorProcess(["verify", report, export]).exitCode == 64)
    let given = ["verify", report, export, "--watchlist", folder.path("list.csv")]
    #expect(try CorridorProcess(given).exitCode == 0)
    try folder.write("payer\nP-2\n", to: "list.csv")
    let other = try CorridorProcess(given)
    #expect(other.exitCode == 1)
    #expect(other.output.contains("--watchlist is not the one"))
  }

  @Test("every run appends a line without payer data; the file is its owner's alone")
  func audit() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let audit = folder.path("audit.jsonl")
    let (export, _) = try made(in: folder, ["--audit", audit])
    let rows = try #require(folder.text("bank.csv")).split(separator: "\n")
    let payer = try #require(rows.dropFirst().first?.split(separator: ",").dropFirst(2).first)
    _ = try CorridorProcess(["explain", export, "--payer", String(payer), "--audit", audit])
    let check = try CorridorProcess(["audit", audit])
    #expect(check.exitCode == 0)
    #expect(check.output.hasPrefix("holds: "))
    let text = try #require(folder.text("audit.jsonl"))
    #expect(!text.contains(payer) && !text.contains(folder.root))
    var status = stat()
    #expect(unsafe stat(audit, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test("a file that was emptied shows nothing, and does not hold")
  func emptied() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("", to: "audit.jsonl")
    let check = try CorridorProcess(["audit", folder.path("audit.jsonl")])
    #expect(check.exitCode == 1 && check.output.hasPrefix("empty: "), "\(check.output)")
  }

  @Test(
    "a line that was changed, taken out, moved or cut is named as the first broken one",
    arguments: [("change", 2), ("remove", 2), ("swap", 1), ("cut", 3)])
  func broken(how: String, line: Int) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let audit = folder.path("audit.jsonl")
    let (export, _) = try made(in: folder, ["--audit", audit])
    for _ in 0..<2 { _ = try CorridorProcess(["score", export, "--audit", audit]) }
    var lines = try #require(folder.text("audit.jsonl")).split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    switch how {
    case "change": lines[1] = lines[1].replacing("\"uid\":", with: "\"uid\":1")
    case "remove": lines.remove(at: 1)
    case "swap": lines.swapAt(0, 1)
    default: lines[2] = String(lines[2].dropLast(9))
    }
    try folder.write(lines.joined(separator: "\n") + (how == "cut" ? "" : "\n"), to: "audit.jsonl")
    let run = try CorridorProcess(["audit", audit])
    #expect(run.exitCode == 1)
    #expect(run.output.hasPrefix("broken: line \(line), the first"), "\(run.output)")
    // A broken chain takes no further line, and without its line there is no result.
    let more = try CorridorProcess(["score", export, "--audit", audit])
    #expect(more.exitCode == 65 && more.output.isEmpty)
  }

  @Test("the audit file is no place for another result, however it is written")
  func auditAsOutput() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let audit = folder.path("a.jsonl")
    let (export, _) = try made(in: folder, ["--audit", audit])
    unsafe symlink("a.jsonl", folder.path("link"))
    unsafe link(audit, folder.path("hard"))
    let chain = try #require(folder.text("a.jsonl"))
    for name in ["a.jsonl", "./a.jsonl", "link", "hard"] {
      let place = folder.path(name)
      for command in [
        ["score", "-o", place], ["score", "--rejects", place],
        ["explain", "--payer", "P", "--format", "text", "-o", place],
        ["score", "--format", "goaml", "--goaml-codes", folder.path("codes.json"), "-o", place],
      ] {
        let run = try CorridorProcess(command + [export, "--audit", audit])
        #expect(run.exitCode == 64 && run.words.contains("and the audit file"), "\(command)")
      }
    }
    // Where nothing stands yet, folder and name tell.
    let new = try CorridorProcess([
      "score", export, "--audit", folder.path("new"), "-o", folder.path("./new"),
    ])
    #expect(new.exitCode == 64)
    #expect(folder.text("a.jsonl") == chain)
    #expect(folder.names == ["a.jsonl", "bank.csv", "hard", "link", "report.json"])
  }

  @Test("an audit line that does not fit leaves the chain as it was and says why")
  func auditTooLong() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, _) = try made(in: folder)
    let run = try CorridorProcess(
      ["score", export, "--audit", folder.path("a.jsonl")], under: "ulimit -f 1")
    #expect(run.exitCode == 74 && run.words.contains("File too large"), "\(run.words)")
    #expect(folder.text("a.jsonl") == "" && run.output.isEmpty)
  }

  @Test("an audit file that others may read is refused, and no report leaves")
  func openToOthers() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, _) = try made(in: folder)
    try folder.write("", to: "audit.jsonl")
    _ = unsafe chmod(folder.path("audit.jsonl"), 0o644)
    let run = try CorridorProcess(["score", export, "--audit", folder.path("audit.jsonl")])
    #expect(run.exitCode == 73 && run.output.isEmpty)
  }
}
