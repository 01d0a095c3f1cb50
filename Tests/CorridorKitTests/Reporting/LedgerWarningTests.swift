import Testing

@testable import CorridorKit

@Suite("warnings of how ledgers were made")
struct LedgerWarningTests {
  private func making(_ options: [String: String], version: String = "1") -> LedgerMakings {
    LedgerMakings(
      LedgerMaking(
        version: version, policy: String(repeating: "0", count: 64),
        options: options.map { LedgerMaking.Option(name: $0.key, value: $0.value) }, files: []))
  }

  private func keys(_ makings: LedgerMakings, beside own: Pseudonyms? = nil) -> [String] {
    ReportWarning.ledgers(makings, beside: own).map(\.key)
  }

  @Test(
    "dates moved by less than a week did not move, and what is no number says nothing",
    arguments: [
      ([:], []), (["shift-dates": "30", "amount-digits": "2"], []),
      (["pseudonyms": "aa"], ["pseudonymous"]),
      (["pseudonyms": "aa", "shift-dates": "6"], ["pseudonymous"]),
      (["pseudonyms": "aa", "shift-dates": "7"], ["pseudonymous", "shifted"]),
      (["pseudonyms": "aa", "shift-dates": "-70", "amount-digits": "0"], ["pseudonymous"]),
      (["pseudonyms": "aa", "shift-dates": "many", "amount-digits": ""], ["pseudonymous"]),
      (["pseudonyms": "aa", "amount-digits": "1"], ["pseudonymous", "coarse"]),
    ] as [([String: String], [String])])
  func options(options: [String: String], expected: [String]) {
    #expect(keys(making(options)) == expected.map { "warning.\($0)_ledger" })
  }

  @Test("makings that hide the same are one warning, whatever else tells them apart")
  func once() {
    var makings = making(["pseudonyms": "aa", "shift-dates": "28"])
    makings.merge(making(["pseudonyms": "aa", "shift-dates": "30"], version: "2"))
    #expect(makings.count == 2)
    #expect(keys(makings) == ["warning.pseudonymous_ledger", "warning.shifted_ledger"])
    makings.merge(making(["pseudonyms": "aa", "shift-dates": "35"]))
    #expect(keys(makings).count == 3)
  }

  @Test("of the run's own key only what the run does not do itself is said, of another key all")
  func own() throws {
    var own = try #require(Pseudonyms(key: [UInt8](repeating: 7, count: 32)))
    let blurred = ["shift-dates": "28", "amount-digits": "2"]
    let makings = making(blurred.merging(["pseudonyms": own.keyID]) { known, _ in known })
    #expect(
      keys(makings, beside: own) == ["warning.shifted_ledger", "warning.coarse_ledger"])
    own.shiftDays = 30
    own.amountDigits = 2
    #expect(keys(makings, beside: own) == [])
    let foreign = making(blurred.merging(["pseudonyms": "aa"]) { known, _ in known })
    #expect(keys(foreign, beside: own).count == 3)
  }
}
