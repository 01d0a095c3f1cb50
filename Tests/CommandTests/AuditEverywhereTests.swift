import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("a line for every subcommand that reads payments, payers or reports")
struct AuditEverywhereTests {
  private func run(_ arguments: [String]) throws {
    let run = try CorridorProcess(arguments)
    try #require(run.exitCode == 0, "\(arguments): \(run.words)")
  }

  /// An export, two ledgers of parts, a report, and a list of outcomes.
  private func world(in folder: ScratchFolder) throws {
    try run([
      "synthesize", "--payers", "400", "--base-rate", "0.2", "--seed", "5", "-o",
      folder.path("bank.csv"), "--truth", folder.path("truth.csv"),
    ])
    try run(["ledger", folder.path("bank.csv"), "-o", folder.path("all.ledger")])
    try run(["score", folder.path("bank.csv"), "--all", "-o", folder.path("r.json")])
    let truth = try #require(folder.text("truth.csv")).split(separator: "\n").dropFirst()
    let outcomes = truth.map { line in
      let cells = line.split(separator: ",")
      return "\(cells[0]),\(cells[1].contains("buyer") ? "confirmed" : "cleared")\n"
    }
    try folder.write("payer,outcome\n" + outcomes.joined(), to: "outcomes.csv")
  }

  @Test("each appends one line without a payer or a path, and the chain holds")
  func all() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try world(in: folder)
    let (bank, ledger, report) = (
      folder.path("bank.csv"), folder.path("all.ledger"), folder.path("r.json")
    )
    let out = folder.path("out")
    let audit = folder.path("audit.jsonl")
    let commands = [
      ["beneficiaries", bank], ["study", bank, "--bootstrap", "0"], ["features", bank],
      ["ledger", bank, "-o", out], ["inspect", bank], ["inspect", ledger],
      ["records", bank], ["compare", report, report], ["verify", report, bank],
      ["shard", ledger, "--part", "1", "--partitions", "1", "-o", folder.path("x.round")],
      ["combine", folder.path("x.round"), "-o", folder.path("x.all")],
    ]
    for (number, command) in commands.enumerated() {
      try run(command + ["--audit", audit])
      let lines = try #require(folder.text("audit.jsonl")).split(separator: "\n")
      try #require(lines.count == number + 1, "\(command)")
      #expect(lines[number].contains("\"command\":\"\(command[0])\""))
      // Nothing was read from a pipe: every input has its digest.
      #expect(lines[number].contains("\"sha256\":\"") && !lines[number].contains("\"sha256\":null"))
    }
    let calibrated = try CorridorProcess(
      ["calibrate", bank, "--outcomes", folder.path("outcomes.csv"), "--audit", audit])
    let text = try #require(folder.text("audit.jsonl"))
    #expect(calibrated.exitCode == 0 && text.contains("\"command\":\"calibrate\""))
    let payer = try #require(folder.text("truth.csv")).split(separator: "\n")[1].split(
      separator: ",")[0]
    #expect(!text.contains(payer) && !text.contains(folder.root))
    let check = try CorridorProcess(["audit", audit])
    #expect(check.exitCode == 0 && check.output.hasPrefix("holds: "), "\(check.output)")
  }

  @Test("a line states the digest of a ledger's own bytes, which its sources do not tell")
  func ledgerFiles() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try world(in: folder)
    let (ledger, audit) = (folder.path("all.ledger"), folder.path("audit.jsonl"))
    func line(_ command: [String]) throws -> String {
      try run(command + ["--audit", audit])
      let lines = try #require(folder.text("audit.jsonl")).split(separator: "\n")
      return String(try #require(lines.last))
    }
    // `inspect` reads a file as it stands and states the digest of its bytes.
    let inspected = try line(["inspect", ledger])
    let digest = try #require(
      inspected.split(separator: "\"inputs\":[").last?.split(separator: "]").first)
    let size = try #require(folder.bytes("all.ledger")).count
    try #require(digest.hasPrefix("{\"bytes\":\(size),\"sha256\":\""))
    let report = folder.path("l.json")
    try run(["score", ledger, "--all", "-o", report])
    for command in [
      ["score", ledger], ["beneficiaries", ledger], ["study", ledger, "--bootstrap", "0"],
      ["features", ledger], ["verify", report, ledger],
      ["calibrate", ledger, "--outcomes", folder.path("outcomes.csv")],
      ["ledger", ledger, "-o", folder.path("again.ledger")],
      ["shard", ledger, "--part", "1", "--partitions", "1", "-o", folder.path("x.round")],
    ] {
      #expect(try line(command).contains("\"ledger_files\":[\(digest)]"), "\(command)")
    }
    // Under a key no digest is told by which a file is found; of exports alone there is nothing to state.
    try run(["pseudonyms", "--new-key", folder.path("key")])
    let hidden = try line(["score", ledger, "--pseudonyms", folder.path("key")])
    #expect(hidden.contains("\"ledger_files\":[{") && !hidden.contains(digest))
    #expect(try !line(["score", folder.path("bank.csv")]).contains("ledger_files"))
    // Of one payer only its blocks are read.
    let rows = try CorridorProcess(["score", ledger, "--all", "--format", "csv"]).output
      .split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let column = try #require(rows.first?.firstIndex(of: "payer"))
    let payer = String(try #require(rows.dropFirst().first)[column])
    #expect(
      try line(["ledger", ledger, "--payer", payer, "--format", "csv"])
        .contains("\"ledger_files\":[{\"bytes\":\(size),\"sha256\":null}]"))
  }

  @Test("what does not hold before anything is computed leaves a line too")
  func refutedEarly() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (bank, report) = (folder.path("bank.csv"), folder.path("r.json"))
    try run(["synthesize", "--payers", "60", "--seed", "5", "-o", bank])
    let list = "cleared P000001.csv"
    try folder.write("payer,until,by\np1,2030-01-01,a\n", to: list)
    try run(["score", bank, "--cleared", folder.path(list), "-o", report])
    try folder.write("payer,until,by\np2,2030-01-01,a\n", to: list)
    let audit = folder.path("a.jsonl")
    let verified = try CorridorProcess([
      "verify", report, bank, "--cleared", folder.path(list), "--audit", audit,
    ])
    #expect(
      verified.exitCode == 1 && verified.output.hasPrefix("does not hold: the file given"),
      "\(verified.output)\(verified.words)")
    let line = try #require(folder.text("a.jsonl"))
    // A file's name may say whom it is about.
    #expect(line.contains("\"command\":\"verify\"") && line.contains("\"cleared\":{"))
    #expect(!line.contains("P000001"))
    try run(["audit", audit])
  }

  @Test("a run over shards leaves a line a step, up to the report, and the chain holds")
  func gathered() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (bank, audit) = (folder.path("bank.csv"), folder.path("a.jsonl"))
    try run(["synthesize", "--payers", "30", "--seed", "5", "-o", bank])
    let shards = try Shards(1, of: [bank], ["--all", "--audit", audit])
    try shards.run()
    let steps = try Shards.steps().count
    #expect(folder.text("a.jsonl")?.split(separator: "\n").count == steps)
    let report = try shards.gather("csv")
    #expect(report.exitCode == 0, "\(report.words)")
    let lines = try #require(folder.text("a.jsonl")).split(separator: "\n")
    let last = try #require(lines.last)
    #expect(lines.count == steps + 1 && last.contains("\"command\":\"gather\""))
    let scored = try CorridorProcess([
      "score", bank, "--all", "--format", "csv", "--audit", folder.path("one.jsonl"),
    ])
    #expect(scored.output == report.output)
    // The line of a run over shards states the ranking that the line of one process states.
    let one = try #require(folder.text("one.jsonl"))
    for member in ["ranking_sha256", "policy_sha256"] {
      let key = "\"\(member)\":\""
      let digest = one.split(separator: key).last?.prefix(64) ?? ""
      #expect(digest.count == 64 && last.contains(key + digest), "\(member)")
    }
    #expect(!last.contains("P0000") && !last.contains(folder.root) && !last.contains("bank"))
    let check = try CorridorProcess(["audit", audit])
    #expect(check.exitCode == 0 && check.output.hasPrefix("holds: \(steps + 1) lines"))
    // Without its line there is no report.
    try folder.write(lines.dropFirst().joined(separator: "\n") + "\n", to: "a.jsonl")
    let broken = try shards.gather("csv")
    #expect(broken.exitCode == 65 && broken.output.isEmpty)
  }

  @Test("counting a population leaves a line too")
  func population() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (bank, audit) = (folder.path("bank.csv"), folder.path("a.jsonl"))
    try run(["synthesize", "--payers", "1100", "--seed", "5", "-o", bank])
    try run(["population", bank, "--audit", audit])
    #expect(folder.text("a.jsonl")?.contains("\"command\":\"population\"") == true)
    try run(["audit", audit])
  }

  @Test(
    "without its line there is no result, and no result goes where the lines are",
    arguments: [
      ["beneficiaries", "@bank"], ["study", "@bank"], ["features", "@bank"],
      ["population", "@bank"], ["ledger", "@bank", "--format", "csv"], ["inspect", "@bank"],
      ["records", "@bank"], ["compare", "@r", "@r"],
    ])
  func refused(command: [String]) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try run([
      "synthesize", "--payers", "300", "--seed", "5", "-o", folder.path("bank.csv"),
    ])
    try run(["score", folder.path("bank.csv"), "-o", folder.path("r.json")])
    let arguments = command.map {
      $0.replacing("@bank", with: folder.path("bank.csv"))
        .replacing("@r", with: folder.path("r.json"))
    }
    let audit = folder.path("a.jsonl")
    try folder.write("no line\n", to: "a.jsonl")
    _ = unsafe chmod(audit, 0o600)
    let broken = try CorridorProcess(arguments + ["--audit", audit])
    #expect(broken.exitCode == 65 && broken.output.isEmpty, "\(broken.words)")
    let place = try CorridorProcess(arguments + ["--audit", audit, "-o", audit])
    #expect(place.exitCode == 64 && folder.text("a.jsonl") == "no line\n", "\(place.words)")
    let input = try CorridorProcess(arguments + ["--audit", arguments[1]])
    #expect(input.exitCode == 64, "\(input.words)")
  }

  @Test("runs that append at once make one chain")
  func concurrent() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try run(["synthesize", "--payers", "60", "--seed", "5", "-o", folder.path("bank.csv")])
    let audit = folder.path("a.jsonl")
    let started = try (0..<8).map { number in
      try CorridorProcess.Started(
        [
          ["records", "inspect", "features", "beneficiaries"][number % 4], folder.path("bank.csv"),
          "--audit", audit,
        ], output: "/dev/null", words: "/dev/null")
    }
    for process in started { #expect(process.wait() == 0) }
    let check = try CorridorProcess(["audit", audit])
    #expect(check.exitCode == 0 && check.output.hasPrefix("holds: 8 lines"), "\(check.output)")
  }

  @Test("a line without end is not held in memory, and is the first broken one")
  func endless() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = folder.path("long")
    try folder.write([UInt8](repeating: 0x7B, count: 1 << 20), to: "long")
    try #require(unsafe truncate(path, off_t(3) << 30) == 0)
    let run = try CorridorProcess(
      ["audit", path], under: CorridorProcess.addressSpace(kilobytes: 2_000_000))
    #expect(
      run.exitCode == 1 && run.output.contains("longer than any"), "\(run.output)\(run.words)")
  }
}

