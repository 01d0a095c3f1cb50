import Testing

/// What names and free text a key leaves in what leaves.
@Suite("names and free text under --pseudonyms")
struct PseudonymNamesTests {
  /// An export in which parties are named and nothing else, with purposes, and lists with notes. Every text of a person
  /// holds one mark.
  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    var rows = [
      "timestamp,payer_name,payer_birth_date,payer_country,payee_name,payee_birth_date,payee_country,"
        + "amount,currency,purpose"
    ]
    for payer in 0..<30 {
      for number in 0..<1 + payer % 6 {
        rows.append(
          "2025-0\(1 + number)-1\(payer % 9)T22:10:00Z,Zqmark Anna \(payer),1970-02-0\(1 + payer % 9),AU,"
            + "Zqmark Bea \((payer + number) % 7),1990-01-01,PH,\(20 + payer),AUD,zqmark gift")
      }
    }
    try folder.write(rows.joined(separator: "\n") + "\n", to: "zqmark.csv")
    try folder.write(
      "beneficiary,weight,source,note\nZqmark Bea 1,1,zqmark source,zqmark note\n", to: "watch.csv")
    try folder.write("payer,until,by\nZqmark Anna 5,2027-01-01,zqmark officer\n", to: "cleared.csv")
    try #require(
      try CorridorProcess(["pseudonyms", "--new-key", folder.path("key")]).exitCode == 0)
    return folder
  }

  @Test(
    "no name, purpose, note or file name leaves, in any form, in memory or past it",
    arguments: [[], ["--memory", "64M"]])
  func nothingLeaves(memory: [String]) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let lists = ["--watchlist", folder.path("watch.csv"), "--cleared", folder.path("cleared.csv")]
    for command in [
      ["score", "--all", "--format", "csv"] + lists,
      ["score", "--all", "--format", "json"] + lists,
      ["score", "--all", "--format", "jsonl"] + lists, ["score", "--format", "html"] + lists,
      ["score"] + lists + ["--audit", folder.path("audit.jsonl")],
      ["beneficiaries", "--all", "--format", "json"], ["features"], ["ledger", "--format", "csv"],
      ["ledger", "-o", folder.path("all.ledger")],
      ["study", "--bootstrap", "0"], ["study", "--bootstrap", "0", "--format", "html"],
    ] {
      let run = try CorridorProcess(
        [command[0], folder.path("zqmark.csv"), "--pseudonyms", folder.path("key")]
          + command.dropFirst() + memory)
      #expect(run.exitCode == 0, "\(command) \(run.words)")
      #expect(!run.output.lowercased().contains("zqmark"), "\(command)")
    }
    for file in ["audit.jsonl", "all.ledger"] {
      let text = try #require(folder.text(file))
      #expect(!text.isEmpty && !text.lowercased().contains("zqmark"), "\(file)")
    }
  }
}
