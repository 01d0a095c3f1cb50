/// What one pass over a ledger's payments finds.
struct LedgerFacts: Sendable {
  /// Destinations of payments.
  var destinations: Set<Country> = []
  var first: Int64?
  var end = DataEnd()
  var rows = 0
  var reversed = 0
  var missing = MissingFacts()
  var hits: Set<[UInt8]> = []

  init() {}

  mutating func merge(_ other: LedgerFacts) {
    destinations.formUnion(other.destinations)
    first = [first, other.first].compactMap { $0 }.min()
    end.merge(other.end)
    rows += other.rows
    reversed += other.reversed
    missing.merge(other.missing)
    hits.formUnion(other.hits)
  }

  /// The last second of the data, or of the day given.
  func lastSecond(asOf: CivilDate?) -> Int64 {
    Int64(asOf?.daysSince1970 ?? end.day ?? 0) * 86_400 + 86_399
  }

  /// Whose payments lie after the last day; those after a day that is given are not among them.
  func later(asOf: CivilDate?) -> DataEnd.Later? { asOf == nil ? end.later : nil }

  /// The ordinary side that payers are held against.
  ///
  /// - Parameters:
  ///   - found: what these payers show.
  ///   - reference: the ordinary side from elsewhere; nil: as found.
  ///   - asOf: the last day that counts; nil: where the data end.
  func population(
    _ found: PopulationCounts, reference: PopulationCounts?, policy: Policy, scorers: Scorers,
    asOf: CivilDate?
  ) -> Population {
    Population(
      policy: policy, found: found, reference: reference, receivers: Receivers(count: 0),
      end: lastSecond(asOf: asOf), watchlist: nil, scorers: scorers.counting)
  }
}

// MARK: Told to other shards

extension LedgerFacts {
  /// A number, and how many shards say the key.
  static let columns = 2

  /// The years 1 to 9999, and beyond them what a window of days or an offset adds.
  private static let possibleDays: ClosedRange<Int64> = -719_164...2_932_930

  /// What a row is about: its key's first byte.
  enum Mark: UInt8 {
    case destination = 0x64
    /// Behind it a ``DataEnd/Part`` and a day.
    case end = 0x65
    case first = 0x66
    case hit = 0x68
    /// Behind it a ``MissingFacts/Fact``.
    case missing = 0x6D
    case rows = 0x6E
    case reversed = 0x72
    /// What inputs came to: see ``IntakeFacts``.
    case source = 0x73
    case reason = 0x78
    case duplicates = 0x75
    case conflicts = 0x63
    /// How a ledger was made, as it says it.
    case making = 0x6B
  }

  static func row(_ mark: Mark, _ key: [UInt8], _ count: Int) -> RoundRow {
    RoundRow(key: [mark.rawValue] + key, values: [Int64(count), 1])
  }

  var roundRows: [RoundRow] {
    var rows = [
      Self.row(.rows, [], self.rows), Self.row(.reversed, [], reversed),
    ]
    rows += MissingFacts.Fact.allCases.map { Self.row(.missing, [$0.rawValue], missing[$0]) }
    rows += destinations.map {
      Self.row(.destination, [UInt8($0.packed >> 8), UInt8($0.packed & 0xFF)], 1)
    }
    rows += hits.map { Self.row(.hit, $0, 1) }
    if let first { rows.append(Self.row(.first, RoundKey.bytes(of: first), 1)) }
    rows += end.parts.map { part, day, count in
      Self.row(.end, [part.rawValue] + RoundKey.bytes(of: Int64(day)), count)
    }
    return rows
  }

  /// What all shards say together.
  init(_ rows: [RoundRow]) throws(SourceError) {
    for row in rows {
      guard let mark = row.key.first.flatMap(Mark.init(rawValue:)), row.values.count == 2 else {
        throw ShardTalk.malformed
      }
      let (rest, count) = (row.key.dropFirst(), Int(row.values[0]))
      // Only changes from day to day fall.
      guard count >= 0 || mark == .end else { throw ShardTalk.malformed }
      switch mark {
      case .missing:
        guard let fact = rest.first.flatMap(MissingFacts.Fact.init(rawValue:)) else {
          throw ShardTalk.malformed
        }
        missing.add(count, to: fact)
      case .rows: self.rows = count
      case .reversed: reversed = count
      case .hit: hits.insert(Array(rest))
      case .destination:
        guard rest.count == 2, let country = Country(rest[1], rest[2]) else {
          throw ShardTalk.malformed
        }
        destinations.insert(country)
      case .first:
        guard let second = RoundKey.number(rest),
          Self.possibleDays.contains(floorDivide(second, 86_400))
        else { throw ShardTalk.malformed }
        first = min(first ?? second, second)
      case .end:
        guard let part = rest.first.flatMap(DataEnd.Part.init(rawValue:)),
          let day = RoundKey.number(rest.dropFirst()), Self.possibleDays.contains(day),
          count >= 0 || part == .change
        else { throw ShardTalk.malformed }
        end.take(part, day: Int(day), count: count)
      case .source, .reason, .duplicates, .conflicts, .making: continue
      }
    }
  }
}

/// The ordinary side as it is told to other shards, with how many beneficiaries a shard counts.
struct CountedShard: Tallied {
  private(set) var counts: PopulationCounts
  private(set) var beneficiaries: Int64

  init(counts: PopulationCounts, beneficiaries: Int64) {
    self.counts = counts
    self.beneficiaries = beneficiaries
  }

  init(_ scorers: [any PopulationScorer], cohorts: [Country]) {
    let layout = PopulationSurvey.Layout(scorers, cohorts: cohorts.count)
    self.init(
      counts: PopulationSurvey.Tally(layout).counts(of: cohorts, layout), beneficiaries: 0)
  }

  var cells: [Int64] {
    get { [beneficiaries] + counts.payers.map { Int64($0) } + counts.cells.flatMap { $0 } }
    set {
      beneficiaries = newValue[0]
      var next = newValue.dropFirst()
      counts.payers = next.prefix(counts.payers.count).map { Int($0) }
      next = next.dropFirst(counts.payers.count)
      for index in counts.cells.indices {
        let size = counts.cells[index].count
        counts.cells[index] = Array(next.prefix(size))
        next = next.dropFirst(size)
      }
    }
  }
}
