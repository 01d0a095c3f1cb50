/// Reads one record byte by byte, whatever its quoting; the one meaning that the fast path agrees with.
///
/// - A quote means quoting only at the start of a cell.
/// - Inside a quoted cell, a quote before a separator, a line end or the end of the file closes it, and a
///   doubled one is one. Any other is data if the cell is properly closed later on the same line
///   (`"Pedro "pdet" Holanda"`); else it closes the cell and what follows is kept (`"bb"bb"b` is
///   `bbbb"b`), as Python's csv module does.
/// - An opening quote that is never properly closed must not swallow the cells or lines after it: if the next
///   quote opens a cell of its own, if lines were crossed and then a quote contradicts it, or if none comes
///   before the file ends, it was a stray one, hence data. If none comes within ``Dialect/longestQuoted`` bytes
///   nobody can say what it was.
struct LenientRecord {
  enum Outcome: Equatable {
    /// The record's cells end at `contentEnd`; the next record begins at `next`.
    case record(contentEnd: Int, next: Int)
    /// The decision needs bytes that were not read yet.
    case needsMore
    /// No end within the bound, outside quotes.
    case tooLong
    /// A quote opens that none closes within the bound.
    case unclosed
  }

  private let bytes: ByteWindow
  private let start: Int
  private let isFinal: Bool
  private let dialect: Dialect
  /// No byte from here on is looked at: inside quotes, and outside.
  private let limit: Int
  private let lineLimit: Int

  /// - Parameter isFinal: whether the input ends where `bytes` does.
  init(in bytes: ByteWindow, at start: Int, isFinal: Bool, dialect: Dialect) {
    self.bytes = bytes
    self.start = start
    self.isFinal = isFinal
    self.dialect = dialect
    limit = min(bytes.count, start + Dialect.longestQuoted)
    lineLimit = min(bytes.count, start + Dialect.longestRecord)
  }

  private enum Edge {
    case separator
    case lineEnd(next: Int)
    case end
    case other
    case unknown
  }

  /// What stands at `index`: the edge of a cell or anything else.
  private func edge(at index: Int) -> Edge {
    guard index < bytes.count else { return isFinal ? .end : .unknown }
    let byte = bytes[index]
    if byte == dialect.separator {
      if dialect.second == 0 { return .separator }
      return wholeSeparator(at: index)
    }
    if byte == 0x0A { return .lineEnd(next: index + 1) }
    guard byte == 0x0D else { return .other }
    guard index + 1 < bytes.count else { return isFinal ? .lineEnd(next: index + 1) : .unknown }
    return .lineEnd(next: bytes[index + 1] == 0x0A ? index + 2 : index + 1)
  }

  /// Whether all bytes of a separator of several stand at `index`.
  private func wholeSeparator(at index: Int) -> Edge {
    for (place, byte) in [dialect.second, dialect.third].enumerated() where byte != 0 {
      guard index + 1 + place < bytes.count else { return isFinal ? .other : .unknown }
      guard bytes[index + 1 + place] == byte else { return .other }
    }
    return .separator
  }

  /// What a look ahead on a line found, so that no stretch of it is looked at twice.
  private struct Outlook {
    /// Up to where every quote that is neither doubled nor at an edge gets the same answer.
    var until = 0
    /// Whether a quote that closes the cell stands there.
    var closes = false
  }

  /// Reads the record and puts its cells, unquoted, into `cells`.
  func read(into cells: CellTable) -> Outcome {
    cells.beginDecoded()
    var index = start
    var outlook = Outlook()
    var limit = lineLimit
    while true {
      if dialect.skipsLeadingBlanks {
        while index < limit, bytes[index] == 0x20, dialect.separator != 0x20 { index += 1 }
      }
      if index < limit, let quote = dialect.quote, bytes[index] == quote {
        let mark = cells.decodedCount
        switch quotedCell(at: index, quote: quote, into: cells, &outlook) {
        case .closed(let after):
          index = after
          // What follows a long cell is read to the end of its record, so that the next one begins behind it.
          if after > lineLimit { limit = self.limit }
        case .stray(let closing):
          cells.truncateDecoded(to: closing?.decoded ?? mark)
          if let closing { index = closing.after }
        case .needsMore: return .needsMore
        case .unclosed: return .unclosed
        }
      }
      while true {
        guard index < limit else {
          if limit < bytes.count { return .tooLong }
          guard isFinal else { return .needsMore }
          cells.endDecodedCell()
          return .record(contentEnd: index, next: index)
        }
        let found = edge(at: index)
        if case .unknown = found { return .needsMore }
        if case .separator = found {
          cells.endDecodedCell()
          index += dialect.separatorLength
          break
        }
        if case .lineEnd(let next) = found {
          cells.endDecodedCell()
          return .record(contentEnd: index, next: next)
        }
        if let escape = dialect.escape, bytes[index] == escape {
          guard index + 1 < limit || isFinal || limit < bytes.count else { return .needsMore }
          let escaped = index + 1 < limit
          cells.appendDecoded(escaped ? bytes[index + 1] : escape)
          index += escaped ? 2 : 1
        } else {
          cells.appendDecoded(bytes[index])
          index += 1
        }
      }
    }
  }

