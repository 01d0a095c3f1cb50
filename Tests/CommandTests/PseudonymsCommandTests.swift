import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("corridor --pseudonyms")
struct PseudonymsCommandTests {
  /// A folder with a world, its payers' ids, and a key.
  private struct World {
    let folder: ScratchFolder
    let export: String
    let key: String
    let payers: [String]
    let beneficiaries: [String]

    init() throws {
      folder = try ScratchFolder()
      export = folder.path("world.csv")
      key = folder.path("study.key")
      try #require(
        try CorridorProcess(["synthesize", "--payers", "90", "--seed", "5", "-o", export])
          .exitCode == 0)
      try #require(try CorridorProcess(["pseudonyms", "--new-key", key]).exitCode == 0)
      let rows = try #require(folder.text("world.csv")).split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      func column(_ name: String) -> [String] {
        guard let place = rows[0].firstIndex(of: name) else { return [] }
        return Set(rows.dropFirst().map { $0[place] }).filter { $0.count >= 4 }.sorted()
      }
      payers = column("payer_id")
      beneficiaries = column("payee_id") + column("transaction_id") + column("payee_name")
    }
  }

  @Test("no id, no transaction and no input name leaves, in any form")
  func nothingLeaves() throws {
    let world = try World()
    defer { world.folder.remove() }
    #expect(world.payers.count > 50 && world.beneficiaries.count > 50)
    let hidden = Set(world.payers + world.beneficiaries + ["world.csv"])
    let commands = [
      ["score", "--all", "--format", "csv"], ["score", "--all", "--format", "json"],
      ["score", "--top", "5"], ["score", "--top", "5", "--format", "html"],
      ["score", "--top", "5", "--format", "jsonl"], ["explain", "--payer", world.payers[7]],
      ["beneficiaries", "--all"], ["features"], ["ledger", "--format", "csv"],
      ["study", "--bootstrap", "0", "--format", "json", "--amount-digits", "2"],
    ]
    for command in commands {
      let run = try CorridorProcess(
        [command[0], world.export, "--pseudonyms", world.key] + command.dropFirst())
      #expect(run.exitCode == 0, "\(command) \(run.words)")
      let words = run.output.split { !($0.isLetter || $0.isNumber || "-_.@".contains($0)) }
      let found = words.first { hidden.contains(String($0)) }
      #expect(found == nil, "\(command): \(found ?? "")")
    }
    let file = world.folder.path("all.ledger")
    let made = try CorridorProcess(
      ["ledger", world.export, "--pseudonyms", world.key, "-o", file])
    #expect(made.exitCode == 0)
    let bytes = try #require(world.folder.text("all.ledger"))
    #expect(!bytes.contains(world.payers[7]))
  }

  @Test(
    "a pseudonymous ledger gives the report of the export, and giving the key again changes nothing"
  )
  func ledger() throws {
    let world = try World()
    defer { world.folder.remove() }
    let ledger = world.folder.path("all.ledger")
    for options in [[], ["--shift-dates", "60"], ["--amount-digits", "2"]] {
      let keyed = ["--pseudonyms", world.key] + options
      #expect(try CorridorProcess(["ledger", world.export, "-o", ledger] + keyed).exitCode == 0)
      let form = ["--all", "--format", "csv"]
      let fromExport = try CorridorProcess(["score", world.export] + form + keyed)
      #expect(fromExport.exitCode == 0)
      #expect(fromExport.output == (try CorridorProcess(["score", ledger] + form).output))
      // What was moved is not moved again.
      let moves = options.first == "--shift-dates"
      let again = try CorridorProcess(["score", ledger] + form + keyed)
      #expect(again.exitCode == (moves ? 65 : 0))
      #expect(moves || fromExport.output == again.output)
      let keyAlone = ["--pseudonyms", world.key]
      #expect(
        fromExport.output == (try CorridorProcess(["score", ledger] + form + keyAlone)).output)
      // Whether ids became pseudonyms first or dates moved with them makes no difference.
      let hidden = world.folder.path("hidden.ledger")
      let made = try CorridorProcess(["ledger", world.export, "-o", hidden] + keyAlone)
      #expect(made.exitCode == 0)
      #expect(fromExport.output == (try CorridorProcess(["score", hidden] + form + keyed)).output)
      let plain = world.folder.path("plain.ledger")
      #expect(try CorridorProcess(["ledger", world.export, "-o", plain]).exitCode == 0)
      #expect(fromExport.output == (try CorridorProcess(["score", plain] + form + keyed).output))
    }
  }

  @Test("lists of real ids find whom they name, and explain takes both ids")
  func lists() throws {
    let world = try World()
    defer { world.folder.remove() }
    try world.folder.write(
      "payer\n" + world.payers.prefix(30).joined(separator: "\n") + "\n", to: "cohort.csv")
    let options = ["--cohort", world.folder.path("cohort.csv"), "--bootstrap", "0"]
    let study = try CorridorProcess(
      ["study", world.export, "--pseudonyms", world.key, "--format", "csv"] + options)
    #expect(study.output.contains("overview,cohort,,payers,payers,30,"))
    let key = ["--pseudonyms", world.key]
    let byID = try CorridorProcess(["explain", world.export, "--payer", world.payers[3]] + key)
    let pseudonym = try #require(
      byID.output.split { $0.isWhitespace }.first { $0.count == 34 && $0.hasPrefix("P") })
    let again = try CorridorProcess(
      ["explain", world.export, "--payer", String(pseudonym)] + key)
    #expect(again.exitCode == 0)
    #expect(again.output == byID.output)
  }

  @Test("a report under a key is verified with that key only")
  func verify() throws {
    let world = try World()
    defer { world.folder.remove() }
    let report = world.folder.path("report.json")
    let key = ["--pseudonyms", world.key]
    #expect(try CorridorProcess(["score", world.export, "-o", report] + key).exitCode == 0)
    #expect(try CorridorProcess(["verify", report, world.export] + key).exitCode == 0)
    #expect(try CorridorProcess(["verify", report, world.export]).exitCode == 64)
    let other = world.folder.path("other.key")
    #expect(try CorridorProcess(["pseudonyms", "--new-key", other]).exitCode == 0)
    let wrong = try CorridorProcess(["verify", report, world.export, "--pseudonyms", other])
    #expect(wrong.exitCode == 1)
  }

  @Test("where dates move, no line and no input tells by how much")
  func places() throws {
    let world = try World()
    defer { world.folder.remove() }
    // Exports are cut by time: which one a payment is from would bound its true date.
    let rows = try #require(world.folder.text("world.csv")).split(separator: "\n")
    let half = rows.count / 2
    let head = [rows[0]]
    try world.folder.write(
      (head + rows[1..<half]).joined(separator: "\n") + "\n", to: "first.csv")
    try world.folder.write(
      (head + rows[half...]).joined(separator: "\n") + "\n", to: "second.csv")
    let inputs = [world.folder.path("first.csv"), world.folder.path("second.csv")]
    let moved = ["--pseudonyms", world.key, "--shift-dates", "90"]
    let csv = try CorridorProcess(["ledger", "--format", "csv"] + inputs + moved)
    try #require(csv.exitCode == 0)
    let table = csv.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let payer = try #require(table[0].firstIndex(of: "payer_id"))
    let source = try #require(table[0].firstIndex(of: "source"))
    let line = try #require(table[0].firstIndex(of: "line"))
    #expect(Set(table.dropFirst().map { $0[source] }).count == 1)
    for (_, own) in Dictionary(grouping: table.dropFirst(), by: { $0[payer] }) {
      #expect(own.compactMap { Int($0[line]) } == Array(1...own.count))
    }
    let report = ["score", "--top", "9", "--format", "json"] + inputs + moved
    let json = try CorridorProcess(report).output
    let inputsNamed = json.split(separator: "\"input\":\"").dropFirst()
    #expect(!inputsNamed.isEmpty && inputsNamed.allSatisfy { $0.hasPrefix("M") })
    #expect(json == (try CorridorProcess(report + ["--memory", "1"]).output))
    #expect(!json.contains("\"line\":\(half)"))
  }

  @Test("a ledger whose dates were moved stands alone, since nobody could tell what it shares")
  func movedBesideOthers() throws {
    let world = try World()
    defer { world.folder.remove() }
    let ledger = world.folder.path("moved.ledger")
    let key = ["--pseudonyms", world.key]
    let made = try CorridorProcess(
      ["ledger", world.export, "-o", ledger, "--shift-dates", "30"] + key)
    try #require(made.exitCode == 0)
    let both = try CorridorProcess(["score", ledger, world.export] + key)
    #expect(both.exitCode == 65)
    #expect(both.words.contains("dates were moved stands beside other inputs"))
    #expect(!both.words.contains("world.csv"))
    // Twice the same is the same once.
    let twice = try CorridorProcess(["score", ledger, ledger, "--all", "--format", "csv"])
    #expect(
      twice.output == (try CorridorProcess(["score", ledger, "--all", "--format", "csv"])).output)
  }

  @Test("dates move and amounts coarsen also where ids are pseudonyms already")
  func later() throws {
    let world = try World()
    defer { world.folder.remove() }
    let ledger = world.folder.path("plain.ledger")
    let key = ["--pseudonyms", world.key]
    try #require(try CorridorProcess(["ledger", world.export, "-o", ledger] + key).exitCode == 0)
    func payments(_ options: [String]) throws -> [[Substring]] {
      let run = try CorridorProcess(["ledger", ledger, "--format", "csv"] + key + options)
      try #require(run.exitCode == 0)
      return run.output.split(separator: "\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
    }
    let plain = try payments([])
    let moved = try payments(["--shift-dates", "90"])
    let coarse = try payments(["--amount-digits", "1"])
    #expect(Set(plain.map { $0[2] }) == Set(moved.map { $0[2] }))
    #expect(Set(plain.map { $0[1] }) != Set(moved.map { $0[1] }))
    #expect(plain != coarse)
    #expect(plain.count == moved.count && plain.count == coarse.count)
  }

  @Test("what fell as a duplicate is counted as one when a moved ledger is read again")
  func countsStay() throws {
    let world = try World()
    defer { world.folder.remove() }
    let (moved, copy) = (world.folder.path("moved.ledger"), world.folder.path("copy.csv"))
    let rows = try #require(world.folder.text("world.csv")).split(separator: "\n")
    try world.folder.write(
      (rows[..<1] + rows[5..<25]).joined(separator: "\n") + "\n", to: "copy.csv")
    let key = ["--pseudonyms", world.key]
    let made = try CorridorProcess(
      ["ledger", world.export, copy, "-o", moved, "--shift-dates", "30"] + key)
    try #require(made.exitCode == 0)
    let again = try CorridorProcess(["ledger", moved, "--format", "csv"])
    func counts(_ words: String) -> Substring? { words.firstMatch(of: /in scope; .*/)?.output }
    #expect(counts(made.words) != nil && counts(made.words) == counts(again.words))
    #expect(made.words.contains(/[1-9][0-9]* duplicates/))
  }

  @Test("where rates differ by day, a ledger's dates are not moved: a sum would tell the day")
  func dailyRates() throws {
    let world = try World()
    defer { world.folder.remove() }
    let rates = world.folder.path("rates.csv")
    let days = "2025-01-03,1.03,1.66,\n2025-01-02,1.03,1.71,\n"
    try world.folder.write("Date,USD,AUD,\n\(days)", to: "rates.csv")
    let head =
      "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    try world.folder.write(
      head + "1,2025-01-02T01:00:00Z,a,AU,b,PH,20,AUD\n2,2025-01-03T01:00:00Z,a,AU,b,PH,20,AUD\n",
      to: "two.csv")
    let ledger = world.folder.path("rated.ledger")
    let made = try CorridorProcess(
      ["ledger", world.folder.path("two.csv"), "--rates", rates, "-o", ledger])
    try #require(made.exitCode == 0, "\(made.words)")
    let moved = try CorridorProcess(
      ["features", ledger, "--pseudonyms", world.key, "--shift-dates", "90"])
    #expect(moved.exitCode == 65)
    #expect(moved.words.contains("rates differ by day"))
  }

  @Test(
    "a list beside the inputs is stated under the key: neither its name nor a digest to try ids against"
  )
  func listsStated() throws {
    let world = try World()
    defer { world.folder.remove() }
    let list = world.folder.path("john-doe.csv")
    try world.folder.write("payer\n\(world.payers[0])\n", to: "john-doe.csv")
    let report = world.folder.path("report.json")
    let key = ["--pseudonyms", world.key]
    let listed = ["--watchlist", list]
    let made = try CorridorProcess(["score", world.export, "-o", report] + key + listed)
    try #require(made.exitCode == 0)
    let json = try #require(world.folder.text("report.json"))
    #expect(json.contains("\"watchlist\": "))
    #expect(!json.contains("john-doe"))
    let sum = try CorridorProcess(["score", world.export, "--format", "json"] + listed).output
    let digest = try #require(
      sum.split(separator: "\"").first { $0.count == 64 && sum.contains("john-doe") })
    #expect(!json.contains(digest))
    #expect(try CorridorProcess(["verify", report, world.export] + key + listed).exitCode == 0)
    try world.folder.write("payer\n\(world.payers[1])\n", to: "john-doe.csv")
    #expect(try CorridorProcess(["verify", report, world.export] + key + listed).exitCode == 1)
  }

  @Test("an earlier report and a population from elsewhere are not called by their names")
  func files() throws {
    let world = try World()
    defer { world.folder.remove() }
    let (earlier, others) = (world.folder.path("john-doe.json"), world.folder.path("jane-doe.json"))
    let key = ["--pseudonyms", world.key]
    let made = try CorridorProcess(["score", world.export, "--top", "2", "-o", earlier] + key)
    try #require(made.exitCode == 0)
    // A population file tells of so many payers as no world of these tests has: its name is what is looked at.
    let many = world.folder.path("many.csv")
    try #require(
      CorridorProcess(["synthesize", "--payers", "1500", "--seed", "6", "-o", many]).exitCode == 0)
    try #require(CorridorProcess(["population", many, "-o", others]).exitCode == 0)
    for format in ["text", "json", "html"] {
      let run = try CorridorProcess(
        ["score", world.export, "--format", format, "--since", earlier, "--population", others]
          + key)
      #expect(run.exitCode == 0 && !run.output.isEmpty)
      #expect(!run.output.contains("john-doe") && !run.output.contains("jane-doe"))
    }
  }

  @Test("a key is for its owner only, is never made over another, and says its short id")
  func keys() throws {
    let world = try World()
    defer { world.folder.remove() }
    var status = stat()
    #expect(unsafe stat(world.key, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    let before = world.folder.text("study.key")
    #expect(try CorridorProcess(["pseudonyms", "--new-key", world.key]).exitCode == 73)
    #expect(world.folder.text("study.key") == before)
    let id = try CorridorProcess(["pseudonyms", "--pseudonyms", world.key]).output
    #expect(id.count == 9)
    let score = try CorridorProcess(["score", world.export, "--pseudonyms", world.key])
    #expect(score.output.contains("key \(id.dropLast())"))
    #expect(unsafe chmod(world.key, 0o640) == 0)
    let wide = try CorridorProcess(["score", world.export, "--pseudonyms", world.key])
    #expect(wide.exitCode == 65)
    #expect(wide.words.contains("chmod 600"))
  }

  @Test(
    "what would let text out, or move dates that stand elsewhere, is refused",
    arguments: [
      ["score", "--rejects", "r.csv", "--pseudonyms", "k"],
      ["ledger", "--shift-dates", "30", "-o", "l"], ["score", "--amount-digits", "2"],
      ["score", "--pseudonyms", "k", "--shift-dates", "30", "--as-of", "2025-01-01"],
      ["score", "--pseudonyms", "k", "--shift-dates", "30", "--cleared", "c"],
      ["score", "--pseudonyms", "k", "--amount-digits", "4"], ["pseudonyms"],
    ])
  func refused(words: [String]) throws {
    let input = words[0] == "pseudonyms" ? [] : ["no-such-file.csv"]
    #expect(try CorridorProcess(words + input).exitCode == 64)
  }
}
