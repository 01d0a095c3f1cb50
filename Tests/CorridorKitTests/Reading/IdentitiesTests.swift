import Testing

@testable import CorridorKit

@Suite("Identities")
struct IdentitiesTests {
  private static let export = """
    transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency
    T1,2025-01-02,P1,AU,B1,PH,10.00,AUD
    T2,2025-01-03,P2,AU,B2,PH,11.00,AUD
    T3,2025-01-04,P3,AU,B2,PH,12.00,AUD

    """

  private func payers(_ identities: String?) throws -> [String: Int] {
    let file = try TemporaryFile(Array(Self.export.utf8))
    var request = ScreeningRequest(inputs: [file.path])
    request.all = true
    let list = try identities.map { try TemporaryFile(Array($0.utf8)) }
    request.identities = list?.path
    let report = try Screening.run(request).report
    var payers: [String: Int] = [:]
    for place in report.selection {
      let payer = report.ranking.summary(at: place)
      payers[payer.payer.text] = payer.payments
    }
    return payers
  }

  @Test("ids that are listed as one person are one payer; others stay as they are")
  func joined() throws {
    #expect(try payers(nil) == ["P1": 1, "P2": 1, "P3": 1])
    #expect(try payers("payer,person\nP1,X\nP3,X\n") == ["X": 2, "P2": 1])
    #expect(try payers("person;payer;how\nP1;P3;name\nP1;P1;name\n") == ["P1": 2, "P2": 1])
  }

  @Test("a list of which nobody stands in the inputs is said to be so")
  func nobody() throws {
    let file = try TemporaryFile(Array(Self.export.utf8))
    for (payer, isNoted) in [("Q1", true), ("P1", false)] {
      let list = try TemporaryFile(Array("payer,person\n\(payer),X\n".utf8))
      var request = ScreeningRequest(inputs: [file.path])
      request.identities = list.path
      let notes = try Screening.run(request).notes
      #expect(notes.contains { $0.contains("none of them paid") } == isNoted)
    }
  }

  @Test(
    "a list that contradicts itself ends the run and names the lines",
    arguments: [
      ("payer,person\nP1,X\nP1,Y\n", "lines 2 and 3"),
      ("payer,person\nP1,P2\nP2,Y\n", "lines 2 and 3"),
      ("payer,person\nP1,\n", "line 2, column person"),
      ("payer,name\nP1,X\n", "line 1"),
    ])
  func contradictions(text: String, place: String) throws {
    #expect {
      try payers(text)
    } throws: { error in
      (error as? SourceError)?.kind == .unusable && (error as? SourceError)?.place == place
    }
  }

  @Test("an input that cannot be used is left out and named only where that is asked for")
  func skipped() throws {
    let good = try TemporaryFile(Array(Self.export.utf8))
    let bad = try TemporaryFile(Array("a,b\n1,2\n".utf8))
    var request = ScreeningRequest(inputs: [bad.path, good.path])
    #expect(throws: SourceError.self) { try Screening.run(request) }
    request.skipsUnusable = true
    let result = try Screening.run(request)
    #expect(result.report.counts.rowsRead == 3)
    #expect(result.notes.contains { $0.contains("left out") && $0.contains("needed columns") })
  }

  @Test("a file that lacks needed columns is inspected nevertheless, with what it lacks")
  func lacking() throws {
    let file = try TemporaryFile(Array("Datum;Betrag\n28.02.2025;1,50\n".utf8))
    let inspection = try Inspection(path: file.path)
    #expect(inspection.dialect.separator == 0x3B)
    #expect(inspection.columns.map(\.name) == ["Datum", "Betrag"])
    #expect(inspection.trouble?.what.contains("payee_country") == true)
    #expect(inspection.text.contains("not usable as it stands"))
    #expect(inspection.columnsFile.contains("\"amount\": \"Betrag\""))
  }
}
