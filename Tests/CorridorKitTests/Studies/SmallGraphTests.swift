import Testing

@testable import CorridorKit

@Suite("bridges of a graph")
struct SmallGraphTests {
  @Test(
    "a bridge is an edge without which its ends are apart", arguments: 0..<200 as Range<UInt64>)
  func oracle(seed: UInt64) {
    var stream = RandomStream(seed: seed)
    let nodes = 2 + stream.below(12)
    let edges = (0..<stream.below(2 * nodes)).map { _ in
      (stream.below(nodes), nodes + stream.below(nodes))
    }
    let graph = SmallGraph(nodes: 2 * nodes, edges: edges)
    let apart = edges.indices.filter {
      !graph.reached(from: [edges[$0].0], without: [$0]).contains(edges[$0].1)
    }
    #expect(graph.bridges() == Set(apart))
  }
}
