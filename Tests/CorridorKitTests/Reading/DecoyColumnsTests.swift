import Testing

@testable import CorridorKit

/// A column whose name has a word that is not known may hold something else than its known words say: it never takes the
/// place of one whose name is known.
@Suite("columns of something else")
struct DecoyColumnsTests {
  private static let tail = "payer_id,payer_country,payee_id,payee_country,amount,currency"

  /// Two rows to the Philippines, with a date under each of two names, the first the payment's.
  private func days(_ own: String, _ decoy: String) throws -> [Int] {
    let text =
      "\(decoy),id,\(own),\(Self.tail)\n"
      + "2011-03-17,T1,2025-05-10,P,DE,B,PH,5.00,EUR\n2015-06-23,T2,2025-05-12,P,DE,B,PH,5.00,EUR\n"
    return try read(text).taken.map(\.sentAt.dayNumber)
  }

  @Test(
    "a day of an account, a person, a document or a report is not the day of a payment",
    arguments: [
      ("Date opération", "Date d'ouverture du compte"), ("Date comptable", "Date d'inscription"),
      ("Date d'opération", "Date de délivrance"), ("Date opération", "Date création compte"),
      ("Fecha operación", "Fecha apertura cuenta"), ("F. Operación", "Fecha de alta cliente"),
      ("Fecha contable", "Fecha de registro"), ("Fecha contable", "Fecha informe"),
      ("Data księgowania", "Data otwarcia rachunku"), ("Data operacji", "Data rejestracji"),
      ("Data contabile", "Data apertura conto"), ("Data operazione", "Data stampa"),
      ("Data operação", "Data abertura conta"), ("Posting date", "Print date"),
      ("Booking date", "ETL timestamp"), ("Value date", "Extract date"), ("Date", "STR date"),
      ("Transaction date", "Date of incorporation"), ("Date", "Ingest time"),
      ("Transaction date", "Forest date"),
    ])
  func dates(own: String, decoy: String) throws {
    #expect(try days(own, decoy) == [20_218, 20_220])
  }

  @Test(
    "of an operation's day and its booking the operation's is the payment's",
    arguments: [
      ("Date opération", "Date comptable"), ("Fecha operación", "Fecha contable"),
      ("Data operazione", "Data contabile"), ("F. Operación", "F. Contable"),
    ])
  func operations(operation: String, booking: String) throws {
    #expect(try days(operation, booking) == [20_218, 20_220])
  }

  @Test(
    "a sum of something that is not known gives way to one whose name is",
    arguments: [
      ("Value", "Average amount"), ("Value", "Previous amount"), ("Amount", "Approved amount"),
      ("Valor", "Montante médio"), ("Amount EUR", "Widget amount"), ("Importe", "Importe medio"),
    ])
  func amounts(own: String, decoy: String) throws {
    let text =
      "id,date,payer_id,payer_country,payee_id,payee_country,\(decoy),\(own),currency\n"
      + "T1,2025-05-10,P,DE,B,PH,99.50,5.00,EUR\nT2,2025-05-12,P,DE,B,PH,98.50,6.00,EUR\n"
    #expect(try read(text).taken.map(\.money.minorUnits) == [500, 600])
  }

  @Test("beside the sum that was received one of what is not known may be either, and the run ends")
  func doubtful() {
    let text =
      "id,date,payer_id,payer_country,payee_id,payee_country,Amount received,Widget amount,currency\n"
      + "T1,2025-05-10,P,DE,B,PH,99.50,5.00,EUR\nT2,2025-05-12,P,DE,B,PH,98.50,6.00,EUR\n"
    let found = #expect(throws: SourceError.self) { try read(text) }
    #expect(found?.what.contains("could be amount") == true)
  }

  @Test(
    "a party's account, number or bare word comes before what has a word that is not known",
    arguments: [
      ("from_account", "from_funds_code"), ("from_account", "sender_widget_code"),
      ("Customer", "Sender remark"), ("Ordering customer", "Sender group"),
      ("Sender account", "Sender MCC"), ("Originator", "Sender funds code"),
      ("Remitter", "Sender correspondent"),
    ])
  func payers(own: String, decoy: String) throws {
    let text =
      "id,date,\(decoy),from_country,\(own),payee_id,payee_country,amount,currency\n"
      + (1...8).map {
        "T\($0),2025-05-1\($0),K,DE,100\($0),B,PH,5.00,EUR\n"
      }.joined()
    #expect(try read(text).taken.map(\.payer) == (1...8).map { "100\($0)" })
  }

  @Test(
    "the same of a payee, and of the other side of a list",
    arguments: [
      ("to_account", "to_funds_code"), ("Counterparty", "Beneficiary manager"),
      ("counterparty_account", "account_opened"), ("counterparty_account", "account_manager"),
      ("Counterparty account", "Account officer"),
    ])
  func payees(own: String, decoy: String) throws {
    let text =
      "id,date,customer_id,from_country,\(own),destination_country,amount,currency,\(decoy)\n"
      + (1...8).map {
        "T\($0),2025-05-1\($0),C9,DE,100\($0),PH,5.00,EUR,2013-03-04\n"
      }.joined()
    #expect(try read(text).taken.map(\.beneficiary) == (1...8).map { "100\($0)" })
  }

  @Test(
    "a country directly behind a party comes before those of its home and its bank",
    arguments: [
      "sender_residence", "sender_country_of_residence", "sender_bank_country",
      "sender address country",
    ])
  func behind(decoy: String) throws {
    let text =
      "id,date,customer_id,country,payee_id,payee_country,amount,currency,\(decoy)\n"
      + "T1,2025-05-10,P,DE,B,PH,5.00,EUR,PH\nT2,2025-05-12,P,DE,B,PH,6.00,EUR,TH\n"
    #expect(try read(text).taken.map(\.corridor) == ["DE>PH", "DE>PH"])
  }

