import Testing

@testable import CorridorKit

/// Layouts that a reader with bad will found to be read wrongly without a word.
@Suite("Headers that invite a wrong reading")
struct HostileHeadersTests {
  private static let rest = "receiver_account,receiver_country,amount,currency"
  private static let restRow = "B1,PH,100.50,AUD"

  @Test(
    "what is said of a payer is not who pays, whatever it is a code or number of",
    arguments: [
      "sender_ifsc_code", "Sender sort code", "sender bsb number", "sender routing number",
      "Sender ABA number", "sender branch code", "sender bank id", "sender agent id",
      "sender device id", "sender segment id", "sender pin code", "sender occupation code",
      "Ordering institution", "Absender Filialnummer", "Code agence donneur d'ordre",
      "Código banco ordenante", "Numer oddziału nadawcy", "Numero filiale ordinante",
      "sender account type", "number of sender transactions", "sender phone verified",
      "sender bank name", "sender widget code",
    ])
  func attributes(name: String) throws {
    let result = try read(
      "date,sender_name,\(name),sender_country,\(Self.rest)\n"
        + "2025-03-14,Ann Lee,1,AU,\(Self.restRow)\n2025-03-15,Bob Ray,1,AU,\(Self.restRow)\n")
    #expect(result.taken.map(\.payer) == ["ann lee", "bob ray"])
  }

