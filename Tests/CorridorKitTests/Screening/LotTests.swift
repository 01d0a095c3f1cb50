import Testing

@testable import CorridorKit

@Suite("who is drawn by lot")
struct LotTests {
  @Test("the least hashes are drawn, in whatever order they come", arguments: [1, 3, 10, 500])
  func least(most: Int) {
    var random = TestRandom(seed: 4)
    let all = (0..<200).map { (place: $0, hash: UInt64.random(in: 0..<50, using: &random)) }
    let wanted = all.sorted { ($0.hash, $0.place) < ($1.hash, $1.place) }.prefix(most).map(\.place)
    for offered in [all, all.reversed(), all.shuffled(using: &random)] {
      var lot = Lot(most: most)
      for (place, hash) in offered { lot.offer(place, hash: hash) }
      #expect(lot.drawn == wanted)
    }
  }
}
