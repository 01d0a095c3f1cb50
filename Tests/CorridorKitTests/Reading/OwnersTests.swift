import Testing

@testable import CorridorKit

/// Files in which a column's name says what it holds and not whose it is, or has a party's word and is of nobody.
@Suite("Whose a column is")
struct OwnersTests {
  /// `payer payee` of every payment, or why there is none.
  private func parties(_ head: String, _ rows: [String]) throws -> [String] {
    let result = try read(head + "\n" + rows.map { $0 + "\n" }.joined())
    return result.taken.map { "\($0.payer)>\($0.beneficiary)" } + result.reasons.map { "\($0)" }
  }

  @Test(
    "an account belongs to the party that it stands behind",
    arguments: [
      "Sender Name,Sender Country,Recipient Name,Account Number,Recipient Country",
      "Payer,Payer country,Payee,Account,Payee country",
      "Sender name,Sender country,Receiver name,Phone,Receiver country",
      "Nadawca,Kraj nadawcy,Odbiorca,Na rachunek,Kraj odbiorcy",
    ])
  func accounts(names: String) throws {
    let found = try parties(
      "Date,\(names),Amount,Currency",
      [
        "2025-02-01,Hans Bauer,US,Maria Santos,639170000000,PH,250.00,USD",
        "2025-02-13,Peter Smith,US,Maria Santos,639170000000,PH,100.00,USD",
      ])
    #expect(found == ["bauer hans>639170000000", "peter smith>639170000000"])
  }

  @Test("the owner's account stands before the other side, and stays the owner's")
  func ownAccount() throws {
    let found = try parties(
      "Date,Account,Payee,Payee country,Amount,Currency", ["2025-02-01,GB-1,Ana Cruz,PH,25.00,GBP"])
    #expect(found == ["GB-1>ana cruz"])
  }

  @Test("a birth date behind the beneficiary is the beneficiary's")
  func birthDates() throws {
    let result = try read(
      "Date,Sender ID,Sender Country,Receiver Name,Date of Birth,Receiver Country,Amount,Currency\n"
        + "2025-02-01,C1,GB,Maria Santos,2012-05-04,PH,25.00,GBP\n")
    #expect(result.taken.map(\.birthDay) == [nil])
    #expect(result.taken.map(\.beneficiary) == ["maria santos / 2012-05-04"])
  }

  @Test(
    "a country directly behind the payer is the payer's, so that the beneficiary's IBAN tells the other"
  )
  func country() throws {
    let head = "Date,Customer,Country,IBAN,Beneficiary,Beneficiary IBAN,Amount,Currency"
    let row = "2025-02-01,Hans,DE,DE44500105175407324931,Ana,RO49AAAA1B31007593840000,5.00,EUR"
    let result = try read(head + "\n" + row + "\n")
    #expect(result.taken.map(\.corridor) == ["DE>RO"])
    // Without the other country nothing can be read, which is better than everybody at home.
    #expect(throws: SourceError.self) {
      try read("Date,Sender ID,Country,Receiver ID,Amount,Currency\n2025-02-01,C1,GB,B1,5.00,GBP\n")
    }
  }

  @Test("a last name belongs to the first name before it")
  func lastNames() throws {
    let found = try parties(
      "Date,Sender First Name,Last Name,Sender Country,Receiver First Name,Last Name,Receiver Country,"
        + "Amount,Currency",
      [
        "2025-02-01,Hans,Bauer,GB,Maria,Santos,PH,100.00,GBP",
        "2025-02-02,Hans,Schmidt,GB,Maria,Cruz,PH,250.50,GBP",
      ])
    #expect(found == ["bauer hans>maria santos", "hans schmidt>cruz maria"])
  }

  @Test(
    "a sum, a payment's id, an expiry or a file is nobody",
    arguments: [
      ("sourceValue", "100.00"), ("Sender Value", "7000.00"), ("client_transfer_id", "R00166"),
      ("customer_payment_id", "R1"), ("Sender Instruction ID", "R2"), ("Sender Message ID", "M1"),
      ("Sender Transfer Number", "771"), ("Sender ID Expiry", "2030-01-01"),
      ("Sender Passport Expiry", "2031-02-03"), ("Source File", "bank_07.csv"),
      ("sender_kyc_id", "K1"), ("Sender Card Number", "****1234"),
    ])
  func things(name: String, cell: String) throws {
    let found = try parties(
      "Date,\(name),Sender Account,Sender Country,Receiver Account,Receiver Country,Amount,Currency",
      ["2025-02-01,\(cell),GB-1,GB,639170000000,PH,100.00,GBP"])
    #expect(found == ["GB-1>639170000000"])
  }

  @Test("the partner's IBAN is the other side's, and one column never has two roles")
  func partner() throws {
    let head =
      "Booking Date;Partner Name;Partner Iban;Account Iban;Amount (EUR);Counterparty Country"
    let rows = [
      "2025-01-28;Oksana;RO49AAAA1B31007593840000;DE44500105175407324931;-1668.64;RO",
      "2025-01-29;Grace;RO49AAAA1B31007593840000;DE44500105175407324931;-859.05;RO",
    ]
    for _ in 0..<8 {
      let found = try parties(head, rows)
      #expect(found == found.map { _ in "DE44500105175407324931>RO49AAAA1B31007593840000" })
      #expect(found.count == 2)
    }
  }

  @Test("a zone of somebody's home is not the zone of the times")
  func zones() throws {
    let result = try read(
      "Date,Sender ID,Sender Time Zone,Sender Country,Receiver ID,Receiver Country,Amount,Currency\n"
        + "2025-02-01 10:00:00,C1,+08:00,GB,B1,PH,5.00,GBP\n")
    #expect(result.taken.map(\.sentAt.description) == ["2025-02-01T10:00:00Z"])
  }
}

