import Testing

@Suite("corridor population")
struct PopulationCommandTests {
  @Test("counts a bank's payers without naming one; an extract is scored against them")
  func counting() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = folder.path("bank.csv")
    let made = try CorridorProcess(["synthesize", "--payers", "1600", "--seed", "9", "-o", export])
    try #require(made.exitCode == 0)
    let population = folder.path("population.json")
    let run = try CorridorProcess(["population", export, "-o", population])
    #expect(run.exitCode == 0 && run.words.contains("folded into ZZ"))
    let text = try #require(folder.text("population.json"))
    #expect(try CorridorProcess(["population", export, "--threads", "3"]).output == text)
    let rows = try #require(folder.text("bank.csv")).split(separator: "\n")
    let ids = Set(rows.dropFirst().map { $0.split(separator: ",")[2] })
    #expect(ids.count > 1_000 && ids.allSatisfy { !text.contains("\"\($0)\"") })
    #expect(!text.contains("."))

    let extract =
      rows.prefix(1) + rows.dropFirst().filter { $0.split(separator: ",")[2].hasSuffix("1") }
    try folder.write(extract.joined(separator: "\n"), to: "extract.csv")
    let options = ["--population", population]
    let scored = try CorridorProcess(["score", folder.path("extract.csv")] + options)
    #expect(scored.exitCode == 0)
    let words = scored.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Ordinary side: from the population file population.json ("))
    #expect(!words.contains("a poor picture of ordinary payers"))
    let report = folder.path("report.json")
    let json = ["score", folder.path("extract.csv"), "-o", report] + options
    #expect(try CorridorProcess(json).exitCode == 0)
    #expect(folder.text("report.json")?.contains("\"ordinary_side\": \"population_file\"") == true)
    let verified = try CorridorProcess(["verify", report, folder.path("extract.csv")] + options)
    #expect(verified.exitCode == 0)
  }

  @Test(
    "so few payers that they could be told apart are not counted; nor is a file of another kind read"
  )
  func refused() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = folder.path("bank.csv")
    let made = try CorridorProcess(["synthesize", "--payers", "150", "--seed", "9", "-o", export])
    try #require(made.exitCode == 0)
    let run = try CorridorProcess(["population", export])
    #expect(run.exitCode == 65 && run.output.isEmpty)
    #expect(run.words.contains("1000 payers at least"))
    let scored = try CorridorProcess(["score", export, "--population", export])
    #expect(scored.exitCode == 65)
    #expect(scored.words.contains("bank.csv") && scored.words.contains("line 1"))
  }
}