  @Test(
    "a payer of whom only such a column tells is missing",
    arguments: ["sender_ifsc_code", "sender branch code", "Ordering institution"])
  func nobody(name: String) {
    #expect(throws: SourceError.self) {
      try read("date,\(name),sender_country,\(Self.rest)\n2025-03-14,HDFC0001,AU,\(Self.restRow)\n")
    }
  }

  private static let countries = "date,sender_id,country,receiver_id,country,amount,currency"

  @Test("a country belongs to the party that it stands behind")
  func behind() throws {
    let result = try read("\(Self.countries)\n2025-03-14,P1,AU,B1,PH,100.50,AUD\n")
    #expect(result.taken.map(\.corridor) == ["AU>PH"])
  }

  @Test("two countries that no neighbour tells apart end the run")
  func apart() {
    let text = "date,sender_id,receiver_id,country,country,amount,currency\n"
    let trouble = #expect(throws: SourceError.self) {
      try read(text + "2025-03-14,P1,B1,AU,PH,100.50,AUD\n")
    }
    #expect(trouble?.remedy.contains("--columns") == true)
  }

  @Test(
    "the country of a passport, agent or home is no payment's",
    arguments: [
      "Country of residence", "issue country", "ID country", "agent country",
      "sender passport country", "sender id issuing country", "Salutation", "zz",
    ])
  func foreign(name: String) {
    #expect(throws: SourceError.self) {
      try read(
        "date,sender_id,\(name),receiver_id,receiver_country,amount,amount_currency\n"
          + "2025-03-14,P1,MR,B1,PH,100.50,EUR\n2025-03-15,P1,MR,B1,PH,100.50,EUR\n")
    }
  }

  private static let statement =
    "Date,Account,Account country,Counterparty account,Counterparty country"

  @Test(
    "a column of words for debit and credit says which rows are payments, whatever its name",
    arguments: [
      ("Dr/Cr", "Dr", "Cr"), ("DrCr", "DR", "CR"), ("Type", "Debit", "Credit"),
      ("Transaction Type", "Dr", "Cr"), ("Type", "D", "C"), ("Cargo/Abono", "C", "A"),
      ("Cargo/Abono", "Cargo", "Abono"), ("Débito/Crédito", "D", "C"), ("Wn/Ma", "Wn", "Ma"),
      ("+/-", "-", "+"), ("Sign", "-", "+"), ("Vorzeichen", "-", "+"), ("Richtung", "S", "H"),
      ("Umsatzrichtung", "Soll", "Haben"), ("Tipo movimiento", "Cargo", "Abono"),
      ("Dare/Avere", "D", "A"), ("Borç/Alacak", "B", "A"), ("Af Bij", "A", "B"),
      ("zz", "Debit", "Credit"),
    ])
  func directions(name: String, debit: String, credit: String) throws {
    let result = try read(
      "\(Self.statement),Amount,Currency,\(name)\n"
        + "2025-03-14,P1,AU,B1,PH,100.50,AUD,\(debit)\n2025-03-15,P1,AU,B2,PH,7.00,AUD,\(credit)\n")
    #expect(result.taken.map(\.beneficiary) == ["B1"])
    #expect(result.excluded == [.notOutgoing: 1])
  }

  private static let parties = "date,sender_id,sender_country,receiver_id,receiver_country"
  private static let partiesRow = "2025-03-14,P1,AU,B1,PH"

  @Test(
    "an amount is in the currency that is named as it is",
    arguments: [
      (
        "transaction_amount,transaction_currency,billing_currency", "3500.00,PHP,AUD", "3500.00 PHP"
      ),
      ("payout amount,payout currency,sending currency", "3500.00,PHP,AUD", "3500.00 PHP"),
      ("amount_usd,currency", "100.50,USD", "100.50 USD"),
      ("Belopp öre,currency", "10050,SEK", "100.50 SEK"),
      ("Kwota w groszach,currency", "10050,PLN", "100.50 PLN"),
      ("amount (¢),currency", "10050,AUD", "100.50 AUD"),
      ("amount_smallest_unit,currency", "10050,AUD", "100.50 AUD"),
    ])
  func paired(names: String, cells: String, money: String) throws {
    let result = try read("\(Self.parties),\(names)\n\(Self.partiesRow),\(cells)\n")
    #expect(result.taken.map(\.money.description) == [money])
  }

  @Test(
    "an amount of which nothing says what it counts ends the run",
    arguments: [
      ("instructed amount,interbank settlement currency", "3500.00,AUD"),
      ("amount (000s),currency", "100,AUD"), ("Betrag in Tsd. EUR,currency", "100,EUR"),
      ("risk score,currency", "0.85,AUD"), ("lat,currency", "-33.8688,AUD"),
      ("loyalty points,currency", "12.50,AUD"),
    ])
  func uncounted(names: String, cells: String) {
    #expect(throws: SourceError.self) {
      try read("\(Self.parties),\(names)\n\(Self.partiesRow),\(cells)\n")
    }
  }

  @Test(
    "a sign or name that excludes the row's currency rejects the row",
    arguments: [
      ("amount,currency", "$100.50,EUR"), ("amount,currency", "kr 100.50,EUR"),
      ("amount,currency", "¥100,EUR"), ("amount_usd,currency", "100.50,PHP"),
      ("Betrag (EUR),Währung", "100.50,USD"),
    ])
  func contradictions(names: String, cells: String) throws {
    let result = try read("\(Self.parties),\(names)\n\(Self.partiesRow),\(cells)\n")
    #expect(result.taken.isEmpty && result.rejected.count == 1)
  }

  private static let plain = "\(parties),amount,currency"

  @Test(
    "the payment's own status counts, and one that only its cells tell",
    arguments: [
      ("kyc_status,status", "Approved,Failed"), ("account status,payment status", "Active,Failed"),
      ("status,kyc_status", "Failed,Approved"), ("state,zz", "Failed,1"),
      ("transaction state,zz", "Failed,1"), ("result,zz", "Failed,1"), ("cancelled,zz", "Y,1"),
    ])
  func statuses(names: String, cells: String) throws {
    let result = try read("\(Self.plain),\(names)\n\(Self.partiesRow),100.50,AUD,\(cells)\n")
    #expect(result.excluded == [.notCompleted: 1])
  }

  @Test("a status of no known word is counted and said")
  func unknownStatus() throws {
    let result = try read("\(Self.plain),status\n\(Self.partiesRow),100.50,AUD,zorp\n")
    #expect(result.taken.count == 1)
    #expect(
      result.summary.doubts.sentences.contains(
        "rows in scope whose status has no known word, taken as completed: 1"))
  }

  @Test(
    "what holds the place of an id is none",
    arguments: ["NULL", "N/A", "-", "Unknown", "NOTPROVIDED", "\\N", "000", "(null)"])
  func placeholders(cell: String) throws {
    let head = "transaction_id,\(Self.parties),sender_name,amount,currency\n"
    let result = try read(
      head + "\(cell),2025-03-14,\(cell),AU,B1,PH,Ann Lee,5.00,AUD\n"
        + "T2,2025-03-14,P2,AU,\(cell),PH,Bob Ray,5.00,AUD\n")
    #expect(result.taken.map(\.payer) == ["ann lee"])
    #expect(result.taken.map(\.transaction) == [""])
    #expect(result.reasons == [.beneficiaryMissing])
  }

  @Test("an id that begins as one does is an id", arguments: ["N1", "0012", "U-7", "NULLER", "-1"])
  func ids(cell: String) throws {
    let result = try read("\(Self.plain)\n2025-03-14,\(cell),AU,B1,PH,5.00,AUD\n")
    #expect(result.taken.map(\.payer) == [cell])
  }
}
