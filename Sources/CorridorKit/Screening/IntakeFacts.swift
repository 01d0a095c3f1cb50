/// What inputs of all shards came to: told by every shard, and equal where it must be.
struct IntakeFacts: Sendable {
  private(set) var records: [SourceRecord] = []
  private var found: [Int] = []
  private var fallen: [[Scope.Exclusion: Int]] = []
  private var duplicates = 0
  /// Payments that share a transaction id within a shard: all, and those beyond the first of each.
  private var conflicts = (payments: 0, beyondFirst: 0)
  /// How the shards' ledgers were made.
  private(set) var makings = LedgerMakings()

  /// What is told of a source beside its name.
  private enum Part: UInt8 {
    case rejected = 0x72
    case outOfScope = 0x6F
    case fallen = 0x66
  }

  /// What one shard tells.
  static func rows(of gathered: Gathering, _ kept: KeptLedger) -> [RoundRow] {
    var rows = [
      LedgerFacts.row(.duplicates, [], kept.duplicates),
      LedgerFacts.row(.conflicts, [1], kept.conflicts.payments),
      LedgerFacts.row(.conflicts, [2], kept.conflictingIDs),
    ]
    rows += gathered.makings.keys.map { LedgerFacts.row(.making, $0, 1) }
    let came = gathered.came
    for (number, record) in came.records.enumerated() {
      let place = RoundKey.bytes(of: Int64(number))
      var wire = WireWriter()
      for text in [record.source.name, record.source.digest] { wire.text(Array(text.utf8)) }
      wire.count(record.source.bytes)
      wire.count(record.rowsRead)
      rows.append(LedgerFacts.row(.source, place + wire.bytes, came.found[number]))
      func tell(_ part: Part, _ reasons: [String: Int]) {
        for (reason, count) in reasons {
          rows.append(
            LedgerFacts.row(.reason, place + [part.rawValue] + Array(reason.utf8), count))
        }
      }
      tell(.rejected, record.rejected)
      tell(.outOfScope, record.outOfScope)
      guard number < came.fallen.count else { continue }
      tell(
        .fallen,
        Dictionary(uniqueKeysWithValues: came.fallen[number].map { ($0.key.rawValue, $0.value) }))
    }
    return rows
  }

  /// What all shards tell; throws where they were not made from the same exports.
  init(_ rows: [RoundRow], shards: Int) throws(SourceError) {
    // The order of keys is another one in the file: sources first, then what is said of them.
    for row in rows.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      guard let mark = row.key.first.flatMap(LedgerFacts.Mark.init(rawValue:)),
        row.values.count == 2
      else { throw ShardTalk.malformed }
      let (rest, count) = (row.key.dropFirst(), Int(row.values[0]))
      guard count >= 0 || mark == .end else { throw ShardTalk.malformed }
      switch mark {
      case .duplicates: duplicates = count
      case .conflicts:
        if rest.first == 1 { conflicts.payments = count } else { conflicts.beyondFirst = count }
      case .making:
        var wire = WireReader(rest)
        guard let making = try? LedgerMaking(reading: &wire), wire.isAtEnd else {
          throw ShardTalk.malformed
        }
        makings.merge(LedgerMakings(making))
      case .source: try take(source: rest, found: count, isInAll: row.values[1] == shards)
      case .reason:
        try take(reason: rest, count, shards: shards, isInAll: row.values[1] == shards)
      default: continue
      }
    }
  }

  private mutating func take(
    source bytes: ArraySlice<UInt8>, found count: Int, isInAll: Bool
  ) throws(SourceError) {
    do throws(WireFault) {
      var wire = WireReader(bytes.dropFirst(8))
      let name = String(decoding: try wire.text(), as: UTF8.self)
      let digest = String(decoding: try wire.text(), as: UTF8.self)
      let size = try wire.integer(in: 0...SourceRecord.most)
      guard isInAll, RoundKey.number(bytes.prefix(8)) == Int64(records.count) else {
        throw WireFault.malformed
      }
      var record = SourceRecord(Ledger.Source(name: name, bytes: size, digest: digest))
      record.rowsRead = try wire.integer(in: 0...SourceRecord.most)
      records.append(record)
      found.append(count)
      fallen.append([:])
    } catch {
      throw Self.unequal
    }
  }

  private mutating func take(
    reason bytes: ArraySlice<UInt8>, _ count: Int, shards: Int, isInAll: Bool
  ) throws(SourceError) {
    guard let number = RoundKey.number(bytes.prefix(8)).map(Int.init),
      records.indices.contains(number),
      let part = bytes.dropFirst(8).first.flatMap(Part.init(rawValue:))
    else { throw ShardTalk.malformed }
    let reason = String(decoding: bytes.dropFirst(9), as: UTF8.self)
    switch part {
    case .fallen:
      guard let exclusion = Scope.Exclusion(rawValue: reason) else { throw ShardTalk.malformed }
      fallen[number][exclusion] = count
    case .rejected, .outOfScope:
      guard isInAll, count % shards == 0 else { throw Self.unequal }
      if part == .rejected { records[number].rejected[reason] = count / shards }
      if part == .outOfScope { records[number].outOfScope[reason] = count / shards }
    }
  }

  private static var unequal: SourceError {
    RoundFile.fault(
      "shards", "the shards were not made from the same exports, or a part of one is missing",
      "Give each shard its part of every export, as `corridor ledger --partitions` writes them.")
  }

  /// What became of every row, over all shards.
  func counts(_ facts: LedgerFacts) -> (counts: Counts, sources: [SourceRecord]) {
    let settled = Gathering.Came(records: records, found: found, fallen: fallen).settled
    var counts = Counts(settled, reversed: facts.reversed)
    counts.duplicates = duplicates
    counts.conflictingIDs = conflicts.beyondFirst
    counts.conflictsNotListed = conflicts.payments
    counts.inScope = facts.rows
    return (counts, settled)
  }
}
