import Testing

@testable import CorridorKit

@Suite("how a ledger was made")
struct LedgerMakingTests {
  private static func making(_ version: String = "0.1.0", value: String = "comma") -> LedgerMaking {
    LedgerMaking(
      version: version, policy: String(repeating: "0a", count: 32),
      options: [
        .init(name: "skip-unusable", value: nil), .init(name: "decimal", value: value),
      ],
      files: [
        .init(
          option: "rates", name: "ecb.csv", bytes: 7, digest: String(repeating: "f1", count: 32))
      ])
  }

  private static func read(_ bytes: [UInt8]) throws(WireFault) -> LedgerMaking {
    var wire = WireReader(bytes[...])
    let making = try LedgerMaking(reading: &wire)
    guard wire.isAtEnd else { throw .malformed }
    return making
  }

  @Test("what is written is read back, in the order of names")
  func roundTrip() throws {
    let making = Self.making()
    #expect(making.options.map(\.name) == ["decimal", "skip-unusable"])
    #expect(try Self.read(making.wireBytes) == making)
  }

  @Test("one that is cut anywhere is refused")
  func cut() {
    let bytes = Self.making().wireBytes
    for length in 0..<bytes.count {
      #expect(throws: WireFault.malformed) { try Self.read(Array(bytes[..<length])) }
    }
  }

  @Test("texts beyond a bound are cut at a character when written and refused when read")
  func long() throws {
    let long = Self.making(value: "x" + String(repeating: "é", count: 4_000))
    let value = try #require(long.options.first?.value)
    #expect(value.utf8.count == LedgerMaking.mostText - 1 && value.hasSuffix("é"))
    #expect(try Self.read(long.wireBytes) == long)
    var wire = WireWriter()
    wire.text([UInt8](repeating: 0x61, count: LedgerMaking.mostText + 1))
    wire.bytes += [UInt8](repeating: 0, count: 34)
    #expect(throws: WireFault.malformed) { try Self.read(wire.bytes) }
  }

  @Test("names out of order, in other letters or twice are refused")
  func names() {
    for names in [["b", "a"], ["a", "a"], ["A"], [""], ["a b"]] {
      var wire = WireWriter()
      wire.text(Array("0.1.0".utf8))
      wire.bytes += [UInt8](repeating: 0, count: 32)
      wire.count(names.count)
      for name in names {
        wire.text(Array(name.utf8))
        wire.byte(0)
      }
      wire.count(0)
      #expect(throws: WireFault.malformed, "\(names)") { try Self.read(wire.bytes) }
    }
  }

  @Test("makings stand once and in one order, however they came together")
  func union() throws {
    let all = ["0.3.0", "0.1.0", "0.2.0"].map { LedgerMakings(Self.making($0)) }
    func merged(_ order: [Int]) -> LedgerMakings {
      var makings = LedgerMakings()
      for place in order { makings.merge(all[place]) }
      return makings
    }
    let expected = merged([0, 1, 2])
    #expect(expected.count == 3 && merged([2, 1, 0, 1]) == expected)
    var wire = WireWriter()
    expected.write(to: &wire)
    var reader = WireReader(wire.bytes[...])
    #expect(try LedgerMakings(reading: &reader) == expected)
    var swapped = WireWriter()
    swapped.count(2)
    swapped.bytes += expected.keys[1] + expected.keys[0]
    var other = WireReader(swapped.bytes[...])
    #expect(throws: WireFault.malformed) { try LedgerMakings(reading: &other) }
  }

  @Test("a source says which makings read it, and a place beyond them is refused")
  func places() throws {
    var source = SourceRecord(
      Ledger.Source(name: "a.csv", bytes: 3, digest: String(repeating: "00", count: 32)))
    source.makings = LedgerMakings(Self.making())
    let scope = LedgerScope(policy: .standard)
    var makings = LedgerMakings(Self.making("0.0.9"))
    makings.merge(LedgerMakings(Self.making("0.2.0")))
    let head = LedgerHead(scope: scope, rates: UsedRates(), makings: makings, sources: [source])
    #expect(head.makings.count == 3)
    let bytes = head.bytes
    #expect(try LedgerHead(reading: bytes[...]) == head)
    // The last two bytes: one making, and its place.
    for tail: [UInt8] in [[1, 3], [0, 0], [2, 1], [2, 0]] {
      #expect(throws: WireFault.malformed) {
        try LedgerHead(reading: (bytes.dropLast(2) + tail)[...])
      }
    }
  }

  @Test("ledgers made in too many ways are refused with what to do")
  func tooMany() throws {
    var makings = LedgerMakings()
    for number in 0..<LedgerMaking.most {
      makings.merge(LedgerMakings(Self.making(String(number))))
    }
    try LedgerMaking.expectFew(makings)
    makings.merge(LedgerMakings(Self.making("one more")))
    let error = #expect(throws: SourceError.self) { try LedgerMaking.expectFew(makings) }
    #expect(error?.exitCode == 65 && error?.remedy.contains("anew") == true)
  }
}
