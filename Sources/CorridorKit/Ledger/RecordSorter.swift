/// A record of fixed size, in an order in which it can be sorted on disk.
protocol SortableRecord: BitwiseCopyable, Sendable {
  static func precedes(_ a: Self, _ b: Self) -> Bool
}

/// Sorts records that do not all fit into memory: sorted parts move to a scratch file and are merged at the end.
struct RecordSorter<Record: SortableRecord>: Sendable {
  fileprivate typealias Run = (offset: Int, count: Int)

  private let plan: MemoryPlan
  private let file: ScratchFile
  private var held: [Record] = []
  private var runs: [Run] = []
  /// Records that are held before they move to disk.
  private let most: Int

  /// Runs that are merged at a time. Own choice: each then has a buffer worth a read.
  private static var mostRuns: Int { 256 }

  /// - Parameter share: of the memory for payments, one part in so many is used.
  init(_ plan: MemoryPlan, share: Int = 4) {
    self.plan = plan
    file = ScratchFile(in: plan.folder)
    most = max(plan.resident / (share * MemoryLayout<Record>.stride), 64)
  }

  mutating func append(_ record: Record) throws(SourceError) {
    held.append(record)
    if held.count >= most { try spill() }
  }

  private mutating func spill() throws(SourceError) {
    held.sort(by: Record.precedes)
    runs.append((try file.append(held), held.count))
    held.removeAll(keepingCapacity: true)
  }

  /// All records in their order.
  consuming func sorted() throws(SourceError) -> SortedRecords<Record> {
    held.sort(by: Record.precedes)
    guard !runs.isEmpty else { return SortedRecords(held) }
    if !held.isEmpty { try spill() }
    held = []
    while runs.count > Self.mostRuns { try mergeSome() }
    return try merging(runs[...])
  }

  private func merging(_ runs: ArraySlice<Run>) throws(SourceError) -> SortedRecords<Record> {
    try SortedRecords(file, runs, size: max(most / max(runs.count, 1), 16))
  }

  /// Merges runs into fewer ones, as many at a time as may be open.
  private mutating func mergeSome() throws(SourceError) {
    var fewer: [Run] = []
    for start in stride(from: 0, to: runs.count, by: Self.mostRuns) {
      var merged = try merging(runs[start..<min(start + Self.mostRuns, runs.count)])
      var run = ScratchColumn<Record>.Writer(file)
      while let record = try merged.next() { try run.append(record) }
      fewer.append(try run.finish())
    }
    runs = fewer
  }
}

/// Records in their order, one after the other.
struct SortedRecords<Record: SortableRecord> {
  private var fronts: FrontHeap<Cursor>

  fileprivate init(_ records: [Record]) {
    fronts = FrontHeap(records.isEmpty ? [] : [Cursor(records)])
  }

  fileprivate init(
    _ file: ScratchFile, _ runs: ArraySlice<RecordSorter<Record>.Run>, size: Int
  ) throws(SourceError) {
    var cursors: [Cursor] = []
    for run in runs {
      var cursor = Cursor(file, run, size: size)
      if try cursor.advance() { cursors.append(cursor) }
    }
    fronts = FrontHeap(cursors)
  }

  /// The next record, which stays where it is; nil at the end.
  var first: Record? { fronts.first?.record }

  mutating func next() throws(SourceError) -> Record? {
    guard let record = first else { return nil }
    try fronts.moveFirst { (cursor: inout Cursor) throws(SourceError) in try cursor.advance() }
    return record
  }

  /// One run, front to back.
  private struct Cursor: Fronted {
    private let file: ScratchFile?
    private var offset: Int
    private var left: Int
    private let size: Int
    private var buffer: [Record]
    private var place = 0

    init(_ records: [Record]) {
      (file, offset, left, size, buffer) = (nil, 0, 0, 0, records)
    }

    init(_ file: ScratchFile, _ run: RecordSorter<Record>.Run, size: Int) {
      self.file = file
      (offset, left) = run
      self.size = size
      buffer = []
    }

    var record: Record { buffer[place] }

    /// Goes to the next record; false at the end.
    mutating func advance() throws(SourceError) -> Bool {
      place += 1
      guard place >= buffer.count else { return true }
      let taken = min(left, size)
      guard taken > 0, let file else { return false }
      buffer = try file.read(Record.self, count: taken, at: offset)
      place = 0
      offset += taken * MemoryLayout<Record>.stride
      left -= taken
      return true
    }

    static func precedes(_ a: Cursor, _ b: Cursor) -> Bool {
      Record.precedes(a.record, b.record)
    }
  }
}
