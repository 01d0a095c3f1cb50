import Testing

@Suite("beneficiaries")
struct BeneficiariesCommandTests {
  private static let header =
    "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_name,payee_birth_date,payee_country,"
    + "amount,currency\n"

  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    var text = Self.header
    for (number, payer) in ["a", "b", "c"].enumerated() {
      text +=
        "\(number)1,2025-01-0\(number + 1)T10:00:00Z,\(payer),AU,PH-1,Ana,,PH,2\(number),USD\n"
      text +=
        "\(number)2,2025-02-0\(number + 1)T10:00:00Z,\(payer),AU,,Maria,2012-05-04,PH,2\(number),USD\n"
    }
    try folder.write(text, to: "bank.csv")
    return folder
  }

  @Test("who receives from several payers is described, names only if asked for")
  func names() throws {
    let folder = try folder()
    defer { folder.remove() }
    let plain = try CorridorProcess(["beneficiaries", folder.path("bank.csv")])
    #expect(plain.exitCode == 0 && plain.output.hasPrefix("Who receives from several payers"))
    #expect(plain.output.contains("PH-1") && plain.output.contains("payers from AU 3"))
    #expect(plain.output.contains("A beneficiary may be a child"))
    let named = try CorridorProcess(["beneficiaries", folder.path("bank.csv"), "--names"])
    #expect(
      !plain.output.lowercased().contains("maria") && named.output.contains("maria / 2012-05-04"))
    // A name is no id: with one the beneficiary has no need of it.
    #expect(!named.output.lowercased().contains("ana"))
    let table = try CorridorProcess(["beneficiaries", folder.path("bank.csv"), "--format", "csv"])
    #expect(table.output.split(separator: "\n").count == 3 && !table.output.contains("maria"))
  }

  @Test("a ledger tells the same as the exports that it was made from")
  func ledger() throws {
    let folder = try folder()
    defer { folder.remove() }
    let made = try CorridorProcess(
      ["ledger", folder.path("bank.csv"), "-o", folder.path("all.ledger")])
    #expect(made.exitCode == 0)
    let ofExport = try CorridorProcess(
      ["beneficiaries", folder.path("bank.csv"), "--all", "--format", "csv"])
    let ofLedger = try CorridorProcess(
      ["beneficiaries", folder.path("all.ledger"), "--all", "--format", "csv"])
    #expect(ofExport.output == ofLedger.output && !ofExport.output.isEmpty)
  }

  @Test(
    "what cannot be meant is refused",
    arguments: [["--exact"], ["--all", "--top", "3"], ["--format", "html"], ["--lane", "none"]])
  func refused(options: [String]) throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try CorridorProcess(["beneficiaries", folder.path("bank.csv")] + options)
    #expect(run.exitCode == 64 && run.output.isEmpty)
  }
}
