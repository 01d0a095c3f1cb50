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

  @Test(
    "a cell that no mark reads decides nothing",
    arguments: [
      "12.34.56", "13.03.2024", "10.0.0.1", "2024.03.13", "1.234.", "1.2.3", "12.03,2024",
      "1,2,3.5",
    ])
  func unreadable(cell: String) throws {
    let day = [String](repeating: "2025-02-28", count: 3)
    let found = #expect(throws: SourceError.self) {
      try read(Self.file(day, amounts: ["1.255", cell, "3.500"]))
    }
    #expect(found?.what.contains("no amount tells") == true)
    #expect(AmountReader.shape(of: cell) == .unreadable)
  }

  @Test(
    "thousands part digits by three, lakhs by two",
    arguments: [
      ("1.234.567", DecimalMark.comma), ("1,234,567", .point), ("12,34,567", .point),
      ("1,00,000.50", .point), ("1.234,5", .comma), ("999,999.99", .point),
    ])
  func grouped(cell: String, mark: DecimalMark) {
    #expect(AmountReader.shape(of: cell) == .needs(mark))
  }

  @Test(
    "many amounts that only the other mark reads end the run, few are rejected rows",
    arguments: [1, 3])
  func otherMark(threads: Int) throws {
    let day = [String](repeating: "2025-02-28", count: 40)
    var amounts = [String](repeating: "1.234", count: 39) + ["50.5"]
    let found = #expect(throws: SourceError.self) {
      try read(Self.file(day, amounts: amounts), threads: threads)
    }
    #expect(found?.place == "line 2")
    #expect(found?.remedy.contains("--decimal") == true)
    amounts = [String](repeating: "12.50", count: 38) + ["1.234", "50.5"]
    let result = try read(Self.file(day, amounts: amounts), threads: threads)
    #expect(result.taken.count == 39)
    #expect(result.rejected.count == 1)
    var options = ReadingOptions()
    options.decimal = .point
    amounts = [String](repeating: "1.234", count: 39) + ["50.5"]
    #expect(
      try read(Self.file(day, amounts: amounts), options: options, threads: threads).rejected.count
        == 39)
  }

  @Test(
    "midnights alone are days, and one other time makes them hours",
    arguments: [
      "2025-03-%d 00:00:00", "2025-03-%dT00:00:00.000Z", "%d/03/2025 00:00", "%d.03.2025 00:00:00",
    ])
  func midnights(form: String) throws {
    let dates = (10..<29).map { form.replacing("%d", with: String($0)) }
    let days = try read(Self.file(dates))
    #expect(days.taken.count == 19)
    #expect(days.taken.allSatisfy { !$0.sentAt.hasTimeOfDay })
    #expect(days.taken.first?.sentAt.description == "2025-03-10")
    // Far below what was read to understand the file, and on several threads.
    let many =
      (0..<40_000).map { dates[$0 % 19] } + [
        dates[3].replacing("00:00", with: "00:01", maxReplacements: 1)
      ]
    let hours = try read(Self.file(many), threads: 3)
    #expect(hours.taken.count == many.count)
    #expect(hours.taken.allSatisfy { $0.sentAt.hasTimeOfDay })
  }
}

extension AmountReader {
  fileprivate static func shape(of text: String) -> Shape {
    Array(text.utf8).withWindow { shape(of: $0) }
  }
}
