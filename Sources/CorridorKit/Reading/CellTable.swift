import ByteKernels

/// Where the cells of one record stand; reused from record to record, so that a row costs no allocation.
///
/// Cells of well-formed records are places in the chunk, found for many records at once, and are unquoted
/// when asked for; those of an irregular one were decoded by ``LenientRecord`` into a buffer of this table.
/// Safe by construction: it owns its memory and checks every index against `count`.
@safe
final class CellTable {
  /// Where cells end, record after record, as `bk_index` writes it; entry 0 stands before the first.
  private var positions: UnsafeMutablePointer<UInt32>
  /// For every record the entry of `positions` at which it ends.
  private var rows: UnsafeMutablePointer<UInt32>
  private var indexCapacity = 0
  /// The entry of `positions` before the current record's first cell.
  private var firstEntry = 0
  /// Where the current record ends, without its line end.
  private var recordEnd = 0
  private var edges: UnsafeMutablePointer<(start: Int32, end: Int32)>
  private var capacity = 256
  private(set) var count = 0
  private let decoded = ChunkBuffer(capacity: 4096)
  private var decodedStart = 0
  private(set) var isDecoded = false
  /// Room for cells that must be rewritten to be read, and for keys made of several cells. Reserved
  /// for the whole record at once, since a window of it must not move while the record is used.
  let scratch = ChunkBuffer(capacity: 16_384)

  /// Makes room for what one record may write, before the first window is taken.
  ///
  /// Every cell is read a few times at most and written once a read, so this many times the record's
  /// length is never exceeded; `constant` bytes stand in front of its keys.
  func reserveScratch(forRecordOf length: Int, constant: Int = 0) {
    if scratch.count == 0 { scratch.reserve(length * 32 + 8_192 + constant * 4) }
  }

  init() {
    unsafe edges = .allocate(capacity: capacity)
    unsafe positions = .allocate(capacity: 1)
    unsafe rows = .allocate(capacity: 1)
  }

  deinit {
    unsafe edges.deallocate()
    unsafe positions.deallocate()
    unsafe rows.deallocate()
  }

  /// What ``index(_:from:dialect:)`` found.
  struct Indexed {
    var rows = 0
    /// Whether the record behind them must be read byte by byte.
    var isIrregular = false
  }

  /// Finds the cells of all records from `start` up to the end or an irregular one.
  func index(_ bytes: ByteWindow, from start: Int, dialect: Dialect) -> Indexed {
    precondition(start >= 0 && start <= bytes.count, "a record outside the chunk")
    if bytes.count > indexCapacity {
      unsafe positions.deallocate()
      unsafe rows.deallocate()
      indexCapacity = bytes.count
      // Room for the worst case, a separator or line end in every byte; pages that stay unused cost nothing.
      unsafe positions = .allocate(capacity: indexCapacity + 192)
      unsafe rows = .allocate(capacity: indexCapacity + 64)
    }
    var index = unsafe BKIndex(positions: positions, rows: rows, row_count: 0, irregular: false)
    _ = unsafe bytes.withPointer { base in
      unsafe bk_index(base, bytes.count, start, BKDialect(dialect), &index)
    }
    return unsafe Indexed(rows: Int(index.row_count), isIrregular: index.irregular)
  }

  /// Makes record `row` of those indexed the current one, and says where it begins and where its line end stands.
  ///
  /// - Parameter row: below the number of records that were indexed.
  @inline(__always)
  func select(row: Int) -> (start: Int, end: Int) {
    let before = row == 0 ? 0 : unsafe Int(rows[row - 1])
    let last = unsafe Int(rows[row])
    firstEntry = before
    count = last - before
    isDecoded = false
    recordEnd = unsafe Int(positions[last])
    return unsafe (Int(positions[before] &+ 1), recordEnd)
  }

  /// Leaves the line end's first byte out of the current record.
  @inline(__always)
  func shortenRecord() { recordEnd -= 1 }

  /// Goes over indexed records from `row` as long as `sieve` says that they are out of scope.
  @inline(__always)
  func pass(_ sieve: borrowing ScopeSieve, _ bytes: ByteWindow, rows range: Range<Int>)
    -> ScopeSieve.Passed
  {
    unsafe sieve.pass(bytes, positions: positions, rows: rows, range)
  }

  /// Begins a record whose cells are decoded here.
  func beginDecoded() {
    count = 0
    isDecoded = true
    decoded.removeAll()
    decodedStart = 0
  }

  private func append(start: Int, end: Int) {
    if count == capacity { grow() }
    unsafe edges[count] = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
    count += 1
  }

  @inline(never)
  private func grow() {
    let larger = UnsafeMutablePointer<(start: Int32, end: Int32)>.allocate(
      capacity: capacity * 2)
    unsafe larger.update(from: edges, count: count)
    unsafe edges.deallocate()
    unsafe edges = larger
    capacity *= 2
  }

  var decodedCount: Int { decoded.count }

  @inline(__always)
  func appendDecoded(_ byte: UInt8) { decoded.append(byte) }

  func truncateDecoded(to mark: Int) { decoded.removeLast(decoded.count - mark) }

  func endDecodedCell() {
    append(start: decodedStart, end: decoded.count)
    decodedStart = decoded.count
  }

  /// Where cell `index` stands; empty beyond the last.
  @inline(__always)
  func range(_ index: Int) -> Range<Int> {
    guard index >= 0, index < count else { return 0..<0 }
    if !isDecoded {
      let entry = firstEntry + index
      let start = unsafe Int(positions[entry] &+ 1)
      let end = index == count - 1 ? recordEnd : unsafe Int(positions[entry + 1])
      return start..<max(start, end)
    }
    let edge = unsafe edges[index]
    return Int(edge.start)..<max(Int(edge.start), Int(edge.end))
  }

  /// A cell of a decoded record.
  func decodedCell(_ index: Int) -> ByteWindow { decoded.window(range(index)) }
}
