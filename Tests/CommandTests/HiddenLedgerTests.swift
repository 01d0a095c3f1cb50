import Testing

@Suite("reports of ledgers under pseudonyms")
struct HiddenLedgerTests {
  /// A folder with an export and two keys.
  private struct World {
    let folder: ScratchFolder
    let export: String
    let keys: [String]
    /// Their short ids.
    let ids: [String]

    init() throws {
      let scratch = try ScratchFolder()
      folder = scratch
      export = scratch.path("world.csv")
      try #require(
        try CorridorProcess(["synthesize", "--payers", "90", "--seed", "5", "-o", export])
          .exitCode == 0)
      keys = ["one.key", "two.key"].map { scratch.path($0) }
      ids = try keys.map { key in
        try #require(try CorridorProcess(["pseudonyms", "--new-key", key]).exitCode == 0)
        let id = try CorridorProcess(["pseudonyms", "--pseudonyms", key])
        return String(id.output.prefix { !$0.isWhitespace })
      }
    }

    func ledger(_ name: String, _ options: [String], of input: String? = nil) throws -> String {
      let path = folder.path(name)
      let run = try CorridorProcess(["ledger", input ?? export, "-o", path] + options)
      try #require(run.exitCode == 0, "\(run.words)")
      return path
    }
  }

  /// A run's output without line breaks: sentences are broken anywhere.
  private func words(_ arguments: [String]) throws -> String {
    let run = try CorridorProcess(arguments)
    try #require(run.exitCode == 0, "\(arguments): \(run.words)")
    return run.output.split { $0.isWhitespace }.joined(separator: " ")
  }

  private func times(_ part: String, in text: String) -> Int { text.ranges(of: part).count }

  @Test(
    "ids, dates and amounts that were hidden when a ledger was made are warned of, and in a plain one nothing is",
    arguments: [
      ["score", "--format", "text"], ["score", "--format", "json"], ["score", "--format", "html"],
      ["study", "--bootstrap", "0", "--format", "text"],
      ["study", "--bootstrap", "0", "--format", "json"],
    ])
  func warned(command: [String]) throws {
    let world = try World()
    defer { world.folder.remove() }
    let key = ["--pseudonyms", world.keys[0]]
    let moved = try world.ledger(
      "moved.ledger", key + ["--shift-dates", "30", "--amount-digits", "2"])
    let hidden = try world.ledger("hidden.ledger", key)
    let plain = try world.ledger("plain.ledger", [])
    let sentences = [
      "ledger among the inputs was made with pseudonyms of key \(world.ids[0]): ",
      "dates are moved by up to 28 days.", "In a ledger among the inputs amounts keep 2 digits.",
    ]
    let expected: [(ledger: String, counts: [Int])] = [
      (moved, [1, 1, 1]), (hidden, [1, 0, 0]), (plain, [0, 0, 0]),
    ]
    for (ledger, counts) in expected {
      let text = try words([command[0], ledger] + command.dropFirst())
      #expect(sentences.map { times($0, in: text) } == counts, "\(ledger)")
    }
  }

  @Test("a report of such a ledger is verified without the key")
  func verified() throws {
    let world = try World()
    defer { world.folder.remove() }
    let ledger = try world.ledger(
      "moved.ledger", ["--pseudonyms", world.keys[0], "--shift-dates", "30"])
    let report = world.folder.path("report.json")
    #expect(try CorridorProcess(["score", ledger, "-o", report]).exitCode == 0)
    #expect(try CorridorProcess(["verify", report, ledger]).exitCode == 0)
  }

  @Test("ledgers of several makings are each warned of, once")
  func several() throws {
    let world = try World()
    defer { world.folder.remove() }
    let rows = try #require(world.folder.text("world.csv")).split(separator: "\n")
    let half = rows.count / 2
    try world.folder.write(rows[..<half].joined(separator: "\n") + "\n", to: "first.csv")
    try world.folder.write(
      (rows[..<1] + rows[half...]).joined(separator: "\n") + "\n", to: "second.csv")
    let (first, second) = (world.folder.path("first.csv"), world.folder.path("second.csv"))
    let key = ["--pseudonyms", world.keys[0]]
    let ledgers = [
      try world.ledger("a.ledger", key + ["--amount-digits", "2"], of: first),
      try world.ledger("b.ledger", key + ["--amount-digits", "1"], of: second),
    ]
    for order in [ledgers, ledgers.reversed()] {
      let text = try words(["score"] + order)
      #expect(times("pseudonyms of key \(world.ids[0])", in: text) == 1)
      #expect(times("amounts keep 1 digit.", in: text) == 1)
      #expect(times("amounts keep 2 digits.", in: text) == 1)
    }
    let other = try world.ledger("c.ledger", ["--pseudonyms", world.keys[1]], of: second)
    let both = try words(["score", ledgers[0], other])
    for id in world.ids { #expect(times("pseudonyms of key \(id)", in: both) == 1) }
  }

  @Test("what the run itself does under the same key is said once, as the run's own")
  func own() throws {
    let world = try World()
    defer { world.folder.remove() }
    let key = ["--pseudonyms", world.keys[0]]
    let ledger = try world.ledger("a.ledger", key + ["--amount-digits", "2"])
    let again = try words(["score", ledger] + key)
    #expect(times("pseudonyms made with key \(world.ids[0])", in: again) == 1)
    #expect(times("pseudonyms of key", in: again) == 0)
    #expect(times("In a ledger among the inputs amounts keep 2 digits.", in: again) == 1)
    let same = try words(["score", ledger] + key + ["--amount-digits", "2"])
    #expect(times("Amounts keep 2 digits.", in: same) == 1)
    #expect(times("In a ledger among the inputs", in: same) == 0)
  }

  @Test("a report that is gathered from many machines warns as one machine's does")
  func gathered() throws {
    let world = try World()
    defer { world.folder.remove() }
    let shards = try Shards(
      2, of: [world.export],
      dealing: ["--pseudonyms", world.keys[0], "--amount-digits", "2"])
    try shards.run()
    let report = try shards.gather("json")
    #expect(report.exitCode == 0, "\(report.words)")
    #expect(times("pseudonyms of key \(world.ids[0])", in: report.output) == 1)
    #expect(times("amounts keep 2 digits.", in: report.output) == 1)
  }

  @Test("ids that cannot be compared are remarked on: plain and hidden ones, or those of two keys")
  func mixed() throws {
    let world = try World()
    defer { world.folder.remove() }
    let plain = try world.ledger("plain.ledger", [])
    let one = try world.ledger("one.ledger", ["--pseudonyms", world.keys[0]])
    let two = try world.ledger("two.ledger", ["--pseudonyms", world.keys[1]])
    let later = try world.ledger("later.ledger", ["--pseudonyms", world.keys[0]], of: plain)
    let key = ["--pseudonyms", world.keys[0]]
    let runs: [(inputs: [String], remark: String?)] = [
      ([plain, one], "(\(world.ids[0])) and those of others stand as they are"),
      ([world.export, one], "(\(world.ids[0])) and those of others stand as they are"),
      ([one, two], "more than one key (\(world.ids.sorted().joined(separator: ", ")))"),
      ([one, two] + key, "more than one key"),
      ([plain, world.export], nil), ([one, later], nil), ([one] + key, nil),
      ([plain, one, world.export] + key, nil),
    ]
    for (inputs, remark) in runs {
      let run = try CorridorProcess(["score"] + inputs)
      try #require(run.exitCode == 0, "\(run.words)")
      #expect(times("nobody is known again across them", in: run.words) == (remark == nil ? 0 : 1))
      if let remark { #expect(run.words.contains(remark), "\(run.words)") }
    }
  }
}
