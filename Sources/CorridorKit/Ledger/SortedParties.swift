/// The parties of a run in the order of their bytes: a party's number is its rank.
struct SortedParties: Sendable {
  private let arena: [UInt8]
  private let starts: [Int]
  /// Whether any is known by a bare name.
  private let hasBareNames: Bool
  /// By what else a party is found.
  var alias: Alias?

  /// The rank of every string of several lists.
  struct Ranks: Sendable {
    fileprivate let all: [UInt32]
    /// Where each list's begin.
    fileprivate let firsts: [Int]

    /// The ranks of a list's strings, by their numbers.
    func ofList(_ list: Int) -> ArraySlice<UInt32> { all[firsts[list]..<firsts[list + 1]] }
  }

  /// The union of lists, and the rank of every string in them.
  ///
  /// - Parameter progress: every string is ``stepsOfMerging`` steps of it, most of them told when all are in order.
  static func merging(
    _ lists: [ByteList], progress: RunProgress? = nil
  ) -> (parties: SortedParties, ranks: Ranks) {
    let (strings, firsts) = joined(lists)
    let order = ByteOrder.sorted(strings)
    progress?.add(steps: strings.count * (Self.stepsOfMerging - 1))
    var ranks = [UInt32](repeating: 0, count: strings.count)
    var union = ByteList()
    union.reserve(strings.arena.count, order.count)
    strings.arena.withWindow { bytes in
      var last = ByteWindow.empty
      var rank: UInt32 = 0
      for piece in order.indices.pieces {
        for place in piece {
          let number = Int(order[place])
          // Strings that follow each other here lie anywhere in memory.
          if place + 16 < order.count { strings.fetchRange(Int(order[place + 16])) }
          if place + 8 < order.count { strings.fetchBytes(Int(order[place + 8])) }
          let text = bytes.slice(strings.range(number))
          if place == 0 || !last.equals(text) {
            union.append(text)
            rank = UInt32(union.count - 1)
          }
          last = text
          ranks[number] = rank
        }
        progress?.add(steps: piece.count)
      }
    }
    let parties = SortedParties(arena: union.arena, starts: union.starts)
    return (parties, Ranks(all: ranks, firsts: firsts))
  }

  /// A string that is merged takes about as long as so many passes over a payment (own choice).
  static let stepsOfMerging = 3

  /// All strings of lists as one list, and where each list's begin.
  private static func joined(_ lists: [ByteList]) -> (strings: ByteList, firsts: [Int]) {
    var strings = ByteList()
    strings.reserve(
      lists.reduce(0) { $0 + $1.arena.count }, lists.reduce(0) { $0 + $1.count })
    var firsts = [0]
    for list in lists {
      strings.append(list)
      firsts.append(strings.count)
    }
    return (strings, firsts)
  }

  /// Parties as they are listed. Only where that is the order of their bytes can they be looked up by text.
  init(listing texts: ByteList) {
    self.init(arena: texts.arena, starts: texts.starts)
  }

  private init(arena: [UInt8], starts: [Int]) {
    self.arena = arena
    self.starts = starts
    hasBareNames = starts.dropFirst().contains {
      $0 > 0 && arena[$0 - 1] == PartyID.Kind.nameWithinPayer.rawValue
    }
  }

  var count: Int { starts.count - 1 }

  /// What identifies the party of a rank: its text and the byte of its kind.
  func bytes(_ rank: Int) -> ArraySlice<UInt8> { arena[starts[rank]..<starts[rank + 1]] }

  /// Whether the party of a rank is known by a bare name, which never makes it one with any other.
  func isBareName(_ rank: Int) -> Bool {
    hasBareNames && bytes(rank).last == PartyID.Kind.nameWithinPayer.rawValue
  }

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

  /// The ranks whose text is `text`, or stands for it, whatever their kind; and of names those that compare as
  /// `text` does.
  func ranks(of text: String) -> [Int] {
    let others = alias?.texts(for: text) ?? []
    let names = FoldedName.spellings(of: text).dropFirst().flatMap { ranks(as: $0) }
    return ranks(as: text) + names.filter { self[$0].kind.isName }
      + others.flatMap { ranks(as: $0) }
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
}
