import Testing

@testable import CorridorKit

@Suite("sources in a ledger")
struct SourceRecordTests {
  typealias Reasons = [(name: String, count: UInt64)]

  static func wire(
    rows: UInt64, bytes: UInt64 = 10, rejected: Reasons = [], outOfScope: Reasons = [],
    layout: String = "0123456789abcdef"
  ) -> WireReader {
    var wire = WireWriter()
    wire.text(Array("bank.csv".utf8))
    wire.number(bytes)
    wire.bytes += [UInt8](repeating: 7, count: 32)
    wire.number(rows)
    for reasons in [rejected, outOfScope] {
      wire.count(reasons.count)
      for (name, count) in reasons {
        wire.text(Array(name.utf8))
        wire.number(count)
      }
    }
    wire.text(Array(layout.utf8))
    return WireReader(wire.bytes[...])
  }

  @Test("rows and what became of them are read back")
  func plain() throws {
    var reader = Self.wire(
      rows: 10, rejected: [("field_count", 3)], outOfScope: [("domestic", 5), ("no_rate", 2)])
    let record = try SourceRecord(reading: &reader)
    #expect(record.rowsRead == 10)
    #expect(record.rejected == ["field_count": 3])
    #expect(record.outOfScope == ["domestic": 5, "no_rate": 2])
    #expect(record.layout == "0123456789abcdef")
    var unknown = Self.wire(rows: 1, layout: "")
    #expect(try SourceRecord(reading: &unknown).layout == "")
  }

  @Test(
    "counts that no export has, that do not add up, or whose texts are none of ours, are refused",
    arguments: [
      wire(rows: UInt64(Int.max)), wire(rows: .max), wire(rows: 1 << 39),
      wire(rows: 10, bytes: UInt64(Int.max)),
      wire(rows: 10, rejected: [("field_count", 11)]),
      wire(rows: 10, rejected: [("field_count", 6)], outOfScope: [("domestic", 5)]),
      wire(rows: 10, rejected: [("timestamp", 5), ("timestamp", 4)]),
      wire(rows: 10, outOfScope: [("\u{1B}[31m", 1)]), wire(rows: 10, outOfScope: [("a\nb", 1)]),
      wire(rows: 10, outOfScope: [("", 1)]), wire(rows: 10, outOfScope: [("domestic", 0)]),
      wire(rows: 10, rejected: [(String(repeating: "x", count: 41), 1)]),
      wire(rows: 10, layout: "0123456789abcde"), wire(rows: 10, layout: "0123456789ABCDEF"),
    ])
  func refused(reader: WireReader) {
    var reader = reader
    #expect(throws: WireFault.malformed) { try SourceRecord(reading: &reader) }
  }

  @Test("a text shares at most 255 bytes with the one before: little cannot unfold into much")
  func sharing() throws {
    let first = [UInt8](repeating: 65, count: 1_000)
    let second = first + [66]
    var wire = WireWriter()
    wire.text(second[...], after: first[...])
    #expect(wire.bytes.count > 745)
    var arena = first
    var reader = WireReader(wire.bytes[...])
    try reader.text(after: 0..<1_000, appendingTo: &arena)
    #expect(Array(arena[1_000...]) == second)

    var more = WireWriter()
    more.count(256)
    more.text([66])
    var greedy = WireReader(more.bytes[...])
    #expect(throws: WireFault.malformed) {
      try greedy.text(after: 0..<1_000, appendingTo: &arena)
    }
  }
}