  @Test(
    "where India stands among countries, they are no word for in",
    arguments: ["residence_country", "tax_residency", "remark"])
  func india(name: String) throws {
    let countries = ["US", "PH", "IN", "GB", "IN", "MX"]
    let text =
      "id,date,account_id,origin_country,counterparty_account,destination_country,amount,currency,\(name)\n"
      + countries.enumerated().map {
        "T\($0.offset),2025-05-1\($0.offset),P1,DE,B\($0.offset)7,PH,5.00,EUR,\($0.element)\n"
      }.joined()
    #expect(try read(text).taken.count == 6)
  }

  @Test(
    "a nationality or a birthplace is never the country of a payment, in any spelling",
    arguments: [
      "Staatsbürgerschaft", "Staatsburgerschap", "Naturalidade", "Geburtsstaat", "Heimatland",
      "Nat",
      "cust_nat", "nationality1", "nationality2", "National origin", "Native country",
      "Home country",
      "País natal", "Hemland", "Bansang sinilangan", "POB country", "Citizen of",
    ])
  func nationalities(name: String) throws {
    let text =
      "id,date,customer_id,\(name),payee_id,payee_country,amount,currency\n"
      + "T1,2025-05-10,P,TH,B,PH,5.00,EUR\nT2,2025-05-12,P,PH,B,PH,6.00,EUR\n"
    let found = #expect(throws: SourceError.self) { try read(text) }
    #expect(found?.what.contains("country") == true)
    guard case .sensitive = ColumnMeaning(name: name) else {
      Issue.record("\(name) is not recognised")
      return
    }
  }

  @Test(
    "the status of a refund, a check or a message is not the payment's",
    arguments: [
      "refund_status", "webhook_status", "dispute_status", "reconciliation_status", "AML status",
    ])
  func statuses(name: String) throws {
    let text =
      "id,date,\(Self.tail),\(name)\nT1,2025-05-10,P,DE,B,PH,5.00,EUR,failed\n"
      + "T2,2025-05-12,P,DE,B,PH,6.00,EUR,completed\n"
    #expect(try read(text).taken.count == 2)
  }

  @Test(
    "a time of something that is not known is nobody's hour",
    arguments: ["Cut-off time", "Response time", "Queue time", "Print time"])
  func hours(name: String) throws {
    let text =
      "id,date,\(Self.tail),\(name)\nT1,2025-05-10,P,DE,B,PH,5.00,EUR,22:31:01\n"
      + "T2,2025-05-12,P,DE,B,PH,6.00,EUR,23:10:00\n"
    #expect(try read(text).taken.allSatisfy { !$0.sentAt.hasTimeOfDay })
  }

  @Test(
    "an id of many rows is a batch's and not the payment's, so that equal payments stay two",
    arguments: ["Transaction category id", "Transaction group ID", "Payment run ID"])
  func batches(name: String) throws {
    let rows = (0..<12).map { "7001,2025-05-1\($0 % 6),P,DE,B,PH,5.00,EUR\n" }.joined()
    let result = try read("\(name),date,\(Self.tail)\n" + rows)
    #expect(result.taken.allSatisfy { $0.transaction.isEmpty })
  }

  @Test(
    "what was sent comes before what is paid out, in seven languages",
    arguments: [
      ("Montant envoyé", "Devise d'envoi", "Montant à payer", "Devise de paiement"),
      ("Montant envoi", "Devise envoi", "Montant réception", "Devise réception"),
      ("Sendebetrag", "Sendewährung", "Auszahlungsbetrag", "Auszahlungswährung"),
      ("Importe enviado", "Moneda de envío", "Importe a pagar", "Moneda de pago"),
      ("Importo inviato", "Valuta invio", "Importo pagato", "Valuta pagamento"),
      ("Montante enviado", "Moeda envio", "Montante a receber", "Moeda receção"),
      ("Kwota wysłana", "Waluta wysłania", "Kwota wypłaty", "Waluta wypłaty"),
      ("Verzonden bedrag", "Valuta verzending", "Uit te betalen bedrag", "Valuta uitbetaling"),
      ("Skickat belopp", "Skickad valuta", "Utbetalt belopp", "Utbetalningsvaluta"),
      ("CollectAmt", "CollectCurr", "PayoutAmt", "PayoutCurr"),
    ])
  func sent(amount: String, currency: String, paidOut: String, paidIn: String) throws {
    let head = "id;date;payer_id;payer_country;payee_id;payee_country"
    let text =
      "\(head);\(amount);\(currency);\(paidOut);\(paidIn)\n"
      + "T1;2025-05-10;P;DE;B;PH;5.00;EUR;300.00;PHP\nT2;2025-05-12;P;DE;B;MX;6.00;EUR;120.00;MXN\n"
    #expect(try read(text).taken.map(\.money.minorUnits) == [500, 600])
  }

  @Test("a local currency is not the transaction's")
  func local() {
    let text =
      "id,date,payer_id,payer_country,payee_id,payee_country,Amount,Transaction currency,Local currency\n"
      + "T1,2025-05-10,P,GB,B,PH,50.00,GBP,PHP\nT2,2025-05-12,P,GB,B,PH,60.00,GBP,PHP\n"
    if let result = try? read(text) {
      #expect(result.taken.map(\.money.currency.code) == ["GBP", "GBP"])
    }
  }
}
