/// A payer's place in the order of all, as bytes that stand in it: what decides in ``KeptRanking/Record/precedes(_:_:)``,
/// and behind it the payer's id in the place of its number.
enum RankKey {
  /// All but the id.
  static func facts(_ record: KeptRanking.Record) -> [UInt8] {
    let score = record.section == 0 ? record.score : record.victimScore
    return [UInt8(record.section)] + RoundKey.bytes(of: -Int64(score))
      + RoundKey.bytes(of: -Int64(record.payments)) + RoundKey.bytes(of: -record.total)
  }

  static let factsSize = 25

  /// What rows of the steps ``RoundStep/ranking`` and ``RoundStep/places`` are about: their key's first byte.
  enum Mark: UInt8 {
    /// Behind it lane, cohort and score: how many payers.
    case scores = 0x71
    /// Behind it a number: a cell of ``CohortRates``.
    case rates = 0x72
    /// Behind it a key of this order: the payer's lane, and 256 or 512 more of one who was cleared (``Cleared``).
    case first = 0x74
    /// How many payers were cleared before.
    case cleared = 0x63
    /// Behind it a key of this order: how many payers stand before it.
    case place = 0x70
    /// The same of payers in its lane.
    case placeInLane = 0x6C
    /// Behind it a key of this order and all that a report says of the payer.
    case view = 0x76
  }

  /// Whether a payer in the order of suspects was examined and cleared before: then it takes nobody's place.
  enum Cleared: Int64 {
    case no, withoutNews, withNews

    init(_ examination: Examination?, _ lane: Lane, lastDay: Int) {
      guard let examination, lane == .possiblePurchase || lane == .none else {
        self = .no
        return
      }
      self = lastDay > examination.until.daysSince1970 ? .withNews : .withoutNews
    }
  }

  /// The first payers: of each lane, and as many who were cleared, those first who paid since.
  struct Cut {
    private let most: Int
    private var lanes: LaneCut
    private var cleared = [0, 0, 0]

    init(most: Int) {
      self.most = most
      lanes = LaneCut(most: most)
    }

    /// Whether the next payer in order may be among the first of all.
    mutating func takes(_ lane: Lane, _ status: Cleared) -> Bool {
      guard status != .no, most != .max else { return lanes.takes(lane) }
      cleared[Int(status.rawValue)] += 1
      return cleared[Int(status.rawValue)] <= most
    }

    /// How many cleared payers without news stand in the report when all are known.
    var leftForOthers: Int { max(0, most - cleared[Int(Cleared.withNews.rawValue)]) }
  }

  /// The keys of the first payers of all, in order, with their lanes.
  static func first(_ rows: [RoundRow], most: Int) throws(SourceError) -> [(
    key: [UInt8], lane: Lane
  )] {
    var cut = Cut(most: most)
    var found: [(key: [UInt8], lane: Lane, status: Cleared)] = []
    for row in rows where row.key.first == Mark.first.rawValue {
      guard row.values[0] >= 0, let status = Cleared(rawValue: row.values[0] >> 8),
        let lane = Lane(rawValue: UInt8(truncatingIfNeeded: row.values[0]))
      else { throw ShardTalk.malformed }
      found.append((Array(row.key.dropFirst()), lane, status))
    }
    let first = found.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .filter { cut.takes($0.lane, $0.status) }
    // Cleared payers who paid since come before the others.
    var others = most == .max ? Int.max : cut.leftForOthers
    return first.filter { payer in
      guard payer.status == .withoutNews else { return true }
      others -= 1
      return others >= 0
    }.map { ($0.key, $0.lane) }
  }
}

/// How many payers have which score: what q, counterfactual ranks and sizes of lanes follow from.
struct ScoreCensus: Sendable {
  struct Key: Hashable, Sendable {
    let lane: UInt8
    let cohort: Int32
    let score: Int32
  }

  private(set) var counts: [Key: Int] = [:]

  mutating func observe(_ record: KeptRanking.Record) {
    counts[Key(lane: record.lane, cohort: record.cohort, score: record.score), default: 0] += 1
  }

  var rows: [RoundRow] {
    counts.map { key, count in
      RoundRow(
        key: [RankKey.Mark.scores.rawValue, key.lane] + RoundKey.bytes(of: Int64(key.cohort))
          + RoundKey.bytes(of: Int64(key.score)), values: [Int64(count)])
    }
  }

  init() {}

  init(_ rows: [RoundRow]) throws(SourceError) {
    for row in rows where row.key.first == RankKey.Mark.scores.rawValue {
      guard row.key.count == 18, Lane(rawValue: row.key[1]) != nil,
        let cohort = RoundKey.number(row.key[2..<10]).flatMap(Int32.init(exactly:)),
        let score = RoundKey.number(row.key[10...]).flatMap(Int32.init(exactly:))
      else { throw ShardTalk.malformed }
      counts[Key(lane: row.key[1], cohort: cohort, score: score)] = Int(row.values[0])
    }
  }

  /// Whether payers have scores in a cohort that there is: those without payments have -1.
  func fits(cohorts: Int) -> Bool {
    counts.keys.allSatisfy { -1 <= $0.cohort && $0.cohort < cohorts }
  }

  /// Bytes that ``chances(_:)`` takes.
  var chancesSize: Int {
    ScoreChances.size(of: counts.keys.lazy.map { ($0.score, $0.cohort) })
  }

  /// Payers in all.
  var count: Int { counts.values.reduce(0, +) }

  /// Payers in each lane, by ``Lane/rawValue``.
  var lanes: [Int] {
    var lanes = [Int](repeating: 0, count: Lane.allCases.count)
    for (key, count) in counts { lanes[Int(key.lane)] += count }
    return lanes
  }

  func chances(_ policy: Policy) -> ScoreChances {
    var chances = ScoreChances()
    for (key, count) in counts { chances.observe(key.score, cohort: key.cohort, number: count) }
    chances.finish(policy)
    return chances
  }

  /// The scores of those who are no victims, falling, with how many payers have each or a higher one.
  var purchaseOrder: [(score: Int32, upTo: Int)] {
    var scores: [Int32: Int] = [:]
    for (key, count) in counts {
      guard let lane = Lane(rawValue: key.lane), lane == .possiblePurchase || lane == .none else {
        continue
      }
      scores[key.score, default: 0] += count
    }
    var sum = 0
    return scores.sorted { $0.key > $1.key }.map { score, count in
      sum += count
      return (score, sum)
    }
  }
}
