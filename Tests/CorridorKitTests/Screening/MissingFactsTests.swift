import Testing

@testable import CorridorKit

@Suite("what payments do not tell")
struct MissingFactsTests {
  /// So many payments at stamps of one form, by payers and to beneficiaries who have ids.
  private static func export(_ tag: String, stamp: String, count: Int) -> String {
    var text =
      "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    for number in 0..<count {
      let day = number % 28 + 1
      text += "\(tag)\(number),2024-01-\(day < 10 ? "0" : "")\(day)\(stamp),P\(number % 40),AU,"
      text += "R\(number % 70),PH,50,USD\n"
    }
    return text
  }

  private static func warnings(
    _ texts: [String], memory: Int? = nil
  ) throws -> [String] {
    let files = try texts.map { try TemporaryFile(Array($0.utf8)) }
    var request = ScreeningRequest(inputs: files.map(\.path))
    request.memory = memory
    request.leastBudget = 1
    let result = try withExtendedLifetime(files) { try Screening.run(request) }
    #expect((result.assessment is KeptAssessment) == (memory != nil))
    // The other one says that there are few payers.
    return result.report.population.warnings.map { $0.sentence(in: .english) }
      .filter { $0.contains(" payments ") }
  }

  @Test(
    "the report says of how many payments the hour or the offset is not known",
    arguments: [nil, 1] as [Int?])
  func times(memory: Int?) throws {
    let exact = Self.export("a", stamp: "T10:00:00Z", count: 1_000)
    #expect(try Self.warnings([exact], memory: memory) == [])
    let days = Self.export("b", stamp: "", count: 300)
    let local = Self.export("c", stamp: "T10:00:00", count: 200)
    #expect(
      try Self.warnings([exact, days, local], memory: memory) == [
        "300 of 1,500 payments have no time of day: nothing is said of their hours.",
        "200 of 1,500 payments state no offset from UTC: hours there are those of the zone that"
          + " reading took them for.",
      ])
  }

  @Test("fewer than one payment in a hundred is not worth a sentence in the head")
  func few() throws {
    let exact = Self.export("a", stamp: "T10:00:00Z", count: 1_000)
    #expect(try Self.warnings([exact, Self.export("b", stamp: "", count: 10)]) == [])
    #expect(try Self.warnings([exact, Self.export("b", stamp: "", count: 11)]).count == 1)
  }
}
