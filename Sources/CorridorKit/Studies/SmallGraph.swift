/// Nodes and edges without direction, and which edges nothing goes round.
struct SmallGraph {
  private let pairs: [(Int, Int)]
  /// By node its edges, and where they lead.
  private var steps: [[(edge: Int, node: Int)]]

  init(nodes: Int, edges: [(Int, Int)]) {
    pairs = edges
    steps = [[(edge: Int, node: Int)]](repeating: [], count: nodes)
    for (edge, (a, b)) in edges.enumerated() {
      steps[a].append((edge, b))
      steps[b].append((edge, a))
    }
  }

  func ends(_ edge: Int) -> [Int] { [pairs[edge].0, pairs[edge].1] }

  func edges(at node: Int) -> [Int] { steps[node].map(\.edge) }

  /// Nodes to which a way leads that takes none of some edges.
  func reached(from nodes: [Int], without edges: Set<Int>) -> Set<Int> {
    var (reached, open) = (Set(nodes), nodes)
    while let node = open.popLast() {
      for step in steps[node] where !edges.contains(step.edge) {
        if reached.insert(step.node).inserted { open.append(step.node) }
      }
    }
    return reached
  }

  /// Edges whose ends no other way joins.
  ///
  /// After Tarjan (1974), "A note on finding the bridges of a graph", Information Processing Letters 2(6).
  func bridges() -> Set<Int> {
    var bridges: Set<Int> = []
    // When a node was entered, and the earliest that it or what lies behind it leads back to.
    var (entered, earliest) = ([Int](repeating: -1, count: steps.count), [Int]())
    earliest = entered
    var clock = 0
    for start in steps.indices where entered[start] < 0 {
      var way = [(node: start, by: -1, next: 0)]
      (entered[start], earliest[start], clock) = (clock, clock, clock + 1)
      while let (node, by, next) = way.last {
        guard next < steps[node].count else {
          way.removeLast()
          guard let before = way.last?.node else { continue }
          earliest[before] = min(earliest[before], earliest[node])
          if earliest[node] > entered[before] { bridges.insert(by) }
          continue
        }
        way[way.count - 1].next += 1
        let step = steps[node][next]
        if step.edge == by { continue }
        if entered[step.node] < 0 {
          (entered[step.node], earliest[step.node]) = (clock, clock)
          clock += 1
          way.append((step.node, step.edge, 0))
        } else {
          earliest[node] = min(earliest[node], entered[step.node])
        }
      }
    }
    return bridges
  }
}
