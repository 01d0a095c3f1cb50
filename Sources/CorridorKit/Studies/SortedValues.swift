/// Values with their payers in one or several classes, sorted, so that quantiles under any weights take one pass.
struct SortedValues: Sendable {
  /// Equal values of a payer in a class are one entry.
  struct Entry: SortableRecord {
    fileprivate let value: Int64
    fileprivate let payer: UInt32
    fileprivate let level: UInt16
    /// How often the value stands there, and in the lowest bits whether it is the payer's lowest and highest.
    fileprivate var marks: UInt16

    fileprivate static let lowest: UInt16 = 1
    fileprivate static let highest: UInt16 = 2
    fileprivate static let most = 1 << 14 - 1

    fileprivate var times: Int64 { Int64(marks >> 2) }

    // The payer breaks ties, so that equal values stand in one order on every machine.
    static func precedes(_ a: Entry, _ b: Entry) -> Bool {
      if a.level != b.level { return a.level < b.level }
      return a.value != b.value ? a.value < b.value : a.payer < b.payer
    }
  }

  private let entries: StudyRecords<Entry>
  /// Where each class begins; one more than there are classes.
  private let starts: [Int]
  /// How many payers have a value, by class.
  let payers: [Int]

  /// Takes payers' values in any classes.
  struct Sorter {
    private let means: StudyMeans
    private var sorter: RecordSorter<Entry>
    private var payers: [Int]
    private var counts: [Int]

    init(levels: Int = 1, _ means: StudyMeans) {
      self.means = means
      sorter = RecordSorter(means.plan, share: StudyMeans.share)
      payers = [Int](repeating: 0, count: levels)
      counts = payers
    }

    /// Adds a payer's only value of a class.
    mutating func add(_ value: Int64, level: Int = 0, of payer: UInt32) throws(SourceError) {
      payers[level] += 1
      try append(value, level, payer, 1, Entry.lowest | Entry.highest)
    }

    /// Adds all values of a payer.
    mutating func add(
      _ values: [(level: Int, value: Int64)], of payer: UInt32
    ) throws(SourceError) {
      let sorted = values.sorted { ($0.level, $0.value) < ($1.level, $1.value) }
      var start = 0
      while start < sorted.count {
        let (level, value) = sorted[start]
        var end = start + 1
        while end < sorted.count, end - start < Entry.most, sorted[end] == (level, value) {
          end += 1
        }
        var marks: UInt16 = 0
        if start == 0 || sorted[start - 1].level != level {
          marks |= Entry.lowest
          payers[level] += 1
        }
        if end == sorted.count || sorted[end].level != level { marks |= Entry.highest }
        try append(value, level, payer, end - start, marks)
        start = end
      }
    }

    private mutating func append(
      _ value: Int64, _ level: Int, _ payer: UInt32, _ times: Int, _ marks: UInt16
    ) throws(SourceError) {
      counts[level] += 1
      try sorter.append(
        Entry(
          value: value, payer: payer, level: UInt16(level), marks: UInt16(times) << 2 | marks))
    }

