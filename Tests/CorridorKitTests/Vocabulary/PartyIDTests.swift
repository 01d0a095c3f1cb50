import Testing

@testable import CorridorKit

@Suite("party ids")
struct PartyIDTests {
  /// The same name in one character for the accent, and in two.
  private let composed = "Jos\u{E9}"
  private let decomposed = "Jose\u{301}"

  @Test("two ids are one only if their bytes are, in every comparison")
  func bytes() {
    let (a, b) = (PartyID(composed), PartyID(decomposed))
    #expect(composed == decomposed, "Swift's own comparison holds them equal")
    #expect(a != b)
    #expect(a < b || b < a)
    #expect(Set([a, b, PartyID(composed)]).count == 2)
    #expect(PartyID(composed, kind: .account) != a)
    #expect(PartyID(composed) == a && PartyID(composed).hashValue == a.hashValue)
  }

  @Test("lists of outcomes and of cleared payers tell ids apart by their bytes too")
  func lists() throws {
    let outcomes = try TemporaryFile(
      Array("payer,outcome\n\(decomposed),cleared\n\(composed),confirmed\n".utf8))
    let read = try OutcomesFile(path: outcomes.path).outcomes
    #expect(read.map { Array($0.payer.utf8) } == [Array(decomposed.utf8), Array(composed.utf8)])
    #expect(read.map(\.confirmed) == [false, true])
    let cleared = try TemporaryFile(
      Array("payer,until\n\(composed),2025-01-01\n\(decomposed),2025-02-01\n".utf8))
    #expect(
      try ClearedFile(path: cleared.path).notes(found: 0).first?.contains("of 2 cleared") == true)
  }
}
