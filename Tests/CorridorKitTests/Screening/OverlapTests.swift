import Testing

@testable import CorridorKit

@Suite("what inputs share")
struct OverlapTests {
  private static let plain =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
  private static let other =
    "Sender ID;Recipient ID;Sender country;Recipient country;Date;Amount;Currency;Confirmation\n"

  private func counts(_ texts: [String]) throws -> (Counts, notes: [String], text: String) {
    let files = try texts.enumerated().map { number, text in
      try TemporaryFile(Array(text.utf8), name: "\(number).csv")
    }
    let result = try Screening.run(ScreeningRequest(inputs: files.map(\.path)))
    let head = ReportHead(report: result.report, style: TextStyle()).lines.joined(separator: " ")
    return (result.report.counts, result.notes, head)
  }

  @Test("ids in several layouts are counted, and those of one layout are not")
  func shared() throws {
    let a = Self.plain + "1,2025-03-01,P1,AU,B1,PH,5.00,AUD\n2,2025-03-02,P2,AU,B2,PH,5.00,AUD\n"
    let more = Self.plain + "3,2025-03-03,P1,AU,B1,PH,5.00,AUD\n"
    let b = Self.other + "P1;B9;AU;PH;2025-03-04;5,00;AUD;4\nP7;B2;AU;PH;2025-03-05;6,00;AUD;5\n"
    let (counts, _, head) = try counts([a, more, b])
    #expect(counts.sharedIDs == SharedIDs(layouts: 2, payers: 1, beneficiaries: 1))
    #expect(head.contains("Inputs come in 2 layouts"))
    let alone = try self.counts([a, more])
    #expect(alone.0.sharedIDs == nil)
    #expect(!alone.text.contains("layouts"))
  }

  @Test("a transaction id on different payments is listed with the place of each")
  func conflicts() throws {
    let a = Self.plain + "1,2025-03-01,P1,AU,B1,PH,5.00,AUD\n1,2025-03-01,P1,AU,B1,PH,5.00,AUD\n"
    let b = Self.plain + "2,2025-03-02,P1,AU,B1,PH,5.00,AUD\n1,2025-03-01,P1,AU,B1,PH,7.00,AUD\n"
    let (counts, notes, _) = try counts([a, b])
    #expect(counts.duplicates == 1)
    #expect(counts.conflictingIDs == 1)
    #expect(
      counts.conflicts == [[Place(input: "0.csv", line: 2), Place(input: "1.csv", line: 3)]])
    #expect(notes.contains { $0.hasSuffix("0.csv line 2, 1.csv line 3") })
  }
}
