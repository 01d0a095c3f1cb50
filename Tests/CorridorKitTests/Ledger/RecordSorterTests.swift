import Testing

@testable import CorridorKit

@Suite("sorting records on disk")
struct RecordSorterTests {
  private struct Pair: SortableRecord, Equatable {
    let key: Int32
    let number: Int32

    static func precedes(_ a: Pair, _ b: Pair) -> Bool {
      (a.key, a.number) < (b.key, b.number)
    }
  }

  @Test(
    "records come in the order of an array, in memory, in a few runs and in more than are merged at once",
    arguments: [0, 1, 63, 64, 1_000, 64 * 300 + 5])
  func order(count: Int) throws {
    var random = TestRandom(seed: UInt64(count) + 1)
    let records = (0..<count).map {
      Pair(key: Int32.random(in: 0...50, using: &random), number: Int32($0))
    }
    // The least memory: 64 records at a time.
    var sorter = RecordSorter<Pair>(
      MemoryPlan(budget: 1, folder: ScratchFile.standardFolder, threads: 1))
    for record in records { try sorter.append(record) }
    var sorted = try sorter.sorted()
    var found: [Pair] = []
    #expect(sorted.first == records.min(by: Pair.precedes))
    while let record = try sorted.next() { found.append(record) }
    #expect(found == records.sorted(by: Pair.precedes))
    #expect(sorted.first == nil)
  }

  @Test("a column is read by places and front to back", arguments: [0, 1, 5_000, 20_001])
  func column(count: Int) throws {
    let file = ScratchFile(in: ScratchFile.standardFolder)
    try file.append([UInt8](repeating: 7, count: 13))
    var writer = ScratchColumn<Int64>.Writer(file)
    for number in 0..<count { try writer.append(Int64(number) * 3) }
    let column = try writer.column()
    #expect(column.count == count)
    var reader = column.reader()
    var next: Int64 = 0
    while let value = try reader.next() {
      #expect(value == next * 3)
      next += 1
    }
    #expect(next == count)
    if count > 0 { #expect(try column.value(at: count - 1) == Int64(count - 1) * 3) }
  }
}
