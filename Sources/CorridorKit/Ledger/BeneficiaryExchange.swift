/// Adds up what the blocks of a ledger on disk say of beneficiaries, and tells every block the totals.
///
/// Beneficiaries are dealt into buckets by their bytes; a bucket is held one at a time. What a block sends and what comes
/// back are streams in the order of blocks, so that nothing is sorted or searched for.
struct BeneficiaryExchange: Sendable {
  private let plan: MemoryPlan
  /// The number of each block's first beneficiary; one more than there are blocks.
  private let starts: [Int]
  /// By beneficiary of a block: its bucket and its number there.
  private let keyFile: ScratchFile
  /// Beneficiaries of each bucket, each once.
  private let distinct: [Int]
  /// The other shards of the payers, where there are any.
  let talk: ShardTalk?
  /// With other shards: by bucket, beneficiaries in the order in which they are told, each with its number.
  private let told: BucketStreams?

  /// A beneficiary wherever it stands: the bucket it is dealt into and its number there.
  struct Key: BitwiseCopyable, Comparable {
    var bucket: UInt32
    var number: UInt32

    static func < (a: Key, b: Key) -> Bool { (a.bucket, a.number) < (b.bucket, b.number) }
  }

  /// How rows of one beneficiary become one.
  enum Combination: Equatable, Sendable {
    /// Added up, but for one column, which is the union of bits.
    case sums(bits: Int?)
    /// Unions of bits.
    case union
    /// Numbers above 0 are listed, as many as there are columns.
    case list
    /// The least numbers above 0, each once, as many as there are columns.
    case least

    /// Whether a row can be one of these.
    func makes(_ row: ArraySlice<Int64>) -> Bool {
      guard case .least = self else { return true }
      let named = row.prefix { $0 > 0 }
      return zip(named, named.dropFirst()).allSatisfy(<)
        && row.dropFirst(named.count).allSatisfy { $0 == 0 }
    }

    /// Adds rows to rows.
    func add(_ rows: [Int64], to totals: inout [Int64], columns: Int) {
      for beneficiary in 0..<totals.count / max(columns, 1) {
        let start = beneficiary * columns
        add(rows[start..<start + columns], to: &totals, beneficiary)
      }
    }

    /// Adds one row to a beneficiary's.
    func add(_ row: ArraySlice<Int64>, to totals: inout [Int64], _ beneficiary: Int) {
      let start = beneficiary * row.count
      for (column, value) in row.enumerated() {
        switch self {
        case .sums(let bits) where column == bits: totals[start + column] |= value
        case .union: totals[start + column] |= value
        case .sums: totals[start + column] += value
        case .list:
          guard value != 0 else { continue }
          BeneficiaryExchange.list(value, in: &totals, beneficiary, columns: row.count)
        case .least:
          guard value != 0 else { continue }
          BeneficiaryExchange.putLeast(value, in: &totals, beneficiary, columns: row.count)
        }
      }
    }
  }

  /// Puts a number into the first empty place of a beneficiary's row; it falls if there is none.
  static func list(_ value: Int64, in rows: inout [Int64], _ beneficiary: Int, columns: Int) {
    for place in beneficiary * columns..<(beneficiary + 1) * columns where rows[place] == 0 {
      rows[place] = value
      return
    }
  }

  /// Puts a number above 0 into a beneficiary's row of rising numbers, unless it stands there; the greatest falls if
  /// there is no room.
  static func putLeast(_ value: Int64, in rows: inout [Int64], _ beneficiary: Int, columns: Int) {
    var value = value
    for place in beneficiary * columns..<(beneficiary + 1) * columns {
      if rows[place] == value { return }
      if rows[place] == 0 {
        rows[place] = value
        return
      }
      if value < rows[place] { swap(&value, &rows[place]) }
    }
  }

  /// Rows of numbers of all blocks.
  struct Rows: Sendable {
    fileprivate let file: ScratchFile
    fileprivate let starts: [Int]
    fileprivate let columns: Int

    /// A block's rows, one a beneficiary, one after the other.
    func of(_ block: Int) throws(SourceError) -> [Int64] {
      try file.read(
        Int64.self, count: (starts[block + 1] - starts[block]) * columns,
        at: starts[block] * columns * MemoryLayout<Int64>.stride)
    }
  }

  /// Distinct beneficiaries.
  var count: Int { distinct.reduce(0, +) }

  /// A beneficiary's place among all, bucket by bucket.
  func place(of key: Key) -> Int {
    distinct[..<Int(key.bucket)].reduce(0, +) + Int(key.number)
  }

  init(
    _ kept: KeptLedger, plan: MemoryPlan, talk: ShardTalk? = nil, progress: RunProgress? = nil
  ) throws(SourceError) {
    try self.init(kept, plan: plan, talk: talk, progress: progress) {
      (_: Int, _: ByteList) throws(SourceError) in
    }
  }