/// One account's list: which rows are money that went out.
@Suite("Directions of strangers' lists")
struct ListDirectionTests {
  private static let head =
    "Date,My account,Counterparty,Counterparty account,Counterparty country,Type,Amount,Currency\n"

  private func outgoing(_ types: [String]) throws -> [Int64] {
    var text = Self.head
    for (index, type) in types.enumerated() {
      text +=
        "2025-01-2\(index),DE44500105175407324931,Ann,6391\(index),PH,\(type),\(index + 1).00,EUR\n"
    }
    return try read(text).taken.map { $0.money.minorUnits / 100 }
  }

  @Test(
    "a phrase says a side by its word",
    arguments: [
      ("Outgoing transfer", "Incoming transfer"), ("Transfer sent", "Transfer received"),
      ("Money sent", "Money received"), ("Virement émis", "Virement reçu"),
      ("Przelew wychodzący", "Przelew przychodzący"),
      ("Transferencia enviada", "Transferencia recibida"), ("Pix enviado", "Pix recebido"),
      ("Bonifico inviato", "Bonifico ricevuto"), ("OUTWARD", "INWARD"),
      ("Outward Remittance", "Inward Remittance"), ("Faster Payment Out", "Faster Payment In"),
      ("Payment", "Payment received"), ("Ausgang Überweisung", "Eingang Überweisung"),
      ("SEPA CT OUT", "SEPA CT IN"), ("Transfer", "Deposit"),
    ])
  func phrases(out: String, in: String) throws {
    #expect(try outgoing([out, `in`, out]) == [1, 3])
  }

  @Test("the first word for incoming money may stand far down")
  func late() throws {
    var text = Self.head
    for index in 0..<20_000 {
      text += "2025-01-20,DE44500105175407324931,Ann,6391,PH,Transfer,\(index % 90 + 1).00,EUR\n"
    }
    text += "2025-01-21,DE44500105175407324931,Ann,6391,PH,Deposit,50.00,EUR\n"
    let result = try read(text)
    #expect(result.taken.count == 20_000 && result.excluded == [.notOutgoing: 1])
  }

  @Test(
    "ways to pay are no directions",
    arguments: ["Credit transfer", "Direct credit", "Bank deposit"])
  func ways(type: String) throws {
    #expect(try outgoing([type, "Transfer"]) == [1, 2])
  }

