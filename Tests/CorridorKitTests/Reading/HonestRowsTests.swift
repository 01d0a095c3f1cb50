import Testing

@testable import CorridorKit

/// Rows that look like payments and are not, or not as they look.
@Suite("Rows that must not become another payment")
struct HonestRowsTests {
  private let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"

  private func reasons(_ cells: (time: String, amount: String)...) throws -> [IngestError.Reason] {
    let rows = cells.enumerated().map { index, cell in
      "\(index),\(cell.time),P,AU,B,PH,\"\(cell.amount)\",USD\n"
    }
    return try read(header + "x,2025-01-02T10:00:00Z,P,AU,B,PH,5.00,USD\n" + rows.joined()).reasons
  }

  @Test("a date outside the years 1970 to 2099 is rejected, whatever its calendar")
  func farInstants() throws {
    let outside = IngestError.Reason.timestamp("a year outside 1970 to 2099")
    #expect(
      try reasons(
        ("0001-01-01T00:00+14:00", "5.00"), ("9999-12-31T23:59:59-14:00", "5.00"),
        ("1969-12-31T23:59:59Z", "5.00"), ("2100-01-01", "5.00"), ("2567-05-13", "5.00"),
        ("1446-05-13", "5.00"), ("14/05/67", "5.00"), ("250512101530", "5.00"),
        // Within them by the clock on the wall; it would be written as another year's, by UTC.
        ("2099-12-31T23:59:59-14:00", "5.00"), ("1970-01-01T10:00:00+14:00", "5.00"))
        == [IngestError.Reason](repeating: outside, count: 10))
    #expect(
      try reasons(("1970-01-01", "5.00"), ("2099-12-31T09:59:59-14:00", "5.00")) == [])
    // Year to minute in ten digits, and month to second.
    let none = IngestError.Reason.timestamp("no date")
    #expect(try reasons(("2505131030", "5.00"), ("0513103045", "5.00")) == [none, none])
    #expect(try reasons(("1747132200", "5.00"), ("1999999999", "5.00")) == [])
  }

  @Test(
    "a file without a date of these years ends the run and names the calendar it looks like",
    arguments: [
      ("2567-05-13", "the Buddhist calendar (Thailand)"), ("13/05/2567", "the Buddhist"),
      ("14/05/67", "years of two digits of the Buddhist calendar"),
      ("1446-05-13", "the Islamic calendar"), ("1404-02-23", "the Islamic or the Persian"),
    ])
  func otherCalendars(date: String, calendar: String) throws {
    let trouble = #expect(throws: SourceError.self) {
      try read(header + "1,\(date),P,AU,B,PH,5.00,USD\n2,\(date),P,AU,B,PH,6.00,USD\n")
    }
    #expect(trouble?.place == "line 2")
    #expect(trouble?.what.contains("they look like \(calendar)") == true)
  }

  @Test("days counted from a day stay within the years 1 to 9999")
  func countedDays() throws {
    var options = ReadingOptions()
    options.columns = try ColumnsFile(
      parsing: Array(
        """
        {"files": [{"match": "*.csv", "columns": {"timestamp": {"column": "timestamp",
          "unit": "days", "since": "9999-12-30"}}}]}
        """.utf8), name: "columns.json")
    let rows = [0, 1, 2, -3_652_057, -3_652_058].map { "\($0),\($0),P,AU,B,PH,5.00,USD\n" }
    let result = try read(header + rows.joined(), options: options)
    #expect(
      result.taken.map(\.sentAt.description) == ["9999-12-30", "9999-12-31", "0001-01-01"])
    #expect(result.reasons.count == 2)
  }

  @Test("a credit where every row is a payment of its payer is rejected; a debit is one")
  func credits() throws {
    let credit = IngestError.Reason.amount("a credit, where every row is a payment of its payer")
    #expect(
      try reasons(
        ("2025-01-02T10:00:00Z", "500 CR"), ("2025-01-02T11:00:00Z", "500.00 DR"),
        ("2025-01-02T12:00:00Z", "CR500")) == [credit, credit])
  }

  @Test("where signs tell the direction, an attached side beats the sign")
  func attachedSide() throws {
    var options = ReadingOptions()
    options.columns = try ColumnsFile(
      parsing: Array(
        """
        {"files": [{"match": "*.csv",
          "columns": {"amount": {"column": "amount", "sign": "positive is outgoing"}}}]}
        """.utf8), name: "columns.json")
    let rows = ["5.00", "5.00 CR", "-5.00", "5.00 DR", "99999999999999999999"].map {
      "\($0),2025-01-02T10:00:00Z,P,AU,B,PH,\($0),USD\n"
    }
    let result = try read(header + rows.joined(), options: options)
    #expect(result.taken.map(\.transaction) == ["5.00", "5.00 DR"])
    #expect(result.excluded[.notOutgoing] == 2)
    #expect(result.reasons == [.amount("the number is too large")])
  }
}
