/// Whether a text is quoted by the letter of RFC 4180 under one separator: every quote opens a cell, closes one before a
/// separator or the line's end, or is doubled inside, and all rows are as wide.
///
/// No other separator does that by chance: the quotes of its rows would stand in the middle of cells. So memos that hold
/// whole tables with other separators and quotes, however many, say nothing of the file that quotes them.
enum StrictQuoting {
  /// - Parameters:
  ///   - text: from the file's first byte on.
  ///   - isWhole: whether it is all of the file; else its last row may be cut.
  /// - Returns: also false where no cell beside a separator is quoted, so that nothing is shown.
  static func holds(_ text: ByteWindow, isWhole: Bool, separator: UInt8, quote: UInt8) -> Bool {
    var (rows, width, least) = (0, 1, 0)
    var isQuotedBesideSeparator = false
    var isAtStart = true
    var index = 0
    /// Whether the row that ends here is as wide as those before.
    func endsRow() -> Bool {
      // An empty line is no row.
      if width == 1, isAtStart { return true }
      rows += 1
      if rows == 1 { least = width }
      return width == least
    }
    while index < text.count {
      let byte = text[index]
      if byte == quote {
        guard isAtStart else { return false }
        let opensBehindSeparator = width > 1
        guard let close = closing(text, after: index, quote) else {
          // Cut, or never closed.
          return !isWhole && isQuotedBesideSeparator && rows > 1 && least > 1
        }
        let isLast = close + 1 >= text.count
        let next = isLast ? 0x0A : text[close + 1]
        guard next == separator || next == 0x0A || next == 0x0D else { return false }
        if opensBehindSeparator || next == separator { isQuotedBesideSeparator = true }
        isAtStart = false
        index = close + 1
        continue
      }
      index += 1
      if byte == separator {
        width += 1
        isAtStart = true
      } else if byte == 0x0A || byte == 0x0D {
        guard endsRow() else { return false }
        (width, isAtStart) = (1, true)
      } else {
        isAtStart = false
      }
    }
    if isWhole, !endsRow() { return false }
    return isQuotedBesideSeparator && rows > 1 && least > 1
  }

  /// Where the quoted cell closes that opens at `start`; nil if nowhere.
  private static func closing(_ text: ByteWindow, after start: Int, _ quote: UInt8) -> Int? {
    var index = start + 1
    while index < text.count {
      if text[index] == quote {
        guard index + 1 < text.count, text[index + 1] == quote else { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }
}
