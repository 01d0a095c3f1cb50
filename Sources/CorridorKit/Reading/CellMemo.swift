/// Remembers what cells of a column meant, since columns of few words repeat them row after row.
///
/// Bounded, so that a column of many texts costs no memory.
struct CellMemo<Meaning: Sendable>: Sendable {
  private var meanings: [[UInt8]: Meaning] = [:]
  private var last: [UInt8] = []
  private var lastMeaning: Meaning?

  /// Texts that are remembered; own choice.
  private static var capacity: Int { 512 }

  @inline(__always)
  mutating func meaning(of cell: ByteWindow, _ read: (ByteWindow) -> Meaning) -> Meaning {
    if let lastMeaning, isLast(cell) { return lastMeaning }
    return look(cell, read)
  }

  @inline(__always)
  private func isLast(_ cell: ByteWindow) -> Bool {
    guard cell.count == last.count else { return false }
    for index in 0..<cell.count where cell[index] != last[index] { return false }
    return true
  }

  @inline(never)
  private mutating func look(_ cell: ByteWindow, _ read: (ByteWindow) -> Meaning) -> Meaning {
    let bytes = cell.bytes
    let meaning = meanings[bytes] ?? read(cell)
    if meanings.count < Self.capacity { meanings[bytes] = meaning }
    last = bytes
    lastMeaning = meaning
    return meaning
  }
}
