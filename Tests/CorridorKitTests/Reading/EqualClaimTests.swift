import Testing

@testable import CorridorKit

@Suite("Two columns for one role")
struct EqualClaimTests {
  private static let head = "id,date,payer_id,payer_country,payee_id,payee_country,currency"
  private static let facts = "2025-03-14,P,AU,B,PH,AUD"

  @Test("amounts of equal claim that differ end the run, and a columns file settles it")
  func amounts() throws {
    let text = "\(Self.head),Amt,Sum\nT1,\(Self.facts),5.00,6.00\n"
    let trouble = #expect(throws: SourceError.self) { try read(text) }
    #expect(
      trouble?.what == "two columns could be amount, and their cells differ: Amt, Sum")
    var options = ReadingOptions()
    options.columns = try ColumnsFile(
      parsing: Array(#"{"files": [{"match": "*", "columns": {"amount": "Sum"}}]}"#.utf8), name: "c")
    #expect(try read(text, options: options).taken.map(\.money.minorUnits) == [6_00])
  }

  @Test("columns that say the same, or of which one is empty, are no conflict")
  func alike() throws {
    let names = try read(
      "id,date,payer_id,Sender country,Originator country,payee_id,payee_country,currency,Amt,Sum\n"
        + "T1,2025-03-14,P,AU,Australia,B,PH,AUD,,5.00\n")
    #expect(names.taken.map(\.corridor) == ["AU>PH"])
    #expect(names.taken.map(\.money.minorUnits) == [5_00])
  }

  @Test("of two equal dates the one with hours is taken")
  func hours() throws {
    let result = try read(
      "id,Date,Day,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
        + "T1,2025-03-14,2025-03-14 10:30,P,AU,B,PH,5.00,AUD\n")
    #expect(result.taken.map(\.sentAt.hasTimeOfDay) == [true])
  }

  private static let dated =
    "id,Date,Day,payer_id,payer_country,payee_id,payee_country,amount,currency"

  @Test(
    "two stamps of one day that differ in the hour or its offset end the run",
    arguments: [
      "2025-03-14 10:30,2025-03-14 11:30", "2025-03-14T10:30+08:00,2025-03-14T10:30+01:00",
      "2025-03-14T10:30,2025-03-14T10:30+08:00",
    ])
  func clocks(stamps: String) {
    #expect(throws: SourceError.self) {
      try read("\(Self.dated)\nT1,\(stamps),P,AU,B,PH,5.00,AUD\n")
    }
  }

  @Test("two stamps of one instant are alike, however they are written")
  func instants() throws {
    let stamps = "2025-03-14T10:30+08:00,2025-03-14T02:30Z"
    let result = try read("\(Self.dated)\nT1,\(stamps),P,AU,B,PH,5.00,AUD\n")
    #expect(result.taken.map(\.sentAt.seconds) == [1_741_919_400])
  }

  @Test("two columns of which each is filled where the other is empty end the run")
  func complements() {
    let head = "id,date,Sender ID,Remitter ID,payer_country,payee_id,payee_country,amount,currency"
    let rows = ["A1,", "A2,", ",B1"].enumerated().map { line, ids in
      "T\(line),2025-03-14,\(ids),AU,B,PH,5.00,AUD\n"
    }
    let trouble = #expect(throws: SourceError.self) { try read("\(head)\n" + rows.joined()) }
    #expect(
      trouble?.what
        == "two columns could be payer_id, and their cells differ: Sender ID, Remitter ID")
  }

  @Test(
    "currencies are read by their numbers too",
    arguments: [("036", "AUD"), ("36", "AUD"), ("978", "EUR"), ("840", "USD"), ("392", "JPY")])
  func numbers(cell: String, code: String) throws {
    let result = try read(
      "\(Self.head),amount\nT1,2025-03-14,P,AU,B,PH,\(cell),500\n")
    #expect(result.taken.map(\.money.currency.code) == [code])
  }

  @Test("a number that is no currency's rejects the row")
  func unknown() throws {
    let result = try read("\(Self.head),amount\nT1,2025-03-14,P,AU,B,PH,999,500\n")
    #expect(result.reasons == [.currency("no currency known by that code")])
  }

  @Test("every currency has one number, and no number two, but for 532 of ANG and then XCG")
  func table() {
    let all = CurrencyTable.exponentPlusOne.count { $0 > 0 }
    #expect(CurrencyNumbers.table.count == all - 1)
    #expect(CurrencyNumbers.currency(532)?.code == "XCG")
    #expect(!CurrencyNumbers.table.values.contains { $0.code == "ANG" })
  }
}
