import Testing

@testable import CorridorKit

@Suite("victim indicators")
struct VictimTests {
  private let start = OrdinaryPeople.firstDay + 200
  private var end: Double { OrdinaryPeople.firstDay + 760 }

  private func burst(
    _ payer: String = "v", count: Int = 4, gap: Double = 0.6, dollars: Double = 120
  )
    -> [TestPayment]
  {
    (0..<count).map { number in
      TestPayment(
        payer: payer, beneficiary: "m", day: start + Double(number) * gap, dollars: dollars,
        origin: "GB", destination: "NG")
    }
  }

  @Test(
    "victim_age: minors lean to the lane more than young adults do",
    arguments: [(2010, 3_000), (2001, 2_000), (1980, -1_000)])
  func age(born: Int, points: Int32) {
    var payments = burst()
    for index in payments.indices {
      payments[index].birthDate = CivilDate(year: born, month: 1, day: 1)
    }
    #expect(Findings.of(.victimAge, payer: "v", in: payments, end: end).points == points)
    #expect(
      Findings.of(.victimAge, payer: "v", in: burst(), end: end) == .notTestable(.noBirthDate))
  }

  @Test("burst_then_silence: four payments in two days speak for it, forty over a year against")
  func series() {
    #expect(Findings.of(.burstThenSilence, payer: "v", in: burst(), end: end).points > 4_000)
    #expect(
      Findings.of(.burstThenSilence, payer: "v", in: burst(count: 40, gap: 9), end: end).points
        < -10_000)
  }

  @Test("burst_then_silence: silence that the end of the data cuts off is not testable")
  func cutOff() {
    let finding = Findings.of(.burstThenSilence, payer: "v", in: burst(), end: start + 12)
    #expect(finding == .notTestable(.silenceCutOff))
  }

  @Test("victim_amounts: limits fade instead of falling off a step")
  func amounts() {
    var last: Int32 = .max
    for dollars in [150.0, 269, 271, 300, 400, 800, 3_000] {
      let points = Findings.of(
        .victimAmounts, payer: "v", in: burst(count: 2, dollars: dollars), end: end
      ).points
      #expect(points <= last)
      last = points
    }
    let below = Findings.of(.victimAmounts, payer: "v", in: burst(dollars: 269), end: end).points
    let above = Findings.of(.victimAmounts, payer: "v", in: burst(dollars: 271), end: end).points
    #expect(below - above < 50)
  }

  @Test("victim_corridor: none of the lane's corridors closes the lane")
  func corridor() {
    #expect(Findings.of(.victimCorridor, payer: "v", in: burst(), end: end).points == 1_000)
    let elsewhere = burst().map { payment in
      var payment = payment
      payment.destination = "MX"
      return payment
    }
    #expect(
      Findings.of(.victimCorridor, payer: "v", in: elsewhere, end: end)
        == .notTestable(.otherCorridor))
  }

  @Test("burst_receivers: other bursts to one receiver speak for it, long custom against")
  func receivers() {
    let others = (0..<3).flatMap { burst("other-\($0)") }
    #expect(Findings.of(.burstReceivers, payer: "v", in: burst() + others, end: end).points > 3_000)
    let longs = (0..<3).flatMap { burst("long-\($0)", count: 9, gap: 30) }
    #expect(Findings.of(.burstReceivers, payer: "v", in: burst() + longs, end: end).points < 0)
    #expect(
      Findings.of(.burstReceivers, payer: "v", in: burst(), end: end) == .notTestable(.onlyPayer))
  }
}
