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
      ("Herkunftsland", "payer_country"), ("Bestimmungsland", "payee_country"),
      ("Zielland", "payee_country"), ("Pays d'origine", "payer_country"),
      ("Paese di origine", "payer_country"), ("Land van herkomst", "payer_country"),
      ("Kraj pochodzenia", "payer_country"), ("Kraj docelowy", "payee_country"),
      ("Ursprungsland", "payer_country"), ("Destinationsland", "payee_country"),
      ("Ausführungsdatum", "timestamp"), ("Überweisungsbetrag", "amount"),
      ("Klockslag", "time"), ("Kundnummer", "payer_id"), ("N° opération", "transaction_id"),
      ("Número de operación", "transaction_id"), ("Txn #", "transaction_id"),
      ("Verifikationsnummer", "transaction_id"), ("Uitvoeringsdatum", "timestamp"),
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
      ("Kasarian", "sex"), ("Beneficiary gender", "sex"),
    ])
  func sensitive(name: String, kind: String) {
    guard case .sensitive(let found) = ColumnMeaning(name: name) else {
      Issue.record("\(name) is \(ColumnMeaning(name: name))")
      return
    }
    #expect(found.rawValue == kind)
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
  private func roles(_ text: String) throws -> [String: String] {
    let file = try TemporaryFile(Array(text.utf8))
    var roles: [String: String] = [:]
    for column in try Inspection(path: file.path).columns {
      roles[column.name] = column.role?.rawValue
    }
    return roles
  }

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

  @Test("two columns that could be either side's stay open")
  func open() throws {
    let head = "id,timestamp,payer_id,payee_id,yy,zz,amount,currency\n"
    let found = try roles(head + "1,2025-03-13,P,B,AU,PH,5.00,AUD\n")
    #expect(found["yy"] == nil && found["zz"] == nil)
  }
}
