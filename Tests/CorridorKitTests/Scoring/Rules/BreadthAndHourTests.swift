import Testing

@testable import CorridorKit

@Suite("breadth and hour indicators")
struct BreadthAndHourTests {
  private func payments(
    beneficiaries: [Int], gap: Double = 5, localHour: Double = 12, hasTimeOfDay: Bool = true
  ) -> [TestPayment] {
    beneficiaries.enumerated().map { number, beneficiary in
      TestPayment(
        payer: "p", beneficiary: "b-\(beneficiary)",
        day: (OrdinaryPeople.firstDay + 9 + Double(number) * gap).rounded(.down)
          + (localHour - 10) / 24,
        dollars: 40 + Double(number), hasTimeOfDay: hasTimeOfDay)
    }
  }

  @Test("several_beneficiaries: the fullest window of 30 days is counted")
  func several() {
    let finding = Findings.of(
      .severalBeneficiaries, payer: "p", in: payments(beneficiaries: [0, 1, 2, 3, 4, 5], gap: 10))
    guard case .evidence(let evidence) = finding else {
      Issue.record("four beneficiaries within 30 days are no ordinary breadth")
      return
    }
    #expect(evidence.observed == 4)
    #expect(evidence.payments == [0, 1, 2, 3])
    #expect(evidence.points > 0)
  }

  @Test("beneficiaries_per_payment: the ratio is measured, from three payments on")
  func perPayment() {
    let finding = Findings.of(
      .beneficiariesPerPayment, payer: "p", in: payments(beneficiaries: [0, 1, 2, 0, 1, 2, 0, 1]))
    guard case .evidence(let evidence) = finding else {
      Issue.record("three beneficiaries of eight payments are no ordinary ratio")
      return
    }
    #expect(evidence.observed == 3.0 / 8)
    #expect(
      Findings.of(.beneficiariesPerPayment, payer: "p", in: payments(beneficiaries: [0, 1]))
        == .notTestable(.tooFewPayments))
  }

  @Test("beneficiary_switches: going from one to another soon is counted, going back later is not")
  func switches() {
    let finding = Findings.of(
      .beneficiarySwitches, payer: "p", in: payments(beneficiaries: [0, 1, 0, 1, 2], gap: 6))
    guard case .evidence(let evidence) = finding else {
      Issue.record("four switches of four are no ordinary share")
      return
    }
    #expect(evidence.observed == 1)
    #expect(evidence.count == 4)
    let slow = Findings.of(
      .beneficiarySwitches, payer: "p", in: payments(beneficiaries: [0, 1, 0, 1, 2], gap: 40))
    if case .evidence(let other) = slow { #expect(other.observed == 0) }
  }

  @Test("escalation: rising sums with shrinking gaps score above falling ones")
  func escalation() {
    func drift(_ direction: Double) -> [TestPayment] {
      var day = OrdinaryPeople.firstDay
      return (0..<14).map { number in
        let step = direction > 0 ? Double(number) : Double(13 - number)
        day += 20 - step
        return TestPayment(
          payer: "p", beneficiary: "b-\(number % 4)", day: day + 0.1, dollars: 30 + step * 4)
      }
    }
    let rising = Findings.of(.escalation, payer: "p", in: drift(1))
    let falling = Findings.of(.escalation, payer: "p", in: drift(-1))
    #expect(rising.points > falling.points)
    if case .evidence(let evidence) = rising { #expect(evidence.observed == 2) }
  }

  @Test(
    "night_payments: night is 22:00 to 06:00 where the payer lives",
    arguments: [(21.9, 0.0), (22, 1), (2, 1), (5.9, 1), (6, 0), (12, 0)])
  func night(localHour: Double, share: Double) {
    let finding = Findings.of(
      .nightPayments, payer: "p",
      in: payments(beneficiaries: [0, 1, 0, 1], gap: 9, localHour: localHour))
    if case .evidence(let evidence) = finding {
      #expect(evidence.observed == share)
      #expect((evidence.points > 0) == (share == 1))
    } else {
      Issue.record("four payments at one hour are judged")
    }
  }

  @Test("night_payments: dates without a time of day are not testable")
  func datesOnly() {
    let finding = Findings.of(
      .nightPayments, payer: "p", in: payments(beneficiaries: [0, 1, 0], hasTimeOfDay: false))
    #expect(finding == .notTestable(.noTimeOfDay))
  }
}
