/// Logistic regression with weights that cannot be negative and are held near one common value.
///
/// - Formula: P(y = 1) = 1 / (1 + e^-(c + sum of b_j x_j)); minimised is the mean log loss + (strength / n) sum of s_j^2
///   (b_j - a)^2 / 2, b_j >= 0, with s_j the root mean square of x_j and a the one weight that fits best if all are
///   equal. That one is held towards zero as if by one outcome, so that outcomes told apart wholly have a fit too.
/// - By Newton's steps; each solves its quadratic by coordinate descent within the bounds and is halved until the
///   loss falls. In the order given: the same bytes for the same rows in the same order.
///
/// Sources: Hosmer & Lemeshow (2000), "Applied Logistic Regression"; Friedman, Hastie & Tibshirani (2010),
/// "Regularization paths for generalized linear models via coordinate descent", J. Stat. Software 33. The pull
/// towards one weight is our own choice: few outcomes should change little.
struct LogisticFit: Sendable {
  private(set) var intercept = 0.0
  private(set) var weights: [Double]
  /// The weight that fits best if all are equal.
  let common: Double

  private static let mostSteps = 60
  private static let mostSweeps = 400

  init(_ rows: [[Double]], _ outcomes: [Bool], strength: Double) {
    let n = Double(max(rows.count, 1))
    let sums = rows.map { [$0.reduce(0, +)] }
    var one = LogisticFit(common: 0, count: 1)
    one.descend(sums, outcomes, penalties: Self.meanSquares(sums).map { $0 / n })
    self.init(common: one.weights[0], count: rows.first?.count ?? 0)
    intercept = one.intercept
    descend(rows, outcomes, penalties: Self.meanSquares(rows).map { strength / n * $0 })
  }

  private init(common: Double, count: Int) {
    self.common = common
    weights = [Double](repeating: common, count: count)
  }

  func logit(_ row: [Double]) -> Double {
    var sum = intercept
    for (weight, x) in zip(weights, row) { sum += weight * x }
    return sum
  }

  /// Mean log loss in bits.
  func loss(_ rows: [[Double]], _ outcomes: [Bool]) -> Double {
    var sum = 0.0
    for (row, outcome) in zip(rows, outcomes) {
      let logit = outcome ? -logit(row) : logit(row)
      sum += logit > 30 ? logit : logarithmOfOnePlus(exponential(logit))
    }
    return sum / Double(max(rows.count, 1)) * LogarithmKernel.inverseOfLn2
  }

  private static func meanSquares(_ rows: [[Double]]) -> [Double] {
    let n = Double(max(rows.count, 1))
    return (0..<(rows.first?.count ?? 0)).map { j in
      rows.reduce(0.0) { $0 + $1[j] * $1[j] } / n
    }
  }

  private mutating func descend(_ rows: [[Double]], _ outcomes: [Bool], penalties: [Double]) {
    guard !rows.isEmpty else { return }
    // Columns that are zero throughout say nothing: their weight is the common one.
    let used = penalties.indices.filter { j in rows.contains { $0[j] != 0 } }
    for j in weights.indices where !used.contains(j) { weights[j] = common }
    var value = objective(rows, outcomes, penalties)
    for _ in 0..<Self.mostSteps {
      let model = LocalQuadratic(self, rows, outcomes, penalties, used)
      let step = model.step(floors: [-Double.infinity] + used.map { -weights[$0] }, Self.mostSweeps)
      var length = 1.0
      var next = moved(step, length, used)
      var reached = next.objective(rows, outcomes, penalties)
      while reached > value, length > 1e-6 {
        length /= 2
        next = moved(step, length, used)
        reached = next.objective(rows, outcomes, penalties)
      }
      guard reached < value else { return }
      let gain = value - reached
      (self, value) = (next, reached)
      if gain < 1e-13 { return }
    }
  }

  private func moved(_ step: [Double], _ length: Double, _ used: [Int]) -> LogisticFit {
    var next = self
    next.intercept += length * step[0]
    for (place, j) in used.enumerated() {
      next.weights[j] = max(0, next.weights[j] + length * step[place + 1])
    }
    return next
  }

  /// What is minimised, in natural logarithms.
  private func objective(
    _ rows: [[Double]], _ outcomes: [Bool], _ penalties: [Double]
  ) -> Double {
    var sum = loss(rows, outcomes) / LogarithmKernel.inverseOfLn2
    for (weight, penalty) in zip(weights, penalties) {
      sum += penalty * (weight - common) * (weight - common) / 2
    }
    return sum
  }
}

/// The loss near a fit: slopes and curvatures of the intercept and the weights in use.
private struct LocalQuadratic {
  private var slopes: [Double]
  private var curvatures: [[Double]]

  init(
    _ fit: LogisticFit, _ rows: [[Double]], _ outcomes: [Bool], _ penalties: [Double],
    _ used: [Int]
  ) {
    let width = used.count + 1
    let n = Double(rows.count)
    slopes = [Double](repeating: 0, count: width)
    curvatures = [[Double]](repeating: slopes, count: width)
    var x = [Double](repeating: 1, count: width)
    for (row, outcome) in zip(rows, outcomes) {
      for (place, j) in used.enumerated() { x[place + 1] = row[j] }
      let chance = 1 / (1 + exponential(-fit.logit(row)))
      let miss = (chance - (outcome ? 1 : 0)) / n
      let curvature = max(chance * (1 - chance), 1e-9) / n
      for a in 0..<width where x[a] != 0 {
        slopes[a] += miss * x[a]
        let scaled = curvature * x[a]
        for b in 0...a { curvatures[a][b] += scaled * x[b] }
      }
    }
    for a in 0..<width {
      for b in 0..<a { curvatures[b][a] = curvatures[a][b] }
    }
    for (place, j) in used.enumerated() {
      slopes[place + 1] += penalties[j] * (fit.weights[j] - fit.common)
      curvatures[place + 1][place + 1] += penalties[j]
    }
  }

  /// The step that lessens the quadratic most with no coordinate below its floor.
  func step(floors: [Double], _ mostSweeps: Int) -> [Double] {
    var step = [Double](repeating: 0, count: slopes.count)
    var pull = slopes
    for _ in 0..<mostSweeps {
      var moved = 0.0
      for a in step.indices {
        let wanted = max(floors[a], step[a] - pull[a] / curvatures[a][a])
        let change = wanted - step[a]
        guard change != 0 else { continue }
        step[a] = wanted
        for b in pull.indices { pull[b] += curvatures[b][a] * change }
        moved = max(moved, change * change * curvatures[a][a])
      }
      if moved < 1e-18 { break }
    }
    return step
  }
}
