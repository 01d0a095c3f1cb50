/// What stands in for the network where it cannot be asked: nobody else pays the payer's beneficiaries.
///
/// Formula: u x E(s), where u is the share of the payer's beneficiaries that nobody else pays, and E(s) the
/// mean network points of payers with u < `network.imputed_share`, of those that the payer is compared with
/// (``PeerGroups``), whose own score lies in the same half bit, two
/// half bits either side pooled, `network.imputed_payers` imaginary payers with none added, made rising in s. Without it whoever pays strangers of
/// their own would rank below those with the same pattern who are seen to share.
///
/// Payers are counted in any order.
struct UnsharedImputation: Tallied {
  /// By group of peers and bin.
  private var sums: [Int64]
  private var counts: [Int64]
  private var expected: [Double] = []

  private static let bins = 71

  /// - Parameter groups: of peers.
  init(groups: Int) {
    sums = [Int64](repeating: 0, count: groups * Self.bins)
    counts = sums
  }

  /// - Parameters:
  ///   - group: the payer's.
  ///   - total: the payer's own points.
  ///   - unshared: the share of the payer's beneficiaries that nobody else pays.
  ///   - network: the payer's network points, thousandths of a bit.
  mutating func observe(
    group: Int, total: Int32, unshared: Double, network: Int64, _ rule: Policy.NetworkRule
  ) {
    guard unshared < rule.imputedShare else { return }
    let bin = group * Self.bins + Self.bin(total)
    sums[bin] += network
    counts[bin] += 1
  }

  mutating func merge(_ other: UnsharedImputation) {
    for bin in sums.indices {
      sums[bin] += other.sums[bin]
      counts[bin] += other.counts[bin]
    }
  }

  var cells: [Int64] {
    get { sums + counts }
    set {
      sums = Array(newValue.prefix(sums.count))
      counts = Array(newValue.suffix(counts.count))
    }
  }

  /// Makes the table from what was counted.
  mutating func finish(_ peers: PeerGroups, _ rule: Policy.NetworkRule) {
    func byGroup(_ cells: [Int64]) -> [[Double]] {
      peers.compared(
        (0..<peers.count).map { Array(cells[$0 * Self.bins..<($0 + 1) * Self.bins]) })
    }
    expected = zip(byGroup(sums), byGroup(counts)).flatMap { Self.expected($0, $1, rule) }
  }

  private static func expected(
    _ sums: [Double], _ counts: [Double], _ rule: Policy.NetworkRule
  ) -> [Double] {
    var expected: [Double] = []
    for bin in 0..<bins {
      let range = max(0, bin - 2)...min(bins - 1, bin + 2)
      let mean =
        sums[range].reduce(0, +) / max(counts[range].reduce(0, +) + Double(rule.imputedPayers), 1)
      expected.append(max(mean, expected.last ?? mean))
    }
    return expected
  }

  /// Thousandths of a bit.
  func points(_ unshared: Double, group: Int, total: Int32) -> Int64 {
    Int64((unshared * expected[group * Self.bins + Self.bin(total)]).rounded())
  }

  /// Half bits from -10 on.
  private static func bin(_ total: Int32) -> Int {
    min(max(Int(floorDivide(Int64(total), 500)) + 20, 0), bins - 1)
  }
}