  @Test("a list in which every amount has a plus is one of money that came in")
  func pluses() throws {
    let text =
      "Datum;Auftragskonto;Beguenstigter/Zahlungspflichtiger;Kontonummer;Land;Betrag;Waehrung\n"
      + "01.02.2025;DE44500105175407324931;Maria Santos;639170000000;PH;+250,00;EUR\n"
    #expect(try read(text).excluded == [.notOutgoing: 1])
  }

  @Test("a plus beside amounts without a sign ends the run")
  func somePluses() {
    let text =
      Self.head + "2025-01-20,DE44500105175407324931,Ann,6391,PH,,50.00,EUR\n"
      + "2025-01-21,DE44500105175407324931,Ann,6391,PH,,+20.00,EUR\n"
    #expect(throws: SourceError.self) { try read(text) }
  }

  @Test("that a list without any sign is taken for payments is said, and only of such a list")
  func assumed() throws {
    for (sign, isSaid) in [("", true), ("-", false)] {
      let file = try TemporaryFile(
        Array((Self.head + "2025-01-20,DE44500105175407324931,Ann,6391,PH,,\(sign)5.00,EUR\n").utf8)
      )
      let notes = try Screening.run(ScreeningRequest(inputs: [file.path])).notes
      #expect(notes.contains { $0.contains("no amount has a sign") } == isSaid)
    }
  }

  @Test("a memo with a word for incoming money turns no payment round")
  func memos() throws {
    var text = Self.head.replacing(",Type,", with: ",Extra,")
    for (index, memo) in ["rent", "Deposit", "for mother", "school"].enumerated() {
      text += "2025-01-2\(index),DE44500105175407324931,Ann,6391,PH,\(memo),5.00,EUR\n"
    }
    #expect(try read(text).taken.count == 4)
  }

  @Test(
    "an empty column of reasons takes no place from one whose words tell what became of payments")
  func emptyReasons() throws {
    let head =
      "date,payer_id,payer_country,payee_id,payee_country,amount,currency,decline_reason,Decision\n"
    let text =
      head
      + "2025-02-01,P1,AU,B1,PH,5.00,AUD,,Approved\n2025-02-02,P1,AU,B1,PH,6.00,AUD,,Declined\n"
    let result = try read(text)
    #expect(result.taken.count == 1 && result.excluded == [.notCompleted: 1])
  }

  @Test("where both parties are named and half of the amounts have a minus, nothing is guessed")
  func halves() {
    let rows = (1...8).map {
      "2025-02-0\($0),P\($0),AU,B1,PH,\($0 % 2 == 0 ? "-" : "")5.00,AUD\n"
    }
    #expect(throws: SourceError.self) {
      try read(
        "date,payer_id,payer_country,payee_id,payee_country,amount,currency\n" + rows.joined())
    }
  }

  @Test("a reason of failure that is empty in the first rows counts further down")
  func lateReasons() throws {
    var text = "date,payer_id,payer_country,payee_id,payee_country,amount,currency,decline_reason\n"
    for index in 0..<30_000 { text += "2025-02-01,P\(index % 9),AU,B1,PH,5.00,AUD,\n" }
    text += "2025-02-01,P1,AU,B1,PH,5.00,AUD,insufficient funds\n"
    #expect(try read(text).excluded == [.notCompleted: 1])
  }
}

@Suite("Apostrophes in memos")
struct ApostropheTests {
  @Test(
    "words with an apostrophe in front quote nothing",
    arguments: [["'s-Hertogenbosch", "kids'"], ["'t Gooi", "parents'", "'xmas"], ["'", "'"]])
  func memos(words: [String]) throws {
    var text = "date,payer_id,payer_country,payee_id,payee_country,amount,currency,memo\n"
    for index in 0..<60 {
      text +=
        "2025-02-01,P\(index),AU,B1,PH,5.00,AUD,\(index % 5 == 1 ? words[index % words.count] : "gift")\n"
    }
    #expect(try read(text).taken.count == 60)
  }

  @Test("cells that apostrophes quote are quoted")
  func quoted() throws {
    let text =
      "date,payer_id,payer_country,payee_id,payee_country,amount,currency,memo\n"
      + "'2025-02-01','P,1','AU','B1','PH','5.00','AUD','it''s'\n"
    #expect(try read(text).taken.map(\.payer) == ["P,1"])
  }
}
