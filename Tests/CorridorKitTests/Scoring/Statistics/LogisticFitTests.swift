import Testing

@testable import CorridorKit

@Suite("logistic fit")
struct LogisticFitTests {
  /// Two columns tell, two are noise, one tells the wrong way round.
  static func examined(_ seed: UInt64, _ count: Int) -> (rows: [[Double]], outcomes: [Bool]) {
    var random = TestRandom(seed: seed)
    let outcomes = (0..<count).map { $0 % 5 == 0 }
    let rows = outcomes.map { outcome in
      let lift = outcome ? 2.0 : 0
      return [
        lift + random.uniform(-2...2), lift / 2 + random.uniform(-2...2), random.uniform(-2...2),
        random.uniform(-4...4), -lift + random.uniform(-2...2),
      ]
    }
    return (rows, outcomes)
  }

  @Test(
    "the slopes vanish at the weights found, or press against zero",
    arguments: 1..<5 as Range<UInt64>)
  func optimum(seed: UInt64) {
    let (rows, outcomes) = Self.examined(seed, 300)
    let fit = LogisticFit(rows, outcomes, strength: 5)
    for j in 0..<5 {
      var slope = 0.0
      var square = 0.0
      for (row, outcome) in zip(rows, outcomes) {
        slope += (1 / (1 + exponential(-fit.logit(row))) - (outcome ? 1 : 0)) * row[j] / 300
        square += row[j] * row[j] / 300
      }
      slope += 5 / 300 * square * (fit.weights[j] - fit.common)
      #expect(fit.weights[j] >= 0)
      #expect(fit.weights[j] > 0 ? abs(slope) < 1e-8 : slope >= -1e-8)
    }
    #expect(fit.weights[4] == 0)
    #expect(fit.weights[0] > fit.weights[2])
  }

  @Test("held without mercy all weights are the common one")
  func held() {
    let (rows, outcomes) = Self.examined(3, 100)
    let fit = LogisticFit(rows, outcomes, strength: 1e9)
    for weight in fit.weights { #expect(abs(weight - fit.common) < 1e-6) }
  }

  @Test(
    "average precision equals scikit-learn's",
    arguments: [
      ([0.9, 0.8, 0.7, 0.6], [true, false, true, false], 0.833_333_333_333_333_3),
      ([1, 1, 0, 0], [true, false, false, true], 0.5), ([3, 2, 1], [false, false, false], 0),
    ] as [([Double], [Bool], Double)])
  func precision(scores: [Double], sought: [Bool], expected: Double) {
    #expect(abs(averagePrecision(scores, sought) - expected) < 1e-12)
  }

  @Test("calibration keeps a useless indicator from counting more, and touches weights only")
  func calibration() {
    var random = TestRandom(seed: 12)
    let outcomes = (0..<240).map { $0 % 6 == 0 }
    let rows = outcomes.map { outcome in
      Calibration.indicators.map { indicator -> Double in
        switch indicator {
        case .nightPayments: (outcome ? 3 : -1) + random.uniform(-3...3)
        case .evenAmounts: random.uniform(-6...6)
        default: 0
        }
      }
    }
    let found = Calibration(rows, outcomes, policy: .standard, missing: 0)
    #expect(found.strength != nil)
    #expect(found.lossAfter < found.lossBefore)
    #expect(found.policy.weights[.nightPayments] > found.policy.weights[.evenAmounts])
    var rest = found.policy
    rest.weights = Policy.standard.weights
    rest.name = Policy.standard.name
    #expect(rest == .standard)
  }

  @Test("what a calibrated policy writes reads back as the same policy")
  func writing() throws {
    var policy = Policy.standard
    policy.name = "unit 4, calibrated"
    policy.weights[.nightPayments] = 1.417
    policy.victim.window = 13
    policy.rates.removeLast()
    let text = policy.overridesText
    #expect(try Policy(file: Array(text.utf8)) == policy)
    #expect(!text.contains("shared_beneficiaries"))
  }
}
