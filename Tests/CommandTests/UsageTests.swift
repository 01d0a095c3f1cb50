import Testing

@Suite("usage")
struct UsageTests {
  @Test(
    "a command line that cannot be meant ends with 64, a word of help and no result",
    arguments: [
      ([], "a subcommand is needed"), (["polcy"], "did you mean policy?"),
      (["frobnicate"], "unknown subcommand frobnicate"), (["--policy"], "a subcommand is needed"),
      (["policy", "--shema"], "did you mean --schema?"),
      (["policy", "--top", "3"], "unknown option --top"),
      (["policy", "-x"], "unknown option -x; did you mean -o?"),
      (["score", "x.csv", "--pols"], "--pols; the nearest known one is --policy"),
      (["score", "x.csv", "--out", "r.json"], "unknown option --out; the nearest known one is -o"),
      (["score", "x.csv", "--outputs=r.json"], "unknown option --outputs; did you mean -o?"),
      (["score", "x.csv", "--help-me"], "; the nearest known one is --help"),
      (["score", "x.csv", "-O", "r.json"], "unknown option -O; did you mean -o?"),
      (
        ["score", "x.csv", "--frobnicate"],
        "unknown option --frobnicate; the nearest known one is -"
      ),
      (["--versoin"], "unknown option --versoin; did you mean --version?"),
      (["--frobnicate"], "unknown option --frobnicate; the nearest known one is --"),
      (["policy", "--schema", "--schema"], "given twice"),
      (["policy", "--schema=yes"], "takes no value"), (["policy", "--policy"], "needs a value"),
      (["policy", "--policy="], "needs a value"), (["policy", "-o"], "needs a value"),
      (["policy", "--policy", "--schema"], "needs a value"),
      (["policy", "file"], "nothing is expected"),
      (["policy", "--", "--schema"], "nothing is expected where --schema stands"),
      (["policy", "--schema", "--policy", "x"], "exclude each other"),
      (["synthesize", "--payers", "many"], "a whole number from 1"),
      (["synthesize", "--payers", "0"], "a whole number from 1"),
      (["synthesize", "--payers", "99999999999999999999"], "a whole number"),
      (["synthesize", "--base-rate", "2"], "a share from 0 to 1"),
      (["synthesize", "--base-rate", "nan"], "a share from 0 to 1"),
      (["synthesize", "--layout", "walet"], "did you mean wallet?"),
      (["synthesize", "--origin", "Australia"], "a two-letter country code"),
      (["synthesize", "--banks", "2", "--bank", "3"], "a whole number from 1 to 2"),
      (["synthesize", "-o", "a", "--truth", "a"], "cannot go to one place"),
      (["synthesize", "--truth", "-"], "cannot go to one place"),
      (["records", "x.csv", "--decimal", "point"], "unknown option --decimal"),
      (["records", "x.csv", "--date-order", "dmy"], "unknown option --date-order"),
      (["records", "x.csv", "--time-zone", "UTC"], "unknown option --time-zone"),
      (["score", "x.csv", "--goaml-codes", "c"], "--goaml-codes goes with --format goaml only"),
      (["score", "x.csv", "--xsd", "c"], "--xsd goes with --format goaml only"),
      (["score", "--schema", "--top", "3"], "--top does not go with --schema"),
      (["study", "--schema", "--cohort", "c"], "--cohort does not go with --schema"),
      (["study", "--schema", "x.csv"], "nothing is expected where x.csv stands"),
      (
        ["score", "x", "--format", "goaml", "--goaml-codes", "c", "--language", "fr"], "--language"
      ),
      (["score", "x.csv", "--format", "pdf"], "text, csv, json, html, jsonl, goaml is expected"),
      (["score", "x.csv", "-o", "x.xml"], "--format goaml writes a draft as .xml"),
      (["score", "x.csv", "--language", "FR"], "not FR; did you mean fr?"),
      (["score", "x.csv", "--language", "fr-CA"], "not fr-CA; did you mean fr?"),
      (["score", "x.csv", "--language", "PT_br"], "one of en, fr, nl, pl, de, es is expected"),
      (["ledger", "x.csv", "-o", "x.ledger", "--exact"], "--exact is for CSV only"),
    ] as [([String], String)])
  func usage(arguments: [String], expected: String) throws {
    let run = try CorridorProcess(arguments)
    #expect(run.exitCode == 64)
    #expect(run.words.contains(expected), "\(run.words)")
    #expect(run.words.hasPrefix("corridor: "))
    #expect(run.output.isEmpty)
  }

