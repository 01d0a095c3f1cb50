import Testing

@testable import CorridorKit

@Suite("sorting without comparing")
struct SortingTests {
  private struct Entry: BitwiseCopyable {
    let key: UInt64
    let place: Int
  }

  @Test(
    "rises by key and keeps the order of equals",
    arguments: [0, 1, 2, 47, 48, 49, 5_000], [UInt64.max, 255, 1 << 20, 1])
  func radix(count: Int, most: UInt64) {
    var random = TestRandom(seed: UInt64(count) ^ most)
    let entries = (0..<count).map { Entry(key: .random(in: 0...most, using: &random), place: $0) }
    var sorted = entries
    RadixSort.sort(&sorted) { $0.key }
    let expected = entries.sorted { ($0.key, $0.place) < ($1.key, $1.place) }
    #expect(sorted.map(\.place) == expected.map(\.place))
  }

  /// Strings over few letters, zeros among them, with long common beginnings.
  private static func strings(_ count: Int, seed: UInt64) -> [[UInt8]] {
    var random = TestRandom(seed: seed)
    let beginnings = (0..<4).map { _ in
      (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...1, using: &random)
      }
    }
    return (0..<count).map { _ in
      (beginnings.randomElement(using: &random) ?? [])
        + (0..<Int.random(in: 0...12, using: &random)).map { _ in
          [0, 0, 1, 97, 255].randomElement(using: &random) ?? 0
        }
    }
  }

  @Test("byte strings stand in the order of their bytes", arguments: 0..<12 as Range<UInt64>)
  func bytes(seed: UInt64) {
    let strings = Self.strings(seed.isMultiple(of: 2) ? 2_000 : 60, seed: seed)
    var list = ByteList()
    for string in strings { list.append(string[...]) }
    let expected = strings.indices.sorted { a, b in
      strings[a] == strings[b] ? a < b : strings[a].lexicographicallyPrecedes(strings[b])
    }
    #expect(ByteOrder.sorted(list).map { Int($0) } == expected)
  }

  @Test("many equal strings of any length end the sort")
  func equal() {
    var list = ByteList()
    for _ in 0..<100 { list.append([UInt8](repeating: 7, count: 100_000)[...]) }
    #expect(ByteOrder.sorted(list).map { Int($0) } == Array(0..<100))
    #expect(SortedParties.merging([list, list]).parties.count == 1)
  }

  @Test("the union of lists names every string's rank", arguments: 20..<24 as Range<UInt64>)
  func union(seed: UInt64) {
    let (one, other) = (Self.strings(400, seed: seed), Self.strings(300, seed: seed + 100))
    let lists = [one, other].map { strings in
      var list = ByteList()
      for string in strings { list.append(string[...]) }
      return list
    }
    let (parties, ranks) = SortedParties.merging(lists)
    let distinct = Set(one + other).sorted { $0.lexicographicallyPrecedes($1) }
    #expect(parties.count == distinct.count)
    for (number, strings) in [one, other].enumerated() {
      for (rank, string) in zip(ranks.ofList(number), strings) {
        #expect(Array(parties.bytes(Int(rank))) == string)
        #expect(distinct[Int(rank)] == string)
      }
    }
  }
}
