import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite("on a terminal")
struct TerminalTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_birth_date,payer_country,payee_id,payee_country,"
    + "amount,currency\n"

  /// A few payers, among them one with marks that a terminal would obey and letters of every width, and one
  /// whose payments have a victim's shape.
  private static let export: String = {
    var text = header
    var number = 0
    for payer in ["plain", "red\u{1B}[31m", "\u{202E}drawkcab", "e\u{301}漢字\u{1F600}", "Müller"] {
      for day in ["01", "04", "09", "20"] {
        number += 1
        text +=
          "\(number),2025-01-\(day)T23:10:00Z,\(payer),,AU,p\(number % 5),PH,\(20 + number),USD\n"
      }
    }
    for day in ["01", "02", "03"] {
      number += 1
      text +=
        "\(number),2024-05-\(day)T10:10:00Z,victim-1,2007-03-04,AU,extorter,NG,\(70 + number),USD\n"
    }
    return text
  }()

  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(Self.export, to: "bank.csv")
    return folder
  }

  private static let utf8 = ["TERM": "xterm", "LANG": "en_US.UTF-8"]

  /// Columns a text takes, colours apart: enough for the letters of this test.
  private static func width(_ text: String) -> Int {
    var plain = text
    for weight in ["\u{1B}[0m", "\u{1B}[1m", "\u{1B}[2m", "\u{1B}[36m"] {
      plain = plain.replacing(weight, with: "")
    }
    return plain.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x300...0x36F: sum
      case 0x4E00...0x9FFF, 0x1F300...0x1FAFF: sum + 2
      default: sum + 1
      }
    }
  }

  @Test(
    "colour where the terminal has it, none with NO_COLOR, on a dumb terminal or without a name",
    arguments: [
      (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": "1"], false),
      (["TERM": "xterm", "NO_COLOR": ""], true), (["TERM": "dumb"], false), ([:], false),
    ] as [([String: String], Bool)])
  func colour(environment: [String: String], has: Bool) throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try TerminalProcess(
      ["score", folder.path("bank.csv")], environment: environment)
    #expect(run.exitCode == 0)
    #expect(run.screen.contains("\u{1B}[1m") == has)
    #expect(run.screen.contains("\u{1B}") == has)
  }

  @Test(
    "no line is wider than the terminal, whichever says how wide it is",
    arguments: [
      (40, [:], 40), (60, [:], 60), (80, [:], 80), (100, [:], 100), (200, [:], 120),
      (80, ["COLUMNS": "50"], 50), (80, ["COLUMNS": "x"], 80),
    ] as [(UInt16, [String: String], Int)])
  func widths(columns: UInt16, more: [String: String], most: Int) throws {
    let folder = try folder()
    defer { folder.remove() }
    let environment = Self.utf8.merging(more) { $1 }
    for arguments in [
      ["score", folder.path("bank.csv")], ["beneficiaries", folder.path("bank.csv")],
      ["explain", folder.path("bank.csv"), "--payer", "Müller", "--language", "pl"],
    ] {
      let run = try TerminalProcess(arguments, columns: columns, environment: environment)
      #expect(run.exitCode == 0)
      // Its words on standard error too, which is the same terminal.
      for line in run.lines { #expect(Self.width(line) <= most, "\(line)") }
      #expect(run.lines.contains { Self.width($0) > most * 2 / 3 })
    }
  }

  @Test(
    "in a narrow terminal no word and no figure is cut, and every word of the wide report is there")
  func narrow() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = folder.path("bank.csv")
    try #require(
      CorridorProcess(["synthesize", "--payers", "150", "--seed", "3", "-o", path]).exitCode == 0)
    let words = try [UInt16(40), 120].map { columns in
      let run = try TerminalProcess(
        ["score", path, "--top", "2"], columns: columns,
        environment: Self.utf8.merging(["NO_COLOR": "1"]) { $1 })
      for line in run.lines { #expect(Self.width(line) <= columns, "\(line)") }
      // Reasons and counts; facts of payers stand elsewhere where there is no room beside them.
      let text = run.screen.replacing("\r\n", with: "\n").split(separator: "\n").joined(
        separator: " ")
      let start = try #require(text.firstRange(of: "for  ")?.lowerBound)
      let end = try #require(text.firstRange(of: "Scores are in bits")?.lowerBound)
      return Set(text[start..<end].split(separator: " ").map(String.init)).subtracting(["cont."])
    }
    let lost = words[1].subtracting(words[0])
    // Dates and titles move between columns; a cut would leave halves in the narrow report only.
    let halves = words[0].subtracting(words[1]).filter { half in
      lost.contains {
        $0 != half && $0.count > half.count && ($0.hasPrefix(half) || $0.hasSuffix(half))
      }
    }
    #expect(halves.isEmpty, "\(halves) of \(lost)")
  }

  @Test(
    "without UTF-8 everything is ASCII, and what is not is spelled out",
    arguments: [[:], ["LC_ALL": "C", "LANG": "en_US.UTF-8"], ["LANG": "de_DE.ISO-8859-1"]])
  func ascii(environment: [String: String]) throws {
    let folder = try folder()
    defer { folder.remove() }
    for language in ["en", "pl"] {
      let run = try TerminalProcess(
        ["score", folder.path("bank.csv"), "--language", language], environment: environment)
      #expect(run.screen.utf8.allSatisfy { $0 < 0x80 })
      #expect(run.screen.contains("M\\u{FC}ller"))
    }
    let unicode = try TerminalProcess(
      ["score", folder.path("bank.csv")], environment: ["LC_CTYPE": "C.UTF-8"])
    #expect(unicode.screen.contains("Müller"))
  }

  @Test("marks in the data are shown and not obeyed; columns stay in line whatever their letters")
  func marks() throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try TerminalProcess(
      ["score", folder.path("bank.csv")], columns: 100, environment: ["LANG": "C.UTF-8"])
    #expect(run.screen.contains("red\\u{1B}[31m") && run.screen.contains("\\u{202E}"))
    #expect(!run.screen.contains("\u{1B}") && !run.screen.contains("\u{202E}"))
    let ends = run.lines.filter { $0.hasSuffix("  purchase") || $0.hasSuffix("  none") }
      .compactMap { line in
        line.firstRange(of: "2025-01-01").map { Self.width(String(line[..<$0.lowerBound])) }
      }
    #expect(ends.count == 5)
    #expect(Set(ends).count == 1, "\(ends)")
  }

  @Test("victims stand in a table of their own, for protection, numbered on their own")
  func victims() throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try TerminalProcess(
      ["score", folder.path("bank.csv")], columns: 100, environment: Self.utf8)
    let lines = run.lines
    let heading = try #require(lines.firstIndex { $0.contains("For protection: possible victims") })
    #expect(lines[heading].hasPrefix("\u{1B}[36m"))
    let victim = try #require(lines.firstIndex { $0.contains("victim-1") })
    #expect(heading < victim && lines[victim].contains("    1 "))
    #expect(!lines[..<heading].contains { $0.contains("victim-1") })
    #expect(lines.contains { $0.contains("evidence victim +") && $0.contains("++++") })
  }

  @Test("a line says how far the work is from half a second on, and is gone when it is done")
  func progress() throws {
    let rows = Self.export.split(separator: "\n").dropFirst().joined(separator: "\n")
    let run = try TerminalProcess(
      ["score", "-", "--as-of", "2026-01-01"], columns: 60, environment: Self.utf8,
      pieces: [(0, Self.header), (1_200, rows + "\n")])
    #expect(run.exitCode == 0)
    #expect(run.screen.contains("\rreading 0.0 MB, 0 rows/s, 0 rejected"))
    #expect(!run.lines.contains { $0.contains("rows/s") })
    #expect(run.lines.first?.contains("A reason to look") == true)
    let never = try TerminalProcess(
      ["score", "-", "--progress", "never"], environment: Self.utf8,
      pieces: [(0, Self.header), (900, rows + "\n")])
    #expect(!never.screen.contains("rows/s"))
  }

  @Test(
    "the line is never wider than the terminal, holds whole facts, and never says that 0 s are left",
    arguments: [(12, [:]), (26, [:]), (44, ["COLUMNS": "200"]), (100, [:])]
      as [(UInt16, [String: String])])
  func narrowProgress(columns: UInt16, more: [String: String]) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = folder.path("bank.csv")
    var drawn: [Substring] = []
    // A quick build gets more to do, until the work takes long enough for a line.
    for payers in ["4000", "80000"] where drawn.count < 2 {
      try #require(
        CorridorProcess(["synthesize", "--payers", payers, "--seed", "3", "-o", path]).exitCode
          == 0)
      let run = try TerminalProcess(
        ["score", path, "--threads", "1"], columns: columns,
        environment: Self.utf8.merging(more) { $1 }, output: folder.path("out"))
      #expect(run.exitCode == 0)
      // What is said at the end stands where the line was.
      drawn = (run.screen.split(separator: "\n").first?.split(separator: "\r") ?? [])
        .filter { !$0.hasPrefix("corridor:") }
    }
    #expect(drawn.count > 1)
    for line in drawn {
      #expect(line.utf8.count < Int(columns), "\(line)")
      // On a busy machine 10 s may be left.
      #expect(!line.contains(" 0 s"))
      let words = line.drop { $0 == " " }.prefix { $0 != "," }
      let known = [
        "reading", "sorting", "merging", "counting", "weighing", "comparing", "ranking",
        "digesting", "writing", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
      ]
      #expect(words.allSatisfy { $0 == " " } || known.contains { words.hasPrefix($0) }, "\(line)")
      #expect(!line.contains("rejecte") || line.contains("rejected"))
    }
  }

  @Test("after the reading it tells what is done of how much, also while the report is written")
  func phases() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (path, report) = (folder.path("bank.csv"), folder.path("report.json"))
    var drawn: [Substring] = []
    // A quick build gets more to do, until the work takes long enough for a line.
    for payers in ["4000", "80000", "400000"] where !drawn.contains(where: Self.hasShare) {
      try #require(
        CorridorProcess(["synthesize", "--payers", payers, "--seed", "3", "-o", path]).exitCode
          == 0)
      let run = try TerminalProcess(
        ["score", path, "--threads", "1", "-o", report], environment: Self.utf8)
      #expect(run.exitCode == 0)
      drawn = run.screen.split(separator: "\n").first?.split(separator: "\r") ?? []
    }
    #expect(drawn.contains(where: Self.hasShare), "\(drawn)")
  }

  /// Whether a line tells a share of what follows the reading.
  private static func hasShare(_ line: Substring) -> Bool {
    line.contains(/^(sorting|counting|weighing|comparing|digesting|writing) [a-z ]+, [0-9]+ %/)
  }

  @Test(
    "what reads a file tells how far it is, and the line is gone before a result on the same terminal",
    arguments: ["inspect", "records", "beneficiaries", "population", "study", "features"])
  func others(subcommand: String) throws {
    let rows = Self.export.split(separator: "\n").dropFirst().joined(separator: "\n")
    let run = try TerminalProcess(
      [subcommand, "-"], columns: 60, environment: Self.utf8,
      pieces: [(0, Self.header), (1_200, rows + "\n")])
    // So few payers make no population.
    #expect(run.exitCode == (subcommand == "population" ? 65 : 0))
    #expect(run.screen.contains("\rreading 0.0 MB"), "\(run.screen)")
    #expect(!run.lines.contains { $0.contains("reading 0.0 MB") }, "\(run.lines)")
  }

  @Test("a pipe gets no line, unless lines are asked for")
  func pipes() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(Self.export, to: "bank.csv")
    #expect(unsafe mkfifo(folder.path("slow"), 0o600) == 0)
    for (wish, has) in [("auto", false), ("always", true)] {
      let started = try CorridorProcess.Started(
        ["score", folder.path("slow"), "--progress", wish], output: folder.path("out"),
        words: folder.path("err"))
      let feed = unsafe fopen(folder.path("slow"), "w")
      let open = try unsafe #require(feed)
      usleep(900_000)
      unsafe fputs(Self.export, open)
      unsafe fclose(open)
      #expect(started.wait() == 0)
      let words = folder.text("err") ?? ""
      #expect(words.contains("rows/s,") == has, "\(wish): \(words)")
      #expect(!words.contains("\r") && folder.text("out")?.contains("rows/s") == false)
    }
  }
}
