import Testing

@testable import CorridorKit

@Suite("bins of whole numbers")
struct WholeBinningTests {
  @Test("fall where the function of the number falls", arguments: 0..<3 as Range<UInt64>)
  func same(seed: UInt64) {
    var random = TestRandom(seed: seed)
    for _ in 0..<3_000 {
      let cents = Int64.random(in: 1...1_000_000, using: &random)
      #expect(
        LowValueBand.bins.bin(of: cents)
          == LowValueBand.binning.bin(of: naturalLogarithm(Double(cents) / 100)))
      let gap = Int64.random(in: 3_600...50_000_000, using: &random)
      #expect(
        ShortGaps.bins.bin(of: gap)
          == ShortGaps.binning.bin(of: naturalLogarithm(Double(gap) / 86_400)))
    }
    #expect(LowValueBand.bins.bin(of: 0) == 0)
  }

  @Test("agree at every edge and beside it")
  func edges() {
    for edge in LowValueBand.binning.edges {
      let near = Int64((exponential(edge) * 100).rounded())
      for cents in max(1, near - 2)...near + 2 {
        #expect(
          LowValueBand.bins.bin(of: cents)
            == LowValueBand.binning.bin(of: naturalLogarithm(Double(cents) / 100)))
      }
    }
  }
}

@Suite("likelihood tables")
struct LikelihoodTableTests {
  @Test(
    "hold what the distributions give, also beyond the table", arguments: [1, 2, 7, 40, 41, 90])
  func same(n: Int) {
    let (one, other) = (BetaBinomial(alpha: 1.6, beta: 1.9), BetaBinomial(alpha: 0.4, beta: 5))
    let table = LikelihoodTable(one, against: other)
    for k in 0...n {
      #expect(table.bits(k, of: n) == one.bits(k, of: n, against: other))
    }
    let sums: [Double] = [
      1_200, 0.2 * 1_200 * 1_048_576, 0.06 * 1_200 * 1_048_576, 100 * 1_048_576,
    ]
    let values = table.values + LikelihoodTable.values(one, against: [sums])
    #expect(LikelihoodTable.ordinary(0, in: values) == other)
    #expect(LikelihoodTable.ordinary(1, in: values) == BetaBinomial(fitting: sums))
  }
}
