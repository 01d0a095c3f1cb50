import Testing

/// Reports of inputs of which no payment is in scope.
@Suite("no payment in scope")
struct EmptyScopeTests {
  /// A payment within one country.
  private static let domestic = """
    transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency
    T1,2023-09-23T01:07:45Z,P1,AU,R1,AU,110.25,AUD

    """

  private func inDomestic(_ body: (ScratchFolder, String) throws -> Void) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(Self.domestic, to: "none.csv")
    try body(folder, folder.path("none.csv"))
  }

  @Test(
    "no format and no subcommand states a last day of the data",
    arguments: [
      ["score", "--format", "text"], ["score", "--format", "html"], ["score", "--format", "json"],
      ["beneficiaries", "--format", "text"], ["beneficiaries", "--format", "json"],
      ["study", "--format", "text"], ["study", "--format", "json"], ["study", "--format", "csv"],
      ["study", "--format", "html"],
    ])
  func noDay(arguments: [String]) throws {
    try inDomestic { _, input in
      let run = try CorridorProcess(arguments + [input])
      #expect(run.exitCode == 0)
      #expect(!run.output.contains("1970"))
      switch arguments[2] {
      case "json": #expect(run.output.contains("\"as_of\": null"))
      case "csv": #expect(run.output.contains("study,all,,as_of,"))
      default: #expect(run.output.replacing("\n", with: " ").contains("No payment is in scope"))
      }
    }
  }

  @Test("such a report is verified, and compared with itself in words")
  func readAgain() throws {
    try inDomestic { folder, input in
      let report = folder.path("none.json")
      #expect(try CorridorProcess(["score", input, "-o", report]).exitCode == 0)
      let verified = try CorridorProcess(["verify", report, input])
      #expect(verified.exitCode == 0)
      #expect(verified.output.hasPrefix("holds: "))
      let compared = try CorridorProcess(["compare", report, report])
      #expect(compared.exitCode == 0)
      #expect(compared.output.contains("here not even that: no payer is named."))
      #expect(compared.output.contains("Earlier: none.json, no payment in scope\n"))
      #expect(compared.output.contains("Later: none.json, no payment in scope\n"))
    }
  }
}
