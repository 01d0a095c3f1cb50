/// How the number of a payer's payments, its median amount and its median gap go together, across payers of two
/// payments or more: Spearman's correlation of each two of them.
///
/// Of every payer the places of its three values among all different ones are kept. What is held in memory is a number
/// for each different value, not for each payer: medians of amounts are whole minor units up to the ceiling.
struct PayersRanked: Sendable {
  private struct Sides: BitwiseCopyable {
    let payer: UInt32
    let places: (UInt32, UInt32, UInt32)
  }

  private struct Raw: BitwiseCopyable {
    let payer: UInt32
    let count: Int64
    /// Twice the medians, so that the middle of two is whole.
    let amount: Int64
    let gap: Int64
  }

  private struct Single: SortableRecord {
    let value: Int64

    static func precedes(_ a: Single, _ b: Single) -> Bool { a.value < b.value }
  }

  private let sides: StudyRecords<Sides>
  /// How many different values each side has.
  private let distinct: [Int]
  /// Payers of two payments or more.
  var count: Int { sides.count }

  /// Takes payers one after the other.
  struct Builder {
    private let means: StudyMeans
    private var raw: StudyRecords<Raw>.Writer

    init(_ means: StudyMeans) {
      self.means = means
      raw = StudyRecords.Writer(means)
    }

    /// Adds a payer of two payments or more.
    mutating func add(
      _ payer: UInt32, amounts: [Int64], gaps: [Int64]
    ) throws(SourceError) {
      try raw.append(
        Raw(
          payer: payer, count: Int64(amounts.count), amount: Self.twiceMedian(amounts),
          gap: Self.twiceMedian(gaps)))
    }

    private static func twiceMedian(_ values: [Int64]) -> Int64 {
      let sorted = values.sorted()
      return sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
    }

    consuming func finish() throws(SourceError) -> PayersRanked {
      let means = means
      return try PayersRanked(try raw.finish(), means)
    }
  }

  private init(_ raw: StudyRecords<Raw>, _ means: StudyMeans) throws(SourceError) {
    let (counts, amounts, gaps) = (
      try Self.values(of: raw, means, \.count), try Self.values(of: raw, means, \.amount),
      try Self.values(of: raw, means, \.gap)
    )
    var sides = StudyRecords<Sides>.Writer(means)
    try raw.forEachPiece { piece throws(SourceError) in
      for record in piece {
        try sides.append(
          Sides(
            payer: record.payer,
            places: (
              UInt32(counts.place(of: record.count)), UInt32(amounts.place(of: record.amount)),
              UInt32(gaps.place(of: record.gap))
            )))
      }
    }
    self.sides = try sides.finish()
    distinct = [counts, amounts, gaps].map(\.distinct.count)
  }

  /// The different values of one side.
  private static func values(
    of raw: StudyRecords<Raw>, _ means: StudyMeans, _ side: KeyPath<Raw, Int64>
  ) throws(SourceError) -> RankCorrelation.Values {
    var sorter = RecordSorter<Single>(means.plan, share: StudyMeans.share)
    try raw.forEachPiece { piece throws(SourceError) in
      for record in piece { try sorter.append(Single(value: record[keyPath: side])) }
    }
    var sorted = try sorter.sorted()
    var distinct: [Int64] = []
    while let single = try sorted.next() {
      if distinct.last != single.value { distinct.append(single.value) }
    }
    return RankCorrelation.Values(rising: distinct)
  }

  /// Of number and amount, number and gap, amount and gap.
  func correlations(_ weights: PayerWeights) throws(SourceError) -> [Double?] {
    var counts = distinct.map { [Int64](repeating: 0, count: $0) }
    var all: Int64 = 0
    try sides.forEachPiece { piece in
      for record in piece {
        let weight = weights[record.payer]
        all += weight
        counts[0][Int(record.places.0)] += weight
        counts[1][Int(record.places.1)] += weight
        counts[2][Int(record.places.2)] += weight
      }
    }
    let ranks = counts.map(RankCorrelation.ranks)
    var sums = [RankCorrelation](repeating: RankCorrelation(count: all), count: 3)
    try sides.forEachPiece { piece in
      for record in piece {
        let weight = weights[record.payer]
        guard weight > 0 else { continue }
        let (count, amount, gap) = (
          ranks[0][Int(record.places.0)], ranks[1][Int(record.places.1)],
          ranks[2][Int(record.places.2)]
        )
        sums[0].add(count, amount, times: weight)
        sums[1].add(count, gap, times: weight)
        sums[2].add(amount, gap, times: weight)
      }
    }
    return sums.map(\.value)
  }
}
