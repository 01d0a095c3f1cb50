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
}