    consuming func sorted() throws(SourceError) -> SortedValues {
      let (counts, payers, means) = (counts, payers, means)
      var entries = StudyRecords<Entry>.Writer(means)
      var sorted = try sorter.sorted()
      while let entry = try sorted.next() { try entries.append(entry) }
      return SortedValues(
        entries: try entries.finish(),
        starts: counts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }, payers: payers)
    }
  }

  private func range(_ level: Int) -> Range<Int> { starts[level]..<starts[level + 1] }

  /// Shows the values of a class, rising, each with its payer and how often it stands there.
  func forEach(_ level: Int = 0, _ body: (Int64, UInt32, Int64) -> Void) throws(SourceError) {
    try entries.forEachPiece(of: range(level)) { piece in
      for entry in piece { body(entry.value, entry.payer, entry.times) }
    }
  }

  /// What a class holds under some weights.
  struct Tally {
    var count: Int64 = 0
    /// Sums of a currency of small units may pass 64 bits.
    var sum: Int128 = 0
    /// How many lie before each piece, and at the end all.
    fileprivate var before: [Int64] = [0]

    var mean: Double? { count == 0 ? nil : Double(sum) / Double(count) }
  }

  /// - Parameter sums: whether the sum is of interest.
  func tally(
    _ level: Int, _ weights: PayerWeights, sums: Bool = true
  ) throws(SourceError) -> Tally {
    var tally = Tally()
    try entries.forEachPiece(of: range(level)) { piece in
      var count: Int64 = 0
      for entry in piece { count &+= weights[entry.payer] &* entry.times }
      tally.count += count
      tally.before.append(tally.count)
      guard sums else { return }
      for entry in piece {
        tally.sum += Int128(entry.value) * Int128(weights[entry.payer] &* entry.times)
      }
    }
    return tally
  }

  /// Quantiles at shares of 10,000, rising; nil without values.
  ///
  /// The smallest value below or at which the share lies, and where the share falls exactly between two
  /// values their mean: the second definition of Hyndman & Fan (1996), "Sample quantiles in statistical
  /// packages", The American Statistician 50(4).
  ///
  /// - Parameter tally: of the same class and weights.
  func quantiles(
    _ shares: [Int64], _ level: Int, _ weights: PayerWeights, _ tally: Tally
  ) throws(SourceError) -> [Double?] {
    guard tally.count > 0 else { return shares.map { _ in nil } }
    let range = range(level)
    var found: [Double?] = []
    // The piece that is held, its next entry, and how many values lie before that.
    var (piece, held, next, below) = (-1, ArraySlice<Entry>(), 0, Int64(0))
    for share in shares {
      // The place times 10,000, from 1: at least one value lies at or below any quantile.
      let place = max(share * tally.count, 1)
      var number = max(piece, 0)
      while number + 2 < tally.before.count, tally.before[number + 1] * 10_000 < place {
        number += 1
      }
      if number != piece {
        held = try self.piece(number, of: range)
        (piece, next, below) = (number, held.startIndex, tally.before[number])
      }
      var weight = weights[held[next].payer] &* held[next].times
      while next + 1 < held.endIndex, (below + weight) * 10_000 < place {
        below += weight
        next += 1
        weight = weights[held[next].payer] &* held[next].times
      }
      let value = Double(held[next].value)
      if (below + weight) * 10_000 == place,
        let following = try following(held[(next + 1)...], piece, of: range, weights, tally)
      {
        found.append((value + Double(following)) / 2)
      } else {
        found.append(value)
      }
    }
    return found
  }

  private func piece(
    _ number: Int, of range: Range<Int>
  ) throws(SourceError) -> ArraySlice<Entry> {
    let start = range.lowerBound + number * StudyRecords<Entry>.pieceSize
    let end = min(start + StudyRecords<Entry>.pieceSize, range.upperBound)
    return try entries.records(start..<end)
  }

  /// The next value that counts, in the rest of a piece or behind it; nil if there is none.
  private func following(
    _ rest: ArraySlice<Entry>, _ number: Int, of range: Range<Int>, _ weights: PayerWeights,
    _ tally: Tally
  ) throws(SourceError) -> Int64? {
    if let entry = rest.first(where: { weights[$0.payer] > 0 }) { return entry.value }
    for next in number + 1..<max(tally.before.count - 1, number + 1) {
      let piece = try piece(next, of: range)
      if let entry = piece.first(where: { weights[$0.payer] > 0 }) { return entry.value }
    }
    return nil
  }

  func median(_ level: Int, _ weights: PayerWeights) throws(SourceError) -> Double? {
    try quantiles([5_000], level, weights, tally(level, weights, sums: false))[0]
  }

  /// The share of values below a limit; nil without values.
  func share(
    below limit: Int64, _ level: Int, _ weights: PayerWeights
  ) throws(SourceError) -> Double? {
    var (under, count): (Int64, Int64) = (0, 0)
    try forEach(level) { value, payer, times in
      let weight = weights[payer] &* times
      if value < limit { under += weight }
      count += weight
    }
    return count == 0 ? nil : Double(under) / Double(count)
  }

  /// The same as ``payersBeside(_:_:)`` of a value as it is printed.
  ///
  /// - Parameter scale: what values are divided by; the mean of two ends in a half.
  func payersBeside(
    printed value: Double, scale: Double, _ level: Int = 0
  ) throws(SourceError) -> Int {
    try payersBeside((value * scale * 2).rounded() / 2, level)
  }

  /// How many payers have a value on the side of `value` that fewer have, itself counted on both; 0 for none.
  func payersBeside(_ value: Double?, _ level: Int = 0) throws(SourceError) -> Int {
    guard let value else { return 0 }
    var (under, over) = (0, 0)
    try entries.forEachPiece(of: range(level)) { piece in
      for entry in piece {
        if entry.marks & Entry.lowest != 0, Double(entry.value) <= value { under += 1 }
        if entry.marks & Entry.highest != 0, Double(entry.value) >= value { over += 1 }
      }
    }
    return min(under, over)
  }

  /// How many payers have a value below a limit, and how many have one that is not.
  func payers(
    below limit: Int64, _ level: Int = 0
  ) throws(SourceError) -> (below: Int, notBelow: Int) {
    var (under, over) = (0, 0)
    try entries.forEachPiece(of: range(level)) { piece in
      for entry in piece {
        if entry.marks & Entry.lowest != 0, entry.value < limit { under += 1 }
        if entry.marks & Entry.highest != 0, entry.value >= limit { over += 1 }
      }
    }
    return (under, over)
  }
}
