import Testing

@testable import CorridorKit

@Suite("Published bank layouts")
struct BankLayoutTests {
  @Test("the plain layout gives payer, payee, corridor, amount and instant")
  func plain() throws {
    let result = try read(
      """
      transaction_id,timestamp,payer_id,payer_account,payer_name,payer_birth_date,payer_country,payee_id,payee_account,payee_name,payee_country,amount,currency,channel,purpose,status
      T1,2025-03-01T22:15:00Z,P1,,Ann,1980-02-03,AU,B1,,Bea,PH,51.00,AUD,wallet,gift,completed
      T2,2025-03-02,P1,,Ann,1980-02-03,AU,,,Bea,PH,1200,JPY,cash,,
      T3,2025-03-02,P1,,Ann,,AU,B1,,Bea,AU,10.00,AUD,,,
      T4,2025-03-02,P1,,Ann,,AU,B1,,Bea,PH,10.00,AUD,,,failed
      T5,2025-03-02,P1,,Ann,,AU,B1,,Bea,PH,-10.00,AUD,,,
      """)
    #expect(result.taken.count == 2)
    #expect(result.taken[0].payer == "P1")
    #expect(result.taken[0].beneficiary == "B1")
    #expect(result.taken[0].corridor == "AU>PH")
    #expect(result.taken[0].money.description == "51.00 AUD")
    #expect(result.taken[0].sentAt.description == "2025-03-01T22:15:00Z")
    #expect(result.taken[0].channel == .wallet)
    #expect(result.taken[0].birthDay == 3685)
    #expect(result.taken[1].beneficiaryKind == .nameWithinPayer)
    #expect(result.taken[1].line == 3)
    #expect(result.excluded == [.domestic: 1, .notCompleted: 1])
    #expect(result.reasons == [.amount("negative")])
    #expect(result.summary.rowsRead == 5)
  }

  @Test("a German CSV-CAMT export in Windows-1252 is read without options")
  func camt() throws {
    let text = """
      "Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";"Mandatsreferenz";"Kundenreferenz (End-to-End)";"Sammlerreferenz";"Lastschrift Ursprungsbetrag";"Auslagenersatz Ruecklastschrift";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"\r
      "DE89370400440532013000";"28.02.25";"01.03.25";"AUSLANDSUEBERWEISUNG";"F\u{FC}r Maria";"";"";"E2E-1";"";"";"";"Maria Santos";"0012345678";"BOPIPHMMXXX";"-1234,56";"EUR";"Umsatz gebucht"\r
      "DE89370400440532013000";"01.03.25";"01.03.25";"GUTSCHRIFT";"Lohn";"";"";"E2E-2";"";"";"";"Firma";"DE89370400440532013000";"COBADEFFXXX";"2.500,00";"EUR";"Umsatz gebucht"\r
      "DE89370400440532013000";"02.03.25";"02.03.25";"UEBERWEISUNG";"Miete";"";"";"E2E-3";"";"";"";"M\u{FC}ller";"DE89370400440532013000";"COBADEFFXXX";"-800,00";"EUR";"Umsatz gebucht"\r

      """
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let result = try read(bytes)
    #expect(result.summary.understanding.encoding == .windows1252)
    #expect(result.summary.understanding.dialect.separator == 0x3B)
    #expect(result.reasons == [])
    #expect(result.taken.count == 1)
    #expect(result.taken.first?.corridor == "DE>PH")
    #expect(result.taken.first?.money.description == "1234.56 EUR")
    #expect(result.taken.first?.sentAt.description == "2025-02-28")
    #expect(result.taken.first?.payer == "DE89370400440532013000")
    #expect(result.taken.first?.beneficiary == "0012345678")
    #expect(result.excluded == [.notOutgoing: 1, .domestic: 1])
  }

