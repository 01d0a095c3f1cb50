@testable import CorridorKit

/// A small generator of numbers for tests: SplitMix64 (Steele, Lea and Flood, 2014).
struct TestRandom: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func uniform(_ range: ClosedRange<Double>) -> Double {
    Double.random(in: range, using: &self)
  }
}

/// Ordinary payers after IFAD (US$200 to 300 every one to two months) and ADB (mean US$340).
enum OrdinaryPeople {
  /// 2024-01-01.
  static let firstDay = 19_723.0

  /// Family remitters who send by the month for two years, by day, each to one or two relatives.
  static func familyRemitters(
    _ count: Int, seed: UInt64, destination: String = "PH"
  ) -> [TestPayment] {
    var random = TestRandom(seed: seed)
    var payments: [TestPayment] = []
    for payer in 0..<count {
      let relatives = Int.random(in: 1...2, using: &random)
      for relative in 0..<relatives {
        let usual = random.uniform(120...420).rounded()
        let payday = random.uniform(0...30)
        let hour = random.uniform(8...20) / 24
        for month in 0..<24 {
          let day = firstDay + payday + Double(month) * 30.4 + random.uniform(-2...2)
          let dollars = (usual * random.uniform(0.85...1.15)).rounded()
          payments.append(
            TestPayment(
              payer: "family-\(payer)", beneficiary: "relative-\(payer)-\(relative)",
              day: day.rounded(.down) + hour - 10.0 / 24, dollars: dollars,
              destination: destination))
        }
      }
    }
    return payments
  }

  /// Payers who send now and then, once to five times in two years.
  static func occasionalSenders(_ count: Int, seed: UInt64) -> [TestPayment] {
    var random = TestRandom(seed: seed)
    var payments: [TestPayment] = []
    for payer in 0..<count {
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        payments.append(
          TestPayment(
            payer: "occasional-\(payer)", beneficiary: "friend-\(payer)",
            day: firstDay + random.uniform(0...720).rounded(.down)
              + random.uniform(8...22) / 24 - 10.0 / 24,
            dollars: random.uniform(20...600).rounded()))
      }
    }
    return payments
  }
}
