import Testing

@Suite("corridor ledger")
struct LedgerCommandTests {
  private func export(_ seed: Int, in folder: ScratchFolder) throws -> String {
    let path = folder.path("bank-\(seed).csv")
    let run = try CorridorProcess(
      ["synthesize", "--payers", "60", "--seed", String(seed), "-o", path])
    try #require(run.exitCode == 0)
    return path
  }

  @Test("a month is added to a ledger in its own place, and the report is that of all exports")
  func increment() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (a, b) = (try export(1, in: folder), try export(2, in: folder))
    let ledger = folder.path("all.ledger")
    #expect(try CorridorProcess(["ledger", a, "-o", ledger]).exitCode == 0)
    #expect(try CorridorProcess(["ledger", ledger, b, "-o", ledger]).exitCode == 0)
    let fromLedger = try CorridorProcess(["score", ledger, "--format", "json"])
    #expect(fromLedger.exitCode == 0)
    #expect(fromLedger.output == (try CorridorProcess(["score", a, b, "--format", "json"]).output))
    #expect(folder.names == ["all.ledger", "bank-1.csv", "bank-2.csv"])
  }

  @Test("a ledger is known by its first bytes, not its name, from a pipe too")
  func kind() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let ledger = folder.path("misnamed.csv")
    let made = try CorridorProcess(
      ["ledger", try export(1, in: folder), "--format", "ledger", "-o", ledger])
    #expect(made.exitCode == 0)
    let named = try CorridorProcess(["score", ledger])
    #expect(named.exitCode == 0)
    #expect(named.output == (try CorridorProcess(["score", "-"], input: ledger).output))
  }

  @Test("what stood at -o stands as before where an input is no good")
  func refused() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("before", to: "all.ledger")
    try folder.write("\u{8A}CKL, but not as a ledger begins", to: "broken")
    let run = try CorridorProcess(
      ["ledger", folder.path("broken"), "-o", folder.path("all.ledger")])
    #expect(run.exitCode == 65)
    #expect(folder.text("all.ledger") == "before")
    #expect(folder.names == ["all.ledger", "broken"])
  }

  @Test("a binary file does not go to a terminal's place by accident")
  func noOutput() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = try export(1, in: folder)
    #expect(try CorridorProcess(["ledger", export]).exitCode == 64)
    let printed = try CorridorProcess(["ledger", export, "--format", "csv"])
    #expect(printed.exitCode == 0 && printed.output.hasPrefix("transaction_id,timestamp,payer_id"))
  }
}

@Suite("payments as CSV, tables and payers that are not there")
struct LedgerTextTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
  private static let rows =
    "t1,2025-03-01T23:00:00Z,+49 170 1,GB,@b,PH,10.00,USD\n"
    + "t2,2025-03-02T23:00:00Z,=1+1,GB,-x,PH,10.00,USD\n"

  @Test("cells left exact are read again as they were; guarded ones no spreadsheet calculates")
  func roundTrip() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(Self.header + Self.rows, to: "a.csv")
    let ledger = ["ledger", folder.path("a.csv"), "--format", "csv"]
    let guarded = try CorridorProcess(ledger)
    #expect(guarded.exitCode == 0 && guarded.output.contains(",'+49 170 1,"))
    let exact = try CorridorProcess(ledger + ["--exact", "-o", folder.path("b.csv")])
    #expect(exact.exitCode == 0)
    let options = ["--all", "--format", "csv", "--exact"]
    let reports = try ["a.csv", "b.csv"].map {
      try CorridorProcess(["score", folder.path($0)] + options).output
    }
    #expect(reports[0].contains(",+49 170 1,") && reports[0] == reports[1])
  }

  @Test(
    "a payer who is not there is not repeated on standard error", arguments: ["explain", "ledger"])
  func nobody(subcommand: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(Self.header + Self.rows, to: "a.csv")
    let run = try CorridorProcess([subcommand, folder.path("a.csv"), "--payer", "Secret Person"])
    #expect(run.exitCode == 65 && run.output.isEmpty)
    #expect(run.words.contains("--payer") && !run.words.contains("Secret"))
  }

  @Test("a table that is not there is an error that says how many there are")
  func noSuchTable() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(Self.header + Self.rows, to: "a.csv")
    let output = folder.path("t.csv")
    let run = try CorridorProcess(
      ["records", folder.path("a.csv"), "--table", "99", "-o", output])
    #expect(run.exitCode == 65)
    #expect(run.words.contains("the file holds 1 table,"))
    #expect(folder.names == ["a.csv"])
  }

  @Test("a payer known by a name only is found in a ledger as in the export")
  func bareName() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let names = (Self.header + Self.rows).replacing("payer_id", with: "payer_name")
      .replacing("=1+1", with: "Maria Santos")
    try folder.write(names, to: "a.csv")
    let ledger = folder.path("a.ledger")
    #expect(try CorridorProcess(["ledger", folder.path("a.csv"), "-o", ledger]).exitCode == 0)
    let outputs = try [ledger, folder.path("a.csv")].map {
      try CorridorProcess(["ledger", $0, "--payer", "Maria Santos"]).output
    }
    #expect(outputs[0] == outputs[1] && outputs[0].contains(",maria santos,,GB,"))
    let explained = try CorridorProcess(["explain", ledger, "--payer", "Maria Santos"])
    #expect(explained.exitCode == 0)
    #expect(explained.words.contains("2 payments name their payer by a name alone"))
  }
}

