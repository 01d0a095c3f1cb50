import Testing

@testable import CorridorKit

@Suite("names in several spellings")
struct SpelledNamesTests {
  private static let spellings = [
    "Maria Santos", "MARIA SANTOS", "Santos, Maria", "maría santos", "Mari\u{61}\u{301} Santos",
    "Maria  Santos.", "SANTOS MARÍA", "Maria-Santos",
  ]

  private static func row(
    _ number: Int, payer: String = "", name: String = "", birth: String = "", payee: String,
    place: String = ""
  ) -> String {
    "2024-03-0\(number + 1)T10:00:00Z,\(payer),\"\(name)\",\(birth),AU,\"\(payee)\",\(place),PH,50,AUD\n"
  }

  private static let header =
    "timestamp,payer_id,payer_name,payer_birth_date,payer_country,payee_name,payee_place,payee_country,"
    + "amount,currency\n"

  /// One payer's payments to one relative, whose name is spelt anew each time.
  private static var relatives: String {
    header + spellings.enumerated().map { row($0, payer: "P1", payee: $1) }.joined()
  }

  /// One payer without an id, whose name is spelt anew each time.
  private static var payers: String {
    let dates = ["1980-05-31", "31.05.1980", "1980-05-31", "31/05/1980"]
    return header
      + spellings.enumerated().map {
        row(
          $0, name: $1, birth: dates[$0 % 4], payee: "Ana Cruz",
          place: $0 % 2 == 0 ? "Cebu" : "CEBU")
      }.joined() + "25/03/2024 10:00,P9,,,AU,X,,PH,60,AUD\n"
  }

  private func screened(
    _ text: String, _ change: (inout ScreeningRequest) throws -> Void = { _ in }
  ) throws -> ScreeningResult {
    let file = try TemporaryFile(Array(text.utf8))
    var request = ScreeningRequest(inputs: [file.path])
    request.all = true
    try change(&request)
    return try withExtendedLifetime(file) { try Screening.run(request) }
  }

  private func summaries(_ result: ScreeningResult) -> [PayerSummary] {
    result.report.selection.map { result.report.ranking.summary(at: $0) }
  }

  @Test("one relative of a payer is one beneficiary")
  func relative() throws {
    let payers = summaries(try screened(Self.relatives))
    #expect(payers.map(\.beneficiaries) == [1])
    #expect(payers.map(\.payments) == [8])
  }

  @Test("a payer known by name and birth date is one, and so is a beneficiary with a place")
  func payer() throws {
    let payers = summaries(try screened(Self.payers))
    let named = try #require(payers.first { $0.payments == 8 })
    #expect(named.payer == PartyID("maria santos / 1980-05-31", kind: .nameWithDetail))
    #expect(named.beneficiaries == 1)
    #expect(payers.count == 2)
  }

  @Test(
    "lists name a payer as the export or as a report does",
    arguments: [
      "Maria Santos / 1980-05-31", "SANTOS, MARÍA / 1980-05-31", "maria santos / 1980-05-31",
    ])
  func lists(name: String) throws {
    let cleared = try TemporaryFile(Array("payer,until\n\"\(name)\",2024-03-04\n".utf8))
    let identities = try TemporaryFile(Array("payer,person\n\"\(name)\",M1\n".utf8))
    let watched = try TemporaryFile(
      Array("payer,beneficiary\n\"\(name)\",\"CRUZ, Ana / cebu\"\n".utf8))
    let result = try screened(Self.payers) {
      $0.cleared = cleared.path
      $0.watchlist = watched.path
    }
    #expect(result.places(of: name).count == 1)
    #expect(result.notes.contains { $0.contains("1 of 1 cleared payers") })
    #expect(result.notes.contains { $0.contains("2 of 2 listed parties") })
    let spilled = try screened(Self.payers) {
      $0.cleared = cleared.path
      $0.watchlist = watched.path
      $0.memory = 1 << 20
    }
    #expect(spilled.notes == result.notes)
    let joined = summaries(try screened(Self.payers) { $0.identities = identities.path })
    #expect(joined.contains { $0.payer == PartyID("M1") && $0.payments == 8 })
  }

  @Test("an id is never found as a name")
  func ids() throws {
    let text = Self.header + Self.row(1, payer: "17 p", payee: "Ana", place: "Cebu")
    let watched = try TemporaryFile(Array("payer\nP-17\n".utf8))
    let identities = try TemporaryFile(Array("payer,person\nP-17,X\n".utf8))
    let result = try screened(text) {
      $0.watchlist = watched.path
      $0.identities = identities.path
    }
    #expect(result.places(of: "P-17").isEmpty)
    #expect(result.notes.contains { $0.contains("0 of 1 listed parties") })
    #expect(summaries(result).map(\.payer.text) == ["17 p"])
  }

  @Test("a name that is listed as two persons is joined to neither, which is said")
  func contradicted() throws {
    let identities = try TemporaryFile(
      Array("payer,person\nMaria Santos / 1980-05-31,A\n\"SANTOS, Maria / 1980-05-31\",B\n".utf8))
    let result = try screened(Self.payers) { $0.identities = identities.path }
    #expect(summaries(result).contains { $0.payer.kind == .nameWithDetail && $0.payments == 8 })
    #expect(result.notes.contains { $0.contains("joined to neither") })
  }

  @Test("a name of bytes that are no UTF-8 is a rejected row")
  func encoding() throws {
    var bytes = Array(Self.relatives.utf8)
    let row = Self.row(1, payer: "P1", payee: "Jos#")
    bytes += row.utf8.map { $0 == 0x23 ? 0xE9 : $0 }
    let file = try TemporaryFile(bytes)
    var request = ScreeningRequest(inputs: [file.path])
    request.reading.encoding = .utf8
    let counts = try Screening.run(request).report.counts
    #expect(counts.rejectedReasons == ["encoding": 1])
  }
}
