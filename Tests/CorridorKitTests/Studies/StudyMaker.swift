@testable import CorridorKit

/// Makes groups of payers for studies without reading a file.
enum StudyMaker {
  /// A group whose payers paid cents on days, each a pair, oldest first.
  static func group(_ payers: [[(day: Int32, cents: Int64)]]) -> StudyGroup {
    var group = StudyGroup(.all)
    for (number, history) in payers.enumerated() {
      group.add(
        history.map { day, cents in
          StudyPayment(
            payer: 0, beneficiary: UInt32(number), day: day, hour: 12, channel: .unknown,
            reference: cents, minorUnits: cents, currency: .usd,
            corridor: Corridor(from: Country("AU")!, to: Country("PH")!))
        }, bornOn: PaymentRow.unknownBirthDay)
    }
    return group
  }

  /// Values of one payer each.
  static func values(_ values: [Int64]) -> SortedValues {
    SortedValues(values.enumerated().map { .init(value: $1, payer: UInt32($0)) })
  }

  /// A drawn ledger: payers of few to many payments in several corridors.
  static func ledger(payers: Int, seed: UInt64) -> Ledger {
    var stream = RandomStream(seed: seed)
    let destinations = ["PH", "TH", "DO", "CO", "KH"]
    let payments = (0..<payers).flatMap { payer -> [TestPayment] in
      let count = 1 + stream.geometric(mean: 6)
      let first = stream.uniform(0, 300)
      return (0..<count).map { number in
        TestPayment(
          payer: "P\(payer)", beneficiary: "B\(stream.below(payers))",
          day: first + Double(number) * stream.uniform(1, 30),
          dollars: (stream.logNormal(median: 60, spread: 1) * 100).rounded() / 100 + 1,
          destination: destinations[min(stream.below(5), stream.below(5))])
      }
    }
    return LedgerMaker.ledger(payments)
  }
}
