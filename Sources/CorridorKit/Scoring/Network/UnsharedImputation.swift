/// What stands in for the network where it cannot be asked: nobody else pays the payer's beneficiaries.
///
/// Formula: u x E(s), where u is the share of the payer's beneficiaries that nobody else pays, and E(s) the
/// mean network points of payers with u < `network.imputed_share` whose own score lies in the same half bit, two
/// half bits either side pooled, `network.imputed_payers` imaginary payers with none added, made rising in s. Without it whoever pays strangers of
/// their own would rank below those with the same pattern who are seen to share.
///
/// Payers are counted in any order.
struct UnsharedImputation: Tallied {
  private var sums = [Int64](repeating: 0, count: bins)
  private var counts = [Int64](repeating: 0, count: bins)
  private var expected: [Double] = []

  private static let bins = 71

  /// - Parameters:
  ///   - total: the payer's own points.
  ///   - unshared: the share of the payer's beneficiaries that nobody else pays.
  ///   - network: the payer's network points, thousandths of a bit.
  mutating func observe(
    total: Int32, unshared: Double, network: Int64, _ rule: Policy.NetworkRule
  ) {
    guard unshared < rule.imputedShare else { return }
    let bin = Self.bin(total)
    sums[bin] += network
    counts[bin] += 1
  }

  mutating func merge(_ other: UnsharedImputation) {
    for bin in 0..<Self.bins {
      sums[bin] += other.sums[bin]
      counts[bin] += other.counts[bin]
    }
  }

  var cells: [Int64] {
    get { sums + counts }
    set {
      sums = Array(newValue.prefix(Self.bins))
      counts = Array(newValue.suffix(Self.bins))
    }
  }

  /// Makes the table from what was counted.
  mutating func finish(_ rule: Policy.NetworkRule) {
    expected = []
    for bin in 0..<Self.bins {
      let range = max(0, bin - 2)...min(Self.bins - 1, bin + 2)
      let mean =
        Double(sums[range].reduce(0, +))
        / max(Double(counts[range].reduce(0, +) + Int64(rule.imputedPayers)), 1)
      expected.append(max(mean, expected.last ?? mean))
    }
  }

  /// Thousandths of a bit.
  func points(_ unshared: Double, total: Int32) -> Int64 {
    Int64((unshared * expected[Self.bin(total)]).rounded())
  }

  /// Half bits from -10 on.
  private static func bin(_ total: Int32) -> Int {
    min(max(Int(floorDivide(Int64(total), 500)) + 20, 0), bins - 1)
  }
}
