/// A value that fades from point to point instead of falling off a step: limits that are soft.
///
/// Linear between given points, level outside them.
public struct Ramp: Equatable, Sendable {
  /// Where the value is known.
  public struct Point: Equatable, Sendable {
    public let x: Double
    public let y: Double
  }

  /// Rising in `x`; at least one.
  public let points: [Point]

  init(_ points: (x: Double, y: Double)...) {
    self.init(points.map { Point(x: $0.x, y: $0.y) })
  }

  init(_ points: [Point]) {
    self.points = points
  }

  /// The value at `x`; `unit` is what 1 on the axis of the points is worth.
  func value(at x: Double, unit: Double = 1) -> Double {
    guard let first = points.first, let last = points.last else { return 0 }
    if x <= first.x * unit { return first.y }
    if x >= last.x * unit { return last.y }
    // By index: this is asked several times a payer.
    for index in 1..<points.count {
      let (left, right) = (points[index - 1], points[index])
      guard x <= right.x * unit else { continue }
      return left.y + (right.y - left.y) * (x - left.x * unit) / (right.x * unit - left.x * unit)
    }
    return last.y
  }
}
