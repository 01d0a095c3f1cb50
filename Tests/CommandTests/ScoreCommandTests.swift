import Testing

@Suite("corridor score and explain")
struct ScoreCommandTests {
  /// A small made-up export, by the program itself.
  private func export(in folder: ScratchFolder) throws -> String {
    let path = folder.path("bank.csv")
    let run = try CorridorProcess(["synthesize", "--payers", "150", "--seed", "3", "-o", path])
    try #require(run.exitCode == 0)
    return path
  }

  @Test("the report goes to standard output, seconds to standard error only")
  func streams() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try CorridorProcess(["score", try export(in: folder), "--top", "3"])
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("A reason to look, never proof"))
    #expect(run.output.contains("\nRows\n"))
    #expect(!run.output.contains("MB/s") && run.words.contains("MB/s"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test("any number of threads and any place of the options gives the same bytes")
  func threads() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = try export(in: folder)
    let one = try CorridorProcess(["score", path, "--threads", "1", "--format=json"])
    let three = try CorridorProcess(["score", "--format", "json", "--threads=3", "--", path])
    #expect(one.exitCode == 0)
    #expect(one.output == three.output)
  }

  @Test("the ending of -o chooses the form, --format beats it")
  func format() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = try export(in: folder)
    #expect(try CorridorProcess(["score", path, "-o", folder.path("r.csv")]).exitCode == 0)
    #expect(folder.text("r.csv")?.hasPrefix("rank,lane_rank,payer,") == true)
    let json = ["score", path, "-o", folder.path("r.csv"), "--format", "json"]
    #expect(try CorridorProcess(json).exitCode == 0)
    #expect(folder.text("r.csv")?.hasPrefix("{\n  \"schema\"") == true)
  }

  @Test(
    "what cannot be meant ends with 64 before anything is read",
    arguments: [
      ["score"], ["score", "/nowhere", "-o", "r.xlsx"], ["score", "/nowhere", "--format", "pdf"],
      ["score", "/nowhere", "--all", "--top", "3"], ["score", "/nowhere", "--as-of", "2025-02-30"],
      ["score", "/nowhere", "--top", "0"], ["score", "-", "-"], ["explain", "/nowhere"],
      ["score", "/nowhere", "--threads", "0"], ["score", "/nowhere", "--rejects", "-"],
      ["score", "/nowhere", "--time-zone", "Berlin"],
      ["score", "/nowhere", "--encoding", "ebcdic"],
      ["score", "/nowhere", "--separator", "ab"], ["score", "/nowhere", "--decimal", "x"],
    ])
  func usage(arguments: [String]) throws {
    #expect(try CorridorProcess(arguments).exitCode == 64)
  }

  @Test("a missing input ends with 66, an empty one with 65; nothing is written")
  func inputs() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("", to: "empty.csv")
    let report = folder.path("r.txt")
    #expect(try CorridorProcess(["score", "/nowhere/x.csv", "-o", report]).exitCode == 66)
    #expect(
      try CorridorProcess(["score", folder.path("empty.csv"), "-o", report]).exitCode == 65)
    #expect(folder.names == ["empty.csv"])
  }

  @Test("an output that would replace an input is refused")
  func replacing() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = try export(in: folder)
    let before = folder.text("bank.csv")
    #expect(try CorridorProcess(["score", path, "-o", path]).exitCode == 64)
    #expect(folder.text("bank.csv") == before)
  }

  @Test("rejected rows stand in their own file with their text, and the run ends with 0")
  func rejects() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try export(in: folder)
    let bad = (folder.text("bank.csv") ?? "").split(separator: "\n").prefix(40) + ["one,cell"]
    try folder.write(bad.joined(separator: "\n") + "\n", to: "bad.csv")
    let run = try CorridorProcess([
      "score", folder.path("bad.csv"), "--rejects", folder.path("rejects.csv"),
    ])
    #expect(run.exitCode == 0)
    let rejects = folder.text("rejects.csv") ?? ""
    #expect(rejects.hasPrefix("file,line,byte_offset,column,reason,text\nbad.csv,41,"))
    #expect(rejects.hasSuffix("\"one,cell\"\n"))
    #expect(!run.output.contains("one,cell"))
  }

  @Test("explain shows the first payer of the ranking down to the rows")
  func explain() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = try export(in: folder)
    let ranking = try CorridorProcess(["score", path, "--format", "csv", "--top", "1"])
    let row = try #require(ranking.output.split(separator: "\n").dropFirst().first)
    let payer = try #require(row.split(separator: ",").dropFirst(2).first)
    let run = try CorridorProcess(["explain", path, "--payer", String(payer)])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("from bank.csv, line "))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(try CorridorProcess(["explain", path, "--payer", "nobody"]).exitCode == 65)
  }
}

