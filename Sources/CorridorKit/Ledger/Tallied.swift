/// Whole numbers that add up in any order: what is counted in one part of the payers and summed over all parts.
protocol Tallied: Sendable {
  /// The numbers, always as many and in the same places.
  var cells: [Int64] { get set }
  /// Whether the numbers can have been counted, beside that each can stand in a file of a round.
  var isPossible: Bool { get }
}

extension Tallied {
  var isPossible: Bool { true }
}

extension Tallied {
  /// Adds what was counted in other parts.
  mutating func add(_ other: Self) {
    cells = zip(cells, other.cells).map { $0 &+ $1 }
  }
}

extension Array: Tallied where Element: Tallied {
  var cells: [Int64] {
    get { flatMap(\.cells) }
    set {
      var next = newValue[...]
      for index in indices {
        let count = self[index].cells.count
        self[index].cells = [Int64](next.prefix(count))
        next = next.dropFirst(count)
      }
    }
  }

  var isPossible: Bool { allSatisfy(\.isPossible) }
}
