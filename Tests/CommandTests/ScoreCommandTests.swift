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
      ["score"], ["score", "/nowhere", "-o", "r.html"], ["score", "/nowhere", "--format", "html"],
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
