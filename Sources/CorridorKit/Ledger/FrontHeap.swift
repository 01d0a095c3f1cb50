/// Something that is read front to back, with an order of what stands in front.
protocol Fronted {
  static func precedes(_ a: Self, _ b: Self) -> Bool
}

/// Many sorted sources, the one whose front comes first in front: what merges them in as many comparisons an
/// element as there are doublings of their number.
struct FrontHeap<Source: Fronted> {
  private var sources: [Source]

  init(_ sources: [Source]) {
    self.sources = sources
    for place in (0..<sources.count / 2).reversed() { sink(place) }
  }

  /// Nil where no source is left.
  var first: Source? { sources.first }

  /// Moves the first source on and puts it where its new front belongs.
  ///
  /// - Parameter advance: false if the source is at its end: then it falls out.
  mutating func moveFirst(
    _ advance: (inout Source) throws(SourceError) -> Bool
  ) throws(SourceError) {
    if try !advance(&sources[0]) {
      sources.swapAt(0, sources.count - 1)
      sources.removeLast()
    }
    sink(0)
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while 2 * place + 1 < sources.count {
      var child = 2 * place + 1
      if child + 1 < sources.count, Source.precedes(sources[child + 1], sources[child]) {
        child += 1
      }
      guard Source.precedes(sources[child], sources[place]) else { return }
      sources.swapAt(child, place)
      place = child
    }
  }
}
