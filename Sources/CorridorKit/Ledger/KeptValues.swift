/// Values of successive blocks in a scratch file.
struct KeptValues<Value: BitwiseCopyable & Sendable>: Sendable {
  private let file: ScratchFile
  private var places: [(offset: Int, count: Int)] = []

  init(_ file: ScratchFile) { self.file = file }

  /// Adds the next block's.
  mutating func append(_ values: [Value]) throws(SourceError) {
    places.append((try file.append(values), values.count))
  }

  func of(_ block: Int) throws(SourceError) -> [Value] {
    try file.read(Value.self, count: places[block].count, at: places[block].offset)
  }
}
