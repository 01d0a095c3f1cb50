import Testing

@Suite("payers that --identities joins")
struct IdentitiesCommandTests {
  @Test(
    "are found by the person's id, and the words of who is not found say so",
    arguments: [["explain"], ["ledger", "--format", "csv"]])
  func byPerson(command: [String]) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(
      "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency\n"
        + "1,2025-03-01,p1,AU,b,PH,5.00,AUD\n2,2025-03-02,p2,AU,b,PH,5.00,AUD\n", to: "a.csv")
    try folder.write("payer,person\np1,x\np2,x\n", to: "ids.csv")
    let input = folder.path("a.csv")
    let joined = ["--identities", folder.path("ids.csv")]
    let person = try CorridorProcess(command + [input, "--payer", "x"] + joined)
    #expect(person.exitCode == 0 && person.output.contains("x"), "\(person.words)")
    let part = try CorridorProcess(command + [input, "--payer", "p1"] + joined)
    #expect(part.exitCode == 65 && part.output.isEmpty)
    #expect(
      part.words.contains("whoever --identities lists by the person's id"), "\(part.words)")
    // Without the file nobody is told of it.
    let alone = try CorridorProcess(command + [input, "--payer", "x"])
    #expect(alone.exitCode == 65 && !alone.words.contains("--identities"), "\(alone.words)")
  }
}
