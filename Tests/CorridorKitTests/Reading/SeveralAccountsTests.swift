import Testing

@testable import CorridorKit

/// Several columns that number one account: the best of them names it, the next best where that one is empty.
@Suite("Several numbers of one account")
struct SeveralAccountsTests {
  private func payees(_ names: String, _ cells: String...) throws -> [String] {
    let rows = cells.enumerated().map { "2025-03-0\($0 + 1),P,AU,\($1),PH,5.00,AUD\n" }
    return try read(
      "timestamp,payer_id,payer_country,\(names),payee_country,amount,currency\n" + rows.joined()
    ).taken.map(\.beneficiary)
  }

  @Test(
    "an IBAN comes before a number, that before a telephone and that before an e-mail",
    arguments: [
      "Recipient account,Recipient IBAN", "Recipient IBAN,Recipient account",
      "Recipient phone,Recipient account", "Recipient email,Recipient account",
      "Recipient e-mail,Recipient mobile", "Telefon Empfänger,Konto Empfänger",
    ])
  func order(names: String) throws {
    let columns = names.split(separator: ",").map(String.init)
    let best = columns.max { rank($0) < rank($1) }
    let cells = (1...3).map { row in
      columns.map { $0 == best ? "9000\(row)" : "x\(row)" }.joined(separator: ",")
    }
    #expect(try payees(names, cells[0], cells[1], cells[2]) == ["90001", "90002", "90003"])
  }

  private func rank(_ name: String) -> Int {
    if name.contains("IBAN") { return 3 }
    if name.contains("account") || name.contains("Konto") { return 2 }
    return name.contains("mail") ? 0 : 1
  }

  @Test("where the best is empty the next best names the account")
  func gaps() throws {
    #expect(
      try payees("Recipient IBAN,Recipient account number", "FR76,", ",30001", "FR77,30002")
        == ["FR76", "30001", "FR77"])
    #expect(
      try payees("Recipient account,Recipient account number", "K1,", ",30001", "K2,")
        == ["K1", "30001", "K2"])
  }

  @Test("two numbers of one kind that differ are not chosen from")
  func doubtful() {
    let found = #expect(throws: SourceError.self) {
      try payees("Recipient account,Recipient account number,Recipient email", "K1,7,x", "K2,8,y")
    }
    #expect(found?.what.contains("could be payee_account") == true)
  }

  @Test("a columns file names the second number")
  func stated() throws {
    let columns = """
      {"files": [{"match": "*", "columns": {"payee_account": "a", "payee_account_2": "b"}}]}
      """
    let text =
      "timestamp,payer_id,payer_country,a,b,payee_country,amount,currency\n"
      + "2025-03-01,P,AU,K1,L1,PH,5.00,AUD\n2025-03-02,P,AU,,L2,PH,5.00,AUD\n"
    var options = ReadingOptions()
    options.columns = try ColumnsFile(parsing: Array(columns.utf8), name: "columns")
    #expect(try read(text, options: options).taken.map(\.beneficiary) == ["K1", "L2"])
  }
}
