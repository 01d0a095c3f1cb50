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
    let place = keys.firstIndex { !$0.lexicographicallyPrecedes(key) } ?? keys.count
    if place < keys.count, keys[place] == key { return }
    keys.insert(key, at: place)
  }

  /// Each under other names and digests of files.
  func hiding(_ hide: (LedgerMaking.File) -> LedgerMaking.File) -> LedgerMakings {
    var hidden = LedgerMakings()
    for making in list { hidden.insert(making.hiding(hide).wireBytes) }
    return hidden
  }

  /// Where each of these stands in a table that holds them.
  func places(in table: LedgerMakings) -> [Int] {
    keys.compactMap { table.keys.firstIndex(of: $0) }
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
