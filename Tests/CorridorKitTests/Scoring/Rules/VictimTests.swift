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

  /// So many payers' bursts, each to a beneficiary of its own.
  private func strangers(_ count: Int) -> [TestPayment] {
    (0..<count).flatMap { number in
      burst("stranger-\(number)").map { payment in
        var payment = payment
        payment.beneficiary = "m-\(number)"
        return payment
      }
    }
  }

  @Test("burst_then_silence: where everybody in the cohort pays in a burst, a burst says less")
  func common() {
    func points(_ others: [TestPayment]) -> Int32 {
      Findings.of(.burstThenSilence, payer: "v", in: burst() + others, end: end).points
    }
    // log2 of (7 / 201) over (607 / 801): the cohort is the payer alone, or 601 payers.
    #expect(abs(points([]) - points(strangers(600)) - 4_444) <= 1)
  }

  @Test("burst_receivers: where everybody in the cohort pays in a burst, other bursts say less")
  func commonCompany() {
    let company = (0..<2).flatMap { burst("other-\($0)") }
    func points(_ others: [TestPayment]) -> Int32 {
      Findings.of(.burstReceivers, payer: "v", in: burst() + company + others, end: end).points
    }
    // At most four bits each; log2 (0.9 / (609 / 803)) each where 603 of 603 payers pay so.
    #expect(points([]) == 8_000)
    #expect(abs(points(strangers(600)) - 494) <= 1)
  }

  @Test("burst_receivers: what a merchant's many customers do says nothing of one of them")
  func merchant() {
    let customers = (0..<100).flatMap { burst("customer-\($0)") }
    #expect(
      Findings.of(.burstReceivers, payer: "v", in: burst() + customers, end: end)
        == .notTestable(.onlyHubs))
  }
}
