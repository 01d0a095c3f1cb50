import Testing

@testable import CorridorKit

@Suite("own mathematics")
struct OwnMathematicsTests {
  /// Relative where the value is large, absolute near zero.
  func near(_ value: Double, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
    abs(value - expected) <= tolerance * max(abs(expected), .leastNormalMagnitude)
  }

  @Test("natural logarithms equal NumPy's", arguments: ReferenceValues.logarithm)
  func logarithm(x: Double, expected: Double) {
    #expect(near(naturalLogarithm(x), expected, 1e-15))
  }

  @Test("logarithms to base 2 equal NumPy's", arguments: ReferenceValues.logarithm2)
  func binaryLogarithm(x: Double, expected: Double) {
    #expect(near(logarithm2(x), expected, 1e-15))
  }

  @Test(
    "logarithms of one plus a little equal NumPy's", arguments: ReferenceValues.logarithmOfOnePlus)
  func onePlus(x: Double, expected: Double) {
    #expect(near(logarithmOfOnePlus(x), expected, 1e-15))
  }

  @Test("exponentials equal NumPy's", arguments: ReferenceValues.exponential)
  func exponentials(x: Double, expected: Double) {
    #expect(near(exponential(x), expected, 1e-15))
  }

  @Test("logarithms of gamma equal SciPy's", arguments: ReferenceValues.logGamma)
  func gamma(x: Double, expected: Double) {
    // SciPy's own error near the zeros at 1 and 2 is absolute, some 1e-16.
    #expect(near(logGamma(x), expected, 1e-13) || abs(logGamma(x) - expected) < 1e-15)
  }

  @Test(
    "next to its zero at 1 the logarithm of gamma keeps its digits", arguments: [1e-5, -1e-5, 1e-8])
  func gammaNearOne(requested: Double) {
    let e = (1 + requested) - 1
    // Abramowitz & Stegun, 6.1.33: -Euler's constant e + zeta(2) e^2 / 2 - zeta(3) e^3 / 3.
    let expected =
      -0.577_215_664_901_532_9 * e + 0.822_467_033_424_113_2 * e * e
      - 0.400_685_634_386_531_4 * e * e * e
    #expect(near(logGamma(1 + requested), expected, 1e-13))
  }

  @Test("logarithms of beta equal exact fractions", arguments: ReferenceValues.logBeta)
  func beta(a: Double, b: Double, expected: Double) {
    #expect(near(logBeta(a, b), expected, 1e-13))
    #expect(logBeta(a, b) == logBeta(b, a))
  }

  @Test("the normal distribution equals SciPy's", arguments: ReferenceValues.normal)
  func normal(x: Double, expected: Double) {
    #expect(near(normalDistribution(x), expected, 1e-13))
  }

  @Test("powers of two have whole logarithms")
  func powersOfTwo() {
    for k in -1_074...1_023 {
      let power = Double(sign: .plus, exponent: k, significand: 1)
      #expect(logarithm2(power) == Double(k))
    }
  }

  @Test("the ends of the number line give the limits, or NaN")
  func ends() {
    #expect(naturalLogarithm(0) == -.infinity)
    #expect(naturalLogarithm(-0.0) == -.infinity)
    #expect(near(naturalLogarithm(.leastNonzeroMagnitude), -744.440_071_921_381_2, 1e-15))
    #expect(naturalLogarithm(.infinity) == .infinity)
    #expect(naturalLogarithm(-1).isNaN)
    #expect(naturalLogarithm(.nan).isNaN)
    #expect(naturalLogarithm(1) == 0)
    #expect(logarithm2(0) == -.infinity)
    #expect(logarithm2(-3).isNaN)
    #expect(exponential(0) == 1)
    #expect(exponential(710) == .infinity)
    #expect(exponential(.infinity) == .infinity)
    #expect(exponential(-.infinity) == 0)
    #expect(exponential(-746) == 0)
    #expect(exponential(.nan).isNaN)
    #expect(exponential(-745) == .leastNonzeroMagnitude)
    #expect(exponential(709.78) < .infinity)
    #expect(logGamma(0) == .infinity)
    #expect(logGamma(-0.5).isNaN)
    #expect(logGamma(1) == 0)
    #expect(logGamma(2) == 0)
    #expect(logGamma(.infinity) == .infinity)
    #expect(normalDistribution(-.infinity) == 0)
    #expect(normalDistribution(.infinity) == 1)
    #expect(normalDistribution(.nan).isNaN)
    #expect(normalDistribution(0) == 0.5)
    #expect(logBeta(0, 1) == .infinity)
    #expect(logBeta(-1, 2).isNaN)
  }
}
