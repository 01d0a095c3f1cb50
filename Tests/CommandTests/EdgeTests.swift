import Testing

/// Numbers, dates and ids at their edges: each has one outcome that is stated here.
@Suite("edges")
struct EdgeTests {
  struct Edge: Sendable {
    let time: String
    let payer: String
    let amount: String
    let currency: String
    /// How the payment stands in `ledger --format csv`, the reason of its rejection, or the reason it is out of
    /// scope, empty.
    let outcome: String
  }

  private static func at(_ time: String, _ outcome: String) -> Edge {
    Edge(time: time, payer: "P", amount: "10.00", currency: "USD", outcome: outcome)
  }

  private static func of(_ amount: String, _ currency: String, _ outcome: String) -> Edge {
    Edge(
      time: "2025-03-01T10:00:00Z", payer: "P", amount: amount, currency: currency,
      outcome: outcome)
  }

  private static func by(_ payer: String, _ outcome: String) -> Edge {
    Edge(
      time: "2025-03-01T10:00:00Z", payer: payer, amount: "10.00", currency: "USD",
      outcome: outcome)
  }

  private static let long = String(repeating: "x", count: 1_000_000)
  private static let longest = String(repeating: "x", count: 4_096)

  private static let edges = [
    at("0001-01-01T00:00:00Z", "timestamp: a year outside 1970 to 2099"),
    at("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z,P,"),
    at("2038-01-19T03:14:08Z", "2038-01-19T03:14:08Z,P,"),
    at("2099-12-31T23:59:59Z", "2099-12-31T23:59:59Z,P,"),
    // Within the years by the stamp's clock, outside by UTC.
    at("2099-12-31T23:30:00-05:00", "timestamp: a year outside 1970 to 2099"),
    at("1970-01-01T00:30:00+02:00", "timestamp: a year outside 1970 to 2099"),
    // The hour that comes twice where summer time ends is told by its offset.
    at("2025-10-26T02:30:00+02:00", "2025-10-26T00:30:00Z,P,"),
    at("2025-10-26T02:30:00+01:00", "2025-10-26T01:30:00Z,P,"),
    at("9999-12-31T23:59:59Z", "timestamp: a year outside 1970 to 2099"),
    // A leap second counts as the second before it.
    at("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z,P,"),
    at("2017-01-01T00:59:60+01:00", "2016-12-31T23:59:59Z,P,"),
    at("2016-12-31T10:20:60Z", "timestamp: a sixtieth second where UTC has none"),
    at("2016-12-31T23:59:61Z", "timestamp: no date"), at("0000-01-01", "timestamp: no date"),
    at("2025-03-01T24:00:00Z", "timestamp: no date"),
    at("10000-01-01", "timestamp: no date"), at("2023-02-29", "timestamp: no date"),
    // Half past two did not exist in Berlin that day; the offset says which instant is meant.
    at("2025-03-30T02:30:00+02:00", "2025-03-30T00:30:00Z,P,"),
    of("0.00", "USD", "amount: zero"), of("-5.00", "USD", "amount: negative"),
    of("1500", "JPY", ",1500,JPY,"), of("1.234", "KWD", ",1.234,KWD,"),
    of("1500.5", "JPY", "amount: more decimal places than the currency has"),
    of("1.2345", "KWD", "amount: more decimal places than the currency has"),
    of("9223372036854775807", "USD", "amount: the number is too large"),
    // The most that fits is a sum above the ledger's ceiling.
    of("92233720368547758.07", "USD", ""), of("10000.00", "USD", ",10000.00,USD,"),
    of("10000.01", "USD", ""),
    by("", "payer_missing"), by("Ab", ",Ab,"), by("aB", ",aB,"),
    // Ids are bytes: one letter composed and decomposed makes two payers.
    by("\u{E9}", ",\u{E9},"), by("e\u{301}", ",e\u{301},"), by(longest, ",\(longest),"),
    by(longest + "x", "too_long"), by(long, "too_long"),
  ]

  @Test("every edge has its outcome, and all rows are accounted for")
  func outcomes() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let rows = Self.edges.enumerated().map { number, edge in
      "T\(number),\(edge.time),\(edge.payer),AU,B,PH,\(edge.amount),\(edge.currency)\n"
    }
    try folder.write(
      "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
        + rows.joined(), to: "edges.csv")
    let run = try CorridorProcess([
      "ledger", folder.path("edges.csv"), "--format", "csv", "--rejects",
      folder.path("rejects.csv"),
    ])
    #expect(run.exitCode == 0, "\(run.words)")
    let lines = (run.output + (folder.text("rejects.csv") ?? "")).utf8.split(separator: 10)
    for (number, edge) in Self.edges.enumerated() {
      let place = number + 2
      let ends = Array("edges.csv,\(place)".utf8)
      let begins = Array("edges.csv,\(place),".utf8)
      let found = lines.filter {
        $0.suffix(ends.count).elementsEqual(ends) || $0.starts(with: begins)
      }
      #expect(found.count == (edge.outcome.isEmpty ? 0 : 1), "row \(number)")
      let holds = found.allSatisfy {
        String(decoding: $0, as: UTF8.self).utf8.contains(edge.outcome.utf8)
      }
      #expect(holds, "row \(number): \(edge.time) \(edge.amount) \(edge.currency)")
    }
    #expect(
      run.words.contains("of 36 rows 18 rejected, 0 duplicates, 2 out of scope"), "\(run.words)")
  }

  @Test(
    "of too long an id the column is named in which it stands",
    arguments: [(2, "payer"), (5, "payee"), (0, "transaction")])
  func tooLong(column: Int, what: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    var cells = ["t1", "2025-03-01", "p1", "Ann Bee", "AU", "b1", "Cy Dee", "PH", "5.00", "USD"]
    cells[column] = Self.long
    try folder.write(
      "transaction_id,timestamp,payer_id,payer_name,payer_country,payee_id,payee_name,payee_country,"
        + "amount,currency\nt2,2025-03-01,p,A,AU,b,B,PH,5.00,USD\n"
        + cells.joined(separator: ",") + "\n", to: "a.csv")
    let run = try CorridorProcess([
      "ledger", folder.path("a.csv"), "--format", "csv", "--rejects", folder.path("r.csv"),
    ])
    #expect(run.exitCode == 0 && run.words.contains("1 rejected"), "\(run.words)")
    let line = folder.text("r.csv")?.split(separator: "\n").dropFirst().first?.prefix(60) ?? ""
    #expect(line.contains(",\(column + 1),too_long"), "\(what): \(line)")
  }
}