  @Test("a CAMT.053 extract is read without options")
  func camt053() throws {
    let result = try read(
      """
      EntryRef,EndToEndIdentification,CdtDbtInd,BookingDate,ValueDate,Amount,Currency,DbtrName,DbtrAcctIBAN,CdtrName,CdtrAcctId,CdtrAgtBIC,RmtInf
      E1,N1,DBIT,2025-02-28,2025-02-28,250.00,EUR,Jan Jansen,NL91ABNA0417164300,Maria Santos,001234,BOPIPHMM,support
      E2,N2,CRDT,2025-02-28,2025-02-28,99.00,EUR,Ben,GB82WEST12345698765432,Jan Jansen,NL91ABNA0417164300,ABNANL2A,back
      """)
    #expect(result.reasons == [])
    #expect(result.taken.map(\.corridor) == ["NL>PH"])
    #expect(result.taken.first?.transaction == "E1")
    #expect(result.taken.first?.beneficiary == "001234")
    #expect(result.excluded == [.corridor: 1])
  }

  @Test("a wallet's activity download is read without options")
  func wallet() throws {
    let result = try read(
      """
      "Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Country","Payer Country","Balance Impact"
      "28/02/2025","22:10:05","GMT","Maria S","Mobile Payment","Completed","AUD","-50.00","0.00","-50.00","a@x.org","m@y.org","9AB","Philippines","AU","Debit"
      "01/03/2025","09:00:00","GMT","Ann","Mobile Payment","Pending","AUD","-20.00","0.00","-20.00","a@x.org","m@y.org","9AC","Philippines","AU","Debit"
      """)
    #expect(result.reasons == [])
    #expect(result.taken.map(\.money.description) == ["50.00 AUD"])
    #expect(result.taken.first?.payer == "a@x.org")
    #expect(result.taken.first?.beneficiary == "m@y.org")
    #expect(result.taken.first?.sentAt.description == "2025-02-28T22:10:05Z")
    #expect(result.excluded == [.notCompleted: 1])
  }

  @Test("a remitter's history is read without options")
  func remitter() throws {
    let result = try read(
      """
      Transfer number,Created,Sender,Sender customer number,Sender country,Recipient,Recipient mobile,Destination country,Send amount,Send currency,Fee,Exchange rate,Receive amount,Receive currency,Payout method,Status
      WR1,02/28/2025 10:15 PM,Ann Lee,C100,Australia,Maria Santos,+639171234567,Philippines,50.00,AUD,3.99,36.5,1825.00,PHP,GCash wallet,Paid out
      WR2,03/01/2025 1:05 AM,Ann Lee,C100,Australia,Maria Santos,+639171234567,Philippines,50.00,AUD,3.99,36.5,1825.00,PHP,Cash pickup,Cancelled
      """)
    #expect(result.reasons == [])
    #expect(result.taken.map(\.money.description) == ["50.00 AUD"])
    #expect(result.taken.first?.payer == "C100")
    #expect(result.taken.first?.transaction == "WR1")
    #expect(result.taken.first?.beneficiary == "+639171234567")
    #expect(result.taken.first?.channel == .wallet)
    #expect(result.taken.first?.sentAt.description == "2025-02-28T22:15:00Z")
    #expect(result.excluded == [.notCompleted: 1])
  }

  @Test("a Dutch bank's export is read without options")
  func dutch() throws {
    let result = try read(
      """
      "Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","Mutatiesoort","Mededelingen"
      "20250228","M Santos","NL91ABNA0417164300","DO28BAGR00000001212453611324","OV","Af","250,00","Overschrijving","voor de familie"
      "20250301","Werkgever","NL91ABNA0417164300","NL91ABNA0417164300","OV","Bij","2.500,00","Overschrijving","loon"
      """)
    #expect(result.reasons == [])
    #expect(result.taken.map(\.corridor) == ["NL>DO"])
    #expect(result.taken.first?.money.description == "250.00 EUR")
    #expect(result.taken.first?.sentAt.description == "2025-02-28")
    #expect(result.taken.first?.payer == "NL91ABNA0417164300")
    #expect(result.excluded == [.notOutgoing: 1])
  }
}
