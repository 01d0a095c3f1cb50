import Testing

@Suite("what a ledger and a report of it state of how they were made")
struct LedgerManifestTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"

  private func exports(in folder: ScratchFolder) throws -> [String] {
    try ["a", "b"].map { name in
      let rows = (1...6).map {
        "t\(name)\($0),2025-03-0\($0)T10:00:00Z,p\($0),GB,b\(name),PH,20,USD\n"
      }
      try folder.write(Self.header + rows.joined(), to: "\(name).csv")
      return folder.path("\(name).csv")
    }
  }

  private func run(_ arguments: [String]) throws -> CorridorProcess {
    let run = try CorridorProcess(arguments)
    try #require(run.exitCode == 0, "\(arguments.first ?? ""): \(run.words)")
    return run
  }

  @Test(
    "inspect shows a ledger's program, policy, options, rates file and exports, as text and JSON")
  func inspect() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let inputs = try exports(in: folder)
    try folder.write("Date,USD,JPY\n2025-03-03,1.05,160\n", to: "ecb.csv")
    let ledger = folder.path("all.ledger")
    _ = try run(
      ["ledger"] + inputs + ["--rates", folder.path("ecb.csv"), "--decimal", "point", "-o", ledger])
    let text = try run(["inspect", ledger]).output
    for part in [
      "all.ledger: ledger, file version 5", "12 payments of 6 payers", "--decimal=point",
      "--rates=ecb.csv (SHA-256 ", "policy SHA-256 ", "a.csv, read by 1", "b.csv, read by 1",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
    #expect(!text.contains(folder.root) && !text.contains("p1"))
    let json = try run(["inspect", ledger, "--format", "json"]).output
    #expect(json.contains("\"decimal\": \"point\"") && json.contains("\"read_by\": [1]"), "\(json)")
    #expect(try CorridorProcess(["inspect", "-"], input: ledger).output.contains("12 payments"))
    let refused = try CorridorProcess(["inspect", ledger, "--columns-out", folder.path("c")])
    #expect(refused.exitCode == 64 && !folder.names.contains("c"))
  }

  @Test("ledgers joined in any order, with any threads and memory, keep every making once")
  func joined() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let inputs = try exports(in: folder)
    let (a, b) = (folder.path("a.ledger"), folder.path("b.ledger"))
    _ = try run(["ledger", inputs[0], "--decimal", "point", "-o", a])
    _ = try run(["ledger", inputs[1], "--date-order", "ymd", "-o", b])
    let orders = [[a, b], [b, a], [b, a, b]]
    for (number, order) in orders.enumerated() {
      _ = try run(
        ["ledger"] + order + ["-o", folder.path("\(number).ledger"), "--threads", "\(number + 1)"]
          + (number == 1 ? ["--memory", "64M"] : []))
    }
    #expect(folder.bytes("0.ledger") == folder.bytes("1.ledger"))
    #expect(folder.bytes("0.ledger") == folder.bytes("2.ledger"))
    let text = try run(["inspect", folder.path("0.ledger")]).output
    #expect(text.components(of: "policy SHA-256") == 3, "\(text)")
    #expect(text.contains("--decimal=point") && text.contains("--date-order=ymd"))
  }

  @Test("a payer's id stands in no making, and under a key neither does a file's name")
  func hidden() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let input = try exports(in: folder)[0]
    try folder.write("payer,person\np1,secretperson\n", to: "smith-bank.csv")
    let (plain, hidden) = (folder.path("plain.ledger"), folder.path("hidden.ledger"))
    _ = try run([
      "ledger", input, "--identities", folder.path("smith-bank.csv"), "--payer", "p2", "-o", plain,
    ])
    let stated = try run(["inspect", plain]).output
    #expect(stated.contains("--payer ") || stated.contains("--payer,"), "\(stated)")
    #expect(!stated.contains("p2") && stated.contains("smith-bank"))
    _ = try run(["pseudonyms", "--new-key", folder.path("key")])
    _ = try run(["ledger", plain, "--pseudonyms", folder.path("key"), "-o", hidden])
    let text = try run(["inspect", hidden]).output
    #expect(!text.contains("smith") && !text.contains("a.csv"), "\(text)")
    // Hidden once, it stays as it is.
    _ = try run(["ledger", hidden, "--pseudonyms", folder.path("key"), "-o", plain])
    #expect(folder.bytes("plain.ledger") == folder.bytes("hidden.ledger"))
  }

  @Test("a report of a ledger made otherwise says so, and verify names the line that differs")
  func verified() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let inputs = try exports(in: folder)
    let (same, other) = (folder.path("same.ledger"), folder.path("other.ledger"))
    _ = try run(["ledger"] + inputs + ["-o", same])
    _ = try run(["ledger"] + inputs + ["--time-zone", "+08:00", "-o", other])
    let report = folder.path("r.json")
    _ = try run(["score"] + inputs + ["-o", report])
    let fromSame = try run(["score", same, "--format", "json"]).output
    #expect(fromSame == folder.text("r.json"))
    #expect(try run(["verify", report, same]).output.hasPrefix("holds: "))
    let fromOther = try CorridorProcess(["verify", report, other])
    #expect(fromOther.exitCode == 1)
    #expect(fromOther.output.contains("differs first, in `tool`"), "\(fromOther.output)")
    #expect(fromOther.output.contains("\"ledgers\""), "\(fromOther.output)")
    let stated = try run(["score", other, "--format", "json"]).output
    #expect(stated.contains("\"time-zone\":\"+08:00\""))
    let page = try run(["score", other, "--format", "html"]).output
    #expect(page.contains("--time-zone=+08:00"))
    try folder.write(stated, to: "o.json")
    #expect(try run(["verify", folder.path("o.json"), other]).output.hasPrefix("holds: "))
    #expect(try CorridorProcess(["verify", folder.path("o.json"), same]).exitCode == 1)
  }
}

extension String {
  /// How often a part stands in it.
  fileprivate func components(of part: String) -> Int {
    var (count, rest) = (0, self[...])
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
