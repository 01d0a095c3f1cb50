/// Whether times lie on one side of a circle: of the day, the week or the month.
///
/// Null: independent times, uniform over the circle. Nearly everybody who pays by day rejects it, so a small
/// p describes a rhythm and accuses nobody. Blind to two opposite clusters (paydays on the 1st and 15th).
/// - Formula: R = |sum of exp(2 pi i x)| / n, z = n R^2, p = e^-z (1 + (2z - z^2) / 4n - (24z - 132z^2 +
///   76z^3 - 9z^4) / 288n^2), the series only below 50 times, held within [0, 1].
/// - Not testable below ``leastTimes`` times: nil. Sums of cells of a day merge: see ``CircleTally``.
///
/// Source: Mardia & Jupp (2000), "Directional Statistics", 6.3; the series as astropy has it.
struct RayleighTest: Equatable, Sendable {
  static let leastTimes = 5
  let meanResultantLength: Double
  /// The mean direction as a share of the circle, from 0; meaningless where the length is near 0.
  let meanDirection: Double
  let pValue: Double

  init?(_ tally: CircleTally) {
    guard tally.count >= Self.leastTimes else { return nil }
    let n = Double(tally.count)
    let (x, y) = (Double(tally.cosines) / CircleTally.unit, Double(tally.sines) / CircleTally.unit)
    let length = (x * x + y * y).squareRoot() / n
    meanResultantLength = length
    meanDirection = Self.turn(x: x, y: y)
    let z = n * length * length
    var series = 1.0
    if tally.count < 50 {
      let fourth = z * (24 - z * (132 - z * (76 - 9 * z)))
      series += (2 * z - z * z) / (4 * n) - fourth / (288 * n * n)
    }
    pValue = min(max(exponential(-z) * series, 0), 1)
  }

  /// The direction of (x, y) as a share of a turn, by bisection of the half circle: to 2^-50.
  private static func turn(x: Double, y: Double) -> Double {
    guard x != 0 || y != 0 else { return 0 }
    let (px, py) = y < 0 ? (-x, -y) : (x, y)
    var (low, high) = (0.0, 0.5)
    for _ in 0..<50 {
      let middle = (low + high) / 2
      let (sine, cosine) = sineAndCosine(ofTurn: middle)
      if cosine * py - sine * px > 0 { low = middle } else { high = middle }
    }
    return y < 0 ? low + 0.5 : low
  }
}

/// Sines and cosines of times on a circle, in fixed point, so that any order and any split adds up to the
/// same.
struct CircleTally: Equatable, Sendable {
  /// 2^40: n of up to eight million times fit.
  static let unit = 1_099_511_627_776.0
  private(set) var count = 0
  private(set) var sines: Int64 = 0
  private(set) var cosines: Int64 = 0

  /// - Parameter turn: where on the circle, as a share of it.
  mutating func observe(_ turn: Double) {
    let (sine, cosine) = sineAndCosine(ofTurn: turn)
    count += 1
    sines += Int64((sine * Self.unit).rounded())
    cosines += Int64((cosine * Self.unit).rounded())
  }

  mutating func merge(_ other: CircleTally) {
    count += other.count
    sines += other.sines
    cosines += other.cosines
  }
}

/// Sine and cosine of an angle given in turns, the same to the last bit on every machine.
///
/// Reduced to an eighth of a turn, then Taylor's series to the 17th power: error below 1e-15.
func sineAndCosine(ofTurn turn: Double) -> (sine: Double, cosine: Double) {
  let fraction = turn - turn.rounded(.down)
  let quarter = Int(fraction * 4 + 0.5)
  let angle = (fraction - Double(quarter) / 4) * 6.283_185_307_179_586
  let square = angle * angle
  var sine = 1.0
  var cosine = 1.0
  for k in stride(from: 16.0, through: 2, by: -2) {
    sine = 1 - square / (k * (k + 1)) * sine
    cosine = 1 - square / (k * (k - 1)) * cosine
  }
  sine *= angle
  switch quarter % 4 {
  case 0: return (sine, cosine)
  case 1: return (cosine, -sine)
  case 2: return (-sine, -cosine)
  default: return (-cosine, sine)
  }
}
