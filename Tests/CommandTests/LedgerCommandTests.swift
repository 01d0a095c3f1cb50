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
