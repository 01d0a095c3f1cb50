import Testing

@testable import CorridorKit

@Suite("what the other payers do")
struct NeighbourHabitsTests {
  /// `payers` strangers who pay one beneficiary `times` each and `own` others whom nobody else pays, among a
  /// hundred pairs who share both their beneficiaries and pay them twenty times.
  private func world(payers: Int, times: Int, own: Int) -> [TestPayment] {
    var payments: [TestPayment] = []
    for payer in 0..<payers {
      payments += Self.visits("p-\(payer)", "shared", times)
      for number in 0..<own { payments += Self.visits("p-\(payer)", "own-\(payer)-\(number)", 2) }
    }
    for pair in 0..<100 {
      for partner in 0..<2 {
        for kin in 0..<2 {
          payments += Self.visits("c-\(pair)-\(partner)", "kin-\(pair)-\(kin)", 20)
        }
      }
    }
    return payments
  }

  /// Sums and gaps that keep no rhythm and no fixed sum.
  private static func visits(
    _ payer: String, _ beneficiary: String, _ times: Int
  ) -> [TestPayment] {
    var payments: [TestPayment] = []
    for number in 0..<times {
      let day: Double = OrdinaryPeople.firstDay + Double(number * number % 37 + 9 * number) + 0.5
      let sum = Double(31 + 7 * number)
      payments.append(
        TestPayment(payer: payer, beneficiary: beneficiary, day: day, dollars: sum))
    }
    return payments
  }

  @Test(
    "others_payments: three or four payments each speak for a look, dozens against it",
    arguments: [(8, 3, 1...6_000), (8, 20, -48_000...(-1)), (2, 3, -48_000...0)]
      as [(Int, Int, ClosedRange<Int32>)])
  func payments(payers: Int, times: Int, points: ClosedRange<Int32>) {
    let payments = world(payers: payers, times: times, own: 1)
    let finding = Findings.of(.othersPayments, payer: "p-0", in: payments)
    #expect(points.contains(finding.points), "\(finding)")
  }

  @Test(
    "others_company: strangers with beneficiaries of their own speak for a look, a closed community against it",
    arguments: [(8, 1, 1...9_000), (8, 0, -72_000...0), (2, 1, -72_000...0)]
      as [(Int, Int, ClosedRange<Int32>)])
  func company(payers: Int, own: Int, points: ClosedRange<Int32>) {
    let payments = world(payers: payers, times: 3, own: own)
    let finding = Findings.of(.othersCompany, payer: "p-0", in: payments)
    #expect(points.contains(finding.points), "\(finding)")
  }

  @Test(
    "nothing that the payer does to the shared beneficiary changes what the others do",
    arguments: [1, 5, 30])
  func leftOut(times: Int) {
    let others = world(payers: 8, times: 3, own: 1).filter { $0.payer != "p-0" }
    let payments = others + Self.visits("p-0", "shared", times)
    guard case .evidence(let evidence) = Findings.of(.othersPayments, payer: "p-0", in: payments)
    else {
      Issue.record("no evidence")
      return
    }
    #expect(abs(evidence.observed - 3) < 0.01)
    #expect(evidence.count == 7)
  }

  @Test(
    "whose beneficiaries nobody else pays cannot be asked",
    arguments: [Indicator.othersPayments, .othersCompany])
  func alone(indicator: Indicator) {
    let payments = Self.visits("p", "only", 5)
    #expect(Findings.of(indicator, payer: "p", in: payments) == .notTestable(.onlyPayer))
  }
}