@Suite("parts of a ledger, and one payer of it")
struct LedgerPartTests {
  private func exports(in folder: ScratchFolder) throws -> [String] {
    try (1...2).map { seed in
      let path = folder.path("bank-\(seed).csv")
      let run = try CorridorProcess(
        ["synthesize", "--payers", "80", "--seed", String(seed), "-o", path])
      try #require(run.exitCode == 0)
      return path
    }
  }

  @Test("parts by payer, made export by export and joined in any order, are the whole ledger")
  func partitions() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let exports = try exports(in: folder)
    let whole = folder.path("whole.ledger")
    #expect(try CorridorProcess(["ledger"] + exports + ["-o", whole]).exitCode == 0)
    for (index, export) in exports.enumerated() {
      let run = try CorridorProcess(
        ["ledger", export, "--partitions", "3", "-o", folder.path("shard\(index).ledger")])
      #expect(run.exitCode == 0)
    }
    // Each part of all exports is a job of its own.
    var parts: [String] = []
    for part in 1...3 {
      let joined = folder.path("part-\(part).ledger")
      let shards = exports.indices.map { folder.path("shard\($0)-\(part)-of-3.ledger") }
      #expect(try CorridorProcess(["ledger"] + shards.reversed() + ["-o", joined]).exitCode == 0)
      parts.append(joined)
    }
    let again = folder.path("again.ledger")
    #expect(
      try CorridorProcess(["ledger", parts[2], parts[0], parts[1], "-o", again]).exitCode == 0)
    #expect(folder.bytes("again.ledger") == folder.bytes("whole.ledger"))
  }

  @Test("one payer's payments come from the ledger's index as from the exports")
  func payer() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let exports = try exports(in: folder)
    let whole = folder.path("whole.ledger")
    #expect(try CorridorProcess(["ledger"] + exports + ["-o", whole]).exitCode == 0)
    let all = try CorridorProcess(["ledger", whole, "--format", "csv"]).output
    let rows = all.split(separator: "\n").map(String.init)
    let payers = Set(
      rows.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false)[2] })
    for payer in payers.sorted().prefix(3) + payers.sorted().suffix(2) {
      let expected = rows.filter { $0.hasPrefix("transaction_id") || $0.contains(",\(payer),") }
      for inputs in [[whole], exports] {
        let run = try CorridorProcess(["ledger"] + inputs + ["--payer", String(payer)])
        #expect(run.exitCode == 0)
        #expect(run.output.split(separator: "\n").map(String.init) == expected)
      }
    }
    let none = try CorridorProcess(["ledger", whole, "--payer", "nobody"])
    #expect(none.exitCode == 65 && none.output.isEmpty)
  }
}

