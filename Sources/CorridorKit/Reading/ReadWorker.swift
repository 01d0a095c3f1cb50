/// What one thread does: takes chunks, walks their records, decodes them into its own sink.
struct ReadWorker<Sink: PaymentSink & Sendable> {
  private let understanding: Understanding
  private var decoder: PaymentDecoder
  private let sieve: ScopeSieve
  private let progress: RunProgress?
  private(set) var sink: Sink
  private(set) var rowsRead = 0
  private(set) var textBytes = 0
  private(set) var skipped = SkippedLines()
  /// Records that may be footers, since this thread saw no row after them.
  private(set) var footers = FooterLines()
  /// Where in the text the last row of this thread stands.
  private(set) var lastRow = -1

  init(
    _ understanding: Understanding, options: ReadingOptions, scope: Scope, sink: Sink,
    memos: consuming CellMemos = CellMemos()
  ) {
    self.understanding = understanding
    decoder = PaymentDecoder(understanding, options: options, scope: scope, memos: memos)
    sieve = ScopeSieve(understanding, scope: scope)
    self.sink = sink
    progress = understanding.isSurvey ? nil : options.progress
  }

  var readings: Readings { decoder.readings }
  /// What was learnt for the inputs that follow.
  var memos: CellMemos { decoder.memos }
  var isUndecided: Bool { decoder.isUndecided }
  var doubts: ReadingDoubts { decoder.doubts }
  var rejectedBytes: Int { decoder.rejectedBytes }

  /// Works until the supply has no more.
  mutating func run(_ supply: ChunkSupply) {
    let buffer = ChunkBuffer()
    let cells = CellTable()
    while let chunk = supply.next(into: buffer) {
      let (rows, rejected) = (rowsRead, sink.rejectedRows)
      read(chunk, buffer.window, cells)
      sink.settle()
      progress?.add(rows: rowsRead - rows, rejected: sink.rejectedRows - rejected)
      if decoder.isUndecided { supply.stop() }
    }
  }

  private mutating func read(
    _ chunk: RecordSplitter.Chunk, _ bytes: ByteWindow, _ cells: CellTable
  ) {
    var places = PlaceFinder(
      chunk, bytes, understanding.dialect, encoding: understanding.encoding)
    var scanner = RecordScanner(bytes, dialect: understanding.dialect, cells: cells)
    defer { textBytes += min(scanner.recordStart, bytes.count) }
    let dataStart = understanding.dataStart - chunk.textOffset
    let passes = sieve.isUsable && !chunk.isTooLong && dataStart <= 0
    while true {
      if passes {
        let passed = scanner.pass(sieve)
        if passed.rows > 0 {
          leaveOut(passed)
          noteRow(at: chunk.textOffset + passed.end - 1)
        }
      }
      guard let record = scanner.next() else { break }
      if record.isBlank {
        skipped.blank += 1
        continue
      }
      let start = record.extent.lowerBound
      if start < dataStart { continue }
      if let comment = understanding.dialect.comment, bytes[start] == comment {
        skipped.comments += 1
        continue
      }
      if isHeader(record) {
        skipped.repeatedHeaders += 1
        continue
      }
      if record.isTooLong || chunk.isTooLong {
        noteRow(at: chunk.textOffset + start)
        rowsRead += 1
        decoder.reject(record, .tooLong, -1, &places, &sink)
        continue
      }
      if record.cellCount <= 2 || isTotalCandidate(record) {
        if TotalLine.isTotal(record) {
          skipped.totals += 1
          continue
        }
        if let reason = FooterLines.doubt(of: record, width: decoder.width, decoder.columns) {
          let row = PaymentDecoder.rejection(of: record, reason, &places)
          footers.take(row, length: record.raw.count, at: chunk.textOffset + start)
          if footers.isFull { rejectFooters() }
          continue
        }
      }
      noteRow(at: chunk.textOffset + start)
      rowsRead += 1
      decoder.decode(record, places: &places, into: &sink)
    }
  }

  /// A row stands here: what was held before it is no footer.
  @inline(__always)
  private mutating func noteRow(at position: Int) {
    lastRow = position
    if !footers.isEmpty { rejectFooters() }
  }

  @inline(never)
  private mutating func rejectFooters() {
    for held in footers.release() { reject(held) }
  }

  private mutating func reject(_ held: FooterLines.Held) {
    rowsRead += 1
    decoder.reject(held.row, length: held.length, into: &sink)
  }

  /// After all threads have read all: what stands below the file's last row is footers, what stands above are
  /// rows that are rejected.
  mutating func settleFooters(lastRow: Int, areTooMany: Bool) {
    for held in footers.release() {
      if held.position > lastRow, !areTooMany { skipped.footers += 1 } else { reject(held) }
    }
  }

  private mutating func leaveOut(_ passed: ScopeSieve.Passed) {
    rowsRead += passed.rows
    if passed.domestic > 0 { sink.exclude(.domestic, rows: passed.domestic) }
    let others = passed.rows - passed.domestic
    if others > 0 { sink.exclude(.corridor, rows: others) }
  }

  @inline(__always)
  private func isHeader(_ record: Record) -> Bool {
    let header = understanding.headerBytes
    guard record.extent.count == header.count, !header.isEmpty,
      record.chunk[record.extent.lowerBound] == header[0]
    else { return false }
    return header.withWindow { record.raw.equals($0) }
  }

  /// Totals leave the columns of parties empty.
  @inline(__always)
  private func isTotalCandidate(_ record: Record) -> Bool {
    // At most two quotes; no stamp is so short.
    record.cells.range(max(decoder.columns.timestamp, decoder.columns.year)).count <= 2
      || record.cellCount != decoder.width
  }
}
