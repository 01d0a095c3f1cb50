/// A value that fades from point to point instead of falling off a step: limits that are soft.
///
/// Linear between given points, level outside them.
struct Ramp: Sendable {
  /// Rising in `x`; at least one.
  private let points: [(x: Double, y: Double)]

  init(_ points: (x: Double, y: Double)...) {
    self.points = points
  }

  func value(at x: Double) -> Double {
    guard let first = points.first, let last = points.last else { return 0 }
    if x <= first.x { return first.y }
    if x >= last.x { return last.y }
    for (left, right) in zip(points, points.dropFirst()) where x <= right.x {
      return left.y + (right.y - left.y) * (x - left.x) / (right.x - left.x)
    }
    return last.y
  }
}
