import Testing

@testable import CorridorKit

/// Forms that strangers' files have and that names or single cells do not tell.
@Suite("Forms of strangers' files")
struct StrangersFormsTests {
  private static let header =
    "timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"

  @Test(
    "dates carry an offset, words or a zone behind them",
    arguments: [
      ("2025-03-14+01:00", "2025-03-14"), ("2025-03-14Z", "2025-03-14"),
      ("2025-03-14-05:00", "2025-03-14"), ("14 marca 2025 r.", "2025-03-14"),
      ("14 marca 2025 r. 14:30", "2025-03-14T14:30:00Z"),
      ("14.03.2025 um 14:30 Uhr", "2025-03-14T14:30:00Z"),
      ("14.03.2025 kl. 14.30", "2025-03-14T14:30:00Z"),
      ("14 mars 2025 à 14h30", "2025-03-14T14:30:00Z"),
      ("14/03/2025 14:30 AEST", "2025-03-14T04:30:00Z"),
      ("2025-03-14 14:30:00 Europe/Berlin", "2025-03-14T13:30:00Z"),
      ("2025-03-14-14.30.00.000000", "2025-03-14T14:30:00Z"),
      ("Mar 14, 2025 at 2:30 PM", "2025-03-14T14:30:00Z"),
      ("14/03/2025 2:30 p. m.", "2025-03-14T14:30:00Z"),
      ("14/03/2025 02:30:00 a.\u{A0}m.", "2025-03-14T02:30:00Z"),
      ("14/03/2025 2:30\u{202F}PM", "2025-03-14T14:30:00Z"),
      ("14032025", "2025-03-14"), ("14032025 14:30", "2025-03-14T14:30:00Z"),
    ])
  func stamps(cell: String, expected: String) throws {
    let result = try read(Self.header + "\"\(cell)\",P,AU,B,PH,5.00,AUD\n")
    #expect(result.taken.map(\.sentAt.description) == [expected], "\(result.reasons)")
  }

  @Test("eight digits that end in the year are a date in the order that the file shows")
  func yearLast() throws {
    func days(_ cells: [String]) throws -> [String] {
      try read(Self.header + cells.map { "\($0),P,AU,B,PH,5.00,AUD\n" }.joined()).taken
        .map(\.sentAt.description)
    }
    #expect(try days(["14032025", "3042025"]) == ["2025-03-14", "2025-04-03"])
    #expect(try days(["03142025", "04032025"]) == ["2025-03-14", "2025-04-03"])
    #expect(throws: SourceError.self) { try days(["03042025", "05062025"]) }
  }

