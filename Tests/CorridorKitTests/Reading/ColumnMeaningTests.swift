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
