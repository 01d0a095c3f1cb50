import Testing

@testable import CorridorKit

@Suite("an index made up with right checksums")
struct ForgedIndexTests {
  /// A ledger of one payer, `p`, with another index.
  ///
  /// - Parameter entries: the first payer of a block and where that begins; nil stands for where it does.
  private static func ledger(_ entries: [(first: [UInt8], offset: Int?)]) throws -> [UInt8] {
    let export = try LedgerFileTests.file(["t1,2025-03-02T10:00:00Z,p,AU,b,PH,50.00,AUD,completed"])
    let whole = try LedgerFileTests.ledger(of: [export.path])
    var end = WireReader(whole[(whole.count - LedgerFormat.endSize + 5)...])
    let (payers, rows, start) = (try end.fixed64(), try end.fixed64(), Int(try end.fixed64()))
    // What stands there: how many blocks, the first payer, where its block begins.
    var index = WireReader(whole[(start + 5)...])
    _ = try index.count()
    _ = try index.text()
    let block = try index.integer(in: 0...start)
    var forged = WireWriter()
    forged.count(entries.count)
    for entry in entries {
      forged.text(entry.first)
      forged.count(entry.offset ?? block)
      forged.count(1)
    }
    var bytes = whole[..<start] + LedgerFormat.frame(.index, forged.bytes)
    var last = WireWriter()
    last.fixed64(payers)
    last.fixed64(rows)
    last.fixed64(UInt64(start))
    last.fixed64(UInt64(bytes.count + LedgerFormat.endSize))
    bytes += LedgerFormat.frame(.end, last.bytes)
    return Array(bytes)
  }

  private static func found(_ bytes: [UInt8], _ payer: String) throws -> Int {
    let file = try TemporaryFile(bytes)
    var request = ScreeningRequest(inputs: [file.path])
    request.onlyPayer = payer
    let sink = ByteSink()
    try Screening.ledger(of: request).write(as: .csv, to: sink)
    return sink.bytes.split(separator: 10).count - 1
  }

  @Test("one that says what is so finds the payer")
  func honest() throws {
    #expect(try Self.found(try Self.ledger([([0x70, 0], nil)]), "p") == 1)
  }

  @Test(
    "one with an id cut short, a block named twice or payers out of order is refused",
    arguments: [
      [([0x70], nil)], [([], nil)], [([0x70, 0], nil), ([0x70, 1], nil)],
      [([0x70, 1], 20), ([0x70, 0], nil)],
    ] as [[(first: [UInt8], offset: Int?)]])
  func forged(entries: [(first: [UInt8], offset: Int?)]) throws {
    let bytes = try Self.ledger(entries)
    for payer in ["p", ""] {
      let error = #expect(throws: SourceError.self) { try Self.found(bytes, payer) }
      #expect(error?.exitCode == 65)
    }
  }
}
