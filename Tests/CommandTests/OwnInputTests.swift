import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("results that would destroy what they are made from")
struct OwnInputTests {
  private static let rows =
    "timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    + "2025-03-01,P,AU,B,PH,10.00,AUD\n2025-03-02,Q,AU,B,PH,12.00,AUD\n"

  /// A folder with an export under several names and the files that options name.
  private func made() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for name in ["a.csv", "bank.txt", "all-1-of-2.ledger"] { try folder.write(Self.rows, to: name) }
    try folder.write("{\"name\": \"ours\"}", to: "pol.json")
    try folder.write("payer,person\nP,X\nQ,X\n", to: "ids")
    try #require(try CorridorProcess(["pseudonyms", "--new-key", folder.path("k")]).exitCode == 0)
    return folder
  }

  @Test(
    "a ledger takes the place of no export, policy, list or key that it is made from",
    arguments: [
      ["@bank.txt", "-o", "@bank.txt"], ["@a.csv", "--format", "ledger", "-o", "@a.csv"],
      ["@a.csv", "--policy", "@pol.json", "--format", "ledger", "-o", "@pol.json"],
      ["@a.csv", "--identities", "@ids", "-o", "@ids"],
      ["@a.csv", "--pseudonyms", "@k", "-o", "@k"],
      ["@all-1-of-2.ledger", "--partitions", "2", "-o", "@all.ledger"],
      ["@a.csv", "-o", "@b.ledger", "--rejects", "@a.csv"],
    ])
  func ledger(arguments: [String]) throws {
    let folder = try made()
    defer { folder.remove() }
    let before = folder.names.map { folder.text($0) }
    let run = try CorridorProcess(
      ["ledger"] + arguments.map { $0.hasPrefix("@") ? folder.path(String($0.dropFirst())) : $0 })
    #expect(run.exitCode == 64 && run.words.contains("is an input and would be replaced"))
    #expect(folder.names.map { folder.text($0) } == before)
  }

  @Test("nor of an export in a directory that it is made from, but of a ledger there")
  func directory() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(Self.rows, to: "a.csv")
    let refused = try CorridorProcess(
      ["ledger", folder.root, "--format", "ledger", "-o", folder.path("a.csv")])
    #expect(refused.exitCode == 64 && folder.text("a.csv") == Self.rows)
    let ledger = folder.path("all.ledger")
    for _ in 0..<2 {
      #expect(try CorridorProcess(["ledger", folder.root, "-o", ledger]).exitCode == 0)
    }
    let parts = (1...2).map { folder.path("all-\($0)-of-2.ledger") }
    let split = ["--partitions", "2", "-o", ledger]
    #expect(try CorridorProcess(["ledger", folder.path("a.csv")] + split).exitCode == 0)
    #expect(try CorridorProcess(["ledger", folder.path("a.csv")] + parts + split).exitCode == 0)
  }

  @Test("a policy and a key are not replaced by what is printed of them")
  func printed() throws {
    let folder = try made()
    defer { folder.remove() }
    for arguments in [["policy", "--policy", "pol.json"], ["pseudonyms", "--pseudonyms", "k"]] {
      let file = folder.path(arguments[2])
      let before = folder.text(arguments[2])
      let run = try CorridorProcess(Array(arguments.dropLast()) + [file, "-o", file])
      #expect(run.exitCode == 64 && run.words.contains("is an input and would be replaced"))
      #expect(folder.text(arguments[2]) == before)
    }
  }

  @Test(
    "standard output that is led into an input is refused before a byte is written",
    arguments: [
      ["records", "@a.csv"], ["score", "@a.csv"], ["score", "@"], ["inspect", "@a.csv"],
      ["score", "@a.csv", "-o", "/dev/stdout"], ["score", "@", "-o", "/dev/stdout"],
      ["features", "@bank.txt", "@a.csv"], ["ledger", "@a.csv", "--format", "csv"],
      ["calibrate", "@bank.txt", "--outcomes", "@a.csv"], ["policy", "--policy", "@a.csv"],
      ["verify", "@pol.json", "@a.csv"], ["audit", "@a.csv"], ["compare", "@a.csv", "@bank.txt"],
      ["records", "-"], ["score", "-"],
    ])
  func standardOutput(arguments: [String]) throws {
    let folder = try made()
    defer { folder.remove() }
    let path = folder.path("a.csv")
    let run = try CorridorProcess(
      arguments.map { $0.hasPrefix("@") ? folder.path(String($0.dropFirst())) : $0 }, input: path,
      under: "exec >> '\(path)'")
    #expect(run.exitCode == 64, "\(run.words)")
    #expect(run.words.contains("an input"), "\(run.words)")
    #expect(folder.text("a.csv") == Self.rows)
  }

  @Test("an input from standard input is not replaced, and a device that is both loses nothing")
  func standardInput() throws {
    let folder = try made()
    defer { folder.remove() }
    let path = folder.path("a.csv")
    let run = try CorridorProcess(["score", "-", "-o", path], input: path)
    #expect(run.exitCode == 64 && folder.text("a.csv") == Self.rows)
    let null = try CorridorProcess(["records", "-"], under: "exec > /dev/null")
    #expect(null.exitCode == 65 && null.words.contains("empty"), "\(null.words)")
  }
}
