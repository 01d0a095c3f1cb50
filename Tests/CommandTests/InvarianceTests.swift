import Testing

/// What must not change a ranking: the same made-up export, told in another way.
@Suite("invariances")
struct InvarianceTests {
  private typealias Row = [String]

  /// A made-up export by its columns and rows, and how its ranking of everybody reads.
  private struct World {
    let folder: ScratchFolder
    var header: Row
    var rows: [Row]

    init() throws {
      folder = try ScratchFolder()
      let path = folder.path("world.csv")
      let made = try CorridorProcess([
        "synthesize", "--payers", "260", "--seed", "8", "--base-rate", "0.03", "--days", "420",
        "-o", path,
      ])
      try #require(made.exitCode == 0)
      let lines = InvarianceTests.cells(try #require(folder.text("world.csv")))
      header = lines[0]
      rows = Array(lines.dropFirst())
      try #require(rows.count > 1_500)
    }

    func column(_ name: String) throws -> Int { try #require(header.firstIndex(of: name)) }

    /// The ranking of everybody in so many files of these rows.
    func ranking(_ files: Int = 1, reversed: Bool = false) throws -> [Row] {
      var paths: [String] = []
      for file in 0..<files {
        let part = rows.indices.filter { $0 % files == file }.map { rows[$0] }
        let name = "part-\(file).csv"
        try folder.write(
          ([header] + part).map { $0.joined(separator: ",") }.joined(separator: "\n"), to: name)
        paths.append(folder.path(name))
      }
      if reversed { paths.reverse() }
      let run = try CorridorProcess(["score", "--all", "--format", "csv", "--exact"] + paths)
      try #require(run.exitCode == 0, "\(run.words)")
      return InvarianceTests.cells(run.output)
    }

    /// Every row in another place, the same one in every run.
    mutating func shuffle() {
      var state: UInt64 = 99
      for index in rows.indices.dropFirst().reversed() {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        rows.swapAt(index, Int(state >> 33) % (index + 1))
      }
    }
  }

  private static func cells(_ csv: String) -> [Row] {
    csv.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("rows, files and columns in another order give the same ranking")
  func order() throws {
    var world = try World()
    defer { world.folder.remove() }
    let expected = try world.ranking()
    #expect(expected.count > 200)
    world.shuffle()
    #expect(try world.ranking() == expected)
    #expect(try world.ranking(3, reversed: true) == expected)
    world.header.reverse()
    world.rows = world.rows.map { $0.reversed() }
    #expect(try world.ranking(2) == expected)
  }

  @Test("payments out of scope change nothing, of whomever and to whomever")
  func outOfScope() throws {
    var world = try World()
    defer { world.folder.remove() }
    let expected = try world.ranking()
    let (from, to) = (try world.column("payer_country"), try world.column("payee_country"))
    let (amount, id) = (try world.column("amount"), try world.column("transaction_id"))
    for (number, row) in world.rows.enumerated() where number % 3 == 0 {
      var other = row
      other[id] = "other-\(number)"
      switch number % 9 {
      case 0: other[to] = other[from]
      case 3: other[to] = other[from] == "SE" ? "NO" : "SE"
      default: other[amount] = "99999999.00"
      }
      world.rows.append(other)
    }
    world.shuffle()
    #expect(try world.ranking() == expected)
  }

  @Test("other ids, one for one, change nothing but the order of those who are equal in all else")
  func renaming() throws {
    var world = try World()
    defer { world.folder.remove() }
    let expected = try world.ranking()
    for name in ["payer_id", "payee_id", "transaction_id"] {
      let column = try world.column(name)
      for index in world.rows.indices {
        world.rows[index][column] = String(world.rows[index][column].reversed())
      }
    }
    let renamed = try world.ranking()
    // All cells but rank, lane_rank and payer, by the payer's old name.
    func byPayer(_ rows: [Row], _ name: (String) -> String) -> [String: Row] {
      Dictionary(uniqueKeysWithValues: rows.dropFirst().map { (name($0[2]), Array($0[3...])) })
    }
    #expect(byPayer(expected) { $0 } == byPayer(renamed) { String($0.reversed()) })
    func order(_ rows: [Row]) -> [Row] {
      rows.map { [$0[0], $0[3], $0[4], $0[6], $0[7], $0[9]] }
    }
    #expect(order(expected) == order(renamed))
  }

  @Test(
    "every clock moved by 10,227 days, which are 28 years, moves the first and the last day only")
  func clocks() throws {
    var world = try World()
    defer { world.folder.remove() }
    let expected = try world.ranking()
    // Days of the year, weekdays and leap years are the same 28 years later.
    func moved(_ text: String) -> String {
      guard let year = Int(text.prefix(4)) else { return text }
      return "\(year + 28)\(text.dropFirst(4))"
    }
    for (column, name) in world.header.enumerated()
    where name == "timestamp" || name == "payer_birth_date" {
      for index in world.rows.indices {
        world.rows[index][column] = moved(world.rows[index][column])
      }
    }
    let later = try world.ranking()
    let (first, last) = (
      try #require(expected[0].firstIndex(of: "first")),
      try #require(expected[0].firstIndex(of: "last"))
    )
    #expect(later.count == expected.count)
    for (before, after) in zip(expected, later).dropFirst() {
      var row = before
      row[first] = moved(row[first])
      row[last] = moved(row[last])
      #expect(row == after)
    }
  }
}
