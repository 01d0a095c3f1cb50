/// What shards of the payers tell one another, in this order. A shard says its part of a step when it has heard all
/// steps before it.
enum RoundStep: UInt8, CaseIterable, Sendable {
  /// What one pass over the payments finds: days, destinations, counts of rows.
  case facts = 1
  /// What beneficiaries' inflow looks like.
  case inflows
  /// The ordinary side: integer histograms by cohort.
  case counts
  /// How many payers each beneficiary has.
  case payers
  /// What all relations show together.
  case relations
  /// The network: what payers show themselves, how habits spread, who pays how many small beneficiaries, what is passed
  /// on, tails, the second step, its tail, what stands in where nobody else pays, who shares with whom.
  case first, habits, sharing, second, tails, third, secondTail, imputation, members
  /// Which listed beneficiaries the payers of each pay, and how many do. Without a watchlist nobody is named.
  case listed, paths
  /// Scores by lane and cohort, rates, and the first payers of every shard.
  case ranking
  /// How many payers stand before each of those, and what a report says of them.
  case places

  /// Whether what is said meets beneficiary by beneficiary, and comes back so; else it is added up for all to hear.
  var isOfBeneficiaries: Bool {
    switch self {
    case .inflows, .payers, .first, .second, .third, .members, .listed, .paths: true
    default: false
    }
  }

  /// Whether numbers below 0 are said in it.
  var isSigned: Bool {
    switch self {
    case .facts, .first, .second, .third, .imputation: true
    default: false
    }
  }

  /// Numbers a key, where every run has as many and no sum of cells says how many.
  var columns: Int? {
    switch self {
    case .facts: 2
    case .ranking, .places: 1
    default: nil
    }
  }

  /// The step by its name in messages and in the documentation.
  var name: String { String(describing: self) }
}

/// A key with the numbers that are said of it.
struct RoundRow: Equatable, Sendable {
  let key: [UInt8]
  let values: [Int64]
}

/// The order of keys in a file of a round: by a hash that is the same everywhere, so that ranges of it are of equal
/// size whatever ids look like, and by their bytes.
struct RoundKey: Comparable, Sendable {
  let hash: UInt64
  let bytes: [UInt8]

  init(_ bytes: some Collection<UInt8>) {
    self.bytes = Array(bytes)
    hash = Self.hash(bytes)
  }

  static func < (a: RoundKey, b: RoundKey) -> Bool {
    a.hash != b.hash ? a.hash < b.hash : a.bytes.lexicographicallyPrecedes(b.bytes)
  }

  /// FNV-1a over the bytes, its bits mixed as in MurmurHash3's last step. Nobody is protected by it: whoever makes
  /// ids that meet in one range makes that range slow, and changes no result.
  static func hash(_ bytes: some Collection<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }

  /// Which of `count` equal ranges a hash lies in, from 0.
  static func range(of hash: UInt64, count: Int) -> Int {
    Int(hash.multipliedFullWidth(by: UInt64(max(count, 1))).high)
  }

  /// Eight bytes that stand in the order of numbers.
  static func bytes(of number: Int64) -> [UInt8] {
    let folded = UInt64(bitPattern: number) ^ 1 << 63
    return stride(from: UInt64(56), through: 0, by: -8).map { UInt8(folded >> $0 & 0xFF) }
  }

  /// The number whose ``bytes(of:)`` these are; nil if they are not eight.
  static func number(_ bytes: some Collection<UInt8>) -> Int64? {
    guard bytes.count == 8 else { return nil }
    return Int64(bitPattern: bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } ^ 1 << 63)
  }
}

/// What stands at the beginning of a file of a round.
struct RoundHead: Equatable, Sendable {
  static let signature: [UInt8] = [0x8A, 0x43, 0x4B, 0x52, 0x0D, 0x0A, 0x1A, 0x0A]
  static let version: UInt32 = 4
  static let headerSize = 16
  /// A block of rows is closed when it holds so many bytes.
  static let blockSize = 64 << 10

  var step: RoundStep
  /// Whether it holds what came of all shards, not what one of them says.
  var isAnswer = false
  /// Whose file it is, from 0, of how many; 0 for what all shards are to hear.
  var shard: Int
  var shards: Int
  /// Which range of keys it holds, from 0, of as many as there are shards; 0 of 1 for what all shards are to hear.
  var range: Int
  var ranges: Int
  /// Numbers a key.
  var columns: Int
  var combination: BeneficiaryExchange.Combination
  /// SHA-256 over all that must be equal in every shard: policy, lists, days, program.
  var settings: [UInt8]
  /// SHA-256 over what had been heard by all when it was made.
  var heard: [UInt8]

