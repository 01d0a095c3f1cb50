import Testing

@testable import CorridorKit

/// Words of columns and cells that once were unknown, in files of strangers.
@Suite("Words that decide whether money went out")
struct UnknownWordsTests {
  private static let list =
    "id;date;Account;Counterparty;Counterparty account;Counterparty country"
  private static func row(_ index: Int) -> String {
    "T\(index);2024-03-1\(index);DE02120300000000202051;Maria\(index);00\(index);PH"
  }

  @Test(
    "a column that holds nothing but words for out and in says the direction, whatever its name",
    arguments: [
      "Dirección|Saliente|Entrante", "Sentido|Saída|Entrada", "Direzione|Uscita|Entrata",
      "Riktning|Utgående|Inkommande", "Riktning|Ut|In", "Direção|Enviado|Recebido",
      "Dirección|Enviado|Recibido", "Direksyon|Papalabas|Papasok", "Flow|OUT|IN",
      "Type|Withdrawal|Deposit", "Type|Sent|Received", "Type|Send|Receive",
      "Type|CASH_OUT|CASH_IN", "Typ|Uttag|Insättning", "Typ|Lastschrift|Gutschrift",
      "Tipo|Addebito|Accredito", "Transaction Type|Transfer to|Transfer from",
      "Richting|Verzonden|Ontvangen", "Kierunek|Wysłane|Otrzymane", "Sens|Émis|Reçu",
      "Direction|O|I", "Type|Payment|Deposit", "Debe/Haber|Debe|Haber",
    ])
  func directions(words: String) throws {
    let parts = words.split(separator: "|").map(String.init)
    let rows = (0..<5).map { index in
      "\(Self.row(index));\(50 + index).00;EUR;\(index == 2 ? parts[2] : parts[1])\n"
    }
    let result = try read("\(Self.list);Amount;Currency;\(parts[0])\n" + rows.joined())
    #expect(result.taken.map(\.transaction) == ["T0", "T1", "T3", "T4"])
    #expect(result.excluded == [.notOutgoing: 1])
  }

  @Test(
    "columns named by a pair of words for out and in are sums of two sides",
    arguments: [
      "Debet|Kredit", "Debit|Kredit", "Debet|Kredyt", "Lastschrift|Gutschrift",
      "Debet (EUR)|Kredit (EUR)", "Dare|Avere", "Debe|Haber", "Winien|Ma",
      "Belastung|Gutschrift", "Retiros|Depósitos", "Salidas|Entradas", "Wypłaty|Wpłaty",
      "Dr Amount|Cr Amount", "Ausgaben|Einnahmen", "Dépenses|Recettes", "Sent|Received",
      "Betalningar|Insättningar", "Labas|Pasok", "DR|CR", "Uit|In",
    ])
  func sides(words: String) throws {
    let parts = words.split(separator: "|").map(String.init)
    for nothing in ["", "0.00"] {
      let rows = (0..<5).map { index in
        "\(Self.row(index));"
          + (index == 2 ? "\(nothing);99.00;EUR\n" : "\(50 + index).00;\(nothing);EUR\n")
      }
      let result = try read("\(Self.list);\(parts[0]);\(parts[1]);Currency\n" + rows.joined())
      #expect(result.taken.map(\.money.minorUnits) == [50_00, 51_00, 53_00, 54_00])
      #expect(result.excluded == [.notOutgoing: 1])
    }
  }

  private static let plain =
    "id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency"

  private func fates(_ name: String, _ cells: [String], head: String = plain) throws -> [String] {
    let rows = cells.enumerated().map { index, cell in
      "T\(index),2024-03-10T10:00:\(10 + index)Z,A\(index),AU,R\(index),PH,50,USD,\"\(cell)\"\n"
    }
    let result = try read("\(head),\(name)\n" + rows.joined())
    return result.taken.filter { !$0.isReversal }.map(\.transaction)
  }

  @Test(
    "a flag, a reason or a code says that a payment was not made",
    arguments: [
      "success|true|false", "is_successful|true|false", "approved|Y|N", "paid|yes|no",
      "completed|1|0", "Void|N|Y", "chargeback|false|true", "response_code|00|51",
      "failure_reason||insufficient funds", "decline_reason||Do not honour",
      "Reject reason||AC04", "amount_refunded|0|50", "Motif de rejet||provision",
      "errorCode||INSUFFICIENT_FUNDS", "Decision|Approved|Declined",
      "Auth Result|Authorised|Declined", "Wynik|Zrealizowana|Odrzucona",
      "Utfall|Genomförd|Avvisad", "Response|Approved|Declined", "Esito|Eseguito|Respinto",
      "Info|Umsatz gebucht|Umsatz vorgemerkt", "response_message|APPROVED|DECLINED",
    ])
  func marks(words: String) throws {
    let parts = words.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let cells = (0..<6).map { $0 == 3 ? parts[2] : parts[1] }
    #expect(try fates(parts[0], cells) == ["T0", "T1", "T2", "T4", "T5"])
  }

