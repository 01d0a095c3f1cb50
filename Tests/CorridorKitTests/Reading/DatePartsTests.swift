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

  @Test(
    "three columns of another date are no payment's",
    arguments: ["id_issue_", "card_expiry_", "member_since_", "Birth "])
  func otherDates(name: String) throws {
    let parts = "\(name)year,\(name)month,\(name)day"
    let row = "T1,2025-03-14,2019,1,2,\(Self.facts)\n"
    for date in ["Date", "created_at"] {
      let result = try read("id,\(date),\(parts),\(Self.rest)\n" + row)
      #expect(result.taken.map(\.sentAt.dayNumber) == [20_161])
    }
    #expect(throws: SourceError.self) {
      try read("id,\(parts),\(Self.rest)\nT1,2019,1,2,\(Self.facts)\n")
    }
  }

  @Test("three columns replace no named date but that of the list itself")
  func named() throws {
    let row = "T1,2025-03-14,2024,1,2,\(Self.facts)\n"
    let made = try read("id,created_at,Year,Month,Day,\(Self.rest)\n" + row)
    #expect(made.taken.map(\.sentAt.dayNumber) == [20_161])
    let printed = try read("id,Report date,Year,Month,Day,\(Self.rest)\n" + row)
    #expect(printed.taken.map(\.sentAt.description) == ["2024-01-02"])
  }

  private static func stating(_ columns: String) throws -> ReadingOptions {
    var options = ReadingOptions()
    options.columns = try ColumnsFile(
      parsing: Array("{\"files\": [{\"match\": \"*\", \"columns\": {\(columns)}}]}".utf8), name: "c"
    )
    return options
  }

  @Test(
    "parts that a columns file states come before a named date, and missing ones are looked for",
    arguments: [
      #""date_year": "y", "date_month": "m", "date_day": "Day""#,
      #""date_year": "y", "date_month": "m""#,
    ])
  func stated(columns: String) throws {
    let text = "id,Date,y,m,Day,\(Self.rest)\nT1,2025-03-14,2024,1,2,\(Self.facts)\n"
    let result = try read(text, options: try Self.stating(columns))
    #expect(result.taken.map(\.sentAt.description) == ["2024-01-02"])
  }

  @Test(
    "a part that is stated and cannot be completed ends the run",
    arguments: [#""date_year": "y""#, #""date_year": "y", "date_month": "m", "date_day": null"#])
  func incomplete(columns: String) throws {
    let text = "id,Date,y,m,Day,\(Self.rest)\nT1,2025-03-14,2024,1,2,\(Self.facts)\n"
    let options = try Self.stating(columns)
    let trouble = #expect(throws: SourceError.self) { try read(text, options: options) }
    #expect(trouble?.what.hasPrefix("the columns file states a part of the date") == true)
  }

  @Test("a timestamp that a columns file states comes before parts")
  func whole() throws {
    let text = "id,at,y,m,d,\(Self.rest)\nT1,2025-03-14,2024,1,2,\(Self.facts)\n"
    let options = try Self.stating(#""timestamp": "at", "date_year": "y""#)
    #expect(try read(text, options: options).taken.map(\.sentAt.dayNumber) == [20_161])
  }

  @Test("one id in IBAN's shape is chance, and an account further down still names its country")
  func chance() throws {
    let head =
      "id,date,sender id,sender account,sender country,receiver id,receiver country,amount,"
    let ids = (0..<9).map { "T\($0),2025-03-14,C\($0),\($0),DE,B,RO,5.00,EUR\n" }.joined()
    let text =
      head + "currency\n" + ids
      + "T9,2025-03-14,NL91ABNA0417164300,77,,B,RO,5.00,EUR\n"
      + "T10,2025-03-14,C10,FR1420041010050500013M02606,,B,RO,5.00,EUR\n"
    let result = try read(text)
    #expect(result.taken.map(\.corridor) == [String](repeating: "DE>RO", count: 9) + ["FR>RO"])
    #expect(result.rejected.count == 1)
  }

  @Test("ids that are IBANs name the country where nothing else does")
  func ibans() throws {
    let row = "T1,2025-03-14,DE89370400440532013000,RO49AAAA1B31007593840000,5.00,EUR\n"
    let result = try read("id,date,sender id,receiver id,amount,currency\n" + row)
    #expect(result.taken.map(\.corridor) == ["DE>RO"])
    #expect(result.taken.map(\.payerKind) == [.id])
  }
}
