import Testing

@Suite("corridor features")
struct FeaturesCommandTests {
  @Test("every payer is a row, every indicator six columns, and the dictionary names each column")
  func matrix() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = folder.path("world.csv")
    #expect(
      try CorridorProcess(["synthesize", "--payers", "80", "--seed", "2", "-o", export]).exitCode
        == 0)
    let run = try CorridorProcess([
      "features", export, "-o", folder.path("features.csv"), "--dictionary",
      folder.path("columns.csv"),
    ])
    #expect(run.exitCode == 0)
    let lines = try #require(folder.text("features.csv")).split(separator: "\n")
    let score = try CorridorProcess(["score", export, "--all", "--format", "csv"]).output
      .split(separator: "\n")
    #expect(lines.count == score.count)
    let columns = lines[0].split(separator: ",").map(String.init)
    let words = try #require(folder.text("columns.csv")).split(separator: "\n").dropFirst()
      .map { String($0.prefix { $0 != "," }) }
    #expect(columns == words)
    // The points are those of the CSV report, cell by cell, and so is the order of payers.
    let header = score[0].split(separator: ",").map(String.init)
    for (line, row) in zip(lines, score).dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      let known = row.split(separator: ",", omittingEmptySubsequences: false)
      #expect(cells.count == columns.count)
      for (index, name) in header.enumerated() {
        guard let place = columns.firstIndex(of: "\(name)_points") else { continue }
        #expect(cells[place] == known[index], "\(name)")
      }
    }
  }
}
