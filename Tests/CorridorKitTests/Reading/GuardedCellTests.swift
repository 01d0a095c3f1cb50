import Testing

@testable import CorridorKit

/// What keeps a spreadsheet from taking an id for a number or a day is no part of it.
@Suite("Cells guarded from spreadsheets")
struct GuardedCellTests {
  private func payment(
    payer: String = "P", amount: String = "5.00", date: String = "2025-03-01"
  ) throws -> CollectingSink.Taken? {
    try read(
      "timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
        + "\(date),\(payer),AU,B,PH,\(amount),AUD\n"
    ).taken.first
  }

  @Test(
    "a formula of one text, or an apostrophe before a digit or a sign, is taken off an id",
    arguments: [
      ("=\"00123\"", "00123"), ("\"=\"\"00123\"\"\"", "00123"), ("=\" DE89 \"", "DE89"),
      ("'00123", "00123"), ("'+639171234567", "+639171234567"), ("'@ana", "@ana"),
      ("'t Hart", "'t Hart"), ("=A1", "=A1"), ("=\"", "=\""), ("'", "'"),
    ])
  func ids(cell: String, id: String) throws {
    #expect(try payment(payer: cell)?.payer == id)
  }

  @Test("a cell in apostrophes is not one behind an apostrophe")
  func inApostrophes() {
    #expect(Array("'00123'".utf8).withWindow { $0.unguarded.text } == "'00123'")
  }

  @Test("amounts and dates are read without it")
  func values() throws {
    let found = try payment(amount: "=\"1,234.50\"".quoted, date: "'2025-03-01")
    #expect(found?.money.minorUnits == 123_450)
    #expect(found?.sentAt.dayNumber == 20_148)
  }

  @Test("an empty guard names nobody, so that the row is rejected")
  func empty() throws {
    #expect(try payment(payer: "=\"\"") == nil)
  }
}

extension String {
  /// As a quoted cell of a CSV file.
  fileprivate var quoted: String {
    "\"" + replacing("\"", with: "\"\"") + "\""
  }
}
