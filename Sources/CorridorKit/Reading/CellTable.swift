/// Where the cells of one record stand; reused from record to record, so that a row costs no allocation.
///
/// Cells of a well-formed record are places in the chunk and are unquoted when asked for; those of an
/// irregular one were decoded by ``LenientRecord`` into a buffer of this table.
/// Safe by construction: it owns its memory and checks every index against `count`.
@safe
final class CellTable {
  private var edges: UnsafeMutablePointer<(start: Int32, end: Int32)>
  private var capacity = 256
  private(set) var count = 0
  private let decoded = ChunkBuffer(capacity: 4096)
  private var decodedStart = 0
  private(set) var isDecoded = false
  /// Room for cells that must be rewritten to be read, and for keys made of several cells. Reserved
  /// for the whole record at once, since a window of it must not move while the record is used.
  let scratch = ChunkBuffer(capacity: 16_384)

  init() {
    unsafe edges = .allocate(capacity: capacity)
  }

  deinit { unsafe edges.deallocate() }

  /// Begins a record whose cells stand in the chunk.
  @inline(__always)
  func beginPlain() {
    count = 0
    isDecoded = false
  }

  /// Begins a record whose cells are decoded here.
  func beginDecoded() {
    count = 0
    isDecoded = true
    decoded.removeAll()
    decodedStart = 0
  }

  @inline(__always)
  func append(start: Int, end: Int) {
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
    let edge = unsafe edges[index]
    return Int(edge.start)..<max(Int(edge.start), Int(edge.end))
  }

  /// A cell of a decoded record.
  func decodedCell(_ index: Int) -> ByteWindow { decoded.window(range(index)) }
}
