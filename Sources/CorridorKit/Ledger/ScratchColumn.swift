/// Values of one kind, one after the other, on disk: read by their places, or front to back.
struct ScratchColumn<Value: BitwiseCopyable & Sendable>: Sendable {
  private let file: ScratchFile
  private let offset: Int
  let count: Int

  /// Bytes that are written or read at a time.
  private static var pieceSize: Int { 1 << 15 }
  private static var piece: Int { max(pieceSize / MemoryLayout<Value>.stride, 1) }

  /// The value at a place.
  func value(at place: Int) throws(SourceError) -> Value { try values(at: place, count: 1)[0] }

  /// The values from a place on.
  func values(at place: Int, count: Int) throws(SourceError) -> [Value] {
    try file.read(Value.self, count: count, at: offset + place * MemoryLayout<Value>.stride)
  }

  func reader() -> Reader { Reader(column: self) }

  struct Reader {
    fileprivate let column: ScratchColumn
    private var buffer: [Value] = []
    private var place = 0
    private var read = 0

    fileprivate init(column: ScratchColumn) { self.column = column }

    mutating func next() throws(SourceError) -> Value? {
      if place == buffer.count {
        let taken = min(column.count - read, ScratchColumn.piece)
        guard taken > 0 else { return nil }
        buffer = try column.values(at: read, count: taken)
        place = 0
        read += taken
      }
      place += 1
      return buffer[place - 1]
    }
  }

  /// Writes values where a file ends; nothing else may be written there meanwhile.
  struct Writer {
    private let file: ScratchFile
    private var pending: [Value] = []
    private var offset = 0
    private var count = 0

    init(_ file: ScratchFile) { self.file = file }

    mutating func append(_ value: Value) throws(SourceError) {
      pending.append(value)
      if pending.count == ScratchColumn.piece { try flush() }
    }

    private mutating func flush() throws(SourceError) {
      guard !pending.isEmpty else { return }
      let start = try file.append(pending)
      if count == 0 { offset = start }
      count += pending.count
      pending.removeAll(keepingCapacity: true)
    }

    /// Where the values begin, and how many there are.
    consuming func finish() throws(SourceError) -> (offset: Int, count: Int) {
      try flush()
      return (offset, count)
    }

    /// What was written, to be read.
    consuming func column() throws(SourceError) -> ScratchColumn {
      let file = file
      let (offset, count) = try finish()
      return ScratchColumn(file: file, offset: offset, count: count)
    }
  }
}
