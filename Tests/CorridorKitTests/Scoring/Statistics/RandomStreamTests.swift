import Testing

@testable import CorridorKit

@Suite("random stream")
struct RandomStreamTests {
  @Test("the numbers are SplitMix64's")
  func published() {
    // The first outputs for seed 1234567 of the public-domain reference in C (Vigna, 2015).
    var random = RandomStream(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    for value in expected { #expect(random.next() == value) }
  }

  @Test("streams of different payers differ, the same payer's do not")
  func streams() {
    var first = RandomStream(seed: 7, salt: 3, index: 0)
    var second = RandomStream(seed: 7, salt: 3, index: 1)
    var again = RandomStream(seed: 7, salt: 3, index: 0)
    let value = first.next()
    #expect(value != second.next())
    #expect(value == again.next())
  }

  @Test("distributions have the means and spreads they say", arguments: [1, 2, 3] as [UInt64])
  func moments(seed: UInt64) {
    var random = RandomStream(seed: seed)
    let n = 20_000
    var sums = (normal: 0.0, squares: 0.0, waiting: 0.0, gamma: 0.0, small: 0.0, geometric: 0.0)
    for _ in 0..<n {
      let x = random.normal()
      sums.normal += x
      sums.squares += x * x
      sums.waiting += random.waiting(mean: 3)
      sums.gamma += random.gamma(mean: 5, shape: 4)
      sums.small += random.gamma(mean: 2, shape: 0.5)
      sums.geometric += Double(random.geometric(mean: 2.5))
    }
    let count = Double(n)
    // Five standard errors of each mean.
    #expect(abs(sums.normal / count) < 0.036)
    #expect(abs(sums.squares / count - 1) < 0.05)
    #expect(abs(sums.waiting / count - 3) < 0.11)
    #expect(abs(sums.gamma / count - 5) < 0.09)
    #expect(abs(sums.small / count - 2) < 0.11)
    #expect(abs(sums.geometric / count - 2.5) < 0.11)
  }

  @Test("every choice of a few is drawn about as often as its weight says")
  func weights() {
    var random = RandomStream(seed: 5)
    var counts = [0, 0, 0]
    for _ in 0..<12_000 { counts[random.pick([1, 2, 3])] += 1 }
    #expect(abs(counts[0] - 2_000) < 210)
    #expect(abs(counts[1] - 4_000) < 260)
    #expect(abs(counts[2] - 6_000) < 280)
  }
}
