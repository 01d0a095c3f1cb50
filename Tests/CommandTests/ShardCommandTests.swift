import Testing

/// Runs shards one after the other as any engine would, in folders of their own.
final class Shards {
  let count: Int
  private let options: [String]
  private let means: [String]
  private let folder: ScratchFolder
  private let words: ScratchFolder
  private let heard: [ScratchFolder]

  /// - Parameters:
  ///   - exports: files, in the order in which they are read.
  ///   - options: of every shard and of the report.
  ///   - dealing: of what reads the exports.
  ///   - means: of all that reads exports or ledgers.
  init(
    _ count: Int, of exports: [String], _ options: [String] = ["--all"], dealing: [String] = [],
    means: [String] = []
  ) throws {
    self.count = count
    self.options = options
    self.means = means
    folder = try ScratchFolder()
    words = try ScratchFolder()
    heard = try (0..<count).map { _ in try ScratchFolder() }
    for (number, export) in exports.enumerated() {
      try Self.check(
        ["ledger", export, "--partitions", String(count), "-o", folder.path("x\(number).ledger")]
          + dealing + means)
    }
    for shard in 1...count {
      let parts = exports.indices.map { folder.path("x\($0)-\(shard)-of-\(count).ledger") }
      try Self.check(["ledger"] + parts + ["-o", ledger(shard)] + means)
    }
  }

  deinit { for folder in [folder, words] + heard { folder.remove() } }

  func ledger(_ shard: Int) -> String { folder.path("shard-\(shard).ledger") }
  func said(_ shard: Int) -> String { folder.path("said-\(shard).round") }
  func word(_ step: String) -> String { words.path("\(step).all") }
  func path(_ name: String) -> String { folder.path(name) }
  /// What a shard said of the last step that was whole.
  func bytesSaid(_ shard: Int) -> [UInt8]? { folder.bytes("said-\(shard).round") }
  /// What all shards heard in a step that is whole.
  func bytesHeard(_ step: String) -> [UInt8]? { words.bytes("\(step).all") }

  /// Has one shard say its part of the next step.
  func say(_ shard: Int) throws -> CorridorProcess {
    try CorridorProcess(
      [
        "shard", ledger(shard), "--part", String(shard), "--partitions", String(count), "--heard",
        heard[shard - 1].path("."), "--threads", "1", "-o", said(shard),
      ] + options + means)
  }

  func run() throws {
    for step in try Self.steps() { try run(step.name, isWhole: step.isWhole) }
  }

  /// One step: the last shard speaks first.
  func run(_ step: String, isWhole: Bool) throws {
    for shard in (1...count).reversed() {
      let run = try say(shard)
      try #require(run.exitCode == 0, "\(run.words)")
      try #require(run.words.contains("its part of the step \(step)\n"))
    }
    if isWhole {
      try Self.check(["combine"] + (1...count).map(said) + ["-o", word(step)])
      let word = try #require(words.bytes("\(step).all"))
      for place in heard { try place.write(word, to: "\(step).all") }
      return
    }
    for range in 1...count {
      let files = (1...count).map { folder.path("said-\($0)-\(range)-of-\(count).round") }
      try Self.check(["combine"] + files + ["-o", folder.path("answer.round")])
      for shard in 1...count {
        let answer = try #require(folder.bytes("answer-\(shard)-of-\(count).round"))
        try heard[shard - 1].write(answer, to: "\(step)-\(range).round")
      }
    }
  }

  func gather(_ format: String) throws -> CorridorProcess {
    let files = try Self.steps().filter(\.isWhole).map { word($0.name) }
    return try CorridorProcess(["gather"] + files + ["--format", format] + options)
  }

  static func steps() throws -> [(name: String, isWhole: Bool)] {
    let run = try CorridorProcess(["shard", "--steps"])
    try #require(run.exitCode == 0)
    return run.output.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return (String(words[0]), words[1] == "whole")
    }
  }

  private static func check(_ arguments: [String]) throws {
    let run = try CorridorProcess(arguments)
    try #require(run.exitCode == 0, "\(run.words)")
  }
}

