import Testing

@testable import CorridorKit

@Suite("Dates in three columns, and IBANs as ids")
struct DatePartsTests {
  private static let rest = "payer_id,payer_country,payee_id,payee_country,amount,currency"
  private static let facts = "P,AU,B,PH,5.00,AUD"

  @Test(
    "year, month and day of three columns are one date, whatever the language and order",
    arguments: [
      ("Year,Month,Day", "2025,3,14"), ("Day,Month,Year", "14,03,25"),
      ("Jahr,Monat,Tag", "2025,3,14"),
      ("Buchungsjahr,Buchungsmonat,Buchungstag", "2025,03,14"), ("Año,Mes,Día", "2025,marzo,14"),
      ("Payment year,Payment month,Payment day", "2025,Mar,14"), ("År,Månad,Dag", "2025,3,14"),
      ("Rok,Miesiąc,Dzień", "2025,marca,14"), ("Taon,Buwan,Araw", "2025,Marso,14"),
    ])
  func parts(head: String, cells: String) throws {
    let result = try read("id,\(head),time,\(Self.rest)\nT1,\(cells),10:30,\(Self.facts)\n")
    let expected = try read("id,timestamp,\(Self.rest)\nT1,2025-03-14T10:30:00Z,\(Self.facts)\n")
    #expect(result.taken.map(\.sentAt.seconds) == expected.taken.map(\.sentAt.seconds))
    #expect(result.taken.count == 1)
  }

  @Test("a day that the month does not have rejects the row")
  func impossible() throws {
    let head = "id,year,month,day,\(Self.rest)\n"
    let rows = (1...12).map { "T\($0),2025,\($0),9,\(Self.facts)\n" }.joined()
    let result = try read(
      head + rows + "T13,2025,2,30,\(Self.facts)\nT14,2025,13,1,\(Self.facts)\n")
    #expect(result.taken.count == 12)
    #expect(result.reasons == [.timestamp("no day of that month"), .timestamp("no month")])
    #expect(result.rejected.map(\.error.column) == [4, 3])
  }

  @Test(
    "a column of whole dates comes before three columns, and parts of a birth date are no payment's"
  )
  func others() throws {
    let both = try read(
      "id,Date,Year,Month,Day,\(Self.rest)\nT1,2025-03-14,2024,1,2,\(Self.facts)\n")
    #expect(both.taken.map(\.sentAt.dayNumber) == [20_161])
    #expect(throws: SourceError.self) {
      try read("id,Birth year,Birth month,Birth day,\(Self.rest)\nT1,1980,1,2,\(Self.facts)\n")
    }
  }

  @Test("ids that are IBANs name the country where nothing else does")
  func ibans() throws {
    let row = "T1,2025-03-14,DE89370400440532013000,RO49AAAA1B31007593840000,5.00,EUR\n"
    let result = try read("id,date,sender id,receiver id,amount,currency\n" + row)
    #expect(result.taken.map(\.corridor) == ["DE>RO"])
    #expect(result.taken.map(\.payerKind) == [.id])
  }
}
