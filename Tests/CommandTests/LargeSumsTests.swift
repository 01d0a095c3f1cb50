import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sums and counts beyond 64 bits: none is added up in its own currency, and what is added up is bounded.
@Suite("sums beyond 64 bits")
struct LargeSumsTests {
  /// 400 payments near the largest amount that is read, in a currency of which they are worth 922 dollars: any two
  /// are more minor units than 64 bits hold.
  private static func inputs(in folder: ScratchFolder) throws {
    let rows = (0..<400).map { number -> String in
      let day = number % 28 + 1
      let amount = "92233720368547\(700 + number % 57).07"
      return "T\(number),2025-03-\(day < 10 ? "0" : "")\(day)T10:00:00Z,P\(number % 7),AU,"
        + "B\(number % 3),PH,\(amount),AUD,\(number % 50 == 7 ? "reversed" : "completed")\n"
    }
    try folder.write(
      "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency,status\n"
        + rows.joined(), to: "large.csv")
    let rates = (1...31).reversed().map {
      "2025-03-\($0 < 10 ? "0" : "")\($0),1.0,100000000000000,\n"
    }
    try folder.write("Date,USD,AUD,\n" + rates.joined(), to: "rates.csv")
  }

  @Test(
    "every report of amounts near the limit holds, in every format",
    arguments: [
      "score --all --format csv", "score --format text", "score --all --format json",
      "score --all --format jsonl", "score --all --format html", "beneficiaries",
      "beneficiaries --format csv", "beneficiaries --format json", "study", "features",
      "explain --payer P1", "ledger --format csv",
    ])
  func reports(command: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try Self.inputs(in: folder)
    let run = try CorridorProcess(
      command.split(separator: " ").map(String.init) + [
        "--rates", folder.path("rates.csv"), folder.path("large.csv"),
      ])
    #expect(run.exitCode == 0, "\(run.words)")
    if command == "score --all --format csv" {
      // 56 payments of 922.34 dollars, each rounded by itself.
      #expect(run.output.contains(",56,3,51651.04,USD,"), "\(run.output)")
    }
  }

  @Test("ledgers of them merge, and pseudonyms round them within 64 bits")
  func ledgers() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try Self.inputs(in: folder)
    try folder.write(
      "corridorkit-key-1 " + String(repeating: "5a", count: 32) + "\n", to: "key")
    #expect(unsafe chmod(folder.path("key"), 0o600) == 0)
    for (name, more) in [
      ("plain", []), ("hidden", ["--pseudonyms", folder.path("key"), "--amount-digits", "3"]),
    ] {
      let made = try CorridorProcess(
        ["ledger", "--rates", folder.path("rates.csv"), folder.path("large.csv")] + more + [
          "-o", folder.path(name),
        ])
      #expect(made.exitCode == 0, "\(name): \(made.words)")
    }
    let merged = try CorridorProcess([
      "ledger", folder.path("plain"), folder.path("plain"), "--format", "csv",
    ])
    #expect(merged.exitCode == 0, "\(merged.words)")
    #expect(merged.output.split(separator: "\n").count == 401)
  }
}
