import Testing

@testable import CorridorKit

@Suite("Column names")
struct ColumnMeaningTests {
  @Test(
    "say what a column holds in ten languages and the terms of ISO 20022 and goAML",
    arguments: [
      ("Sender name", "payer_name"), ("Beneficiary account number", "payee_account"),
      ("Remitter ID", "payer_id"), ("Originator Country", "payer_country"),
      ("Destination country code", "payee_country"), ("Nom du bénéficiaire", "payee_name"),
      ("Nom de l'expéditeur", "payer_name"), ("Pays du bénéficiaire", "payee_country"),
      ("Montant", "amount"), ("Devise", "currency"), ("Date de naissance", "payer_birth_date"),
      ("Empfängername", "payee_name"), ("Auftraggeberkonto", "payer_account"),
      ("Empfängerland", "payee_country"), ("Buchungstag", "timestamp"), ("Betrag", "amount"),
      ("Währung", "currency"), ("Kundennr", "payer_id"), ("Naam begunstigde", "payee_name"),
      ("Rekeningnummer opdrachtgever", "payer_account"), ("Land begunstigde", "payee_country"),
      ("Bedrag", "amount"), ("Muntsoort", "currency"), ("Nazwa odbiorcy", "payee_name"),
      ("Rachunek nadawcy", "payer_account"), ("Kraj odbiorcy", "payee_country"),
      ("Kwota", "amount"),
      ("Waluta", "currency"), ("Data księgowania", "timestamp"),
      ("Nombre del beneficiario", "payee_name"),
      ("Cuenta del ordenante", "payer_account"), ("País de destino", "payee_country"),
      ("Importe", "amount"),
      ("Moneda", "currency"), ("Fecha", "timestamp"), ("Nome do remetente", "payer_name"),
      ("Conta do beneficiário", "payee_account"), ("País do beneficiário", "payee_country"),
      ("Moeda", "currency"), ("Nome mittente", "payer_name"),
      ("Conto beneficiario", "payee_account"),
      ("Paese beneficiario", "payee_country"), ("Importo", "amount"), ("Divisa", "currency"),
      ("Mottagarens namn", "payee_name"), ("Avsändarens land", "payer_country"),
      ("Belopp", "amount"),
      ("Valutakod", "currency"), ("Pangalan ng tatanggap", "payee_name"),
      ("Bansa ng nagpadala", "payer_country"),
      ("Halaga", "amount"), ("Petsa", "timestamp"), ("DbtrNm", "payer_name"),
      ("CdtrAcctIBAN", "payee_account"),
      ("CdtrAgtBIC", "payee_bic"), ("CdtDbtInd", "direction"), ("EndToEndId", "transaction_id"),
      ("amount_local", "amount"), ("transactionnumber", "transaction_id"),
      ("MTCN", "transaction_id"),
      ("Bestimmungsland", "payee_country"), ("Zielland", "payee_country"),
      ("Kraj docelowy", "payee_country"), ("Destinationsland", "payee_country"),
      ("Herkunftsland der Zahlung", "payer_country"), ("Avsändarland", "payer_country"),
      ("Payment country of origin", "payer_country"), ("Herkunftskonto", "payer_account"),
      ("Ausführungsdatum", "timestamp"), ("Überweisungsbetrag", "amount"),
      ("Klockslag", "time"), ("Kundnummer", "payer_id"), ("N° opération", "transaction_id"),
      ("Número de operación", "transaction_id"), ("Txn #", "transaction_id"),
      ("Verifikationsnummer", "transaction_id"), ("Uitvoeringsdatum", "timestamp"),
      ("Dbtr_PstlAdr_Ctry", "payer_country"), ("CdtrPstlAdrCtry", "payee_country"),
      ("Beneficiary address country", "payee_country"),
    ])
  func roles(name: String, role: String) {
    switch ColumnMeaning(name: name) {
    case .role(let found, _), .counterparty(let found): #expect(found.rawValue == role)
    case let other: Issue.record("\(name) is \(other)")
    }
  }

  @Test(
    "nationality, birthplace, ethnicity, religion and sex are recognised and never mapped",
    arguments: [
      ("Nationality", "nationality"), ("Sender nationality", "nationality"),
      ("Staatsangehörigkeit", "nationality"),
      ("Obywatelstwo", "nationality"), ("Country of birth", "birthplace"),
      ("Geburtsort", "birthplace"),
      ("Pays de naissance", "birthplace"), ("CtryOfBirth", "birthplace"),
      ("Ethnic group", "ethnicity"),
      ("Religion", "religion"), ("Wyznanie", "religion"), ("Gender", "sex"), ("Geslacht", "sex"),
      ("Kasarian", "sex"), ("Beneficiary gender", "sex"), ("Ethnische Herkunft", "ethnicity"),
      ("Origine ethnique", "ethnicity"), ("Customer ethnic origin", "ethnicity"),
    ])
  func sensitive(name: String, kind: String) {
    guard case .sensitive(let found) = ColumnMeaning(name: name) else {
      Issue.record("\(name) is \(ColumnMeaning(name: name))")
      return
    }
    #expect(found.rawValue == kind)
  }

