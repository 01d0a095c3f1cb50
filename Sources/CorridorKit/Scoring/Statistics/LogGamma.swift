/// The natural logarithm of the gamma function for x > 0, the same to the last bit on every
/// machine.
///
/// - Formula: up to 2.5 the power series around 2, whose coefficients are zeta(k) - 1; up to 10 the
///   recurrence down to it; above, Stirling's series.
/// - Error: some units in the last place, also near the zeros at 1 and 2.
/// - Zero gives infinity. A negative x gives NaN: no statistic here asks for one.
///
/// Source: Abramowitz & Stegun (1964), "Handbook of Mathematical Functions", 6.1.15, 6.1.33,
/// 6.1.41.
func logGamma(_ x: Double) -> Double {
  guard x > 0 else { return x == 0 ? .infinity : .nan }
  guard x < .infinity else { return x }
  if x < 0.5 { return GammaSeries.aroundTwo(x) - logarithmOfOnePlus(x) - naturalLogarithm(x) }
  if x < 1.5 { return GammaSeries.aroundTwo(x - 1) - naturalLogarithm(x) }
  if x < 2.5 { return GammaSeries.aroundTwo(x - 2) }
  if x < 10 {
    var product = 1.0
    var lowered = x
    while lowered >= 2.5 {
      lowered -= 1
      product *= lowered
    }
    return naturalLogarithm(product) + GammaSeries.aroundTwo(lowered - 2)
  }
  return (x - 0.5) * naturalLogarithm(x) - x + GammaSeries.halfLogOfTwoPi
    + GammaSeries.stirlingCorrection(x)
}

/// The natural logarithm of the beta function for a, b > 0.
///
/// Where one argument is large, the large parts of the three gammas cancel on paper and not in the
/// sum. Source: Didonato & Morris (1992), "Algorithm 708", ACM Transactions on Mathematical
/// Software 18(3).
func logBeta(_ a: Double, _ b: Double) -> Double {
  let p = min(a, b)
  let q = max(a, b)
  guard p > 0 else { return p == 0 ? .infinity : .nan }
  guard q < .infinity else { return -.infinity }
  if q < 10 { return logGamma(p) + (logGamma(q) - logGamma(p + q)) }
  let share = p / (p + q)
  if p < 10 {
    let correction = GammaSeries.stirlingCorrection(q) - GammaSeries.stirlingCorrection(p + q)
    return logGamma(p) + correction + p - p * naturalLogarithm(p + q)
      + (q - 0.5) * logarithmOfOnePlus(-share)
  }
  let correction =
    GammaSeries.stirlingCorrection(p)
    + (GammaSeries.stirlingCorrection(q) - GammaSeries.stirlingCorrection(p + q))
  return -0.5 * naturalLogarithm(q) + GammaSeries.halfLogOfTwoPi + correction
    + (p - 0.5) * naturalLogarithm(share) + q * logarithmOfOnePlus(-share)
}

/// The series behind ``logGamma(_:)``.
enum GammaSeries {
  /// log(2 pi) / 2.
  static let halfLogOfTwoPi = 0.918_938_533_204_672_74

  /// log gamma(2 + e) for e in [-0.5, 0.5]: (1 - Euler's constant) e + sum of (zeta(k) - 1) (-e)^k
  /// / k.
  static func aroundTwo(_ e: Double) -> Double {
    var sum = 0.0
    for k in stride(from: zetaMinusOne.count - 1, through: 0, by: -1) {
      sum = sum * -e + zetaMinusOne[k] / Double(k + 2)
    }
    return e * (0.422_784_335_098_467_14 + sum * e)
  }

  /// What Stirling's formula lacks, for x >= 10.
  static func stirlingCorrection(_ x: Double) -> Double {
    let z = 1 / (x * x)
    var sum = -3_617.0 / 122_400
    sum = sum * z + 1.0 / 156
    sum = sum * z - 691.0 / 360_360
    sum = sum * z + 1.0 / 1_188
    sum = sum * z - 1.0 / 1_680
    sum = sum * z + 1.0 / 1_260
    sum = sum * z - 1.0 / 360
    sum = sum * z + 1.0 / 12
    return sum / x
  }

  /// zeta(k) - 1 for k = 2, 3, ...: Abramowitz & Stegun, table 23.3. (e/2)^28 is below 2^-56.
  private static let zetaMinusOne: [Double] = [
    6.449_340_668_482_264_1e-1, 2.020_569_031_595_942_9e-1, 8.232_323_371_113_818_6e-2,
    3.692_775_514_336_992_7e-2, 1.734_306_198_444_914_0e-2, 8.349_277_381_922_827_1e-3,
    4.077_356_197_944_339_6e-3, 2.008_392_826_082_214_3e-3, 9.945_751_278_180_852_6e-4,
    4.941_886_041_194_645_3e-4, 2.460_865_533_080_483_2e-4, 1.227_133_475_784_891_5e-4,
    6.124_813_505_870_482_8e-5, 3.058_823_630_702_049_3e-5, 1.528_225_940_865_187_1e-5,
    7.637_197_637_899_762_6e-6, 3.817_293_264_999_840_2e-6, 1.908_212_716_553_939_0e-6,
    9.539_620_338_727_962_1e-7, 4.769_329_867_878_064_5e-7, 2.384_505_027_277_330_0e-7,
    1.192_199_259_653_110_6e-7, 5.960_818_905_125_948_0e-8, 2.980_350_351_465_227_9e-8,
    1.490_155_482_836_504_3e-8, 7.450_711_789_835_430_1e-9, 3.725_334_024_788_457_3e-9,
    1.862_659_723_513_049_1e-9, 9.313_274_324_196_681_7e-10,
  ]
}
