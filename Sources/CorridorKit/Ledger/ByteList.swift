/// Byte strings one after the other in one arena.
struct ByteList: Sendable {
  private(set) var arena: [UInt8] = []
  /// Where each begins; one more than there are.
  private var starts = [0]

  var count: Int { starts.count - 1 }

  func range(_ number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }

  subscript(number: Int) -> ArraySlice<UInt8> { arena[range(number)] }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    arena.append(contentsOf: bytes)
    starts.append(arena.count)
  }

  /// Lets `body` append the bytes of the next string to the arena.
  mutating func append<E: Error>(_ body: (inout [UInt8]) throws(E) -> Void) throws(E) {
    try body(&arena)
    starts.append(arena.count)
  }

  mutating func removeAll() {
    arena.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
  }
}
