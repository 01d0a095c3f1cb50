import Testing

@testable import CorridorKit

@Suite("inflows")
struct InflowSurveyTests {
  private func inflows(
    _ payments: [TestPayment], policy: Policy = .standard, threads: Int = 1
  ) -> [String: Inflow] {
    let ledger = Reversals.applied(to: LedgerMaker.ledger(payments)).ledger
    let found = InflowSurvey(ledger: ledger, policy: policy, threads: threads).inflows()
    return Dictionary(
      uniqueKeysWithValues: found.map { (ledger.beneficiaries[$0.beneficiary].text, $0) })
  }

  @Test("counts by hand: payers, payments, sums, bands, hours, countries, days")
  func counts() throws {
    let payments = [
      TestPayment(payer: "a", beneficiary: "B", day: 100.5, dollars: 10),
      TestPayment(payer: "a", beneficiary: "B", day: 103.5, dollars: 30),
      TestPayment(payer: "b", beneficiary: "B", day: 101.5, dollars: 500, origin: "GB"),
      TestPayment(
        payer: "c", beneficiary: "B", day: 110, dollars: 80, origin: "GB", destination: "TH",
        hasTimeOfDay: false),
      TestPayment(payer: "a", beneficiary: "alone", day: 100, dollars: 10),
    ]
    let found = inflows(payments)
    #expect(found.keys.sorted() == ["B"])
    let inflow = try #require(found["B"])
    #expect(inflow.payers == 3 && inflow.payments == 4 && inflow.payersOnce == 2)
    #expect(inflow.steadyPayers == 0 && inflow.regularPayers == 0 && inflow.linkedPayers == 0)
    #expect(inflow.totalCents == 62_000)
    // Medians of the payers: 20, 500, 80.
    #expect(inflow.medianCents == 8_000)
    #expect(inflow.lowPayments == 2)
    #expect(inflow.timedPayments == 3)
    // 12:00 UTC is 22:00 where most Australians live, and noon in Britain.
    #expect(inflow.nightPayments == 2)
    #expect(inflow.origins.map(\.country.code) == ["GB", "AU"])
    #expect(inflow.origins.map(\.count) == [2, 1])
    #expect(inflow.destinations.map(\.country.code) == ["PH", "TH"])
    #expect(inflow.destinations.map(\.count) == [3, 1])
    #expect(inflow.firstDay == 100 && inflow.lastDay == 110)
  }

  @Test("payers who share another beneficiary are linked, through nobody else")
  func links() throws {
    var payments: [TestPayment] = []
    for (payer, beneficiaries) in [
      ("a", ["X", "Y"]), ("b", ["X", "Y"]), ("c", ["X"]), ("d", ["X", "Z"]), ("e", ["Z"]),
    ] {
      for beneficiary in beneficiaries {
        payments.append(TestPayment(payer: payer, beneficiary: beneficiary, day: 1, dollars: 20))
      }
    }
    let found = inflows(payments)
    #expect(found["X"]?.payers == 4 && found["X"]?.linkedPayers == 2)
    #expect(found["Y"]?.payers == 2 && found["Y"]?.linkedPayers == 2)
    #expect(found["Z"]?.payers == 2 && found["Z"]?.linkedPayers == 0)
  }

  @Test("a beneficiary of very many payers links nobody and stands apart")
  func hubs() throws {
    var policy = Policy.standard
    policy.receivers.hubPayers = 5
    var payments = (0..<5).map {
      TestPayment(payer: "p\($0)", beneficiary: "shop", day: Double($0), dollars: 20)
    }
    payments += (0..<3).map {
      TestPayment(payer: "p\($0)", beneficiary: "X", day: Double($0) + 9, dollars: 20)
    }
    let found = inflows(payments, policy: policy)
    #expect(found["shop"]?.kind == .hub && found["X"]?.kind == .ordinary)
    #expect(found["X"]?.linkedPayers == 0)
  }

  @Test("steady payers in rhythm make an inflow like an organisation's")
  func organisation() throws {
    let payments = (0..<4).flatMap { payer in
      (0..<8).map { month in
        TestPayment(
          payer: "p\(payer)", beneficiary: "school", day: Double(30 * month + payer), dollars: 25)
      }
    }
    let inflow = try #require(inflows(payments)["school"])
    #expect(inflow.kind == .organisation)
    #expect(inflow.steadyPayers == 4 && inflow.regularPayers == 4)
  }

  @Test("what was taken back is not received")
  func reversals() throws {
    let payments = [
      TestPayment(payer: "a", beneficiary: "B", day: 1, dollars: 10, transaction: "T1"),
      TestPayment(
        payer: "a", beneficiary: "B", day: 2, dollars: 10, transaction: "T1", isReversal: true),
      TestPayment(payer: "b", beneficiary: "B", day: 1, dollars: 10, transaction: "T2"),
    ]
    #expect(inflows(payments).isEmpty)
  }

  @Test(
    "any order of payments and any number of threads give the same inflows, most payers first",
    arguments: 0..<4 as Range<UInt64>)
  func orders(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var payments = (0..<400).map { _ in
      TestPayment(
        payer: "p\(random.next(below: 60))", beneficiary: "b\(random.next(below: 30))",
        day: Double(random.next(below: 300)) + 0.25,
        dollars: Double(random.next(below: 200) + 1),
        origin: ["AU", "GB", "US"][random.next(below: 3)])
    }
    let ledger = LedgerMaker.ledger(payments)
    let first = InflowSurvey(ledger: ledger, policy: .standard, threads: 1).inflows()
    for index in stride(from: payments.count - 1, to: 0, by: -1) {
      payments.swapAt(index, random.next(below: index + 1))
    }
    let other = InflowSurvey(
      ledger: LedgerMaker.ledger(payments), policy: .standard, threads: 5
    ).inflows()
    #expect(first == other)
    #expect(zip(first, first.dropFirst()).allSatisfy { $0.payers >= $1.payers })
    #expect(!first.isEmpty)
  }

  private struct SplitMix {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(below limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((value ^ value >> 31) % UInt64(limit))
    }
  }
}
