import Testing

@Suite("corridor score --cleared and --sample")
struct ClearedAndSampleTests {
  /// A made-up export and its ranking of everybody, as rows of cells.
  private func ranked(in folder: ScratchFolder) throws -> (export: String, rows: [[Substring]]) {
    let export = folder.path("bank.csv")
    let made = try CorridorProcess(["synthesize", "--payers", "150", "--seed", "3", "-o", export])
    try #require(made.exitCode == 0)
    let all = try CorridorProcess(["score", export, "--all", "--format", "csv"])
    return (export, Self.rows(all.output))
  }

  private static func rows(_ csv: String) -> [[Substring]] {
    csv.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
  }

  @Test("a cleared payer keeps rank and row, stands in a section of its own, and makes room")
  func cleared() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, rows) = try ranked(in: folder)
    let (first, second, fourth) = (rows[1], rows[2], rows[4])
    try folder.write(
      "payer,until,by\n\(first[2]),2000-01-01,unit 4\n\(second[2]),2099-12-31,\n", to: "cleared.csv"
    )
    let options = ["--cleared", folder.path("cleared.csv")]
    let csv = try CorridorProcess(["score", export, "--all", "--format", "csv"] + options)
    let marked = Self.rows(csv.output)
    #expect(marked.map { Array($0[..<rows[0].count]) } == rows)
    #expect(
      marked[0].suffix(4) == [
        "cleared_until", "cleared_by", "payments_since", "beneficiaries_since",
      ])
    // All that the first ever did is new since the year 2000, nothing of the second since 2099.
    #expect(marked[1].suffix(4) == ["2000-01-01", "unit 4", first[7], first[8]])
    #expect(marked[2].suffix(4) == ["2099-12-31", "", "0", "0"])
    #expect(marked[3].suffix(4) == ["", "", "", ""])
    #expect(csv.words.contains("2 of 2 cleared payers have a payment in scope"))

    let text = try CorridorProcess(["score", export, "--top", "2"] + options).output
    let parts = text.split(separator: "Examined before and cleared: 2 payers").map(String.init)
    try #require(parts.count == 2)
    #expect(!parts[0].contains(" \(first[2]) ") && parts[0].contains(" \(fourth[2]) "))
    #expect(parts[1].contains("examined by unit 4 and cleared up to 2000-01-01; since then"))
    #expect(parts[1].contains("examined and cleared up to 2099-12-31; no payment since"))
  }

  @Test("payers drawn by lot are marked, lie below the cut, and are the same in every run")
  func sample() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, rows) = try ranked(in: folder)
    let arguments = ["score", export, "--top", "5", "--sample", "7", "--format", "csv"]
    let run = try CorridorProcess(arguments)
    let drawn = Self.rows(run.output).dropFirst().filter { $0.last == "1" }
    let others = Self.rows(run.output).dropFirst().filter { $0.last == "0" }
    #expect(drawn.count == 7)
    #expect(others.prefix(5).map { $0[2] } == rows[1...5].map { $0[2] })
    for row in drawn {
      #expect(Int(row[0]) ?? 0 > 5)
      #expect(row[6] == "none" || row[6] == "possible_purchase")
      #expect(rows.contains(Array(row.dropLast())))
    }
    #expect(try CorridorProcess(arguments + ["--threads", "3"]).output == run.output)
    let text = try CorridorProcess(["score", export, "--top", "5", "--sample", "7"]).output
    #expect(text.contains("Drawn by lot below the cut, for quality review: 7 payers."))
    #expect(text.components("drawn by lot for quality review, not for its score") == 7)
  }

  @Test(
    "a JSON report with both holds on verification, and its digest is that of the plain ranking")
  func verification() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (export, rows) = try ranked(in: folder)
    try folder.write("payer,until\n\(rows[1][2]),2025-01-01\n", to: "cleared.csv")
    let plain = folder.path("plain.json")
    let marked = folder.path("marked.json")
    let options = ["--cleared", folder.path("cleared.csv")]
    #expect(try CorridorProcess(["score", export, "-o", plain]).exitCode == 0)
    let run = try CorridorProcess(["score", export, "-o", marked, "--sample", "3"] + options)
    #expect(run.exitCode == 0)
    #expect(try CorridorProcess(["verify", marked, export] + options).exitCode == 0)
    func digest(_ name: String) -> Substring? {
      folder.text(name)?.split(separator: "\n").first { $0.contains("ranking_sha256") }
    }
    #expect(digest("plain.json") != nil && digest("plain.json") == digest("marked.json"))
    #expect(folder.text("marked.json")?.contains("\"cleared\": {\"until\":\"2025-01-01\"") == true)
    #expect(folder.text("plain.json")?.contains("drawn_by_lot") == false)
  }

  @Test(
    "a list without days, or with a day that is none, names its line",
    arguments: [("payer\nP1\n", "until"), ("payer,until\nP1,last May\n", "line 2, column until")])
  func lists(list: String, words: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(list, to: "cleared.csv")
    let run = try CorridorProcess(["score", "-", "--cleared", folder.path("cleared.csv")])
    #expect(run.exitCode == 65)
    #expect(run.words.contains(words) && !run.words.contains("last May"))
  }

  @Test("to draw where nobody is left to be drawn ends with 64")
  func usage() throws {
    for rest in [["--all"], ["--lane", "possible_victim"], ["--sample=0"]] {
      let arguments = ["score", "/nowhere"] + (rest == ["--sample=0"] ? [] : ["--sample", "4"])
      #expect(try CorridorProcess(arguments + rest).exitCode == 64)
    }
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(_ text: String) -> Int { split(separator: text).count - 1 }
}
