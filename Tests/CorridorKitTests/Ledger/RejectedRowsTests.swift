import Testing

@testable import CorridorKit

@Suite("rejected rows that move to disk")
struct RejectedRowsTests {
  private static let reasons: [IngestError.Reason] = [
    .fieldCount(expected: 3, found: 5), .payerMissing, .beneficiaryMissing, .timestamp("a kind"),
    .amount("zero"), .currency(""), .country("é"), .encoding, .foreignTable, .tooLong,
    .contradiction("x"),
  ]

  private static func row(_ line: Int) -> RejectedRow {
    RejectedRow(
      error: IngestError(
        reason: reasons[line % reasons.count], column: line % 3 == 0 ? nil : line % 7 + 1,
        line: line, byteOffset: line * 10),
      text: Array("row \(line)\u{0}\u{1B}[2J".utf8))
  }

  private static func all(_ readers: [RejectedRows]) throws -> [(IngestError, [UInt8])] {
    var found: [(IngestError, [UInt8])] = []
    try RejectedRows.forEach(readers) { found.append(($0.error, $0.text)) }
    return found
  }

  @Test(
    "come back as they were and in the order of lines, however often they moved and however dealt",
    arguments: 0..<8 as Range<UInt64>)
  func order(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let file = ScratchFile(in: "/tmp")
    var readers = [RejectedRows](repeating: RejectedRows(), count: 4)
    let lines = Array(1...300)
    // Readers go front to back, but for one that does not.
    for line in seed.isMultiple(of: 2) ? lines : lines.shuffled(using: &random) {
      let reader = Int.random(in: 0..<4, using: &random)
      readers[reader].append(Self.row(line))
      if Int.random(in: 0..<9, using: &random) == 0 { try readers[reader].spill(to: file) }
    }
    let found = try Self.all(readers)
    #expect(found.map(\.0) == lines.map { Self.row($0).error })
    #expect(found.map(\.1) == lines.map { Self.row($0).text })
    #expect(file.size > 0)
  }

  @Test("of what moved nothing is counted as held")
  func held() throws {
    var rows = RejectedRows()
    for line in 1...50 { rows.append(Self.row(line)) }
    #expect(rows.heldBytes > 50 * 100)
    try rows.spill(to: ScratchFile(in: "/tmp"))
    #expect(rows.heldBytes == 0)
    #expect(try Self.all([rows]).count == 50)
  }
}