@Suite("what a report leaves out on purpose")
struct NarrowedReportTests {
  private static let rows = """
    transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency
    1,2025-01-01T10:00:00Z,early,AU,P1,PH,50,USD
    2,2025-05-01T10:00:00Z,late,AU,P2,PH,50,USD
    3,2025-05-02T10:00:00Z,late,AU,P2,PH,50,USD

    """

  private func report(_ options: [String]) throws -> CorridorProcess {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(Self.rows, to: "bank.csv")
    return try CorridorProcess(["score", folder.path("bank.csv"), "--format", "csv"] + options)
  }

  @Test("--active-since leaves payers out and keeps the ranks of the rest")
  func activeSince() throws {
    let all = try report([]).output.split(separator: "\n")
    let active = try report(["--active-since", "2025-05-02"])
    #expect(active.exitCode == 0)
    let kept = active.output.split(separator: "\n")
    #expect(all.count == 3 && kept.count == 2)
    #expect(kept.last == all.first { $0.contains(",late,") })
  }

  @Test("--budget counts per 100,000 payers and prints at least one")
  func budget() throws {
    #expect(try report(["--budget", "1"]).output.split(separator: "\n").count == 2)
    #expect(try report(["--budget", "100000"]).output.split(separator: "\n").count == 3)
    #expect(try report(["--budget", "1", "--top", "3"]).exitCode == 64)
  }

  @Test("--lane prints one lane; a lane that is none is refused with what there is")
  func lane() throws {
    #expect(try report(["--lane", "none"]).output.split(separator: "\n").count == 3)
    #expect(try report(["--lane", "possible_victim"]).output.split(separator: "\n").count == 1)
    let refused = try report(["--lane", "victims"])
    #expect(refused.exitCode == 64 && refused.words.contains("possible_victim"))
  }

  @Test("an ending names the page, of all payers printed or of one")
  func pages() throws {
    let page = try report(["-o", "-"]).output
    #expect(!page.contains("<html"))
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(Self.rows, to: "bank.csv")
    let bank = folder.path("bank.csv")
    let (all, one) = (folder.path("all.html"), folder.path("one.html"))
    #expect(try CorridorProcess(["score", bank, "-o", all]).exitCode == 0)
    #expect(try CorridorProcess(["explain", bank, "--payer", "late", "-o", one]).exitCode == 0)
    let (ranking, explanation) = (folder.text("all.html") ?? "", folder.text("one.html") ?? "")
    #expect(ranking.contains("<html lang=\"en\">") && ranking.contains("<article id=\"p1\""))
    #expect(explanation.contains("late") && !explanation.contains("early"))
  }

  @Test("--language translates the text, whatever the locale, and no key of the CSV")
  func language() throws {
    let german = try report(["--language", "de", "--format=text"])
    #expect(german.exitCode == 64, "an option stands once")
    #expect(try report(["--language", "de"]).output == report([]).output)
    #expect(try report(["--language", "xx"]).exitCode == 64)
  }
}
