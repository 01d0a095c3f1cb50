/// The natural logarithm from additions, multiplications and one division, so that its last bit is
/// the same on every machine.
///
/// The platform's own differs between libraries and, through fused multiply-add, between
/// processors.
/// - Formula: x = 2^k (1 + f) with 1 + f in [sqrt(1/2), sqrt(2)); log(1 + f) = 2 artanh(f / (2 +
///   f)).
/// - Error: under one unit in the last place, as far as it was tried.
/// - Zero gives negative infinity, a negative number or NaN gives NaN, infinity itself.
///
/// Source: Abramowitz & Stegun (1964), "Handbook of Mathematical Functions", 4.1.27.
func naturalLogarithm(_ x: Double) -> Double {
  guard x > 0 else { return x == 0 ? -.infinity : .nan }
  guard x < .infinity else { return x }
  let (k, f) = LogarithmKernel.split(x)
  return LogarithmKernel.logarithm(k: k, f: f)
}

/// log(1 + x) without losing what a small x holds.
func logarithmOfOnePlus(_ x: Double) -> Double {
  x > -0.25 && x < 0.4 ? LogarithmKernel.logarithm(k: 0, f: x) : naturalLogarithm(1 + x)
}

/// The logarithm to base 2; exact for powers of two.
func logarithm2(_ x: Double) -> Double {
  guard x > 0 else { return x == 0 ? -.infinity : .nan }
  guard x < .infinity else { return x }
  let (k, f) = LogarithmKernel.split(x)
  return k + LogarithmKernel.logarithm(k: 0, f: f) * LogarithmKernel.inverseOfLn2
}

/// What the logarithms share.
enum LogarithmKernel {
  /// ln 2 in two parts: the first with 21 low bits zero, so that k times it is exact for every
  /// exponent.
  static let ln2High = Double(bitPattern: 0x3FE6_2E42_FEE0_0000)
  static let ln2Low = 1.908_214_929_270_587_7e-10
  /// 1 / ln 2.
  static let inverseOfLn2 = 1.442_695_040_888_963_4

  /// x = 2^k (1 + f), 1 + f in [sqrt(1/2), sqrt(2)). `x` is positive and finite.
  @inline(__always)
  static func split(_ x: Double) -> (k: Double, f: Double) {
    var bits = x.bitPattern
    var k = 0
    if bits < 0x0010_0000_0000_0000 {
      // Subnormal: 2^54 makes it normal and is taken off the exponent.
      bits = (x * 18_014_398_509_481_984).bitPattern
      k = -54
    }
    k += Int(bits >> 52) - 1_023
    var mantissa = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
    if mantissa >= 1.414_213_562_373_095_1 {
      mantissa *= 0.5
      k += 1
    }
    return (Double(k), mantissa - 1)
  }

  /// k ln 2 + log(1 + f) for 1 + f in about [0.7, 1.42].
  @inline(__always)
  static func logarithm(k: Double, f: Double) -> Double {
    let s = f / (2 + f)
    let z = s * s
    // 2 artanh(s) - 2 s, over s: 2 z / 3 + 2 z^2 / 5 + ...; z <= 0.0295, so z^12 is below 2^-60.
    var series = 2.0 / 25
    series = series * z + 2.0 / 23
    series = series * z + 2.0 / 21
    series = series * z + 2.0 / 19
    series = series * z + 2.0 / 17
    series = series * z + 2.0 / 15
    series = series * z + 2.0 / 13
    series = series * z + 2.0 / 11
    series = series * z + 2.0 / 9
    series = series * z + 2.0 / 7
    series = series * z + 2.0 / 5
    series = series * z + 2.0 / 3
    series *= z
    // 2 s = f - s f, and s f = f^2/2 - s f^2/2: the sum begins with f itself, which is exact.
    let half = 0.5 * f * f
    return k * ln2High - ((half - (s * (half + series) + k * ln2Low)) - f)
  }
}
