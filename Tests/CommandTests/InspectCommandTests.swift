import Testing

@Suite("corridor inspect and records")
struct InspectCommandTests {
  private static let plain =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
    + "1,2025-03-01,P,AU,B,PH,5.00,AUD\n"

  @Test("records of a ledger are refused with 65, and the message names what reads it")
  func ledger() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(Self.plain, to: "a.csv")
    let ledger = folder.path("b.csv")
    let made = try CorridorProcess(
      ["ledger", folder.path("a.csv"), "--format", "ledger", "-o", ledger])
    #expect(made.exitCode == 0)
    for arguments in [["records", ledger], ["records", "-"]] {
      let run = try CorridorProcess(arguments, input: ledger)
      #expect(run.exitCode == 65)
      #expect(run.output == "")
      #expect(run.words.contains("corridor score"))
    }
  }

  @Test("the quote that is used is reported, and none where nothing is quoted")
  func quote() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(Self.plain, to: "a.csv")
    try folder.write(Self.plain.replacing("B,PH", with: "'B',PH"), to: "b.csv")
    let bare = try CorridorProcess(["inspect", folder.path("a.csv"), "--format", "json"])
    #expect(bare.output.contains("\"quote\":null"))
    #expect(
      try CorridorProcess(["inspect", folder.path("a.csv")]).output.contains("nothing quoted"))
    let quoted = try CorridorProcess(["inspect", folder.path("b.csv"), "--format", "json"])
    #expect(quoted.output.contains("\"quote\":\"'\""))
  }

  @Test("one screen: no line over 100 columns, no more lines than a terminal has")
  func screen() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let export = folder.path("wallet.csv")
    let made = try CorridorProcess(
      ["synthesize", "--payers", "30", "--layout", "remitter", "-o", export])
    #expect(made.exitCode == 0)
    let lines = try CorridorProcess(["inspect", export]).output.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count < 50)
    #expect(lines.allSatisfy { $0.count <= 100 })
  }
}
