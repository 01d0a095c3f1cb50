/// What a study works with apart from its payments: where it keeps what grows with them, and what is a small cell.
struct StudyMeans: Sendable {
  let plan: MemoryPlan
  /// The least number of payers of a printed cell; 1 withholds nothing.
  let least: Int

  /// Of the memory for payments, one list may hold one part in so many. Own choice: ten lists are held at a time.
  static let share = 16
}

/// Records of a study in an order that stays: in memory, or in a scratch file where they are many.
///
/// They are read a piece at a time, so that however many there are only pieces are held.
struct StudyRecords<Record: BitwiseCopyable & Sendable>: Sendable {
  private enum Place: Sendable {
    case memory([Record])
    case disk(ScratchColumn<Record>)
  }

  private let place: Place
  let count: Int

  /// Records of a piece.
  static var pieceSize: Int { 4_096 }

  /// Shows the records of a range, front to back, a piece at a time.
  func forEachPiece(
    of range: Range<Int>, _ body: (ArraySlice<Record>) throws(SourceError) -> Void
  ) throws(SourceError) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + Self.pieceSize, range.upperBound)
      try body(try records(start..<end))
      start = end
    }
  }

  func forEachPiece(
    _ body: (ArraySlice<Record>) throws(SourceError) -> Void
  ) throws(SourceError) {
    try forEachPiece(of: 0..<count, body)
  }

  /// The records of a range, which is to be small.
  func records(_ range: Range<Int>) throws(SourceError) -> ArraySlice<Record> {
    switch place {
    case .memory(let records): records[range]
    case .disk(let column):
      try column.values(at: range.lowerBound, count: range.count)[...]
    }
  }

  /// Takes records one after the other, and moves them to disk once they are many.
  struct Writer {
    private let folder: String
    /// Records that are held in memory.
    private let most: Int
    private var held: [Record] = []
    private var disk: ScratchColumn<Record>.Writer?
    private var count = 0

    init(_ means: StudyMeans, share: Int = StudyMeans.share) {
      folder = means.plan.folder
      most = max(means.plan.resident / (share * MemoryLayout<Record>.stride), 64)
    }

    mutating func append(_ record: Record) throws(SourceError) {
      count += 1
      if disk != nil {
        try disk?.append(record)
        return
      }
      held.append(record)
      guard held.count > most else { return }
      var disk = ScratchColumn<Record>.Writer(ScratchFile(in: folder))
      for record in held { try disk.append(record) }
      self.disk = disk
      held = []
    }

    consuming func finish() throws(SourceError) -> StudyRecords {
      guard let disk else { return StudyRecords(place: .memory(held), count: count) }
      return StudyRecords(place: .disk(try disk.column()), count: count)
    }
  }
}
