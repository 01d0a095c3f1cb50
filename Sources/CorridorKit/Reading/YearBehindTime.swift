/// Stamps that name the day of the week, the month and the day first and write the year behind the time, as C's
/// `ctime` and Unix' `date` do: `Tue May 13 10:30:00 UTC 2025`; and JavaScript's, which say the zone twice.
enum YearBehindTime {
  /// The same with the year behind the day; nil if the cell is none of them.
  static func rearranged(_ cell: ByteWindow) -> [UInt8]? {
    var words = cell.text.split(separator: " ").map(String.init)
    guard words.count >= 5 else { return nil }
    if let mark = words.firstIndex(where: { $0.hasPrefix("(") }), words.last?.hasSuffix(")") == true
    {
      words.removeSubrange(mark...)
      return words.count >= 5 ? Array(words.joined(separator: " ").utf8) : nil
    }
    guard words.count <= 6, let year = words.last, year.count == 4, year.utf8.allSatisfy(isDigit),
      MonthNames.month(FoldedText.folded(words[1])) != nil,
      (1...2).contains(words[2].utf8.count), words[2].utf8.allSatisfy(isDigit),
      words[3].contains(":")
    else { return nil }
    let zone = words.count == 6 ? [words[4]] : []
    return Array(
      ([words[0], words[2], words[1], year, words[3]] + zone).joined(separator: " ").utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }
}
