import Testing

@testable import CorridorKit

@Suite("files of a round")
struct RoundFileTests {
  private static let columns = 4

  /// Rows of least numbers: for each of some keys, of each of several shards.
  private static func said(seed: UInt64) -> (all: [[UInt8]: Set<Int64>], shards: [[RoundRow]]) {
    var random = TestRandom(seed: seed)
    var all: [[UInt8]: Set<Int64>] = [:]
    let shards = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      (0..<Int.random(in: 0...9, using: &random)).map { number -> RoundRow in
        let key = [UInt8(number)]
        var row = [Int64](repeating: 0, count: columns)
        for _ in 0..<Int.random(in: 0...7, using: &random) {
          let value = Int64.random(in: 1...12, using: &random)
          BeneficiaryExchange.putLeast(value, in: &row, 0, columns: columns)
          all[key, default: []].insert(value)
        }
        all[key, default: []].formUnion([])
        return RoundRow(key: key, values: row)
      }
    }
    return (all, shards)
  }

  private static func least(_ values: Set<Int64>) -> [Int64] {
    let first = values.sorted().prefix(columns)
    return first + [Int64](repeating: 0, count: columns - first.count)
  }

  private static func head(
    _ shard: Int, of shards: Int, _ combination: BeneficiaryExchange.Combination = .least
  ) -> RoundHead {
    RoundHead(
      step: .listed, shard: shard, shards: shards, range: 0, ranges: shards, columns: columns,
      combination: combination, settings: [UInt8](repeating: 1, count: 32),
      heard: [UInt8](repeating: 2, count: 32))
  }

  private static let limit = RoundLimit(budget: 1 << 20)

  private static func read(_ path: String) throws -> RoundFile { try RoundFile(path, limit) }

  private static func bytes(_ head: RoundHead, _ rows: [RoundRow]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = try RoundWriter<any Error>(head) { bytes += $0 }
    for row in rows.sorted(by: { RoundKey($0.key) < RoundKey($1.key) }) {
      try writer.append(row.key, row.values)
    }
    try writer.finish()
    return bytes
  }

  @Test(
    "the least numbers are the same in any order and grouping", arguments: 0..<40 as Range<UInt64>)
  func least(seed: UInt64) {
    var random = TestRandom(seed: seed + 1_000)
    let (all, shards) = Self.said(seed: seed)
    for (key, values) in all {
      let rows = shards.joined().filter { $0.key == key }.map(\.values).shuffled(using: &random)
      // Some come together before the others hear of them.
      let cut = Int.random(in: 0...rows.count, using: &random)
      var parts = [[Int64]](repeating: [Int64](repeating: 0, count: Self.columns), count: 2)
      for (place, row) in rows.enumerated() {
        BeneficiaryExchange.Combination.least.add(row[...], to: &parts[place < cut ? 0 : 1], 0)
      }
      BeneficiaryExchange.Combination.least.add(parts[1], to: &parts[0], columns: Self.columns)
      #expect(parts[0] == Self.least(values))
    }
  }

  @Test(
    "shards' least numbers are combined to those of all, and told to whoever asked",
    arguments: 0..<20 as Range<UInt64>)
  func merged(seed: UInt64) throws {
    var random = TestRandom(seed: seed + 2_000)
    let (all, shards) = Self.said(seed: seed)
    let files = try shards.enumerated().map { shard, rows in
      try TemporaryFile(try Self.bytes(Self.head(shard, of: shards.count), rows))
    }
    defer { withExtendedLifetime(files) {} }
    let merger = try RoundMerger(files.map(\.path).shuffled(using: &random))
    var answers = [[UInt8]](repeating: [], count: merger.answers)
    try merger.write(to: answers.indices.map { place in { answers[place] += $0 } })
    var owners = 0
    for (answer, asked) in zip(answers, shards) {
      let file = try TemporaryFile(answer)
      defer { withExtendedLifetime(file) {} }
      var held = RoundLimit.Held(Self.limit)
      let rows = try Self.read(file.path).rest(&held).rows
      #expect(Set(rows.map(\.key)) == Set(asked.map(\.key)))
      for row in rows {
        #expect(Array(row.values.dropLast()) == Self.least(all[row.key] ?? []))
      }
      owners += rows.count { $0.values.last == 1 }
    }
    #expect(owners == all.count)
  }

  @Test("how rows become one stands in the head and comes back as it was written")
  func heads() throws {
    let ways: [BeneficiaryExchange.Combination] = [
      .sums(bits: nil), .sums(bits: 0), .sums(bits: 3), .union, .list, .least,
    ]
    for way in ways {
      var wire = WireWriter()
      Self.head(1, of: 3, way).write(to: &wire)
      #expect(try RoundHead(reading: wire.bytes[...]) == Self.head(1, of: 3, way))
    }
  }

  @Test(
    "numbers that are no rising row of least ones are refused",
    arguments: [[2, 1, 0, 0], [1, 1, 0, 0], [0, 1, 0, 0], [-1, 1, 2, 3], [1, 2, 0, -4]])
  func malformed(values: [Int64]) throws {
    let row = [RoundRow(key: [7], values: values)]
    for isAnswer in [false, true] {
      var head = Self.head(0, of: 1)
      head.isAnswer = isAnswer
      head.columns += isAnswer ? 1 : 0
      let rows = isAnswer ? [RoundRow(key: [7], values: values + [1])] : row
      let file = try TemporaryFile(try Self.bytes(head, rows))
      defer { withExtendedLifetime(file) {} }
      let round = try Self.read(file.path)
      #expect(throws: SourceError.self) { try round.next() }
    }
    // Where numbers are added up they may stand in any order.
    let positive = [RoundRow(key: [7], values: values.map(abs))]
    let file = try TemporaryFile(try Self.bytes(Self.head(0, of: 1, .sums(bits: nil)), positive))
    defer { withExtendedLifetime(file) {} }
    #expect(try Self.read(file.path).next())
  }

  @Test("a file that an earlier program wrote is refused by its version")
  func version() throws {
    var bytes = try Self.bytes(Self.head(0, of: 1), [])
    bytes[8] = 1
    let checksum = Checksum.of(bytes[..<12])
    for place in 0..<4 {
      bytes[12 + place] = UInt8(truncatingIfNeeded: checksum >> (8 * UInt32(place)))
    }
    let file = try TemporaryFile(bytes)
    defer { withExtendedLifetime(file) {} }
    let error = #expect(throws: SourceError.self) { try Self.read(file.path) }
    #expect(error?.what == "the file has version 1, this program reads version 4")
  }

  @Test(
    "numbers that could not be added up over all shards are refused, and bits are no numbers",
    arguments: [
      (RoundStep.listed, [0, 0, -1, 0], nil, false),
      (.inflows, [RoundLimit.greatest, 0, 0, 0], nil, true),
      (.inflows, [RoundLimit.greatest, 1, 0, 0], nil, false),
      (.inflows, [.max, 0, 0, 0], nil, false),
      (.first, [-RoundLimit.greatest, 0, 0, 0], nil, true),
      (.first, [.min, 0, 0, 0], nil, false),
      (.first, [.min, -1, 1, 0], 0, true),
    ] as [(RoundStep, [Int64], Int?, Bool)])
  func sums(step: RoundStep, values: [Int64], bits: Int?, isTaken: Bool) throws {
    var head = Self.head(0, of: 1, .sums(bits: bits))
    head.step = step
    let file = try TemporaryFile(try Self.bytes(head, [RoundRow(key: [7], values: values)]))
    defer { withExtendedLifetime(file) {} }
    let round = try Self.read(file.path)
    if isTaken {
      #expect(try round.next())
    } else {
      #expect(throws: SourceError.self) { try round.next() }
    }
  }

  @Test("what all shards' numbers add up to is refused before it is written, if it cannot be")
  func sumOfAll() throws {
    let files = try (0..<2).map { shard in
      var head = Self.head(shard, of: 2, .sums(bits: nil))
      head.step = .inflows
      let row = RoundRow(key: [7], values: [RoundLimit.greatest - 1, 0, 0, 1])
      return try TemporaryFile(try Self.bytes(head, [row]))
    }
    defer { withExtendedLifetime(files) {} }
    let merger = try RoundMerger(files.map(\.path))
    let error = #expect(throws: SourceError.self) {
      try merger.write(to: [{ _ in }, { _ in }])
    }
    #expect(error?.what.contains("add up to more than can be") == true)
  }

  @Test("a row that is larger than memory holds ends the run with the memory that it needs")
  func largeRow() throws {
    let key = [UInt8](repeating: 7, count: 3 << 20)
    let row = [RoundRow(key: key, values: [1, 2, 3, 4])]
    let file = try TemporaryFile(try Self.bytes(Self.head(0, of: 1), row))
    defer { withExtendedLifetime(file) {} }
    let round = try Self.read(file.path)
    let error = #expect(throws: SourceError.self) { try round.next() }
    #expect(error?.what == "a row in it is larger than 1M of memory holds")
    #expect(error?.remedy.hasPrefix("Give --memory 25M") == true)
    #expect(try RoundFile(file.path, RoundLimit(budget: 25 << 20)).next())
    // Where a hundred files are read at once each has a hundredth.
    let shared = try RoundFile(file.path, RoundLimit(budget: 25 << 20, files: 100))
    #expect(throws: SourceError.self) { try shared.next() }
  }

  @Test("rows that are held at once end the run where they are more than memory holds")
  func manyRows() throws {
    let rows = (0..<4_000).map { number in
      RoundRow(key: Array("\(number)".utf8), values: [1, 2, 3, 4])
    }
    let file = try TemporaryFile(try Self.bytes(Self.head(0, of: 1), rows))
    defer { withExtendedLifetime(file) {} }
    var held = RoundLimit.Held(RoundLimit(budget: 1 << 20))
    #expect(try Self.read(file.path).rest(&held).rows.count == 4_000)
    // What was held before counts.
    let error = #expect(throws: SourceError.self) { try Self.read(file.path).rest(&held) }
    #expect(error?.what.hasPrefix("what all shards say is held at once") == true)
  }
}
