/// How far a beneficiary's value stands out among beneficiaries with as many payers.
///
/// -log2 of the mid upper tail: the share of beneficiaries in the same class whose value is greater, plus
/// half of those in the same bin. Each beneficiary weighs one in all, however many payers look at it; a
/// class borrows `votes.borrowed` beneficiaries from all classes. Counts are integers, so no order changes them.
struct TailBits: Tallied {
  /// Payers of a beneficiary by class: 1, 2, 3-4, 5-8, 9-16, 17-32, more.
  static let classes = 7
  /// What one beneficiary weighs.
  private static let unit: Int64 = 27_720

  private let low: Int32
  private let step: Int32
  private let bins: Int
  private let prior: Double
  private var counts: [Int64]
  private var bits: [Double] = []

  /// - Parameters:
  ///   - range: of the values, thousandths of a bit; what lies outside falls into the ends.
  ///   - step: width of a bin.
  ///   - borrowed: beneficiaries that a class borrows from all.
  init(range: ClosedRange<Int32>, step: Int32, borrowed: Int) {
    prior = Double(borrowed) * Double(Self.unit)
    low = range.lowerBound
    self.step = step
    bins = Int((range.upperBound - range.lowerBound) / step) + 1
    counts = [Int64](repeating: 0, count: Self.classes * bins)
  }

  @inline(__always)
  static func classNumber(_ payers: Int) -> Int {
    // As many as it takes bits to write payers - 1.
    payers <= 1 ? 0 : min(Int.bitWidth - (payers - 1).leadingZeroBitCount, classes - 1)
  }

  @inline(__always)
  private func cell(_ value: Int32, _ payers: Int) -> Int {
    let bin = min(max((Int(value) - Int(low)) / Int(step), 0), bins - 1)
    return Self.classNumber(payers) * bins + bin
  }

  /// Counts the views that payers have of their beneficiaries, of those with two payers or more.
  ///
  /// - Parameters:
  ///   - values: by edge.
  ///   - payers: how many the edge's beneficiary has, this one included.
  mutating func observe(_ values: [Int32], payers: [UInt32]) {
    for (value, payers) in zip(values, payers) where payers >= 2 {
      counts[cell(value, Int(payers))] += Self.unit / Int64(payers)
    }
  }

  /// Adds to each edge's votes, of those to beneficiaries with two payers or more: `weight` times the bits by which its
  /// value stands out beyond one in the middle, at most `cap` of them.
  func addVotes(
    of values: [Int32], payers: [UInt32], weight: Double, cap: Double, to votes: inout [Int32]
  ) {
    for (edge, (value, payers)) in zip(values, payers).enumerated() where payers >= 2 {
      votes[edge] += Points.rounded(weight * min(bits(value, payers: Int(payers)) - 1, cap))
    }
  }

  mutating func merge(_ other: TailBits) {
    for cell in counts.indices { counts[cell] += other.counts[cell] }
  }

  var cells: [Int64] {
    get { counts }
    set { counts = newValue }
  }

  /// Makes the table from what was counted.
  mutating func finish() {
    var overall = [Double](repeating: 0, count: bins)
    for (index, count) in counts.enumerated() { overall[index % bins] += Double(count) }
    let total = max(overall.reduce(0, +), 1e-9)
    bits = [Double](repeating: 0, count: counts.count)
    for number in 0..<Self.classes {
      let row = counts[number * bins..<(number + 1) * bins].map { Double($0) }
      let sum = row.reduce(0, +) + prior
      var above = 0.0
      for bin in stride(from: bins - 1, through: 0, by: -1) {
        let share = (row[bin] + prior * overall[bin] / total) / sum
        bits[number * bins + bin] = -logarithm2(max(above + share / 2, 1e-6))
        above += share
      }
    }
  }

  /// The bits of a value; 1 is a value in the middle.
  @inline(__always)
  func bits(_ value: Int32, payers: Int) -> Double { bits[cell(value, payers)] }
}
