import Testing

@testable import CorridorKit

@Suite("money out with a minus, where none has one")
struct StornoTests {
  private static func file(_ sums: [(debit: String, credit: String)]) -> String {
    "Date,Account,Counterparty account,Counterparty country,Debit,Credit,Currency,Account country\n"
      + sums.enumerated().map { number, sum in
        "2025-03-\(10 + number % 20),A1,B1,PH,\(sum.debit),\(sum.credit),AUD,AU\n"
      }.joined()
  }

  @Test("in a column of its own it takes a payment back", arguments: ["-50.00", "(50.00)"])
  func column(storno: String) throws {
    let plain = (0..<12).map { _ in (debit: "50.00", credit: "") }
    let result = try read(Self.file(plain + [(storno, "")]))
    #expect(result.taken.count == 13)
    #expect(result.taken.map(\.isReversal) == [Bool](repeating: false, count: 12) + [true])
    #expect(result.taken.allSatisfy { $0.money.minorUnits == 5_000 })
  }

  @Test("where money out is written with a minus, a minus takes nothing back")
  func minus() throws {
    let result = try read(Self.file((0..<12).map { _ in (debit: "-50.00", credit: "") }))
    #expect(result.taken.count == 12 && result.taken.allSatisfy { !$0.isReversal })
  }

  @Test("beside a mark of debit it takes a payment back; credits do not say what signs mean")
  func mark() throws {
    var text =
      "Date,Account,Counterparty account,Counterparty country,Amount,D/C,Currency,Account country\n"
    for number in 10...25 {
      text += "2025-03-\(number),A1,B1,PH,50.00,\(number.isMultiple(of: 2) ? "D" : "C"),AUD,AU\n"
    }
    text += "2025-03-26,A1,B1,PH,-50.00,D,AUD,AU\n"
    let result = try read(text)
    #expect(result.taken.count == 9)
    #expect(result.taken.count(where: \.isReversal) == 1)
    #expect(result.taken.last?.isReversal == true)
  }

  @Test(
    "a row with sums of money out and in is rejected where the first rows hold one of them each")
  func both() throws {
    // Beyond the first thousand rows, which the plan is made from.
    let plain = (0..<1_100).map { number in
      number % 100 == 0 ? (debit: "0.00", credit: "9.00") : (debit: "50.00", credit: "0.00")
    }
    let result = try read(Self.file(plain + [("50.00", "20.00"), ("50.00", "0.00 AUD")]))
    #expect(result.taken.count == 1_090)
    #expect(result.reasons == [.amount("sums of money out and of money in in one row")])
    // Where the first rows say nothing of the second column, it may be what came of what was sent.
    let alone = (0..<1_100).map { _ in (debit: "50.00", credit: "") }
    #expect(try read(Self.file(alone + [("50.00", "2800.00")])).taken.count == 1_101)
  }

  @Test("where many debits further down have a minus, the run ends")
  func late() throws {
    let plain = (0..<1_100).map { _ in (debit: "50.00", credit: "") }
    let signed = (0..<1_100).map { _ in (debit: "-50.00", credit: "") }
    let trouble = #expect(throws: SourceError.self) { try read(Self.file(plain + signed)) }
    #expect(trouble?.exitCode == 65 && trouble?.place == "line 1102")
  }
}