  func write(to wire: inout WireWriter) {
    wire.byte(step.rawValue)
    wire.byte(isAnswer ? 1 : 0)
    for number in [shard, shards, range, ranges, columns] { wire.count(number) }
    switch combination {
    case .sums(let bits): wire.count(bits.map { $0 + 4 } ?? 0)
    case .union: wire.count(1)
    case .list: wire.count(2)
    case .least: wire.count(3)
    }
    wire.bytes += settings + heard
  }

  init(
    step: RoundStep, shard: Int, shards: Int, range: Int, ranges: Int, columns: Int,
    combination: BeneficiaryExchange.Combination, settings: [UInt8], heard: [UInt8]
  ) {
    self.step = step
    self.shard = shard
    self.shards = shards
    self.range = range
    self.ranges = ranges
    self.columns = columns
    self.combination = combination
    self.settings = settings
    self.heard = heard
  }

  init(reading bytes: ArraySlice<UInt8>) throws(WireFault) {
    var wire = WireReader(bytes)
    guard let step = RoundStep(rawValue: try wire.byte()) else { throw .malformed }
    self.step = step
    let sign = try wire.byte()
    guard sign < 2 else { throw .malformed }
    isAnswer = sign == 1
    shard = try wire.integer(in: 0...Self.mostShards - 1)
    shards = try wire.integer(in: shard + 1...Self.mostShards)
    range = try wire.integer(in: 0...Self.mostShards - 1)
    ranges = try wire.integer(in: range + 1...Self.mostShards)
    columns = try wire.integer(in: 0...RoundLimit.mostColumns)
    switch try wire.integer(in: 0...1 << 24) {
    case 0: combination = .sums(bits: nil)
    case 1: combination = .union
    case 2: combination = .list
    case 3: combination = .least
    case let column:
      guard column - 4 < columns else { throw .malformed }
      combination = .sums(bits: column - 4)
    }
    settings = Array(try wire.slice(32))
    heard = Array(try wire.slice(32))
    guard wire.isAtEnd else { throw .malformed }
  }

  /// As many as `corridor ledger --partitions` makes.
  static let mostShards = 256

  static func isRound(_ first: [UInt8]) -> Bool { first.starts(with: signature) }
}

/// Writes a file of a round, keys in their order.
struct RoundWriter<Failure: Error> {
  private let sink: ([UInt8]) throws(Failure) -> Void
  private let columns: Int
  private var pending = WireWriter()
  private var rows = 0
  private var offset = 0

  init(_ head: RoundHead, into sink: @escaping ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    self.sink = sink
    columns = head.columns
    var header = WireWriter(bytes: RoundHead.signature)
    header.fixed32(RoundHead.version)
    header.fixed32(Checksum.of(header.bytes[...]))
    try write(header.bytes)
    var wire = WireWriter()
    head.write(to: &wire)
    try write(.head, wire.bytes)
  }

  mutating func append(
    _ key: some Collection<UInt8>, _ values: some Collection<Int64>
  ) throws(Failure) {
    precondition(values.count == columns, "a row has as many numbers as its file has columns")
    pending.text(key)
    for value in values { pending.signed(value) }
    rows += 1
    if pending.bytes.count >= RoundHead.blockSize { try close() }
  }

  mutating func finish() throws(Failure) {
    try close()
    var end = WireWriter()
    end.fixed64(UInt64(rows))
    end.fixed64(UInt64(offset))
    try write(.end, end.bytes)
  }

  private mutating func close() throws(Failure) {
    guard !pending.bytes.isEmpty else { return }
    try write(.payers, pending.bytes)
    pending.bytes.removeAll(keepingCapacity: true)
  }

  /// As a ledger file has its blocks.
  private mutating func write(
    _ kind: LedgerFormat.Block, _ content: [UInt8]
  ) throws(Failure) {
    try write(LedgerFormat.frame(kind, content))
  }

  private mutating func write(_ bytes: [UInt8]) throws(Failure) {
    offset += bytes.count
    try sink(bytes)
  }
}
