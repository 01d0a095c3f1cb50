import Testing

@testable import CorridorKit

@Suite("Countries, currencies and tables that belong to something else")
struct OthersColumnsTests {
  @Test(
    "the country of a telephone, a document or a tax office is not where a payment comes from",
    arguments: [
      "sender phone country", "payer mobile country code", "sender tax country",
      "sender passport country", "sender IP country", "sender device country",
    ])
  func things(name: String) throws {
    let head = "id,date,payer_id,\(name)"
    let tail = "payee_id,payee_country,amount,amount_currency"
    #expect(throws: SourceError.self) {
      try read("\(head),\(tail)\nT1,2025-05-10,P,GB,B,PH,5.00,EUR\n")
    }
    let result = try read(
      "\(head),payer country,\(tail)\nT1,2025-05-10,P,GB,AU,B,PH,5.00,EUR\n"
        + "T2,2025-05-11,P,US,AU,B,PH,5.00,EUR\n")
    #expect(result.taken.map(\.corridor) == ["AU>PH", "AU>PH"])
  }

  @Test(
    "a party's own country comes before that of its bank, card or of what is not known",
    arguments: ["payer bank country", "sender card country", "sender widget country"])
  func banks(name: String) throws {
    let result = try read(
      "id,date,payer_id,\(name),payer country,payee_id,payee_country,amount,currency\n"
        + "T1,2025-05-10,P,GB,AU,B,PH,5.00,EUR\n")
    #expect(result.taken.map(\.corridor) == ["AU>PH"])
  }

  @Test("a party that only a column with an unknown word names is said")
  func doubtful() throws {
    let result = try read(
      "id,date,sender widget code,payer_country,payee_id,payee_country,amount,currency\n"
        + "T1,2025-05-10,P1,AU,B,PH,5.00,EUR\n")
    #expect(result.summary.understanding.limits.contains { $0.contains("sender widget code") })
    let known = try read(
      "id,date,Remitter CIF,payer_country,payee_id,payee_country,amount,currency\n"
        + "T1,2025-05-10,P1,AU,B,PH,5.00,EUR\n")
    #expect(!known.summary.understanding.limits.contains { $0.contains("CIF") })
  }

  @Test(
    "a currency that is named as another amount's is none of this one",
    arguments: [
      ("transaction amount", "billing currency"), ("transaction amount", "settlement currency"),
      ("transaction amount", "account currency"), ("transaction_amount", "base_currency"),
      ("transaction amount", "card currency"), ("amount", "reporting currency"),
    ])
  func currencies(amount: String, currency: String) {
    let found = #expect(throws: SourceError.self) {
      try read(
        "id,date,payer_id,payer_country,payee_id,payee_country,\(amount),\(currency)\n"
          + "T1,2025-05-10,P,GB,B,PH,5.00,EUR\nT2,2025-05-10,P,GB,B,PH,5.00,USD\n")
    }
    #expect(found?.what.contains("currency") == true)
  }

  @Test(
    "a currency without another amount's name is this one's",
    arguments: [
      ("transaction amount", "transaction currency"), ("transaction amount", "currency"),
      ("settlement amount", "settlement currency"), ("amount", "account currency"),
      ("send amount", "send currency"),
    ])
  func own(amount: String, currency: String) throws {
    let result = try read(
      "id,date,payer_id,payer_country,payee_id,payee_country,\(amount),\(currency)\n"
        + "T1,2025-05-10,P,GB,B,PH,5.00,EUR\n")
    #expect(result.taken.map(\.money.description) == ["5.00 EUR"])
  }

  @Test("codes of currencies under a name that says nothing are the amount's currency")
  func byContent() throws {
    let result = try read(
      "id,date,payer_id,payer_country,payee_id,payee_country,amount,iso\n"
        + "T1,2025-05-10,P,GB,B,PH,5.00,EUR\n")
    #expect(result.taken.map(\.money.description) == ["5.00 EUR"])
  }

  @Test("an account that is called by a word names nobody beside a named payer")
  func nicknames() throws {
    let result = try read(
      "id,date,Payer,Account,Payer country,payee account number,payee country,amount,currency,State\n"
        + "T1,2025-05-10,Tom Hill,Main,GB,PH1,PH,5.00,GBP,COMPLETED\n"
        + "T2,2025-05-11,Ann Lee,Main,GB,PH1,PH,5.00,GBP,REVERTED\n")
    #expect(result.taken.map(\.payer) == ["hill tom", "ann lee"])
    #expect(result.taken.map(\.isReversal) == [false, true])
  }

  private static let first = "date,sender,from country,receiver,to country,amount,currency\n"
  private static let second =
    "transaction_id,date,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    + "T1,2025-05-13,P,AU,B,PH,5.00,AUD\n"

  @Test("a table of payments above the header that names more is never taken for titles")
  func twoTables() {
    let found = #expect(throws: SourceError.self) {
      try read(Self.first + "2025-05-12,Ann Lee,AU,Bo Uy,PH,7.00,AUD\n" + Self.second)
    }
    #expect(found?.what == "two tables stand in the file, each with payments")
    #expect(found?.place == "lines 1 and 3")
    #expect(found?.remedy.contains("--header-line") == true)
  }

  @Test("a summary of the account above the payments is titles")
  func summary() throws {
    let text =
      "Statement Date,Account Holder,Account Number,Opening Balance,Closing Balance,Currency\n"
      + "2025-05-31,Tom Hill,123,100.00,40.00,AUD\n\n"
    #expect(try read(text + Self.second).taken.count == 1)
  }

  @Test(
    "official long names of countries",
    arguments: [
      ("Republic of the Philippines", "PH"), ("Republik der Philippinen", "PH"),
      ("Republika ng Pilipinas", "PH"), ("Kingdom of Thailand", "TH"),
      ("Königreich Thailand", "TH"),
      ("República de Colombia", "CO"), ("United Mexican States", "MX"),
      ("Federal Republic of Nigeria", "NG"), ("République du Sénégal", "SN"),
      ("Royaume du Maroc", "MA"), ("République de Côte d’Ivoire", "CI"),
      ("Vereinigtes Königreich Großbritannien und Nordirland", "GB"),
      ("United Kingdom of Great Britain and Northern Ireland", "GB"),
      ("Bundesrepublik Deutschland", "DE"), ("Commonwealth of Australia", "AU"),
      ("Koninkrijk der Nederlanden", "NL"), ("Rzeczpospolita Polska", "PL"),
      ("Schweizerische Eidgenossenschaft", "CH"), ("Konungariket Sverige", "SE"),
      ("Republic of Korea", "KR"), ("People's Republic of China", "CN"), ("Hong Kong SAR", "HK"),
      ("Republic of Ireland", "IE"), ("Kingdom of Saudi Arabia", "SA"),
      ("Estados Unidos de América", "US"),
    ])
  func officialNames(name: String, code: String) {
    #expect(Array(name.utf8).withWindow { CountryReader.read($0) } == Country(code))
  }

  @Test(
    "a form of state that two countries share, or no country has, is no country",
    arguments: [
      "Republic of China", "Democratic People's Republic of", "Republic of Somewhere", "D",
      "State of Georgia",
    ])
  func noNames(name: String) {
    #expect(Array(name.utf8).withWindow { CountryReader.read($0) } == nil)
  }

  @Test("a column of countries of which none is known ends the run at once")
  func carCodes() {
    let rows = (1...4).map { "T\($0),2025-05-1\($0),P,D,B,PH,5.00,EUR\n" }.joined()
    let found = #expect(throws: SourceError.self) {
      try read("id,date,payer_id,payer_country,payee_id,payee_country,amount,currency\n\(rows)")
    }
    #expect(found?.what.contains("payer_country") == true)
  }
}
