import Foundation
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

  /// Level, measure, unit and value of each row of the table `study`.
  private func making(_ csv: String) -> [[String]] {
    let cells = InjectionTests.cells(csv)
    return stride(from: 0, to: cells.count, by: 11).map {
      Array(cells[$0..<min($0 + 11, cells.count)])
    }
    .filter { $0.count == 11 && $0[0] == "study" }.map { Array($0[2...5]) }
  }

  @Test("the table study says what JSON says it was made of, and a file's name is no formula")
  func made() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try export(in: folder)
    let rows = try #require(folder.text("world.csv")).split(separator: "\n")
    let half = rows.count / 2
    try folder.write(rows[..<half].joined(separator: "\n") + "\n", to: "first.csv")
    try folder.write(
      (rows[..<1] + rows[half...]).joined(separator: "\n") + "\n", to: "=2+3.csv")
    let truth = try #require(folder.text("truth")).split(separator: "\n").dropFirst().prefix(40)
    let payers = truth.compactMap { $0.split(separator: ",").first }
    try folder.write("payer\n" + payers.joined(separator: "\n") + "\n", to: "list,1.csv")
    let arguments = [
      "study", folder.path("first.csv"), folder.path("=2+3.csv"), "--cohort",
      folder.path("list,1.csv"), "--bootstrap", "2", "--seed", "7", "--format",
    ]
    let json = try CorridorProcess(arguments + ["json"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let tool = try #require(report["tool"] as? [String: Any])
    let version = try #require(tool["version"] as? String)
    let options = try #require(tool["options"] as? [String: String])
    let files = try #require(tool["files"] as? [String: [String: Any]])
    let inputs = try #require(report["inputs"] as? [[String: Any]])
    try #require(options.count == 2 && files.count == 1 && inputs.count == 2)
    /// Two rows: name and size, and behind them the digest.
    func pair(_ kind: String, _ file: [String: Any], before: String = "") throws -> [[String]] {
      let name = try #require(file["name"] as? String)
      let level = before.isEmpty && name.hasPrefix("=") ? "'" + name : before + name
      let digest = try #require(file["sha256"] as? String)
      let bytes = try #require(file["bytes"] as? Int)
      return [
        [level, kind, "bytes", String(bytes)],
        [digest, "\(kind)_sha256", "", ""],
      ]
    }
    let csv = try CorridorProcess(arguments + ["csv"])
    #expect(csv.exitCode == 0, "\(csv.words)")
    let found = making(csv.output)
    #expect(found.first == [version, "tool_version", "", ""])
    let statedInputs = try inputs.flatMap { try pair("input", $0) }
    #expect(found.filter { $0[1].hasPrefix("input") } == statedInputs)
    #expect(found.contains { $0[0] == "'=2+3.csv" })
    let statedFiles = try files.flatMap { try pair("file", $0.value, before: "\($0.key)=") }
    #expect(found.filter { $0[1].hasPrefix("file") } == statedFiles)
    let statedOptions = options.map { "\($0.key)=\($0.value)" }.sorted()
    #expect(found.filter { $0[1] == "option" }.map { $0[0] } == statedOptions)
    #expect(!found.contains { $0[1] == "ledger" })
    let exact = try CorridorProcess(arguments + ["csv", "--exact"]).output
    #expect(making(exact).contains { $0[0] == "=2+3.csv" })
    // A ledger that was made otherwise is named as in the other forms.
    let ledger = folder.path("all.ledger")
    let made = try CorridorProcess(
      ["ledger"] + arguments[1...2] + ["--decimal", "point", "-o", ledger])
    #expect(made.exitCode == 0)
    let ofLedger = making(
      try CorridorProcess(["study", ledger, "--bootstrap", "2", "--format", "csv"]).output)
    #expect(ofLedger.contains { $0[1] == "ledger" && $0[0].contains("--decimal=point") })
    #expect(Set(ofLedger.filter { $0[1].hasPrefix("input") }) == Set(statedInputs))
  }

  @Test("medians by number and by order of payments have an interval, which changes no median")
  func classMedians() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = try export(in: folder)
    /// Level and measure, with value and both ends, of the tables where escalation is looked for.
    func figures(_ draws: String) throws -> [[String]: [String]] {
      let run = try CorridorProcess([
        "study", export, "--min-cell", "1", "--bootstrap", draws, "--format", "csv",
      ])
      let rows = run.output.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      let tables = ["payments_per_payer", "escalation_by_order"]
      let chosen = rows.filter { tables.contains($0[0]) }
      return Dictionary(
        uniqueKeysWithValues: chosen.map { ([$0[0], $0[2], $0[3]], Array($0[5...7])) })
    }
    let (drawn, plain) = (try figures("20"), try figures("0"))
    #expect(drawn.mapValues { $0[0] } == plain.mapValues { $0[0] })
    var intervals = 0
    for (name, cells) in drawn where name[2].hasPrefix("median_") && !cells[0].isEmpty {
      // Of a class of few payers many draws hold nobody.
      let payers = drawn[[name[0], name[1], "payers"]].flatMap { Int($0[0]) }
      if let payers, payers < 10 { continue }
      let low = try #require(Double(cells[1]), "\(name)")
      let high = try #require(Double(cells[2]), "\(name)")
      #expect(low <= high, "\(name)")
      #expect(plain[name]?.dropFirst().allSatisfy(\.isEmpty) == true, "\(name)")
      intervals += 1
    }
    #expect(intervals >= 20)
  }

  @Test("the schema of its JSON is printed alone, also into a file")
  func schema() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try CorridorProcess(["study", "--schema"])
    #expect(run.exitCode == 0 && run.words.isEmpty)
    #expect(run.output.contains("https://json-schema.org/draft/2020-12/schema"))
    #expect(run.output.contains("corridorkit/study/1"))
    let path = folder.path("study.schema.json")
    #expect(try CorridorProcess(["study", "--schema", "-o", path]).exitCode == 0)
    #expect(folder.text("study.schema.json") == run.output)
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
