import Testing

@Suite("corridor calibrate")
struct CalibrateCommandTests {
  @Test("fits a policy that score accepts, the same bytes twice, and says what left-out folds show")
  func fits() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let export = scratch.path("export.csv")
    let made = try CorridorProcess([
      "synthesize", "--payers", "300", "--base-rate", "0.15", "--seed", "4", "-o", export,
      "--truth",
      scratch.path("truth.csv"),
    ])
    #expect(made.exitCode == 0)
    let truth = try #require(scratch.text("truth.csv"))
    let outcomes = truth.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",")
      return "\(cells[0]),\(cells[1] == "buyer" ? "confirmed" : "cleared")"
    }
    try scratch.write(
      (["payer,outcome"] + outcomes).joined(separator: "\n"), to: "outcomes.csv")
    let arguments = ["calibrate", export, "--outcomes", scratch.path("outcomes.csv")]
    let first = try CorridorProcess(arguments)
    #expect(first.exitCode == 0)
    #expect(first.words.contains("left-out folds, 5: average precision"))
    #expect(try CorridorProcess(arguments).output == first.output)
    try scratch.write(first.output, to: "policy.json")
    let scored = try CorridorProcess(["score", export, "--policy", scratch.path("policy.json")])
    #expect(scored.exitCode == 0)
  }

  @Test("too few outcomes is an error that says how many are needed")
  func tooFew() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    try scratch.write("payer,outcome\nP1,confirmed\n", to: "outcomes.csv")
    try scratch.write(
      "payer_id,payee_id,payer_country,payee_country,amount,currency,timestamp\n"
        + "P1,B1,AU,PH,50.00,AUD,2025-01-02T03:04:05Z\n", to: "export.csv")
    let result = try CorridorProcess([
      "calibrate", scratch.path("export.csv"), "--outcomes", scratch.path("outcomes.csv"),
    ])
    #expect(result.exitCode == 65)
    #expect(result.words.contains("1 confirmed and 0 cleared"))
    #expect(result.words.contains("20 confirmed and 40 cleared"))
    #expect(result.output.isEmpty)
  }

  @Test("an outcome that is neither word names its line and not its text")
  func neither() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    try scratch.write("payer,outcome\nP1,confirmed\nP2,guiltyish\n", to: "outcomes.csv")
    let result = try CorridorProcess([
      "calibrate", scratch.path("outcomes.csv"), "--outcomes", scratch.path("outcomes.csv"),
    ])
    #expect(result.exitCode == 65)
    #expect(result.words.contains("line 3"))
    #expect(!result.words.contains("guiltyish"))
  }
}