  @Test(
    "an ending that names a form which is not written there is refused before anything is read",
    arguments: [
      ["compare", "/a.json", "/b.json", "-o", "c.html"], ["beneficiaries", "/n", "-o", "b.html"],
      ["explain", "/n", "--payer", "P", "-o", "e.json"], ["ledger", "/n", "-o", "x.json"],
      ["study", "/n", "-o", "s.xlsx"], ["gather", "/n", "-o", "g.HTML"],
      ["score", "/n", "-o", "r.xml"],
      ["score", "/n", "-o", "r.ledger"],
    ])
  func endings(arguments: [String]) throws {
    let run = try CorridorProcess(arguments)
    #expect(run.exitCode == 64 && run.words.contains("--format"), "\(run.words)")
    // Whoever names the form means it.
    let named = try CorridorProcess(
      arguments + ["--format", arguments[0] == "ledger" ? "ledger" : "csv"])
    #expect(arguments[0] == "explain" || named.exitCode == 66, "\(named.words)")
  }

  @Test(
    "an option of a later version is unknown, not ignored",
    arguments: ["--memory", "--scratch", "--population", "--html", "--language", "--pseudonyms"])
  func later(option: String) throws {
    #expect(try CorridorProcess(["synthesize", option, "1"]).exitCode == 64)
  }

  @Test("help lists every subcommand; each has a page with an example that fits 100 columns")
  func help() throws {
    let overview = try CorridorProcess(["--help"])
    #expect(overview.exitCode == 0)
    let names = overview.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { $0 != "corridor" && $0 != "SUBCOMMAND" }
    #expect(names.contains("policy") && names.contains("synthesize"))
    for name in names {
      let page = try CorridorProcess([name, "--help"])
      #expect(page.exitCode == 0)
      #expect(page.output.contains("\nexample:\n  corridor \(name)"), "\(name)")
      #expect(page.output.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(name)")
      #expect(try CorridorProcess([name, "-h"]).output == page.output)
    }
  }

  @Test(
    "an argument that is no UTF-8 is refused, since another file would be meant",
    arguments: ["score \"$bad\"", "policy -o \"$bad\"", "policy \"-o$bad\""])
  func noUTF8(arguments: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try CorridorProcess(
      [],
      under: "cd '\(folder.root)'; bad=$(printf 'b\\377ad.csv'); : > \"$bad\"; set -- \(arguments)")
    #expect(run.exitCode == 64 && run.words.contains("holds bytes that are no UTF-8"))
    let link = try CorridorProcess(
      ["policy", "-o", folder.path("link")],
      under: "ln -s \"$(printf 'b\\377ad.csv')\" '\(folder.path("link"))'")
    #expect(link.exitCode == 73, "\(link.words)")
    #expect(
      try CorridorProcess([], under: "cd '\(folder.root)'; rm -f b*; rm link; exec ls -A").output
        .isEmpty)
  }

  @Test("where hardly a file can be opened, that is said", arguments: [4, 5, 6, 12])
  func fewFiles(limit: Int) throws {
    let run = try CorridorProcess(
      ["score", "/nowhere.csv"], under: "ulimit -n \(limit)")
    #expect(run.exitCode == 74, "\(run.words)")
    #expect(run.words.contains("where 16 are needed"))
  }

  @Test("the version is one line")
  func version() throws {
    let run = try CorridorProcess(["--version"])
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("corridor 0."))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test("what the user typed reaches the terminal as text, never as a command")
  func escapes() throws {
    let run = try CorridorProcess(["policy", "--\u{1B}[2J\u{202E}"])
    #expect(run.exitCode == 64)
    #expect(run.words.contains("\\u{1B}[2J\\u{202E}"))
    #expect(!run.words.unicodeScalars.contains("\u{1B}"))
  }
}
