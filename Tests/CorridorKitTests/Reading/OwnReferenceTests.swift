import Testing

@testable import CorridorKit

/// Which column's cells are a payment's own id, and which words of one account's list say a side.
@Suite("References and kinds of rows")
struct OwnReferenceTests {
  private func transactions(_ name: String, _ cells: [String]) throws -> [String] {
    var text = "timestamp,\(name),payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    for (index, cell) in cells.enumerated() {
      text += "2025-03-1\(index),\(cell),P,AU,B,PH,5.00,AUD\n"
    }
    return try read(text).taken.map(\.transaction)
  }

  @Test(
    "a reference that tells rows apart is the payment's id",
    arguments: [
      ("Reference", ["A100", "A101", "A102"]), ("MTCN", ["123 456 7890", "123 456 7891", ""]),
      ("Referenz", ["RF18 5390 0754", "RF19 5390 0754", "NOTPROVIDED"]),
      ("End-to-end ID", ["E-1", "E-2", "E-3"]),
    ])
  func own(name: String, cells: [String]) throws {
    #expect(try transactions(name, cells) == cells.map { $0 == "NOTPROVIDED" ? "" : $0 })
  }

  @Test(
    "what the payer wrote is no id, and neither is another payment's",
    arguments: [
      ("Reference", ["gift", "gift", "for mother"]),
      ("Referenz", ["Miete 3", "Miete 4", "Miete 5"]),
      ("Reference", ["INV1", "INV1", "INV1"]), ("Linked Transaction ID", ["T1", "T2", "T3"]),
      ("Original Transaction ID", ["T1", "T2", "T3"]),
      ("related_transaction_id", ["T1", "T2", "T3"]),
    ])
  func others(name: String, cells: [String]) throws {
    #expect(try transactions(name, cells) == cells.map { _ in "" })
  }

  @Test("equal payments that a text calls the same are not lost as one")
  func notLost() throws {
    let text =
      "timestamp,Reference,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
      + "2025-03-10,gift,P,AU,B,PH,5.00,AUD\n2025-03-10,gift,P,AU,B,PH,5.00,AUD\n"
    let file = try TemporaryFile(Array(text.utf8))
    let counts = try Screening.run(ScreeningRequest(inputs: [file.path])).report.counts
    #expect(counts.inScope == 2)
  }

  private static let list =
    "Date,Type,Counterparty account,Counterparty country,Amount,Currency\n"
    + "2025-03-10,Transfer,PH12,PH,50.00,AUD\n2025-03-11,Deposit,PH13,PH,900.00,AUD\n"
    + "2025-03-12,Fee,PH12,PH,1.00,AUD\n2025-03-13,Withdrawal,PH12,PH,20.00,AUD\n"

  private static let constants =
    #"{"files": [{"match": "*", "constants": {"payer_id": "me", "payer_country": "AU"}}]}"#

  @Test(
    "in one account's list a deposit is no payment, though other rows say nothing of their side")
  func someSides() throws {
    let columns = try ColumnsFile(parsing: Array(Self.constants.utf8), name: "columns.json")
    var options = ReadingOptions()
    options.columns = columns
    let result = try read(Array(Self.list.utf8), options: options)
    #expect(result.taken.map(\.money.minorUnits) == [5_000, 100, 2_000])
    #expect(result.excluded == [.notOutgoing: 1])
    #expect(result.rejected.isEmpty)
  }
}
