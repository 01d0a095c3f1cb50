/// How far a beneficiary's value stands out among beneficiaries with as many payers, as the payers of one group of
/// peers see it.
///
/// -log2 of the mid upper tail: the share of beneficiaries in the same class whose value is greater, plus
/// half of those in the same bin. Each beneficiary weighs one in all, however many payers look at it, and in a group the
/// share of its payers that belong to it; a class borrows `votes.borrowed` beneficiaries from all classes. What a group is
/// compared with says ``PeerGroups``. Counts are integers, so no order changes them.
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
  ///   - groups: of peers.
  init(range: ClosedRange<Int32>, step: Int32, borrowed: Int, groups: Int) {
    prior = Double(borrowed) * Double(Self.unit)
    low = range.lowerBound
    self.step = step
    bins = Int((range.upperBound - range.lowerBound) / step) + 1
    counts = [Int64](repeating: 0, count: groups * Self.classes * bins)
  }

  @inline(__always)
  static func classNumber(_ payers: Int) -> Int {
    // As many as it takes bits to write payers - 1.
    payers <= 1 ? 0 : min(Int.bitWidth - (payers - 1).leadingZeroBitCount, classes - 1)
  }

  @inline(__always)
  private func cell(_ value: Int32, _ payers: Int, _ group: Int) -> Int {
    let bin = min(max((Int(value) - Int(low)) / Int(step), 0), bins - 1)
    return (group * Self.classes + Self.classNumber(payers)) * bins + bin
  }

  /// Counts the views that payers have of their beneficiaries, of those with two payers or more.
  ///
  /// - Parameters:
  ///   - values: by edge.
  ///   - payers: how many the edge's beneficiary has, this one included.
  ///   - groups: to which the edge's payer belongs.
  mutating func observe(_ values: [Int32], payers: [UInt32], groups: [UInt16]) {
    for edge in values.indices where payers[edge] >= 2 {
      let number = Int(payers[edge])
      counts[cell(values[edge], number, Int(groups[edge]))] += Self.unit / Int64(number)
    }
  }

  /// Adds to each edge's votes, of those to beneficiaries with two payers or more: `weight` times the bits by which its
  /// value stands out beyond one in the middle, at most `cap` of them.
  func addVotes(
    of values: [Int32], payers: [UInt32], groups: [UInt16], weight: Double, cap: Double,
    to votes: inout [Int32]
  ) {
    for edge in values.indices where payers[edge] >= 2 {
      let bits = bits(values[edge], payers: Int(payers[edge]), group: Int(groups[edge]))
      votes[edge] += Points.rounded(weight * min(bits - 1, cap))
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
  mutating func finish(_ peers: PeerGroups) {
    let size = Self.classes * bins
    let own = (0..<peers.count).map { Array(counts[$0 * size..<($0 + 1) * size]) }
    bits = peers.compared(own).flatMap { bits(of: $0) }
  }

  /// - Parameter counts: what a group is compared with, class by class.
  private func bits(of counts: [Double]) -> [Double] {
    var overall = [Double](repeating: 0, count: bins)
    for (index, count) in counts.enumerated() { overall[index % bins] += count }
    let total = max(overall.reduce(0, +), 1e-9)
    var found = [Double](repeating: 0, count: counts.count)
    for number in 0..<Self.classes {
      let row = Array(counts[number * bins..<(number + 1) * bins])
      let sum = row.reduce(0, +) + prior
      var above = 0.0
      for bin in stride(from: bins - 1, through: 0, by: -1) {
        let share = (row[bin] + prior * overall[bin] / total) / sum
        found[number * bins + bin] = -logarithm2(max(above + share / 2, 1e-6))
        above += share
      }
    }
    return found
  }

  /// The bits of a value; 1 is a value in the middle.
  @inline(__always)
  func bits(_ value: Int32, payers: Int, group: Int) -> Double { bits[cell(value, payers, group)] }
}
