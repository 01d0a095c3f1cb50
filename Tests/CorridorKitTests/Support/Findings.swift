@testable import CorridorKit

/// What an indicator says of one payer among ordinary people.
enum Findings {
  private static let ordinary =
    OrdinaryPeople.familyRemitters(60, seed: 41) + OrdinaryPeople.occasionalSenders(60, seed: 42)

  /// The finding about `payer` when `payments` are added to ordinary people's.
  static func of(
    _ indicator: Indicator, payer: String, in payments: [TestPayment], watchlist: [String] = [],
    end: Double? = nil
  ) -> Finding {
    let assessment = LedgerMaker.assessment(
      ordinary + payments, watchlist: watchlist, end: end.map { Int64($0 * 86_400) })
    for place in 0..<assessment.count {
      let summary = assessment.summary(at: place)
      if summary.payer.text == payer { return summary.findings[indicator.ordinal] }
    }
    return .unremarkable
  }

  /// `count` payments to one beneficiary, `gap` days apart, at noon in Sydney.
  static func series(
    _ payer: String, to beneficiary: String = "b", count: Int, gap: Double, dollars: Double,
    localHour: Double = 12, from start: Double = OrdinaryPeople.firstDay + 20,
    destination: String = "PH"
  ) -> [TestPayment] {
    (0..<count).map { number in
      TestPayment(
        payer: payer, beneficiary: beneficiary,
        day: (start + Double(number) * gap).rounded(.down) + (localHour - 10) / 24,
        dollars: dollars, destination: destination)
    }
  }
}
