/// e to the power x from additions and multiplications, so that its last bit is the same on every
/// machine.
///
/// - Formula: x = k ln 2 + r with |r| <= ln 2 / 2; e^x = 2^k (1 + r + r^2/2 + ... + r^14/14!).
/// - Error: about one unit in the last place; below the smallest normal number it is that of
///   rounding.
/// - Above 709.79 infinity, below -745.14 zero, NaN for NaN.
///
/// Source: Abramowitz & Stegun (1964), "Handbook of Mathematical Functions", 4.2.1.
func exponential(_ x: Double) -> Double {
  guard x == x else { return x }
  guard x < 709.782_712_893_384 else { return .infinity }
  guard x > -745.133_219_101_941_2 else { return 0 }
  let k = Int(x * LogarithmKernel.inverseOfLn2 + (x < 0 ? -0.5 : 0.5))
  let high = x - Double(k) * LogarithmKernel.ln2High
  let low = Double(k) * LogarithmKernel.ln2Low
  let r = high - low
  var series = 1.0 / 87_178_291_200
  series = series * r + 1.0 / 6_227_020_800
  series = series * r + 1.0 / 479_001_600
  series = series * r + 1.0 / 39_916_800
  series = series * r + 1.0 / 3_628_800
  series = series * r + 1.0 / 362_880
  series = series * r + 1.0 / 40_320
  series = series * r + 1.0 / 5_040
  series = series * r + 1.0 / 720
  series = series * r + 1.0 / 120
  series = series * r + 1.0 / 24
  series = series * r + 1.0 / 6
  series = series * r + 0.5
  let value = 1 + (high + (series * r * r - low))
  // Two factors, since 2^k alone may lie outside the normal numbers.
  let first = k / 2
  return value * powerOfTwo(first) * powerOfTwo(k - first)
}

/// 2^k for k in -1,022...1,023.
private func powerOfTwo(_ k: Int) -> Double {
  Double(bitPattern: UInt64(k + 1_023) << 52)
}
