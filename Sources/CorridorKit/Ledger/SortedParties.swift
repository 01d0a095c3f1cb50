/// The parties of a run in the order of their bytes: a party's number is its rank.
struct SortedParties: Sendable {
  private let arena: [UInt8]
  private let starts: [Int]
  /// By what else a party is found.
  var alias: Alias?

  /// The union of tables, and for every table the rank of each of its numbers.
  static func merging(_ tables: [ByteTable]) -> (parties: SortedParties, ranks: [[UInt32]]) {
    struct Entry {
      /// The first eight bytes, so that most comparisons touch no arena.
      let prefix: UInt64
      let table: UInt32
      let number: UInt32
    }
    var entries: [Entry] = []
    entries.reserveCapacity(tables.reduce(0) { $0 + $1.count })
    for (index, table) in tables.enumerated() {
      for number in 0..<table.count {
        entries.append(
          Entry(
            prefix: prefix(table.bytes(number)), table: UInt32(index), number: UInt32(number)))
      }
    }
    func bytes(_ entry: Entry) -> ArraySlice<UInt8> {
      tables[Int(entry.table)].bytes(Int(entry.number))
    }
    entries.sort { a, b in
      a.prefix != b.prefix
        ? a.prefix < b.prefix : bytes(a).lexicographicallyPrecedes(bytes(b))
    }
    var ranks = tables.map { [UInt32](repeating: 0, count: $0.count) }
    var arena: [UInt8] = []
    var starts = [0]
    for (index, entry) in entries.enumerated() {
      let text = bytes(entry)
      let isNew =
        index == 0 || entries[index - 1].prefix != entry.prefix
        || !bytes(entries[index - 1]).elementsEqual(text)
      if isNew {
        arena.append(contentsOf: text)
        starts.append(arena.count)
      }
      ranks[Int(entry.table)][Int(entry.number)] = UInt32(starts.count - 2)
    }
    return (SortedParties(arena: arena, starts: starts), ranks)
  }

  var count: Int { starts.count - 1 }

  /// What identifies the party of a rank: its text and the byte of its kind.
  func bytes(_ rank: Int) -> ArraySlice<UInt8> { arena[starts[rank]..<starts[rank + 1]] }

  /// The party of a rank.
  subscript(rank: Int) -> PartyID {
    let bytes = bytes(rank)
    let kind = PartyID.Kind(rawValue: bytes.last ?? 0) ?? .id
    return PartyID(String(decoding: Self.text(of: bytes), as: UTF8.self), kind: kind)
  }

  /// The text of a party's bytes, without the byte of its kind and without what it identifies within: a bare
  /// name's payer or input, and the payer of a beneficiary whose payer is a bare name itself.
  static func text(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = bytes.dropLast()
    let bare = PartyID.Kind.nameWithinPayer.rawValue
    let isBare = bytes.last == bare
    for index in text.indices where text[index] == RunBuilder.withinPayer {
      if isBare || (index + 1 < text.endIndex && text[index + 1] == bare) { return text[..<index] }
    }
    return text
  }

  /// The ranks whose text is `text`, or stands for it, whatever their kind.
  func ranks(of text: String) -> [Int] {
    let others = alias?.texts(for: text) ?? []
    return ranks(as: text) + others.flatMap { ranks(as: $0) }
  }

  private func ranks(as text: String) -> [Int] {
    let wanted = Array(text.utf8)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if arena[starts[middle]..<starts[middle + 1]].lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [Int] = []
    // One text can stand under several kinds, which follow each other.
    while low < count {
      let bytes = arena[starts[low]..<starts[low + 1]]
      guard bytes.starts(with: wanted) else { break }
      if Self.text(of: bytes).count == wanted.count { found.append(low) }
      low += 1
    }
    return found
  }

  private static func prefix(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var value: UInt64 = 0
    var taken = 0
    for byte in bytes.prefix(8) {
      value = value << 8 | UInt64(byte)
      taken += 1
    }
    return taken == 8 ? value : value << UInt64(8 * (8 - taken))
  }
}
