import Testing

@Suite("corridor study")
struct StudyCommandTests {
  private func export(in folder: ScratchFolder) throws -> String {
    let path = folder.path("world.csv")
    let run = try CorridorProcess(
      ["synthesize", "--payers", "100", "--seed", "3", "-o", path, "--truth", folder.path("truth")])
    try #require(run.exitCode == 0)
    return path
  }

  @Test("every form is written, and a ledger gives the bytes that the export gives")
  func forms() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = try export(in: folder)
    let ledger = folder.path("all.ledger")
    #expect(try CorridorProcess(["ledger", export, "-o", ledger]).exitCode == 0)
    for form in ["text", "csv", "json", "html"] {
      let options = ["--bootstrap", "2", "--format", form]
      let found = try CorridorProcess(["study", export] + options)
      #expect(found.exitCode == 0)
      #expect(found.output.count > 5_000)
      if form == "html" || form == "json" {
        let digest = try #require(found.output.firstRange(of: /[0-9a-f]{64}/))
        #expect(found.output[digest.upperBound...].contains(/[0-9a-f]{64}/), "\(form)")
        #expect(found.output.contains("bootstrap"), "\(form)")
      }
      if form != "csv" {
        for words in ["Nobody is named, ranked or accused", "SHA-256 ", "Rows: read "] {
          #expect(found.output.contains(words), "\(form): \(words)")
        }
      }
      let again = try CorridorProcess(["study", ledger, "--threads", "3"] + options)
      #expect(again.output == found.output, "\(form)")
    }
  }

  @Test("tidy CSV has one figure of one group a row, with definition and source")
  func tidy() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = try export(in: folder)
    let truth = try #require(folder.text("truth"))
    let families = truth.split(separator: "\n").filter { $0.contains("family_monthly") }
      .compactMap { $0.split(separator: ",").first.map(String.init) }
    try folder.write("payer\n" + families.joined(separator: "\n") + "\n", to: "cohort.csv")
    let run = try CorridorProcess([
      "study", export, "--cohort", folder.path("cohort.csv"), "--bootstrap", "2", "--format", "csv",
    ])
    #expect(run.exitCode == 0)
    let lines = run.output.split(separator: "\n")
    #expect(
      lines[0]
        == "table,group,level,measure,unit,value,ci_low,ci_high,status,definition,source")
    #expect(lines.contains { $0.hasPrefix("overview,cohort,,payers,payers,\(families.count),") })
    let groups = Set(lines.dropFirst().map { $0.split(separator: ",")[1] })
    #expect(groups == ["all", "cohort", "comparison", "difference"])
    #expect(!run.output.contains(families[0]))
  }

  @Test("a cohort nobody of whom is there, or --against alone, is refused")
  func refused() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = try export(in: folder)
    try folder.write("payer\nnobody\n", to: "cohort.csv")
    let cohort = folder.path("cohort.csv")
    let empty = try CorridorProcess(["study", export, "--cohort", cohort])
    #expect(empty.exitCode == 65)
    #expect(empty.words.contains("no listed party has a payment in scope"))
    #expect(try CorridorProcess(["study", export, "--against", cohort]).exitCode == 64)
    let replaced = try CorridorProcess(["study", export, "--cohort", cohort, "-o", cohort])
    #expect(replaced.exitCode == 64)
  }
}
