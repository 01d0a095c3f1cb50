import Testing

/// Reversals in shards.
@Suite("reversals in shards")
struct ShardReversalTests {
  @Test("beneficiaries all of whose payments were reversed are counted by no shard")
  func counted() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    // R0 to R9 are paid by two payers each, of odd ones both payments were reversed, of R8 one.
    var rows = [
      "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency,status"
    ]
    for payer in 0..<20 {
      let receiver = payer % 10
      let rest = "P\(payer),AU,R\(receiver),PH,80.00,AUD"
      rows.append("T\(payer),2023-09-23T01:07:45Z,\(rest),completed")
      if receiver % 2 == 1 || payer == 8 {
        rows.append("T\(payer),2023-09-24T01:07:45Z,\(rest),reversed")
      }
    }
    try folder.write(rows.joined(separator: "\n") + "\n", to: "bank.csv")
    let shards = try Shards(3, of: [folder.path("bank.csv")])
    try shards.run()
    let gathered = try shards.gather("json")
    #expect(gathered.exitCode == 0, "\(gathered.words)")
    let whole = try CorridorProcess([
      "score", "--all", "--format", "json", folder.path("bank.csv"),
    ])
    for run in [gathered, whole] {
      #expect(run.output.contains("\"payments\": 9,\n    \"beneficiaries\": 5,"))
    }
  }
}
