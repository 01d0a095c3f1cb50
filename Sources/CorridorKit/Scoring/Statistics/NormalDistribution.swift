/// The standard normal distribution function: the chance of a value at or below x.
///
/// Relative error below 1e-13 into the lower tail, down to where the result leaves the normal
/// numbers.
/// - Formula: for |x| < 2.5 the series phi(x) (x + x^3/3 + x^5/15 + ...) around one half; beyond,
///   the continued fraction of the upper tail, phi(x) / (x + 1/(x + 2/(x + ...))).
/// - Negative infinity gives 0, infinity 1, NaN itself.
///
/// Source: Abramowitz & Stegun (1964), "Handbook of Mathematical Functions", 26.2.11 and 26.2.14.
func normalDistribution(_ x: Double) -> Double {
  guard x == x else { return x }
  let distance = x < 0 ? -x : x
  guard distance < 40 else { return x < 0 ? 0 : 1 }
  if distance < 2.5 {
    var term = distance
    var sum = distance
    var odd = 3.0
    while term > sum * 1e-17 {
      term *= distance * distance / odd
      sum += term
      odd += 2
    }
    let half = normalDensity(distance) * sum
    return x < 0 ? 0.5 - half : 0.5 + half
  }
  var fraction = distance
  // Eighty levels: at 2.5, where it converges slowest, the rest is below 1e-16.
  for level in stride(from: 80.0, through: 1, by: -1) { fraction = distance + level / fraction }
  let tail = normalDensity(distance) / fraction
  return x < 0 ? tail : 1 - tail
}

/// The density of the standard normal distribution.
func normalDensity(_ x: Double) -> Double {
  let distance = x < 0 ? -x : x
  guard distance < 40 else { return x == x ? 0 : x }
  // x^2 = head^2 + (x - head)(x + head), head on sixteenths: the first square is exact.
  let head = Double(Int(distance * 16)) / 16
  let rest = (distance - head) * (distance + head)
  return 0.398_942_280_401_432_68 * exponential(-0.5 * head * head) * exponential(-0.5 * rest)
}
