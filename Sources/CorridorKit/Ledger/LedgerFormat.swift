/// The ledger file's fixed parts; the documentation's page on the ledger file draws them.
enum LedgerFormat {
  /// The first byte is no text and the line ends are both kinds, so that a transfer as text is noticed.
  static let signature: [UInt8] = [0x8A, 0x43, 0x4B, 0x4C, 0x0D, 0x0A, 0x1A, 0x0A]
  static let version: UInt32 = 5
  /// Signature, version, checksum.
  static let headerSize = 16

  /// What a block holds.
  enum Block: UInt8 {
    /// Scope, rates, makings, sources.
    case head = 0x48
    /// Payers with their payments.
    case payers = 0x50
    /// Where each block of payers begins, and with whom.
    case index = 0x49
    /// Sizes of the whole; the last one.
    case end = 0x45
  }

  /// The last block: its frame of nine bytes, payers, rows, where the index begins, bytes of the file.
  static let endSize = 9 + 4 * 8

  /// A block of payers is closed when it holds so many bytes.
  static let blockSize = 64 << 10

  /// So many bytes of a block's first payer stand in the index at most: it is held whole.
  static let longestFirst = 64

  /// A block as it stands in a file: kind, length, content, and the checksum of these.
  static func frame(_ kind: Block, _ content: [UInt8]) -> [UInt8] {
    var frame = WireWriter()
    frame.byte(kind.rawValue)
    frame.fixed32(UInt32(content.count))
    frame.bytes.append(contentsOf: content)
    frame.fixed32(Checksum.of(frame.bytes[...]))
    return frame.bytes
  }

  /// Whether a file's first bytes are a ledger's, however soon it was cut: one that is damaged must not be taken for text.
  static func isLedger(_ first: [UInt8]) -> Bool {
    !first.isEmpty && first.prefix(4).elementsEqual(signature.prefix(min(first.count, 4)))
  }
}

/// What stands at a ledger file's beginning.
struct LedgerHead: Equatable, Sendable {
  var scope: LedgerScope
  var rates: UsedRates
  /// Of every run that wrote this ledger, or a ledger that went into it.
  var makings: LedgerMakings
  /// In the order of ``Ledger/sources``.
  var sources: [SourceRecord]

  init(
    scope: LedgerScope, rates: UsedRates, makings: LedgerMakings, sources: [SourceRecord]
  ) {
    self.scope = scope
    self.rates = rates
    self.makings = makings
    self.sources = sources
    for source in sources { self.makings.merge(source.makings) }
  }

  init(reading bytes: ArraySlice<UInt8>) throws(WireFault) {
    var wire = WireReader(bytes)
    scope = try LedgerScope(reading: &wire)
    guard Array(try wire.slice(32)) == scope.digest else { throw .malformed }
    rates = try UsedRates(reading: &wire)
    makings = try LedgerMakings(reading: &wire)
    sources = []
    for _ in 0..<(try wire.count()) {
      var source = try SourceRecord(reading: &wire)
      source.makings = try Self.makings(&wire, of: makings)
      sources.append(source)
    }
    guard wire.isAtEnd else { throw .malformed }
  }

  /// Which of a table's makings read a source: one at least, their places rising.
  private static func makings(
    _ wire: inout WireReader, of table: LedgerMakings
  ) throws(WireFault) -> LedgerMakings {
    let count = try wire.count()
    guard count > 0 else { throw .malformed }
    var places: [Int] = []
    for _ in 0..<count {
      let place = try wire.integer(in: 0...LedgerMaking.most)
      guard place < table.count, place > places.last ?? -1 else { throw .malformed }
      places.append(place)
    }
    return LedgerMakings(places, of: table)
  }

  var bytes: [UInt8] {
    var wire = WireWriter()
    scope.write(to: &wire)
    wire.bytes.append(contentsOf: scope.digest)
    rates.write(to: &wire)
    makings.write(to: &wire)
    wire.count(sources.count)
    for source in sources {
      source.write(to: &wire)
      let places = source.makings.places(in: makings)
      wire.count(places.count)
      for place in places { wire.count(place) }
    }
    return wire.bytes
  }
}

extension LedgerHead {
  /// Fills in the amounts in the reference currency.
  func convert(_ rows: inout [PaymentRow]) throws(WireFault) {
    for index in rows.indices {
      let row = rows[index]
      var amount: Int64? = row.minorUnits
      if row.currency != scope.referenceCurrency {
        amount = rates.rate(of: row.currency, onDay: row.sentAt.dayNumber)?
          .convert(row.minorUnits)
      }
      guard let amount, let reference = Int32(exactly: amount) else { throw .malformed }
      rows[index].reference = reference
    }
  }
}
