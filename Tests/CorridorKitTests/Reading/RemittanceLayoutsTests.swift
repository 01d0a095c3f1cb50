import Testing

@testable import CorridorKit

/// One payment in the layout of each of several services and standards: who paid whom, from where to where, how much.
@Suite("Layouts of remittance services and standards")
struct RemittanceLayoutsTests {
  struct Layout: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let columns: [(name: String, cell: String)]
    let payment: String

    init(_ name: String, _ columns: [(String, String)], _ payment: String) {
      testDescription = name
      self.columns = columns.map { ($0.0, $0.1) }
      self.payment = payment
    }
  }

  static let layouts = [
    Layout(
      "send country and pay country",
      [
        ("MTCN", "7000000001"), ("Send Date", "2024-03-05"), ("Send Country", "UNITED STATES"),
        ("Sender First Name", "Ann"), ("Sender Last Name", "Lee"), ("Sender Phone", "+12125550101"),
        ("Pay Country", "PHILIPPINES"), ("Receiver First Name", "Bea"),
        ("Receiver Last Name", "Cruz"), ("Principal (USD)", "20.50"), ("Charges", "4.99"),
        ("Send Currency", "USD"), ("Pay Currency", "PHP"), ("Pay Amount", "1148.00"),
        ("Status", "PAID"),
      ], "+12125550101 pays bea cruz US>PH 2050 USD"),
    Layout(
      "face amount and received amount",
      [
        ("Transaction Date", "05-Mar-2024"), ("Originating Country", "USA"),
        ("Destination Country", "PHL"), ("Sender Customer ID", "C1"), ("Receiver Name", "Bea Cruz"),
        ("Face Amount USD", "20.50"), ("Total USD", "25.49"), ("Receive Currency", "PHP"),
        ("Receive Amount", "1148.00"),
      ], "C1 pays bea cruz US>PH 2050 USD"),
    Layout(
      "amount to send and amount to receive",
      [
        ("Transaction Date", "2024-03-05"), ("Sender Id", "101"), ("Send From Country", "GB"),
        ("Send To Country", "PH"), ("Beneficiary", "Bea Cruz"), ("Amount to send", "20.50"),
        ("Send currency", "GBP"), ("Amount to receive", "1435.00"), ("Receive currency", "PHP"),
      ], "101 pays bea cruz GB>PH 2050 GBP"),
    Layout(
      "tags of MT103",
      [
        ("20_reference", "FT1"), ("32A_value_date", "2024-03-05"), ("32A_currency", "EUR"),
        ("32A_amount", "20,50"), ("33B_amount", "22,50"), ("50K_account", "K1"),
        ("50K_name", "Ann Lee"), ("50K_country", "DE"), ("59_account", "B1"),
        ("59_name", "Bea Cruz"), ("59_country", "PH"),
      ], "K1 pays B1 DE>PH 2050 EUR"),
    Layout(
      "paths of pacs.008",
      [
        ("CdtTrfTxInf/PmtId/TxId", "TX1"), ("CdtTrfTxInf/IntrBkSttlmAmt", "20.50"),
        ("CdtTrfTxInf/IntrBkSttlmAmt/@Ccy", "EUR"), ("CdtTrfTxInf/IntrBkSttlmDt", "2024-03-05"),
        ("CdtTrfTxInf/Dbtr/Nm", "Ann Lee"), ("CdtTrfTxInf/Dbtr/PstlAdr/Ctry", "DE"),
        ("CdtTrfTxInf/DbtrAcct/Id/Othr/Id", "K1"), ("CdtTrfTxInf/Cdtr/Nm", "Bea Cruz"),
        ("CdtTrfTxInf/Cdtr/PstlAdr/Ctry", "PH"), ("CdtTrfTxInf/CdtrAcct/Id/Othr/Id", "B1"),
      ], "K1 pays B1 DE>PH 2050 EUR"),
    Layout(
      "a sign in the amount's name",
      [
        ("Data", "05/13/2024"), ("Remetente", "P1"), ("País do remetente", "Brasil"),
        ("Destinatário", "B1"), ("País de destino", "Filipinas"), ("Valor (R$)", "20,50"),
      ], "P1 pays B1 BR>PH 2050 BRL"),
    Layout(
      "the subject of an inquiry",
      [
        ("Subject (sender)", "Ann Lee"), ("Sender country", "GB"), ("Recipient", "Bea Cruz"),
        ("Recipient country", "PH"), ("Date/time of transfer", "2024-03-05 10:11"),
        ("Amount sent (GBP)", "20.50"), ("Amount received (PHP)", "1435.00"),
      ], "ann lee pays bea cruz GB>PH 2050 GBP"),
    Layout(
      "two surnames and three dates of birth",
      [
        ("Fecha", "2024-03-05"), ("Primer nombre ordenante", "Ann"),
        ("Segundo nombre ordenante", "Mae"), ("Primer apellido ordenante", "Lee"),
        ("Segundo apellido ordenante", "Roe"), ("País de envío", "España"),
        ("Beneficiario", "Bea Cruz"), ("País de pago", "Filipinas"), ("Importe", "20,50"),
        ("Divisa", "EUR"),
      ], "ann lee mae roe pays bea cruz ES>PH 2050 EUR"),
    Layout(
      "last names by number",
      [
        ("Order Date", "2024-03-05"), ("Customer First Name", "Ann"),
        ("Customer Last Name 1", "Lee"), ("Customer Last Name 2", ""),
        ("Customer Country", "United States"), ("Beneficiary First Name", "Bea"),
        ("Beneficiary Last Name 1", "Cruz"), ("Beneficiary Last Name 2", "Diaz"),
        ("Beneficiary Country", "PH"), ("Currency From", "USD"), ("Amount From", "20.50"),
        ("Currency To", "PHP"), ("Amount To", "1148.00"),
      ], "ann lee pays bea cruz diaz US>PH 2050 USD"),
    Layout(
      "local and foreign currency",
      [
        ("Txn date", "2024-03-05"), ("Remitter a/c", "S1"), ("Remitter ctry", "SG"),
        ("Bene a/c", "B1"), ("Bene ctry", "PH"), ("Amt LCY", "20.50"), ("Amt FCY", "850.00"),
        ("FCY", "PHP"), ("LCY", "SGD"),
      ], "S1 pays B1 SG>PH 2050 SGD"),
    Layout(
      "the currency of a report",
      [
        ("Payment Date", "2024-03-05"), ("Ordering Account", "K1"), ("Ordering Country", "GB"),
        ("Beneficiary Account", "B1"), ("Beneficiary Country", "PH"),
        ("Transaction Amount", "20.50"), ("Transaction Currency Code", "GBP"),
        ("Base Equivalent Amount", "25.70"), ("Base Currency", "USD"),
      ], "K1 pays B1 GB>PH 2050 GBP"),
    Layout(
      "a sum without fees",
      [
        ("Date", "2024-03-05"), ("N° client", "C1"), ("Pays d'envoi", "France"),
        ("Bénéficiaire", "Bea Cruz"), ("Pays de réception", "Philippines"),
        ("Montant hors frais", "20,50"), ("Montant total", "23,50"), ("Devise", "EUR"),
      ], "C1 pays bea cruz FR>PH 2050 EUR"),
  ]

  @Test(
    "the payment is who paid whom, between which countries, and what was sent", arguments: layouts)
  func payment(layout: Layout) throws {
    let text =
      layout.columns.map(\.name).joined(separator: ";") + "\n"
      + layout.columns.map(\.cell).joined(separator: ";") + "\n"
    let found = try read(text).taken.map { payment in
      "\(payment.payer) pays \(payment.beneficiary) \(payment.corridor)"
        + " \(payment.money.minorUnits) \(payment.money.currency.code)"
    }
    #expect(found == [layout.payment])
  }

  @Test(
    "marks that show nothing are no part of a cell",
    arguments: ["\u{200E}", "\u{200F}", "\u{200B}", "\u{FEFF}", "\u{202F}", "\u{2009}", "\u{2060}"])
  func marks(mark: String) throws {
    let cells = ["2025-03-14", "P1", "GB", "Ünal", "PH", "5.00", "GBP"]
      .map { mark + $0 + mark }.joined(separator: ",")
    let text = "date,payer_id,payer_country,payee_id,payee_country,amount,currency\n\(cells)\n"
    let found = try read(text).taken
    #expect(found.map(\.payer) == ["P1"])
    #expect(found.map(\.beneficiary) == ["Ünal"])
    #expect(found.map(\.money.minorUnits) == [500])
  }

  @Test(
    "marks of direction around all of a cell are no part of it, and others are",
    arguments: [
      ("\u{202A}+639171234567\u{202C}", "+639171234567"), ("\u{2066}P1\u{2069}", "P1"),
      ("P\u{2066}1\u{2069}", "P\u{2066}1\u{2069}"), ("\u{202A}P1", "\u{202A}P1"),
      ("\u{202A}\u{202C}", ""), (" \u{200E}\u{202A} P1\u{202C}\u{A0}", "P1"),
    ])
  func directions(cell: String, text: String) {
    #expect(Array(cell.utf8).withWindow { $0.trimmed.text } == text)
  }

  @Test("a tag alone is the number of a column")
  func tags() {
    #expect(ColumnMeaning(name: "Field 50") == .unknown)
    #expect(ColumnMeaning(name: "59") == .unknown)
    #expect(
      ColumnMeaning(name: "50: Ordering Customer") == .party(payer: true, isNeutral: false))
    #expect(ColumnMeaning(name: "59 Account") == .role(.payeeAccount, rank: 0))
  }

  @Test("amounts of which none can be read end the run instead of rejecting every row")
  func unreadable() {
    let rows = (1...4).map { "2025-03-0\($0),P,SE,B,PH,20:50,SEK\n" }.joined()
    let head = "date,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    let found = #expect(throws: SourceError.self) { try read(head + rows) }
    #expect(found?.what.contains("can be read as amount") == true)
  }
}
