import Testing

@Suite("shards with persons and cleared payers")
struct ShardPersonsTests {
  /// Exports, a list that joins every fourth payer of the ranking to the one before, and one of cleared payers: of the
  /// first of each lane and some in the middle, half of whom paid since.
  private static func world(
    _ folder: ScratchFolder
  ) throws -> (exports: [String], identities: String, cleared: String) {
    let exports = try ShardCommandTests.exports(in: folder)
    let ranking = try CorridorProcess(["score", "--all", "--format", "csv"] + exports)
    let rows = ranking.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    try #require(rows.count > 100)
    let payers = rows.map { $0[2] }
    var joined = ["payer,person"]
    for place in stride(from: 1, to: payers.count, by: 4) {
      // Every other person has a name of its own.
      let person = place % 8 == 1 ? "person \(place)" : payers[place - 1]
      joined.append("\(payers[place]),\(person)")
      if place % 8 == 1 { joined.append("\(payers[place - 1]),\(person)") }
    }
    try folder.write(joined.joined(separator: "\n") + "\n", to: "identities.csv")
    let identities = folder.path("identities.csv")
    let persons = try CorridorProcess(
      ["score", "--all", "--format", "csv", "--identities", identities] + exports)
    try #require(persons.output != ranking.output)
    var cleared = ["payer,until,by"]
    for (place, line) in persons.output.split(separator: "\n").dropFirst().enumerated()
    where place < 12 || place % 9 == 0 {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      cleared.append("\(cells[2]),\(place % 2 == 0 ? "2020-01-01" : "2030-01-01"),somebody")
    }
    cleared.append("nobody,2024-01-01,somebody")
    try folder.write(cleared.joined(separator: "\n") + "\n", to: "cleared.csv")
    return (exports, identities, folder.path("cleared.csv"))
  }

  @Test(
    "persons and cleared payers stand where one process puts them",
    arguments: [(1, ["--top", "3"]), (3, ["--top", "3"]), (2, ["--top", "40"]), (2, ["--all"])])
  func same(count: Int, cut: [String]) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (exports, identities, cleared) = try Self.world(folder)
    let persons = ["--identities", identities]
    let options = cut + persons + ["--cleared", cleared]
    let shards = try Shards(count, of: exports.reversed(), options, dealing: persons)
    try shards.run()
    let wanted = try CorridorProcess(["score", "--format", "csv"] + options + exports)
    let found = try shards.gather("csv")
    try #require(found.exitCode == 0, "\(found.words)")
    #expect(found.output == wanted.output)
    #expect(found.output.contains("somebody"))
    let told = wanted.words.split(separator: "\n").first { $0.contains("cleared payers have") }
    #expect(told != nil && found.words.contains(told ?? "-"))
    let json = ShardCommandTests.parts(
      of: try CorridorProcess(["score", "--format", "json"] + options + exports).output)
    let gathered = ShardCommandTests.parts(of: try shards.gather("json").output)
    #expect(gathered.payers == json.payers && gathered.population == json.population)
  }

  @Test("exports that were dealt without the persons are refused, and so are other persons later")
  func refused() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (exports, identities, cleared) = try Self.world(folder)
    let shards = try Shards(2, of: exports, ["--all", "--identities", identities])
    let answers = try (1...2).map { try shards.say($0) }
    #expect(answers.allSatisfy { $0.exitCode == 65 })
    #expect(answers.contains { $0.words.contains("is listed as another person") })
    #expect(answers.allSatisfy { !$0.words.contains("person 1") })
    // A list that changes on the way is another run.
    let others = try Shards(
      1, of: exports, ["--all", "--cleared", cleared], dealing: ["--identities", identities])
    try others.run("facts", isWhole: true)
    try folder.write("payer,until\nnobody,2024-01-01\n", to: "cleared.csv")
    #expect(try others.say(1).exitCode == 65)
  }
}