  private enum QuotedCell {
    case closed(after: Int)
    /// Not properly closed; `closing` is where two quotes before an edge may have been meant as one of
    /// the text and the closing one (`"abc""`).
    case stray(closing: Closing?)
    case needsMore
    case unclosed
  }

  private struct Closing: Equatable {
    var after: Int
    /// Bytes decoded up to there.
    var decoded: Int
  }

  /// The quoted cell whose opening quote stands at `open`.
  private func quotedCell(
    at open: Int, quote: UInt8, into cells: CellTable, _ outlook: inout Outlook
  ) -> QuotedCell {
    var index = open + 1
    var crossedLine = false
    var closing: Closing?
    while true {
      guard index < limit else {
        if limit < bytes.count { return .unclosed }
        guard isFinal else { return .needsMore }
        return crossedLine ? .stray(closing: closing) : .closed(after: index)
      }
      let byte = bytes[index]
      if let escape = dialect.escape, byte == escape, escape != quote {
        guard index + 1 < limit else {
          if !isFinal, limit == bytes.count { return .needsMore }
          cells.appendDecoded(byte)
          index += 1
          continue
        }
        cells.appendDecoded(bytes[index + 1])
        index += 2
        continue
      }
      guard byte == quote else {
        if byte == 0x0A || byte == 0x0D { crossedLine = true }
        cells.appendDecoded(byte)
        index += 1
        continue
      }
      if dialect.doublesQuotes, index + 1 < bytes.count, bytes[index + 1] == quote {
        cells.appendDecoded(quote)
        index += 2
        if !crossedLine, closing == nil {
          switch edge(at: index) {
          case .separator, .lineEnd, .end:
            closing = Closing(after: index, decoded: cells.decodedCount)
          case .unknown: return .needsMore
          case .other: break
          }
        }
        continue
      }
      switch edge(at: index + 1) {
      case .separator, .lineEnd, .end: return .closed(after: index + 1)
      case .unknown: return .needsMore
      case .other: break
      }
      let previous = bytes[index - 1]
      let looksOpening =
        index - 1 > open
        && (previous == dialect.separatorEnd || previous == 0x0A || previous == 0x0D)
      if looksOpening { return .stray(closing: closing) }
      // What stands between here and the next decisive place is read alike from either, since the byte behind
      // this quote begins anew for both.
      if index >= outlook.until {
        guard let found = closesOnThisLine(after: index, quote: quote) else { return .needsMore }
        outlook = found
      }
      if outlook.closes {
        cells.appendDecoded(quote)
        index += 1
      } else {
        return crossedLine ? .stray(closing: closing) : .closed(after: index + 1)
      }
    }
  }

  /// Whether a quote after `index` on the same line closes the cell, and up to where that holds for later
  /// quotes too; nil if that is not read yet.
  ///
  /// A quote that looks like the opening of the next cell says no.
  private func closesOnThisLine(after index: Int, quote: UInt8) -> Outlook? {
    var look = index + 1
    while true {
      guard look < limit else {
        return isFinal || limit < bytes.count ? Outlook(until: look, closes: false) : nil
      }
      let byte = bytes[look]
      if byte == 0x0A || byte == 0x0D { return Outlook(until: look, closes: false) }
      if let escape = dialect.escape, byte == escape, escape != quote {
        look += 2
        continue
      }
      guard byte == quote else {
        look += 1
        continue
      }
      if dialect.doublesQuotes, look + 1 < bytes.count, bytes[look + 1] == quote {
        look += 2
        continue
      }
      switch edge(at: look + 1) {
      case .separator, .lineEnd, .end: return Outlook(until: look, closes: true)
      case .unknown: return nil
      case .other: break
      }
      if bytes[look - 1] == dialect.separatorEnd { return Outlook(until: look, closes: false) }
      look += 1
    }
  }
}
