import Testing

/// What `verify` says of a report that it cannot read or that does not hold.
@Suite("words of corridor verify")
struct VerifyWordsTests {
  @Test(
    "a report is read from a file, and whoever gives - is told so",
    arguments: [["verify", "-", "x.csv"], ["compare", "-", "x.json"]])
  func standardInput(arguments: [String]) throws {
    let run = try CorridorProcess(arguments)
    #expect(run.exitCode == 64)
    #expect(
      run.words.hasPrefix("corridor: a report is read from a file, not from standard input\n"))
    #expect(run.output.isEmpty)
  }

  @Test(
    "an option in the report that cannot be is the report's fault, one given here whoever gives it",
    arguments: [("top", "many"), ("active-since", "soon"), ("lane", "guilty"), ("language", "xx")])
  func stated(option: String, value: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, report) = (folder.path("world.csv"), folder.path("report.json"))
    #expect(try CorridorProcess(["synthesize", "--payers", "60", "-o", export]).exitCode == 0)
    #expect(try CorridorProcess(["score", "--top", "3", export, "-o", report]).exitCode == 0)
    let written = try #require(folder.text("report.json"))
    let edited = written.replacing("\"top\":\"3\"", with: "\"\(option)\":\"\(value)\"")
      .replacing("\"top\": \"3\"", with: "\"\(option)\": \"\(value)\"")
    try #require(edited != written)
    try folder.write(edited, to: "edited.json")
    let found = try CorridorProcess(["verify", folder.path("edited.json"), export])
    #expect(found.exitCode == 65)
    #expect(found.words.contains("edited.json states an option that cannot be\n  "))
    let given = try CorridorProcess(["verify", report, export, "--memory", "much"])
    #expect(given.exitCode == 64 && !given.words.contains("states an option"))
  }
}
