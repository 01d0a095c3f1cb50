/// A seeded stream of random numbers, the same on every machine.
///
/// SplitMix64: a counter that grows by the golden ratio and is mixed. Fast, and good enough to draw
/// made-up payments; nothing secret depends on it. Each payer has a stream of its own, so that one
/// payer's draws do not move with another's.
///
/// Source: Steele, Lea & Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA.
struct RandomStream {
  private var state: UInt64
  /// The second of two normal numbers that were made together.
  private var spareNormal: Double?

  init(seed: UInt64) {
    state = seed
  }

  /// A stream for one thing of many: number `index` of the kind called `salt`.
  init(seed: UInt64, salt: UInt64, index: Int) {
    var outer = RandomStream(seed: seed ^ (salt &* 0xD1B5_4A32_D192_ED03))
    let first = outer.next()
    var inner = RandomStream(seed: first ^ (UInt64(index) &* 0x9E6C_63D0_876A_68EE))
    state = inner.next()
  }

  /// Sixty-four bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in [0, 1), one of 2^53.
  mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * uniform()
  }

  /// 0 to `count` - 1. The bias is below count / 2^64 and does not matter here.
  mutating func below(_ count: Int) -> Int {
    precondition(count > 0, "nothing to choose from")
    return Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  mutating func chance(_ probability: Double) -> Bool {
    uniform() < probability
  }

  /// The index of a weight, as often as its share of all.
  mutating func pick(_ weights: [Double]) -> Int {
    var left = uniform() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      left -= weight
      if left < 0 { return index }
    }
    return weights.count - 1
  }

  /// A standard normal number: Marsaglia & Bray (1964), the polar method.
  mutating func normal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    while true {
      let u = uniform(-1, 1)
      let v = uniform(-1, 1)
      let s = u * u + v * v
      guard s > 0, s < 1 else { continue }
      let factor = (-2 * naturalLogarithm(s) / s).squareRoot()
      spareNormal = v * factor
      return u * factor
    }
  }

  /// Log-normal by its median and the standard deviation of its logarithm.
  mutating func logNormal(median: Double, spread: Double) -> Double {
    median * exponential(spread * normal())
  }

  /// A waiting time with that mean.
  mutating func waiting(mean: Double) -> Double {
    -mean * naturalLogarithm(1 - uniform())
  }

  /// Gamma by its mean and shape: Marsaglia & Tsang (2000), "A simple method for generating gamma
  /// variables", ACM Transactions on Mathematical Software 26(3).
  mutating func gamma(mean: Double, shape: Double) -> Double {
    guard shape >= 1 else {
      let power = exponential(naturalLogarithm(1 - uniform()) / shape)
      return gamma(mean: mean * (shape + 1) / shape, shape: shape + 1) * power
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let t = 1 + c * x
      guard t > 0 else { continue }
      let v = t * t * t
      if naturalLogarithm(1 - uniform()) < 0.5 * x * x + d - d * v + d * naturalLogarithm(v) {
        return mean * d * v / shape
      }
    }
  }

  /// How many failures come before the first success, with that mean.
  mutating func geometric(mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    let stop = 1 / (1 + mean)
    return Int(naturalLogarithm(1 - uniform()) / logarithmOfOnePlus(-stop))
  }

  /// Fisher & Yates, as Durstenfeld (1964) wrote it.
  mutating func shuffle<T>(_ array: inout [T]) {
    for last in stride(from: array.count - 1, to: 0, by: -1) {
      array.swapAt(last, below(last + 1))
    }
  }
}
