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
    defer { withExtendedLifetime(files) {} }
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
    #expect(counts.conflictsNotListed == 0)
  }

  @Test("of an id on every payment a thousand places are listed, and the rest counted")
  func constantID() throws {
    var random = TestRandom(seed: 12)
    func rows(_ count: Int, to payee: String, _ id: (Int) -> String) -> [String] {
      (0..<count).map { number in
        let payer = Int.random(in: 0...40, using: &random)
        return "\(id(number)),2025-03-01T00:\(10 + number / 60):\(10 + number % 50)Z,p\(payer),AU,"
          + "\(payee)\(number),PH,\(number + 10).00,USD,completed"
      }
    }
    let texts = [
      rows(700, to: "a") { _ in "0" }, rows(600, to: "b") { $0 % 3 == 0 ? "x\($0 / 6)" : "0" },
    ]
    let files = try texts.enumerated().map { number, rows in
      let text = ([LedgerFileTests.header] + rows).joined(separator: "\n") + "\n"
      return try TemporaryFile(Array(text.utf8), name: "\(number).csv")
    }
    defer { withExtendedLifetime(files) {} }
    let inputs = files.map(\.path)
    let expected = try Screening.run(SpillingTests.request(inputs, budget: 1 << 30))
    let counts = expected.report.counts
    #expect(counts.conflictingIDs == 1_300 - 101)
    #expect(counts.conflictsNotListed == 300)
    let listed = counts.conflicts.flatMap { $0 }.sorted()
    #expect(
      listed
        == (2...701).map { Place(input: "0.csv", line: $0) }
        + (2...301).map { Place(input: "1.csv", line: $0) })
    #expect(expected.notes.contains { $0.hasPrefix("300 more payments") })
    let json = ByteSink()
    try expected.report.write(as: .json, to: json)
    #expect(String(decoding: json.bytes, as: UTF8.self).contains("\"conflicts_not_listed\": 300"))
    for threads in [1, 3] {
      let request = SpillingTests.request(inputs.reversed(), budget: 1, threads: threads)
      let found = try Screening.run(request)
      #expect(found.report.counts == counts)
      #expect(found.notes.sorted() == expected.notes.sorted())
    }
  }
}