  @Test("dates of year, day and month end the run, whatever else reads some of them")
  func daysBeforeMonths() throws {
    for dates in [["2025-14-03", "2025-05-03", "2025-06-03"], ["2025/14/03", "2025/15/03"]] {
      let rows = dates.map { "\($0),P,AU,B,PH,5.00,AUD\n" }.joined()
      #expect {
        try read(Self.header + rows)
      } throws: { error in
        (error as? SourceError)?.what.contains("year, day, month") ?? false
      }
    }
    // One slip of the pen among many is a rejected row.
    let rows = (1...9).map { "2025-03-0\($0),P,AU,B,PH,5.00,AUD\n" }.joined()
    let result = try read(Self.header + rows + "2025-14-03,P,AU,B,PH,5.00,AUD\n")
    #expect(result.taken.count == 9 && result.rejected.count == 1)
  }

  @Test("a word behind a stamp that is no zone and no part of it makes it none")
  func noStamps() throws {
    for cell in ["14/03/2025 14:30 XYZ", "14/03/2025 x", "2025-03-14+1", "14 marca 2025 rr."] {
      let result = try read(Self.header + "\(cell),P,AU,B,PH,5.00,AUD\n")
      #expect(result.reasons == [.timestamp("no date")], "\(cell)")
    }
  }

  @Test("origin and destination are countries if their cells are, and alone no names of people")
  func barePlaces() throws {
    func found(_ head: String, _ row: String) throws -> [String] {
      let taken = try read(head + "\n" + row + "\n").taken
      return taken.map { "\($0.payer) \($0.beneficiary) \($0.corridor)" }
    }
    #expect(
      try found(
        "date,source,origin,target,destination,amount,currency",
        "2025-03-14,P1,AU,B1,Philippines,5.00,AUD") == ["P1 B1 AU>PH"])
    #expect(
      try found(
        "date,source,sender_id,origin,receiver_id,destination,amount,currency",
        "2025-03-14,app,P1,AU,B1,PH,5.00,AUD") == ["P1 B1 AU>PH"])
    #expect(
      try found(
        "date,source,payer_country,target,payee_country,amount,currency",
        "2025-03-14,Ann,AU,Bea,PH,5.00,AUD") == ["ann bea AU>PH"])
    // Where it was begun is nobody who pays.
    #expect(throws: SourceError.self) {
      try found(
        "date,source,payer_country,receiver_id,payee_country,amount,currency",
        "2025-03-14,app,AU,B1,PH,5.00,AUD")
    }
  }

  @Test(
    "an amount in cents by its header is one, and a decimal mark in it rejects the row",
    arguments: [
      "Amount (cents)", "amount_minor", "amountCents", "Betrag in Cent", "Montant (centimes)",
    ])
  func cents(name: String) throws {
    let result = try read(
      "timestamp,payer_id,payer_country,payee_id,payee_country,\(name),currency\n"
        + "2025-03-14,P,AU,B,PH,2500,AUD\n2025-03-15,P,AU,B,PH,12.50,AUD\n"
        + "2025-03-16,P,AU,B,PH,700,JPY\n")
    #expect(result.taken.map(\.money.minorUnits) == [2_500, 700])
    #expect(result.reasons == [.amount("more decimal places than the currency has")])
  }

  @Test(
    "an amount in thousands by a letter at its sign is none, and other letters there are words",
    arguments: [
      ("Betrag T€", true), ("Amount (£m)", true), ("Amount k$", true), ("Amount in m€", true),
      ("Amount (€)", false), ("Amt$", false), ("Amount € total", false), ("Amount T$", false),
    ])
  func thousands(name: String, isRefused: Bool) throws {
    let text =
      "timestamp,payer_id,payer_country,payee_id,payee_country,\(name),currency\n"
      + "2025-03-14,P,DE,B,PH,25.00,EUR\n"
    if isRefused {
      #expect(throws: SourceError.self) { try read(text) }
    } else {
      #expect(try read(text).taken.map(\.money.minorUnits) == [2_500])
    }
  }

  @Test("the account's currency is that of a row only where no other is", arguments: [true, false])
  func accountCurrency(hasOther: Bool) throws {
    let text =
      "timestamp;payer_id;payer_country;payee_id;payee_country;Betrag;"
      + (hasOther ? "Währung;Kontowährung\n" : "Notiz;Kontowährung\n")
      + "2025-03-14;P;AU;B;PH;25,00;USD;EUR\n2025-03-15;P;AU;B;PH;26,00;EUR;EUR\n"
    #expect(
      try read(text).taken.map(\.money.currency.code)
        == (hasOther ? ["USD", "EUR"] : ["EUR", "EUR"])
    )
  }

  @Test(
    "what a service calls its user pays where nobody else is named, and is nobody beside a payer")
  func users() throws {
    let tail =
      "Recipient name,Recipient account,Recipient country,Sender country,date,amount,currency"
    let row = "Ana,7,PH,AU,2025-03-14,5.00,AUD\n"
    #expect(try read("user_id,user_name,\(tail)\nU1,Joe,\(row)").taken.map(\.payer) == ["U1"])
    #expect(try read("user_name,\(tail)\nJoe,\(row)").taken.map(\.payer) == ["joe"])
    #expect(try read("user_id,sender,\(tail)\nU1,P1,\(row)").taken.map(\.payer) == ["P1"])
    #expect(throws: SourceError.self) { try read("user_id,member_id,\(tail)\nU1,M1,\(row)") }
  }

  @Test("the original amount is not the amount")
  func originalAmount() throws {
    let head = "timestamp,payer_id,payer_country,payee_id,payee_country,Orig currency,Orig amount,"
    let result = try read(
      head + "Amount,Payment currency\n2025-03-14,P,AU,B,PH,PHP,900.00,25.00,AUD\n")
    #expect(result.taken.map(\.money.minorUnits) == [2_500])
    #expect(result.taken.map(\.money.currency.code) == ["AUD"])
  }

  @Test(
    "a header of two lines names columns together, also as merged cells leave it",
    arguments: [
      "Sender,Sender,Receiver,Receiver,Payment,Payment,Payment", "Sender,,Receiver,,Payment,,",
    ])
  func twoLines(upper: String) throws {
    let text = "Export\n\n\(upper)\nID,Country,ID,Country,Date,Amount,Currency\n"
    let result = try read(text + "P1,AU,B1,PH,2025-03-14,5.00,AUD\n")
    #expect(result.taken.map(\.payer) == ["P1"])
    #expect(result.taken.map(\.beneficiary) == ["B1"])
    #expect(result.taken.map(\.corridor) == ["AU>PH"])
  }

  @Test("backticks quote where they do")
  func backticks() throws {
    let rows = (1...9).map { "`2025-03-0\($0)`,`P`,`AU`,`B, c`,`PH`,`1,005.00`,`AUD`\n" }
    let result = try read(Self.header + rows.joined())
    #expect(result.taken.map(\.money.minorUnits) == [Int64](repeating: 100_500, count: 9))
    #expect(result.taken.first?.beneficiary == "B, c")
  }
}
