import Testing

@Suite("corridor synthesize")
struct SynthesizeCommandTests {
  @Test("equal options give equal bytes, another seed gives others")
  func seeded() throws {
    let first = try CorridorProcess(["synthesize", "--payers", "300", "--seed", "4"])
    #expect(first.exitCode == 0)
    #expect(try CorridorProcess(["synthesize", "--seed=4", "--payers=300"]).output == first.output)
    #expect(try CorridorProcess(["synthesize", "--payers", "300"]).output != first.output)
  }

  @Test("the truth stands in its own file, a payer a row")
  func truth() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try CorridorProcess([
      "synthesize", "--payers", "300", "-o", folder.path("x.csv"), "--truth", folder.path("t.csv"),
      "--watchlist-out", folder.path("w.csv"),
    ])
    #expect(run.exitCode == 0 && run.output.isEmpty)
    #expect(folder.text("t.csv")?.hasPrefix("payer,group\n") == true)
    #expect(folder.text("w.csv")?.hasPrefix("beneficiary,source\n") == true)
    #expect(folder.names == ["t.csv", "w.csv", "x.csv"])
  }
}
