import Testing

@Suite("warnings of a report about its population")
struct PopulationWarningTests {
  private static let sentence = "too many of the scores that q is fitted to"

  private func world(_ rate: String, in folder: ScratchFolder) throws -> String {
    let export = folder.path("world.csv")
    let run = try CorridorProcess([
      "synthesize", "--payers", "3000", "--seed", "1", "--base-rate", rate, "-o", export,
    ])
    try #require(run.exitCode == 0)
    return export
  }

  @Test("where those who are looked for make up what q is fitted to, the report says so")
  func crowded() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = try world("0.03", in: folder)
    for format in ["text", "json", "html"] {
      let run = try CorridorProcess(["score", export, "--top", "1", "--format", format])
      let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(run.exitCode == 0 && words.contains(Self.sentence), "\(format)")
    }
  }

  @Test("where they are one in a thousand, it does not")
  func usual() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try CorridorProcess([
      "score", try world("0.001", in: folder), "--top", "1", "--format", "json",
    ])
    #expect(run.exitCode == 0 && !run.output.contains(Self.sentence))
    #expect(run.output.contains("\"warnings\": []"))
  }
}