  /// An exchange, and the order of its beneficiaries' names.
  static func ranked(
    _ kept: KeptLedger, plan: MemoryPlan, progress: RunProgress?
  ) throws(SourceError) -> (exchange: BeneficiaryExchange, ranks: PartyRanks) {
    var sorter = PartyRanks.Sorter(plan)
    let exchange = try BeneficiaryExchange(kept, plan: plan, progress: progress) {
      (bucket: Int, names: ByteList) throws(SourceError) in
      try sorter.append(names, bucket: bucket)
    }
    return (exchange, try sorter.ranks())
  }

  /// - Parameters:
  ///   - progress: every block is two steps of it: its names go out, and its keys come back.
  ///   - take: is shown every bucket's beneficiaries, by their numbers there.
  private init(
    _ kept: KeptLedger, plan: MemoryPlan, talk: ShardTalk? = nil, progress: RunProgress?,
    take: (Int, ByteList) throws(SourceError) -> Void
  ) throws(SourceError) {
    self.plan = plan
    self.talk = talk
    var names = BucketStreams(plan)
    let order = ScratchFile(in: plan.folder)
    var starts = [0]
    for block in 0..<kept.blockCount {
      let parties = try kept.ledger(block).beneficiaries
      var buckets: [UInt16] = []
      for number in 0..<parties.count {
        let name = parties.bytes(number)
        // With other shards buckets are ranges of the order in which beneficiaries are told.
        let bucket =
          talk == nil
          ? name.bucket(of: names.count)
          : RoundKey.range(of: RoundKey.hash(name), count: names.count)
        buckets.append(UInt16(bucket))
        try names.append(to: bucket) { $0.text(name) }
      }
      try order.append(buckets)
      starts.append(starts[block] + parties.count)
      progress?.add(steps: 1)
    }
    try names.finish()
    var numbers = BucketStreams(plan)
    var told = BucketStreams(plan)
    var distinct: [Int] = []
    for bucket in 0..<names.count {
      var table = ByteTable()
      var reader = names.reader(bucket)
      while let name = try reader.next({ (wire: inout WireReader) throws(WireFault) in
        try wire.text()
      }) {
        let number = table.number(ofTagged: name)
        try numbers.append(to: bucket) { $0.number(UInt64(number)) }
      }
      distinct.append(table.count)
      try take(bucket, table.strings)
      guard talk != nil else { continue }
      let keys = (0..<table.count).map { (key: RoundKey(table.strings[$0]), number: $0) }
      for (key, number) in keys.sorted(by: { $0.key < $1.key }) {
        try told.append(to: bucket) { wire in
          wire.count(number)
          wire.text(key.bytes)
        }
      }
    }
    try numbers.finish()
    try told.finish()
    self.told = talk == nil ? nil : told
    var readers = (0..<numbers.count).map { numbers.reader($0) }
    let file = ScratchFile(in: plan.folder)
    for block in 0..<kept.blockCount {
      let count = starts[block + 1] - starts[block]
      let buckets = try order.read(
        UInt16.self, count: count, at: starts[block] * MemoryLayout<UInt16>.stride)
      var keys: [Key] = []
      for bucket in buckets {
        guard
          let number = try readers[Int(bucket)].next({ (wire: inout WireReader) throws(WireFault) in
            try wire.number()
          })
        else { throw ScratchFile.damaged }
        keys.append(Key(bucket: UInt32(bucket), number: UInt32(truncatingIfNeeded: number)))
      }
      try file.append(keys)
      progress?.add(steps: 1)
    }
    keyFile = file
    self.starts = starts
    self.distinct = distinct
  }

  /// The same exchange for some of each block's beneficiaries.
  ///
  /// - Parameter numbers: those of a block that are left, in order.
  func narrowed(
    to numbers: (_ block: Int) throws(SourceError) -> [UInt32]
  ) throws(SourceError) -> BeneficiaryExchange {
    let file = ScratchFile(in: plan.folder)
    var starts = [0]
    for block in 0..<self.starts.count - 1 {
      let keys = try keys(of: block)
      let left = try numbers(block)
      try file.append(left.map { keys[Int($0)] })
      starts.append(starts[block] + left.count)
    }
    return BeneficiaryExchange(self, starts: starts, keyFile: file)
  }

  private init(_ whole: BeneficiaryExchange, starts: [Int], keyFile: ScratchFile) {
    plan = whole.plan
    talk = whole.talk
    told = whole.told
    distinct = whole.distinct
    self.starts = starts
    self.keyFile = keyFile
  }

  /// The beneficiaries of a block, by their numbers there.
  func keys(of block: Int) throws(SourceError) -> [Key] {
    try keyFile.read(
      Key.self, count: starts[block + 1] - starts[block],
      at: starts[block] * MemoryLayout<Key>.stride)
  }

