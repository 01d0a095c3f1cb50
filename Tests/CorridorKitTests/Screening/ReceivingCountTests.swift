import Testing

@testable import CorridorKit

@Suite("beneficiaries of a population")
struct ReceivingCountTests {
  /// R0 to R29, of whom those with an odd number have payments only that were reversed.
  private static func export(_ payers: Range<Int>) throws -> TemporaryFile {
    var rows = [
      "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency,status"
    ]
    for payer in payers {
      for receiver in [payer % 30, (payer + 7) % 30] {
        let transfer = "T\(payer)-\(receiver)"
        let rest = "P\(payer),AU,R\(receiver),PH,80.00,AUD"
        rows.append("\(transfer),2023-09-23T01:07:45Z,\(rest),completed")
        if receiver % 2 == 1 {
          rows.append("\(transfer),2023-09-24T01:07:45Z,\(rest),reversed")
        }
      }
    }
    return try TemporaryFile(Array((rows.joined(separator: "\n") + "\n").utf8))
  }

  @Test(
    "those all of whose payments were reversed are not counted, in memory or on disk",
    arguments: [1 << 30, 1])
  func reversed(budget: Int) throws {
    let files = [try Self.export(0..<150), try Self.export(150..<300)]
    defer { withExtendedLifetime(files) {} }
    let result = try Screening.run(SpillingTests.request(files.map(\.path), budget: budget))
    #expect((result.assessment is KeptAssessment) == (budget == 1))
    #expect(result.report.population.payments == 300)
    #expect(result.report.population.beneficiaries == 15)
  }
}
