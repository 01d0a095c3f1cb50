import Testing

@testable import CorridorKit

@Suite("Ambiguity")
struct AmbiguityTests {
  private static func file(_ dates: [String], amounts: [String] = []) -> String {
    var text =
      "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    for (index, date) in dates.enumerated() {
      let amount = index < amounts.count ? amounts[index] : "10.00"
      text += "T\(index),\(date),P,AU,B,PH,\"\(amount)\",AUD\n"
    }
    return text
  }

  @Test(
    "one date with a day above twelve settles all, wherever it stands", arguments: [0, 5, 40_000])
  func settled(place: Int) throws {
    var dates = [String](repeating: "01/02/2025", count: place + 3)
    dates[place] = "28/02/2025"
    let result = try read(Self.file(dates), threads: 2)
    #expect(result.taken.count == dates.count)
    #expect(
      result.taken.first(where: { $0.transaction == "T\(place + 1)" })?.sentAt.description
        == "2025-02-01")
  }

  @Test("dates that no row settles end the run with the option that does")
  func open() throws {
    #expect {
      try read(Self.file(["01/02/2025", "03/04/2025"]))
    } throws: { error in
      (error as? SourceError)?.remedy.contains("--date-order") == true
    }
    var options = ReadingOptions()
    options.dateOrder = .monthDayYear
    let result = try read(Self.file(["01/02/2025", "03/04/2025"]), options: options)
    #expect(result.taken.map(\.sentAt.description) == ["2025-01-02", "2025-03-04"])
  }

  @Test("the same day and month in every row is no ambiguity")
  func harmless() throws {
    let result = try read(Self.file(["01/01/2025", "03/03/2025"]))
    #expect(result.taken.count == 2)
  }

  @Test("rows in two orders end the run naming a line of each; with the option they are rejected")
  func contradiction() throws {
    let text = Self.file(["28/02/2025", "02/28/2025"])
    #expect {
      try read(text)
    } throws: { error in
      (error as? SourceError)?.place == "lines 2 and 3"
    }
    var options = ReadingOptions()
    options.dateOrder = .dayMonthYear
    let result = try read(text, options: options)
    #expect(result.taken.count == 1)
    #expect(result.rejected.count == 1)
  }

  @Test("a mark before three digits is settled by other amounts, else by the option")
  func decimals() throws {
    let day = [String](repeating: "2025-02-28", count: 2)
    #expect(
      try read(Self.file(day, amounts: ["1.250", "12,50"])).taken.map(\.money.minorUnits)
        == [125_000, 1_250])
    #expect(
      try read(Self.file(day, amounts: ["1,250", "12.50"])).taken.map(\.money.minorUnits)
        == [125_000, 1_250])
    #expect {
      try read(Self.file(day, amounts: ["1,250", "12"]))
    } throws: { error in
      (error as? SourceError)?.remedy.contains("--decimal") == true
    }
  }
}
