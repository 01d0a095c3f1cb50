/// Walks the records of a file and tells its tables apart: title lines, header, rows, footers, and further
/// tables of another shape.
///
/// Rows that do not fit are held back until what follows says what they were: a ragged row of the table,
/// a footer at the end, or the beginning of another table.
struct TableWalker {
  /// What a record is.
  enum Role: Equatable {
    case header(table: Int)
    case row(table: Int)
  }

  /// A record's cells as one RFC 4180 line.
  struct Line {
    var bytes: [UInt8]
    var width: Int
    var filled: Int
    var isFirstAlone: Bool
    var followsBlank: Bool
    /// A word for total and hardly anything beside it.
    var isTotal: Bool
  }

  /// So many lines that fit no table are rows after all: no footer is so long, and memory stays bounded. Own
  /// choice.
  private static let mostHeld = 1_000

  private(set) var skipped = SkippedLines()
  private(set) var tables = 1
  private(set) var rows = 0

  private let shape: TableShape
  private let headerExtents: [Range<Int>]
  private var width: Int
  private var held: [Line] = []
  private var afterBlank = false
  private var headerCells: [[UInt8]] = []
  private var isHeaderPrinted = false

  init(_ shape: TableShape, sample: Sample) {
    self.shape = shape
    width = shape.width
    headerExtents = shape.header.map { sample.rows[$0].extent }
    for index in shape.header { join(sample.rows[index].cells) }
  }

  /// Several header lines are one, joined by a blank per column.
  private mutating func join(_ cells: Sample.Cells) {
    for (index, cell) in cells.enumerated() {
      if index >= headerCells.count {
        headerCells.append(Array(cell))
      } else if !cell.isEmpty {
        if !headerCells[index].isEmpty { headerCells[index].append(0x20) }
        headerCells[index] += cell
      }
    }
  }

  /// Where the table's first line stands; records before are titles.
  private var start: Int { headerExtents.first?.lowerBound ?? -1 }

  /// Takes a record at `offset` of the text.
  mutating func take(
    _ record: Record, at offset: Int, isTitle: Bool, emit: (Role, [UInt8]) -> Void
  ) {
    if record.isBlank {
      skipped.blank += 1
      afterBlank = true
      return
    }
    if isTitle || offset < start {
      skipped.titles += 1
      return
    }
    if !isHeaderPrinted, !headerCells.isEmpty {
      var bytes: [UInt8] = []
      for (index, cell) in headerCells.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        cell.withWindow { RFC4180.append($0, to: &bytes) }
      }
      bytes.append(0x0A)
      emit(.header(table: 1), bytes)
    }
    isHeaderPrinted = true
    if let last = headerExtents.last, offset <= last.lowerBound { return }
    let line = line(record)
    afterBlank = false
    if fits(line) {
      flush(emit)
      emitRow(line, emit)
      return
    }
    held.append(line)
    if beginsAnotherTable() {
      startTable(emit)
    } else if held.count >= Self.mostHeld {
      flush(emit)
    }
  }

  /// After the last record: what is held is a footer, or rows after all.
  mutating func finish(emit: (Role, [UInt8]) -> Void) {
    if let index = held.firstIndex(where: { $0.followsBlank && $0.width > 1 && $0.filled > 1 }),
      held.count - index > 1
    {
      startTable(emit)
      return
    }
    let footer = held.firstIndex { isFooter($0) } ?? held.count
    for line in held[..<footer] { emitRow(line, emit) }
    let totals = held[footer...].count { $0.isTotal }
    skipped.totals += totals
    skipped.footers += held.count - footer - totals
    held = []
  }

  private func fits(_ line: Line) -> Bool {
    guard line.width == width, !line.isTotal else { return false }
    return width < 3 || !line.isFirstAlone || line.filled > 1
  }

  /// One filled cell at most, and no line of the table that another separator keeps together. A line of the
  /// table's own width may be a row with little in it, and a row lost is worse than a footer kept.
  private func isFooter(_ line: Line) -> Bool {
    guard width > 1, line.isTotal || (line.filled <= 1 && line.width != width) else { return false }
    let others = line.bytes.count { $0 == 0x3B || $0 == 0x09 || $0 == 0x7C }
    return others * 2 < width
  }

  private mutating func flush(_ emit: (Role, [UInt8]) -> Void) {
    for line in held { emitRow(line, emit) }
    held.removeAll(keepingCapacity: true)
  }

  private mutating func emitRow(_ line: Line, _ emit: (Role, [UInt8]) -> Void) {
    if tables == 1 { rows += 1 }
    emit(.row(table: tables), line.bytes)
  }

  /// Three lines in a row of one other width are another table.
  private func beginsAnotherTable() -> Bool {
    guard held.count >= 3 else { return false }
    let tail = held.suffix(3)
    guard let other = tail.first?.width, other > 1, other != width else { return false }
    return tail.allSatisfy { $0.width == other && $0.filled > 1 }
  }

  /// The held lines from the first of the new width on begin the next table; those before are footers.
  private mutating func startTable(_ emit: (Role, [UInt8]) -> Void) {
    guard let other = held.last?.width else { return }
    let first = held.firstIndex { $0.width == other && $0.filled > 1 } ?? 0
    for line in held[..<first] {
      if isFooter(line) { skipped.footers += 1 } else { emitRow(line, emit) }
    }
    tables += 1
    width = other
    emit(.header(table: tables), held[first].bytes)
    for line in held[(first + 1)...] { emitRow(line, emit) }
    held.removeAll(keepingCapacity: true)
  }

  private func line(_ record: Record) -> Line {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(record.extent.count + record.cellCount + 1)
    var filled = 0
    var isFirstFilled = false
    for index in 0..<record.cellCount {
      let cell = record.cell(index)
      if index > 0 { bytes.append(0x2C) }
      if !cell.trimmed.isEmpty {
        filled += 1
        if index == 0 { isFirstFilled = true }
      }
      RFC4180.append(cell, to: &bytes)
    }
    // A record of one empty cell must not become a blank line.
    if record.cellCount == 1, bytes.isEmpty { bytes = [0x22, 0x22] }
    bytes.append(0x0A)
    return Line(
      bytes: bytes, width: record.cellCount, filled: filled,
      isFirstAlone: filled == 1 && isFirstFilled, followsBlank: afterBlank,
      isTotal: width > 2 && filled <= 4 && TotalLine.isTotal(record))
  }
}
