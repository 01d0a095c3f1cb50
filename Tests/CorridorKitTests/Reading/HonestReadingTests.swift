import Testing

@testable import CorridorKit

@Suite("Reading says what it cannot know")
struct HonestReadingTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_birth_date,payer_country,payee_id,payee_country,amount,currency\n"

  @Test(
    "blanks and line ends around an id fall, other controls are part of it",
    arguments: [
      (" AB ", "AB"), ("\tAB", "AB"), ("\u{A0}AB\u{A0}", "AB"), ("\u{1B}AB", "\u{1B}AB"),
      ("AB\u{0}", "AB\u{0}"), ("\u{1F}AB", "\u{1F}AB"), ("\"AB\n\"", "AB"),
    ])
  func trimming(cell: String, id: String) throws {
    let result = try read(Self.header + "T,2025-03-01,\(cell),,AU,B,PH,5.00,AUD\n")
    #expect(result.taken.map(\.payer) == [id])
  }

  @Test("a birth date that is none is unknown and counted, one after the payment counted")
  func birthDates() throws {
    let rows = ["1980-02-29", "2025-03-02", "unknown", "31/31/1980", "", "2025-03-01"]
      .enumerated().map { "T\($0),2025-03-01T10:00:00Z,P\($0),\($1),AU,B,PH,5.00,AUD\n" }
    let result = try read(Self.header + rows.joined())
    #expect(result.taken.map { $0.birthDay != nil } == [true, true, false, false, false, true])
    #expect(result.summary.doubts.birthDatesAfterPayment == 1)
    #expect(result.summary.doubts.unreadableBirthDates == 2)
    #expect(
      result.summary.doubts.sentences == [
        "birth dates that cannot be read, taken as unknown: 2"
      ])
  }

  @Test("a total line is one in quotes too")
  func total() throws {
    let result = try read(
      Self.header + "\"T1\",\"2025-03-01\",\"P\",\"\",\"AU\",\"B\",\"PH\",\"5.00\",\"AUD\"\n"
        + "\"Total\",\"\",\"\",\"\",\"\",\"\",\"\",\"5.00\",\"\"\n")
    #expect(result.summary.rowsRead == 1)
    #expect(result.summary.skipped.totals == 1)
  }

  @Test("ledgers are named by the bytes that their writer begins with")
  func ledger() {
    #expect(InputKind.ledgerSignature == LedgerFormat.signature)
  }

  @Test(
    "zones are read as columns and headers write them",
    arguments: [
      ("UTC", 0), ("Z", 0), ("GMT+8", 28_800), ("UTC-03:30", -12_600), ("+0530", 19_800),
      ("+02:00", 7_200), ("CET", 3_600), ("CEST", 7_200), ("mez", 3_600), ("PDT", -25_200),
      ("Europe/Berlin", 3_600), ("Asia/Manila", 28_800), ("CA", nil), ("noon", nil), ("", nil),
    ] as [(String, Int?)])
  func zones(text: String, seconds: Int?) { #expect(ZoneWords.offset(text) == seconds) }

  @Test(
    "a header's zone needs brackets or the word UTC or GMT",
    arguments: [
      ("Time (GMT+8)", 28_800), ("created_at_utc", 0), ("Uhrzeit [MEZ]", 3_600),
      ("Hora (UTC−5)", -18_000), ("Fecha est.", nil), ("Date (dd/mm/yyyy)", nil), ("Time", nil),
    ] as [(String, Int?)])
  func headerZones(name: String, seconds: Int?) {
    #expect(ZoneWords.offset(inHeader: name) == seconds)
  }

  @Test("a zone that nobody knows rejects the row, and the option beats the header")
  func unknownZone() throws {
    let head = "id,date,time,tz,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    let row = "P,AU,B,PH,5.00,AUD\n"
    let result = try read(
      head + "1,2025-03-01,10:00,CET,\(row)2,2025-03-01,10:00,,\(row)3,2025-03-01,10:00,XYZ,\(row)")
    #expect(
      result.taken.map(\.sentAt.description) == ["2025-03-01T09:00:00Z", "2025-03-01T10:00:00Z"])
    #expect(result.reasons == [.timestamp("no time zone known by that name")])
    var options = ReadingOptions()
    options.timeZoneOffset = 3_600
    let stated = try read(
      "id,time (GMT+8),payer_id,payer_country,payee_id,payee_country,amount,currency\n"
        + "1,2025-03-01 10:00,\(row)", options: options)
    #expect(stated.taken.map(\.sentAt.description) == ["2025-03-01T09:00:00Z"])
  }

  @Test("the list's own days, and accounts' days, are no days of payment")
  func statementDates() throws {
    let file = try TemporaryFile(
      Array(
        """
        StatementFromDate,StatementToDate,CreateDate,Account opened date,BookingDate,EntryRef,payer_id,payer_country,payee_id,payee_country,amount,currency
        2025-03-01,2025-03-31,2025-03-31,2001-01-01,2025-03-13,1,P,AU,B,PH,5.00,AUD

        """.utf8))
    let columns = try Inspection(path: file.path).columns
    #expect(columns.first { $0.role == .timestamp }?.name == "BookingDate")
    let made = try TemporaryFile(
      Array(
        """
        created_at,booking_date,payer_id,payer_country,payee_id,payee_country,amount,currency
        2025-03-01T11:12:13Z,2025-03-13,P,AU,B,PH,5.00,AUD

        """.utf8))
    let found = try Inspection(path: made.path).columns.first { $0.role == .timestamp }
    #expect(found?.name == "created_at")
  }

  @Test(
    "the currency tells the payer's country only where nothing else does and one country uses it",
    arguments: [
      ("AUD", "AU", "1234567"), ("GBP", "GB", "1234567"), ("EUR", nil, "1234567"),
      ("XOF", nil, "1234567"), ("EUR", "DE", "DE89370400440532013000"),
      ("SEK", "DE", "DE89370400440532013000"),
    ] as [(String, String?, String)])
  func home(currency: String, country: String?, account: String) throws {
    let text =
      "Date,Account,Counterparty account,Counterparty country,Amount,Currency,Reference\n"
      + "2025-03-13,\(account),B1,PH,-12.00,\(currency),1\n"
    guard let country else {
      #expect {
        try read(text)
      } throws: { error in
        (error as? SourceError)?.what.contains("the accounts are no IBANs") == true
      }
      return
    }
    let result = try read(text)
    #expect(result.taken.map(\.corridor) == ["\(country)>PH"])
    let isAssumed = result.summary.understanding.plan.assumedPayerCountry != nil
    #expect(isAssumed == !account.hasPrefix("DE"))
  }

  @Test("money that comes back takes its payment back, however the file marks it")
  func reversals() throws {
    let neutral = "Date,Account,Counterparty account,Counterparty country,Reference,Currency,"
    let own = "2025-03-13,DE89370400440532013000,B1,PH,1,EUR,"
    for (head, rows) in [
      ("Amount,Return reason\n", [own + "-12.00,\n", own + "12.00,AC04\n", own + "12.00,\n"]),
      (
        "Amount,CdtDbtInd,RvslInd\n",
        [own + "12.00,DBIT,false\n", own + "12.00,CRDT,true\n", own + "12.00,CRDT,false\n"]
      ),
      ("Debit,Credit,Storno\n", [own + "12.00,,N\n", own + ",12.00,J\n", own + "0.00,12.00,N\n"]),
    ] {
      let result = try read(neutral + head + rows.joined())
      #expect(result.taken.map(\.isReversal) == [false, true], "\(head)")
      #expect(result.taken.allSatisfy { $0.money.minorUnits == 1_200 })
      #expect(result.excluded == [.notOutgoing: 1])
    }
    let named = "id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    let rows = (0..<12).map { "\($0),2025-03-01,P,AU,B,PH,-5.00,AUD\n" }
    let result = try read(named + rows.joined() + "3,2025-03-02,P,AU,B,PH,5.00,AUD\n")
    #expect(result.taken.map(\.isReversal) == [Bool](repeating: false, count: 12) + [true])
  }

  @Test(
    "digits beyond the currency's places make a mark one of thousands, where nothing else tells")
  func places() throws {
    func units(_ amounts: [String], _ currency: String = "AUD") throws -> [Int64] {
      try read(
        Self.header
          + amounts.enumerated().map {
            "T\($0),2025-03-01,P,,AU,B,PH,\"\($1)\",\(currency)\n"
          }.joined()
      ).taken.map(\.money.minorUnits)
    }
    #expect(try units(["1.255", "12"]) == [125_500, 1_200])
    #expect(try units(["1,255", "1,250", "950"]) == [125_500, 125_000, 95_000])
    // Alone it may as well be a sum of too many places, and so may it beside `1255`.
    #expect(throws: SourceError.self) { try units(["5.001"]) }
    #expect(throws: SourceError.self) { try units(["1,255", "1,250"]) }
    #expect(throws: SourceError.self) { try units(["1,255", "12", "1255"]) }
    // What a thousand rows say and a later one refutes ends the run: nearly all would be rejected.
    let many = [String](repeating: "1.255", count: 1_500) + ["12"]
    #expect(try units(many).first == 125_500)
    #expect(throws: SourceError.self) { try units(many + ["12.50"]) }
    #expect(try units(["1,250"], "JPY") == [1_250])
    #expect(throws: SourceError.self) { try units(["1,250", "12"]) }
    #expect(throws: SourceError.self) { try units(["1,255", "1.255"]) }
    #expect(try units(["12.50", "1.255"]) == [1_250], "one bad cell is a rejected row")
  }

  @Test(
    "countries are read with their code beside them, by number, and never by a part of a name",
    arguments: [
      ("Philippines (the)", "PH"), ("AU - Australia", "AU"), ("Kenya (KEN)", "KE"), ("608", "PH"),
      ("036", "AU"), ("Congo (Rest)", nil), ("AU - Austria", nil), ("South (North)", nil),
      ("12", nil),
    ] as [(String, String?)])
  func countries(text: String, code: String?) {
    #expect(Array(text.utf8).withWindow(CountryReader.read)?.code == code)
  }

  @Test("a bare id names the row if it is its own, and kinds of rows tell refunds")
  func bareNames() throws {
    let head = "id,type,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    let own = try roles(
      head + "1,payment,2025-03-01,P,AU,B,PH,5.00,AUD\n2,payment,2025-03-01,P,AU,B,PH,5.00,AUD\n"
        + "3,refund,2025-03-02,P,AU,B,PH,5.00,AUD\n")
    #expect(own["id"] == "transaction_id")
    #expect(own["type"] == "status")
    let shared = try roles(
      head + "1,payment,2025-03-01,P,AU,B,PH,5.00,AUD\n1,payment,2025-03-01,P,AU,B,PH,5.00,AUD\n")
    #expect(shared["id"] == nil)
    #expect(shared["type"] == nil)
  }

  @Test("a column of bare times is the time of day, whatever it is called")
  func bareTimes() throws {
    let found = try roles(
      "Boekdatum;Tijdstip;Opdrachtgever;Land opdrachtgever;Begunstigde;Land begunstigde;Bedrag;Munt\n"
        + "05-03-2025;10:00;P1;Nederland;B1;Filipijnen;12,50;EUR\n")
    #expect(found["Boekdatum"] == "timestamp")
    #expect(found["Tijdstip"] == "time")
  }

  @Test("MT940's marks tell money out, money in, and both taken back")
  func swiftMarks() throws {
    let text =
      "Date;D/C Mark;Amount;Currency;Account;Counterparty Account;Counterparty Country;Reference\n"
      + ["D", "RD", "C", "RC"].enumerated().map {
        "2025-03-25;\($1);12,50;EUR;DE89370400440532013000;222;PH;R\($0)\n"
      }.joined()
    let result = try read(text)
    #expect(result.taken.map(\.isReversal) == [false, true])
    #expect(result.excluded == [.notOutgoing: 2])
  }
}