@Suite("a request to end that comes when results stand")
struct LateSignalTests {
  /// Standard error is a pipe that is full, so that the run stops at its first words: they come when the result stands.
  @Test("the exit code says that they do", arguments: [SIGINT, SIGTERM])
  func late(signal: Int32) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let made = try CorridorProcess(
      ["synthesize", "--payers", "60", "--seed", "5", "-o", folder.path("bank.csv")])
    try #require(made.exitCode == 0)
    try folder.write("before", to: "all.ledger")
    let pipe = folder.path("words")
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    let reader = unsafe open(pipe, O_RDONLY | O_NONBLOCK)
    let writer = unsafe open(pipe, O_WRONLY | O_NONBLOCK)
    try #require(reader >= 0 && writer >= 0)
    defer {
      close(reader)
      close(writer)
    }
    let filling = [UInt8](repeating: 0x2E, count: 4_096)
    while unsafe write(writer, filling, filling.count) > 0 {}
    while unsafe write(writer, filling, 1) > 0 {}
    let started = try CorridorProcess.Started(
      ["ledger", folder.path("bank.csv"), "-o", folder.path("all.ledger")], output: "/dev/null",
      words: pipe)
    var waited = 0
    while waited < 20_000, folder.bytes("all.ledger") == Array("before".utf8) {
      usleep(500)
      waited += 1
    }
    // From the last step of placing to the words is a matter of microseconds; earlier it is forgotten.
    usleep(300_000)
    kill(started.id, signal)
    #expect(started.wait() == 0)
    #expect(folder.bytes("all.ledger")?.first == 0x8A)
  }
}
