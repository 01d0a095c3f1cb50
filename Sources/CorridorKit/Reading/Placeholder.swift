/// What exports write where they have no id, account or name: an identity of all whom it stands for is none.
enum Placeholder {
  /// Whether a cell is empty or holds a place: `NULL`, `N/A`, `-`, `000`, `Unknown`, `NOTPROVIDED`. One `0`
  /// is an id: data sets count from it.
  @inline(__always)
  static func isOne(_ cell: ByteWindow) -> Bool {
    if cell.isEmpty { return true }
    if cell.count > longest { return false }
    switch cell[0] {
    // N, U, n, u and signs; noughts.
    case 0x4E, 0x6E, 0x55, 0x75, 0x2D, 0x30, 0x3F, 0x23, 0x28, 0x3C, 0x5C, 0x2E:
      return isKnown(cell)
    default: return false
    }
  }

  private static let longest = 12

  @inline(never)
  private static func isKnown(_ cell: ByteWindow) -> Bool {
    let first = cell[0]
    if first == 0x30, cell.count == 1 { return false }
    // Most ids that begin so end in a digit, which of the words none does.
    if first != 0x30, cell[cell.count - 1] &- 0x30 <= 9 { return false }
    if first == 0x30 || first == 0x2D || first == 0x3F || first == 0x2E {
      for index in 0..<cell.count where cell[index] != first { return false }
      return true
    }
    // Letters without their case; the last byte tells most ids apart.
    for word in words where word.count == cell.count {
      var index = cell.count - 1
      while index >= 0, lower(cell[index]) == word[index] { index -= 1 }
      if index < 0 { return true }
    }
    return false
  }

  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private static let words: [[UInt8]] = [
    "null", "n/a", "#n/a", "none", "nil", "nan", "unknown", "unbekannt", "notprovided",
    "not provided",
    "not_provided", "(null)", "<null>", "\\n", "undefined", "n.a.", "not known", "notavailable",
  ].map { Array($0.utf8) }
}