  /// Sends every block's rows and returns the totals. Every block is two steps of the runner's progress.
  ///
  /// - Parameters:
  ///   - visit: is shown every beneficiary's total once, in no order.
  ///   - rows: of a block, `columns` numbers a beneficiary, one after the other.
  func totals(
    columns: Int, _ combination: Combination, blocks: BlockRunner,
    visit: (ArraySlice<Int64>) -> Void = { _ in },
    _ rows: @escaping @Sendable (Int) throws(SourceError) -> [Int64]
  ) throws(SourceError) -> Rows {
    let meeting = try talk?.meet(columns: columns, combination)
    var sent = BucketStreams(plan)
    func send(_ block: Int, _ rows: [Int64]) throws(SourceError) {
      for (place, key) in try keys(of: block).enumerated() {
        try sent.append(to: Int(key.bucket)) { wire in
          wire.number(UInt64(key.number))
          for column in place * columns..<(place + 1) * columns {
            wire.signed(rows.isEmpty ? 0 : rows[column])
          }
        }
      }
    }
    if meeting?.hears == true {
      // What all say is known: only who is asked for counts.
      for block in 0..<starts.count - 1 { try send(block, []) }
    } else {
      try blocks.forEach(rows, send)
    }
    try sent.finish()
    var back = BucketStreams(plan)
    for bucket in 0..<sent.count {
      try add(bucket, columns, combination, sent, &back, meeting, visit)
    }
    try meeting?.finish()
    try back.finish()
    var readers = (0..<back.count).map { back.reader($0) }
    let file = ScratchFile(in: plan.folder)
    for block in 0..<starts.count - 1 {
      var totals: [Int64] = []
      for key in try keys(of: block) {
        let bucket = Int(key.bucket)
        let row: Void? = try readers[bucket].next { (wire: inout WireReader) throws(WireFault) in
          for _ in 0..<columns { totals.append(try wire.signed()) }
        }
        guard row != nil else { throw ScratchFile.damaged }
      }
      try file.append(totals)
      blocks.progress?.add(steps: 1)
    }
    return Rows(file: file, starts: starts, columns: columns)
  }

  /// Makes the totals of one bucket and answers every row with its beneficiary's.
  private func add(
    _ bucket: Int, _ columns: Int, _ combination: Combination, _ sent: BucketStreams,
    _ back: inout BucketStreams, _ meeting: ShardTalk.Meeting?,
    _ visit: (ArraySlice<Int64>) -> Void
  ) throws(SourceError) {
    var totals = [Int64](repeating: 0, count: distinct[bucket] * columns)
    func read(_ wire: inout WireReader, _ row: inout [Int64]) throws(WireFault) -> Int {
      let number = Int(truncatingIfNeeded: try wire.number())
      guard number < distinct[bucket] else { throw .malformed }
      for column in 0..<columns { row[column] = try wire.signed() }
      return number
    }
    var row = [Int64](repeating: 0, count: columns)
    var isAsked = [Bool](repeating: false, count: distinct[bucket])
    var reader = sent.reader(bucket)
    while let number = try reader.next({ (wire: inout WireReader) throws(WireFault) in
      try read(&wire, &row)
    }) {
      combination.add(row[...], to: &totals, number)
      isAsked[number] = true
    }
    if let meeting {
      try exchange(bucket, columns, &totals, isAsked, meeting)
      guard meeting.hears else { return }
    }
    for number in 0..<distinct[bucket] {
      visit(totals[number * columns..<(number + 1) * columns])
    }
    reader = sent.reader(bucket)
    while let number = try reader.next({ (wire: inout WireReader) throws(WireFault) in
      try read(&wire, &row)
    }) {
      try back.append(to: bucket) { wire in
        for value in totals[number * columns..<(number + 1) * columns] { wire.signed(value) }
      }
    }
  }
}

extension BeneficiaryExchange {
  /// Tells the other shards this one's totals of a bucket, or puts those over all shards into their place.
  private func exchange(
    _ bucket: Int, _ columns: Int, _ totals: inout [Int64], _ isAsked: [Bool],
    _ meeting: ShardTalk.Meeting
  ) throws(SourceError) {
    guard var reader = told?.reader(bucket) else { throw ScratchFile.damaged }
    while let (number, name) = try reader.next({
      (wire: inout WireReader) throws(WireFault) -> (Int, ArraySlice<UInt8>) in
      (try wire.integer(in: 0...isAsked.count - 1), try wire.text())
    }) {
      guard isAsked[number] else { continue }
      let place = number * columns..<(number + 1) * columns
      if meeting.hears {
        totals.replaceSubrange(place, with: try meeting.heard(name))
      } else {
        try meeting.say(name, totals[place])
      }
    }
  }
}
