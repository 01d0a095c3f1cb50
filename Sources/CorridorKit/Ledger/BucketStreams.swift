/// Many streams of records in one scratch file, each written and read front to back.
///
/// What must meet is dealt into buckets small enough to be held one at a time. A record never stands across two
/// pieces.
struct BucketStreams: Sendable {
  private let file: ScratchFile
  private var pending: [WireWriter]
  private var pieces: [[Range<Int>]]

  /// A stream's records go to disk when they take so many bytes.
  private static let pieceSize = 1 << 13

  init(_ plan: MemoryPlan) {
    file = ScratchFile(in: plan.folder)
    pending = [WireWriter](repeating: WireWriter(), count: plan.buckets)
    pieces = [[Range<Int>]](repeating: [], count: plan.buckets)
  }

  var count: Int { pending.count }

  /// Appends one record to a stream.
  mutating func append(
    to bucket: Int, _ write: (inout WireWriter) -> Void
  ) throws(SourceError) {
    write(&pending[bucket])
    if pending[bucket].bytes.count >= Self.pieceSize { try flush(bucket) }
  }

  /// Writes out what is left; only then can streams be read.
  mutating func finish() throws(SourceError) {
    for bucket in pending.indices {
      try flush(bucket)
      pending[bucket] = WireWriter()
    }
  }

  private mutating func flush(_ bucket: Int) throws(SourceError) {
    let bytes = pending[bucket].bytes
    guard !bytes.isEmpty else { return }
    let offset = try file.append(bytes)
    pieces[bucket].append(offset..<offset + bytes.count)
    // The room of one long record, times all buckets, would be much.
    pending[bucket].bytes.removeAll(keepingCapacity: bytes.count < 2 * Self.pieceSize)
  }

  func reader(_ bucket: Int) -> Reader { Reader(file: file, pieces: pieces[bucket][...]) }

  /// One stream, front to back.
  struct Reader {
    fileprivate let file: ScratchFile
    fileprivate var pieces: ArraySlice<Range<Int>>
    private var wire = WireReader([])

    fileprivate init(file: ScratchFile, pieces: ArraySlice<Range<Int>>) {
      self.file = file
      self.pieces = pieces
    }

    /// Hands the next record to `read`; nil at the end of the stream.
    mutating func next<Value>(
      _ read: (inout WireReader) throws(WireFault) -> Value
    ) throws(SourceError) -> Value? {
      if wire.isAtEnd {
        guard let piece = pieces.popFirst() else { return nil }
        wire = WireReader(try file.read(piece)[...])
      }
      do throws(WireFault) {
        return try read(&wire)
      } catch {
        throw ScratchFile.damaged
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// One of `count` buckets, another one in every run of the program: no result depends on it.
  func bucket(of count: Int) -> Int {
    var hasher = Hasher()
    unsafe withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return Int(truncatingIfNeeded: UInt(bitPattern: hasher.finalize()) % UInt(count))
  }
}
