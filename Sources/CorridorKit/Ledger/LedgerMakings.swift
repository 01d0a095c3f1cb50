/// Makings, each once, in the order of their bytes: the same however they came together.
///
/// Held as the bytes of a file, which many sources share.
struct LedgerMakings: Equatable, Sendable {
  private(set) var keys: [[UInt8]] = []

  var count: Int { keys.count }

  init() {}

  init(_ making: LedgerMaking) { keys = [making.wireBytes] }

  /// Those at some places of a table.
  init(_ places: some Sequence<Int>, of table: LedgerMakings) {
    keys = places.map { table.keys[$0] }
  }

  /// The makings themselves.
  var list: [LedgerMaking] {
    keys.compactMap { key in
      var wire = WireReader(key[...])
      return try? LedgerMaking(reading: &wire)
    }
  }

  mutating func merge(_ other: LedgerMakings) {
    if keys == other.keys { return }
    for key in other.keys { insert(key) }
  }

  private mutating func insert(_ key: [UInt8]) {
    let place = place(of: key)
    if place < keys.count, keys[place] == key { return }
    keys.insert(key, at: place)
  }

  /// Where a making stands, or would.
  private func place(of key: [UInt8]) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What makings are called under other names and digests of files: many sources share one, which is hidden once.
  struct Hiding {
    private let hide: (LedgerMaking.File) -> LedgerMaking.File
    private var known: [[UInt8]: [UInt8]] = [:]

    init(_ hide: @escaping (LedgerMaking.File) -> LedgerMaking.File) { self.hide = hide }

    mutating func callAsFunction(_ makings: LedgerMakings) -> LedgerMakings {
      var hidden = LedgerMakings()
      for key in makings.keys { hidden.insert(one(key)) }
      return hidden
    }

    private mutating func one(_ key: [UInt8]) -> [UInt8] {
      if let known = known[key] { return known }
      var wire = WireReader(key[...])
      let hidden = (try? LedgerMaking(reading: &wire))?.hiding(hide).wireBytes ?? key
      known[key] = hidden
      return hidden
    }
  }

  /// Where each of these stands in a table that holds them.
  func places(in table: LedgerMakings) -> [Int] {
    keys.compactMap { key in
      let place = table.place(of: key)
      return place < table.count && table.keys[place] == key ? place : nil
    }
  }

  func write(to wire: inout WireWriter) {
    wire.count(keys.count)
    for key in keys { wire.bytes += key }
  }

  init(reading wire: inout WireReader) throws(WireFault) {
    for _ in 0..<(try wire.integer(in: 0...LedgerMaking.most)) {
      let key = try LedgerMaking(reading: &wire).wireBytes
      if let last = keys.last, !last.lexicographicallyPrecedes(key) { throw .malformed }
      keys.append(key)
    }
  }
}