  @Test("a reason counts beside the status, and a part that was paid back takes nothing back")
  func besides() throws {
    let head = Self.plain + ",status"
    let rows = ["Completed,", "Completed,AC04", "Failed,AC04", "Completed,", "Completed,"]
      .enumerated().map { index, cells in
        "T\(index),2024-03-10T10:00:1\(index)Z,A,AU,R\(index),PH,50,USD,\(cells)\n"
      }
    let result = try read("\(head),reject_reason\n" + rows.joined())
    #expect(result.taken.map(\.transaction) == ["T0", "T3", "T4"])
    #expect(try fates("amount_refunded", ["0", "20.00", "50.00"]) == ["T0", "T1"])
    #expect(try fates("decline_reason", ["NSF", "Closed", ""]) == ["T2"])
  }

  @Test(
    "columns of other things do not decide over payments",
    arguments: [
      "AML screening|Passed|Failed", "KYC result|Approved|Rejected", "purpose|Gift|Return",
      "Email notification|Sent|Failed", "Account status|Active|Closed", "Note|no|yes",
      "failed_attempts|0|2", "failed|0|2", "error_text|No error|Success", "Type|Transfer|Payment",
      "Travel rule status|Yes|No",
      "CVV result|M|N", "Customer type|I|O", "auth_code|A12345|B99123", "Nickname|Ma|Haben",
    ])
  func others(words: String) throws {
    let parts = words.split(separator: "|").map(String.init)
    let cells = (0..<6).map { $0 == 3 ? parts[2] : parts[1] }
    #expect(try fates(parts[0], cells).count == 6)
  }

  @Test(
    "an amount's name says in which units it counts",
    arguments: [
      "bedrag_centen|EUR|5000", "Bedrag in centen|EUR|5000", "Bedrag (eurocenten)|EUR|5000",
      "Betrag (ct)|EUR|5000", "kwota (gr)|PLN|5000", "kwota w gr|PLN|5000",
      "Montant en cts|EUR|5000", "amount_pennies|GBP|5000", "Amount*100|EUR|5000",
      "amount_x100|EUR|5000", "Amount (c)|USD|5000", "Amount (p)|GBP|5000",
      "Amount 2 implied decimals|USD|5000", "amount_halalas|SAR|5000", "Amount|USD|50",
      "Amount (gross)|USD|50", "Montant|EUR|50",
    ])
  func units(words: String) throws {
    let parts = words.split(separator: "|").map(String.init)
    let head = "id,timestamp,payer_id,payer_country,payee_id,payee_country,\(parts[0]),currency"
    let result = try read("\(head)\nT,2024-03-10T10:00:00Z,A,AU,R,PH,\(parts[2]),\(parts[1])\n")
    #expect(result.taken.map(\.money.minorUnits) == [50_00], "\(result.reasons)")
  }