@Suite("corridor shard, combine and gather")
struct ShardCommandTests {
  static func exports(in folder: ScratchFolder) throws -> [String] {
    try (1...2).map { bank in
      let path = folder.path("bank-\(bank).csv")
      let run = try CorridorProcess([
        "synthesize", "--payers", "150", "--seed", "5", "--base-rate", "0.06", "--reversed", "0.01",
        "--duplicates", "0.01", "--banks", "2", "--bank", String(bank), "-o", path,
      ])
      try #require(run.exitCode == 0)
      return path
    }
  }

  /// The members of `payers` as lines, and `population` without what only the whole ranking tells.
  static func parts(of report: String) -> (payers: [Substring], population: [Substring]) {
    let lines = report.split(separator: "\n")
    let payers = lines.firstIndex { $0.contains("\"payers\": [") } ?? 0
    let population = lines.firstIndex { $0.contains("\"population\": {") } ?? 0
    return (
      Array(lines[payers...]),
      lines[population..<payers].filter { !$0.contains("ranking_sha256") }
    )
  }

  @Test(
    "shards give the report of one process, to the byte, in any order", arguments: [1, 3])
  func same(count: Int) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let exports = try Self.exports(in: folder)
    let shards = try Shards(count, of: count == 3 ? exports.reversed() : exports)
    try shards.run()
    let table = try CorridorProcess(["score", "--all", "--format", "csv"] + exports)
    let gathered = try shards.gather("csv")
    try #require(gathered.exitCode == 0, "\(gathered.words)")
    #expect(table.output.split(separator: "\n").count > 100)
    #expect(table.output.contains("shared_beneficiaries"))
    #expect(gathered.output == table.output)
    let json = Self.parts(
      of: try CorridorProcess(["score", "--all", "--format", "json"] + exports).output)
    let found = Self.parts(of: try shards.gather("json").output)
    #expect(found.payers == json.payers && found.population == json.population)
    // All is said: nothing is left to say, and no file is written.
    let rest = try shards.say(1)
    #expect(rest.exitCode == 65 && rest.words.contains("all steps were said and heard"))
  }

  @Test(
    "with a watchlist shards tell the first payers of each lane and their paths as one process does",
    arguments: [1, 2])
  func top(count: Int) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, listed) = (folder.path("export.csv"), folder.path("listed.csv"))
    let run = try CorridorProcess([
      "synthesize", "--payers", "100", "--seed", "5", "--base-rate", "0.1", "--watchlist-out",
      listed, "--watchlist-share", "0.5", "-o", export,
    ])
    try #require(run.exitCode == 0)
    let options = ["--top", "3", "--watchlist", listed]
    let shards = try Shards(count, of: [export], options)
    try shards.run()
    let whole = try CorridorProcess(["score", export, "--format", "csv"] + options)
    let gathered = try shards.gather("csv")
    #expect(gathered.exitCode == 0 && gathered.output == whole.output)
    #expect(
      gathered.words
        == whole.words.split(separator: "\n").filter { $0.contains("listed.csv") }
        .map { "\($0)\n" }.joined())
    let lines = Self.parts(
      of: try CorridorProcess(["score", export, "--format", "json"] + options).output)
    let found = Self.parts(of: try shards.gather("json").output)
    for part in ["\"path\": {", "\"company\": {"] {
      #expect(lines.payers.contains { $0.contains(part) })
    }
    #expect(found.payers == lines.payers && found.population == lines.population)
  }

  @Test(
    "daily rates over a policy's own reach every call that reads ledgers, and are refused where they do not"
  )
  func rates() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let exports = try Self.exports(in: folder)
    try folder.write(
      #"{"rates": {"AUD": {"value": 0.5, "date": "2024-01-01"}}}"#, to: "policy.json")
    let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var rates = "Date,USD,AUD,\n"
    for year in 2023...2026 {
      for (month, count) in days.enumerated() {
        for day in 1...count {
          let date = "\(year)-\(month < 9 ? "0" : "")\(month + 1)-\(day < 10 ? "0" : "")\(day)"
          rates += "\(date),1.1,1.\(50 + day),\n"
        }
      }
    }
    try folder.write(rates, to: "rates.csv")
    let policy = ["--policy", folder.path("policy.json")]
    let daily = ["--rates", folder.path("rates.csv")]
    let whole = try CorridorProcess(
      ["score", "--all", "--format", "csv"] + policy + daily + exports)
    let plain = try CorridorProcess(["score", "--all", "--format", "csv"] + policy + exports)
    try #require(whole.exitCode == 0 && whole.output != plain.output)
    let shards = try Shards(2, of: exports, ["--all"] + policy, dealing: policy, means: daily)
    try shards.run()
    #expect(try shards.gather("csv").output == whole.output)
    let run = try CorridorProcess(
      ["shard", shards.ledger(1), "--part", "1", "--partitions", "2", "-o", folder.path("x.round")]
        + policy)
    #expect(run.exitCode == 65 && run.words.contains("another rate than this run's"))
  }

  @Test("shards say the same of beneficiaries known by name only")
  func names() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = folder.path("export.csv")
    let run = try CorridorProcess([
      "synthesize", "--payers", "100", "--seed", "5", "--base-rate", "0.1", "-o", export,
    ])
    try #require(run.exitCode == 0)
    // Receivers of even number lose their id and keep a name that all of them share.
    let lines = (folder.text("export.csv") ?? "").split(separator: "\n")
    let rows = lines.dropFirst().map { line in
      var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if (Int(cells[5].dropFirst()) ?? 0).isMultiple(of: 2) { cells[5] = "" }
      return cells.joined(separator: ",") + ",Maria Santos"
    }
    try folder.write(
      ([lines[0] + ",payee_name"] + rows).joined(separator: "\n") + "\n", to: "export.csv")
    let shards = try Shards(2, of: [export])
    try shards.run()
    let whole = Self.parts(
      of: try CorridorProcess(["score", "--all", "--format", "json", export]).output)
    let found = Self.parts(of: try shards.gather("json").output)
    #expect(whole.payers.contains { $0.contains("beneficiaries_known_by_name_only") })
    #expect(found.payers == whole.payers && found.population == whole.population)
  }

  @Test("what does not belong together is refused by name, and nothing is written")
  func refused() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let exports = try Self.exports(in: folder)
    let shards = try Shards(2, of: exports)
    for shard in 1...2 { try #require(try shards.say(shard).exitCode == 0) }
    let (a, b) = (shards.said(1), shards.said(2))
    func combine(_ files: [String]) throws -> CorridorProcess {
      try CorridorProcess(["combine"] + files + ["-o", folder.path("out.all")])
    }
    let missing = try combine([a])
    #expect(missing.exitCode == 65 && missing.words.contains("shard 2 of 2 is missing"))
    let twice = try combine([a, b, b])
    #expect(twice.exitCode == 65 && twice.words.contains("shard 2 is given twice"))
    // A shard that was asked with other options.
    let other = folder.path("other.round")
    let run = try CorridorProcess([
      "shard", shards.ledger(2), "--part", "2", "--partitions", "2", "--top", "7", "-o", other,
    ])
    #expect(run.exitCode == 0)
    let mixed = try combine([a, other])
    #expect(mixed.exitCode == 65 && mixed.words.contains("other.round: it is of another step"))
    // Another shard's payers.
    let wrong = try CorridorProcess([
      "shard", shards.ledger(1), "--part", "2", "--partitions", "2", "-o", other,
    ])
    #expect(wrong.exitCode == 65 && wrong.words.contains("a payer in it belongs to another shard"))
    // One changed byte anywhere.
    var bytes = try #require(folder.bytes("other.round"))
    bytes[bytes.count / 2] ^= 1
    try folder.write(bytes, to: "other.round")
    let damaged = try combine([a, other])
    #expect(damaged.exitCode == 65 && damaged.words.contains("other.round"))
    #expect(folder.names.allSatisfy { $0 != "out.all" && !$0.hasPrefix(".corridor-") })
    #expect(try combine([exports[0], a]).exitCode == 65)
    let early = try CorridorProcess(["gather", a])
    #expect(early.exitCode == 65 && early.words.contains("not what all shards heard"))
    #expect(try CorridorProcess(["shard", shards.ledger(1), "-o", other]).exitCode == 64)
  }

  @Test("a part of an export that is missing is told when shards compare what they hold")
  func missingPart() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let exports = try Self.exports(in: folder)
    let shards = try Shards(2, of: exports)
    let part = shards.path("x0-2-of-2.ledger")
    try #require(try CorridorProcess(["ledger", part, "-o", shards.ledger(2)]).exitCode == 0)
    try shards.run("facts", isWhole: true)
    let run = try shards.say(1)
    #expect(run.exitCode == 65)
    #expect(run.words.contains("not made from the same exports"))
  }
}