@Suite("corridor compare and --since")
struct CompareCommandTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"

  private func row(_ id: Int, _ payer: String, day: Int, to payee: String, _ amount: Int) -> String
  {
    "t\(id),2025-03-\(day < 10 ? "0" : "")\(day)T23:00:00Z,\(payer),GB,\(payee),PH,\(amount).00,USD\n"
  }

  /// In the second month one payer has gone, one has come, one pays larger sums to one receiver again.
  private func reports(in folder: ScratchFolder) throws -> (String, String) {
    let base = (1...6).map { row($0, "steady", day: $0, to: "s", 50) }.joined()
    let first =
      Self.header + base + row(20, "gone", day: 3, to: "g", 40)
      + (1...9).map { row(30 + $0, "busy", day: 10 + $0, to: "b\($0)", 20 + $0 % 3) }.joined()
    let second =
      Self.header + base + row(22, "new", day: 4, to: "n", 40)
      + (1...5).map { row(40 + $0, "busy", day: 3 * $0, to: "b", 400) }.joined()
    try folder.write(first, to: "a.csv")
    try folder.write(second, to: "b.csv")
    for name in ["a", "b"] {
      let run = try CorridorProcess(
        ["score", folder.path("\(name).csv"), "--all", "-o", folder.path("\(name).json")])
      try #require(run.exitCode == 0)
    }
    return (folder.path("a.json"), folder.path("b.json"))
  }

  @Test("who entered, rose, fell and left, with the evidence that moved")
  func compare() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (a, b) = try reports(in: folder)
    let table = try CorridorProcess(["compare", a, b, "--format", "csv"])
    #expect(table.exitCode == 0)
    let rows = table.output.split(separator: "\n").map(String.init)
    #expect(rows[0].hasPrefix("payer,change,rank_before,rank_after,lane_before"))
    #expect(rows.contains { $0.hasPrefix("new,entered,,") })
    #expect(rows.contains { $0.hasPrefix("gone,left,") })
    let busy = try #require(rows.first { $0.hasPrefix("busy,rose,") })
    #expect(busy.contains("beneficiaries_per_payment +"))
    // The other way round everything is turned.
    let back = try CorridorProcess(["compare", b, a, "--format", "csv"]).output
    #expect(
      back.contains("\nbusy,fell,") && back.contains("new,left,") && back.contains("gone,entered,"))
    let same = try CorridorProcess(["compare", a, a])
    #expect(same.output.contains("0 entered, 0 rose, 0 fell, 0 left, 3 as before"))
    #expect(!same.output.contains("The signs that changed"))
    let text = try CorridorProcess(["compare", a, b]).output
    #expect(text.contains("The signs that changed stand below each payer"))
    #expect(text.contains("\nRisen\n  busy  ") && text.contains("\nEntered\n  new  "))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    // It opens as every report does, for either report.
    #expect(text.hasPrefix("A reason to look, never proof"))
    #expect(text.contains("is wrong in 94 of 100 hits"))
    #expect(text.ranges(of: "Policy digest (SHA-256): ").count == 2)
    #expect(text.contains("Rows: read 16 = ") && text.contains("Rows: read 12 = "))
    let german = try CorridorProcess(["compare", a, b, "--language", "de"])
    #expect(german.exitCode == 0)
    #expect(german.output.contains("\nGestiegen\n  busy  "))
    #expect(german.output.contains("neu: 1, gestiegen: 1"))
  }

  @Test("a report marks who is new or has risen since another, in every form, and verifies")
  func since() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (a, _) = try reports(in: folder)
    let inputs = [folder.path("b.csv"), "--all", "--since", a]
    let text = try CorridorProcess(["score"] + inputs)
    #expect(text.exitCode == 0)
    #expect(text.output.contains("new: not in a.json"))
    #expect(text.output.contains("risen since a.json: rank "))
    let table = try CorridorProcess(["score"] + inputs + ["--format", "csv"]).output
    let rows = table.split(separator: "\n").map(String.init)
    #expect(rows[0].hasSuffix(",since"))
    #expect(rows.contains { $0.contains(",busy,") && $0.hasSuffix(",rose") })
    #expect(rows.contains { $0.contains(",new,") && $0.hasSuffix(",entered") })
    let marked = folder.path("marked.json")
    #expect(try CorridorProcess(["score"] + inputs + ["-o", marked]).exitCode == 0)
    #expect(
      folder.text("marked.json")?.contains("\"since\": {\"change\":\"rose\",\"rank\":") == true)
    let verified = try CorridorProcess(["verify", marked, folder.path("b.csv"), "--since", a])
    #expect(verified.exitCode == 0)
    // Another earlier report is not the one the marks rest on.
    let other = try CorridorProcess(["verify", marked, folder.path("b.csv"), "--since", marked])
    #expect(other.exitCode == 1)
  }

  @Test(
    "what is no report is refused with its line", arguments: ["", "{}", "{\"schema\": 1", "no"])
  func refused(text: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (a, _) = try reports(in: folder)
    try folder.write(text, to: "broken.json")
    let run = try CorridorProcess(["compare", a, folder.path("broken.json")])
    #expect(run.exitCode == 65 && run.words.contains("broken.json, line 1"))
    #expect(try CorridorProcess(["compare", a]).exitCode == 64)
    #expect(try CorridorProcess(["compare", a, folder.path("missing.json")]).exitCode == 66)
  }
}