  @Test(
    "where a person, goods or funds come from says nothing of a payment",
    arguments: [
      "Herkunft", "Provenance", "Pochodzenia", "Procedencia", "Herkunftsland", "Pays d'origine",
      "Country of origin", "Customer country of origin", "Paese di origine", "Land van herkomst",
      "Kraj pochodzenia", "Ursprungsland", "País de origen", "Herkunft der Mittel",
      "Provenance des fonds", "Source of funds", "Origen de los fondos",
    ])
  func origins(name: String) {
    #expect(ColumnMeaning(name: name) == .unused)
  }

  @Test(
    "a number sign before the first letter is no part of a name",
    arguments: ["payment_date", "timestamp", "transaction_id"])
  func numberSign(name: String) {
    #expect(ColumnMeaning(name: "#" + name) == ColumnMeaning(name: name))
  }

  @Test(
    "fees, balances and rates are no amounts",
    arguments: [
      "Fee", "Saldo na mutatie", "Exchange rate", "Gebühr", "Balance", "Transfer fee", "Net",
    ])
  func noAmounts(name: String) {
    #expect(ColumnMeaning(name: name) == .unused)
  }
}

@Suite("Columns whose names do not tell")
struct ColumnContentTests {
  @Test("dates, amounts, currencies, IBANs and codes are known by what they hold")
  func known() throws {
    let found = try roles(
      """
      alpha,beta,payer,payee,gamma,delta,omega
      2025-03-13,DE89370400440532013000,P,B1,5.00,EUR,PH
      2025-03-14,DE89370400440532013000,P,B2,6.50,EUR,TH

      """)
    #expect(found["alpha"] == "timestamp")
    #expect(found["gamma"] == "amount")
    #expect(found["delta"] == "currency")
  }

  @Test("one column of country codes belongs to the side whose country is not known")
  func country() throws {
    let head = "id,timestamp,payer_id,payer_country,payee_id,zz,amount,currency\n"
    #expect(
      try roles(head + "1,2025-03-13,P,AU,B,PH,5.00,AUD\n2,2025-03-14,P,AU,B,TH,5.00,AUD\n")["zz"]
        == "payee_country")
    let states = head + "1,2025-03-13,P,AU,B,CA,5.00,AUD\n2,2025-03-14,P,AU,B,IN,5.00,AUD\n"
    #expect(try roles(states)["zz"] == nil, "these may be states of the United States")
    let statement =
      "Ref,Date,Account,Counterparty account,Counterparty country,Debit,Currency,Account country\n"
      + "1,2025-03-13,P,B,PH,12.00,AUD,AU\n"
    #expect(try roles(statement)["Account country"] == "payer_country")
  }

  @Test("a BIC or IBAN of the side that lacks a country gives it")
  func codes() throws {
    let bic = "id,timestamp,payer_id,payer_country,payee_id,qq,amount,currency\n"
    #expect(
      try roles(bic + "1,2025-03-13,P,AU,B,BOPIPHMMXXX,5.00,AUD\n")["qq"] == "payee_bic")
    let iban = "id,timestamp,qq,payee_id,payee_country,amount,currency\n"
    #expect(
      try roles(iban + "1,2025-03-13,DE89370400440532013000,B,PH,5.00,EUR\n")["qq"]
        == "payer_account")
  }

  @Test("a country of origin is no payer's country, even if it is the only one left")
  func origin() throws {
    let head = "id,timestamp,payer_id,Country of origin,payee_id,payee_country,amount,currency\n"
    #expect(try roles(head + "1,2025-03-13,P,LB,B,PH,5.00,EUR\n")["Country of origin"] == nil)
  }

  @Test("codes are ids of payments only if hardly two rows have the same")
  func kinds() throws {
    let head =
      "Booking code,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    let rest = "2025-03-13,P,AU,B,PH,5.00,AUD\n"
    let same = try roles(head + "177,\(rest)177,\(rest)105,\(rest)")
    #expect(same["Booking code"] == nil)
    let own = try roles(head + "177,\(rest)178,\(rest)179,\(rest)")
    #expect(own["Booking code"] == "transaction_id")
  }

  @Test("a header whose line begins with a number sign is read like any other")
  func marked() throws {
    let names = "timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency"
    let result = try read("#transaction_id,\(names)\n1,2025-03-13,P,AU,B,PH,5.00,AUD\n")
    #expect(result.taken.map(\.transaction) == ["1"])
  }

  @Test("two columns that could be either side's stay open")
  func open() throws {
    let head = "id,timestamp,payer_id,payee_id,yy,zz,amount,currency\n"
    let found = try roles(head + "1,2025-03-13,P,B,AU,PH,5.00,AUD\n")
    #expect(found["yy"] == nil && found["zz"] == nil)
  }
}
