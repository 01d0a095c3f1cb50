/// Stamps that write the time before the date: `17:27:33 07/06/2024`, `5:27 PM, 7 June 2024`.
enum TimeInFront {
  /// The same with the time behind the date; nil if the cell is none of them.
  static func rearranged(_ cell: ByteWindow) -> [UInt8]? {
    guard cell.count > 12, cell[1] == 0x3A || cell[2] == 0x3A else { return nil }
    var words = cell.text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    guard words.count > 1, words[0].utf8.allSatisfy(isOfClock) else { return nil }
    var time = [words.removeFirst()]
    if ["am", "pm"].contains(words[0].lowercased()) { time.append(words.removeFirst()) }
    guard !words.isEmpty, !words.contains(where: { $0.contains(":") }) else { return nil }
    return Array((words + time).joined(separator: " ").utf8)
  }

  private static func isOfClock(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 || byte == 0x3A }
}
