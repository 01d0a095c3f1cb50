import Testing

@testable import CorridorKit

@Suite("victims of fraud")
struct FraudVictimTests {
  /// Payments to one person at uneven gaps.
  private func series(_ sums: [Double], gap: Double = 11, payer: String = "p") -> [TestPayment] {
    var payments: [TestPayment] = []
    for (number, sum) in sums.enumerated() {
      let wait: Double = gap * Double(number) + Double(number * number % 5)
      payments.append(
        TestPayment(
          payer: payer, beneficiary: "loved one", day: OrdinaryPeople.firstDay + wait + 0.5,
          dollars: sum))
    }
    return payments
  }

  @Test(
    "rising_sums: large and rising sums to one receiver speak for the lane, steady or small ones against it",
    arguments: [
      ([200, 300, 500, 900, 1_200], true), ([150, 400, 800, 1_500], true),
      ([400, 400, 400, 400, 400, 400], false), ([20, 30, 40, 60, 80, 90], false),
      ([1_200, 900, 700, 500, 300, 200], false),
    ] as [([Double], Bool)])
  func rising(sums: [Double], isVictim: Bool) {
    let points = Findings.of(.risingSums, payer: "p", in: series(sums)).points
    #expect((Int(points) >= Int(Points.rounded(Policy.standard.fraud.threshold))) == isVictim)
  }

  @Test("rising_sums: two payments are not testable")
  func few() {
    #expect(
      Findings.of(.risingSums, payer: "p", in: series([500, 1_500]))
        == .notTestable(.tooFewPayments))
  }

  @Test("support by the month that grows is no fraud")
  func support() {
    let sums = (0..<14).map { 200 + 25 * Double($0) }
    let points = Findings.of(.risingSums, payer: "p", in: series(sums, gap: 30)).points
    #expect(Int(points) < Int(Points.rounded(Policy.standard.fraud.threshold)))
  }

  @Test(
    "negotiated_sums: falling or rising steps within days speak, level ones and long histories do not",
    arguments: [
      ([500, 300, 150], 1, 1_000), ([100, 150, 250, 400], 1, 1_000), ([100, 100, 100], 1, 0),
      ([500, 300, 150], 40, 0), ([500, 300], 1, 0),
    ] as [([Double], Double, Int32)])
  func negotiated(sums: [Double], gap: Double, points: Int32) {
    let payments = sums.indices.map { number in
      let day: Double = OrdinaryPeople.firstDay + gap * Double(number) + 0.5
      return TestPayment(payer: "p", beneficiary: "b", day: day, dollars: sums[number])
    }
    #expect(Findings.of(.negotiatedSums, payer: "p", in: payments).points == points)
  }
}
