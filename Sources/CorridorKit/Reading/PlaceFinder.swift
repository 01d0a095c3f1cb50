/// Lines and byte offsets of a chunk's records, counted forward when somebody asks.
struct PlaceFinder {
  private let chunk: RecordSplitter.Chunk
  private let encoding: TextEncoding
  private let bytes: ByteWindow
  private var lines: LineCounter
  private var measured = 0
  private var sourceBytes = 0

  init(
    _ chunk: RecordSplitter.Chunk, _ bytes: ByteWindow, _ dialect: Dialect, encoding: TextEncoding
  ) {
    lines = LineCounter(dialect)
    self.chunk = chunk
    self.bytes = bytes
    self.encoding = encoding
  }

  /// The line and offset of the record that begins at `start`, which must not fall from call to call.
  mutating func place(of start: Int) -> (line: Int, byteOffset: Int) {
    if encoding == .utf8 {
      sourceBytes = start
    } else if start > measured {
      sourceBytes += encoding.sourceLength(of: bytes.slice(measured..<start))
      measured = start
    }
    return (chunk.firstLine + lines.lines(before: start, in: bytes), chunk.byteOffset + sourceBytes)
  }
}
