/// Records of one filled cell that no row has followed yet: footers, if none does.
///
/// A worker holds them back until it sees a row; those that are left when all is read are judged by where the
/// file's last row stands, so threads and chunks do not matter.
struct FooterLines: Sendable {
  struct Held: Sendable {
    let row: RejectedRow
    /// Bytes of the record without its line end.
    let length: Int
    /// Where it begins in the text.
    let position: Int
  }

  private var held: [Held] = []
  /// Where more were given up than a footer has lines.
  private(set) var overflow = -1

  /// No footer is so long, and memory stays bounded; own choice, as ``TableWalker`` has it.
  static let most = 1_000

  var isEmpty: Bool { held.isEmpty }
  var isFull: Bool { held.count > Self.most }

  /// How many stand below `lastRow`, the file's last.
  func count(below lastRow: Int) -> Int {
    overflow > lastRow ? Self.most + 1 : held.count { $0.position > lastRow }
  }

  mutating func take(_ row: RejectedRow, length: Int, at position: Int) {
    held.append(Held(row: row, length: length, position: position))
    if isFull { overflow = position }
  }

  mutating func release() -> [Held] {
    defer { held.removeAll() }
    return held
  }

  /// Words as a footer has them: an id or a date may be all that is left of a row that was cut, and so may a word
  /// that no line end follows.
  private static func isWords(_ cell: ByteWindow, isEnded: Bool) -> Bool {
    guard EncodingDetector.isUTF8(cell), !cell.text.unicodeScalars.contains("\u{FFFD}") else {
      return false
    }
    if cell.bytes.contains(0x20) { return true }
    return isEnded && !CellKind.isCode(cell)
  }

  /// Why a record would be rejected as a row, if it has one filled cell at most and no other separator keeps it
  /// together; nil if it is certainly a row.
  static func doubt(
    of record: Record, width: Int, _ columns: PaymentDecoder.Columns
  ) -> IngestError.Reason? {
    guard width > 2 else { return nil }
    var filled = -1
    for index in 0..<record.cellCount where !record.value(index).isEmpty {
      guard filled < 0 else { return nil }
      filled = index
    }
    guard filled >= 0,
      isWords(record.value(filled), isEnded: record.extent.upperBound < record.chunk.count),
      OtherSeparators.count(in: record.value(filled).bytes) * 2 < width
    else { return nil }
    if record.cellCount != width {
      return .fieldCount(expected: width, found: record.cellCount)
    }
    return .timestamp(filled == columns.timestamp ? "no date" : "the cell is empty")
  }
}
