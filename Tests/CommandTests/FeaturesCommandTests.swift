import Foundation
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
    // Its cells are exact as it is, so there is nothing to ask for.
    #expect(try CorridorProcess(["features", export, "--exact"]).exitCode == 64)
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

  @Test("chances of shares are those of the JSON report, whatever memory it has")
  func chances() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = folder.path("world.csv")
    #expect(
      try CorridorProcess(["synthesize", "--payers", "300", "--seed", "2", "-o", export]).exitCode
        == 0)
    let report = try JSONSerialization.jsonObject(
      with: Data(CorridorProcess(["score", export, "--all", "--format", "json"]).output.utf8))
    let payers = try #require((report as? [String: Any])?["payers"] as? [[String: Any]])
    var known: [String: Double] = [:]
    for payer in payers {
      for part in ["evidence", "for_the_payer"] {
        for evidence in try #require(payer[part] as? [[String: Any]]) {
          guard let chance = evidence["p_value"] as? Double,
            let id = payer["payer"] as? String, let name = evidence["indicator"] as? String
          else { continue }
          known["\(id) \(name)"] = chance
        }
      }
    }
    #expect(known.count > 100)
    for memory in [[], ["--memory", "1M"]] {
      let text = try CorridorProcess(["features", export] + memory).output
      let lines = text.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      var found: [String: Double] = [:]
      for line in lines.dropFirst() {
        for (name, cell) in zip(lines[0], line) where name.hasSuffix("_p_value") && !cell.isEmpty {
          found["\(line[0]) \(name.dropLast(8))"] = Double(cell)
        }
      }
      #expect(Set(found.keys) == Set(known.keys))
      // The page on features says that no other indicator has one.
      let tested = Set(found.keys.compactMap { $0.split(separator: " ").last.map(String.init) })
      #expect(tested == ["even_amounts", "night_payments", "beneficiary_switches"])
      // Foundation reads some numbers a last digit off.
      let differing = found.filter { abs($0.value - (known[$0.key] ?? .infinity)) > 1e-12 }
      #expect(differing.isEmpty)
    }
  }
}