  @Test(
    "thousands, parts of cents and letters beside decimals end the run",
    arguments: [
      "Montant (k€)|EUR|5000", "Valor (mil)|BRL|5000", "Amount (k)|USD|5", "Amount (mn)|USD|5",
      "Amount (in lakhs)|INR|5", "amount_micros|USD|5000", "Amount (c)|USD|50.25",
      "Amount*100|KWD|5000",
    ])
  func refusedUnits(words: String) {
    let parts = words.split(separator: "|").map(String.init)
    let head = "id,timestamp,payer_id,payer_country,payee_id,payee_country,\(parts[0]),currency"
    let trouble = #expect(throws: SourceError.self) {
      try read("\(head)\nT,2024-03-10T10:00:00Z,A,AU,R,PH,\(parts[2]),\(parts[1])\n")
    }
    #expect(trouble?.what.contains(parts[0]) == true)
  }

  @Test(
    "what holds the place of an id is nobody",
    arguments: [
      "keine Angabe", "NA", "########", "#REF!", "#VALUE!", "#N/A", "not available",
      "Not Applicable", "no data", "NOTAVAIL", "NONREF", "k.A.", "inconnu", "onbekend", "nieznany",
      "brak", "desconocido", "sconosciuto", "okänd", "OKÄND", "saknas", "wala", "n.d.",
      "UNKNOWN CUSTOMER", "REDACTED", "XXXX", "XXX-XX", "TBC", "***", "6.39171E+11", "1E+12",
    ])
  func placeholders(cell: String) throws {
    #expect(Array(cell.utf8).withWindow { Placeholder.isOne($0) })
    let result = try read("\(Self.plain)\nT,2024-03-10T10:00:00Z,A,AU,\(cell),PH,50,USD\n")
    #expect(result.reasons == [.beneficiaryMissing])
  }

  @Test(
    "names and ids that look like places are somebody",
    arguments: ["0", "Nadia", "Ma", "Xavier", "X1", "E+11", "12E", "Brakman", "123+45", "TBC-9"])
  func somebody(cell: String) {
    #expect(!Array(cell.utf8).withWindow { Placeholder.isOne($0) })
  }

  @Test(
    "of a sum that was sent and one that was received the sent one counts",
    arguments: [
      "Montant envoyé;Devise d'envoi;Montant reçu;Devise de réception",
      "Gesendeter Betrag;Sendewährung;Empfangener Betrag;Empfangswährung",
      "Verzonden bedrag;Verzonden valuta;Ontvangen bedrag;Ontvangen valuta",
      "Kwota wysłana;Waluta wysłana;Kwota otrzymana;Waluta otrzymana",
      "Importe enviado;Divisa enviada;Importe recibido;Divisa recibida",
      "Valor enviado;Moeda enviada;Valor recebido;Moeda recebida",
      "Importo inviato;Valuta inviata;Importo ricevuto;Valuta ricevuta",
      "Skickat belopp;Skickad valuta;Mottaget belopp;Mottagen valuta",
      "Principal Amount;Principal Currency;Pay Amount;Pay Currency",
      "Debit Amount;Debit Currency;Credit Amount;Credit Currency",
    ])
  func sentAmounts(names: String) throws {
    let rows = (0..<3).map {
      "T\($0);2024-03-1\($0);A;AU;R\($0);PH;5\($0).00;AUD;190\($0).00;PHP\n"
    }
    let head = "id;date;sender_id;sender_country;receiver_id;receiver_country;"
    let result = try read("\(head)\(names)\n" + rows.joined())
    #expect(result.taken.map(\.money.description) == ["50.00 AUD", "51.00 AUD", "52.00 AUD"])
  }

  @Test(
    "a sum in a currency is an amount, and its column of currencies is the other one",
    arguments: [
      "Montant en devise;Devise", "Importe en divisa;Divisa", "Valor na moeda;Moeda",
      "Valor em moeda estrangeira;Moeda", "Amount in foreign currency;Currency",
      "Currency Amount;Currency", "Transaction currency amount;Currency",
    ])
  func amountsInCurrency(names: String) throws {
    let rows = (0..<3).map { "T\($0);2024-03-1\($0);A;AU;R\($0);PH;5\($0),25;USD\n" }
    let head = "id;date;sender_id;sender_country;receiver_id;receiver_country;"
    let result = try read("\(head)\(names)\n" + rows.joined())
    #expect(result.taken.map(\.money.description) == ["50.25 USD", "51.25 USD", "52.25 USD"])
    #expect(throws: SourceError.self) {
      let other = rows.map { $0.replacing(";PH;", with: ";PH;99,00;") }
      _ = try read("\(head)Amount;\(names)\n" + other.joined())
    }
  }

  @Test(
    "seconds since 1970 are times in columns named so",
    arguments: ["time", "epoch", "unix_time", "block_time", "event_time", "EpochMs"])
  func epochs(name: String) throws {
    let result = try read(
      "id,\(name),payer_id,payer_country,payee_id,payee_country,amount,currency\n"
        + "T,1720501234000,A,AU,R,PH,50,USD\nU,1720501235000,A,AU,R,PH,50,USD\n")
    #expect(result.taken.first?.sentAt.description == "2024-07-09T05:00:34Z")
  }

  @Test(
    "an amount's name names its currency in either case and without a blank",
    arguments: ["amount_aud", "aud_amount", "AmountAUD", "Amount AUD"])
  func currencies(name: String) throws {
    let result = try read(
      "id,timestamp,payer_id,payer_country,payee_id,payee_country,\(name)\n"
        + "T,2024-03-10T10:00:00Z,A,AU,R,PH,50\n")
    #expect(result.taken.map(\.money.description) == ["50.00 AUD"])
  }

  @Test("a header may have a separator more at its end than its rows")
  func longHeader() throws {
    let result = try read(
      Self.plain + ",\nT,2024-03-10T10:00:00Z,A,AU,R,PH,50,USD\n"
        + "U,2024-03-10T10:00:01Z,A,AU,R,Dominican Rep.,50,USD\n")
    #expect(result.taken.map(\.corridor) == ["AU>PH", "AU>DO"])
  }
}
